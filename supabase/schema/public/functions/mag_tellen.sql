-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: mag_tellen(text, text, boolean)
CREATE FUNCTION public.mag_tellen(ronde text, reden text DEFAULT NULL::text, natellen boolean DEFAULT false) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  ik uuid := prive.medewerker_id();
begin
  if prive.rol() is null or not coalesce(natellen, false) and prive.rol() <> 'beheerder' then
    return '{"fout": "niet_bevoegd"}';
  end if;
  select * into r from public.ronde q where q.slug = mag_tellen.ronde;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stap_kan_niet"}'; end if;
  if not prive.papier_klaar(r.id) then return '{"fout": "papier_onvolledig"}'; end if;
  if natellen then
    if not exists (select from public.uitslag u where u.ronde_id = r.id) then
      return '{"fout": "stap_kan_niet"}';
    end if;
    if not prive.telt_mee(ik) then return '{"fout": "ander_nodig"}'; end if;
  elsif r.status <> 'tellen' and nullif(btrim(reden), '') is null then
    return '{"fout": "motivering_nodig"}';
  end if;
  return jsonb_build_object('mag', true, 'door', ik);
end
$$;

-- COMMENT: FUNCTION mag_tellen(ronde text, reden text, natellen boolean)
COMMENT ON FUNCTION public.mag_tellen(ronde text, reden text, natellen boolean) IS 'For a beheerder: whether this ronde can be counted now; again after vastgesteld only with a reason. natellen: for all staff, whether a count that was made can be made again, to sign that it came out the same. {mag, door: who asks} or {fout}.';

-- ACL: FUNCTION mag_tellen(ronde text, reden text, natellen boolean)
REVOKE ALL ON FUNCTION public.mag_tellen(ronde text, reden text, natellen boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mag_tellen(ronde text, reden text, natellen boolean) TO authenticated;
