-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: nodig_uit(public.ronde, public.juryrol, text, text)
CREATE FUNCTION prive.nodig_uit(r public.ronde, als public.juryrol, adres text, functie text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $_$
begin
  if char_length(adres) > 254
    or adres !~ ('^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*'
      || '@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$')
  then return 'ongeldig'; end if;
  if als = 'jurylid' and prive.werkt_hier(adres) then return 'medewerker'; end if;
  if prive.jury_van(adres, r.id) is null and exists (
    select from public.jurylid j where j.ronde_id = r.id and prive.postbus(j.email) = prive.postbus(adres)
    union all
    select from public.adviseur v where v.ronde_id = r.id and prive.postbus(v.email) = prive.postbus(adres)
  ) then return 'al_uitgenodigd'; end if;
  case prive.jury_van(adres, r.id)
    when als then return 'al_uitgenodigd';
    when 'jurylid', 'adviseur' then return 'andere_rol';
    else null;
  end case;
  if als = 'jurylid' then
    insert into public.jurylid (ronde_id, email, uitgenodigd_op) values (r.id, adres, prive.nu());
  else
    insert into public.adviseur (ronde_id, email, functie, uitgenodigd_op) values (r.id, adres, functie, prive.nu());
  end if;
  if prive.mail_mag('jury', adres) then
    perform prive.schrijf_jurybericht(case als when 'jurylid' then 'jury_uitnodiging' else 'adviseur_uitnodiging' end,
      adres, r);
  end if;
  return 'uitgenodigd';
end
$_$;

-- COMMENT: FUNCTION nodig_uit(r public.ronde, als public.juryrol, adres text, functie text)
COMMENT ON FUNCTION prive.nodig_uit(r public.ronde, als public.juryrol, adres text, functie text) IS 'Invites one address, with a mail. uitgenodigd, or why not: ongeldig, medewerker (staff cannot be a juror), al_uitgenodigd, andere_rol.';

-- ACL: FUNCTION nodig_uit(r public.ronde, als public.juryrol, adres text, functie text)
REVOKE ALL ON FUNCTION prive.nodig_uit(r public.ronde, als public.juryrol, adres text, functie text) FROM PUBLIC;
