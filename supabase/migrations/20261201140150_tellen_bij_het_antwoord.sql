-- Why:    an answer went online before it was counted: a page said "1 van hen kreeg antwoord" above two. Numbers
--         about feedback are counted in the act that changes what stands beside them, all others when a publication
--         begins; both with the terms of the city as the clock brought them last.
-- Tables: prive.tik gets a column. public.feedback_totaal: counting is noted when the clock does it, as in
--         prive.feedback_cijfer, or when somebody writes by hand; not as a change by the makelaar who answered.
-- Rights: none for an API role. Deliberately not granted: both functions here, which count for whoever acts.
-- Kept:   the terms as long as prive.tik, for ever.

alter table prive.tik add column met_termijnen jsonb;
comment on column prive.tik.met_termijnen is
  'The terms of the city with which this was counted last; null: never counted, or before they were kept.';

drop trigger noteer on public.feedback_totaal;
create trigger noteer after insert or update or delete on public.feedback_totaal
  for each row execute function prive.noteer('id', 'klok database');

create function prive.tel_om_de_beurt() returns void
  language sql set search_path = ''
  as $$
  select pg_advisory_xact_lock(hashtext('portaal.tel_feedback'))
$$;
comment on function prive.tel_om_de_beurt() is
  'Waits until nobody else counts feedback. Before any change of content: who has that and waits here, never ends.';

create function prive.tel_feedback_van(id uuid) returns void
  language sql set search_path = ''
  as $$
  select prive.tel_feedback(
    coalesce((select t.met_termijnen from prive.tik t where t.deel = 'tel_feedback'), '{}'),
    prive.halfjaar((f.ingediend_op at time zone 'Europe/Amsterdam')::date)
  )
  from public.feedback f where f.id = tel_feedback_van.id
$$;
comment on function prive.tel_feedback_van(id uuid) is
  'Counts the half-year of this feedback anew. Call tel_om_de_beurt before anything of the content changes.';

create function prive.tel_bij() returns void
  language plpgsql set search_path = ''
  as $$
declare
  -- A publication waits for this; what is left the clock does.
  tot timestamptz := clock_timestamp() + interval '1 second';
  t record;
begin
  for t in
    select k.deel, k.met_termijnen from prive.tik k
    where k.deel in ('tel_feedback', 'tel_monitor') and k.met_termijnen is not null order by k.deel
  loop
    while prive.moet_tellen(t.deel) and clock_timestamp() < tot loop
      exit when not coalesce((public.tik_deel(t.deel, t.met_termijnen) ->> 'meer')::boolean, false);
    end loop;
  end loop;
exception when others then
  -- Nothing that is counted holds up what people wait for.
  raise warning 'tel_bij: %', sqlstate;
end
$$;
comment on function prive.tel_bij() is
  'Counts what changed since it was counted last, for about a second. The first time is for the clock, with its terms.';

revoke all on function prive.tel_om_de_beurt(), prive.tel_feedback_van(uuid), prive.tel_bij()
  from public, anon, authenticated, service_role;

create or replace function prive.tel_feedback(termijnen jsonb default '{}', welk date default null)
  returns integer
  language plpgsql
  set search_path = ''
  as $$
declare
  antwoord interval := prive.termijn(termijnen, 'antwoord_dagen', interval '14 days');
  geteld integer := 0;
begin
  if welk is null then
    select coalesce(sum(prive.tel_feedback(termijnen, h)), 0) into geteld
    from prive.halfjaren((select min(f.ingediend_op) from public.feedback f)) h;
    return geteld;
  end if;
  perform prive.tel_om_de_beurt();
  delete from prive.feedback_cijfer c where c.vanaf = welk;
  insert into prive.feedback_cijfer (
    vanaf, wijk_code, over, aantal, gezichten, beantwoord, tijdig, te_laat, beloofd, gedaan, heropend, geholpen_ja,
      geholpen_nee
  )
  select f.vanaf, f.wijk_code, f.over, f.aantal, f.gezichten, f.beantwoord, f.tijdig, f.te_laat, f.beloofd, f.gedaan,
    f.heropend,
    f.geholpen_ja, f.geholpen_nee
  from prive.feedback_telling(antwoord, welk) f;
  insert into public.feedback_totaal as t (
    id, wijk_code, over, vanaf, aantal, gezicht_som, gezichten, beantwoord, tijdig, te_laat, beloofd, gedaan, heropend,
      geholpen_ja, geholpen_nee
  )
  select
    concat_ws('-', coalesce(f.wijk_code, 'onbekend'), f.over, f.vanaf), f.wijk_code, f.over, f.vanaf, f.aantal,
    case when samen
      then f.gezichten[1] + 2 * f.gezichten[2] + 3 * f.gezichten[3] + 4 * f.gezichten[4] + 5 * f.gezichten[5] end,
    case when samen then f.gezichten end, f.beantwoord, f.tijdig, f.te_laat, f.beloofd, f.gedaan,
    case when samen then f.heropend end, case when samen then f.geholpen_ja end, case when samen then f.geholpen_nee end
  from prive.feedback_cijfer f
  cross join lateral (select f.aantal >= 5 as samen) genoeg
  where f.vanaf = welk and (f.over <> 'makelaar' or samen)
  on conflict (id) do update set
    aantal = excluded.aantal, gezicht_som = excluded.gezicht_som, gezichten = excluded.gezichten,
      beantwoord = excluded.beantwoord,
    tijdig = excluded.tijdig, te_laat = excluded.te_laat, beloofd = excluded.beloofd, gedaan = excluded.gedaan,
    heropend = excluded.heropend, geholpen_ja = excluded.geholpen_ja, geholpen_nee = excluded.geholpen_nee
  where to_jsonb(t) - 'gewijzigd_op' is distinct from to_jsonb(excluded) - 'gewijzigd_op';
  get diagnostics geteld = row_count;
  return geteld;
end
$$;

create or replace function prive.dagwerk(wat text, termijnen jsonb, out aantal integer, out meer boolean, out per jsonb)
  returns record
  language plpgsql
  set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
begin
  insert into prive.tik as t (deel, begonnen_op) values (wat, nu)
  on conflict (deel) do update set begonnen_op = coalesce(t.begonnen_op, nu)
  where t.begonnen_op is not null or t.dagwerk_op is null or t.dagwerk_op <= nu - interval '1 day'
    or prive.moet_tellen(wat);
  if not found then
    meer := false;
    return;
  end if;
  case
    when wat in ('tel_feedback', 'tel_monitor') then
      select p.aantal, p.meer into aantal, meer from prive.tel_partij(wat, termijnen) p;
    when wat = any (prive.opruimsels()) then
      select p.aantal, p.meer into aantal, meer from prive.ruim_op(wat, termijnen) p;
    when wat = 'jury' then
      per := prive.jury_opschonen(termijnen);
      select sum(j.value::integer), false into aantal, meer from jsonb_each_text(per) j;
    when wat = 'herinneren' then
      select p.aantal, p.meer into aantal, meer from prive.herinner_bewoners(termijnen) p;
    when wat = 'bewaareinde' then
      select p.aantal, p.meer into aantal, meer from prive.meld_bewaareinde(termijnen) p;
    when wat = 'makelaar' then
      select p.aantal, p.meer into aantal, meer from prive.makelaars_verlopen(termijnen, 500) p;
    when wat = 'medewerker' then
      select p.aantal, p.meer into aantal, meer from prive.medewerkers_verlopen(termijnen, 500) p;
    when wat = 'initiatief' then
      select p.aantal, p.meer into aantal, meer from prive.initiatieven_verlopen(termijnen, 500) p;
    when wat = 'buiten' then
      aantal := prive.meld_buiten(termijnen);
      meer := false;
    when wat = 'accounts' then
      aantal := prive.verwijder_lege_accounts();
      meer := false;
  end case;
  if not meer then
    update prive.tik t
    set dagwerk_op = t.begonnen_op, begonnen_op = null, te_doen = null,
      versie = (select v.versie from public.content_versie v),
      met_termijnen = case when wat in ('tel_feedback', 'tel_monitor') then termijnen end
    where t.deel = wat;
  end if;
end
$$;

create or replace function public.feedback_antwoord(
  id uuid, gezegd text, reactie text, wat_gedaan text default null, belofte_op date default null
) returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  fout text := prive.stap_kan('feedback', feedback_antwoord.id, 'beantwoord', reactie);
  f public.feedback;
begin
  if fout is not null then return jsonb_build_object('fout', fout); end if;
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
        then (prive.nu() at time zone 'Europe/Amsterdam')::date end,
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

create or replace function public.feedback_gedaan(id uuid, wat_gedaan text) returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if nullif(btrim(wat_gedaan), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  perform prive.tel_om_de_beurt();
  update public.feedback_publiek p
  set wat_gedaan = btrim(feedback_gedaan.wat_gedaan),
    gedaan_op = ((select prive.nu()) at time zone 'Europe/Amsterdam')::date
  where p.feedback_id = feedback_gedaan.id;
  if not found then return '{"fout": "onbekend"}'; end if;
  perform prive.tel_feedback_van(feedback_gedaan.id);
  return '{"stand": "gedaan"}';
exception when integrity_constraint_violation then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.publicatie_begonnen(versie bigint) returns void
  language sql security definer
  set search_path = ''
  as $$
  select prive.tel_bij();
  update prive.publicatie
  set bouw_versie = publicatie_begonnen.versie, bouw_op = (select prive.nu()),
    volgende_op = (select prive.nu()) + interval '5 minutes'
$$;

