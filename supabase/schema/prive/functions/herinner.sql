-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: herinner(public.dossier_soort, uuid, text, integer, timestamp with time zone)
CREATE FUNCTION prive.herinner(welke public.dossier_soort, dossier uuid, wat text, keer integer, einde timestamp with time zone) RETURNS void
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  select prive.schrijf_bericht(welke, dossier, 'herinnering',
    'herinnerd.' || prive.schrijf_gebeurtenis(welke, dossier, 'herinnerd', 'systeem'),
    jsonb_build_object('wat', wat, 'laatste', keer > 1, 'einde_op', einde))
$$;

-- COMMENT: FUNCTION herinner(welke public.dossier_soort, dossier uuid, wat text, keer integer, einde timestamp with time zone)
COMMENT ON FUNCTION prive.herinner(welke public.dossier_soort, dossier uuid, wat text, keer integer, einde timestamp with time zone) IS 'Writes the first or last (keer 2) reminder: wat is vraag, verslag or bewaren; einde: when the clock acts without an answer.';

-- ACL: FUNCTION herinner(welke public.dossier_soort, dossier uuid, wat text, keer integer, einde timestamp with time zone)
REVOKE ALL ON FUNCTION prive.herinner(welke public.dossier_soort, dossier uuid, wat text, keer integer, einde timestamp with time zone) FROM PUBLIC;
