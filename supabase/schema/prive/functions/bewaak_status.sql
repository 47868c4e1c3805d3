-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaak_status()
CREATE FUNCTION prive.bewaak_status() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  wie public.partij := nullif(current_setting('portaal.door', true), '')::public.partij;
begin
  if tg_op = 'INSERT' then
    if new.status::text <> tg_argv[0] then
      raise exception '% starts as %, not as %', tg_table_name, tg_argv[0],
        new.status using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if new.status = old.status then return new; end if;
  -- Staff act under their own name: whoever is signed in as one cannot pass for somebody else, and nobody for staff.
  if wie is null or (prive.rol() is not null or wie in ('makelaar', 'beheerder'))
    and wie::text is distinct from prive.rol()::text
    or not exists (
      select from prive.overgang o
      where o.dossier_soort::text = tg_table_name and o.van = old.status::text and o.naar = new.status::text
        and prive.is_partij(wie, o.door)
    )
  then
    raise exception '% cannot go from % to % by %', tg_table_name, old.status, new.status, coalesce(wie::text, 'nobody')
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;

-- COMMENT: FUNCTION bewaak_status()
COMMENT ON FUNCTION prive.bewaak_status() IS 'Before-row trigger: refuses every step that prive.overgang does not have, for whoever tries. Argument: the state of a new row.';

-- ACL: FUNCTION bewaak_status()
REVOKE ALL ON FUNCTION prive.bewaak_status() FROM PUBLIC;
