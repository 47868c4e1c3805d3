-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaak_stem()
CREATE FUNCTION prive.bewaak_stem() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  rij jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  stand public.ronde_status := (select r.status from public.ronde r where r.id = rij ->> 'ronde_id');
  mag text := coalesce(current_setting('portaal.stembus', true), '');
begin
  if mag = 'open' and tg_op <> 'DELETE' and tg_table_name in ('deelname', 'stembiljet') and stand = 'stemmen'
    -- A paper that is voided; a vote on the site is never taken back.
    or mag = 'open' and tg_op = 'DELETE' and tg_table_name = 'deelname' and stand = 'stemmen'
      and rij ->> 'kanaal' = 'papier'
    or mag = 'papier' and tg_op = 'INSERT' and tg_table_name = 'stembiljet' and stand = 'tellen'
    or mag = 'schudden' and tg_op = 'INSERT' and tg_table_name in ('deelname', 'stembiljet')
    or mag = 'opname' and tg_op = 'INSERT' and tg_table_name in ('opname', 'opname_aanvraag') and stand = 'beoordeling'
    or tg_op = 'UPDATE' and tg_table_name = 'opname' and to_jsonb(old) - 'herinnerd_op' = to_jsonb(new) - 'herinnerd_op'
    or tg_op = 'DELETE' and tg_table_name in ('deelname', 'stembiljet')
      and (mag = 'opruimen' or stand in ('vastgesteld', 'afgerond', 'ingetrokken'))
  then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  perform prive.weigering(tg_table_name, rij ->> 'ronde_id');
  return null;
end
$$;

-- COMMENT: FUNCTION bewaak_stem()
COMMENT ON FUNCTION prive.bewaak_stem() IS 'Before-row trigger: the snapshot is made once, ballots are written only while voting runs, paper ones after it. What is not allowed is skipped and noted, without a juror.';

-- ACL: FUNCTION bewaak_stem()
REVOKE ALL ON FUNCTION prive.bewaak_stem() FROM PUBLIC;
