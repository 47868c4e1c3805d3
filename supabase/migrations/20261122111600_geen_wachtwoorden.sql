-- Why:    people sign in with a code by mail. Who signs up first with a password on somebody else's address must not be
--         able to use it once that somebody confirms the address.
-- Tables: none are made; a trigger on auth.users.
-- Rights: none.
--         Deliberately not granted: anything, to any API role.
-- Kept:   no password at all; an account without a role one day.

create function prive.geen_wachtwoord() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.encrypted_password := '';
  return new;
end
$$;
comment on function prive.geen_wachtwoord() is 'Before-row trigger on auth.users: no password is ever kept, so none ever works.';
revoke all on function prive.geen_wachtwoord() from public, anon, authenticated, service_role;
create trigger geen_wachtwoord before insert or update on auth.users for each row execute function prive.geen_wachtwoord();
update auth.users set encrypted_password = '' where encrypted_password <> '';

create function prive.verwijder_lege_accounts() returns integer
language plpgsql
set search_path = ''
as $$
declare
  aantal integer;
begin
  delete from auth.users u
  where u.created_at <= prive.nu() - interval '1 day'
    and not exists (
      select from public.medewerker m
      where m.email = lower(u.email) and (m.tot is null or m.tot > (prive.nu() at time zone 'Europe/Amsterdam')::date)
    );
  get diagnostics aantal = row_count;
  return aantal;
end
$$;
comment on function prive.verwijder_lege_accounts() is 'Removes accounts that have had no role for a day; sign-up is open to everyone. Returns how many.';
revoke all on function prive.verwijder_lege_accounts() from public, anon, authenticated, service_role;
