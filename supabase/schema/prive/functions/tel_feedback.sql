-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: tel_feedback(jsonb, date, uuid)
CREATE FUNCTION prive.tel_feedback(termijnen jsonb DEFAULT '{}'::jsonb, welk date DEFAULT NULL::date, alleen uuid DEFAULT NULL::uuid) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  antwoord interval := prive.termijn(termijnen, 'antwoord_dagen', interval '14 days');
  geteld integer := 0;
begin
  if welk is null then
    select coalesce(sum(prive.tel_feedback(termijnen, h)), 0) into geteld
    from prive.halfjaren((select min(f.ingediend_op) from public.feedback f)) h;
    return geteld;
  end if;
  perform prive.tel_om_de_beurt();
  delete from prive.feedback_cijfer c
  where c.vanaf = welk and (alleen is null or exists (
    select from public.feedback f
    where f.id = alleen and f.over = c.over and f.wijk_code is not distinct from c.wijk_code
  ));
  insert into prive.feedback_cijfer (
    vanaf, wijk_code, over, aantal, gezichten, beantwoord, tijdig, te_laat, beloofd, gedaan, heropend, geholpen_ja,
      geholpen_nee
  )
  select f.vanaf, f.wijk_code, f.over, f.aantal, f.gezichten, f.beantwoord, f.tijdig, f.te_laat, f.beloofd, f.gedaan,
    f.heropend,
    f.geholpen_ja, f.geholpen_nee
  from prive.feedback_telling(antwoord, welk, alleen) f;
  insert into public.feedback_totaal as t (
    id, wijk_code, over, vanaf, aantal, gezicht_som, gezichten, beantwoord, tijdig, te_laat, beloofd, gedaan, heropend,
      geholpen_ja, geholpen_nee
  )
  select
    concat_ws('-', coalesce(f.wijk_code, 'onbekend'), f.over, f.vanaf), f.wijk_code, f.over, f.vanaf, f.aantal,
    case when samen
      then f.gezichten[1] + 2 * f.gezichten[2] + 3 * f.gezichten[3] + 4 * f.gezichten[4] + 5 * f.gezichten[5] end,
    case when samen then f.gezichten end, f.beantwoord, f.tijdig, f.te_laat, f.beloofd, f.gedaan,
    case when samen then f.heropend end, case when samen then f.geholpen_ja end, case when samen then f.geholpen_nee end
  from prive.feedback_cijfer f
  cross join lateral (
    -- While a half-year runs, each later voice about a makelaar would show by what it adds.
    select f.aantal >= 5 and (f.over <> 'makelaar' or f.vanaf < (select prive.dit_halfjaar())) as samen
  ) genoeg
  where f.vanaf = welk and (f.over <> 'makelaar' or samen) and (alleen is null or exists (
    select from public.feedback q
    where q.id = alleen and q.over = f.over and q.wijk_code is not distinct from f.wijk_code
  ))
  on conflict (id) do update set
    -- A form that goes would show as well.
    aantal = case when t.over = 'makelaar' then t.aantal else excluded.aantal end,
    gezicht_som = case when t.over = 'makelaar' then t.gezicht_som else excluded.gezicht_som end,
    gezichten = case when t.over = 'makelaar' then t.gezichten else excluded.gezichten end,
    heropend = excluded.heropend, geholpen_ja = excluded.geholpen_ja, geholpen_nee = excluded.geholpen_nee,
    beantwoord = excluded.beantwoord, tijdig = excluded.tijdig, te_laat = excluded.te_laat,
    beloofd = excluded.beloofd, gedaan = excluded.gedaan
  where (t.beantwoord, t.tijdig, t.te_laat, t.beloofd, t.gedaan, t.heropend, t.geholpen_ja, t.geholpen_nee)
      is distinct from (excluded.beantwoord, excluded.tijdig, excluded.te_laat, excluded.beloofd, excluded.gedaan,
        excluded.heropend, excluded.geholpen_ja, excluded.geholpen_nee)
    or t.over <> 'makelaar'
      and (t.aantal, t.gezichten) is distinct from (excluded.aantal, excluded.gezichten);
  get diagnostics geteld = row_count;
  return geteld;
end
$$;

-- COMMENT: FUNCTION tel_feedback(termijnen jsonb, welk date, alleen uuid)
COMMENT ON FUNCTION prive.tel_feedback(termijnen jsonb, welk date, alleen uuid) IS 'Counts the feedback of one half-year (null: of all) for staff and for everyone; alleen: only the wijk and subject of this feedback. Returns how many public numbers changed.';

-- ACL: FUNCTION tel_feedback(termijnen jsonb, welk date, alleen uuid)
REVOKE ALL ON FUNCTION prive.tel_feedback(termijnen jsonb, welk date, alleen uuid) FROM PUBLIC;
