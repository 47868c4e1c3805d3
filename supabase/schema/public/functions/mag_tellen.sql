-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: mag_tellen(text, text)
CREATE FUNCTION public.mag_tellen(ronde text, reden text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = mag_tellen.ronde;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stap_kan_niet"}'; end if;
  if not prive.papier_klaar(r.id) then return '{"fout": "papier_onvolledig"}'; end if;
  if r.status <> 'tellen' and nullif(btrim(reden), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  return '{"mag": true}';
end
$$;

-- COMMENT: FUNCTION mag_tellen(ronde text, reden text)
COMMENT ON FUNCTION public.mag_tellen(ronde text, reden text) IS 'For a beheerder: whether this ronde can be counted now; again after vastgesteld only with a reason. {mag} or {fout}.';

-- ACL: FUNCTION mag_tellen(ronde text, reden text)
REVOKE ALL ON FUNCTION public.mag_tellen(ronde text, reden text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mag_tellen(ronde text, reden text) TO authenticated;
