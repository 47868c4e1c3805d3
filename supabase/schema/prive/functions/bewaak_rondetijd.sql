-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaak_rondetijd()
CREATE FUNCTION prive.bewaak_rondetijd() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.is_ingelogd() and greatest(new.opent_op, new.sluit_op, new.stemmen_tot_op,
    new.besluit_op::timestamp at time zone 'Europe/Amsterdam') > (select prive.nu()) + interval '2 years' then
    raise exception 'a ronde has no day more than two years ahead' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

-- COMMENT: FUNCTION bewaak_rondetijd()
COMMENT ON FUNCTION prive.bewaak_rondetijd() IS 'Before-row trigger on ronde: what is kept until its last day has an end.';

-- ACL: FUNCTION bewaak_rondetijd()
REVOKE ALL ON FUNCTION prive.bewaak_rondetijd() FROM PUBLIC;
