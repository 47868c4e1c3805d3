-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: keten()
CREATE FUNCTION prive.keten() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  vorige prive.logketen;
  vandaag date := (prive.nu() at time zone 'Europe/Amsterdam')::date;
begin
  -- At the end of a transaction, when it has every other lock that it needs: two cannot wait for each other.
  perform pg_advisory_xact_lock(-7032026::bigint);
  select * into vorige from prive.logketen k order by k.nummer desc limit 1;
  if vorige.dag < vandaag then
    insert into public.logboek_dag as d (dag, nummer, hash) values (vorige.dag, vorige.nummer, vorige.hash)
    on conflict (dag) do update set nummer = excluded.nummer, hash = excluded.hash where d.nummer < excluded.nummer;
  end if;
  insert into prive.logketen (nummer, regel, dag, hash)
  values (coalesce(vorige.nummer, 0) + 1, new.id, vandaag,
    encode(sha256(convert_to(coalesce(vorige.hash, '') || chr(10) || prive.regel_tekst(new), 'UTF8')), 'hex'));
  return null;
end
$$;

-- COMMENT: FUNCTION keten()
COMMENT ON FUNCTION prive.keten() IS 'Deferred trigger: ties a line of the logboek to the one before it, one at a time.';

-- ACL: FUNCTION keten()
REVOKE ALL ON FUNCTION prive.keten() FROM PUBLIC;
