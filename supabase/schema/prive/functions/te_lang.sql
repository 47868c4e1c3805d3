-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: te_lang(timestamp with time zone, timestamp with time zone, text, interval, integer)
CREATE FUNCTION prive.te_lang(sinds timestamp with time zone, uiterlijk timestamp with time zone, wat text, antwoord interval, keer integer DEFAULT 1) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select wat <> 'nakijken' and coalesce(uiterlijk, sinds + antwoord) + antwoord * keer <= (select prive.nu())
$$;

-- COMMENT: FUNCTION te_lang(sinds timestamp with time zone, uiterlijk timestamp with time zone, wat text, antwoord interval, keer integer)
COMMENT ON FUNCTION prive.te_lang(sinds timestamp with time zone, uiterlijk timestamp with time zone, wat text, antwoord interval, keer integer) IS 'Whether work waits too long: keer times the answer term after it should have been done. 1: beheerders see it; 3: so does the person outside.';

-- ACL: FUNCTION te_lang(sinds timestamp with time zone, uiterlijk timestamp with time zone, wat text, antwoord interval, keer integer)
REVOKE ALL ON FUNCTION prive.te_lang(sinds timestamp with time zone, uiterlijk timestamp with time zone, wat text, antwoord interval, keer integer) FROM PUBLIC;
