-- Why:    a line of the log cost more than two milliseconds, most of it for asking who works here when nobody is signed
--         in: an import writes hundreds of lines at once.
-- Tables: none; the triggers of logboek say the same with fewer questions.
-- Rights: as they were.
-- Kept:   nothing new.

create or replace function prive.wie_deed_dit() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  stapel text;
  wie text := nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role';
begin
  if new.via is null then
    get diagnostics stapel = pg_context;
    new.via := prive.via(stapel);
  end if;
  -- Only who is signed in can be somebody who works here.
  if wie = 'authenticated' and new.medewerker_id is null then new.medewerker_id := prive.medewerker_id(); end if;
  if new.medewerker_id is not null and new.naam is null then
    select m.naam, coalesce(new.rol, m.rol::text) into new.naam, new.rol
    from public.medewerker m where m.id = new.medewerker_id;
  end if;
  if new.rol is null then
    new.rol := prive.dader_rol(new.via);
  end if;
  return new;
end
$$;

create or replace function prive.keten() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
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

-- A plan of plpgsql is kept; a function of SQL that cannot be inlined is planned anew at every call.
create or replace function prive.regel_tekst(l public.logboek) returns text
  language plpgsql stable set search_path = ''
  as $$
begin
  return jsonb_build_array(
    l.id, (extract(epoch from l.op) * 1000000)::bigint, l.medewerker_id, l.rol, l.handeling, l.tabel, l.rij, l.velden,
    l.aantal, l.via, l.code
  )::text;
end
$$;

create or replace function prive.via(stapel text) returns text
  language plpgsql immutable set search_path = ''
  as $$
declare
  laatste text := regexp_replace(stapel, '^.*\n', '');
begin
  return coalesce(
    substring(laatste from '\mpublic\.([a-z_0-9]+)\('), substring(laatste from '^[^"]*"([a-z_0-9]+)"')
  );
end
$$;

create or replace function prive.dader_rol(via text) returns text
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  wie text := nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role';
begin
  if wie = 'authenticated' then return coalesce(prive.rol()::text, 'deelnemer'); end if;
  if wie is distinct from 'service_role' then return 'database'; end if;
  return case
    when via ~ '^((aanmelding|aanvraag|feedback)_indienen|dossier_lezen|dossier_actie|nieuwe_code|rondesein_bewaren)$'
      then 'indiener'
    when via like '%_importeren' then 'inlezen'
    else 'klok'
  end;
end
$$;
