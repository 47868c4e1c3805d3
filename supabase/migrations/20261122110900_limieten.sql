-- Why:    one person cannot flood the portal or guess codes, sixty behind one address can all get through, and the same
--         submission sent twenty times is one record.
-- Tables: prive.geheim, prive.grens, prive.limiet, prive.uitdaging, prive.inzending.
-- Rights: none; only functions of the owner use them.
--         Deliberately not granted: anything, to any API role.
-- Kept:   limiet, geheim and uitdaging 2 days; inzending 30 days; grens for ever.

create table prive.geheim (
  dag date primary key,
  zout bytea not null
);
comment on table prive.geheim is 'The salt of a day, made here. Without it no hash in prive.limiet says anything. Kept 2 days.';
create table prive.grens (
  soort text primary key,
  aantal integer not null check (aantal > 0),
  per_dag boolean not null default false
);
comment on table prive.grens is 'How many of a kind per hour (or day) and sender. Kept for ever; rules, no data.';
insert into prive.grens (soort, aantal, per_dag) values
  ('schrijven', 200, false),
  ('schrijven_zonder_js', 80, false),
  ('code_fout', 30, false),
  ('code_fout_samen', 1000, false),
  ('nieuwe_code', 60, false),
  ('mail_ongevraagd', 3, true);

create table prive.limiet (
  soort text not null references prive.grens (soort) on update cascade on delete cascade,
  sleutel text not null check (sleutel ~ '^[0-9a-f]{64}$'),
  venster_op timestamptz not null,
  aantal integer not null,
  primary key (soort, sleutel, venster_op)
);
comment on table prive.limiet is 'Counts per sender or recipient, as a hash with the salt of the day. Kept 2 days.';
create index limiet_venster on prive.limiet (venster_op);
create table prive.uitdaging (
  handtekening text primary key check (char_length(handtekening) between 1 and 200),
  sleutel text not null,
  op timestamptz not null
);
comment on table prive.uitdaging is 'Puzzles (ALTCHA) that were used, and by which submission, so that each counts once. Kept 2 days.';
create index uitdaging_op on prive.uitdaging (op);
create index uitdaging_sleutel on prive.uitdaging (sleutel);
create table prive.inzending (
  sleutel text primary key check (char_length(sleutel) <= 300),
  inhoud_hash text not null check (char_length(inhoud_hash) <= 128),
  antwoord jsonb,
  op timestamptz not null
);
comment on table prive.inzending is 'Which submission got which answer, so that a repeated one gets the same. Kept 30 days.';
create index inzending_op on prive.inzending (op);

alter table prive.geheim enable row level security;
alter table prive.grens enable row level security;
alter table prive.limiet enable row level security;
alter table prive.uitdaging enable row level security;
alter table prive.inzending enable row level security;
revoke all on table prive.geheim, prive.grens, prive.limiet, prive.uitdaging, prive.inzending
  from public, anon, authenticated, service_role;

create function prive.daghash(tekst text) returns text
language plpgsql
set search_path = ''
as $$
declare
  vandaag date := (prive.nu() at time zone 'Europe/Amsterdam')::date;
  het_zout bytea;
begin
  select g.zout into het_zout from prive.geheim g where g.dag = vandaag;
  if het_zout is null then
    insert into prive.geheim (dag, zout) values (vandaag, prive.willekeur()) on conflict do nothing;
    select g.zout into strict het_zout from prive.geheim g where g.dag = vandaag;
  end if;
  return encode(sha256(het_zout || sha256(het_zout || convert_to(tekst, 'UTF8'))), 'hex');
end
$$;
comment on function prive.daghash(text) is 'Hash of this text with the secret salt of today (Amsterdam): the same all day, another tomorrow.';
revoke all on function prive.daghash(text) from public, anon, authenticated, service_role;

create function prive.afzender_hash(afzender text) returns text
language plpgsql
set search_path = ''
as $$
declare
  kaal text := regexp_replace(lower(btrim(coalesce(afzender, ''))), '^::ffff:(\d+\.\d+\.\d+\.\d+)$', '\1');
begin
  -- One subscriber has a whole /64 of IPv6: to count per address would be no limit at all.
  if kaal ~ '^[0-9a-f:]*:[0-9a-f:.]*$' then
    begin
      kaal := text(network(set_masklen(kaal::inet, 64)));
    exception when invalid_text_representation then
      null;
    end;
  end if;
  return prive.daghash('afzender ' || kaal);
end
$$;
comment on function prive.afzender_hash(text) is 'Hash of today of an address (IPv4, or the /64 of an IPv6 one); the address itself is kept nowhere.';
revoke all on function prive.afzender_hash(text) from public, anon, authenticated, service_role;

create function prive.venster(per_dag boolean) returns timestamptz
language sql volatile
set search_path = ''
as $$ select date_trunc(case when per_dag then 'day' else 'hour' end, prive.nu(), 'Europe/Amsterdam') $$;
comment on function prive.venster(boolean) is 'Start of the hour or day that is counted now.';
revoke all on function prive.venster(boolean) from public, anon, authenticated, service_role;

create function prive.tel(wat text, wie text) returns boolean
language plpgsql
set search_path = ''
as $$
declare
  g prive.grens;
  stand integer;
begin
  select * into strict g from prive.grens where soort = wat;
  insert into prive.limiet as l (soort, sleutel, venster_op, aantal)
  values (wat, wie, prive.venster(g.per_dag), 1)
  on conflict (soort, sleutel, venster_op) do update set aantal = l.aantal + 1
  returning aantal into stand;
  return stand <= g.aantal;
end
$$;
comment on function prive.tel(text, text) is 'Counts one more of this kind for this hash; false once it is over the limit.';
revoke all on function prive.tel(text, text) from public, anon, authenticated, service_role;

create function prive.stand(wat text, wie text) returns integer
language sql volatile
set search_path = ''
as $$
  select coalesce((
    select l.aantal from prive.limiet l
    where l.soort = wat and l.sleutel = wie and l.venster_op = prive.venster((select g.per_dag from prive.grens g where g.soort = wat))
  ), 0)
$$;
comment on function prive.stand(text, text) is 'How many of this kind were counted for this hash in this hour or day.';
revoke all on function prive.stand(text, text) from public, anon, authenticated, service_role;

create function prive.te_vaak() returns jsonb
language sql volatile
set search_path = ''
as $$
  select jsonb_build_object('fout', 'te_vaak', 'wacht_seconden',
    ceil(extract(epoch from prive.venster(false) + interval '1 hour' - prive.nu()))::integer)
$$;
comment on function prive.te_vaak() is 'The answer to a sender who is over a limit per hour: when the next hour starts.';
revoke all on function prive.te_vaak() from public, anon, authenticated, service_role;

create function prive.begin_inzending(
  sleutel text, inhoud_hash text, geldig interval, afzender text, kanaal public.kanaal, uitdaging text
) returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  eerder prive.inzending;
begin
  -- The row of the first one makes the others wait here until that one is done.
  insert into prive.inzending as i (sleutel, inhoud_hash, op)
  values (begin_inzending.sleutel, begin_inzending.inhoud_hash, prive.nu())
  on conflict on constraint inzending_pkey do update
    set inhoud_hash = excluded.inhoud_hash, antwoord = null, op = excluded.op
    where i.op < prive.nu() - geldig;
  if not found then
    select * into strict eerder from prive.inzending i where i.sleutel = begin_inzending.sleutel;
    return case
      when eerder.inhoud_hash = begin_inzending.inhoud_hash then eerder.antwoord || '{"status": "herhaald"}'
      else jsonb_build_object('fout', 'sleutel_hergebruikt')
    end;
  end if;

  if not prive.tel(
    case kanaal when 'site_zonder_js' then 'schrijven_zonder_js' else 'schrijven' end, prive.afzender_hash(afzender)
  ) then
    return prive.laat_los(begin_inzending.sleutel, prive.te_vaak());
  end if;
  if uitdaging is not null then
    insert into prive.uitdaging (handtekening, sleutel, op)
    values (begin_inzending.uitdaging, begin_inzending.sleutel, prive.nu()) on conflict do nothing;
    if not found then return prive.laat_los(begin_inzending.sleutel, '{"fout": "puzzel_ongeldig"}'); end if;
  end if;
  return null;
end
$$;
comment on function prive.begin_inzending(text, text, interval, text, public.kanaal, text) is
  'Takes the key of a submission. Null: go on and end with rond_af or laat_los. Otherwise the answer to give: that of an earlier one, or {fout}.';
revoke all on function prive.begin_inzending(text, text, interval, text, public.kanaal, text) from public, anon, authenticated, service_role;

create function prive.rond_af(welke text, uitkomst jsonb) returns jsonb
language sql
set search_path = ''
as $$
  update prive.inzending set antwoord = uitkomst where sleutel = welke;
  select uitkomst || '{"status": "nieuw"}'
$$;
comment on function prive.rond_af(text, jsonb) is 'Keeps the answer to a submission, and returns it.';
revoke all on function prive.rond_af(text, jsonb) from public, anon, authenticated, service_role;

create function prive.laat_los(welke text, uitkomst jsonb) returns jsonb
language sql
set search_path = ''
as $$
  delete from prive.uitdaging where sleutel = welke;
  delete from prive.inzending where sleutel = welke;
  select uitkomst
$$;
comment on function prive.laat_los(text, jsonb) is 'Nothing was written: the key and the puzzle can be used again. Returns what went wrong.';
revoke all on function prive.laat_los(text, jsonb) from public, anon, authenticated, service_role;
