-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: herstel_rij()
CREATE FUNCTION prive.herstel_rij() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  anders jsonb;
  eerder jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) else '{}' end;
  kolom text;
begin
  -- Of what cannot be seen nothing is left; whether a text may be empty, its own CHECK says.
  select jsonb_object_agg(veld.key, goed.tekst) into anders
  from jsonb_each_text(to_jsonb(new)) veld
  cross join lateral (select prive.herstel_tekens(veld.value) as tekst) hersteld
  cross join lateral (
    select case when prive.niets_te_zien(hersteld.tekst) then '' else hersteld.tekst end as tekst
  ) goed
  where jsonb_typeof(to_jsonb(new) -> veld.key) = 'string' and veld.value <> goed.tekst;
  select veld.key into kolom from jsonb_each_text(to_jsonb(new)) veld
  where position(U&'\FFFD' in veld.value) > 0 and veld.value is distinct from eerder ->> veld.key
  limit 1;
  if kolom is not null then
    raise exception 'A letter was lost in %.', kolom using errcode = '22021', column = kolom;
  end if;
  if anders is null then return new; end if;
  return jsonb_populate_record(new, anders);
end
$$;

-- COMMENT: FUNCTION herstel_rij()
COMMENT ON FUNCTION prive.herstel_rij() IS 'Before-write trigger: repairs every text of a row, empties one that shows nothing, refuses one that lost a letter.';

-- ACL: FUNCTION herstel_rij()
REVOKE ALL ON FUNCTION prive.herstel_rij() FROM PUBLIC;
