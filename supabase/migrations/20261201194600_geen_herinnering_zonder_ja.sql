-- An address that nobody said is theirs gets one mail, one reminder, and what staff answer or ask: the clock reminded
-- it of questions and of the end as well. It waits as long without those mails, and ends the same. Functions:
-- prive.herinner_bewoners, prive.meld_bewaareinde, prive.is_stil. Rights and retention as before.

create or replace function prive.herinner_bewoners(
  termijnen jsonb, hoeveel integer default 200, OUT aantal integer, OUT meer boolean
) returns record
language plpgsql
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  w record;
begin
  aantal := 0;
  for w in
    select o.*, h.keer, c.adres_op
    from prive.wacht_op_bewoner(termijnen) o
    cross join lateral prive.laatste_stap(o.soort, o.id) s
    cross join lateral prive.herinneringen(o.soort, o.id, s.id) h
    left join prive.contact c on c.dossier_soort = o.soort and c.dossier_id = o.id
    where case
      when c.adres_op is not null then greatest(s.op, h.laatste) <= nu - o.term
      -- Who took the data back cannot answer, nor does an address that is nobody's; a phone alone is called by staff.
      else (c.dossier_id is null or c.email is not null) and s.op <= nu - o.term * 3
    end
    limit hoeveel
  loop
    if w.keer < 2 and w.adres_op is not null then
      perform prive.herinner(w.soort, w.id, w.wat, w.keer + 1, nu + w.term * (2 - w.keer));
    else
      perform prive.meld_stap(w.soort, w.id, prive.zet_status(w.soort, w.id, w.naar, 'systeem'));
    end if;
    aantal := aantal + 1;
  end loop;
  meer := aantal >= hoeveel;
end
$$;

create or replace function prive.meld_bewaareinde(
  termijnen jsonb, hoeveel integer default 200, OUT aantal integer, OUT meer boolean
) returns record
language plpgsql
set search_path = ''
as $$
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

create or replace function prive.is_stil(
  welke public.dossier_soort, dossier uuid, sinds timestamp with time zone, grens timestamp with time zone, gemeld
  timestamp with time zone
) returns boolean
language sql stable
set search_path = ''
as $$
  select coalesce(s.op, is_stil.sinds) <= is_stil.grens and (c.adres_op is null or h.laatste <= is_stil.gemeld)
  from (select) leeg
  left join lateral prive.laatste_stap(welke, dossier) s on true
  left join lateral prive.herinneringen(welke, dossier, coalesce(s.id, 0)) h on true
  left join prive.contact c on c.dossier_soort = welke and c.dossier_id = dossier
$$;
comment on function prive.is_stil(public.dossier_soort, uuid, timestamptz, timestamptz, timestamptz) is
  'Whether nothing moved an open dossier since grens, and whoever has a confirmed address was told before gemeld.'
  ' sinds: when it came in.';
