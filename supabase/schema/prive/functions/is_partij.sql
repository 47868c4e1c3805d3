-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: is_partij(public.partij, public.partij[])
CREATE FUNCTION prive.is_partij(wie public.partij, lijst public.partij[]) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$ select wie = any (lijst) or (wie = 'beheerder' and 'makelaar' = any (lijst)) $$;

-- COMMENT: FUNCTION is_partij(wie public.partij, lijst public.partij[])
COMMENT ON FUNCTION prive.is_partij(wie public.partij, lijst public.partij[]) IS 'Whether this party is in the list; makelaar includes beheerder.';

-- ACL: FUNCTION is_partij(wie public.partij, lijst public.partij[])
REVOKE ALL ON FUNCTION prive.is_partij(wie public.partij, lijst public.partij[]) FROM PUBLIC;
