-- Why:    what waits for the resident had no end: a question without an answer stood open for years, with the person
--         behind it.
-- Tables: none; rows in prive.overgang, a kind of mail.
-- Rights: none for an API role; the clock reaches it through tik_deel.
--         Deliberately not granted: closing by the clock of anything that waits for staff.
-- Kept:   as before. A question: reminder, last reminder and end, each vraag_dagen (14) after the one before; money
--         that was given: the same with verslag_maanden (6). Whoever is silent for uiterst_maanden (24) in a dossier
--         that stays open is told that name and address go a month later.

update prive.overgang o set door = o.door || '{systeem}'::public.partij[]
where (o.dossier_soort, o.van, o.naar) in (
  ('aanvraag', 'aanvulling_gevraagd', 'buiten_behandeling'), ('aanvraag', 'in_uitvoering', 'afgerond'),
  ('aanmelding', 'vraag_gesteld', 'afgewezen')
);

alter table prive.bericht drop constraint bericht_soort_check;
alter table prive.bericht add constraint bericht_soort_check check (soort = any (array[
  'aanmelding_ontvangen', 'aanvraag_ontvangen', 'feedback_ontvangen', 'stap', 'feedback_reactie', 'nieuwe_code',
  'ronde_open', 'jury_uitnodiging', 'adviseur_uitnodiging', 'stemmen_open', 'stemmen_herinnering', 'stemmen_verlengd',
  'werk_vandaag', 'werk_termijn', 'werk_uitnodiging', 'papier_uitgegeven', 'papier_vervallen', 'herinnering',
  'werk_buiten'
]));

create or replace function prive.laatste_stap(welke public.dossier_soort, dossier uuid) returns public.gebeurtenis
  language sql stable
  set search_path = ''
  as $$
  select g from public.gebeurtenis g
  where g.dossier_soort = welke and g.dossier_id = dossier
    and g.soort not in ('notitie', 'nieuwe_code', 'bevestigd', 'herinnerd')
  order by g.id desc limit 1
$$;
comment on function prive.laatste_stap(public.dossier_soort, uuid) is
  'What last moved a dossier: the step since which it waits. Reminders and notes move nothing.';

create function prive.wacht_op_bewoner(termijnen jsonb)
  returns table (soort public.dossier_soort, id uuid, wat text, term interval, naar text)
  language plpgsql stable
  set search_path = ''
  as $$
declare
  vraag interval := prive.termijn(termijnen, 'vraag_dagen', interval '14 days');
  verslag interval := prive.termijn(termijnen, 'verslag_maanden', interval '6 months');
begin
  return query
  select 'aanvraag'::public.dossier_soort, a.id, 'vraag', vraag, 'buiten_behandeling'
  from public.aanvraag a where a.status = 'aanvulling_gevraagd'
  union all
  select 'aanvraag', a.id, 'verslag', verslag, 'afgerond' from public.aanvraag a where a.status = 'in_uitvoering'
  union all
  select 'aanmelding', a.id, 'vraag', vraag, 'afgewezen' from public.aanmelding a where a.status = 'vraag_gesteld';
end
$$;
comment on function prive.wacht_op_bewoner(jsonb) is
  'Dossiers that wait for the resident: for what, after how long comes each reminder, and where the clock brings '
  'them at last.';
revoke all on function prive.wacht_op_bewoner(jsonb) from public, anon, authenticated, service_role;

create function prive.herinneringen(welke public.dossier_soort, dossier uuid, sinds bigint, out keer integer,
  out laatste timestamptz)
  language sql stable
  set search_path = ''
  as $$
  select count(*)::integer, max(g.op) from public.gebeurtenis g
  where g.dossier_soort = welke and g.dossier_id = dossier and g.soort = 'herinnerd' and g.id > sinds
$$;
comment on function prive.herinneringen(public.dossier_soort, uuid, bigint) is
  'How often the applicant was reminded since a gebeurtenis, and when last.';
revoke all on function prive.herinneringen(public.dossier_soort, uuid, bigint)
  from public, anon, authenticated, service_role;

create function prive.herinner(welke public.dossier_soort, dossier uuid, wat text, keer integer, einde timestamptz)
  returns void
  language sql
  set search_path = ''
  as $$
  select prive.schrijf_bericht(welke, dossier, 'herinnering',
    'herinnerd.' || prive.schrijf_gebeurtenis(welke, dossier, 'herinnerd', 'systeem'),
    jsonb_build_object('wat', wat, 'laatste', keer > 1, 'einde_op', einde))
$$;
comment on function prive.herinner(public.dossier_soort, uuid, text, integer, timestamptz) is
  'Writes the first or last (keer 2) reminder: wat is vraag, verslag or bewaren; einde: when the clock acts without'
  ' an answer.';
revoke all on function prive.herinner(public.dossier_soort, uuid, text, integer, timestamptz)
  from public, anon, authenticated, service_role;

create function prive.herinner_bewoners(termijnen jsonb, hoeveel integer default 200, out aantal integer,
  out meer boolean)
  language plpgsql
  set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  w record;
begin
  aantal := 0;
  for w in
    select o.*, h.keer, c.email
    from prive.wacht_op_bewoner(termijnen) o
    cross join lateral prive.laatste_stap(o.soort, o.id) s
    cross join lateral prive.herinneringen(o.soort, o.id, s.id) h
    left join prive.contact c on c.dossier_soort = o.soort and c.dossier_id = o.id
    where case
      when c.email is not null then greatest(s.op, h.laatste) <= nu - o.term
      -- Who took the data back cannot answer; whoever gave only a phone is called by staff.
      else c.dossier_id is null and s.op <= nu - o.term * 3
    end
    limit hoeveel
  loop
    if w.keer < 2 and w.email is not null then
      perform prive.herinner(w.soort, w.id, w.wat, w.keer + 1, nu + w.term * (2 - w.keer));
    else
      perform prive.meld_stap(w.soort, w.id, prive.zet_status(w.soort, w.id, w.naar, 'systeem'));
    end if;
    aantal := aantal + 1;
  end loop;
  meer := aantal >= hoeveel;
end
$$;
comment on function prive.herinner_bewoners(jsonb, integer) is
  'One lot of what waits for residents: a reminder, a last one, and then the end, each a term after the one before.';
revoke all on function prive.herinner_bewoners(jsonb, integer) from public, anon, authenticated, service_role;
