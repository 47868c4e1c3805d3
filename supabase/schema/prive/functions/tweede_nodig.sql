-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: tweede_nodig(uuid, bigint)
CREATE FUNCTION prive.tweede_nodig(welke uuid, bedrag bigint) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select bedrag is not null and (
    bedrag + prive.alleen_gegeven_cent(welke) > prive.tweede_boven_cent()
    or prive.had_jury(welke)
    or not prive.telt_mee((select prive.medewerker_id()))
    or exists (
      select from public.logboek l
      where l.tabel = 'aanvraag' and l.rij = welke::text and l.handeling = 'stap'
        and l.code in ('ingediend', 'bevestigd')
        and l.medewerker_id is not null and not prive.zijn_twee(l.medewerker_id, (select prive.medewerker_id()))
        -- Who says by phone that somebody is there matters where no mail said so.
        and (l.code = 'ingediend' or not exists (
          select from prive.contact c
          where c.dossier_soort = 'aanvraag' and c.dossier_id = welke and c.adres_op is not null))
    )
  )
$$;

-- COMMENT: FUNCTION tweede_nodig(welke uuid, bedrag bigint)
COMMENT ON FUNCTION prive.tweede_nodig(welke uuid, bedrag bigint) IS 'Whether awarding this much takes a second beheerder: the amount, what went before it, or who brought it in.';

-- ACL: FUNCTION tweede_nodig(welke uuid, bedrag bigint)
REVOKE ALL ON FUNCTION prive.tweede_nodig(welke uuid, bedrag bigint) FROM PUBLIC;
