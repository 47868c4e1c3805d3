-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: maak_biljet(public.ronde, jsonb, uuid[])
CREATE FUNCTION prive.maak_biljet(r public.ronde, keuzes jsonb, belangen uuid[]) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO ''
    AS $$
declare
  biljet jsonb;
  gesteund integer;
begin
  if jsonb_typeof(keuzes) is distinct from 'object' then return '{"fout": "onleesbaar"}'; end if;
  if exists (
    select from jsonb_object_keys(keuzes) k
    where not exists (select from prive.opname_aanvraag o where o.ronde_id = r.id and o.aanvraag_id::text = k)
  ) then return '{"fout": "onbekend"}'; end if;
  -- A belang is an onthouding like any other: nothing on a ballot tells the two apart.
  select jsonb_object_agg(o.aanvraag_id, case when o.aanvraag_id = any (belangen) then '"onthouding"'
    else keuzes -> o.aanvraag_id::text end)
    into biljet from prive.opname_aanvraag o where o.ronde_id = r.id;
  if exists (select from jsonb_each(biljet) b where b.value = 'null' or b.value is null)
    then return '{"fout": "keuze_ontbreekt"}'; end if;
  if exists (select from jsonb_each(biljet) b where not prive.keuze_past(r.stemvorm, b.value))
    then return '{"fout": "keuze_ongeldig"}'; end if;
  select count(*) into gesteund from jsonb_each(biljet) b where b.value not in ('"niet"', '"onthouding"', '0');
  if gesteund > r.max_keuzes then return '{"fout": "te_veel_keuzes"}'; end if;
  -- Who has a belang in so many that the minimum is out of reach need not reach it.
  if gesteund < least(r.min_keuzes, (select count(*) from jsonb_each(biljet)) - coalesce(cardinality(belangen), 0)) then
    return '{"fout": "te_weinig_keuzes"}';
  end if;
  return jsonb_build_object('biljet', biljet);
end
$$;

-- COMMENT: FUNCTION maak_biljet(r public.ronde, keuzes jsonb, belangen uuid[])
COMMENT ON FUNCTION prive.maak_biljet(r public.ronde, keuzes jsonb, belangen uuid[]) IS 'A whole ballot, one value per request of the snapshot, with an onthouding where there is a belang. {biljet} or {fout: onleesbaar|onbekend|keuze_ontbreekt|keuze_ongeldig|te_veel_keuzes|te_weinig_keuzes}.';

-- ACL: FUNCTION maak_biljet(r public.ronde, keuzes jsonb, belangen uuid[])
REVOKE ALL ON FUNCTION prive.maak_biljet(r public.ronde, keuzes jsonb, belangen uuid[]) FROM PUBLIC;
