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
  -- From what is open: what is past is not looked at.
  for c in
    select o.soort, o.id
    from (
      select 'aanmelding'::public.dossier_soort as soort, a.id from public.aanmelding a where a.status = 'ingediend'
      union all
      select 'aanvraag', a.id from public.aanvraag a
      where a.status in ('ingediend', 'in_behandeling', 'voorgelegd', 'toegekend', 'deels_toegekend')
      union all
      select 'feedback', f.id from public.feedback f where f.status in ('nieuw', 'heropend')
    ) o
    join prive.contact k on k.dossier_soort = o.soort and k.dossier_id = o.id and k.adres_op is not null
    cross join lateral prive.laatste_stap(o.soort, o.id) s
    cross join lateral prive.herinneringen(o.soort, o.id, coalesce(s.id, 0)) h
    where s.op <= uiterst and h.keer = 0
    limit hoeveel
  loop
    perform prive.herinner(c.soort, c.id, 'bewaren', 2, nu + interval '1 month');
    aantal := aantal + 1;
  end loop;
  meer := aantal >= hoeveel;
end
$$;

-- COMMENT: FUNCTION meld_bewaareinde(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean)
COMMENT ON FUNCTION prive.meld_bewaareinde(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean) IS 'One lot of mails to whoever waits for us for uiterst_maanden: a month later name and address go, the dossier stays open.';

-- ACL: FUNCTION meld_bewaareinde(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean)
REVOKE ALL ON FUNCTION prive.meld_bewaareinde(termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean) FROM PUBLIC;
