-- Why:    who is behind a dossier, and the secret code that opens it, where no API role can look.
-- Tables: prive.contact, prive.volgcode.
-- Rights: none on the tables. Staff ask for one contact at a time, and that is noted in the logboek.
--         Deliberately not granted: anything in schema prive, to any API role, service_role included.
-- Kept:   contact 1 year after the dossier closes, of feedback 3 months after the reactie; volgcode as long as the contact.

create table prive.contact (
  dossier_soort public.dossier_soort not null,
  dossier_id uuid not null,
  naam text check (char_length(naam) between 1 and 120),
  email text check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and char_length(email) <= 254),
  telefoon text check (telefoon ~ '^\+[1-9][0-9]{7,14}$'),
  akkoord_op timestamptz not null,
  akkoord_versie text check (char_length(akkoord_versie) <= 40),
  primary key (dossier_soort, dossier_id),
  check (email is not null or telefoon is not null)
);
comment on table prive.contact is 'The person behind a dossier, and when consent was given to which text. Kept 1 year after the dossier closes; of feedback 3 months after the reactie.';
create index contact_email on prive.contact (email);
alter table prive.contact enable row level security;
revoke all on table prive.contact from public, anon, authenticated, service_role;

create table prive.volgcode (
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  dossier_soort public.dossier_soort not null,
  dossier_id uuid not null,
  vervangt boolean not null default false,
  gemaakt_op timestamptz not null,
  ingetrokken_op timestamptz,
  primary key (hash, dossier_soort, dossier_id)
);
comment on table prive.volgcode is 'SHA-256 of a code that opens a dossier; a code asked for by mail opens all dossiers of that address. Kept as long as the contact.';
comment on column prive.volgcode.vervangt is 'Its first use withdraws the older codes of the dossier.';
create index volgcode_dossier on prive.volgcode (dossier_id, dossier_soort);
alter table prive.volgcode enable row level security;
revoke all on table prive.volgcode from public, anon, authenticated, service_role;

create function prive.willekeur() returns bytea
language sql volatile
set search_path = ''
as $$ select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) $$;
comment on function prive.willekeur() is '32 bytes made of 244 random bits.';
revoke all on function prive.willekeur() from public, anon, authenticated, service_role;

create function prive.maak_code(dossier public.dossier_soort, id uuid) returns text
language plpgsql
set search_path = ''
as $$
declare
  bytes bytea := prive.willekeur();
  code text := '';
begin
  for plaats in 0..24 loop
    code := code || substr('0123456789abcdefghjkmnpqrstvwxyz', get_byte(bytes, plaats) % 32 + 1, 1);
  end loop;
  insert into prive.volgcode (hash, dossier_soort, dossier_id, gemaakt_op)
  values (encode(sha256(convert_to(code, 'UTF8')), 'hex'), dossier, maak_code.id, prive.nu());
  return code;
end
$$;
comment on function prive.maak_code(public.dossier_soort, uuid) is 'A new volgcode of 125 random bits for the link in a mail, spelled as the domain does; only its hash is kept.';
revoke all on function prive.maak_code(public.dossier_soort, uuid) from public, anon, authenticated, service_role;

create function prive.dossier(welke public.dossier_soort, id uuid) returns jsonb
language sql stable
set search_path = ''
as $$
  select to_jsonb(d) from (
    select a.nummer, a.naam as titel, a.status::text as status, a.wijk_code, a.buurt_code, a.bevestigd_op, a.kanaal,
      null::uuid as behandelaar, null::text as makelaar_id
    from public.aanmelding a where welke = 'aanmelding' and a.id = dossier.id
    union all
    select a.nummer, a.titel, a.status::text, a.wijk_code, a.buurt_code, a.bevestigd_op, a.kanaal, a.behandelaar, null
    from public.aanvraag a where welke = 'aanvraag' and a.id = dossier.id
    union all
    select f.nummer, null, f.status::text, f.wijk_code, f.buurt_code, f.bevestigd_op, f.kanaal, null,
      case when f.over = 'makelaar' then f.over_id end
    from public.feedback f where welke = 'feedback' and f.id = dossier.id
  ) d
$$;
comment on function prive.dossier(public.dossier_soort, uuid) is 'What all kinds of dossier have in common; makelaar_id is the makelaar a feedback is about. Null: there is none.';
revoke all on function prive.dossier(public.dossier_soort, uuid) from public, anon, authenticated, service_role;

create function prive.eigenaar(welke public.dossier_soort, id uuid) returns text
language sql stable
set search_path = ''
as $$
  select m.id
  from (select prive.dossier(welke, eigenaar.id) as d) q
  join public.makelaar_buurt mb
    on mb.buurt_code = q.d ->> 'buurt_code' or (mb.buurt_code is null and mb.wijk_code = q.d ->> 'wijk_code')
  join public.makelaar m on m.id = mb.makelaar_id
  where m.status <> 'gearchiveerd' and m.id is distinct from q.d ->> 'makelaar_id'
  order by m.medewerker_id is distinct from (q.d ->> 'behandelaar')::uuid, mb.buurt_code is null, m.status <> 'gepubliceerd', m.id
  limit 1
$$;
comment on function prive.eigenaar(public.dossier_soort, uuid) is
  'The makelaar in whose inbox a dossier lies: who took it up, else of the buurt, else of the whole wijk. Null: it falls to the beheerders. Never the makelaar a feedback is about.';
revoke all on function prive.eigenaar(public.dossier_soort, uuid) from public, anon, authenticated, service_role;

create function public.contactpersoon(dossier_soort public.dossier_soort, dossier_id uuid) returns jsonb
language plpgsql stable security definer
set search_path = ''
as $$
declare
  wie text := prive.eigenaar(contactpersoon.dossier_soort, contactpersoon.dossier_id);
begin
  if prive.rol() is null then return jsonb_build_object('fout', 'niet_bevoegd'); end if;
  return coalesce(
    (select jsonb_build_object('soort', 'makelaar', 'makelaar_id', m.id, 'naam', m.naam, 'medewerker_id', m.medewerker_id)
     from public.makelaar m where m.id = wie),
    jsonb_build_object('soort', 'beheerder')
  );
end
$$;
comment on function public.contactpersoon(public.dossier_soort, uuid) is 'For staff: in whose inbox this dossier lies. {soort: makelaar, makelaar_id, naam, medewerker_id}, {soort: beheerder}, or {fout}.';
revoke all on function public.contactpersoon(public.dossier_soort, uuid) from public, anon, authenticated, service_role;
grant execute on function public.contactpersoon(public.dossier_soort, uuid) to authenticated;

alter table public.logboek drop constraint logboek_handeling_check;
alter table public.logboek add constraint logboek_handeling_check
  check (handeling in ('toegevoegd', 'gewijzigd', 'verwijderd', 'ingezien', 'opgeschoond'));
alter table public.logboek add column aantal integer check (aantal >= 0);
comment on column public.logboek.aantal is 'How many rows, where a line stands for more than one.';

create function public.contact_lezen(dossier_soort public.dossier_soort, dossier_id uuid) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  gevonden jsonb;
begin
  if prive.rol() is null then return jsonb_build_object('fout', 'niet_bevoegd'); end if;
  select jsonb_build_object('naam', c.naam, 'email', c.email, 'telefoon', c.telefoon) into gevonden
  from prive.contact c
  where c.dossier_soort = contact_lezen.dossier_soort and c.dossier_id = contact_lezen.dossier_id;
  if gevonden is null then return jsonb_build_object('fout', 'onbekend'); end if;
  insert into public.logboek (op, medewerker_id, handeling, tabel, rij)
  values (prive.nu(), prive.medewerker_id(), 'ingezien', 'contact', contact_lezen.dossier_id::text);
  return gevonden;
end
$$;
comment on function public.contact_lezen(public.dossier_soort, uuid) is 'For staff, to call or write the applicant of one dossier; each look is a line in the logboek. {naam, email, telefoon} or {fout}.';
revoke all on function public.contact_lezen(public.dossier_soort, uuid) from public, anon, authenticated, service_role;
grant execute on function public.contact_lezen(public.dossier_soort, uuid) to authenticated;
