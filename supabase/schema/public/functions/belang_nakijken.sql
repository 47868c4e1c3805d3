-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: belang_nakijken(text, uuid)
CREATE FUNCTION public.belang_nakijken(ronde text, aanvraag uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  lid public.jurylid;
begin
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = belang_nakijken.ronde and j.email = (select prive.eigen_email());
  if lid.id is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if not prive.belang_open(r) then return '{"fout": "stemmen_gesloten"}'; end if;
  if not exists (
    select from public.aanvraag a where a.id = belang_nakijken.aanvraag and a.ronde_id = r.id
  ) or not prive.is_contact(lid, belang_nakijken.aanvraag) then
    return '{"fout": "onbekend"}';
  end if;
  insert into prive.belangvraag (jurylid_id, aanvraag_id, gevraagd_op)
  values (lid.id, belang_nakijken.aanvraag, (select prive.nu())) on conflict do nothing;
  if found then
    insert into public.logboek (op, handeling, tabel, rij, code)
    values ((select prive.nu()), 'toegevoegd', 'belang', r.id, 'nakijken');
    insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
    select 'belang.' || gen_random_uuid(), 'werk_termijn', m.email, jsonb_build_object(
        'naam', m.naam, 'meer', 0, 'nakijken', 0, 'ernstig', 0, 'regels', jsonb_build_array(jsonb_build_object(
          'soort', 'ronde', 'id', r.id, 'wat', 'belang_nakijken', 'titel', r.naam, 'uiterlijk', null))),
      (select prive.nu()), (select prive.nu())
    from prive.medewerkers_nu() m where m.rol = 'beheerder';
  end if;
  return '{"gevraagd": true}';
end
$$;

-- COMMENT: FUNCTION belang_nakijken(ronde text, aanvraag uuid)
COMMENT ON FUNCTION public.belang_nakijken(ronde text, aanvraag uuid) IS 'For a juror who does not know the plan that has their confirmed address: a beheerder looks. {gevraagd} or {fout}.';

-- ACL: FUNCTION belang_nakijken(ronde text, aanvraag uuid)
REVOKE ALL ON FUNCTION public.belang_nakijken(ronde text, aanvraag uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.belang_nakijken(ronde text, aanvraag uuid) TO authenticated;
