-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaak_opgenomen()
CREATE FUNCTION prive.bewaak_opgenomen() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  welke uuid := coalesce(to_jsonb(old) ->> 'aanvraag_id', to_jsonb(old) ->> 'id',
    to_jsonb(new) ->> 'aanvraag_id')::uuid;
  -- Steps, who is responsible, and the award do not change what was voted on.
  vrij constant text[] := '{status,afgesloten_op,toegekend_cent,initiatief_id,behandelaar,bevestigd_op,gewijzigd_op}';
begin
  if not exists (
      select from prive.opname_aanvraag o join public.ronde r on r.id = o.ronde_id
      where o.aanvraag_id = welke and r.status in ('stemmen', 'tellen'))
    or tg_op = 'UPDATE' and tg_table_name = 'aanvraag' and to_jsonb(old) - vrij = to_jsonb(new) - vrij
    -- The clock, when the jury of a ronde that stands still is gone.
    or tg_op = 'DELETE' and current_setting('portaal.stembus', true) = 'opruimen'
  then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  perform prive.weigering(tg_table_name, welke::text);
  return null;
end
$$;

-- COMMENT: FUNCTION bewaak_opgenomen()
COMMENT ON FUNCTION prive.bewaak_opgenomen() IS 'Before-row trigger: a request that is voted on does not change or go. What is not allowed is skipped and noted.';

-- ACL: FUNCTION bewaak_opgenomen()
REVOKE ALL ON FUNCTION prive.bewaak_opgenomen() FROM PUBLIC;
