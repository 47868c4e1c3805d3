-- Why:    a role held for whatever session an account had, also one that began with a password, and for an hour after
--         signing out. And what cannot be undone asked for nothing more than a device that was left signed in.
-- Tables: none are made; auth.sessions is read.
-- Rights: who left no longer reads the own row of medewerker; else as they were.
--         Deliberately not granted: prive.code_op and prive.code_vers, to any API role.
-- Kept:   nothing.

create function prive.code_op() returns timestamptz
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  bewijs jsonb := auth.jwt();
  op timestamptz;
begin
  if (select auth.uid()) is null or not prive.is_ingelogd() then return null; end if;
  select max(to_timestamp((a.deel ->> 'timestamp')::double precision)) into op
  from jsonb_array_elements(
    case when jsonb_typeof(bewijs -> 'amr') = 'array' then bewijs -> 'amr' else '[]' end
  ) a(deel)
  where a.deel ->> 'method' = 'otp' and exists (
    select from auth.sessions s
    where s.id = (bewijs ->> 'session_id')::uuid and s.user_id = (select auth.uid())
      and (s.not_after is null or s.not_after > now())
  );
  if op is null then
    raise exception 'sign in with a code by mail' using errcode = 'PT401';
  end if;
  return op;
end
$$;
comment on function prive.code_op() is
  'When the code was typed with which this session began; null for who did not sign in. Raises PT401, which is HTTP '
  '401, for a session that ended or began in another way.';

create function prive.code_vers() returns boolean
  language sql stable security definer set search_path = ''
  as $$
  -- Both are moments of the clock of the server itself, not of a rule.
  select coalesce((select prive.code_op()) > now() - interval '10 minutes', false)
$$;
comment on function prive.code_vers() is
  'Whether this person typed a code at most ten minutes ago: what cannot be undone asks for it.';
revoke all on function prive.code_op(), prive.code_vers() from public, anon, authenticated, service_role;

create or replace function prive.rol() returns public.medewerker_rol
  language sql stable security definer set search_path = ''
  as $$
  select m.rol
  from public.medewerker m
  join auth.users u on lower(u.email) = m.email
  where u.id = (select auth.uid())
    and (select prive.code_op()) is not null
    and u.email_confirmed_at is not null
    and m.sinds <= ((select prive.nu()) at time zone 'Europe/Amsterdam')::date
    and (m.tot is null or m.tot > ((select prive.nu()) at time zone 'Europe/Amsterdam')::date)
$$;

create or replace function prive.eigen_email() returns text
  language sql stable security definer set search_path = ''
  as $$
  select lower(u.email) from auth.users u
  where u.id = (select auth.uid()) and (select prive.code_op()) is not null and u.email_confirmed_at is not null
$$;

-- Who left reads of this table what a visitor does: nothing.
drop policy "a medewerker reads the own row, a beheerder all" on public.medewerker;
create policy "a medewerker reads the own row, a beheerder all" on public.medewerker for select to authenticated
  using ((select prive.rol()) = 'beheerder'
    or (select prive.rol()) is not null and email = (select prive.eigen_email()));
