-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: stap_fout(public.dossier_soort, text, text, public.partij, text)
CREATE FUNCTION prive.stap_fout(dossier public.dossier_soort, van text, naar text, door public.partij, tekst text) RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select case
    when o.naar is null or not prive.is_partij(stap_fout.door, o.door) then 'stap_kan_niet'
    when prive.is_partij(stap_fout.door, o.reden) and coalesce(btrim(tekst), '') = '' then 'motivering_nodig'
  end
  from (select) leeg
  left join prive.overgang o on o.dossier_soort = dossier and o.van = stap_fout.van and o.naar = stap_fout.naar
$$;

-- COMMENT: FUNCTION stap_fout(dossier public.dossier_soort, van text, naar text, door public.partij, tekst text)
COMMENT ON FUNCTION prive.stap_fout(dossier public.dossier_soort, van text, naar text, door public.partij, tekst text) IS 'Why this step cannot be taken: stap_kan_niet or motivering_nodig; null when it can.';

-- ACL: FUNCTION stap_fout(dossier public.dossier_soort, van text, naar text, door public.partij, tekst text)
REVOKE ALL ON FUNCTION prive.stap_fout(dossier public.dossier_soort, van text, naar text, door public.partij, tekst text) FROM PUBLIC;
