-- Why:    the last beheerder could end or demote himself, one person could have two roles by writing an address in
--         another way, and a makelaar could change the code of a wijk to which a running vote refers.
-- Tables: medewerker, and every table of schema public that people who are signed in may change.
-- Rights: as they were; these triggers take nothing away from an import or a migration.

create function prive.bewaak_rol() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  ik uuid := prive.medewerker_id();
  dag date := (prive.nu() at time zone 'Europe/Amsterdam')::date;
begin
  if ik is null then return case when tg_op = 'DELETE' then old else new end; end if;
  -- Two beheerders who end each other at once wait for one another.
  perform pg_advisory_xact_lock(hashtextextended('prive.bewaak_rol', 0));
  if tg_op <> 'DELETE' and exists (
    select from public.medewerker m where m.id <> new.id and prive.postbus(m.email) = prive.postbus(new.email)
  ) then
    raise exception 'somebody works here with this mailbox' using errcode = 'unique_violation';
  end if;
  if tg_op = 'INSERT' then return new; end if;
  if tg_op = 'UPDATE' and old.id = ik
    and coalesce(new.tot, 'infinity') > coalesce(old.tot, 'infinity')
  then
    raise exception 'nobody makes the own role last longer' using errcode = 'insufficient_privilege';
  end if;
  if old.rol = 'beheerder' and old.sinds <= dag and (old.tot is null or old.tot > dag)
    and (tg_op = 'DELETE' or new.rol <> 'beheerder' or new.sinds > dag or new.tot is distinct from old.tot
      or prive.postbus(new.email) <> prive.postbus(old.email))
    and not exists (
      select from prive.medewerkers_nu() m where m.id <> old.id and m.rol = 'beheerder'
        and (m.tot is null or m.tot >= old.tot)
    )
  then
    raise exception 'one beheerder stays' using errcode = 'insufficient_privilege';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
comment on function prive.bewaak_rol() is
  'Before-row trigger: a mailbox has one role, somebody stays beheerder, and nobody prolongs the own role.';
create trigger a_bewaak_rol before insert or update or delete on public.medewerker
  for each row execute function prive.bewaak_rol();

create function prive.bewaak_sleutel() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  sleutel text;
begin
  if not prive.is_handeling() then return new; end if;
  foreach sleutel in array tg_argv loop
    if to_jsonb(new) -> sleutel is distinct from to_jsonb(old) -> sleutel then
      raise exception '% of % never changes', sleutel, tg_table_name using errcode = 'check_violation';
    end if;
  end loop;
  return new;
end
$$;
comment on function prive.bewaak_sleutel() is
  'Before-row trigger for who comes through the API: what others point at stays. Arguments: the key columns.';
revoke all on function prive.bewaak_rol(), prive.bewaak_sleutel() from public, anon, authenticated, service_role;

do $$
declare
  t record;
begin
  for t in
    select c.oid::regclass as tabel, string_agg(quote_literal(a.attname), ', ') as sleutels
    from pg_class c
    join pg_index i on i.indrelid = c.oid and i.indisprimary
    join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and has_any_column_privilege('authenticated', c.oid, 'update')
    group by c.oid order by 1
  loop
    execute format('create trigger a_bewaak_sleutel before update on %s for each row '
      'execute function prive.bewaak_sleutel(%s)',
      t.tabel, t.sleutels);
  end loop;
end
$$;

-- A row that is skipped inside a cascade leaves what points at nothing.
create or replace function prive.weigering(tabel text, rij text) returns void
  language plpgsql security definer set search_path = ''
  as $$
begin
  if pg_trigger_depth() > 1 then
    raise exception '% of % stays as it is', tabel, rij using errcode = 'restrict_violation';
  end if;
  insert into public.logboek (op, medewerker_id, handeling, tabel, rij)
  values (prive.nu(), prive.medewerker_id(), 'geweigerd', tabel, rij);
end
$$;
comment on function prive.weigering(text, text) is
  'Notes that somebody tried what may not be. rij never names a juror. The caller then skips the row instead of '
  'raising, or the note would go with it; inside a cascade it raises.';
