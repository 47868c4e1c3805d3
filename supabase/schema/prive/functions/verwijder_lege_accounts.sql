-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: verwijder_lege_accounts()
CREATE FUNCTION prive.verwijder_lege_accounts() RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  aantal integer;
begin
  delete from auth.users u
  where u.created_at <= (select prive.nu()) - interval '1 day'
    and not prive.werkt_hier(lower(u.email))
    and not exists (select from public.jurylid j where j.email = lower(u.email))
    and not exists (select from public.adviseur a where a.email = lower(u.email));
  get diagnostics aantal = row_count;
  if aantal > 0 then
    insert into public.logboek (op, handeling, tabel, rij, aantal)
    values (prive.nu(), 'opgeschoond', 'accounts', 'opschonen', aantal);
  end if;
  return aantal;
end
$$;

-- COMMENT: FUNCTION verwijder_lege_accounts()
COMMENT ON FUNCTION prive.verwijder_lege_accounts() IS 'Removes accounts that have had no role for a day; sign-up is open to everyone. Returns how many.';

-- ACL: FUNCTION verwijder_lege_accounts()
REVOKE ALL ON FUNCTION prive.verwijder_lege_accounts() FROM PUBLIC;
