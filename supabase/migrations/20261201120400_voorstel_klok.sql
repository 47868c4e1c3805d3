-- Why:    a proposal of one colleague went only when somebody made the next one.
-- Tables: none.
-- Rights: as they were.
-- Kept:   proposals 14 days, whatever happens.

create or replace function prive.medewerkers_verlopen(termijnen jsonb, hoeveel integer, out aantal integer,
  out meer boolean)
  language plpgsql
  set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  lang interval := prive.termijn(termijnen, 'medewerker_maanden', interval '24 months');
  grens date := ((nu - lang) at time zone 'Europe/Amsterdam')::date;
  beheerders integer := (select count(*) from prive.medewerkers_nu() m where m.rol = 'beheerder');
begin
  delete from prive.voorstel v where v.op <= nu - interval '14 days';
  -- Who neither signed in nor did anything for so long has left; one beheerder stays.
  update public.medewerker m set tot = (nu at time zone 'Europe/Amsterdam')::date
  where m.id in (
    select w.id from prive.medewerkers_nu() w
    where w.sinds <= grens and w.gewijzigd_op <= nu - lang
      and (w.rol <> 'beheerder' or beheerders > 1)
      and not exists (select from public.logboek l where l.medewerker_id = w.id and l.op > nu - lang)
      and not exists (select from auth.users u where lower(u.email) = w.email and u.last_sign_in_at > nu - lang)
    order by w.rol = 'beheerder', w.gewijzigd_op
    limit 1
  );
  delete from public.medewerker m
  where m.id in (select w.id from public.medewerker w where w.tot <= grens limit hoeveel);
  get diagnostics aantal = row_count;
  meer := aantal >= hoeveel;
end
$$;
