-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: rondeseinen_versturen(integer, integer)
CREATE FUNCTION public.rondeseinen_versturen(bewaar_maanden integer DEFAULT 12, hoeveel integer DEFAULT 500) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  open jsonb;
  sein prive.rondesein;
  aantal integer := 0;
begin
  delete from prive.rondesein s
  where s.gevraagd_op <= nu - make_interval(months => greatest(bewaar_maanden, 1))
    or s.bevestigd_op is null and s.gevraagd_op <= nu - interval '7 days';
  delete from prive.mailkeuze m
  where m.gevraagd_op <= nu - interval '30 days' and m.wat = 'toestemming'
    or m.gevraagd_op <= nu - interval '7 days' and m.wat = 'rondesein'
      and not exists (select from prive.rondesein s where s.email = m.wie);
  select jsonb_agg(jsonb_build_object('naam', r.naam, 'sluit_op', r.sluit_op, 'voorbeeld', r.voorbeeld)
    order by r.sluit_op) into open
  from public.ronde r where r.status = 'open_voor_aanvragen' and r.opent_op <= nu and r.sluit_op > nu;
  if open is null then return 0; end if;
  -- The address goes in the transaction that writes its mail: no tick can write it twice, and none is lost.
  for sein in
    delete from prive.rondesein s
    where s.email in (select e.email from prive.rondesein e where e.bevestigd_op is not null
      order by e.gevraagd_op, e.email limit hoeveel for update skip locked)
    returning *
  loop
    delete from prive.mailkeuze m where m.wat = 'rondesein' and m.wie = sein.email;
    -- Its reader said yes: this is asked for, and goes at once.
    insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
    values ('ronde.' || gen_random_uuid(), 'ronde_open', sein.email, jsonb_build_object('rondes', open), nu, nu);
    aantal := aantal + 1;
  end loop;
  return aantal;
end
$$;

-- COMMENT: FUNCTION rondeseinen_versturen(bewaar_maanden integer, hoeveel integer)
COMMENT ON FUNCTION public.rondeseinen_versturen(bewaar_maanden integer, hoeveel integer) IS 'While a ronde is open: writes a mail to everyone who waited for it and said yes, and forgets the address, at most hoeveel at once. Without a yes an address goes after 7 days, with one after bewaar_maanden. Returns how many mails.';

-- ACL: FUNCTION rondeseinen_versturen(bewaar_maanden integer, hoeveel integer)
REVOKE ALL ON FUNCTION public.rondeseinen_versturen(bewaar_maanden integer, hoeveel integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.rondeseinen_versturen(bewaar_maanden integer, hoeveel integer) TO service_role;
