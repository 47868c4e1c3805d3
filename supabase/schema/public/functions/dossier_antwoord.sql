-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: dossier_antwoord(public.dossier_soort, uuid, text)
CREATE FUNCTION public.dossier_antwoord(dossier_soort public.dossier_soort, id uuid, tekst text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  woorden text := nullif(btrim(tekst), '');
  wie public.partij := prive.rol()::text::public.partij;
  stap bigint;
  wachtte boolean;
begin
  if wie is null then return '{"fout": "niet_bevoegd"}'; end if;
  if prive.dossier(dossier_soort, dossier_antwoord.id) is null then return '{"fout": "onbekend"}'; end if;
  -- Nobody would read it: no mail, and no code on paper.
  if woorden is not null and not exists (
    select from prive.contact c where c.dossier_soort = dossier_antwoord.dossier_soort
      and c.dossier_id = dossier_antwoord.id and c.email is not null
  ) and not exists (
    select from prive.volgcode v where v.dossier_soort = dossier_antwoord.dossier_soort
      and v.dossier_id = dossier_antwoord.id and v.op_papier and v.ingetrokken_op is null
  ) then return '{"fout": "stap_kan_niet"}'; end if;
  delete from prive.vraag v
  where v.dossier_soort = dossier_antwoord.dossier_soort and v.dossier_id = dossier_antwoord.id;
  wachtte := found;
  if woorden is null and not wachtte then return '{"fout": "motivering_nodig"}'; end if;
  stap := prive.schrijf_gebeurtenis(dossier_soort, dossier_antwoord.id, 'geantwoord', wie, woorden);
  if woorden is null then return '{"stand": "gelezen"}'; end if;
  perform prive.schrijf_bericht(dossier_soort, dossier_antwoord.id, 'antwoord', 'gebeurtenis.' || stap,
    jsonb_build_object('door', wie, 'tekst', woorden));
  return '{"stand": "geantwoord"}';
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

-- COMMENT: FUNCTION dossier_antwoord(dossier_soort public.dossier_soort, id uuid, tekst text)
COMMENT ON FUNCTION public.dossier_antwoord(dossier_soort public.dossier_soort, id uuid, tekst text) IS 'For staff: writes to the resident of a dossier, who hears it by mail; without tekst what they wrote was only read. Either way nothing of theirs waits any more. {stand: geantwoord|gelezen} or {fout}.';

-- ACL: FUNCTION dossier_antwoord(dossier_soort public.dossier_soort, id uuid, tekst text)
REVOKE ALL ON FUNCTION public.dossier_antwoord(dossier_soort public.dossier_soort, id uuid, tekst text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.dossier_antwoord(dossier_soort public.dossier_soort, id uuid, tekst text) TO authenticated;
