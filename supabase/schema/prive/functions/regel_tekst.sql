-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: regel_tekst(public.logboek)
CREATE FUNCTION prive.regel_tekst(l public.logboek) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO ''
    AS $$
begin
  return jsonb_build_array(
    l.id, (extract(epoch from l.op) * 1000000)::bigint, l.medewerker_id, l.rol, l.handeling, l.tabel, l.rij, l.velden,
    l.aantal, l.via, l.code
  )::text;
end
$$;

-- COMMENT: FUNCTION regel_tekst(l public.logboek)
COMMENT ON FUNCTION prive.regel_tekst(l public.logboek) IS 'What the chain says of a line: ids and codes in one order, without the name; op in microseconds.';

-- ACL: FUNCTION regel_tekst(l public.logboek)
REVOKE ALL ON FUNCTION prive.regel_tekst(l public.logboek) FROM PUBLIC;
