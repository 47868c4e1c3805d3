-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: makelaar_van(text, text, text)
CREATE FUNCTION prive.makelaar_van(wijk text, buurt text, niet text DEFAULT NULL::text) RETURNS uuid
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select m.medewerker_id
  from public.makelaar_buurt mb
  join public.makelaar m on m.id = mb.makelaar_id
  where (mb.buurt_code = buurt or mb.buurt_code is null and mb.wijk_code = wijk)
    and m.status <> 'gearchiveerd' and m.medewerker_id is not null and m.id is distinct from niet
  order by mb.buurt_code is null, m.status <> 'gepubliceerd', m.id
  limit 1
$$;

-- COMMENT: FUNCTION makelaar_van(wijk text, buurt text, niet text)
COMMENT ON FUNCTION prive.makelaar_van(wijk text, buurt text, niet text) IS 'The medewerker who works in a buurt, else in its whole wijk; never the makelaar called niet. Null: it falls to the beheerders.';

-- ACL: FUNCTION makelaar_van(wijk text, buurt text, niet text)
REVOKE ALL ON FUNCTION prive.makelaar_van(wijk text, buurt text, niet text) FROM PUBLIC;
