-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: papier_tellen(text)
CREATE FUNCTION prive.papier_tellen(welke text) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select jsonb_build_object(
    'uitgegeven', coalesce(t.uitgegeven,
      (select count(*) from prive.papier_uit u where u.ronde_id = welke and u.nummer is not null)),
    'ingevoerd', (select count(*) from prive.papier p where p.ronde_id = welke and p.ingevoerd),
    'niet_terug', coalesce(t.niet_terug, 0)
  )
  from (select) een left join prive.papier_terug t on t.ronde_id = welke
$$;

-- COMMENT: FUNCTION papier_tellen(welke text)
COMMENT ON FUNCTION prive.papier_tellen(welke text) IS 'How many paper ballots were handed out, entered, and declared not returned. {uitgegeven, ingevoerd, niet_terug}.';

-- ACL: FUNCTION papier_tellen(welke text)
REVOKE ALL ON FUNCTION prive.papier_tellen(welke text) FROM PUBLIC;
