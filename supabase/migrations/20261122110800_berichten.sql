-- Why:    mail goes out later, but is written in the transaction of its event, so that none is lost or sent for nothing.
-- Tables: prive.bericht.
-- Rights: service_role claims, and reports what became of it; staff see what was given up, without the address.
--         Deliberately not granted: anything on the table, to any API role.
-- Kept:   30 days; the content, the only place where a volgcode is readable, until delivery or 72 hours.

create table prive.bericht (
  id uuid primary key default gen_random_uuid(),
  message_id text not null unique,
  dossier_soort public.dossier_soort,
  dossier_id uuid,
  soort text not null check (soort in (
    'aanmelding_ontvangen', 'aanvraag_ontvangen', 'feedback_ontvangen', 'stap', 'feedback_reactie', 'nieuwe_code'
  )),
  aan text not null check (char_length(aan) between 3 and 254),
  gegevens jsonb not null,
  ongevraagd boolean not null default false,
  gemaakt_op timestamptz not null,
  volgende_poging_op timestamptz not null,
  pogingen integer not null default 0,
  bezet_tot timestamptz,
  verzonden_op timestamptz,
  opgegeven_op timestamptz,
  laatste_fout text check (char_length(laatste_fout) <= 300),
  check (verzonden_op is null or gegevens = '{}')
);
comment on table prive.bericht is 'Outgoing mail; a claim is a lease until bezet_tot. Kept 30 days, gegevens until delivery or 72 hours.';
create index bericht_te_doen on prive.bericht (volgende_poging_op) where verzonden_op is null and opgegeven_op is null;
create index bericht_dossier on prive.bericht (dossier_id, dossier_soort);
create index bericht_gemaakt on prive.bericht (gemaakt_op);
alter table prive.bericht enable row level security;
revoke all on table prive.bericht from public, anon, authenticated, service_role;

create function prive.schrijf_bericht(
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
    (message_id, dossier_soort, dossier_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op)
  values (
    kenmerk, dossier, schrijf_bericht.id, wat, naar,
    jsonb_build_object(
      'soort', dossier, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel', 'status', d ->> 'status', 'naam', aanhef,
      'code', coalesce(schrijf_bericht.code, prive.maak_code(dossier, schrijf_bericht.id))
    ) || extra,
    vanaf is not null, prive.nu(), coalesce(vanaf, prive.nu())
  );
end
$$;
comment on function prive.schrijf_bericht(public.dossier_soort, uuid, text, text, jsonb, timestamptz, text) is
  'Puts a mail to the applicant in the outbox, with a code for its link; nothing when there is no address. kenmerk: fixed id of the event. vanaf: not before, and only for unasked mail.';
revoke all on function prive.schrijf_bericht(public.dossier_soort, uuid, text, text, jsonb, timestamptz, text) from public, anon, authenticated, service_role;

create function prive.meld_stap(dossier public.dossier_soort, id uuid, gebeurtenis bigint, wat text default 'stap', extra jsonb default '{}') returns void
language sql
set search_path = ''
as $$
  select prive.schrijf_bericht(dossier, meld_stap.id, wat, 'gebeurtenis.' || meld_stap.gebeurtenis, extra || (
    select jsonb_build_object('van', g.van, 'naar', g.naar, 'door', g.door, 'tekst', t.tekst)
    from public.gebeurtenis g left join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id and t.zichtbaar
    where g.id = meld_stap.gebeurtenis
  ))
$$;
comment on function prive.meld_stap(public.dossier_soort, uuid, bigint, text, jsonb) is 'Tells the applicant about one step of the dossier, by mail.';
revoke all on function prive.meld_stap(public.dossier_soort, uuid, bigint, text, jsonb) from public, anon, authenticated, service_role;

create function public.berichten_claimen(hoeveel integer, lease_seconden integer) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  gekozen uuid[];
begin
  with vrij as (
    select b.id from prive.bericht b
    where b.verzonden_op is null and b.opgegeven_op is null and b.volgende_poging_op <= nu and (b.bezet_tot is null or b.bezet_tot <= nu)
    order by b.volgende_poging_op, b.id
    limit least(greatest(hoeveel, 0), 100)
    for update skip locked
  ), bezet as (
    update prive.bericht b
    set bezet_tot = nu + make_interval(secs => greatest(lease_seconden, 1)), pogingen = b.pogingen + 1
    from vrij where b.id = vrij.id
    returning b.id
  )
  select array_agg(bezet.id) into gekozen from bezet;

  -- Only here it shows whether an address is known: asking for a code takes the same work for every address.
  delete from prive.bericht b
  where b.id = any (gekozen) and b.soort = 'nieuwe_code' and not exists (select from prive.contact c where c.email = b.aan);
  insert into prive.volgcode (hash, dossier_soort, dossier_id, vervangt, gemaakt_op)
  select b.gegevens ->> 'code_hash', c.dossier_soort, c.dossier_id, true, nu
  from prive.bericht b join prive.contact c on c.email = b.aan
  where b.id = any (gekozen) and b.soort = 'nieuwe_code'
  on conflict do nothing;

  return coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', b.id, 'message_id', b.message_id, 'soort', b.soort, 'aan', b.aan, 'poging', b.pogingen,
      'gegevens', (b.gegevens - 'code_hash') || case when b.soort <> 'nieuwe_code' then '{}' else jsonb_build_object('dossiers', (
        select jsonb_agg(jsonb_build_object('soort', c.dossier_soort, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel') order by d ->> 'nummer')
        from prive.contact c cross join lateral prive.dossier(c.dossier_soort, c.dossier_id) d where c.email = b.aan
      )) end
    ) order by b.gemaakt_op)
    from prive.bericht b where b.id = any (gekozen)
  ), '[]');
end
$$;
comment on function public.berichten_claimen(integer, integer) is
  'Leases at most hoeveel (100) mails that are due, for so many seconds. Array of {id, message_id, soort, aan, poging, gegevens}. An expired lease is given out again.';
revoke all on function public.berichten_claimen(integer, integer) from public, anon, authenticated, service_role;
grant execute on function public.berichten_claimen(integer, integer) to service_role;

create function public.bericht_verzonden(bericht_id uuid) returns boolean
language sql security definer
set search_path = ''
as $$
  with klaar as (
    update prive.bericht b
    set verzonden_op = prive.nu(), opgegeven_op = null, bezet_tot = null, laatste_fout = null, gegevens = '{}'
    where b.id = bericht_id and b.verzonden_op is null
    returning 1
  )
  select exists (select from klaar)
$$;
comment on function public.bericht_verzonden(uuid) is 'The mail was taken by the mail server: its content goes. False when that was known already.';
revoke all on function public.bericht_verzonden(uuid) from public, anon, authenticated, service_role;
grant execute on function public.bericht_verzonden(uuid) to service_role;

create function public.bericht_mislukt(bericht_id uuid, fout text) returns jsonb
language sql security definer
set search_path = ''
as $$
  with klaar as (
    update prive.bericht b
    set bezet_tot = null,
      laatste_fout = nullif(left(regexp_replace(fout, '\S+@\S+', '(adres)', 'g'), 300), ''),
      volgende_poging_op = prive.nu() + least(interval '1 minute' * power(2, least(b.pogingen, 20) - 1), interval '6 hours'),
      opgegeven_op = case when b.pogingen >= 12 then prive.nu() end,
      gegevens = case when b.pogingen >= 12 then '{}' else b.gegevens end
    where b.id = bericht_id and b.verzonden_op is null and b.opgegeven_op is null
    returning b.*
  )
  select jsonb_build_object('opgegeven', k.opgegeven_op is not null, 'volgende_poging_op', k.volgende_poging_op) from klaar k
$$;
comment on function public.bericht_mislukt(uuid, text) is
  'The mail could not be sent: tried again after 1, 2, 4 … minutes, at most 6 hours, and given up after 12 times. {opgegeven, volgende_poging_op}; null when there was nothing to do.';
revoke all on function public.bericht_mislukt(uuid, text) from public, anon, authenticated, service_role;
grant execute on function public.bericht_mislukt(uuid, text) to service_role;

create function public.berichten_opgegeven()
returns table (id uuid, dossier_soort public.dossier_soort, dossier_id uuid, nummer text, soort text, gemaakt_op timestamptz, opgegeven_op timestamptz, pogingen integer, fout text)
language sql stable security definer
set search_path = ''
as $$
  select b.id, b.dossier_soort, b.dossier_id, prive.dossier(b.dossier_soort, b.dossier_id) ->> 'nummer', b.soort,
    b.gemaakt_op, b.opgegeven_op, b.pogingen, b.laatste_fout
  from prive.bericht b
  where b.opgegeven_op is not null and (select prive.rol()) is not null
  order by b.opgegeven_op desc
$$;
comment on function public.berichten_opgegeven() is 'For staff: mails that could not be delivered, without address or content, so that somebody can call.';
revoke all on function public.berichten_opgegeven() from public, anon, authenticated, service_role;
grant execute on function public.berichten_opgegeven() to authenticated;
