-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: dossier_lezen(text, text, text)
CREATE FUNCTION public.dossier_lezen(code_hash text, afzender text, nummer text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  o record;
  papier boolean;
begin
  select * into o from prive.open_code(code_hash, afzender, nummer);
  if o.fout is not null then return o.fout; end if;
  papier := prive.met_papier(code_hash, o.soort, o.id);
  return prive.dossier_volledig(o.soort, o.id) || jsonb_build_object('op_papier', papier)
    || case when papier then '{"contact": null}' else '{}'::jsonb end || jsonb_build_object('dossiers', (
    select jsonb_agg(jsonb_build_object('soort', v.dossier_soort, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel',
      'status', d ->> 'status') order by d ->> 'nummer')
    from prive.volgcode v cross join lateral prive.dossier(v.dossier_soort, v.dossier_id) d
    where v.hash = lower(code_hash) and v.ingetrokken_op is null
  ));
end
$$;

-- COMMENT: FUNCTION dossier_lezen(code_hash text, afzender text, nummer text)
COMMENT ON FUNCTION public.dossier_lezen(code_hash text, afzender text, nummer text) IS 'The dossier of a code: {soort, nummer, titel, status, kanaal, bevestigd_op, ingediend_op, inhoud, contact, gebeurtenissen, contactpersoon, ronde, publiek, initiatief, reactie, berichten, dossiers, op_papier}, or {fout: onbekend|te_vaak}. dossiers: all that this code opens; nummer chooses. op_papier: staff handed the code out, and it shows no contact. Reading confirms nothing: programs open links.';

-- ACL: FUNCTION dossier_lezen(code_hash text, afzender text, nummer text)
REVOKE ALL ON FUNCTION public.dossier_lezen(code_hash text, afzender text, nummer text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.dossier_lezen(code_hash text, afzender text, nummer text) TO service_role;
