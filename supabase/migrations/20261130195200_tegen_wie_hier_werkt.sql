-- Why:    read as somebody would who works here and cheats. One statement ended all beheerders; a role given in the
--         middle of a vote took that vote away; +tags made a beheerder a juror; one wrong entry of a paper stopped the
--         count for good; money could be carried over twice, and a jury be taken from a ronde; an address tied a
--         beheerder to a complaint; a lock was taken before it was asked who asks. The mail of Monday went only to who
--         had work.
-- Tables: none.
-- Rights: as they were.
-- Kept:   as before.

create function prive.is_ingelogd() returns boolean
  language sql stable set search_path = ''
  as $$
  select coalesce(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role', '') = 'authenticated'
$$;
comment on function prive.is_ingelogd() is
  'Whether somebody who signed in does this through the API: not the clock, nor a statement in the database itself.';
revoke all on function prive.is_ingelogd() from public, anon, authenticated, service_role;

create or replace function prive.bewaak_rol()
  returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  ik uuid := prive.medewerker_id();
  dag date := (prive.nu() at time zone 'Europe/Amsterdam')::date;
begin
  if ik is null then
    -- In one statement somebody may end the own role first: what comes after that has nobody who does it.
    if prive.is_ingelogd() then
      raise exception 'who works here no longer, changes nothing' using errcode = 'insufficient_privilege';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  -- Two beheerders who end each other at once wait for one another.
  perform pg_advisory_xact_lock(hashtextextended('prive.bewaak_rol', 0));
  if tg_op <> 'DELETE' and exists (
    select from public.medewerker m where m.id <> new.id and prive.postbus(m.email) = prive.postbus(new.email)
  ) then
    raise exception 'somebody works here with this mailbox' using errcode = 'unique_violation';
  end if;
  -- A role takes a vote away: nobody is given one in the middle of it.
  if tg_op <> 'DELETE' and coalesce(new.tot, 'infinity') > dag
    and (tg_op = 'INSERT' or new.email <> old.email or coalesce(old.tot, 'infinity') <= dag) and exists (
    select from public.jurylid j join public.ronde r on r.id = j.ronde_id
    where r.status in ('beoordeling', 'stemmen', 'tellen') and prive.postbus(j.email) = prive.postbus(new.email)
  ) then
    raise exception 'somebody of a jury that is at work has this mailbox' using errcode = 'check_violation';
  end if;
  if tg_op = 'INSERT' then return new; end if;
  if tg_op = 'UPDATE' and old.id = ik
    and coalesce(new.tot, 'infinity') > coalesce(old.tot, 'infinity')
  then
    raise exception 'nobody makes the own role last longer' using errcode = 'insufficient_privilege';
  end if;
  if old.rol = 'beheerder' and old.sinds <= dag and (old.tot is null or old.tot > dag)
    and (tg_op = 'DELETE' or new.rol <> 'beheerder' or new.sinds > dag or new.tot is distinct from old.tot
      or prive.postbus(new.email) <> prive.postbus(old.email))
    and not exists (
      select from prive.medewerkers_nu() m where m.id <> old.id and m.rol = 'beheerder'
        and (m.tot is null or m.tot >= old.tot)
    )
  then
    raise exception 'one beheerder stays' using errcode = 'insufficient_privilege';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;

create or replace function prive.werkt_hier(adres text)
  returns boolean
  language sql stable
  set search_path = ''
  as $$
  select exists (
    select from public.medewerker m
    where prive.postbus(m.email) = prive.postbus(adres)
      and (m.tot is null or m.tot > ((select prive.nu()) at time zone 'Europe/Amsterdam')::date)
  )
$$;

create or replace function prive.bewaak_band()
  returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  ik uuid := prive.medewerker_id();
  zelf boolean := ik is not null and old.id in (select prive.makelaars_van(ik));
begin
  if ik is null then return case when tg_op = 'DELETE' then old else new end; end if;
  if tg_op = 'DELETE' then
    if zelf or exists (select from public.feedback f where f.over = 'makelaar' and f.over_id = old.id) then
      raise exception 'a makelaar of whom something was said is archived, not removed'
        using errcode = 'insufficient_privilege';
    end if;
    return old;
  end if;
  -- An address ties as well: to nobody else, and from nobody by who is not a beheerder.
  if prive.postbus(new.email) is distinct from prive.postbus(old.email) and exists (
    select from public.medewerker m
    where prive.postbus(m.email) = prive.postbus(new.email) and m.id is distinct from new.medewerker_id
      or old.medewerker_id is null and prive.postbus(m.email) = prive.postbus(old.email)
        and (select prive.rol()) is distinct from 'beheerder'
  ) then
    raise exception 'this address is that of somebody else who works here' using errcode = 'insufficient_privilege';
  end if;
  if new.medewerker_id is distinct from old.medewerker_id and (zelf or prive.rol() is distinct from 'beheerder')
    or zelf and old.medewerker_id is distinct from ik
      and prive.postbus(new.email) is distinct from prive.postbus(old.email)
  then
    raise exception 'only another beheerder changes whose row this is' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create or replace function prive.boek_ronde()
  returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  was public.ronde;
begin
  if tg_op = 'UPDATE' then was := old; end if;
  if prive.is_handeling() and (new.meegekomen_cent > coalesce(was.meegekomen_cent, 0)
    or new.voorbeeld is distinct from was.voorbeeld and new.meegekomen_cent > 0) then
    perform pg_advisory_xact_lock(hashtextextended('prive.meegekomen', 0));
    if (select sum(r.meegekomen_cent) > coalesce(sum(r.doorgeschoven_cent), 0) from public.ronde r
        where r.voorbeeld = new.voorbeeld) then
      raise exception 'no more is carried in than was carried over' using errcode = 'check_violation';
    end if;
  end if;
  perform prive.boek(new.id, 'budget', new.budget_cent - new.meegekomen_cent
    - coalesce(was.budget_cent - was.meegekomen_cent, 0));
  perform prive.boek(new.id, 'meegekomen', new.meegekomen_cent - coalesce(was.meegekomen_cent, 0));
  perform prive.boek(new.id, 'doorgeschoven', coalesce(new.doorgeschoven_cent, 0)
    - coalesce(was.doorgeschoven_cent, 0));
  return null;
end
$$;

drop trigger boek on public.ronde;
create trigger boek after insert or update of budget_cent, meegekomen_cent, doorgeschoven_cent, voorbeeld
  on public.ronde for each row execute function prive.boek_ronde();

create or replace function prive.bewaak_ronde()
  returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  wie public.partij := nullif(current_setting('portaal.ronde_door', true), '')::public.partij;
  vrij constant text[]
    := '{status,gewijzigd_op,stemmen_vanaf_op,stemmen_tot_op,verlengd,lot_hash,reden,doorgeschoven_cent}';
begin
  if tg_op = 'INSERT' then
    -- A ronde of long ago may be brought in with its end; none begins halfway a vote.
    if new.status in ('stemmen', 'tellen') or prive.rol() is not null
      and new.status not in ('concept', 'open_voor_aanvragen') then
      raise exception 'a ronde does not start as %', new.status using errcode = 'check_violation';
    end if;
    if prive.is_ingelogd() and new.doorgeschoven_cent is not null then
      raise exception 'what is carried over, the end of a ronde says' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if not prive.in_stemming(old.status) then return old; end if;
    perform prive.weigering('ronde', old.id);
    return null;
  end if;
  if old.status is distinct from new.status and (
      wie is null or not exists (select from prive.ronde_overgang o where o.van = old.status and o.naar = new.status
        and wie = any (o.door)))
    or old.lot_hash is distinct from new.lot_hash and (wie is null or new.status <> 'stemmen')
    or old.verlengd is distinct from new.verlengd and wie is null
    or old.doorgeschoven_cent is distinct from new.doorgeschoven_cent and wie is null and prive.is_ingelogd()
    -- Once it was told that a jury votes, it does.
    or old.status <> 'concept' and old.stemmen_vanaf_op is not null and new.stemmen_vanaf_op is null
      and prive.is_ingelogd()
    or prive.in_stemming(old.status) and (to_jsonb(new) - vrij <> to_jsonb(old) - vrij or wie is null
      and to_jsonb(new) <> to_jsonb(old))
  then
    perform prive.weigering('ronde', old.id);
    return null;
  end if;
  return new;
end
$$;

create or replace function public.advies_geven(ronde text, aanvraag uuid, advies public.advies_soort, tekst text)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  r public.ronde;
  wie public.adviseur;
begin
  select q.* into wie from public.adviseur q join public.ronde o on o.id = q.ronde_id
  where o.slug = advies_geven.ronde and q.email = (select prive.eigen_email());
  if wie.id is null then return '{"fout": "niet_bevoegd"}'; end if;
  -- The same lock as voting: opening the vote waits for an advies that is being kept, and none comes after.
  select * into r from public.ronde q where q.id = wie.ronde_id for share;
  if r.status not in ('open_voor_aanvragen', 'beoordeling') then return '{"fout": "advies_gesloten"}'; end if;
  if not exists (select from public.aanvraag a where a.id = advies_geven.aanvraag and a.ronde_id = r.id
    and a.status = 'voorgelegd') then
    return '{"fout": "onbekend"}';
  end if;
  insert into public.advies as v (ronde_id, aanvraag_id, adviseur_id, functie, advies, tekst, gewijzigd_op)
  values (r.id, advies_geven.aanvraag, wie.id, wie.functie, advies_geven.advies, btrim(advies_geven.tekst), prive.nu())
  on conflict (aanvraag_id, adviseur_id) do update
    set advies = excluded.advies, tekst = excluded.tekst, gewijzigd_op = excluded.gewijzigd_op;
  return '{"bewaard": true}';
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.papier_invoeren(ronde text, nummer text, keuzes jsonb)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  r public.ronde;
  p prive.papier;
  kaal text := translate(upper(regexp_replace(coalesce(nummer, ''), '[^0-9A-Za-z]', '', 'g')), 'OIL', '011');
  wie uuid := prive.medewerker_id();
  gemaakt jsonb;
  geteld jsonb;
begin
  if wie is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = papier_invoeren.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  perform prive.wacht_op_stembus();
  if r.status <> 'tellen' or exists (select from public.uitslag u where u.ronde_id = r.id) then
    return '{"fout": "stap_kan_niet"}';
  end if;
  -- A number that was never handed out, or was voided, is not there.
  select * into p from prive.papier q where q.ronde_id = r.id and q.nummer = kaal;
  if p.nummer is null then return '{"fout": "papiernummer_onbekend"}'; end if;
  gemaakt := prive.maak_biljet(r, papier_invoeren.keuzes, '{}');
  if gemaakt ? 'fout' then return gemaakt; end if;
  if p.ingevoerd then return '{"fout": "papier_al_ingevoerd"}'; end if;
  if p.eerste is null then
    geteld := prive.papier_tellen(r.id);
    if prive.papier_begonnen(r.id) + (geteld ->> 'niet_terug')::integer >= (geteld ->> 'uitgegeven')::integer then
      return '{"fout": "te_veel_papier"}';
    end if;
    update prive.papier q set eerste = gemaakt -> 'biljet', eerste_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif p.eerste_door = wie then
    update prive.papier q set eerste = gemaakt -> 'biljet' where q.ronde_id = r.id and q.nummer = kaal;
  elsif p.tweede is null or p.tweede_door = wie then
    update prive.papier q set tweede = gemaakt -> 'biljet', tweede_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif gemaakt -> 'biljet' = p.eerste then
    -- Two of three agree: who made a mistake, or means ill, does not hold up the count.
    update prive.papier q set tweede = gemaakt -> 'biljet', tweede_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif gemaakt -> 'biljet' = p.tweede then
    update prive.papier q set eerste = gemaakt -> 'biljet', eerste_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  else
    return '{"fout": "papier_door_anderen"}';
  end if;
  return jsonb_build_object('stand', prive.papier_eens(r, kaal));
end
$$;

create or replace function public.papier_niet_terug(ronde text, aantal integer)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  r public.ronde;
  geteld jsonb;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = papier_niet_terug.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  perform prive.wacht_op_stembus();
  if r.status <> 'tellen' or exists (select from public.uitslag u where u.ronde_id = r.id) then
    return '{"fout": "stap_kan_niet"}';
  end if;
  geteld := prive.papier_tellen(r.id);
  if not coalesce(aantal, -1) between 0 and (geteld ->> 'uitgegeven')::integer
    - prive.papier_begonnen(r.id) then
    return '{"fout": "te_veel_papier"}';
  end if;
  -- The same again writes nothing anew: that would hold up every vote.
  if (geteld ->> 'niet_terug')::integer = aantal then return geteld; end if;
  insert into prive.papier_terug as t (ronde_id, niet_terug) values (r.id, aantal)
  on conflict (ronde_id) do update set niet_terug = excluded.niet_terug;
  if prive.papier_klaar(r.id) then perform prive.schud(); end if;
  return prive.papier_tellen(r.id);
end
$$;

create or replace function public.papier_uitgeven(ronde text, jurylid uuid)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  r public.ronde;
  lid public.jurylid;
  uit prive.papier_uit;
  wie uuid := prive.medewerker_id();
  bytes bytea := prive.willekeur();
begin
  if wie is null then return '{"fout": "niet_bevoegd"}'; end if;
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = papier_uitgeven.ronde and j.id = papier_uitgeven.jurylid;
  if lid.id is null then return '{"fout": "onbekend"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  -- In the order in which closing a vote takes them.
  lock table prive.deelname in row exclusive mode;
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status <> 'stemmen' or prive.nu() >= r.stemmen_tot_op then return '{"fout": "stemmen_gesloten"}'; end if;
  if lid.email is null then
    insert into prive.papier_uit (jurylid_id, ronde_id) values (lid.id, r.id) on conflict do nothing;
  end if;
  select * into uit from prive.papier_uit u where u.jurylid_id = lid.id;
  -- One answer for a vote on the site, a juror who did not choose paper, and a paper that is out.
  if uit.jurylid_id is null or uit.nummer is not null then return '{"fout": "papier_kan_niet"}'; end if;
  -- Never whose paper: after voting nothing may say who voted how.
  insert into public.logboek (op, handeling, tabel, rij) values ((select prive.nu()), 'toegevoegd', 'papier', r.id);
  if uit.gevraagd_door is null or uit.gevraagd_door = wie then
    update prive.papier_uit u set gevraagd_door = wie where u.jurylid_id = lid.id;
    return '{"stand": "wacht"}';
  end if;
  select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', get_byte(bytes, n) % 32 + 1, 1), '') into uit.nummer
  from generate_series(0, 11) n;
  update prive.papier_uit u set nummer = uit.nummer where u.jurylid_id = lid.id;
  perform set_config('portaal.stembus', 'open', true);
  insert into prive.deelname (ronde_id, jurylid_id, kanaal) values (r.id, lid.id, 'papier');
  perform set_config('portaal.stembus', '', true);
  perform prive.schrijf_jurybericht('papier_uitgegeven', lid, r);
  return jsonb_build_object(
    'stand', 'uitgegeven', 'nummer', uit.nummer,
    'aanvragen', (
      select jsonb_agg(jsonb_build_object('id', o.aanvraag_id, 'titel', o.titel, 'bedrag_cent', o.bedrag_cent,
        'belang', exists (select from prive.belangen(lid) b where b = o.aanvraag_id)) order by o.titel, o.aanvraag_id)
      from prive.opname_aanvraag o where o.ronde_id = r.id)
  );
end
$$;

create or replace function public.papier_vervallen(ronde text, jurylid uuid)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  r public.ronde;
  lid public.jurylid;
  uit prive.papier_uit;
  wie uuid := prive.medewerker_id();
begin
  if wie is null then return '{"fout": "niet_bevoegd"}'; end if;
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = papier_vervallen.ronde and j.id = papier_vervallen.jurylid;
  if lid.id is null then return '{"fout": "onbekend"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  -- In the order in which closing a vote takes them.
  lock table prive.deelname in row exclusive mode;
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status <> 'stemmen' or prive.nu() >= r.stemmen_tot_op then return '{"fout": "stemmen_gesloten"}'; end if;
  select * into uit from prive.papier_uit u where u.jurylid_id = lid.id;
  if uit.nummer is null then return '{"fout": "papier_kan_niet"}'; end if;
  insert into public.logboek (op, handeling, tabel, rij) values ((select prive.nu()), 'verwijderd', 'papier', r.id);
  if uit.vervalt_door is null or uit.vervalt_door = wie then
    update prive.papier_uit u set vervalt_door = wie where u.jurylid_id = lid.id;
    return '{"stand": "wacht"}';
  end if;
  perform prive.laat_papier_vervallen(lid);
  -- The wish stays: what was lost can be handed out again.
  insert into prive.papier_uit (jurylid_id, ronde_id) values (lid.id, r.id);
  perform prive.schrijf_jurybericht('papier_vervallen', lid, r);
  return '{"stand": "vervallen"}';
end
$$;

create or replace function prive.besluit_fout(welke uuid, naar text, bedrag bigint)
  returns text
  language plpgsql
  set search_path = ''
  as $$
declare
  r public.ronde;
  eerder prive.besluitvoorstel;
  ik uuid := prive.medewerker_id();
begin
  select q.* into r from public.ronde q join public.aanvraag a on a.ronde_id = q.id where a.id = welke;
  if naar = 'afgewezen' then return case when r.status in ('stemmen', 'tellen') then 'jury_beslist' end; end if;
  if prive.heeft_jury(r.id) then return 'jury_beslist'; end if;
  if bedrag > (select s.vrij_cent from public.grootboek_stand s where s.ronde_id = r.id) then return 'geld_op'; end if;
  if bedrag <= prive.tweede_boven_cent() then return null; end if;
  select * into eerder from prive.besluitvoorstel v where v.aanvraag_id = welke;
  if eerder.door <> ik and eerder.bedrag_cent = bedrag then
    delete from prive.besluitvoorstel v where v.aanvraag_id = welke;
    return null;
  end if;
  insert into prive.besluitvoorstel as v (aanvraag_id, bedrag_cent, door, op) values (welke, bedrag, ik, prive.nu())
  on conflict (aanvraag_id) do update set bedrag_cent = excluded.bedrag_cent, door = excluded.door, op = excluded.op;
  perform prive.schrijf_gebeurtenis('aanvraag', welke, 'notitie', 'beheerder',
    format('Besluit tot € %s. Een tweede beheerder moet dit ook besluiten.',
      case when bedrag % 100 = 0 then (bedrag / 100)::text else 
        replace(trim_scale(bedrag / 100.0)::text, '.', ',') end), false);
  return 'tweede_nodig';
end
$$;

create or replace function public.werkberichten_schrijven(feedback_dagen integer default 14,
  vers_maanden integer default 6)
  returns integer
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  daar timestamp := nu at time zone 'Europe/Amsterdam';
  termijnen integer;
  dagen integer;
  ernstig integer;
  wie uuid[];
begin
  delete from prive.werkbericht w where w.op <= nu - interval '30 days';

  with verlopen as materialized (
    select w.*, concat_ws(' ', 'termijn', w.soort, w.id, w.wat, extract(epoch from w.uiterlijk)::bigint) as sleutel
    from prive.werk_van(feedback_dagen, vers_maanden) w
    -- What ended longer ago stands in the mail of the day.
    where w.uiterlijk <= nu and w.uiterlijk > nu - interval '1 day'
  ), nieuw as (
    insert into prive.werkbericht (medewerker_id, sleutel, op)
    select v.medewerker_id, v.sleutel, nu
      from verlopen v on conflict do nothing returning werkbericht.medewerker_id, werkbericht.sleutel
  )
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  select 'termijn.' || gen_random_uuid(), 'werk_termijn', m.email,
    jsonb_build_object('naam', m.naam, 'meer', 0, 'nakijken', 0, 'ernstig', 0, 'regels', jsonb_agg(
      jsonb_build_object('soort', v.soort, 'id', v.id, 'wat', v.wat, 'titel',
        case when v.soort <> 'feedback' then v.titel end, 'uiterlijk', v.uiterlijk)
      order by v.uiterlijk)),
    nu, nu
  from nieuw n
  join verlopen v on v.medewerker_id = n.medewerker_id and v.sleutel = n.sleutel
  join public.medewerker m on m.id = n.medewerker_id
  group by m.id;
  get diagnostics termijnen = row_count;

  if daar::time < '07:00' then return termijnen; end if;
  -- Also for whom nothing waits: what comes in later today is for the mail of tomorrow.
  with nieuw as (
    insert into prive.werkbericht (medewerker_id, sleutel, op)
    select m.id, 'dag ' || daar::date, nu
      from prive.medewerkers_nu() m on conflict do nothing returning werkbericht.medewerker_id
  )
  select array_agg(n.medewerker_id) into wie from nieuw n;
  if wie is null then return termijnen; end if;

  -- On mondays, beheerders hear what was done that cannot be undone.
  ernstig := case when (daar::date - date '2026-01-05') % 7 = 0 then (
    select count(*) from public.logboek l where l.ernstig and l.op > nu - interval '7 days'
  ) else 0 end;
  with werk as materialized (
    select w.*, row_number() over (partition by w.medewerker_id, w.wat = 'nakijken' order by w.uiterlijk nulls last,
      w.sinds nulls first, w.id) as plaats
    from prive.werk_van(feedback_dagen, vers_maanden) w
    where w.medewerker_id = any (wie)
  )
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  select concat_ws('.', 'dag', m.id, daar::date), 'werk_vandaag', m.email,
    jsonb_build_object(
      'naam', m.naam,
      'meer', count(*) filter (where w.wat <> 'nakijken' and w.plaats > 25),
      'nakijken', count(*) filter (where w.wat = 'nakijken'),
      'ernstig', case when m.rol = 'beheerder' then ernstig else 0 end,
      'regels', coalesce(jsonb_agg(
        jsonb_build_object('soort', w.soort, 'id', w.id, 'wat', w.wat, 'titel',
          case when w.soort <> 'feedback' then w.titel end, 'uiterlijk', w.uiterlijk)
        order by w.plaats) filter (where w.wat <> 'nakijken' and w.plaats <= 25), '[]')
    ),
    nu, nu
  from public.medewerker m left join werk w on w.medewerker_id = m.id
  where m.id = any (wie) and (w.id is not null or m.rol = 'beheerder' and ernstig > 0)
  group by m.id;
  get diagnostics dagen = row_count;
  return termijnen + dagen;
end
$$;
