-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bericht_verzonden(uuid)
CREATE FUNCTION public.bericht_verzonden(bericht_id uuid) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  with klaar as (
    update prive.bericht b
    set verzonden_op = (select prive.nu()), opgegeven_op = null, bezet_tot = null, laatste_fout = null, gegevens = '{}'
    where (b.id = bericht_id or b.bundel = bericht_id) and b.verzonden_op is null
    returning b.soort, b.dossier_id
  ), door as (
    update public.feedback f set doorgestuurd_op = (select prive.nu())
    from klaar k where k.soort = 'werk_feedback' and f.id = k.dossier_id
    returning 1
  )
  select exists (select from klaar)
$$;

-- COMMENT: FUNCTION bericht_verzonden(bericht_id uuid)
COMMENT ON FUNCTION public.bericht_verzonden(bericht_id uuid) IS 'The mail was taken by the mail server: its content goes. False when that was known already.';

-- ACL: FUNCTION bericht_verzonden(bericht_id uuid)
REVOKE ALL ON FUNCTION public.bericht_verzonden(bericht_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.bericht_verzonden(bericht_id uuid) TO service_role;
