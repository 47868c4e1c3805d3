-- What takes two people takes two people. Until now a beheerder could add a colleague, or change the address of one,
--   and
-- be both; declaring papers lost, erasing a dossier and removing a payment of last year took one.
-- prive.nieuwe_collega: whose account was added, raised, revived or given another mailbox through the workplace;
--   until a
--   colleague who had no hand in it confirms that, the account works, and counts for nothing that takes two. Kept
--   until then.
-- prive.voorstel: what one of the staff decided that takes two; who decides the same carries it out. Kept 14 days at
--   most.
--   It replaces prive.besluitvoorstel, which did so for awards alone.
-- Rights: only functions reach both. Deliberately not granted: to confirm what oneself set, or while one counts not
--   oneself.

create table prive.nieuwe_collega (
  medewerker_id uuid primary key references public.medewerker (id) on delete cascade,
  door uuid references public.medewerker (id) on delete set null,
  op timestamptz not null
);
create index nieuwe_collega_door on prive.nieuwe_collega (door);
comment on table prive.nieuwe_collega is
  'Accounts that somebody set and nobody else confirmed: they count for nothing that takes two. Kept until confirmed.';
alter table prive.nieuwe_collega enable row level security;
revoke all on prive.nieuwe_collega from public, anon, authenticated, service_role;

create table prive.voorstel (
  wat text not null check (wat ~ '^[a-z_]{1,40}$'),
  rij text not null check (char_length(rij) <= 80),
  inhoud jsonb not null,
  door uuid not null references public.medewerker (id) on delete cascade,
  op timestamptz not null,
  primary key (wat, rij)
);
create index voorstel_door on prive.voorstel (door);
create index voorstel_op on prive.voorstel (op);
comment on table prive.voorstel is
  'What one of the staff decided that takes two; a second one who decides the same carries it out. Kept 14 days.';
alter table prive.voorstel enable row level security;
revoke all on prive.voorstel from public, anon, authenticated, service_role;

create function prive.telt_mee(wie uuid) returns boolean
language sql stable set search_path = '' as $$
  select exists (select from prive.medewerkers_nu() m where m.id = wie)
    and not exists (select from prive.nieuwe_collega n where n.medewerker_id = wie)
$$;
comment on function prive.telt_mee(wie uuid) is
  'Whether this medewerker is one of two, where two are needed: works here today, and is no account that nobody '
  'confirmed.';

create function prive.zijn_twee(een uuid, ander uuid) returns boolean
language sql stable set search_path = '' as $$
  select coalesce(prive.telt_mee(een) and prive.telt_mee(ander) and (
    select count(distinct prive.postbus(m.email)) = 2 from public.medewerker m where m.id in (een, ander)
  ), false)
$$;
comment on function prive.zijn_twee(een uuid, ander uuid) is
  'Whether these are two people: each counts, and they read their mail in different mailboxes.';

create function prive.met_tweede(wat text, rij text, inhoud jsonb) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  ik uuid := prive.medewerker_id();
  eerder prive.voorstel;
begin
  perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'voorstel', wat, rij), 0));
  delete from prive.voorstel v where v.op <= (select prive.nu()) - interval '14 days';
  select * into eerder from prive.voorstel v where v.wat = met_tweede.wat and v.rij = met_tweede.rij;
  if eerder.inhoud = inhoud then
    if prive.zijn_twee(eerder.door, ik) then
      delete from prive.voorstel v where v.wat = met_tweede.wat and v.rij = met_tweede.rij;
      return true;
    end if;
    -- Nobody takes the place of somebody who counts by deciding the same.
    if eerder.door = ik or not prive.telt_mee(ik) then return false; end if;
  end if;
  insert into prive.voorstel as v (wat, rij, inhoud, door, op)
  values (met_tweede.wat, met_tweede.rij, met_tweede.inhoud, ik, prive.nu())
  on conflict on constraint voorstel_pkey do update
    set inhoud = excluded.inhoud, door = excluded.door, op = excluded.op;
  insert into public.logboek (op, handeling, tabel, rij, code)
  values (prive.nu(), 'toegevoegd', 'voorstel', met_tweede.rij, met_tweede.wat);
  return false;
end
$$;
comment on function prive.met_tweede(wat text, rij text, inhoud jsonb) is
  'True when another of the staff decided exactly this before: it is carried out now. Else it is noted, and waits.';

create function prive.voorgesteld(wat text, rij text) returns jsonb
language sql stable set search_path = '' as $$
  select v.inhoud || jsonb_build_object('wie', m.naam, 'eigen', v.door = (select prive.medewerker_id()))
  from prive.voorstel v join public.medewerker m on m.id = v.door
  where v.wat = voorgesteld.wat and v.rij = voorgesteld.rij and v.op > (select prive.nu()) - interval '14 days'
$$;
comment on function prive.voorgesteld(wat text, rij text) is
  'What waits for a second one of the staff: its content with wie and eigen (whether it was who asks). Null: nothing.';

create function prive.zet_nieuw() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  -- Who changes the own address is nobody any more when this runs.
  ik uuid := coalesce(prive.medewerker_id(), case when tg_op = 'UPDATE' then old.id end);
begin
  if not prive.is_ingelogd() then return null; end if;
  if tg_op = 'UPDATE' and prive.postbus(new.email) = prive.postbus(old.email)
    and not (new.rol = 'beheerder' and old.rol <> 'beheerder')
    and coalesce(new.tot, 'infinity') <= coalesce(old.tot, 'infinity') and new.sinds >= old.sinds
  then return null; end if;
  insert into prive.nieuwe_collega as n (medewerker_id, door, op)
  -- What a new account sets comes from who set that account.
  select new.id, coalesce((select e.door from prive.nieuwe_collega e where e.medewerker_id = ik), ik), prive.nu()
  on conflict (medewerker_id) do update set door = excluded.door, op = excluded.op;
  return null;
end
$$;
comment on function prive.zet_nieuw() is
  'After-row trigger on medewerker: who is added, raised, kept longer or given another mailbox waits for a colleague.';
create trigger zet_nieuw after insert or update on public.medewerker
  for each row execute function prive.zet_nieuw();

create function public.collega_bevestigen(id uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  ik uuid := prive.medewerker_id();
  n prive.nieuwe_collega;
begin
  if ik is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into n from prive.nieuwe_collega q where q.medewerker_id = collega_bevestigen.id for update;
  if n.medewerker_id is null then return '{"fout": "onbekend"}'; end if;
  if n.door = ik or n.medewerker_id = ik or not prive.telt_mee(ik) then return '{"fout": "ander_nodig"}'; end if;
  delete from prive.nieuwe_collega q where q.medewerker_id = n.medewerker_id;
  insert into public.logboek (op, handeling, tabel, rij, velden)
  values (prive.nu(), 'gewijzigd', 'medewerker', n.medewerker_id::text, '{bevestigd}');
  return '{"bevestigd": true}';
end
$$;
comment on function public.collega_bevestigen(id uuid) is
  'For staff who know this new colleague and address: from now on the account counts as a second person. Not for '
  'who set it. {bevestigd} or {fout}.';
revoke all on function public.collega_bevestigen(uuid) from public, anon, authenticated, service_role;
grant execute on function public.collega_bevestigen(uuid) to authenticated;

drop function public.collegas();
create function public.collegas() returns table (id uuid, naam text, rol public.medewerker_rol, nieuw jsonb)
language sql stable security definer set search_path = '' as $$
  select m.id, m.naam, m.rol, case when n.medewerker_id is not null then jsonb_build_object('adres', m.email,
    'mag', coalesce(n.door <> (select prive.medewerker_id()), true) and m.id <> (select prive.medewerker_id())
      and prive.telt_mee((select prive.medewerker_id()))) end
  from prive.medewerkers_nu() m left join prive.nieuwe_collega n on n.medewerker_id = m.id
  where (select prive.rol()) is not null
  order by m.naam, m.id
  limit 500
$$;
comment on function public.collegas() is
  'For staff: who works here now, by name. nieuw: {adres, mag: whether who asks may confirm it} of an account '
  'that waits for that; no other addresses.';
revoke all on function public.collegas() from public, anon, authenticated, service_role;
grant execute on function public.collegas() to authenticated;

create or replace function public.wie_ben_ik() returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('id', m.id, 'naam', m.naam, 'rol', m.rol, 'tweede', case
    when not prive.telt_mee(m.id) then 'nieuw'
    when exists (select from prive.medewerkers_nu() c where prive.zijn_twee(m.id, c.id)) then 'er'
    else 'niemand' end)
  from public.medewerker m
  where m.email = (select prive.eigen_email()) and (select prive.rol()) is not null
$$;
comment on function public.wie_ben_ik() is
  'The medewerker of this request: {id, naam, rol, tweede}; null for who has no role now. tweede, for what takes '
  'two: er; niemand: no colleague counts, so it waits; nieuw: who asks does not count yet.';

-- Awards.
create function prive.besluit_mag(welke uuid, naar text, bedrag bigint) returns text
language plpgsql stable set search_path = '' as $$
declare
  r public.ronde;
begin
  select q.* into r from public.ronde q join public.aanvraag a on a.ronde_id = q.id where a.id = welke;
  if naar = 'afgewezen' then return case when r.status in ('stemmen', 'tellen') then 'jury_beslist' end; end if;
  if prive.heeft_jury(r.id) then return 'jury_beslist'; end if;
  if bedrag > (select s.vrij_cent from public.grootboek_stand s where s.ronde_id = r.id) then return 'geld_op'; end if;
  return null;
end
$$;
comment on function prive.besluit_mag(welke uuid, naar text, bedrag bigint) is
  'Why no beheerder can take this decision now: jury_beslist or geld_op; null when it can be taken.';
drop function prive.besluit_fout(uuid, text, bigint);
drop table prive.besluitvoorstel;

create or replace function public.aanvraag_stap(id uuid, naar text, tekst text default null,
  bedrag_cent bigint default null, initiatief_id text default null) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  fout text;
  gevraagd bigint;
  bedrag bigint;
begin
  if naar in ('toegekend', 'deels_toegekend', 'afgewezen') then
    -- The ronde first, as whoever confirms an uitslag does: two awards at once see each other.
    perform from public.ronde r
    where r.id = (select a.ronde_id from public.aanvraag a where a.id = aanvraag_stap.id) for update;
  end if;
  fout := prive.stap_kan('aanvraag', aanvraag_stap.id, naar, tekst);
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  select a.gevraagd_cent into gevraagd from public.aanvraag a where a.id = aanvraag_stap.id;
  bedrag := case naar when 'toegekend' then coalesce(bedrag_cent, gevraagd) when 'deels_toegekend'
    then coalesce(bedrag_cent, 0) end;
  if naar = 'toegekend' and bedrag <> gevraagd or naar = 'deels_toegekend' and not bedrag between 1 and gevraagd - 1
    then
    return '{"fout": "bedrag_past_niet"}';
  end if;
  if naar in ('toegekend', 'deels_toegekend', 'afgewezen') then
    fout := prive.besluit_mag(aanvraag_stap.id, naar, bedrag);
    if fout is not null then return jsonb_build_object('fout', fout); end if;
  end if;
  if bedrag > prive.tweede_boven_cent()
    and not prive.met_tweede('besluit', aanvraag_stap.id::text, jsonb_build_object('bedrag_cent', bedrag)) then
    perform prive.schrijf_gebeurtenis('aanvraag', aanvraag_stap.id, 'notitie', 'beheerder',
      format('Besluit tot € %s. Een tweede beheerder moet dit ook besluiten.',
        case when bedrag % 100 = 0 then (bedrag / 100)::text else
          replace(trim_scale(bedrag / 100.0)::text, '.', ',') end), false);
    return jsonb_build_object('stand', 'wacht_op_tweede', 'toegekend_cent', null, 'initiatief_id', null);
  end if;
  return jsonb_build_object('stand', naar, 'toegekend_cent', bedrag, 'initiatief_id',
    prive.zet_aanvraag(aanvraag_stap.id, naar, tekst, bedrag, aanvraag_stap.initiatief_id));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
comment on function public.aanvraag_stap(id uuid, naar text, tekst text, bedrag_cent bigint, initiatief_id text) is
  'For staff: brings an aanvraag to naar. tekst: question, reason or motivation; bedrag_cent: awarded, in euro '
  'cents (default all that was asked), where no jury decides and within what is free; initiatief_id: joins that '
  'one. {stand, toegekend_cent, initiatief_id} or {fout}; stand wacht_op_tweede: noted, and a second beheerder '
  'must decide the same.';

-- Erasing for somebody without a code.
drop function public.dossier_wissen(public.dossier_soort, uuid);
create function public.dossier_wissen(dossier_soort public.dossier_soort, id uuid, reden text) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if prive.dossier(dossier_soort, dossier_wissen.id) is null then return '{"fout": "onbekend"}'; end if;
  if reden is null or reden not in ('telefoon', 'brief', 'balie', 'misbruik') then
    return '{"fout": "motivering_nodig"}';
  end if;
  if not prive.met_tweede('wissen', dossier_wissen.id::text, jsonb_build_object('reden', reden)) then
    return '{"stand": "wacht_op_tweede"}';
  end if;
  insert into public.logboek (op, handeling, tabel, rij, code)
  values (prive.nu(), 'verwijderd', 'contact', dossier_wissen.id::text, reden);
  return prive.neem_terug(dossier_soort, dossier_wissen.id, prive.rol()::text::public.partij);
end
$$;
comment on function public.dossier_wissen(dossier_soort public.dossier_soort, id uuid, reden text) is
  'For two of the staff, when somebody without a code asks to take the data back. reden: how they asked '
  '(telefoon, brief, balie), or misbruik. {stand: wacht_op_tweede}, {gewist: alles|persoon} or {fout}.';
revoke all on function public.dossier_wissen(public.dossier_soort, uuid, text)
  from public, anon, authenticated, service_role;
grant execute on function public.dossier_wissen(public.dossier_soort, uuid, text) to authenticated;

create or replace function public.dossier_bekijken(dossier_soort public.dossier_soort, id uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  d jsonb := prive.dossier(dossier_soort, dossier_bekijken.id);
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if d is null then return '{"fout": "onbekend"}'; end if;
  -- Who somebody is, is read apart, and that is noted.
  return prive.dossier_volledig(dossier_soort, dossier_bekijken.id) - 'contact' || jsonb_build_object(
    'id', dossier_bekijken.id, 'wijk_code', d -> 'wijk_code', 'buurt_code', d -> 'buurt_code',
    'makelaar_id', d -> 'makelaar_id',
    'wissen', prive.voorgesteld('wissen', dossier_bekijken.id::text),
    'bereikbaar', (
      select jsonb_build_object('mail', c.email is not null, 'telefoon', c.telefoon is not null)
      from prive.contact c
      where c.dossier_soort = dossier_bekijken.dossier_soort and c.dossier_id = dossier_bekijken.id
    ),
    'behandelaar', (
      select jsonb_build_object('id', m.id, 'naam', m.naam) from public.medewerker m
      where m.id = (d ->> 'behandelaar')::uuid
    ),
    'gebeurtenissen', (
      select jsonb_agg(jsonb_build_object(
        'soort', g.soort, 'van', g.van, 'naar', g.naar, 'door', g.door, 'op', g.op, 'wie', m.naam, 'tekst', t.tekst,
        'telling', t.telling, 'intern', g.soort = 'notitie'
      ) order by g.id)
      from public.gebeurtenis g
      left join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id
      left join public.medewerker m on m.id = g.medewerker_id
      where g.dossier_soort = dossier_bekijken.dossier_soort and g.dossier_id = dossier_bekijken.id
    )
  );
end
$$;
comment on function public.dossier_bekijken(dossier_soort public.dossier_soort, id uuid) is
  'For staff: a whole dossier with what was written among staff and by whom, without who sent it (contact_lezen '
  'tells that, and notes it). As dossier_lezen, with bereikbaar, behandelaar, and wissen: {reden, wie, eigen} '
  'when one of the staff wants it erased; or {fout}.';

-- Payments.
create or replace function public.betaling_verwijderen(id uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  if not exists (select from public.betaling b where b.id = betaling_verwijderen.id) then
    return '{"fout": "onbekend"}';
  end if;
  -- A slip of today is taken back by who made it; what stood in the books takes two.
  if not exists (
    select from public.logboek l where l.tabel = 'betaling' and l.rij = betaling_verwijderen.id::text
      and l.handeling = 'toegevoegd' and l.medewerker_id = (select prive.medewerker_id())
      and l.op > (select prive.nu()) - interval '1 day'
  ) and not prive.met_tweede('betaling_verwijderen', betaling_verwijderen.id::text, '{}') then
    return '{"stand": "wacht_op_tweede"}';
  end if;
  delete from public.betaling b where b.id = betaling_verwijderen.id;
  return '{"verwijderd": true}';
end
$$;
comment on function public.betaling_verwijderen(id uuid) is
  'For a beheerder: takes back an amount that was entered by mistake, alone within a day of entering it, else by '
  'two; the logboek keeps that it was there. {verwijderd}, {stand: wacht_op_tweede} or {fout}.';

-- Paper.
create or replace function public.papier_niet_terug(ronde text, aantal integer) returns jsonb
language plpgsql security definer set search_path = '' as $$
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
  if (geteld ->> 'niet_terug')::integer <> aantal then
    if not prive.met_tweede('papier_niet_terug', r.id, jsonb_build_object('aantal', aantal)) then
      return geteld || '{"stand": "wacht_op_tweede"}';
    end if;
    insert into prive.papier_terug as t (ronde_id, niet_terug) values (r.id, aantal)
    on conflict (ronde_id) do update set niet_terug = excluded.niet_terug;
    if prive.papier_klaar(r.id) then perform prive.schud(); end if;
  end if;
  return prive.papier_tellen(r.id) || '{"stand": "bewaard"}';
end
$$;
comment on function public.papier_niet_terug(ronde text, aantal integer) is
  'For two of the staff after voting, until the count: how many paper ballots did not come back. {stand: '
  'bewaard|wacht_op_tweede, uitgegeven, ingevoerd, niet_terug} or {fout}.';

create or replace function public.papier_stand(ronde text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  welke text := (select r.id from public.ronde r where r.slug = papier_stand.ronde);
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if welke is null then return '{"fout": "onbekend"}'; end if;
  return prive.papier_tellen(welke) || jsonb_build_object(
    'klaar', prive.papier_klaar(welke),
    'voorgesteld', prive.voorgesteld('papier_niet_terug', welke),
    'wachten', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'nummer', p.nummer, 'stand', case when p.tweede is null then 'wacht' else 'ongelijk' end,
        'eigen', coalesce((select prive.medewerker_id()) in (p.eerste_door, p.tweede_door), false))
          order by p.nummer), '[]')
      from prive.papier p where p.ronde_id = welke and p.eerste is not null),
    'aanvragen', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'titel', t.titel) order by t.titel, t.id), '[]')
      from (
        select o.aanvraag_id::text as id, o.titel from prive.opname_aanvraag o where o.ronde_id = welke
        union all
        select a ->> 'id', a ->> 'titel'
        from (select u.invoer from public.uitslag u where u.ronde_id = welke order by u.versie desc limit 1) laatste,
          jsonb_array_elements(laatste.invoer -> 'aanvragen') a
        where not exists (select from prive.opname_aanvraag o where o.ronde_id = welke)
      ) t)
  );
end
$$;
comment on function public.papier_stand(ronde text) is
  'For staff: how far the paper is, never what is on it. {uitgegeven, ingevoerd, niet_terug, klaar, voorgesteld: '
  '{aantal, wie, eigen} that one of them declared lost, wachten: [{nummer, stand, eigen}], aanvragen: [{id, '
  'titel}]} or {fout}.';

create or replace function public.papier_uitgeven(ronde text, jurylid uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
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
  if not prive.zijn_twee(uit.gevraagd_door, wie) then
    -- Never whose paper: after voting nothing may say who voted how.
    insert into public.logboek (op, handeling, tabel, rij, code)
    values (prive.nu(), 'toegevoegd', 'voorstel', r.id, 'papier_uitgeven');
    update prive.papier_uit u set gevraagd_door = wie where u.jurylid_id = lid.id;
    return '{"stand": "wacht"}';
  end if;
  insert into public.logboek (op, handeling, tabel, rij) values (prive.nu(), 'toegevoegd', 'papier', r.id);
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

create or replace function public.papier_vervallen(ronde text, jurylid uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
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
  if not prive.zijn_twee(uit.vervalt_door, wie) then
    insert into public.logboek (op, handeling, tabel, rij, code)
    values (prive.nu(), 'toegevoegd', 'voorstel', r.id, 'papier_vervallen');
    update prive.papier_uit u set vervalt_door = wie where u.jurylid_id = lid.id;
    return '{"stand": "wacht"}';
  end if;
  insert into public.logboek (op, handeling, tabel, rij) values (prive.nu(), 'verwijderd', 'papier', r.id);
  perform prive.laat_papier_vervallen(lid);
  -- The wish stays: what was lost can be handed out again.
  insert into prive.papier_uit (jurylid_id, ronde_id) values (lid.id, r.id);
  perform prive.schrijf_jurybericht('papier_vervallen', lid, r);
  return '{"stand": "vervallen"}';
end
$$;

create or replace function public.papier_invoeren(ronde text, nummer text, keuzes jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  r public.ronde;
  p prive.papier;
  kaal text := translate(upper(regexp_replace(coalesce(nummer, ''), '[^0-9A-Za-z]', '', 'g')), 'OIL', '011');
  wie uuid := prive.medewerker_id();
  gemaakt jsonb;
  geteld jsonb;
begin
  if wie is null then return '{"fout": "niet_bevoegd"}'; end if;
  if not prive.telt_mee(wie) then return '{"fout": "ander_nodig"}'; end if;
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
  elsif p.eerste_door = wie or not prive.telt_mee(p.eerste_door) and p.tweede_door is distinct from wie then
    -- The own entry is corrected; that of who left, or does not count, makes room.
    update prive.papier q set eerste = gemaakt -> 'biljet', eerste_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif not prive.zijn_twee(p.eerste_door, wie) then
    return '{"fout": "papier_door_anderen"}';
  elsif p.tweede is null or p.tweede_door = wie or not prive.telt_mee(p.tweede_door) then
    update prive.papier q set tweede = gemaakt -> 'biljet', tweede_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif gemaakt -> 'biljet' = p.eerste then
    -- Two of three agree: who made a mistake, or means ill, does not hold up the count.
    update prive.papier q set tweede = gemaakt -> 'biljet', tweede_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif gemaakt -> 'biljet' = p.tweede and prive.zijn_twee(p.tweede_door, wie) then
    update prive.papier q set eerste = gemaakt -> 'biljet', eerste_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  else
    return '{"fout": "papier_door_anderen"}';
  end if;
  return jsonb_build_object('stand', prive.papier_eens(r, kaal));
end
$$;

revoke all on function prive.telt_mee(uuid), prive.zijn_twee(uuid, uuid), prive.met_tweede(text, text, jsonb),
  prive.voorgesteld(text, text), prive.zet_nieuw(), prive.besluit_mag(uuid, text, bigint)
  from public, anon, authenticated, service_role;

-- What cannot be undone also is: withdrawing a ronde, a payment that goes, what waits for a second, and losing papers.
alter table public.logboek alter column ernstig set expression as (
  coalesce(tabel in ('medewerker', 'besluitvoorstel', 'voorstel') or handeling = 'geweigerd', false)
  or coalesce(handeling = 'stap' and code in ('toegekend', 'deels_toegekend', 'gewist'), false)
  or coalesce(handeling = 'verwijderd' and tabel = 'betaling', false)
  or coalesce(via in ('dossier_wissen', 'uitslag_vaststellen', 'papier_niet_terug'), false)
  or coalesce(via = 'ronde_stap' and code in ('tellen', 'ingetrokken'), false)
);
