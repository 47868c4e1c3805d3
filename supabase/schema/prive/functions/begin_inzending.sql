-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: begin_inzending(text, text, interval, text, public.kanaal, text)
CREATE FUNCTION prive.begin_inzending(sleutel text, inhoud_hash text, geldig interval, afzender text, kanaal public.kanaal, uitdaging text) RETURNS jsonb
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  eerder prive.inzending;
begin
  -- The row of the first one makes the others wait here until that one is done.
  insert into prive.inzending as i (sleutel, inhoud_hash, op)
  values (begin_inzending.sleutel, begin_inzending.inhoud_hash, prive.nu())
  on conflict on constraint inzending_pkey do update
    set inhoud_hash = excluded.inhoud_hash, antwoord = null, op = excluded.op
    where i.op < prive.nu() - geldig;
  if not found then
    select * into strict eerder from prive.inzending i where i.sleutel = begin_inzending.sleutel;
    return case
      when eerder.inhoud_hash = begin_inzending.inhoud_hash then eerder.antwoord || '{"status": "herhaald"}'
      else jsonb_build_object('fout', 'sleutel_hergebruikt')
    end;
  end if;

  if not prive.tel(
    case kanaal when 'site_zonder_js' then 'schrijven_zonder_js' else 'schrijven' end, prive.afzender_hash(afzender)
  ) then
    return prive.laat_los(begin_inzending.sleutel, prive.te_vaak());
  end if;
  if uitdaging is not null then
    insert into prive.uitdaging (handtekening, sleutel, op)
    values (begin_inzending.uitdaging, begin_inzending.sleutel, prive.nu()) on conflict do nothing;
    if not found then return prive.laat_los(begin_inzending.sleutel, '{"fout": "puzzel_ongeldig"}'); end if;
  end if;
  return null;
end
$$;

-- COMMENT: FUNCTION begin_inzending(sleutel text, inhoud_hash text, geldig interval, afzender text, kanaal public.kanaal, uitdaging text)
COMMENT ON FUNCTION prive.begin_inzending(sleutel text, inhoud_hash text, geldig interval, afzender text, kanaal public.kanaal, uitdaging text) IS 'Takes the key of a submission. Null: go on and end with rond_af or laat_los. Otherwise the answer to give: that of an earlier one, or {fout}.';

-- ACL: FUNCTION begin_inzending(sleutel text, inhoud_hash text, geldig interval, afzender text, kanaal public.kanaal, uitdaging text)
REVOKE ALL ON FUNCTION prive.begin_inzending(sleutel text, inhoud_hash text, geldig interval, afzender text, kanaal public.kanaal, uitdaging text) FROM PUBLIC;
