-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bericht_mislukt(uuid, text)
CREATE FUNCTION public.bericht_mislukt(bericht_id uuid, fout text) RETURNS jsonb
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  with klaar as (
    update prive.bericht b
    set bezet_tot = null,
      laatste_fout = nullif(left(regexp_replace(fout, '\S+@\S+', '(adres)', 'g'), 300), ''),
      volgende_poging_op = (select prive.nu())
        + least(interval '1 minute' * power(2, least(b.pogingen, 20) - 1), interval '6 hours'),
      opgegeven_op = case when b.pogingen >= 12 then (select prive.nu()) end,
      gegevens = case when b.pogingen >= 12 then '{}' else b.gegevens end
    where (b.id = bericht_id or b.bundel = bericht_id) and b.verzonden_op is null and b.opgegeven_op is null
    returning b.*
  )
  select jsonb_build_object('opgegeven', k.opgegeven_op is not null, 'volgende_poging_op', k.volgende_poging_op)
    from klaar k limit 1
$$;

-- COMMENT: FUNCTION bericht_mislukt(bericht_id uuid, fout text)
COMMENT ON FUNCTION public.bericht_mislukt(bericht_id uuid, fout text) IS 'The mail could not be sent: tried again after 1, 2, 4 … minutes, at most 6 hours, and given up after 12 times. {opgegeven, volgende_poging_op}; null when there was nothing to do.';

-- ACL: FUNCTION bericht_mislukt(bericht_id uuid, fout text)
REVOKE ALL ON FUNCTION public.bericht_mislukt(bericht_id uuid, fout text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.bericht_mislukt(bericht_id uuid, fout text) TO service_role;
