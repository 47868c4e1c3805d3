-- Why:    a dossier moves only along the steps of one table, whoever asks: the database is the lock on every state.
-- Tables: prive.overgang.
-- Rights: none; the table stands in schema prive. Triggers on aanmelding, aanvraag and feedback read it.
--         Deliberately not granted: anything, to any API role.
-- Kept:   for ever; rules, no data.

create table prive.overgang (
  dossier_soort public.dossier_soort not null,
  van text not null,
  naar text not null,
  door public.partij[] not null check (cardinality(door) > 0),
  reden public.partij[] not null default '{}' check (reden <@ door),
  primary key (dossier_soort, van, naar)
);
comment on table prive.overgang is 'The steps a dossier may take, by whom (makelaar includes beheerder), and who must say why. Equal to the tables of the domain. Kept for ever.';
alter table prive.overgang enable row level security;
revoke all on table prive.overgang from public, anon, authenticated, service_role;

insert into prive.overgang (dossier_soort, van, naar, door, reden) values
  ('aanvraag', 'ingediend', 'in_behandeling', '{makelaar}', '{}'),
  ('aanvraag', 'in_behandeling', 'aanvulling_gevraagd', '{makelaar}', '{makelaar}'),
  ('aanvraag', 'aanvulling_gevraagd', 'in_behandeling', '{indiener,makelaar}', '{}'),
  ('aanvraag', 'in_behandeling', 'voorgelegd', '{makelaar}', '{}'),
  ('aanvraag', 'ingediend', 'buiten_behandeling', '{makelaar}', '{makelaar}'),
  ('aanvraag', 'in_behandeling', 'buiten_behandeling', '{makelaar}', '{makelaar}'),
  ('aanvraag', 'aanvulling_gevraagd', 'buiten_behandeling', '{makelaar}', '{makelaar}'),
  ('aanvraag', 'voorgelegd', 'toegekend', '{beheerder}', '{beheerder}'),
  ('aanvraag', 'voorgelegd', 'deels_toegekend', '{beheerder}', '{beheerder}'),
  ('aanvraag', 'voorgelegd', 'afgewezen', '{beheerder}', '{beheerder}'),
  ('aanvraag', 'toegekend', 'in_uitvoering', '{makelaar}', '{}'),
  ('aanvraag', 'deels_toegekend', 'in_uitvoering', '{makelaar}', '{}'),
  ('aanvraag', 'in_uitvoering', 'afgerond', '{indiener,makelaar}', '{makelaar}'),
  ('aanvraag', 'ingediend', 'ingetrokken', '{indiener}', '{}'),
  ('aanvraag', 'in_behandeling', 'ingetrokken', '{indiener}', '{}'),
  ('aanvraag', 'aanvulling_gevraagd', 'ingetrokken', '{indiener}', '{}'),
  ('aanvraag', 'voorgelegd', 'ingetrokken', '{indiener}', '{}'),
  ('aanmelding', 'ingediend', 'vraag_gesteld', '{makelaar}', '{makelaar}'),
  ('aanmelding', 'vraag_gesteld', 'ingediend', '{indiener,makelaar}', '{}'),
  ('aanmelding', 'ingediend', 'gepubliceerd', '{makelaar}', '{}'),
  ('aanmelding', 'vraag_gesteld', 'gepubliceerd', '{makelaar}', '{}'),
  ('aanmelding', 'ingediend', 'afgewezen', '{makelaar}', '{makelaar}'),
  ('aanmelding', 'vraag_gesteld', 'afgewezen', '{makelaar}', '{makelaar}'),
  ('aanmelding', 'ingediend', 'ingetrokken', '{indiener}', '{}'),
  ('aanmelding', 'vraag_gesteld', 'ingetrokken', '{indiener}', '{}'),
  ('feedback', 'nieuw', 'beantwoord', '{makelaar}', '{makelaar}'),
  ('feedback', 'heropend', 'beantwoord', '{makelaar}', '{makelaar}'),
  ('feedback', 'beantwoord', 'heropend', '{indiener}', '{}'),
  ('feedback', 'beantwoord', 'afgesloten', '{indiener,systeem}', '{}');

create function prive.is_partij(wie public.partij, lijst public.partij[]) returns boolean
language sql immutable
set search_path = ''
as $$ select wie = any (lijst) or (wie = 'beheerder' and 'makelaar' = any (lijst)) $$;
comment on function prive.is_partij(public.partij, public.partij[]) is 'Whether this party is in the list; makelaar includes beheerder.';
revoke all on function prive.is_partij(public.partij, public.partij[]) from public, anon, authenticated, service_role;

create function prive.bewaak_status() returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  wie public.partij := nullif(current_setting('portaal.door', true), '')::public.partij;
begin
  if tg_op = 'INSERT' then
    if new.status::text <> tg_argv[0] then
      raise exception '% starts as %, not as %', tg_table_name, tg_argv[0], new.status using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if new.status = old.status then return new; end if;
  -- Staff act under their own name: whoever is signed in as one cannot pass for somebody else, and nobody for staff.
  if wie is null or (prive.rol() is not null or wie in ('makelaar', 'beheerder')) and wie::text is distinct from prive.rol()::text
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
comment on function prive.bewaak_status() is
  'Before-row trigger: refuses every step that prive.overgang does not have, for whoever tries. Argument: the state of a new row.';
revoke all on function prive.bewaak_status() from public, anon, authenticated, service_role;
create trigger bewaak_status before insert or update on public.aanmelding
  for each row execute function prive.bewaak_status('ingediend');
create trigger bewaak_status before insert or update on public.aanvraag
  for each row execute function prive.bewaak_status('ingediend');
create trigger bewaak_status before insert or update on public.feedback
  for each row execute function prive.bewaak_status('nieuw');

create function prive.stap_fout(
  dossier public.dossier_soort, van text, naar text, door public.partij, tekst text
) returns text
language sql stable
set search_path = ''
as $$
  select case
    when o.naar is null or not prive.is_partij(stap_fout.door, o.door) then 'stap_kan_niet'
    when prive.is_partij(stap_fout.door, o.reden) and coalesce(btrim(tekst), '') = '' then 'motivering_nodig'
  end
  from (select) leeg
  left join prive.overgang o on o.dossier_soort = dossier and o.van = stap_fout.van and o.naar = stap_fout.naar
$$;
comment on function prive.stap_fout(public.dossier_soort, text, text, public.partij, text) is 'Why this step cannot be taken: stap_kan_niet or motivering_nodig; null when it can.';
revoke all on function prive.stap_fout(public.dossier_soort, text, text, public.partij, text) from public, anon, authenticated, service_role;

create function prive.zet_status(
  dossier public.dossier_soort, id uuid, naar text, door public.partij, tekst text default null, bedrag_cent bigint default null
) returns bigint
language plpgsql
set search_path = ''
as $$
declare
  van text;
  nu timestamptz := prive.nu();
begin
  execute format('select status::text from public.%I where id = $1 for update', dossier) into van using zet_status.id;
  perform set_config('portaal.door', door::text, true);
  case dossier
    when 'aanmelding' then
      update public.aanmelding a
      set status = naar::public.aanmelding_status,
        afgesloten_op = case when naar in ('gepubliceerd', 'afgewezen', 'ingetrokken') then nu end
      where a.id = zet_status.id;
    when 'aanvraag' then
      update public.aanvraag a
      set status = naar::public.aanvraag_status,
        toegekend_cent = coalesce(zet_status.bedrag_cent, a.toegekend_cent),
        afgesloten_op = case when naar in ('afgewezen', 'afgerond', 'buiten_behandeling', 'ingetrokken') then nu end
      where a.id = zet_status.id;
    when 'feedback' then
      update public.feedback f
      set status = naar::public.feedback_status,
        beantwoord_op = case when naar = 'beantwoord' then nu else f.beantwoord_op end,
        afgesloten_op = case when naar = 'afgesloten' then nu end
      where f.id = zet_status.id;
  end case;
  perform set_config('portaal.door', '', true);
  return prive.schrijf_gebeurtenis(
    dossier, zet_status.id,
    case
      when van in ('vraag_gesteld', 'aanvulling_gevraagd') and naar in ('ingediend', 'in_behandeling')
        then case door when 'indiener' then 'aangevuld' else 'vraag_vervallen' end
      when naar = 'afgerond' and door = 'indiener' then 'eindverslag'
      when naar = 'afgesloten' and door = 'indiener' then 'geholpen'
      else naar
    end::public.gebeurtenis_soort,
    door, nullif(btrim(tekst), ''), true, van, naar
  );
end
$$;
comment on function prive.zet_status(public.dossier_soort, uuid, text, public.partij, text, bigint) is
  'Takes one step, with its gebeurtenis; the triggers refuse a wrong one. bedrag_cent: awarded, in euro cents. Returns the id of the gebeurtenis.';
revoke all on function prive.zet_status(public.dossier_soort, uuid, text, public.partij, text, bigint) from public, anon, authenticated, service_role;
