-- Why:    the ground everything else stands on: a private schema, one clock, and no rights by default.
-- Tables: none.
-- Rights: hosted projects start with "everything granted" or "nothing granted"; after this file both start from nothing.
--         Deliberately not granted: usage on schema prive, to any API role, service_role included.
-- Kept:   nothing is stored.

create schema if not exists prive;
comment on schema prive is 'Data and functions no API role can reach by name; only security definer functions go in.';

revoke all on schema prive from public, anon, authenticated, service_role;
revoke all on schema public from public, anon, authenticated, service_role;
grant usage on schema public to anon, authenticated, service_role;

alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke all on functions from anon, authenticated, service_role;
alter default privileges in schema prive revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema prive revoke all on functions from anon, authenticated, service_role;

create function prive.nu() returns timestamptz
language sql volatile parallel safe
set search_path = ''
as $$ select clock_timestamp() $$;
comment on function prive.nu() is 'The only clock. Every deadline reads it; only tests replace it.';
revoke all on function prive.nu() from public, anon, authenticated, service_role;
