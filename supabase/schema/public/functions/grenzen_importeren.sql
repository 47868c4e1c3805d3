-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: grenzen_importeren(jsonb)
CREATE FUNCTION public.grenzen_importeren(rijen jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    SET statement_timeout TO '120s'
    AS $$
declare
  onbekend text;
  wijken integer;
  buurten integer;
begin
  select string_agg(coalesce(r.soort, '?') || ' ' || coalesce(r.code, '?'), ', ') into onbekend
  from jsonb_to_recordset(rijen) r (soort text, code text)
  where not exists (select from public.wijk w where r.soort = 'wijken' and w.code = r.code)
    and not exists (select from public.buurt b where r.soort = 'buurten' and b.code = r.code);
  if onbekend is not null then
    raise exception 'unknown areas: %', onbekend using errcode = 'foreign_key_violation';
  end if;

  update public.wijk w set grens = r.grens, grens_bron = r.bron, grens_kaart = r.kaart, grens_plaat = r.plaat
  from jsonb_to_recordset(rijen) r (soort text, code text, grens jsonb, bron text, kaart jsonb, plaat jsonb)
  where r.soort = 'wijken' and w.code = r.code
    and (w.grens, w.grens_bron, w.grens_kaart, w.grens_plaat) is distinct from (r.grens, r.bron, r.kaart, r.plaat);
  get diagnostics wijken = row_count;

  update public.buurt b set grens = r.grens, grens_bron = r.bron, grens_kaart = r.kaart
  from jsonb_to_recordset(rijen) r (soort text, code text, grens jsonb, bron text, kaart jsonb)
  where r.soort = 'buurten' and b.code = r.code
    and (b.grens, b.grens_bron, b.grens_kaart) is distinct from (r.grens, r.bron, r.kaart);
  get diagnostics buurten = row_count;

  return jsonb_build_object('wijken', wijken, 'buurten', buurten);
end
$$;

-- COMMENT: FUNCTION grenzen_importeren(rijen jsonb)
COMMENT ON FUNCTION public.grenzen_importeren(rijen jsonb) IS 'All or nothing. rijen: array of {soort: wijken|buurten, code, grens, kaart, plaat: GeoJSON geometries, bron}; plaat of wijken only. Returns how many of each changed.';

-- ACL: FUNCTION grenzen_importeren(rijen jsonb)
REVOKE ALL ON FUNCTION public.grenzen_importeren(rijen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.grenzen_importeren(rijen jsonb) TO service_role;
