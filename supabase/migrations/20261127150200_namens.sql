-- Why:    who has no mail gets the volgcode on paper; a beheerder reads what changed about colleagues; two people who change one medewerker notice.
-- Tables: medewerker gets gewijzigd_op; volgcode, gebeurtenis and logboek are written by volgcode_uitgeven.
-- Rights: signed-in people may call the functions, and each asks for a role first.
--         Deliberately not granted: any of it to anon or service_role.
-- Kept:   as the tables say; the code itself is kept nowhere.

alter table public.medewerker add column gewijzigd_op timestamptz not null default now();
create trigger stempel before insert or update on public.medewerker for each row execute function prive.stempel();

create function public.volgcode_uitgeven(dossier_soort public.dossier_soort, id uuid) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  d jsonb := prive.dossier(dossier_soort, volgcode_uitgeven.id);
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if d is null then return '{"fout": "onbekend"}'; end if;
  perform prive.schrijf_gebeurtenis(dossier_soort, volgcode_uitgeven.id, 'notitie', prive.rol()::text::public.partij,
    'Een volgcode op papier gegeven.', false);
  return jsonb_build_object('nummer', d ->> 'nummer', 'code', prive.maak_code(dossier_soort, volgcode_uitgeven.id));
end
$$;
comment on function public.volgcode_uitgeven(public.dossier_soort, uuid) is
  'For staff, to print for somebody without mail: a new volgcode of this dossier, shown once and noted among staff. {nummer, code} or {fout}.';
revoke all on function public.volgcode_uitgeven(public.dossier_soort, uuid) from public, anon, authenticated, service_role;
grant execute on function public.volgcode_uitgeven(public.dossier_soort, uuid) to authenticated;

create or replace function public.geschiedenis(tabel text, rij text) returns jsonb
language plpgsql stable security definer
set search_path = ''
as $$
begin
  if prive.rol() is null or geschiedenis.tabel = 'medewerker' and prive.rol() <> 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  return coalesce((
    select jsonb_agg(jsonb_build_object('op', l.op, 'wie', m.naam, 'handeling', l.handeling, 'velden', l.velden) order by l.op desc, l.id desc)
    from (
      select * from public.logboek k
      where k.tabel = geschiedenis.tabel and k.rij = geschiedenis.rij and k.handeling in ('toegevoegd', 'gewijzigd', 'verwijderd')
      order by k.op desc, k.id desc limit 50
    ) l
    left join public.medewerker m on m.id = l.medewerker_id
  ), '[]');
end
$$;
