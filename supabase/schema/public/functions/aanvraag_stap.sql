-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: aanvraag_stap(uuid, text, text, bigint, text)
CREATE FUNCTION public.aanvraag_stap(id uuid, naar text, tekst text DEFAULT NULL::text, bedrag_cent bigint DEFAULT NULL::bigint, initiatief_id text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  fout text := prive.stap_kan('aanvraag', aanvraag_stap.id, naar, tekst);
  gevraagd bigint;
  bedrag bigint;
  eigen_initiatief text;
begin
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  select a.gevraagd_cent, a.initiatief_id into gevraagd, eigen_initiatief from public.aanvraag a
    where a.id = aanvraag_stap.id;
  bedrag := case naar when 'toegekend' then coalesce(bedrag_cent, gevraagd) when 'deels_toegekend'
    then coalesce(bedrag_cent, 0) end;
  if naar = 'toegekend' and bedrag <> gevraagd or naar = 'deels_toegekend' and not bedrag between 1 and gevraagd - 1
    then
    return '{"fout": "bedrag_past_niet"}';
  end if;
  if naar = 'in_behandeling' then
    update public.aanvraag a set behandelaar = coalesce(a.behandelaar, (select prive.medewerker_id()))
      where a.id = aanvraag_stap.id;
  end if;
  perform prive.meld_stap('aanvraag', aanvraag_stap.id,
    prive.zet_status('aanvraag', aanvraag_stap.id, naar, prive.rol()::text::public.partij, tekst, bedrag),
    'stap', jsonb_strip_nulls(jsonb_build_object('toegekend_cent', bedrag, 'gevraagd_cent', gevraagd)));
  if bedrag is not null then
    eigen_initiatief := prive.initiatief_bij(aanvraag_stap.id, coalesce(aanvraag_stap.initiatief_id, eigen_initiatief));
  end if;
  return jsonb_build_object('stand', naar, 'toegekend_cent', bedrag, 'initiatief_id', eigen_initiatief);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

-- COMMENT: FUNCTION aanvraag_stap(id uuid, naar text, tekst text, bedrag_cent bigint, initiatief_id text)
COMMENT ON FUNCTION public.aanvraag_stap(id uuid, naar text, tekst text, bedrag_cent bigint, initiatief_id text) IS 'For staff: brings an aanvraag to naar. tekst: question, reason or motivation; bedrag_cent: awarded, in euro cents (default all that was asked); initiatief_id: joins that one. {stand, toegekend_cent, initiatief_id} or {fout}.';

-- ACL: FUNCTION aanvraag_stap(id uuid, naar text, tekst text, bedrag_cent bigint, initiatief_id text)
REVOKE ALL ON FUNCTION public.aanvraag_stap(id uuid, naar text, tekst text, bedrag_cent bigint, initiatief_id text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.aanvraag_stap(id uuid, naar text, tekst text, bedrag_cent bigint, initiatief_id text) TO authenticated;
