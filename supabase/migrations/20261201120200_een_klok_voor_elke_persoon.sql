-- Why:    rows with a person stayed for ever when nobody closed what they belonged to: contacts of open dossiers,
--         staff who left, juries and ballots of a ronde that stands still.
-- Tables: advies (its key to aanvraag goes: what was advised stays in the history when the request is cleared away).
-- Rights: none for an API role. opschoner may read opname_aanvraag and tik, and remove advies.
--         Deliberately not granted: clearing staff, makelaars or contact details of initiatieven, to any role of the
--         API.
-- Kept:   in a dossier that stays open the person goes uiterst_maanden (24) after its last step, and a month after a
--         mail that says so; the dossier itself stays open. A ronde that stands still keeps jury and ballots
--         stilstand_maanden (12). Staff medewerker_maanden (24) after their end; contact of an initiatief
--         initiatief_maanden (24) after the last look.

alter table public.advies drop constraint advies_aanvraag_id_fkey;
comment on column public.advies.aanvraag_id is
  'No reference: the advies of a ronde with a vote stays when the request is cleared away; its title stands in the '
  'uitslag.';

grant select on table prive.opname_aanvraag, prive.tik to opschoner;
grant select, delete on table public.advies to opschoner;
grant execute on function prive.laatste_stap(public.dossier_soort, uuid),
  prive.herinneringen(public.dossier_soort, uuid, bigint) to opschoner;

create or replace function prive.wis_dossier(dossier public.dossier_soort, id uuid) returns void
  language plpgsql security definer
  set search_path = ''
  as $$
begin
  perform prive.wis_persoon(dossier, wis_dossier.id);
  delete from public.gebeurtenis g where g.dossier_soort = dossier and g.dossier_id = wis_dossier.id;
  case dossier
    when 'aanmelding' then delete from public.aanmelding a where a.id = wis_dossier.id;
    when 'aanvraag' then
      -- What was advised about a plan that no jury voted on is no history.
      delete from public.advies v where v.aanvraag_id = wis_dossier.id
        and not exists (select from prive.opname_aanvraag o where o.aanvraag_id = v.aanvraag_id);
      delete from public.aanvraag a where a.id = wis_dossier.id;
    when 'feedback' then delete from public.feedback f where f.id = wis_dossier.id;
  end case;
end
$$;

create function prive.is_stil(welke public.dossier_soort, dossier uuid, sinds timestamptz, grens timestamptz,
  gemeld timestamptz) returns boolean
  language sql stable
  set search_path = ''
  as $$
  select coalesce(s.op, is_stil.sinds) <= is_stil.grens and (c.email is null or h.laatste <= is_stil.gemeld)
  from (select) leeg
  left join lateral prive.laatste_stap(welke, dossier) s on true
  left join lateral prive.herinneringen(welke, dossier, coalesce(s.id, 0)) h on true
  left join prive.contact c on c.dossier_soort = welke and c.dossier_id = dossier
$$;
comment on function prive.is_stil(public.dossier_soort, uuid, timestamptz, timestamptz, timestamptz) is
  'Whether nothing moved an open dossier since grens, and whoever can be mailed was told before gemeld. sinds: when'
  ' it came in.';
revoke all on function prive.is_stil(public.dossier_soort, uuid, timestamptz, timestamptz, timestamptz)
  from public, anon, authenticated, service_role;

create or replace function prive.contact_verlopen(termijnen jsonb, hoeveel integer)
  returns table (soort public.dossier_soort, id uuid)
  language plpgsql stable
  set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  contact timestamptz := nu - prive.termijn(termijnen, 'contact_maanden', interval '12 months');
  reactie timestamptz := nu - prive.termijn(termijnen, 'feedback_maanden', interval '3 months');
  uiterst timestamptz := nu - prive.termijn(termijnen, 'uiterst_maanden', interval '24 months');
  gemeld timestamptz := nu - interval '1 month';
begin
  return query
  select k.dossier_soort, k.dossier_id
  from (
    select c.dossier_soort, c.dossier_id from prive.contact c
    union
    select v.dossier_soort, v.dossier_id from prive.volgcode v
  ) k
  -- Each dossier by its key: a join would read all that is past. A person without a dossier has no reason to be here.
  where coalesce(case k.dossier_soort
    when 'aanmelding' then (
      select coalesce(a.afgesloten_op <= contact, prive.is_stil('aanmelding', a.id, a.ingediend_op, uiterst, gemeld))
      from public.aanmelding a where a.id = k.dossier_id
    )
    when 'aanvraag' then (
      select coalesce(a.afgesloten_op <= contact, prive.is_stil('aanvraag', a.id, a.ingediend_op, uiterst, gemeld))
      from public.aanvraag a where a.id = k.dossier_id
    )
    else (
      select case when f.status in ('beantwoord', 'afgesloten') then f.beantwoord_op <= reactie
        else prive.is_stil('feedback', f.id, f.ingediend_op, uiterst, gemeld) end
      from public.feedback f where f.id = k.dossier_id
    )
  end, true)
  limit hoeveel;
end
$$;
comment on function prive.contact_verlopen(jsonb, integer) is
  'Dossiers of which the person is kept too long: contact_maanden after closing, of feedback feedback_maanden after'
  ' the reactie; in one that stays open uiterst_maanden after its last step.';

create function prive.meld_bewaareinde(termijnen jsonb, hoeveel integer default 200, out aantal integer,
  out meer boolean)
  language plpgsql
  set search_path = ''
  as $$
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
comment on function prive.meld_bewaareinde(jsonb, integer) is
  'One lot of mails to whoever waits for us for uiterst_maanden: a month later name and address go, the dossier '
  'stays open.';
revoke all on function prive.meld_bewaareinde(jsonb, integer) from public, anon, authenticated, service_role;

create or replace function prive.jury_opschonen(termijnen jsonb default '{}')
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $_$
declare
  nu timestamptz := prive.nu();
  stem interval := prive.termijn(termijnen, 'stem_maanden', interval '3 months');
  stilstand interval := prive.termijn(termijnen, 'stilstand_maanden', interval '12 months');
  oud text[];
  geteld jsonb := '{}';
  tabel text;
  aantal integer;
begin
  select array_agg(r.id) into oud
  from public.ronde r
  where case
    when r.status = 'ingetrokken' then nu - stem >= r.gewijzigd_op
    when r.status in ('vastgesteld', 'afgerond') then nu - stem >= coalesce(
      (select max(u.vastgesteld_op) from public.uitslag u where u.ronde_id = r.id), r.gewijzigd_op)
    -- The ronde itself waits on: closing it is for a beheerder.
    else nu - stilstand >= greatest(r.gewijzigd_op, r.sluit_op, r.stemmen_tot_op, r.besluit_op::timestamp at time zone
      'Europe/Amsterdam')
  end;
  perform set_config('portaal.stembus', 'opruimen', true);
  -- In the order in which prive.schud locks them.
  foreach tabel in array array[
    'prive.deelname', 'prive.papier', 'prive.papier_uit', 'prive.stembiljet', 'prive.papier_terug',
    'public.jurylid', 'public.adviseur'
  ] loop
    execute format('delete from %s where ronde_id = any ($1)', tabel) using oud;
    get diagnostics aantal = row_count;
    geteld := geteld || jsonb_build_object(split_part(tabel, '.', 2), aantal);
  end loop;
  perform set_config('portaal.stembus', '', true);
  insert into public.logboek (op, handeling, tabel, rij, aantal)
  select nu, 'opgeschoond', e.key, 'jury_opschonen', e.value::integer
  from jsonb_each_text(geteld) e where e.value <> '0';
  return geteld;
end
$_$;
comment on function prive.jury_opschonen(jsonb) is
  'Removes juries and ballots stem_maanden (3) after the uitslag was confirmed or the ronde withdrawn, and '
  'stilstand_maanden (12) after the last day of a ronde that stands still. Returns counts per table.';

create function prive.medewerkers_verlopen(termijnen jsonb, hoeveel integer, out aantal integer, out meer boolean)
  language plpgsql
  set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  lang interval := prive.termijn(termijnen, 'medewerker_maanden', interval '24 months');
  grens date := ((nu - lang) at time zone 'Europe/Amsterdam')::date;
  beheerders integer := (select count(*) from prive.medewerkers_nu() m where m.rol = 'beheerder');
begin
  -- Who neither signed in nor did anything for so long has left; one beheerder stays.
  update public.medewerker m set tot = (nu at time zone 'Europe/Amsterdam')::date
  where m.id in (
    select w.id from prive.medewerkers_nu() w
    where w.sinds <= grens and w.gewijzigd_op <= nu - lang
      and (w.rol <> 'beheerder' or beheerders > 1)
      and not exists (select from public.logboek l where l.medewerker_id = w.id and l.op > nu - lang)
      and not exists (select from auth.users u where lower(u.email) = w.email and u.last_sign_in_at > nu - lang)
    order by w.rol = 'beheerder', w.gewijzigd_op
    limit 1
  );
  delete from public.medewerker m
  where m.id in (select w.id from public.medewerker w where w.tot <= grens limit hoeveel);
  get diagnostics aantal = row_count;
  meer := aantal >= hoeveel;
end
$$;
comment on function prive.medewerkers_verlopen(jsonb, integer) is
  'Removes staff medewerker_maanden (24) after they left; whoever did nothing here for as long has left. Returns '
  'how many.';
revoke all on function prive.medewerkers_verlopen(jsonb, integer) from public, anon, authenticated, service_role;

create function prive.makelaars_verlopen(termijnen jsonb, hoeveel integer, out aantal integer, out meer boolean)
  language plpgsql
  set search_path = ''
  as $$
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
comment on function prive.makelaars_verlopen(jsonb, integer) is
  'Removes makelaars whose account ended medewerker_maanden (24) ago, or who have none and were not touched since. '
  'Returns how many.';
revoke all on function prive.makelaars_verlopen(jsonb, integer) from public, anon, authenticated, service_role;

create index initiatief_bereikbaar on public.initiatief (gewijzigd_op)
  where telefoon is not null or email is not null;

create function prive.initiatieven_verlopen(termijnen jsonb, hoeveel integer, out aantal integer, out meer boolean)
  language plpgsql
  set search_path = ''
  as $$
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
comment on function prive.initiatieven_verlopen(jsonb, integer) is
  'Empties phone and mail of initiatieven that nobody looked at for initiatief_maanden (24). Returns how many.';
revoke all on function prive.initiatieven_verlopen(jsonb, integer) from public, anon, authenticated, service_role;

grant create on schema prive to opschoner;
alter function prive.is_stil(public.dossier_soort, uuid, timestamptz, timestamptz, timestamptz) owner to opschoner;
revoke create on schema prive from opschoner;
