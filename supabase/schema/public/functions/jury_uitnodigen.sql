-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: jury_uitnodigen(text, public.juryrol, text[], text)
CREATE FUNCTION public.jury_uitnodigen(ronde text, rol public.juryrol, adressen text[], functie text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  uitkomst jsonb;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = jury_uitnodigen.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('concept', 'open_voor_aanvragen', 'beoordeling') then return '{"fout": "stap_kan_niet"}'; end if;
  if coalesce(cardinality(adressen), 0) not between 1 and 500 then return '{"fout": "onleesbaar"}'; end if;
  select jsonb_agg(jsonb_build_object('adres', a.adres, 'stand',
      prive.nodig_uit(r, jury_uitnodigen.rol, a.adres, coalesce(nullif(btrim(jury_uitnodigen.functie), ''),
        'adviseur'))) order by a.plek)
    into uitkomst
  from (
    select lower(btrim(u.adres)) as adres, min(u.plek) as plek from unnest(adressen) with ordinality u(adres, plek)
    where btrim(u.adres) <> '' group by 1
  ) a;
  perform prive.belang_bij_contact(r.id);
  return jsonb_build_object('adressen', coalesce(uitkomst, '[]'));
exception when integrity_constraint_violation then
  return '{"fout": "onleesbaar"}';
end
$$;

-- COMMENT: FUNCTION jury_uitnodigen(ronde text, rol public.juryrol, adressen text[], functie text)
COMMENT ON FUNCTION public.jury_uitnodigen(ronde text, rol public.juryrol, adressen text[], functie text) IS 'For a beheerder, before voting: invites addresses (at most 500) as jurylid or adviseur, each with a mail. {adressen: [{adres, stand: uitgenodigd|al_uitgenodigd|andere_rol|medewerker|ongeldig}]} or {fout}.';

-- ACL: FUNCTION jury_uitnodigen(ronde text, rol public.juryrol, adressen text[], functie text)
REVOKE ALL ON FUNCTION public.jury_uitnodigen(ronde text, rol public.juryrol, adressen text[], functie text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.jury_uitnodigen(ronde text, rol public.juryrol, adressen text[], functie text) TO authenticated;
