-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: meld_stap(public.dossier_soort, uuid, bigint, text, jsonb)
CREATE FUNCTION prive.meld_stap(dossier public.dossier_soort, id uuid, gebeurtenis bigint, wat text DEFAULT 'stap'::text, extra jsonb DEFAULT '{}'::jsonb) RETURNS void
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  select prive.schrijf_bericht(dossier, meld_stap.id, wat, 'gebeurtenis.' || meld_stap.gebeurtenis, extra || (
    select jsonb_build_object('van', g.van, 'naar', g.naar, 'door', g.door, 'tekst', t.tekst)
    from public.gebeurtenis g left join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id and t.zichtbaar
    where g.id = meld_stap.gebeurtenis
  ))
  -- As long as nobody said that the address is theirs: what staff answer or ask, and nothing else.
  where exists (
    select from prive.contact c where c.dossier_soort = dossier and c.dossier_id = meld_stap.id
      and c.adres_op is not null
  ) or exists (
    select from public.gebeurtenis g
    where g.id = meld_stap.gebeurtenis and g.door in ('makelaar', 'beheerder')
  )
$$;

-- COMMENT: FUNCTION meld_stap(dossier public.dossier_soort, id uuid, gebeurtenis bigint, wat text, extra jsonb)
COMMENT ON FUNCTION prive.meld_stap(dossier public.dossier_soort, id uuid, gebeurtenis bigint, wat text, extra jsonb) IS 'Tells the applicant about one step of the dossier, by mail.';

-- ACL: FUNCTION meld_stap(dossier public.dossier_soort, id uuid, gebeurtenis bigint, wat text, extra jsonb)
REVOKE ALL ON FUNCTION prive.meld_stap(dossier public.dossier_soort, id uuid, gebeurtenis bigint, wat text, extra jsonb) FROM PUBLIC;
