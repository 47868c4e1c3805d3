-- Why:    publishing needs to know whether public content changed since the last build.
-- Tables: content_versie (one row).
-- Rights: everyone reads it; only triggers write it.
-- Kept:   for ever, one row.

create table public.content_versie (
  id boolean primary key default true check (id),
  versie bigint not null default 0,
  gewijzigd_op timestamptz not null default now()
);
comment on table public.content_versie is 'One row: goes up with every change of public content. Kept for ever.';
insert into public.content_versie default values;
alter table public.content_versie enable row level security;
revoke all on table public.content_versie from public, anon, authenticated, service_role;
grant select on table public.content_versie to anon, authenticated, service_role;
create policy "anyone reads the content version" on public.content_versie
  for select to anon, authenticated using (true);

create function prive.verhoog_versie() returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  gewijzigd boolean;
begin
  if tg_op = 'INSERT' then
    gewijzigd := exists (select from nieuw);
  elsif tg_op = 'DELETE' then
    gewijzigd := exists (select from oud);
  else
    gewijzigd := exists (
      select to_jsonb(n) - 'gewijzigd_op' from nieuw n except select to_jsonb(o) - 'gewijzigd_op' from oud o
    );
  end if;
  if gewijzigd then
    update public.content_versie set versie = versie + 1, gewijzigd_op = prive.nu() where id;
  end if;
  return null;
end
$$;
comment on function prive.verhoog_versie() is
  'After-statement trigger on every public content table. A statement that changes nothing leaves the version alone.';
revoke all on function prive.verhoog_versie() from public, anon, authenticated, service_role;

create function prive.stempel() returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'gewijzigd_op' = to_jsonb(old) - 'gewijzigd_op' then
    new.gewijzigd_op := old.gewijzigd_op;
  else
    new.gewijzigd_op := prive.nu();
  end if;
  return new;
end
$$;
comment on function prive.stempel() is 'Before-row trigger: the row carries the moment of its last change.';
revoke all on function prive.stempel() from public, anon, authenticated, service_role;

create function prive.bewaak_inhoud(tabel regclass, sleutel text) returns void
language plpgsql
set search_path = ''
as $$
begin
  execute format('create trigger stempel before insert or update on %s for each row execute function prive.stempel()', tabel);
  execute format('create trigger noteer after insert or update or delete on %s for each row execute function prive.noteer(%L)', tabel, sleutel);
  -- One trigger per operation: Postgres gives the changed rows of only one operation to a trigger.
  execute format('create trigger versie_toegevoegd after insert on %s referencing new table as nieuw for each statement execute function prive.verhoog_versie()', tabel);
  execute format('create trigger versie_gewijzigd after update on %s referencing old table as oud new table as nieuw for each statement execute function prive.verhoog_versie()', tabel);
  execute format('create trigger versie_verwijderd after delete on %s referencing old table as oud for each statement execute function prive.verhoog_versie()', tabel);
end
$$;
comment on function prive.bewaak_inhoud(regclass, text) is 'Used by migrations: puts the content triggers on a table.';
revoke all on function prive.bewaak_inhoud(regclass, text) from public, anon, authenticated, service_role;
