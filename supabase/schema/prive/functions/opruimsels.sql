-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: opruimsels()
CREATE FUNCTION prive.opruimsels() RETURNS text[]
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select array['contact', 'aanmelding', 'aanvraag', 'feedback', 'code', 'bericht', 'limiet', 'uitdaging', 'inzending',
    'logboek', 'signaal', 'verbetering', 'inleesrij', 'inlezing']
$$;

-- COMMENT: FUNCTION opruimsels()
COMMENT ON FUNCTION prive.opruimsels() IS 'What prive.ruim_op clears away, in this order.';

-- ACL: FUNCTION opruimsels()
REVOKE ALL ON FUNCTION prive.opruimsels() FROM PUBLIC;
