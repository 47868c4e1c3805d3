-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: aanvraag_stap(uuid, text, text, bigint, text, timestamp with time zone)
CREATE FUNCTION public.aanvraag_stap(id uuid, naar text, tekst text DEFAULT NULL::text, bedrag_cent bigint DEFAULT NULL::bigint, initiatief_id text DEFAULT NULL::text, gezien timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  fout text;
  gevraagd bigint;
  bedrag bigint;
begin
  if naar in ('toegekend', 'deels_toegekend', 'afgewezen') then
    -- The ronde first, as whoever confirms an uitslag does: two awards at once see each other.
    perform from public.ronde r
    where r.id = (select a.ronde_id from public.aanvraag a where a.id = aanvraag_stap.id) for update;
  end if;
  fout := prive.stap_kan('aanvraag', aanvraag_stap.id, naar, tekst);
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  select a.gevraagd_cent into gevraagd from public.aanvraag a where a.id = aanvraag_stap.id;
  bedrag := case naar when 'toegekend' then coalesce(bedrag_cent, gevraagd) when 'deels_toegekend'
    then coalesce(bedrag_cent, 0) end;
  if naar = 'toegekend' and bedrag <> gevraagd or naar = 'deels_toegekend' and not bedrag between 1 and gevraagd - 1
    then
    return '{"fout": "bedrag_past_niet"}';
  end if;
  if naar in ('toegekend', 'deels_toegekend', 'afgewezen') then
    fout := prive.besluit_mag(aanvraag_stap.id, naar, bedrag);
    if fout is not null then return jsonb_build_object('fout', fout); end if;
  end if;
  if naar = 'voorgelegd' and prive.is_veranderd('aanvraag', aanvraag_stap.id, gezien) then
    return '{"fout": "veranderd"}';
  end if;
  -- What is before a jury leaves the ballot by two.
  if naar = 'afgewezen' and exists (
      select from public.aanvraag a
      where a.id = aanvraag_stap.id and a.status = 'voorgelegd' and prive.heeft_jury(a.ronde_id)
    ) and not prive.met_tweede('afwijzen', aanvraag_stap.id::text, '{}') then
    return jsonb_build_object('stand', 'wacht_op_tweede', 'toegekend_cent', null, 'initiatief_id', null);
  end if;
  if bedrag is not null and not prive.code_vers() then return '{"fout": "code_te_oud"}'; end if;
  if bedrag is not null then
    -- Awards of one beheerder at once, in whatever rondes, see each other.
    perform pg_advisory_xact_lock(hashtextextended('besluit ' || prive.medewerker_id(), 0));
  end if;
  -- What another beheerder decided already is decided by two, also where one was enough.
  if (prive.tweede_nodig(aanvraag_stap.id, bedrag) or exists (
      select from prive.voorstel v
      where v.wat = 'besluit' and v.rij = aanvraag_stap.id::text and v.op > (select prive.nu()) - interval '14 days'
        and v.inhoud = jsonb_build_object('bedrag_cent', bedrag)
        and prive.zijn_twee(v.door, (select prive.medewerker_id()))
    )) and not prive.met_tweede('besluit', aanvraag_stap.id::text, jsonb_build_object('bedrag_cent', bedrag)) then
    perform prive.schrijf_gebeurtenis('aanvraag', aanvraag_stap.id, 'notitie', 'beheerder',
      format('Besluit tot € %s. Een tweede beheerder moet dit ook besluiten.',
        case when bedrag % 100 = 0 then (bedrag / 100)::text else
          replace(trim_scale(bedrag / 100.0)::text, '.', ',') end), false);
    return jsonb_build_object('stand', 'wacht_op_tweede', 'toegekend_cent', null, 'initiatief_id', null);
  end if;
  return jsonb_build_object('stand', naar, 'toegekend_cent', bedrag, 'initiatief_id',
    prive.zet_aanvraag(aanvraag_stap.id, naar, tekst, bedrag, aanvraag_stap.initiatief_id));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

-- COMMENT: FUNCTION aanvraag_stap(id uuid, naar text, tekst text, bedrag_cent bigint, initiatief_id text, gezien timestamp with time zone)
COMMENT ON FUNCTION public.aanvraag_stap(id uuid, naar text, tekst text, bedrag_cent bigint, initiatief_id text, gezien timestamp with time zone) IS 'For staff: brings an aanvraag to naar. tekst: question, reason or motivation; bedrag_cent: awarded, in euro cents (default all that was asked), where no jury decides and within what is free; initiatief_id: joins that one; gezien, when it goes before the jury: the last change of the words that was read. {stand, toegekend_cent, initiatief_id} or {fout}; stand wacht_op_tweede: noted, and a second beheerder must decide the same.';

-- ACL: FUNCTION aanvraag_stap(id uuid, naar text, tekst text, bedrag_cent bigint, initiatief_id text, gezien timestamp with time zone)
REVOKE ALL ON FUNCTION public.aanvraag_stap(id uuid, naar text, tekst text, bedrag_cent bigint, initiatief_id text, gezien timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.aanvraag_stap(id uuid, naar text, tekst text, bedrag_cent bigint, initiatief_id text, gezien timestamp with time zone) TO authenticated;
