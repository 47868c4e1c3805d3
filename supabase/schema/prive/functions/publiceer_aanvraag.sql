-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: publiceer_aanvraag()
CREATE FUNCTION prive.publiceer_aanvraag() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if new.status = 'voorgelegd' and old.status <> 'voorgelegd' then
    insert into public.aanvraag_publiek
      (id, nummer, slug, ronde_id, titel, plan, wijk_code, buurt_code, prioriteit_id, gevraagd_cent, status,
        voorgelegd_op)
    values (
      new.id, new.nummer, prive.vrije_slug('public.aanvraag_publiek', nullif(prive.maak_slug(new.titel), 'uitslag'),
        new.nummer),
      new.ronde_id, new.titel, new.plan, new.wijk_code, new.buurt_code, new.prioriteit_id, new.gevraagd_cent,
        new.status, prive.nu()
    );
    insert into prive.online_na (aanvraag_id, versie) select new.id, c.versie from public.content_versie c;
  elsif new.status = 'ingetrokken' then
    delete from public.aanvraag_publiek p where p.id = new.id;
  else
    update public.aanvraag_publiek p
    set status = new.status, toegekend_cent = new.toegekend_cent, initiatief_id = new.initiatief_id,
      verslag = e.tekst, besteed_cent = e.besteed_cent
    from (select) leeg left join public.eindverslag e on e.aanvraag_id = new.id
    where p.id = new.id;
  end if;
  return null;
end
$$;

-- COMMENT: FUNCTION publiceer_aanvraag()
COMMENT ON FUNCTION prive.publiceer_aanvraag() IS 'After-row trigger: keeps the public part of an aanvraag in step, from voorgelegd on until it is withdrawn.';

-- ACL: FUNCTION publiceer_aanvraag()
REVOKE ALL ON FUNCTION prive.publiceer_aanvraag() FROM PUBLIC;
