-- Why:    who finds no open ronde can leave an address, and gets one mail when a ronde opens.
-- Tables: prive.rondesein; prive.bericht takes one more kind of mail.
-- Rights: only service_role may execute the two functions.
--         Deliberately not granted: anything on the table, to any API role.
-- Kept:   until the mail is written, at most as long as a contact; then only the outbox knows, as long as it keeps a mail.

create table prive.rondesein (
  email text primary key check (char_length(email) between 3 and 254 and email = lower(email)),
  gevraagd_op timestamptz not null
);
comment on table prive.rondesein is 'Addresses that wait for the next ronde to open. Kept until the mail is written, and at most as long as a contact.';
create index rondesein_gevraagd on prive.rondesein (gevraagd_op);
alter table prive.rondesein enable row level security;
revoke all on table prive.rondesein from public, anon, authenticated, service_role;

alter table prive.bericht drop constraint bericht_soort_check;
alter table prive.bericht add constraint bericht_soort_check check (soort in (
  'aanmelding_ontvangen', 'aanvraag_ontvangen', 'feedback_ontvangen', 'stap', 'feedback_reactie', 'nieuwe_code', 'ronde_open'
));

create function public.rondesein_bewaren(adres text, afzender text) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
begin
  if not prive.tel('schrijven_zonder_js', prive.afzender_hash(afzender)) then return prive.te_vaak(); end if;
  -- The same answer for an address that waits already: nobody learns who is on the list.
  insert into prive.rondesein (email, gevraagd_op) values (lower(btrim(adres)), prive.nu()) on conflict do nothing;
  return '{"status": "ontvangen"}';
end
$$;
comment on function public.rondesein_bewaren(text, text) is
  'Keeps an address for a mail when a ronde opens. {status: ontvangen} for every address, or {fout: te_vaak}.';
revoke all on function public.rondesein_bewaren(text, text) from public, anon, authenticated, service_role;
grant execute on function public.rondesein_bewaren(text, text) to service_role;

create function public.rondeseinen_versturen(bewaar_maanden integer default 12, hoeveel integer default 500) returns integer
language plpgsql security definer
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  open jsonb;
  sein prive.rondesein;
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
    insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op)
    values (
      'ronde.' || gen_random_uuid(), 'ronde_open', sein.email, jsonb_build_object('rondes', open), true, nu,
      case when prive.tel('mail_ongevraagd', prive.daghash('mail ' || sein.email)) then nu else nu + interval '1 day' end
    );
    aantal := aantal + 1;
  end loop;
  return aantal;
end
$$;
comment on function public.rondeseinen_versturen(integer, integer) is
  'While a ronde is open: writes a mail to everyone who waited for it and forgets the address, at most hoeveel at once. Addresses older than bewaar_maanden go without one. Returns how many mails.';
revoke all on function public.rondeseinen_versturen(integer, integer) from public, anon, authenticated, service_role;
grant execute on function public.rondeseinen_versturen(integer, integer) to service_role;
