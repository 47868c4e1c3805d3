-- Why:    a field for a date takes a year of six digits, and such a day stopped the page and the screens that
--         tell of it.
--         A promise is for a day that is still to come, and not further off than ten years.
-- Tables: every one of public with a day that people type gets a CHECK; the names end in _jaar.
-- Rights: as they were.
-- Kept:   nothing new.

alter table public.betaling add constraint betaling_dag_jaar
  check (dag between make_date(1900, 1, 1) and make_date(9999, 12, 31));
alter table public.budgetcijfer add constraint budgetcijfer_jaar
  check (van >= make_date(1900, 1, 1) and tot <= make_date(9999, 12, 31));
alter table public.feedback_publiek add constraint feedback_publiek_belofte_jaar
  check (belofte_op between make_date(1900, 1, 1) and make_date(9999, 12, 31));
alter table public.feedback_publiek add constraint feedback_publiek_gedaan_jaar
  check (gedaan_op between make_date(1900, 1, 1) and make_date(9999, 12, 31));
alter table public.initiatief add constraint initiatief_gecontroleerd_jaar
  check (gecontroleerd_op between make_date(1900, 1, 1) and make_date(9999, 12, 31));
alter table public.medewerker add constraint medewerker_jaar
  check (sinds >= make_date(1900, 1, 1) and tot <= make_date(9999, 12, 31));
alter table public.openingstijd add constraint openingstijd_datum_jaar
  check (datum between make_date(1900, 1, 1) and make_date(9999, 12, 31));
alter table public.organisatie add constraint organisatie_jaar
  check (van >= make_date(1900, 1, 1) and tot <= make_date(9999, 12, 31));
alter table public.plek add constraint plek_gecontroleerd_jaar
  check (gecontroleerd_op between make_date(1900, 1, 1) and make_date(9999, 12, 31));
alter table public.prioriteit add constraint prioriteit_jaar
  check (van >= make_date(1900, 1, 1) and tot <= make_date(9999, 12, 31));
alter table public.ronde add constraint ronde_besluit_jaar
  check (besluit_op between make_date(1900, 1, 1) and make_date(9999, 12, 31));

create or replace function public.feedback_antwoord(
  id uuid, gezegd text, reactie text, wat_gedaan text default null::text, belofte_op date default null::date
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  fout text := prive.stap_kan('feedback', feedback_antwoord.id, 'beantwoord', reactie);
  f public.feedback;
  vandaag date := (prive.nu() at time zone 'Europe/Amsterdam')::date;
begin
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  if belofte_op < vandaag or belofte_op > vandaag + interval '10 years' then
    return '{"fout": "onleesbaar"}';
  end if;
  perform prive.tel_om_de_beurt();
  select * into f from public.feedback q where q.id = feedback_antwoord.id;
  if f.over <> 'makelaar' and nullif(btrim(gezegd), '') is not null then
    insert into public.feedback_publiek as p
      (feedback_id, over, over_id, wijk_code, gezicht, gezegd, gezegd_door, reactie, wat_gedaan, gedaan_op, belofte_op,
        gepubliceerd_op)
    values (
      f.id, f.over, f.over_id, f.wijk_code, f.gezicht, btrim(gezegd),
      case when btrim(gezegd) in (btrim(f.tekst), btrim(f.wens)) then 'indiener' else 'makelaar' end::public.partij,
        btrim(reactie), nullif(btrim(wat_gedaan), ''),
      case when nullif(btrim(wat_gedaan), '') is not null and feedback_antwoord.belofte_op is null
        then vandaag end,
      feedback_antwoord.belofte_op, prive.nu()
    )
    on conflict (feedback_id) do update set
      gezegd = excluded.gezegd, gezegd_door = excluded.gezegd_door, reactie = excluded.reactie,
        wat_gedaan = excluded.wat_gedaan, gedaan_op = excluded.gedaan_op,
      belofte_op = excluded.belofte_op;
  end if;
  perform prive.meld_stap('feedback', f.id,
    prive.zet_status('feedback', f.id, 'beantwoord', prive.rol()::text::public.partij, reactie), 'feedback_reactie',
    jsonb_build_object('vraag_geholpen', f.geholpen is null));
  perform prive.tel_feedback_van(f.id);
  return jsonb_build_object('stand', 'beantwoord', 'gepubliceerd', exists (select from public.feedback_publiek p
    where p.feedback_id = f.id));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
