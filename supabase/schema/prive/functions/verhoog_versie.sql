-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: verhoog_versie()
CREATE FUNCTION prive.verhoog_versie() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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
    update public.content_versie set versie = versie + 1, gewijzigd_op = (select prive.nu()) where id;
  end if;
  return null;
end
$$;

-- COMMENT: FUNCTION verhoog_versie()
COMMENT ON FUNCTION prive.verhoog_versie() IS 'After-statement trigger on every public content table. A statement that changes nothing leaves the version alone.';

-- ACL: FUNCTION verhoog_versie()
REVOKE ALL ON FUNCTION prive.verhoog_versie() FROM PUBLIC;
