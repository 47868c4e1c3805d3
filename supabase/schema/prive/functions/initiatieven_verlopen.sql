-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: initiatieven_verlopen(jsonb, integer)
CREATE FUNCTION prive.initiatieven_verlopen(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  grens timestamptz := prive.nu() - prive.termijn(termijnen, 'initiatief_maanden', interval '24 months');
begin
  update public.initiatief i set telefoon = null, email = null
  where i.id in (
    select k.id from public.initiatief k
    where (k.telefoon is not null or k.email is not null) and k.gewijzigd_op <= grens
      and coalesce(k.gecontroleerd_op <= (grens at time zone 'Europe/Amsterdam')::date, true)
    limit hoeveel
  );
  get diagnostics aantal = row_count;
  meer := aantal >= hoeveel;
end
$$;

-- COMMENT: FUNCTION initiatieven_verlopen(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean)
COMMENT ON FUNCTION prive.initiatieven_verlopen(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean) IS 'Empties phone and mail of initiatieven that nobody looked at for initiatief_maanden (24). Returns how many.';

-- ACL: FUNCTION initiatieven_verlopen(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean)
REVOKE ALL ON FUNCTION prive.initiatieven_verlopen(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean) FROM PUBLIC;
