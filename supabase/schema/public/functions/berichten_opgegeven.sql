-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: berichten_opgegeven()
CREATE FUNCTION public.berichten_opgegeven() RETURNS TABLE(id uuid, dossier_soort public.dossier_soort, dossier_id uuid, nummer text, soort text, gemaakt_op timestamp with time zone, opgegeven_op timestamp with time zone, pogingen integer, fout text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select b.id, b.dossier_soort, b.dossier_id, prive.dossier(b.dossier_soort, b.dossier_id) ->> 'nummer', b.soort,
    b.gemaakt_op, b.opgegeven_op, b.pogingen, b.laatste_fout
  from prive.bericht b
  where b.opgegeven_op is not null and (select prive.rol()) is not null
    and (b.dossier_id is null or b.dossier_id <> all ((select prive.klachten_over_mij())::uuid[]))
  order by b.opgegeven_op desc
  limit 500
$$;

-- COMMENT: FUNCTION berichten_opgegeven()
COMMENT ON FUNCTION public.berichten_opgegeven() IS 'For staff: mails that could not be delivered, without address or content, so that somebody can call.';

-- ACL: FUNCTION berichten_opgegeven()
REVOKE ALL ON FUNCTION public.berichten_opgegeven() FROM PUBLIC;
GRANT ALL ON FUNCTION public.berichten_opgegeven() TO authenticated;
