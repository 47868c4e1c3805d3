-- Why:    whoever typed an address had mails sent to it, and staff said of a makelaar that it may be on the site.
--         Whoever reads the mail says both, with a button. And a solved puzzle counts once for a code and a mail too.
-- Tables: prive.mailkeuze, what waits for a yes or a no; prive.rondesein gets bevestigd_op: only who said yes hears
--         that a ronde opens. Who waits already is asked now.
-- Rights: mailkeuze_doen, rondesein_bewaren and nieuwe_code for our server; toestemming_vragen for staff.
--         Deliberately not granted: makelaar.toestemming_op, to anybody; a code, to anybody but the mail.
-- Kept:   an address that said nothing 7 days, a question to a makelaar 30 days; with a yes as long as before.

create table prive.mailkeuze (
  wat text not null check (wat in ('rondesein', 'toestemming')),
  -- rondesein: the address; toestemming: the id of a makelaar.
  wie text not null check (char_length(wie) between 1 and 254),
  code_hash text not null unique check (code_hash ~ '^[0-9a-f]{64}$'),
  gevraagd_op timestamptz not null,
  primary key (wat, wie)
);
create index mailkeuze_gevraagd on prive.mailkeuze (gevraagd_op);
comment on table prive.mailkeuze is
  'What waits for a yes or a no from a mail. rondesein: kept as long as its address; toestemming: 30 days.';
alter table prive.mailkeuze enable row level security;
revoke all on table prive.mailkeuze from public, anon, authenticated, service_role;
create trigger a_herstel before insert or update on prive.mailkeuze
  for each row execute function prive.herstel_rij();

alter table prive.rondesein add column bevestigd_op timestamptz;
comment on table prive.rondesein is
  'Addresses that wait for the next ronde to open. Kept until the mail is written: 7 days without a yes, '
  'else as a contact.';

alter table prive.bericht drop constraint bericht_soort_check;
alter table prive.bericht add constraint bericht_soort_check check (soort in (
  'aanmelding_ontvangen', 'aanvraag_ontvangen', 'feedback_ontvangen', 'stap', 'feedback_reactie', 'nieuwe_code',
  'ronde_open', 'jury_uitnodiging', 'adviseur_uitnodiging', 'stemmen_open', 'stemmen_herinnering', 'stemmen_verlengd',
  'werk_vandaag', 'werk_termijn', 'werk_uitnodiging', 'papier_uitgegeven', 'papier_vervallen', 'herinnering',
  'werk_buiten', 'werk_feedback', 'mailkeuze'
));

create function prive.vraag_mailkeuze(wat text, wie text, adres text, vanaf timestamptz) returns void
  language plpgsql
  set search_path = ''
  as $$
declare
  code text := prive.verzin_code();
begin
  insert into prive.mailkeuze as m (wat, wie, code_hash, gevraagd_op)
  values (vraag_mailkeuze.wat, vraag_mailkeuze.wie, encode(sha256(convert_to(code, 'UTF8')), 'hex'), prive.nu())
  on conflict on constraint mailkeuze_pkey do update
    set code_hash = excluded.code_hash, gevraagd_op = excluded.gevraagd_op;
  insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
  values (
    'keuze.' || gen_random_uuid(), 'mailkeuze', adres, jsonb_build_object('wat', vraag_mailkeuze.wat, 'code', code),
    vanaf is not null, prive.nu(), coalesce(vanaf, prive.nu()), prive.bundel_van(adres, vanaf)
  );
end
$$;
comment on function prive.vraag_mailkeuze(text, text, text, timestamptz) is
  'Mails a code with which its reader says yes or no; only the hash stays. vanaf: not before, and only for '
  'unasked mail.';
revoke all on function prive.vraag_mailkeuze(text, text, text, timestamptz)
  from public, anon, authenticated, service_role;

create function prive.verbruik_puzzel(uitdaging text) returns boolean
  language plpgsql
  set search_path = ''
  as $$
begin
  if uitdaging is null then return true; end if;
  insert into prive.uitdaging (handtekening, sleutel, op)
  values (verbruik_puzzel.uitdaging, verbruik_puzzel.uitdaging, prive.nu()) on conflict do nothing;
  return found;
end
$$;
comment on function prive.verbruik_puzzel(text) is
  'Uses up a solved puzzle, of which this is the signature; false when it was used. Null: a plain form, '
  'which has none.';
revoke all on function prive.verbruik_puzzel(text) from public, anon, authenticated, service_role;

drop function public.rondesein_bewaren(text, text);
create function public.rondesein_bewaren(adres text, afzender text, uitdaging text default null) returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  mail text := lower(btrim(adres));
begin
  if not prive.tel('schrijven_zonder_js', prive.afzender_hash(afzender)) then return prive.te_vaak(); end if;
  if not prive.verbruik_puzzel(uitdaging) then return '{"fout": "puzzel_ongeldig"}'; end if;
  -- The same answer for an address that waits already, and no second mail: nobody learns who is on the list.
  insert into prive.rondesein (email, gevraagd_op) values (mail, prive.nu()) on conflict do nothing;
  if found then perform prive.vraag_mailkeuze('rondesein', mail, mail, prive.plan_ongevraagd(mail)); end if;
  return '{"status": "ontvangen"}';
end
$$;
comment on function public.rondesein_bewaren(text, text, text) is
  'Keeps an address for a mail when a ronde opens, once its reader said yes. {status: ontvangen} for every '
  'address, or {fout}.';
revoke all on function public.rondesein_bewaren(text, text, text) from public, anon, authenticated;
grant execute on function public.rondesein_bewaren(text, text, text) to service_role;

drop function public.nieuwe_code(text, text, text, text);
create function public.nieuwe_code(
  adres text, code_hash text, code text, afzender text, uitdaging text default null
) returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  mail text := lower(btrim(adres));
  moment timestamptz;
  welke uuid;
begin
  if not prive.tel('nieuwe_code', prive.afzender_hash(afzender)) then return prive.te_vaak(); end if;
  if not prive.verbruik_puzzel(uitdaging) then return '{"fout": "puzzel_ongeldig"}'; end if;
  moment := prive.plan_ongevraagd(mail);
  welke := prive.bundel_van(mail, moment);
  -- Whether somebody is known at this address shows only when the mail goes out, so that no answer can tell. One code
  -- in the mail of 18:00 is enough: it opens everything.
  insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
  values (
    'code.' || coalesce(welke, gen_random_uuid()), 'nieuwe_code', mail,
    jsonb_build_object('code', nieuwe_code.code, 'code_hash', lower(nieuwe_code.code_hash)), true, prive.nu(), moment,
      welke
  ) on conflict (message_id) do nothing;
  return '{"status": "ontvangen"}';
end
$$;
comment on function public.nieuwe_code(text, text, text, text, text) is
  'Asks for a code by mail that opens every dossier of this address. {status: ontvangen} for every address, '
  'or {fout}.';
revoke all on function public.nieuwe_code(text, text, text, text, text) from public, anon, authenticated;
grant execute on function public.nieuwe_code(text, text, text, text, text) to service_role;

create or replace function public.rondeseinen_versturen(
  bewaar_maanden integer default 12, hoeveel integer default 500
) returns integer
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
  delete from prive.rondesein s
  where s.gevraagd_op <= nu - make_interval(months => greatest(bewaar_maanden, 1))
    or s.bevestigd_op is null and s.gevraagd_op <= nu - interval '7 days';
  delete from prive.mailkeuze m
  where m.gevraagd_op <= nu - interval '30 days' and m.wat = 'toestemming'
    or m.gevraagd_op <= nu - interval '7 days' and m.wat = 'rondesein'
      and not exists (select from prive.rondesein s where s.email = m.wie);
  select jsonb_agg(jsonb_build_object('naam', r.naam, 'sluit_op', r.sluit_op, 'voorbeeld', r.voorbeeld)
    order by r.sluit_op) into open
  from public.ronde r where r.status = 'open_voor_aanvragen' and r.opent_op <= nu and r.sluit_op > nu;
  if open is null then return 0; end if;
  -- The address goes in the transaction that writes its mail: no tick can write it twice, and none is lost.
  for sein in
    delete from prive.rondesein s
    where s.email in (select e.email from prive.rondesein e where e.bevestigd_op is not null
      order by e.gevraagd_op, e.email limit hoeveel for update skip locked)
    returning *
  loop
    delete from prive.mailkeuze m where m.wat = 'rondesein' and m.wie = sein.email;
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
comment on function public.rondeseinen_versturen(integer, integer) is
  'While a ronde is open: writes a mail to everyone who waited for it and said yes, and forgets the '
  'address, at most hoeveel at once. Without a yes an address goes after 7 days, with one after '
  'bewaar_maanden. Returns how many mails.';

create function public.mailkeuze_doen(code_hash text, ja boolean, afzender text) returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  keuze prive.mailkeuze;
begin
  if not prive.tel('schrijven_zonder_js', prive.afzender_hash(afzender)) then return prive.te_vaak(); end if;
  select m.* into keuze from prive.mailkeuze m where m.code_hash = lower(mailkeuze_doen.code_hash) for update;
  if keuze.wat is null then return '{"fout": "onbekend"}'; end if;
  if keuze.wat = 'rondesein' and ja then
    update prive.rondesein s set bevestigd_op = coalesce(s.bevestigd_op, (select prive.nu())) where s.email = keuze.wie;
    if not found then return '{"fout": "onbekend"}'; end if;
  elsif keuze.wat = 'rondesein' then
    delete from prive.rondesein s where s.email = keuze.wie;
    delete from prive.mailkeuze m where m.wat = keuze.wat and m.wie = keuze.wie;
  elsif ja then
    update public.makelaar k set toestemming_op = ((select prive.nu()) at time zone 'Europe/Amsterdam')::date
    where k.id = keuze.wie and k.toestemming_op is null;
  else
    update public.makelaar k set toestemming_op = null,
      status = case when k.status = 'gepubliceerd' then 'concept' else k.status end
    where k.id = keuze.wie and k.toestemming_op is not null;
  end if;
  return jsonb_build_object('wat', keuze.wat, 'ja', ja);
end
$$;
comment on function public.mailkeuze_doen(text, boolean, text) is
  'Somebody pressed yes or no behind the link in a mail, as often as they like while the code works. {wat: '
  'rondesein|toestemming, ja} or {fout: onbekend|te_vaak}.';
revoke all on function public.mailkeuze_doen(text, boolean, text) from public, anon, authenticated;
grant execute on function public.mailkeuze_doen(text, boolean, text) to service_role;

create function public.toestemming_vragen(makelaar text) returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  k public.makelaar;
  adres text;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select q.* into k from public.makelaar q where q.id = toestemming_vragen.makelaar for update;
  if k.id is null then return '{"fout": "onbekend"}'; end if;
  if k.toestemming_op is not null then return '{"fout": "stap_kan_niet"}'; end if;
  adres := coalesce((select m.email from public.medewerker m where m.id = k.medewerker_id), k.email);
  if adres is null then return '{"fout": "geen_email"}'; end if;
  -- One mail a day, whoever of the staff asks.
  if not exists (
    select from prive.mailkeuze m
    where m.wat = 'toestemming' and m.wie = k.id and m.gevraagd_op > (select prive.nu()) - interval '1 day'
  ) then
    perform prive.vraag_mailkeuze('toestemming', k.id, lower(adres), null);
    insert into public.logboek (op, handeling, tabel, rij, velden)
    values ((select prive.nu()), 'toegevoegd', 'mailkeuze', k.id, '{toestemming_op}');
  end if;
  return '{"stand": "gevraagd"}';
end
$$;
comment on function public.toestemming_vragen(text) is
  'For staff: mails whoever a makelaar row is about, whether it may be on the site; at most once a day. '
  '{stand: gevraagd} or {fout: niet_bevoegd|onbekend|stap_kan_niet|geen_email}.';
revoke all on function public.toestemming_vragen(text) from public, anon, service_role;
grant execute on function public.toestemming_vragen(text) to authenticated;

create function prive.bewaak_toestemming() returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  ik uuid := prive.medewerker_id();
begin
  if ik is null then return new; end if;
  if new.toestemming_op is not null
    and (tg_op = 'INSERT' or new.toestemming_op is distinct from old.toestemming_op) then
    raise exception 'whoever it is about says so' using errcode = '42501';
  end if;
  if tg_op = 'INSERT' then return new; end if;
  -- Somebody else did not say yes; who spells the own name better is nobody else.
  if prive.wijst_aan(old, new)
    and (old.medewerker_id is distinct from ik or new.medewerker_id is distinct from ik) then
    new.toestemming_op := null;
    delete from prive.mailkeuze m where m.wat = 'toestemming' and m.wie = old.id;
  end if;
  return new;
end
$$;
comment on function prive.bewaak_toestemming() is
  'Before-row trigger: nobody of the staff says for a makelaar that it may be on the site, and a yes is of '
  'one person alone.';
revoke all on function prive.bewaak_toestemming() from public, anon, authenticated, service_role;
create trigger c_bewaak_toestemming before insert or update on public.makelaar
  for each row execute function prive.bewaak_toestemming();

create function prive.ruim_mailkeuze_op() returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$
begin
  delete from prive.mailkeuze m where m.wat = 'toestemming' and m.wie = old.id;
  return null;
end
$$;
comment on function prive.ruim_mailkeuze_op() is
  'After-row trigger: of a makelaar that is gone nobody is asked anything.';
revoke all on function prive.ruim_mailkeuze_op() from public, anon, authenticated, service_role;
create trigger ruim_mailkeuze_op after delete on public.makelaar
  for each row execute function prive.ruim_mailkeuze_op();

create or replace function prive.dader_rol(via text) returns text
  language plpgsql stable security definer
  set search_path = ''
  as $_$
declare
  wie text := nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role';
begin
  if wie = 'authenticated' then return coalesce(prive.rol()::text, 'deelnemer'); end if;
  if wie is distinct from 'service_role' then return 'database'; end if;
  return case
    when via ~ '^((aanmelding|aanvraag|feedback)_indienen|dossier_lezen|dossier_actie|nieuwe_code)$'
      or via in ('rondesein_bewaren', 'mailkeuze_doen')
      then 'indiener'
    when via like '%_importeren' then 'inlezen'
    else 'klok'
  end;
end
$_$;

-- Nobody who waits was asked.
update prive.rondesein s set gevraagd_op = prive.nu();
select prive.vraag_mailkeuze('rondesein', s.email, s.email, prive.plan_ongevraagd(s.email)) from prive.rondesein s;
