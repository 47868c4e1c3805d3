-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaak_naam()
CREATE FUNCTION prive.bewaak_naam() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.medewerker_id() is null or tg_op = 'UPDATE' and new.naam = old.naam then return new; end if;
  if exists (
    select from public.medewerker m
    where m.id <> new.id and prive.maak_slug(m.naam) = prive.maak_slug(new.naam)
  ) then
    raise exception 'somebody works or worked here by this name' using errcode = 'unique_violation';
  end if;
  return new;
end
$$;

-- COMMENT: FUNCTION bewaak_naam()
COMMENT ON FUNCTION prive.bewaak_naam() IS 'Before-row trigger on medewerker: two who work here are told apart by their names, in the log too.';

-- ACL: FUNCTION bewaak_naam()
REVOKE ALL ON FUNCTION prive.bewaak_naam() FROM PUBLIC;
