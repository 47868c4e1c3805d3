-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: wie_helpt_bij(text)
CREATE FUNCTION public.wie_helpt_bij(nummer text) RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select coalesce((
    select prive.als_contactpersoon(prive.eigenaar(d.soort, d.id)) from (
      select 'aanmelding'::public.dossier_soort as soort, a.id, a.ingediend_op from public.aanmelding a
      where a.nummer = wie_helpt_bij.nummer
      union all
      select 'aanvraag', a.id, a.ingediend_op from public.aanvraag a where a.nummer = wie_helpt_bij.nummer
      union all
      select 'feedback', f.id, f.ingediend_op from public.feedback f where f.nummer = wie_helpt_bij.nummer
    ) d where d.ingediend_op > (select prive.nu()) - interval '1 day'
  ), '{"soort": "beheerder"}')
$$;

-- COMMENT: FUNCTION wie_helpt_bij(nummer text)
COMMENT ON FUNCTION public.wie_helpt_bij(nummer text) IS 'For the page of thanks, on the day a form came in: the makelaar of its buurt, as on the site. {soort: makelaar, naam, rol, telefoon, email, foto} or {soort: beheerder}, which any other number gets too.';

-- ACL: FUNCTION wie_helpt_bij(nummer text)
REVOKE ALL ON FUNCTION public.wie_helpt_bij(nummer text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.wie_helpt_bij(nummer text) TO service_role;
