-- Why:    the log told who by pointing at medewerker, so that deleting somebody emptied it; and much of what staff and
--         the clock do left no line: inviting and removing jurors, steps and notes of a dossier, handing one over,
--         erasing one, tying signals, sending mail.
-- Tables: logboek copies who (id, name and role at that time), names the function it went through and the code that a
--         row came to; triggers on what staff and the clock write beside content.
-- Rights: as they were: a beheerder reads, nobody writes. Deliberately not logged: voting, declaring a belang and
--         entering choices (stembiljet, deelname, belang, papier), and what a resident does in the own dossier.
-- Kept:   2 years, the name with it.

alter table public.logboek
  drop constraint logboek_medewerker_id_fkey,
  drop constraint logboek_handeling_check,
  add column naam text,
  add column rol text,
  add column via text,
  add column code text;
update public.logboek l set naam = m.naam, rol = m.rol::text from public.medewerker m where m.id = l.medewerker_id;
update public.logboek l set rol = 'onbekend' where l.rol is null;
alter table public.logboek
  alter column rol set not null,
  add constraint logboek_handeling_check check (handeling in (
    'toegevoegd', 'gewijzigd', 'verwijderd', 'ingezien', 'opgeschoond', 'geweigerd', 'stap'
  )),
  add constraint logboek_rol_check check (rol in (
    'makelaar', 'beheerder', 'klok', 'inlezen', 'indiener', 'deelnemer', 'database', 'onbekend'
  )),
  -- No contact data and no sentence fits in these.
  add constraint logboek_rij_check check (rij !~ '@|\S\s+\S+\s+\S' and char_length(rij) <= 200),
  add constraint logboek_codes check (
    tabel ~ '^[a-z_]{1,40}$' and via ~ '^[a-z_0-9]{1,60}$' and code ~ '^[a-z_]{1,40}$'
  );
comment on table public.logboek is
  'Append-only audit: who changed which fields of which row, never their content. Who is copied. Kept 2 years.';
comment on column public.logboek.rol is
  'makelaar or beheerder then; klok, inlezen; indiener (a dossier), deelnemer (juror or adviser): no person is named; '
  'database: a statement of its owner; onbekend: of before this was kept.';
comment on column public.logboek.via is 'The function of schema public it went through; null: the table itself.';
comment on column public.logboek.code is
  'What a row came to: its status, the role of a medewerker, the step of a dossier.';

create function prive.via(stapel text) returns text
  language sql immutable set search_path = ''
  as $$
  select coalesce(
    substring(laatste from '\mpublic\.([a-z_0-9]+)\('), substring(laatste from '^[^"]*"([a-z_0-9]+)"')
  )
  from (select regexp_replace(stapel, '^.*\n', '') as laatste) s
$$;
comment on function prive.via(text) is
  'The function of schema public that was called, out of pg_context; null when a table was written directly.';

create function prive.dader_rol(via text) returns text
  language sql stable security definer set search_path = ''
  as $$
  select coalesce((select prive.rol())::text, case c.rol
    when 'service_role' then case
      when via ~ '^((aanmelding|aanvraag|feedback)_indienen|dossier_lezen|dossier_actie|nieuwe_code|rondesein_bewaren)$'
        then 'indiener'
      when via like '%_importeren' then 'inlezen'
      else 'klok'
    end
    when 'authenticated' then 'deelnemer'
    else 'database'
  end)
  from (select nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role' as rol) c
$$;
comment on function prive.dader_rol(text) is 'Who acts, as logboek.rol; via: the function they called.';

create function prive.wie_deed_dit() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  stapel text;
begin
  get diagnostics stapel = pg_context;
  new.via := coalesce(new.via, prive.via(stapel));
  new.medewerker_id := coalesce(new.medewerker_id, prive.medewerker_id());
  if new.naam is null then
    select m.naam, coalesce(new.rol, m.rol::text) into new.naam, new.rol
    from public.medewerker m where m.id = new.medewerker_id;
  end if;
  new.rol := coalesce(new.rol, prive.dader_rol(new.via));
  return new;
end
$$;
comment on function prive.wie_deed_dit() is
  'Before-insert trigger on logboek: copies who acts and through which function, so that no writer can forget it.';
create trigger wie before insert on public.logboek for each row execute function prive.wie_deed_dit();

create or replace function prive.noteer() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  oud jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  nieuw jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  -- Who ends or removes the own role is nobody any more when this runs.
  zelf boolean := tg_table_name = 'medewerker' and oud ->> 'email' = (select prive.eigen_email());
  gewijzigd text[];
  stapel text;
begin
  if tg_argv[1] is not null then
    get diagnostics stapel = pg_context;
    if prive.dader_rol(prive.via(stapel)) <> all (string_to_array(tg_argv[1], ' ')) then return null; end if;
  end if;
  if tg_op = 'UPDATE' then
    select array_agg(n.key order by n.key) into gewijzigd
    from jsonb_each(nieuw) n
    where n.key <> 'gewijzigd_op' and n.value is distinct from oud -> n.key;
    if gewijzigd is null then return null; end if;
  end if;
  insert into public.logboek (op, medewerker_id, naam, rol, handeling, tabel, rij, velden, code)
  values (
    prive.nu(),
    case when zelf then (oud ->> 'id')::uuid end, case when zelf then oud ->> 'naam' end,
    case when zelf then oud ->> 'rol' end,
    case tg_op when 'INSERT' then 'toegevoegd' when 'UPDATE' then 'gewijzigd' else 'verwijderd' end,
    tg_table_name,
    coalesce(coalesce(nieuw, oud) ->> tg_argv[0], tg_table_name),
    coalesce(gewijzigd, '{}'),
    case
      when tg_table_name = 'medewerker' then coalesce(nieuw, oud) ->> 'rol'
      when nieuw ->> 'status' is distinct from oud ->> 'status' then nieuw ->> 'status'
    end
  );
  return null;
end
$$;
comment on function prive.noteer() is
  'After-row trigger: one logboek row per real change. Arguments: the key column (empty: the table has one row), and '
  'whose changes alone are noted, as logboek.rol with spaces between; everybody''s when it is absent.';

create function prive.noteer_stap() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  if tg_op = 'INSERT' and new.door = 'indiener' then return null; end if;
  insert into public.logboek (op, medewerker_id, handeling, tabel, rij, code)
  values (prive.nu(), new.medewerker_id, 'stap', new.dossier_soort, new.dossier_id::text, new.soort::text);
  return null;
end
$$;
comment on function prive.noteer_stap() is
  'After-row trigger on gebeurtenis: a line for every step and note of staff and the clock, also for who wrote a form '
  'down for somebody.';
create trigger noteer after insert on public.gebeurtenis for each row execute function prive.noteer_stap();
create trigger noteer_namens after update of medewerker_id on public.gebeurtenis for each row
  when (old.medewerker_id is null and new.medewerker_id is not null) execute function prive.noteer_stap();

do $$
declare
  mensen constant text := 'makelaar beheerder';
  t record;
begin
  for t in
    select * from (values
      ('public.jurylid', 'insert or update or delete', 'ronde_id', mensen),
      ('public.adviseur', 'insert or update or delete', 'ronde_id', mensen),
      ('public.signaal', 'insert or update or delete', 'id', mensen),
      -- What is cleared away by the clock is counted in one line.
      ('public.aanmelding', 'delete', 'id', mensen),
      ('public.aanvraag', 'delete', 'id', mensen),
      ('public.feedback', 'delete', 'id', mensen),
      ('prive.papier_terug', 'insert or update', 'ronde_id', mensen),
      ('prive.volgcode', 'insert', 'dossier_id', mensen || ' klok'),
      -- What staff do makes mail; only the clock sends it, and writes of its own accord.
      ('prive.bericht', 'insert', 'id', 'klok'),
      ('prive.bericht', 'update of verzonden_op, opgegeven_op', 'id', 'klok'),
      ('prive.feedback_cijfer', 'insert or update or delete', 'vanaf', 'klok'),
      ('prive.rondesein', 'delete', '', 'klok'),
      ('prive.publicatie', 'update of bouw_op, online_versie, mislukt_op', '', mensen || ' klok')
    ) w (tabel, wanneer, sleutel, wie)
  loop
    execute format('create trigger %I after %s on %s for each row execute function prive.noteer(%L, %L)',
      case when t.wanneer = 'insert' and t.tabel = 'prive.bericht' then 'noteer_nieuw' else 'noteer' end,
      t.wanneer, t.tabel, t.sleutel, t.wie);
  end loop;
end
$$;

create or replace function prive.verwijder_lege_accounts() returns integer
  language plpgsql set search_path = ''
  as $$
declare
  aantal integer;
begin
  delete from auth.users u
  where u.created_at <= (select prive.nu()) - interval '1 day'
    and not prive.werkt_hier(lower(u.email))
    and not exists (select from public.jurylid j where j.email = lower(u.email))
    and not exists (select from public.adviseur a where a.email = lower(u.email));
  get diagnostics aantal = row_count;
  if aantal > 0 then
    insert into public.logboek (op, handeling, tabel, rij, aantal)
    values (prive.nu(), 'opgeschoond', 'accounts', 'opschonen', aantal);
  end if;
  return aantal;
end
$$;

create or replace function public.geschiedenis(tabel text, rij text) returns jsonb
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  if prive.rol() is null or geschiedenis.tabel = 'medewerker' and prive.rol() <> 'beheerder' then
    return '{"fout": "niet_bevoegd"}';
  end if;
  return coalesce((
    select jsonb_agg(jsonb_build_object('op', l.op, 'wie', l.naam, 'rol', l.rol, 'handeling', l.handeling, 'velden',
      l.velden) order by l.op desc, l.id desc)
    from (
      select * from public.logboek k
      where k.tabel = geschiedenis.tabel and k.rij = geschiedenis.rij
        and k.handeling in ('toegevoegd', 'gewijzigd', 'verwijderd')
      order by k.op desc, k.id desc limit 50
    ) l
  ), '[]');
end
$$;
comment on function public.geschiedenis(text, text) is
  'For staff: the last 50 changes of one row of public content, newest first: [{op, wie: name at that time, rol: as '
  'logboek.rol, handeling, velden}] or {fout}.';

create or replace function public.publicatie_stand() returns jsonb
  language sql stable security definer set search_path = ''
  as $$
  select case when (select prive.rol()) is null then '{"fout": "niet_bevoegd"}' else jsonb_build_object(
    'bij', (select prive.publicatie_bij()), 'gewijzigd_op', c.gewijzigd_op, 'online_op', p.online_op,
    'bouw_op', p.bouw_op, 'mislukt_op', p.mislukt_op, 'reden', p.reden, 'uitleg', p.uitleg,
    'volgende_op', p.volgende_op, 'stilstand', p.stilstand,
    'sinds', case when p.reden is not null then (
      select jsonb_build_object('op', l.op, 'wie', l.naam, 'tabel', l.tabel, 'rij', l.rij)
      from public.logboek l
      where l.tabel = p.stilstand ->> 'tabel'
        and (p.stilstand ->> 'id' is null or l.rij = p.stilstand ->> 'id')
        and l.op >= coalesce(p.gelezen_op, '-infinity')
      order by l.op desc limit 1
    ) end
  ) end
  from prive.publicatie p cross join public.content_versie c
$$;

revoke all on function prive.via(text), prive.dader_rol(text), prive.wie_deed_dit(), prive.noteer_stap()
  from public, anon, authenticated, service_role;
