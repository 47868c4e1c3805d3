-- Why:    what is wrong on a page had nowhere to go. A resident says what it should be; the makelaar of that buurt
--         takes it over or says why not, and whoever left an address hears it.
-- Tables: public.verbetering, one proposal with how many said it; prive.verbetering_afzender, who wants to hear of it.
-- Rights: verbetering_indienen for our server; verbetering_lezen and verbetering_afhandelen for staff.
--         Deliberately not granted: either table, to anybody; an own proposal, to its sender.
-- Kept:   a proposal 12 months after somebody last said it; who said it until it is handled, and no longer than that.

create table public.verbetering (
  id uuid primary key default gen_random_uuid(),
  nummer text not null unique check (nummer ~ '^V-[2-9BCDFGHJKMNPQRSTVWXZ]{6}$'),
  over text not null check (over in ('plek', 'initiatief', 'activiteit', 'wijk', 'buurt', 'organisatie')),
  over_id text check (over_id ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,62}$'),
  over_naam text check (char_length(over_naam) between 1 and 120),
  wat text not null check (
    wat in ('naam', 'adres', 'tijden', 'telefoon', 'gesloten', 'verhuisd', 'ontbreekt', 'anders')
  ),
  voorstel text not null check (char_length(voorstel) between 1 and 600),
  zeker boolean not null,
  aantal integer not null default 1 check (aantal > 0),
  wijk_code text references public.wijk (code) on update cascade on delete restrict,
  buurt_code text references public.buurt (code) on update cascade on delete restrict,
  status text not null default 'nieuw' check (status in ('nieuw', 'overgenomen', 'afgewezen')),
  hoe text check (hoe in ('gebeld', 'gezien', 'eigen_site')),
  reden text check (char_length(reden) between 1 and 600),
  ingediend_op timestamptz not null,
  laatst_op timestamptz not null,
  afgehandeld_op timestamptz,
  behandelaar uuid references public.medewerker (id) on delete set null,
  check ((status = 'nieuw') = (afgehandeld_op is null)),
  check (status <> 'afgewezen' or reden is not null)
);
comment on table public.verbetering is
  'What residents say is wrong on a page, and what it should be; aantal: how many said so. '
  'Kept 12 months after somebody last said it.';
-- The same words about the same thing are one item, as long as nobody handled it.
create unique index verbetering_zelfde on public.verbetering
  (over, coalesce(over_id, lower(over_naam), ''), wat, md5(lower(regexp_replace(voorstel, '\s+', ' ', 'g'))))
  where status = 'nieuw';
create index verbetering_open on public.verbetering (ingediend_op) where status = 'nieuw';
create index verbetering_laatst on public.verbetering (laatst_op);
create index verbetering_wijk on public.verbetering (wijk_code);
create index verbetering_buurt on public.verbetering (buurt_code);
create index verbetering_behandelaar on public.verbetering (behandelaar);
alter table public.verbetering enable row level security;
revoke all on table public.verbetering from public, anon, authenticated, service_role;
create trigger a_herstel before insert or update on public.verbetering
  for each row execute function prive.herstel_rij();
create trigger noteer after update or delete on public.verbetering
  for each row execute function prive.noteer('id', 'makelaar beheerder');

create table prive.verbetering_afzender (
  id uuid primary key default gen_random_uuid(),
  verbetering_id uuid not null references public.verbetering (id) on delete cascade,
  email text check (
    email ~ '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@'
      '([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$' and char_length(email) <= 254
  ),
  telefoon text check (telefoon ~ '^\+[1-9][0-9]{7,14}$'),
  op timestamptz not null,
  check (email is not null or telefoon is not null)
);
comment on table prive.verbetering_afzender is
  'Who wants to hear of a verbetering. Kept until it is handled, and no longer than it.';
create index verbetering_afzender_van on prive.verbetering_afzender (verbetering_id);
alter table prive.verbetering_afzender enable row level security;
revoke all on table prive.verbetering_afzender from public, anon, authenticated, service_role;
create trigger a_herstel before insert or update on prive.verbetering_afzender
  for each row execute function prive.herstel_rij();

alter table prive.bericht drop constraint bericht_soort_check;
alter table prive.bericht add constraint bericht_soort_check check (soort in (
  'aanmelding_ontvangen', 'aanvraag_ontvangen', 'feedback_ontvangen', 'stap', 'feedback_reactie', 'nieuwe_code',
  'ronde_open', 'jury_uitnodiging', 'adviseur_uitnodiging', 'stemmen_open', 'stemmen_herinnering', 'stemmen_verlengd',
  'werk_vandaag', 'werk_termijn', 'werk_uitnodiging', 'papier_uitgegeven', 'papier_vervallen', 'herinnering',
  'werk_buiten', 'werk_feedback', 'mailkeuze', 'werk_verhuisd', 'werk_einde', 'verbetering'
));

create function prive.verbeteronderwerp(over text, over_id text, out naam text, out wijk_code text, out buurt_code text)
  returns setof record
  language sql stable
  set search_path = ''
  as $$
  select p.naam, p.wijk_code, p.buurt_code from public.plek p
  where over = 'plek' and p.id = over_id and p.status = 'gepubliceerd'
  union all
  select i.naam, i.wijk_code, i.buurt_code from public.initiatief i
  where over = 'initiatief' and i.id = over_id and i.status = 'gepubliceerd'
  union all
  select a.titel, coalesce(p.wijk_code, i.wijk_code), coalesce(p.buurt_code, i.buurt_code) from public.activiteit a
  left join public.plek p on p.id = a.plek_id left join public.initiatief i on i.id = a.initiatief_id
  where over = 'activiteit' and a.id = over_id and a.status = 'gepubliceerd'
  union all
  select w.naam, w.code, null from public.wijk w where over = 'wijk' and w.code = over_id
  union all
  select b.naam, b.wijk_code, b.code from public.buurt b where over = 'buurt' and b.code = over_id
  union all
  select o.naam, null, null from public.organisatie o
  where over = 'organisatie' and o.id = over_id and o.status = 'gepubliceerd'
$$;
comment on function prive.verbeteronderwerp(text, text) is
  'The name of what a verbetering is about, and where it is; no row when visitors cannot know it.';
revoke all on function prive.verbeteronderwerp(text, text) from public, anon, authenticated, service_role;

create function prive.verbeterwaarde(over text, over_id text, wat text) returns jsonb
  language sql stable
  set search_path = ''
  as $$
  select jsonb_build_object('nu', r.rij ->> wat) from (
    select to_jsonb(p) as rij from public.plek p where over = 'plek' and p.id = over_id
    union all
    select to_jsonb(i) from public.initiatief i where over = 'initiatief' and i.id = over_id
  ) r where wat in ('naam', 'adres', 'telefoon')
$$;
comment on function prive.verbeterwaarde(text, text, text) is
  '{nu} of the field that a verbetering would set by itself; null when it cannot.';
revoke all on function prive.verbeterwaarde(text, text, text) from public, anon, authenticated, service_role;

create function prive.eigen_verbetering(welke uuid) returns boolean
  language sql stable
  set search_path = ''
  as $$
  select exists (
    select from prive.verbetering_afzender a join public.medewerker m on m.id = (select prive.medewerker_id())
    where a.verbetering_id = welke and prive.postbus(a.email) = prive.postbus(m.email)
  )
$$;
comment on function prive.eigen_verbetering(uuid) is 'Whether whoever asks sent it: somebody else handles it then.';
revoke all on function prive.eigen_verbetering(uuid) from public, anon, authenticated, service_role;

create function public.verbetering_indienen(
  gegevens jsonb, sleutel text, inhoud_hash text, afzender text, kanaal text
) returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  s text := prive.inzending_sleutel('verbetering', sleutel);
  antwoord jsonb := prive.begin_inzending(s, inhoud_hash, prive.geldigheid(sleutel), afzender,
    kanaal::public.kanaal, gegevens ->> 'uitdaging');
  welk text := gegevens ->> 'over_id';
  g record;
  v public.verbetering;
begin
  if antwoord is not null then return antwoord; end if;
  -- Without a script the link fills in nothing: a name that only one has is enough.
  if welk is null and gegevens ->> 'wat' <> 'ontbreekt' then
    select min(o.id) into welk from (
      select p.id from public.plek p
      where gegevens ->> 'over' = 'plek' and p.status = 'gepubliceerd'
        and lower(p.naam) = lower(gegevens ->> 'over_naam')
      union all
      select i.id from public.initiatief i
      where gegevens ->> 'over' = 'initiatief' and i.status = 'gepubliceerd'
        and lower(i.naam) = lower(gegevens ->> 'over_naam')
    ) o having count(*) = 1;
  end if;
  select * into g from prive.verbeteronderwerp(gegevens ->> 'over', welk);
  if welk is not null and not found then
    return prive.laat_los(s, '{"fout": "onderwerp_onbekend"}');
  end if;
  insert into public.verbetering as b (nummer, over, over_id, over_naam, wat, voorstel, zeker, wijk_code, buurt_code,
    ingediend_op, laatst_op)
  values (
    prive.nieuw_nummer('V'), gegevens ->> 'over', welk, gegevens ->> 'over_naam', gegevens ->> 'wat',
    gegevens ->> 'voorstel', (gegevens ->> 'zeker')::boolean, g.wijk_code, g.buurt_code, prive.nu(), prive.nu()
  )
  on conflict (over, coalesce(over_id, lower(over_naam), ''), wat,
    md5(lower(regexp_replace(voorstel, '\s+', ' ', 'g')))) where status = 'nieuw'
  do update set aantal = b.aantal + 1, zeker = b.zeker or excluded.zeker, laatst_op = excluded.laatst_op
  returning * into v;
  if num_nonnulls(gegevens ->> 'contact_email', gegevens ->> 'contact_telefoon') > 0 then
    insert into prive.verbetering_afzender (verbetering_id, email, telefoon, op)
    values (v.id, gegevens ->> 'contact_email', gegevens ->> 'contact_telefoon', prive.nu());
    -- What a makelaar sends about the own buurt is for the beheerders.
    if exists (
      select from public.medewerker m where prive.postbus(m.email) = prive.postbus(gegevens ->> 'contact_email')
    ) then
      update public.verbetering b set wijk_code = null, buurt_code = null where b.id = v.id;
    end if;
  end if;
  return prive.rond_af(s, jsonb_build_object('nummer', v.nummer));
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;
comment on function public.verbetering_indienen(jsonb, text, text, text, text) is
  'gegevens: {over, over_id, over_naam, wat, voorstel, zeker, contact_email, contact_telefoon, uitdaging}. '
  '{nummer, status: nieuw|herhaald} or {fout}; the same proposal of somebody else has the same number.';
revoke all on function public.verbetering_indienen(jsonb, text, text, text, text)
  from public, anon, authenticated, service_role;
grant execute on function public.verbetering_indienen(jsonb, text, text, text, text) to service_role;

create function public.verbetering_lezen(id uuid) returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  v public.verbetering;
  telefoons text[];
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into v from public.verbetering b where b.id = verbetering_lezen.id;
  if not found then return '{"fout": "onbekend"}'; end if;
  if prive.eigen_verbetering(v.id) then return '{"fout": "niet_bevoegd"}'; end if;
  select coalesce(array_agg(distinct a.telefoon), '{}') into telefoons from prive.verbetering_afzender a
  where a.verbetering_id = v.id and a.telefoon is not null;
  if telefoons <> '{}' then
    insert into public.logboek (op, medewerker_id, handeling, tabel, rij)
    values (prive.nu(), prive.medewerker_id(), 'ingezien', 'contact', v.id);
  end if;
  return jsonb_build_object(
    'id', v.id, 'nummer', v.nummer, 'over', v.over, 'over_id', v.over_id,
    'naam', coalesce((select g.naam from prive.verbeteronderwerp(v.over, v.over_id) g), v.over_naam),
    'wat', v.wat, 'voorstel', v.voorstel, 'zeker', v.zeker, 'aantal', v.aantal, 'status', v.status,
    'reden', v.reden, 'ingediend_op', v.ingediend_op,
    'huidig', prive.verbeterwaarde(v.over, v.over_id, v.wat), 'telefoons', to_jsonb(telefoons),
    'mailen', (
      select count(distinct a.email) from prive.verbetering_afzender a where a.verbetering_id = v.id
    )
  );
end
$$;
comment on function public.verbetering_lezen(uuid) is
  'For staff: one verbetering, with what stands on the site now. Reading a number leaves a line. {fout} otherwise.';
revoke all on function public.verbetering_lezen(uuid) from public, anon, authenticated, service_role;
grant execute on function public.verbetering_lezen(uuid) to authenticated;

create function public.verbetering_afhandelen(
  id uuid, besluit text, waarde text default null, hoe text default null, reden text default null
) returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  v public.verbetering;
  naam text;
  vandaag date := (prive.nu() at time zone 'Europe/Amsterdam')::date;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into v from public.verbetering b where b.id = verbetering_afhandelen.id for update;
  if not found then return '{"fout": "onbekend"}'; end if;
  if prive.eigen_verbetering(v.id) then return '{"fout": "niet_bevoegd"}'; end if;
  if v.status <> 'nieuw' then return '{"fout": "stap_kan_niet"}'; end if;
  -- What people go by is checked first; and nobody hears "no" without a reason.
  if besluit = 'afgewezen' and nullif(btrim(reden), '') is null
    or besluit = 'overgenomen' and hoe is null and v.wat in ('adres', 'telefoon', 'gesloten')
    then return '{"fout": "motivering_nodig"}'; end if;
  select g.naam into naam from prive.verbeteronderwerp(v.over, v.over_id) g;
  if besluit = 'overgenomen' and v.over in ('plek', 'initiatief') and v.over_id is not null and v.wat <> 'ontbreekt'
  then
    if prive.verbeterwaarde(v.over, v.over_id, v.wat) is not null then
      execute format('update public.%I t set %I = $1 where t.id = $2', v.over, v.wat)
        using coalesce(nullif(btrim(waarde), ''), v.voorstel), v.over_id;
    end if;
    execute format(
      'update public.%I t set gecontroleerd_op = $1, gecontroleerd_precisie = ''dag'' where t.id = $2', v.over
    ) using vandaag, v.over_id;
  end if;
  update public.verbetering b
  set status = besluit, hoe = verbetering_afhandelen.hoe, reden = nullif(btrim(verbetering_afhandelen.reden), ''),
    afgehandeld_op = (select prive.nu()), behandelaar = (select prive.medewerker_id())
  where b.id = v.id;
  -- One mail for each address, without the words of whoever sent it: nobody said that the address is theirs.
  insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
  select 'verbetering.' || v.id || '.' || md5(a.email), 'verbetering', a.email,
    jsonb_build_object('over', naam, 'overgenomen', besluit = 'overgenomen',
      'reden', nullif(btrim(verbetering_afhandelen.reden), '')),
    true, (select prive.nu()), a.moment, prive.bundel_van(a.email, a.moment)
  from (
    select d.email, prive.plan_ongevraagd(d.email) as moment from (
      select distinct z.email from prive.verbetering_afzender z where z.verbetering_id = v.id and z.email is not null
    ) d
  ) a;
  delete from prive.verbetering_afzender a where a.verbetering_id = v.id;
  return jsonb_build_object('status', besluit);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
comment on function public.verbetering_afhandelen(uuid, text, text, text, text) is
  'For staff, never of what they sent: besluit overgenomen (sets naam, adres or telefoon of a plek or initiatief, and '
  'says that it was checked; hoe: gebeld, gezien or eigen_site) or afgewezen with a reden. {status} or {fout}.';
revoke all on function public.verbetering_afhandelen(uuid, text, text, text, text)
  from public, anon, authenticated, service_role;
grant execute on function public.verbetering_afhandelen(uuid, text, text, text, text) to authenticated;

create function prive.verbeteringen_opschonen(termijnen jsonb, hoeveel integer) returns integer
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  voor timestamptz := prive.nu() - prive.termijn(termijnen, 'verbetering_maanden', interval '12 months');
  aantal integer;
begin
  delete from public.verbetering v where v.id in (
    select o.id from public.verbetering o where o.laatst_op <= voor limit hoeveel
  );
  get diagnostics aantal = row_count;
  return aantal;
end
$$;
comment on function prive.verbeteringen_opschonen(jsonb, integer) is
  'Removes a lot of what nobody said for verbetering_maanden. Returns how many.';
revoke all on function prive.verbeteringen_opschonen(jsonb, integer) from public, anon, authenticated, service_role;
grant create on schema prive to opschoner;
alter function prive.verbeteringen_opschonen(jsonb, integer) owner to opschoner;
revoke create on schema prive from opschoner;
grant execute on function prive.verbeteringen_opschonen(jsonb, integer) to postgres;
grant select, delete on table public.verbetering to opschoner;

create or replace function prive.werkvoorraad(feedback_dagen integer, vers_maanden integer) 
  returns table (
    soort text, id text, titel text, wijk_code text, buurt_code text, sinds timestamptz, uiterlijk timestamptz,
    wat text, van_wie uuid, laat_op timestamptz
  )
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  -- Who looks after one buurt, or after a whole wijk (then without a buurt): the same choice as prive.makelaar_van.
  with zorgt as materialized (
    select distinct on (mb.buurt_code, g.wijk_code) mb.buurt_code, g.wijk_code, m.medewerker_id
    from public.makelaar_buurt mb
    join public.makelaar m on m.id = mb.makelaar_id
    cross join lateral (select case when mb.buurt_code is null then mb.wijk_code end as wijk_code) g
    where m.status <> 'gearchiveerd' and m.medewerker_id is not null
    order by mb.buurt_code, g.wijk_code, m.status <> 'gepubliceerd', m.id
  ), nabellen as materialized (
    -- The clock reminds by mail; whoever has none is called.
    select o.soort, o.id, s.op + o.term as op
    from prive.wacht_op_bewoner('{}') o
    join prive.contact c on c.dossier_soort = o.soort and c.dossier_id = o.id and c.email is null
    cross join lateral prive.laatste_stap(o.soort, o.id) s
    where s.op <= (select prive.nu()) - o.term
  ), mislukt as materialized (
    -- As prive.dossier: who asks is not told of the own dossier.
    select b.dossier_soort as soort, b.dossier_id as id, b.opgegeven_op as op
    from prive.bericht b
    where b.opgegeven_op is not null and not exists (
      select from prive.contact c
      where c.dossier_soort = b.dossier_soort and c.dossier_id = b.dossier_id and prive.postbus(c.email) =
        (select prive.postbus(m.email) from public.medewerker m where m.id = (select prive.medewerker_id()))
    )
  ), genoemd as materialized (
    select n.soort, n.id from nabellen n union select m.soort, m.id from mislukt m
  ), dossier as materialized (
    select 'aanmelding'::public.dossier_soort as soort, a.id, a.nummer, a.naam as titel, a.wijk_code, a.buurt_code,
      a.behandelaar
    from public.aanmelding a where a.id in (select g.id from genoemd g where g.soort = 'aanmelding')
    union all
    select 'aanvraag', a.id, a.nummer, a.titel, a.wijk_code, a.buurt_code, a.behandelaar
    from public.aanvraag a where a.id in (select g.id from genoemd g where g.soort = 'aanvraag')
    union all
    select 'feedback', f.id, f.nummer, null, f.wijk_code, f.buurt_code, f.behandelaar
    from public.feedback f where f.id in (select g.id from genoemd g where g.soort = 'feedback')
      and not f.buiten and (f.over <> 'makelaar' or f.id <> all ((select prive.klachten_over_mij())::uuid[]))
  ), beloofd as materialized (
    select p.feedback_id, p.gezegd, p.gepubliceerd_op, p.belofte_op
    from public.feedback_publiek p where p.belofte_op is not null and p.gedaan_op is null
  ), wacht as (
    select 'aanmelding' as soort, a.id::text, a.naam as titel, a.wijk_code, a.buurt_code, s.op as sinds,
      null::timestamptz as uiterlijk,
      case when a.bevestigd_op is null then 'bevestigen' when s.soort = 'aangevuld' then 'antwoord_lezen'
        else 'aanmelding_lezen' end as wat,
      a.behandelaar, null::text as niet
    from public.aanmelding a cross join lateral prive.laatste_stap('aanmelding', a.id) s
    where a.status = 'ingediend'
    union all
    select 'aanvraag', a.id::text, a.titel, a.wijk_code, a.buurt_code, s.op,
      case when a.status in ('ingediend', 'in_behandeling')
        then coalesce(r.stemmen_vanaf_op, r.besluit_op::timestamp at time zone 'Europe/Amsterdam') end,
      case
        when a.status = 'ingediend' then 'oppakken'
        when a.status in ('toegekend', 'deels_toegekend') then 'starten'
        when a.bevestigd_op is null then 'bevestigen'
        when s.soort = 'aangevuld' then 'antwoord_lezen'
        else 'voorleggen'
      end,
      a.behandelaar, null
    from public.aanvraag a
    join public.ronde r on r.id = a.ronde_id
    cross join lateral prive.laatste_stap('aanvraag', a.id) s
    where a.status in ('ingediend', 'in_behandeling', 'toegekend', 'deels_toegekend')
    union all
    select d.soort::text, d.id::text, d.titel, d.wijk_code, d.buurt_code, n.op, null, 'nabellen', d.behandelaar, null
    from nabellen n join dossier d on d.soort = n.soort and d.id = n.id
    union all
    select 'feedback', f.id::text, left(coalesce(f.tekst, f.wens, ''), 120), f.wijk_code, f.buurt_code, s.op,
      (s.op at time zone 'Europe/Amsterdam' + make_interval(days => feedback_dagen)) at time zone 'Europe/Amsterdam',
      case f.status when 'heropend' then 'opnieuw_antwoorden' else 'antwoorden' end,
      f.behandelaar, case when f.over = 'makelaar' then f.over_id end
    from public.feedback f cross join lateral prive.laatste_stap('feedback', f.id) s
    where f.status in ('nieuw', 'heropend') and not f.buiten
    union all
    select 'feedback', f.id::text, left(p.gezegd, 120), f.wijk_code, f.buurt_code, p.gepubliceerd_op,
      (p.belofte_op + 1)::timestamp at time zone 'Europe/Amsterdam', 'belofte', f.behandelaar, null
    from beloofd p
    -- One by one: to the planner all feedback at once seems cheaper for longer than it is.
    cross join lateral (select * from public.feedback q where q.id = p.feedback_id offset 0) f
    where f.status <> 'heropend'
    union all
    -- What somebody says is wrong on a page.
    select 'verbetering', v.id::text, coalesce(g.naam, v.over_naam, left(v.voorstel, 120)), v.wijk_code, v.buurt_code,
      v.ingediend_op, null, 'verbetering_lezen', null, null
    from public.verbetering v left join lateral prive.verbeteronderwerp(v.over, v.over_id) g on true
    where v.status = 'nieuw'
    union all
    -- What the clock cannot take further: a vote below its quorum, a count, a decision.
    select 'ronde', r.id, r.naam, null, null, r.gewijzigd_op, v.op, 'ronde_verder', null, null
    from public.ronde r
    cross join lateral (select case when r.status = 'beoordeling'
      then r.besluit_op::timestamp at time zone 'Europe/Amsterdam' else r.stemmen_tot_op end as op) v
    where r.status in ('beoordeling', 'stemmen', 'tellen') and v.op <= (select prive.nu())
    union all
    select d.soort::text, d.id::text, d.nummer, d.wijk_code, d.buurt_code, m.op, null, 'mail_mislukt', d.behandelaar,
      null
    from mislukt m join dossier d on d.soort = m.soort and d.id = m.id
    union all
    select o.soort, o.id, o.naam, o.wijk_code, o.buurt_code,
      o.gecontroleerd_op::timestamp at time zone 'Europe/Amsterdam', null,
      'nakijken', null, null
    from (
      select 'plek' as soort, p.id, p.naam, p.wijk_code, p.buurt_code, p.gecontroleerd_op, p.status from public.plek p
      union all
      select 'initiatief', i.id, i.naam, i.wijk_code, i.buurt_code, i.gecontroleerd_op, i.status
        from public.initiatief i
      where i.fase is distinct from 'gestopt'
    ) o
    where o.status = 'gepubliceerd' and (o.gecontroleerd_op is null or o.gecontroleerd_op <
      (select (prive.nu() at time zone 'Europe/Amsterdam')::date - make_interval(months => vers_maanden)))
  )
  select w.soort, w.id, w.titel, w.wijk_code, w.buurt_code, w.sinds, w.uiterlijk, w.wat,
    coalesce(w.behandelaar, case
      when w.niet is not null then prive.makelaar_van(w.wijk_code, w.buurt_code, w.niet)
      else coalesce(b.medewerker_id, z.medewerker_id)
    end),
    case when w.wat <> 'nakijken' then coalesce(w.uiterlijk, w.sinds + make_interval(days => feedback_dagen)) end
  from wacht w
  left join zorgt b on b.buurt_code = w.buurt_code
  left join zorgt z on z.wijk_code = w.wijk_code
$$;

create or replace function prive.dader_rol(via text) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  wie text := nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role';
begin
  if wie = 'authenticated' then return coalesce(prive.rol()::text, 'deelnemer'); end if;
  if wie is distinct from 'service_role' then return 'database'; end if;
  return case
    when via ~ '^((aanmelding|aanvraag|feedback|verbetering)_indienen|dossier_lezen|dossier_actie|nieuwe_code)$'
      or via in ('rondesein_bewaren', 'mailkeuze_doen')
      then 'indiener'
    when via like '%_importeren' then 'inlezen'
    else 'klok'
  end;
end
$_$;

create or replace function prive.opruimsels() RETURNS text[]
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select array['contact', 'aanmelding', 'aanvraag', 'feedback', 'code', 'bericht', 'limiet', 'uitdaging', 'inzending',
    'logboek', 'signaal', 'verbetering']
$$;

create or replace function prive.ruim_op(
  wat text, termijnen jsonb default '{}', hoeveel integer default 500, out aantal integer, out meer boolean
) returns record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  gezien integer;
begin
  if wat = 'signaal' then
    aantal := prive.signalen_opschonen(termijnen, hoeveel);
    gezien := aantal;
  elsif wat = 'verbetering' then
    aantal := prive.verbeteringen_opschonen(termijnen, hoeveel);
    gezien := aantal;
  elsif wat in ('contact', 'aanmelding', 'aanvraag', 'feedback') then
    select r.aantal, r.gezien into aantal, gezien from prive.ruim_dossiers_op(wat, termijnen, hoeveel) r;
  else
    select r.aantal, r.gezien into aantal, gezien from prive.ruim_sporen_op(wat, termijnen, hoeveel) r;
  end if;
  meer := gezien >= hoeveel;
  if aantal > 0 then
    insert into public.logboek (op, handeling, tabel, rij, aantal) values (prive.nu(), 'opgeschoond', wat, 'opschonen',
      aantal);
  end if;
end
$$;

