-- Why:    a juror heard "this plan is yours" also when a stranger had typed their address, and then had no vote on it.
--         Now only a confirmed address counts there too, and who does not know the plan asks a beheerder to look.
-- Tables: prive.belangvraag, who asked about which plan.
-- Rights: belang_nakijken for the juror, belang_oordelen for a beheerder; that it is no belang takes two. Deliberately
--         not granted: to say so for a belang that a juror declared. A line names the ronde, never the juror or plan.
-- Kept:   as the jurylid.

create table prive.belangvraag (
  -- Lines of the logboek name this, and so neither the juror nor the plan.
  id uuid primary key default gen_random_uuid(),
  jurylid_id uuid not null references public.jurylid (id) on delete cascade,
  aanvraag_id uuid not null references public.aanvraag (id) on delete cascade,
  gevraagd_op timestamptz not null,
  -- A beheerder looked, and it stays as it is.
  bekeken_op timestamptz,
  unique (jurylid_id, aanvraag_id)
);
create index belangvraag_aanvraag on prive.belangvraag (aanvraag_id);
comment on table prive.belangvraag is
  'A juror does not know the plan that has their confirmed address: a beheerder looks. Kept with the jurylid.';
alter table prive.belangvraag enable row level security;
revoke all on table prive.belangvraag from public, anon, authenticated, service_role;

create function prive.is_contact(lid public.jurylid, aanvraag uuid) returns boolean
  language sql stable
  set search_path = ''
  as $$
  select exists (
    select from prive.contact c
    where c.dossier_soort = 'aanvraag' and c.dossier_id = is_contact.aanvraag and c.email = lid.email
      and c.adres_op is not null
  ) or exists (
    select from public.belang b
    where b.jurylid_id = lid.id and b.aanvraag_id = is_contact.aanvraag and b.bron = 'contact'
  )
$$;
comment on function prive.is_contact(public.jurylid, uuid) is
  'Whether the confirmed address of this request is that of the juror, or was when the vote opened.';
revoke all on function prive.is_contact(public.jurylid, uuid) from public, anon, authenticated, service_role;

create or replace function prive.jury_aanvragen(r public.ronde, lid public.jurylid, adviseur_id uuid) returns jsonb
  language sql stable
  set search_path = ''
  as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', a.id, 'titel', a.titel, 'plan', a.plan, 'doelgroep', a.doelgroep, 'wanneer', a.wanneer,
    'prioriteit', (select p.titel from public.prioriteit p where p.id = a.prioriteit_id),
    'buurt', coalesce((select b.naam from public.buurt b where b.code = a.buurt_code), (select w.naam from public.wijk w
      where w.code = a.wijk_code)),
    'gevraagd_cent', a.gevraagd_cent, 'minimum_cent', a.minimumbedrag_cent, 'eigen_bijdrage_cent',
      a.eigen_bijdrage_cent,
    'begroting',
      (select coalesce(jsonb_agg(jsonb_build_object('omschrijving', p.omschrijving, 'bedrag_cent', p.bedrag_cent)
      order by p.volgorde), '[]')
      from public.begrotingspost p where p.aanvraag_id = a.id),
    'vragen', prive.vragen_van(a.id),
    'adviezen',
      (select coalesce(jsonb_agg(jsonb_build_object('advies', v.advies, 'tekst', v.tekst, 'functie', v.functie, 'eigen',
      v.adviseur_id is not distinct from jury_aanvragen.adviseur_id) order by v.functie, v.id), '[]')
      from public.advies v where v.aanvraag_id = a.id
        and (lid.id is not null or v.adviseur_id = jury_aanvragen.adviseur_id)),
    'belang', case
      when lid.id is null then null
      when prive.is_contact(lid, a.id) then 'contact'
      when exists (select from prive.belangen(lid) b where b = a.id) then 'zelf'
    end,
    'nagevraagd', (select case when q.bekeken_op is null then 'wacht' else 'blijft' end
      from prive.belangvraag q where q.jurylid_id = lid.id and q.aanvraag_id = a.id)
  ) order by md5(coalesce(lid.id, jury_aanvragen.adviseur_id)::text || a.id::text)), '[]')
  from public.aanvraag a
  where a.ronde_id = r.id and case when prive.in_stemming(r.status)
    then exists (select from prive.opname_aanvraag o where o.aanvraag_id = a.id and o.ronde_id = r.id)
      else a.status = 'voorgelegd' end
$$;

create function prive.belang_open(r public.ronde) returns boolean
  language sql stable
  set search_path = ''
  as $$
  select r.status in ('open_voor_aanvragen', 'beoordeling')
    or r.status = 'stemmen' and (select prive.nu()) < r.stemmen_tot_op
$$;
comment on function prive.belang_open(public.ronde) is 'Whether what a juror may vote on can still change.';
revoke all on function prive.belang_open(public.ronde) from public, anon, authenticated, service_role;

create function public.belang_nakijken(ronde text, aanvraag uuid) returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  r public.ronde;
  lid public.jurylid;
begin
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = belang_nakijken.ronde and j.email = (select prive.eigen_email());
  if lid.id is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if not prive.belang_open(r) then return '{"fout": "stemmen_gesloten"}'; end if;
  if not exists (
    select from public.aanvraag a where a.id = belang_nakijken.aanvraag and a.ronde_id = r.id
  ) or not prive.is_contact(lid, belang_nakijken.aanvraag) then
    return '{"fout": "onbekend"}';
  end if;
  insert into prive.belangvraag (jurylid_id, aanvraag_id, gevraagd_op)
  values (lid.id, belang_nakijken.aanvraag, (select prive.nu())) on conflict do nothing;
  if found then
    insert into public.logboek (op, handeling, tabel, rij, code)
    values ((select prive.nu()), 'toegevoegd', 'belang', r.id, 'nakijken');
    insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
    select 'belang.' || gen_random_uuid(), 'werk_termijn', m.email, jsonb_build_object(
        'naam', m.naam, 'meer', 0, 'nakijken', 0, 'ernstig', 0, 'regels', jsonb_build_array(jsonb_build_object(
          'soort', 'ronde', 'id', r.id, 'wat', 'belang_nakijken', 'titel', r.naam, 'uiterlijk', null))),
      (select prive.nu()), (select prive.nu())
    from prive.medewerkers_nu() m where m.rol = 'beheerder';
  end if;
  return '{"gevraagd": true}';
end
$$;
comment on function public.belang_nakijken(text, uuid) is
  'For a juror who does not know the plan that has their confirmed address: a beheerder looks. {gevraagd} or {fout}.';
revoke all on function public.belang_nakijken(text, uuid) from public, anon, service_role;
grant execute on function public.belang_nakijken(text, uuid) to authenticated;

create function public.belang_oordelen(ronde text, vraag uuid, blijft boolean) returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  r public.ronde;
  q prive.belangvraag;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde o where o.slug = belang_oordelen.ronde for share;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if not prive.belang_open(r) then return '{"fout": "stap_kan_niet"}'; end if;
  select v.* into q from prive.belangvraag v join public.jurylid j on j.id = v.jurylid_id and j.ronde_id = r.id
  where v.id = belang_oordelen.vraag and v.bekeken_op is null for update of v;
  if q.id is null then return '{"fout": "onbekend"}'; end if;
  if blijft then
    update prive.belangvraag v set bekeken_op = (select prive.nu()) where v.id = q.id;
  else
    if not prive.met_tweede('belang', q.id::text, '{}') then return '{"stand": "wacht_op_tweede"}'; end if;
    -- Nobody is told whether this juror voted: a ballot that is there stays as it is.
    update prive.contact c set adres_op = null
    from public.jurylid j
    where j.id = q.jurylid_id and c.dossier_soort = 'aanvraag' and c.dossier_id = q.aanvraag_id and c.email = j.email;
    perform set_config('portaal.belang', 'ja', true);
    delete from public.belang b
    where b.jurylid_id = q.jurylid_id and b.aanvraag_id = q.aanvraag_id and b.bron = 'contact';
    perform set_config('portaal.belang', '', true);
    delete from prive.belangvraag v where v.id = q.id;
  end if;
  insert into public.logboek (op, handeling, tabel, rij, code)
  values ((select prive.nu()), case when blijft then 'gewijzigd' else 'verwijderd' end, 'belang', r.id, 'nakijken');
  return '{"stand": "gedaan"}';
end
$$;
comment on function public.belang_oordelen(text, uuid, boolean) is
  'For a beheerder, when a juror asked: blijft, or the address is not of who asked for the money, which takes two. '
  '{stand: gedaan|wacht_op_tweede} or {fout}.';
revoke all on function public.belang_oordelen(text, uuid, boolean) from public, anon, service_role;
grant execute on function public.belang_oordelen(text, uuid, boolean) to authenticated;

create or replace function prive.bevestig_adres(dossier public.dossier_soort, id uuid, code_hash text) returns void
  language plpgsql
  set search_path = ''
  as $$
begin
  if not exists (
    select from prive.volgcode v
    where v.hash = lower(bevestig_adres.code_hash) and v.dossier_soort = dossier
      and v.dossier_id = bevestig_adres.id and v.bewijst and not v.op_papier
  ) then return; end if;
  update prive.contact c set adres_op = (select prive.nu())
  where c.dossier_soort = dossier and c.dossier_id = bevestig_adres.id and c.email is not null and c.adres_op is null;
  if found and dossier = 'aanvraag' then
    insert into public.logboek (op, handeling, tabel, rij, code)
    select (select prive.nu()), 'toegevoegd', 'belang', j.ronde_id, 'contact'
    from public.aanvraag a join public.jurylid j on j.ronde_id = a.ronde_id
    join prive.contact c on c.dossier_soort = 'aanvraag' and c.dossier_id = a.id and c.email = j.email
    where a.id = bevestig_adres.id;
  end if;
  perform prive.bevestig(dossier, bevestig_adres.id, 'indiener');
end
$$;

create or replace function prive.belang_bij_contact(welke text) returns void
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  aantal integer;
begin
  insert into public.belang (jurylid_id, aanvraag_id, bron)
  select j.id, a.id, 'contact'
  from public.jurylid j
  join public.aanvraag a on a.ronde_id = j.ronde_id
  join prive.contact c on c.dossier_soort = 'aanvraag' and c.dossier_id = a.id and c.email = j.email
    and c.adres_op is not null
  where j.ronde_id = welke
  on conflict (jurylid_id, aanvraag_id) do update set bron = 'contact' where belang.bron <> 'contact';
  get diagnostics aantal = row_count;
  if aantal > 0 then
    insert into public.logboek (op, handeling, tabel, rij, aantal, code)
    values (prive.nu(), 'toegevoegd', 'belang', welke, aantal, 'contact');
  end if;
end
$$;

create function prive.belangvragen(r public.ronde) returns jsonb
  language sql stable
  set search_path = ''
  as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', q.id, 'email', j.email, 'titel', a.titel, 'voorstel', prive.voorgesteld('belang', q.id::text)
  ) order by q.gevraagd_op, j.id), '[]')
  from prive.belangvraag q
  join public.jurylid j on j.id = q.jurylid_id
  join public.aanvraag a on a.id = q.aanvraag_id
  where j.ronde_id = r.id and q.bekeken_op is null
$$;
comment on function prive.belangvragen(public.ronde) is
  'What jurors of a ronde asked to look at. Array of {id, email, titel, voorstel}.';
revoke all on function prive.belangvragen(public.ronde) from public, anon, authenticated, service_role;

create or replace function public.jury_stand(ronde text) returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  r public.ronde;
  beheert boolean := prive.rol() is not distinct from 'beheerder';
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = jury_stand.ronde;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  -- It shows addresses: one line for each hour in which somebody looks.
  insert into public.logboek (op, handeling, tabel, rij)
  select (select prive.nu()), 'ingezien', 'jurylid', r.id
  where not exists (
    select from public.logboek l
    where l.tabel = 'jurylid' and l.rij = r.id and l.handeling = 'ingezien'
      and l.medewerker_id = (select prive.medewerker_id()) and l.op > (select prive.nu()) - interval '1 hour'
  );
  return jsonb_build_object(
    'status', r.status, 'verlengd', r.verlengd,
    'stemmen_vanaf_op', r.stemmen_vanaf_op, 'stemmen_tot_op', r.stemmen_tot_op,
    'juryleden', (
      select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'email', j.email, 'naam', j.naam,
        'gezien', j.gezien_op is not null, 'papier', prive.papier_van(j, r)) order by j.email, j.naam), '[]')
      from public.jurylid j where j.ronde_id = r.id),
    'adviseurs', (
      select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'email', a.email, 'functie', a.functie,
        'gezien', a.gezien_op is not null) order by a.email), '[]')
      from public.adviseur a where a.ronde_id = r.id),
    'aanvragen', (select count(*) from public.aanvraag a where a.ronde_id = r.id and a.status = 'voorgelegd'),
    'wachtend', (
      select count(*) from public.aanvraag a
      where a.ronde_id = r.id and a.status in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd')),
    'papier', prive.papier_tellen(r.id),
    'gestemd', case when beheert then prive.stemmen_geteld(r) end,
    'quorum_gehaald', case when beheert then prive.quorum_gehaald(r.id) end,
    'belangvragen', case when beheert then prive.belangvragen(r) end,
    'nageteld', (
      select u.nageteld from public.uitslag u where u.ronde_id = r.id order by u.versie desc limit 1),
    'uitslag', case when beheert then (
      select jsonb_build_object('versie', u.versie, 'invoer_hash', u.invoer_hash,
        'vastgesteld', u.vastgesteld_op is not null, 'geldig', (u.uitslag ->> 'geldig')::boolean,
        'uitslag', u.uitslag, 'zinnen', u.zinnen)
      from public.uitslag u where u.ronde_id = r.id order by u.versie desc limit 1) end
  );
end
$$;
