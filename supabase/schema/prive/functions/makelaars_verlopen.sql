-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: makelaars_verlopen(jsonb, integer)
CREATE FUNCTION prive.makelaars_verlopen(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  lang interval := prive.termijn(termijnen, 'medewerker_maanden', interval '24 months');
begin
  delete from public.makelaar m
  where m.id in (
    select k.id from public.makelaar k left join public.medewerker w on w.id = k.medewerker_id
    where case when w.id is null then k.gewijzigd_op <= nu - lang
      else w.tot <= ((nu - lang) at time zone 'Europe/Amsterdam')::date end
    limit hoeveel
  );
  get diagnostics aantal = row_count;
  meer := aantal >= hoeveel;
end
$$;

-- COMMENT: FUNCTION makelaars_verlopen(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean)
COMMENT ON FUNCTION prive.makelaars_verlopen(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean) IS 'Removes makelaars whose account ended medewerker_maanden (24) ago, or who have none and were not touched since. Returns how many.';

-- ACL: FUNCTION makelaars_verlopen(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean)
REVOKE ALL ON FUNCTION prive.makelaars_verlopen(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean) FROM PUBLIC;
