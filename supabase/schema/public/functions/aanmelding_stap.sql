-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: aanmelding_stap(uuid, text, text, jsonb, timestamp with time zone)
CREATE FUNCTION public.aanmelding_stap(id uuid, naar text, tekst text DEFAULT NULL::text, gegevens jsonb DEFAULT '{}'::jsonb, gezien timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  fout text := prive.stap_kan('aanmelding', aanmelding_stap.id, naar, tekst);
  initiatief text;
begin
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  if naar = 'gepubliceerd' and prive.is_veranderd('aanmelding', aanmelding_stap.id, gezien) then
    return '{"fout": "veranderd"}';
  end if;
  if naar = 'gepubliceerd' then initiatief := prive.publiceer_aanmelding(aanmelding_stap.id, coalesce(gegevens, '{}'));
    end if;
  perform prive.meld_stap('aanmelding', aanmelding_stap.id,
    prive.zet_status('aanmelding', aanmelding_stap.id, naar, prive.rol()::text::public.partij, tekst));
  return jsonb_build_object('stand', naar, 'initiatief_id', initiatief);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

-- COMMENT: FUNCTION aanmelding_stap(id uuid, naar text, tekst text, gegevens jsonb, gezien timestamp with time zone)
COMMENT ON FUNCTION public.aanmelding_stap(id uuid, naar text, tekst text, gegevens jsonb, gezien timestamp with time zone) IS 'For staff: brings an aanmelding to naar. tekst: the question or the reason. gegevens, when publishing: {naam, omschrijving, themas, fase, precisie}. gezien, when publishing: the last change of the words that was read. {stand, initiatief_id} or {fout}.';

-- ACL: FUNCTION aanmelding_stap(id uuid, naar text, tekst text, gegevens jsonb, gezien timestamp with time zone)
REVOKE ALL ON FUNCTION public.aanmelding_stap(id uuid, naar text, tekst text, gegevens jsonb, gezien timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.aanmelding_stap(id uuid, naar text, tekst text, gegevens jsonb, gezien timestamp with time zone) TO authenticated;
