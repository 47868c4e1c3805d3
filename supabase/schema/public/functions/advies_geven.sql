-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: advies_geven(text, uuid, public.advies_soort, text)
CREATE FUNCTION public.advies_geven(ronde text, aanvraag uuid, advies public.advies_soort, tekst text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  wie public.adviseur;
begin
  select q.* into wie from public.adviseur q join public.ronde o on o.id = q.ronde_id
  where o.slug = advies_geven.ronde and q.email = (select prive.eigen_email());
  if wie.id is null or prive.werkt_hier(wie.email) then return '{"fout": "niet_bevoegd"}'; end if;
  -- The same lock as voting: opening the vote waits for an advies that is being kept, and none comes after.
  select * into r from public.ronde q where q.id = wie.ronde_id for share;
  if r.status not in ('open_voor_aanvragen', 'beoordeling') then return '{"fout": "advies_gesloten"}'; end if;
  if not exists (select from public.aanvraag a where a.id = advies_geven.aanvraag and a.ronde_id = r.id
    and a.status = 'voorgelegd') then
    return '{"fout": "onbekend"}';
  end if;
  -- Nobody advises on the own plan; a juror has no say on it either.
  if exists (select from prive.contact c where c.dossier_soort = 'aanvraag' and c.dossier_id = advies_geven.aanvraag
    and c.adres_op is not null and prive.postbus(c.email) = prive.postbus(wie.email)) then
    return '{"fout": "eigen_plan"}';
  end if;
  insert into public.advies as v (ronde_id, aanvraag_id, adviseur_id, functie, advies, tekst, gewijzigd_op)
  values (r.id, advies_geven.aanvraag, wie.id, wie.functie, advies_geven.advies, btrim(advies_geven.tekst), prive.nu())
  on conflict (aanvraag_id, adviseur_id) do update
    set advies = excluded.advies, tekst = excluded.tekst, gewijzigd_op = excluded.gewijzigd_op;
  return '{"bewaard": true}';
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

-- COMMENT: FUNCTION advies_geven(ronde text, aanvraag uuid, advies public.advies_soort, tekst text)
COMMENT ON FUNCTION public.advies_geven(ronde text, aanvraag uuid, advies public.advies_soort, tekst text) IS 'For an adviser of this ronde, until voting opens: writes or changes the advies on one request. {bewaard} or {fout}.';

-- ACL: FUNCTION advies_geven(ronde text, aanvraag uuid, advies public.advies_soort, tekst text)
REVOKE ALL ON FUNCTION public.advies_geven(ronde text, aanvraag uuid, advies public.advies_soort, tekst text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.advies_geven(ronde text, aanvraag uuid, advies public.advies_soort, tekst text) TO authenticated;
