-- Why:    one rule for mail addresses at every door: what the readers of the site give is what each table takes. Before, a table
--         took "<a@b.nl>" or "a@b.nl." and the mail never arrived.
-- Tables: every table with an address gets the same CHECK, as `MAIL` in domein/gedeeld/mailadres.ts; a test compares them.
--         Addresses of content are written small; what is there and does not fit is asked about at its next change.
-- Rights: as before.
-- Kept:   as before.

update public.plek set email = lower(btrim(email)) where email <> lower(btrim(email));
update public.initiatief set email = lower(btrim(email)) where email <> lower(btrim(email));
update public.organisatie set email = lower(btrim(email)) where email <> lower(btrim(email));
update public.makelaar set email = lower(btrim(email)) where email <> lower(btrim(email));

do $$
declare
  vorm constant text :=
    '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*'
    || '@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$';
  tabel regclass;
begin
  foreach tabel in array array[
    'public.medewerker', 'public.jurylid', 'public.adviseur', 'public.plek', 'public.initiatief', 'public.organisatie',
    'public.makelaar', 'prive.contact', 'prive.rondesein'
  ]::regclass[] loop
    execute format(
      'alter table %1$s drop constraint %2$I, add constraint %2$I check (email ~ %3$L and char_length(email) <= 254) not valid',
      tabel, (select c.relname from pg_class c where c.oid = tabel) || '_email_check', vorm
    );
  end loop;
end
$$;

create or replace function prive.nodig_uit(r public.ronde, als public.juryrol, adres text, functie text) returns text
language plpgsql
set search_path = ''
as $$
begin
  if char_length(adres) > 254
    or adres !~ ('^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*'
      || '@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$')
  then return 'ongeldig'; end if;
  if als = 'jurylid' and prive.werkt_hier(adres) then return 'medewerker'; end if;
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
  perform prive.schrijf_jurybericht(case als when 'jurylid' then 'jury_uitnodiging' else 'adviseur_uitnodiging' end, adres, r);
  return 'uitgenodigd';
end
$$;
