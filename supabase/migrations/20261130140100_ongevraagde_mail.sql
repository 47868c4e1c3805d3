-- Why:    anybody can type anybody's address. One rule for each mail that its reader did not ask for: to one address the
--         first of a day at once, what comes later that day together in one mail at 18:00 (after that: at 18:00 the next
--         day). So nobody gets more than two of them a day, and no code is silently never sent.
-- Tables: prive.bericht gets bundel; prive.grens has other numbers; a mail that says "staat online" waits in prive.online_na.
-- Rights: none on the table; the functions are the owner's, but for those that service_role could execute already.
--         Deliberately not granted: anything new to any API role.
-- Kept:   bericht as before, online_na as long as the initiatief. Who got a mail today is a hash of the day, for 2 days.

-- The first of a day goes at once; of what waits for 18:00 each sender fills at most five paragraphs, and all of them ten.
update prive.grens set aantal = 1 where soort = 'mail_ongevraagd';
insert into prive.grens (soort, aantal, per_dag) values ('mail_afzender', 5, true);

alter table prive.bericht add column bundel uuid;
comment on column prive.bericht.bundel is
  'What goes to one address at one moment shares it, and is claimed, sent and given up as one mail.';
create index bericht_bundel on prive.bericht (bundel);
create index bericht_aan on prive.bericht (aan);

create table prive.online_na (
  initiatief_id text primary key references public.initiatief on delete cascade,
  versie bigint not null
);
comment on table prive.online_na is 'The content version in which an initiatief first stood, to know when it is online. Kept as long as the initiatief.';
alter table prive.online_na enable row level security;
revoke all on table prive.online_na from public, anon, authenticated, service_role;

create function prive.staat_online(welk text) returns boolean
language sql stable
set search_path = ''
as $$
  select not exists (select from prive.online_na o where o.initiatief_id = welk and o.versie > coalesce((select p.online_versie from prive.publicatie p), 0))
    and exists (select from public.initiatief i where i.id = welk and i.status = 'gepubliceerd')
$$;
comment on function prive.staat_online(text) is
  'Whether the site that visitors get shows this initiatief, as far as it told.';
revoke all on function prive.staat_online(text) from public, anon, authenticated, service_role;

create function prive.verzamelmoment() returns timestamptz
language sql stable
set search_path = ''
as $$
  select case when vandaag > (select prive.nu()) then vandaag else morgen end
  from (select ((select prive.nu()) at time zone 'Europe/Amsterdam')::date as dag) d
  cross join lateral (select
    (d.dag + time '18:00') at time zone 'Europe/Amsterdam' as vandaag,
    (d.dag + 1 + time '18:00') at time zone 'Europe/Amsterdam' as morgen) m
$$;
comment on function prive.verzamelmoment() is
  'The next 18:00 on the clock of the city: when what waits goes out together.';
revoke all on function prive.verzamelmoment() from public, anon, authenticated, service_role;

create function prive.plan_ongevraagd(adres text) returns timestamptz
language sql
set search_path = ''
as $$
  select case when prive.tel('mail_ongevraagd', prive.daghash('mail ' || adres)) then prive.nu() else prive.verzamelmoment() end
$$;
comment on function prive.plan_ongevraagd(text) is
  'When the next unasked mail to this address goes: now for the first of the day, else at 18:00. Counted for every address alike, known or not.';
revoke all on function prive.plan_ongevraagd(text) from public, anon, authenticated, service_role;

create function prive.bundel_van(adres text, moment timestamptz) returns uuid
language sql stable
set search_path = ''
as $$
  select case when moment > prive.nu() then md5(adres || ' ' || extract(epoch from moment)::bigint)::uuid end
$$;
comment on function prive.bundel_van(text, timestamptz) is
  'The same for all that goes to one address at one later moment; null for what goes now.';
revoke all on function prive.bundel_van(text, timestamptz) from public, anon, authenticated, service_role;

create function prive.verzin_code() returns text
language sql volatile
set search_path = ''
as $$
  select string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', get_byte(b.bytes, plaats) % 32 + 1, 1), '' order by plaats)
  from (select (select prive.willekeur()) as bytes offset 0) b cross join generate_series(0, 24) plaats
$$;
comment on function prive.verzin_code() is '125 random bits, spelled as the domain spells a volgcode.';
revoke all on function prive.verzin_code() from public, anon, authenticated, service_role;

create or replace function prive.maak_code(dossier public.dossier_soort, id uuid) returns text
language plpgsql
set search_path = ''
as $$
declare
  code text := prive.verzin_code();
begin
  insert into prive.volgcode (hash, dossier_soort, dossier_id, gemaakt_op)
  values (encode(sha256(convert_to(code, 'UTF8')), 'hex'), dossier, maak_code.id, prive.nu());
  return code;
end
$$;

create or replace function prive.schrijf_bericht(
  dossier public.dossier_soort, id uuid, wat text, kenmerk text, extra jsonb, vanaf timestamptz default null, code text default null
) returns void
language plpgsql
set search_path = ''
as $$
declare
  naar text;
  aanhef text;
  d jsonb := prive.dossier(dossier, schrijf_bericht.id);
begin
  select c.email, c.naam into naar, aanhef from prive.contact c
  where c.dossier_soort = dossier and c.dossier_id = schrijf_bericht.id;
  if naar is null then return; end if;
  insert into prive.bericht
    (message_id, dossier_soort, dossier_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
  values (
    kenmerk, dossier, schrijf_bericht.id, wat, naar,
    jsonb_build_object(
      'soort', dossier, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel', 'status', d ->> 'status', 'naam', aanhef,
      'kanaal', d ->> 'kanaal',
      'voorbeeld', exists (
        select from public.aanvraag a join public.ronde r on r.id = a.ronde_id
        where dossier = 'aanvraag' and a.id = schrijf_bericht.id and r.voorbeeld
      ),
      'code', coalesce(schrijf_bericht.code, prive.maak_code(dossier, schrijf_bericht.id))
    ) || extra,
    vanaf is not null, prive.nu(), coalesce(vanaf, prive.nu()), prive.bundel_van(naar, vanaf)
  );
end
$$;

create function prive.schrijf_overig(adres text, moment timestamptz) returns void
language plpgsql
set search_path = ''
as $$
declare
  welke uuid := prive.bundel_van(adres, moment);
  code text := prive.verzin_code();
begin
  insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
  values (
    'overig.' || welke, 'nieuwe_code', adres,
    jsonb_build_object('code', code, 'code_hash', encode(sha256(convert_to(code, 'UTF8')), 'hex'), 'overig', true),
    true, prive.nu(), moment, welke
  ) on conflict (message_id) do nothing;
end
$$;
comment on function prive.schrijf_overig(text, timestamptz) is
  'One code for all that found no room in the mail of 18:00: it opens every dossier of the address. Once per mail.';
revoke all on function prive.schrijf_overig(text, timestamptz) from public, anon, authenticated, service_role;

create function prive.meld_ontvangst(
  dossier public.dossier_soort, id uuid, adres text, afzender text, kanaal public.kanaal, code text
) returns void
language plpgsql
set search_path = ''
as $$
declare
  moment timestamptz := prive.plan_ongevraagd(adres);
  welke uuid := prive.bundel_van(adres, moment);
begin
  if welke is not null and (
    not prive.tel('mail_afzender', prive.daghash(concat_ws(' ', 'mail', prive.afzender_hash(afzender), adres)))
    or (select count(*) from prive.bericht b where b.bundel = welke and b.dossier_id is not null) >= 10
  ) then
    perform prive.schrijf_overig(adres, moment);
  else
    perform prive.schrijf_bericht(
      dossier, meld_ontvangst.id, dossier || '_ontvangen', dossier || '.' || meld_ontvangst.id || '.ontvangen',
      jsonb_build_object('bevestigen', kanaal <> 'site'), moment, meld_ontvangst.code
    );
  end if;
end
$$;
comment on function prive.meld_ontvangst(public.dossier_soort, uuid, text, text, public.kanaal, text) is
  'Mails that a form came in, by the rule for mails nobody asked for. What is over five of one sender, or ten in all, shares one code.';
revoke all on function prive.meld_ontvangst(public.dossier_soort, uuid, text, text, public.kanaal, text)
  from public, anon, authenticated, service_role;

create or replace function public.nieuwe_code(adres text, code_hash text, code text, afzender text) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  mail text := lower(btrim(adres));
  moment timestamptz;
  welke uuid;
begin
  if not prive.tel('nieuwe_code', prive.afzender_hash(afzender)) then return prive.te_vaak(); end if;
  moment := prive.plan_ongevraagd(mail);
  welke := prive.bundel_van(mail, moment);
  -- Whether somebody is known at this address shows only when the mail goes out, so that no answer can tell. One code in
  -- the mail of 18:00 is enough: it opens everything.
  insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
  values (
    'code.' || coalesce(welke, gen_random_uuid()), 'nieuwe_code', mail,
    jsonb_build_object('code', nieuwe_code.code, 'code_hash', lower(nieuwe_code.code_hash)), true, prive.nu(), moment, welke
  ) on conflict (message_id) do nothing;
  return '{"status": "ontvangen"}';
end
$$;
create or replace function public.rondeseinen_versturen(bewaar_maanden integer default 12, hoeveel integer default 500) returns integer
language plpgsql security definer
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  open jsonb;
  sein prive.rondesein;
  moment timestamptz;
  aantal integer := 0;
begin
  delete from prive.rondesein s where s.gevraagd_op <= nu - make_interval(months => greatest(bewaar_maanden, 1));
  select jsonb_agg(jsonb_build_object('naam', r.naam, 'sluit_op', r.sluit_op, 'voorbeeld', r.voorbeeld) order by r.sluit_op) into open
  from public.ronde r where r.status = 'open_voor_aanvragen' and r.opent_op <= nu and r.sluit_op > nu;
  if open is null then return 0; end if;
  -- The address goes in the transaction that writes its mail: no tick can write it twice, and none is lost.
  for sein in
    delete from prive.rondesein s
    where s.email in (select e.email from prive.rondesein e order by e.gevraagd_op, e.email limit hoeveel for update skip locked)
    returning *
  loop
    moment := prive.plan_ongevraagd(sein.email);
    insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
    values (
      'ronde.' || gen_random_uuid(), 'ronde_open', sein.email, jsonb_build_object('rondes', open), true, nu,
      moment, prive.bundel_van(sein.email, moment)
    );
    aantal := aantal + 1;
  end loop;
  return aantal;
end
$$;

create or replace function public.berichten_claimen(hoeveel integer, lease_seconden integer) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  gekozen uuid[];
begin
  with vrij as (
    select b.id, b.bundel from prive.bericht b
    where b.verzonden_op is null and b.opgegeven_op is null and b.volgende_poging_op <= nu and (b.bezet_tot is null or b.bezet_tot <= nu)
      -- Who locks the first of a bundle has all of it.
      and not exists (
        select from prive.bericht e
        where e.bundel = b.bundel and e.id < b.id and e.verzonden_op is null and e.opgegeven_op is null
      )
      -- "Staat online" goes out when it is; after a day without a build the mail says that it will be.
      and (b.gegevens ->> 'naar' is distinct from 'gepubliceerd' or b.gemaakt_op <= nu - interval '1 day' or exists (
        select from public.aanmelding a where a.id = b.dossier_id and prive.staat_online(a.initiatief_id)
      ))
    order by b.volgende_poging_op, b.id
    limit least(greatest(hoeveel, 0), 100)
    for update skip locked
  ), bezet as (
    update prive.bericht b
    set bezet_tot = nu + make_interval(secs => greatest(lease_seconden, 1)), pogingen = b.pogingen + 1
    where b.id in (select v.id from vrij v) or b.bundel in (select v.bundel from vrij v)
    returning b.id
  )
  select array_agg(bezet.id) into gekozen from bezet;

  -- Only here it shows whether an address is known: asking for a code takes the same work for every address.
  delete from prive.bericht b
  where b.id = any (gekozen) and b.soort = 'nieuwe_code' and not exists (select from prive.contact c where c.email = b.aan);
  insert into prive.volgcode (hash, dossier_soort, dossier_id, vervangt, gemaakt_op)
  select b.gegevens ->> 'code_hash', c.dossier_soort, c.dossier_id, not b.gegevens ? 'overig', nu
  from prive.bericht b join prive.contact c on c.email = b.aan
  where b.id = any (gekozen) and b.soort = 'nieuwe_code'
  on conflict do nothing;

  return coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', m.id, 'message_id', case when m.bundel is null then m.deel[1] ->> 'message_id' else 'samen.' || m.bundel end,
      'soort', case when cardinality(m.deel) = 1 then m.deel[1] ->> 'soort' else 'samen' end, 'aan', m.aan, 'poging', m.poging,
      'gegevens', case when cardinality(m.deel) = 1 then m.deel[1] -> 'gegevens' else jsonb_build_object('delen', to_jsonb(m.deel)) end
    ) order by m.sinds)
    from (
      select coalesce(b.bundel, b.id) as id, b.bundel, b.aan, max(b.pogingen) as poging, min(b.gemaakt_op) as sinds, array_agg(jsonb_build_object(
        'message_id', b.message_id, 'soort', b.soort,
        'gegevens', (b.gegevens - 'code_hash')
          || case when b.soort <> 'nieuwe_code' then '{}' else jsonb_build_object('dossiers', (
            select jsonb_agg(jsonb_build_object('soort', c.dossier_soort, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel') order by d ->> 'nummer')
            from prive.contact c cross join lateral prive.dossier(c.dossier_soort, c.dossier_id) d where c.email = b.aan
          )) end
          || case when b.gegevens ->> 'naar' is distinct from 'gepubliceerd' then '{}' else (
            select jsonb_build_object('online', jsonb_agg(i.slug) -> 0) from public.aanmelding a join public.initiatief i on i.id = a.initiatief_id
            where a.id = b.dossier_id and prive.staat_online(i.id)
          ) end
      ) order by b.soort = 'nieuwe_code', b.gemaakt_op, b.message_id) as deel
      from prive.bericht b where b.id = any (gekozen)
      group by coalesce(b.bundel, b.id), b.bundel, b.aan
    ) m
  ), '[]');
end
$$;
comment on function public.berichten_claimen(integer, integer) is
  'Leases at most hoeveel (100) mails that are due, for so many seconds. Array of {id, message_id, soort, aan, poging, gegevens}; what goes to one address at 18:00 is one, of soort samen with {delen}. An expired lease is given out again.';

create or replace function public.bericht_verzonden(bericht_id uuid) returns boolean
language sql security definer
set search_path = ''
as $$
  with klaar as (
    update prive.bericht b
    set verzonden_op = (select prive.nu()), opgegeven_op = null, bezet_tot = null, laatste_fout = null, gegevens = '{}'
    where (b.id = bericht_id or b.bundel = bericht_id) and b.verzonden_op is null
    returning 1
  )
  select exists (select from klaar)
$$;

create or replace function public.bericht_mislukt(bericht_id uuid, fout text) returns jsonb
language sql security definer
set search_path = ''
as $$
  with klaar as (
    update prive.bericht b
    set bezet_tot = null,
      laatste_fout = nullif(left(regexp_replace(fout, '\S+@\S+', '(adres)', 'g'), 300), ''),
      volgende_poging_op = (select prive.nu())
        + least(interval '1 minute' * power(2, least(b.pogingen, 20) - 1), interval '6 hours'),
      opgegeven_op = case when b.pogingen >= 12 then (select prive.nu()) end,
      gegevens = case when b.pogingen >= 12 then '{}' else b.gegevens end
    where (b.id = bericht_id or b.bundel = bericht_id) and b.verzonden_op is null and b.opgegeven_op is null
    returning b.*
  )
  select jsonb_build_object('opgegeven', k.opgegeven_op is not null, 'volgende_poging_op', k.volgende_poging_op) from klaar k limit 1
$$;
