-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: meld_bewaareinde(jsonb, integer)
CREATE FUNCTION prive.meld_bewaareinde(termijnen jsonb, hoeveel integer DEFAULT 200, OUT aantal integer, OUT meer boolean) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  uiterst timestamptz := nu - prive.termijn(termijnen, 'uiterst_maanden', interval '24 months');
  c record;
begin
  aantal := 0;
  for c in
    select k.dossier_soort, k.dossier_id
    from prive.contact k
    cross join lateral prive.dossier(k.dossier_soort, k.dossier_id) d
    cross join lateral prive.laatste_stap(k.dossier_soort, k.dossier_id) s
    cross join lateral prive.herinneringen(k.dossier_soort, k.dossier_id, coalesce(s.id, 0)) h
    where k.email is not null and s.op <= uiterst and h.keer = 0
      and d ->> 'status' in ('ingediend', 'in_behandeling', 'voorgelegd', 'toegekend', 'deels_toegekend', 'nieuw',
        'heropend')
    limit hoeveel
  loop
    perform prive.herinner(c.dossier_soort, c.dossier_id, 'bewaren', 2, nu + interval '1 month');
    aantal := aantal + 1;
  end loop;
  meer := aantal >= hoeveel;
end
$$;

-- COMMENT: FUNCTION meld_bewaareinde(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean)
COMMENT ON FUNCTION prive.meld_bewaareinde(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean) IS 'One lot of mails to whoever waits for us for uiterst_maanden: a month later name and address go, the dossier stays open.';

-- ACL: FUNCTION meld_bewaareinde(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean)
REVOKE ALL ON FUNCTION prive.meld_bewaareinde(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean) FROM PUBLIC;
