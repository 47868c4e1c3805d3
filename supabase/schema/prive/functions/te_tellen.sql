-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: te_tellen(text, timestamp with time zone, jsonb)
CREATE FUNCTION prive.te_tellen(deel text, sinds timestamp with time zone, termijnen jsonb) RETURNS date[]
    LANGUAGE plpgsql STABLE
    SET search_path TO ''
    AS $$
declare
  vorig timestamptz := prive.begin_van(prive.vorig_halfjaar(prive.dit_halfjaar()));
  antwoord interval := prive.termijn(termijnen, 'antwoord_dagen', interval '14 days');
  uit date[];
begin
  if deel = 'tel_monitor' then
    -- least() does not see a null.
    return array(
      select h from prive.halfjaren((select case when sinds is null then prive.eerste_op()
        else least(sinds, vorig) end)) h
      order by h desc
    );
  end if;
  if sinds is null then
    return array(select h from prive.halfjaren((select min(f.ingediend_op) from public.feedback f)) h order by h desc);
  end if;
  -- What is open still, whose term ended since, or what somebody did something with.
  select array_agg(h.dag order by h.dag desc) into uit
  from (
    select * from prive.halfjaren(least(sinds - antwoord, vorig))
    union
    select prive.halfjaar((f.ingediend_op at time zone 'Europe/Amsterdam')::date)
    from (
      select g.dossier_id from public.gebeurtenis g
      where g.dossier_soort = 'feedback' and g.soort in ('beantwoord', 'heropend', 'geholpen') and g.op >= sinds
      union
      select p.feedback_id from public.feedback_publiek p where p.gewijzigd_op >= sinds
    ) d
    join public.feedback f on f.id = d.dossier_id
  ) h (dag);
  return uit;
end
$$;

-- COMMENT: FUNCTION te_tellen(deel text, sinds timestamp with time zone, termijnen jsonb)
COMMENT ON FUNCTION prive.te_tellen(deel text, sinds timestamp with time zone, termijnen jsonb) IS 'The half-years that tel_feedback or tel_monitor counts anew, the newest first; sinds is when that was done last (null: never).';

-- ACL: FUNCTION te_tellen(deel text, sinds timestamp with time zone, termijnen jsonb)
REVOKE ALL ON FUNCTION prive.te_tellen(deel text, sinds timestamp with time zone, termijnen jsonb) FROM PUBLIC;
