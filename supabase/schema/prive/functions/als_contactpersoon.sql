-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: als_contactpersoon(text)
CREATE FUNCTION prive.als_contactpersoon(makelaar text) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select jsonb_build_object('soort', 'makelaar', 'naam', m.naam, 'rol', m.rol, 'telefoon', m.telefoon, 'email', m.email,
    -- The site may not have the photo of today yet.
    'foto', (
      select format('/foto/%s-klein.%s.webp', b.id, b.kenmerk) from public.beeld b
      where b.makelaar_id = m.id and b.status = 'gepubliceerd'
        and b.gewijzigd_op <= (select prive.nu()) - interval '1 day'
      order by b.volgorde, b.id limit 1
    ))
  from public.makelaar m
  where m.id = als_contactpersoon.makelaar and m.status = 'gepubliceerd' and m.toestemming_op is not null
$$;

-- COMMENT: FUNCTION als_contactpersoon(makelaar text)
COMMENT ON FUNCTION prive.als_contactpersoon(makelaar text) IS 'A makelaar as residents may see them, with the path of a photo; null for who did not agree to be named.';

-- ACL: FUNCTION als_contactpersoon(makelaar text)
REVOKE ALL ON FUNCTION prive.als_contactpersoon(makelaar text) FROM PUBLIC;
