-- Why:    every step of a dossier stands on its timeline, and can never be rewritten.
-- Tables: gebeurtenis, gebeurtenis_tekst.
-- Rights: staff read both; functions add.
--         Deliberately not granted: change or removal of gebeurtenis, to any API role; anything to anon or service_role.
-- Kept:   with the dossier; the text apart from it, so that words can go while the step stays.

create table public.gebeurtenis (
  id bigint generated always as identity primary key,
  dossier_soort public.dossier_soort not null,
  dossier_id uuid not null,
  soort public.gebeurtenis_soort not null,
  van text,
  naar text,
  door public.partij not null,
  medewerker_id uuid references public.medewerker (id) on delete set null,
  op timestamptz not null,
  check ((van is null) = (naar is null))
);
comment on table public.gebeurtenis is 'One step of a dossier: codes and ids only. Append-only for every API role. Kept with the dossier.';
create index gebeurtenis_dossier on public.gebeurtenis (dossier_id, dossier_soort);
create index gebeurtenis_medewerker on public.gebeurtenis (medewerker_id);
alter table public.gebeurtenis enable row level security;
revoke all on table public.gebeurtenis from public, anon, authenticated, service_role;
grant select on table public.gebeurtenis to authenticated;
create policy "staff read gebeurtenis rows" on public.gebeurtenis
  for select to authenticated using ((select prive.rol()) is not null);

create table public.gebeurtenis_tekst (
  gebeurtenis_id bigint primary key references public.gebeurtenis (id) on delete cascade,
  tekst text not null check (char_length(tekst) between 1 and 2000),
  zichtbaar boolean not null
);
comment on table public.gebeurtenis_tekst is 'What was said at a step. zichtbaar false: a note among staff. Kept with the dossier, or until the person takes the data back.';
alter table public.gebeurtenis_tekst enable row level security;
revoke all on table public.gebeurtenis_tekst from public, anon, authenticated, service_role;
grant select on table public.gebeurtenis_tekst to authenticated;
create policy "staff read gebeurtenis_tekst rows" on public.gebeurtenis_tekst
  for select to authenticated using ((select prive.rol()) is not null);

create function prive.medewerker_id() returns uuid
language sql stable security definer
set search_path = ''
as $$
  select m.id from public.medewerker m where m.email = prive.eigen_email() and prive.rol() is not null
$$;
comment on function prive.medewerker_id() is 'The medewerker behind this request; null for everyone else.';
revoke all on function prive.medewerker_id() from public, anon, authenticated, service_role;

create function prive.schrijf_gebeurtenis(
  dossier public.dossier_soort, id uuid, wat public.gebeurtenis_soort, wie public.partij,
  tekst text default null, zichtbaar boolean default true, van text default null, naar text default null
) returns bigint
language plpgsql
set search_path = ''
as $$
declare
  nieuw bigint;
begin
  insert into public.gebeurtenis (dossier_soort, dossier_id, soort, van, naar, door, medewerker_id, op)
  values (dossier, schrijf_gebeurtenis.id, wat, schrijf_gebeurtenis.van, schrijf_gebeurtenis.naar, wie,
    case when wie in ('makelaar', 'beheerder') then prive.medewerker_id() end, prive.nu())
  returning gebeurtenis.id into nieuw;
  if tekst is not null then
    insert into public.gebeurtenis_tekst (gebeurtenis_id, tekst, zichtbaar)
    values (nieuw, schrijf_gebeurtenis.tekst, schrijf_gebeurtenis.zichtbaar);
  end if;
  return nieuw;
end
$$;
comment on function prive.schrijf_gebeurtenis(public.dossier_soort, uuid, public.gebeurtenis_soort, public.partij, text, boolean, text, text) is
  'Adds one step to the timeline of a dossier and returns its id.';
revoke all on function prive.schrijf_gebeurtenis(public.dossier_soort, uuid, public.gebeurtenis_soort, public.partij, text, boolean, text, text)
  from public, anon, authenticated, service_role;
