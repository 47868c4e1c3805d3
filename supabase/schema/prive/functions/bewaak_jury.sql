-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaak_jury()
CREATE FUNCTION prive.bewaak_jury() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  rij jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  welke text := coalesce(
    rij ->> 'ronde_id', (select j.ronde_id from public.jurylid j where j.id = (rij ->> 'jurylid_id')::uuid));
  stand public.ronde_status := (select r.status from public.ronde r where r.id = welke);
begin
  -- A juror may still declare a belang before voting; the rest of the jury stands still.
  if stand not in ('stemmen', 'tellen')
    or tg_op in ('INSERT', 'UPDATE', 'DELETE') and tg_table_name = 'belang' and stand = 'stemmen'
      and current_setting('portaal.belang', true) = 'ja'
    -- The clock, of a ronde that stands still for stilstand_maanden.
    or current_setting('portaal.stembus', true) = 'opruimen'
  then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  perform prive.weigering(tg_table_name, welke);
  return null;
end
$$;

-- COMMENT: FUNCTION bewaak_jury()
COMMENT ON FUNCTION prive.bewaak_jury() IS 'Before-row trigger: from the first vote until the uitslag nobody joins or leaves the jury and no advies changes. What is not allowed is skipped and noted.';

-- ACL: FUNCTION bewaak_jury()
REVOKE ALL ON FUNCTION prive.bewaak_jury() FROM PUBLIC;
