-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: foto_bewaren(text, text, text, text, integer, integer, integer, integer, text, text)
CREATE FUNCTION public.foto_bewaren(over text, over_id text, alt text, maker text, breedte integer, hoogte integer, klein_breedte integer, klein_hoogte integer, groot text, klein text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  bekend boolean;
  aantal integer;
  laatste integer;
  nieuw text;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  bekend := case over
    when 'plek' then exists (select from public.plek p where p.id = over_id)
    when 'initiatief' then exists (select from public.initiatief i where i.id = over_id)
    when 'makelaar' then exists (select from public.makelaar m where m.id = over_id)
  end;
  if bekend is not true then return '{"fout": "onbekend"}'; end if;
  if not prive.is_kale_webp(decode(groot, 'base64'), breedte, hoogte)
    or not prive.is_kale_webp(decode(klein, 'base64'), klein_breedte, klein_hoogte)
      then return '{"fout": "onleesbaar"}'; end if;
  -- Two at once would count the same photos, and get the same place in the order.
  perform pg_advisory_xact_lock(hashtextextended('beeld ' || over || ' ' || over_id, 0));
  select count(*), coalesce(max(b.volgorde), 0) into aantal, laatste from public.beeld b
    where over_id = case over when 'plek' then b.plek_id when 'initiatief' then b.initiatief_id else b.makelaar_id end;
  if aantal >= 8 then return '{"fout": "te_veel_fotos"}'; end if;
  insert into public.beeld (plek_id, initiatief_id, makelaar_id, alt, maker, volgorde, breedte, hoogte, klein_breedte,
    kenmerk, groot, klein)
  values (
    case over when 'plek' then over_id end, case over when 'initiatief' then over_id end, case over when 'makelaar'
      then over_id end,
    foto_bewaren.alt, foto_bewaren.maker, least(laatste + 1, 1000),
    foto_bewaren.breedte, foto_bewaren.hoogte, foto_bewaren.klein_breedte,
    left(encode(sha256(decode(foto_bewaren.groot, 'base64')), 'hex'), 12), foto_bewaren.groot, foto_bewaren.klein
  ) returning id into nieuw;
  return jsonb_build_object('id', nieuw);
end
$$;

-- COMMENT: FUNCTION foto_bewaren(over text, over_id text, alt text, maker text, breedte integer, hoogte integer, klein_breedte integer, klein_hoogte integer, groot text, klein text)
COMMENT ON FUNCTION public.foto_bewaren(over text, over_id text, alt text, maker text, breedte integer, hoogte integer, klein_breedte integer, klein_hoogte integer, groot text, klein text) IS 'For staff: keeps a photo of a plek, initiatief or makelaar, at the end of its order; at most 8 each. groot and klein: bare WebP, base64. {id} or {fout}.';

-- ACL: FUNCTION foto_bewaren(over text, over_id text, alt text, maker text, breedte integer, hoogte integer, klein_breedte integer, klein_hoogte integer, groot text, klein text)
REVOKE ALL ON FUNCTION public.foto_bewaren(over text, over_id text, alt text, maker text, breedte integer, hoogte integer, klein_breedte integer, klein_hoogte integer, groot text, klein text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.foto_bewaren(over text, over_id text, alt text, maker text, breedte integer, hoogte integer, klein_breedte integer, klein_hoogte integer, groot text, klein text) TO authenticated;
