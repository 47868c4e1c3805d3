-- One person is no jury, fills no mailbox, and reads nothing of what they sent themselves.
-- A mailbox is invited once to a ronde, whatever its tag; who invited most of a jury, or wrote down what it chose, does
-- not confirm what it gives. Mails that staff can have sent again and again are counted for each mailbox. Words that
-- wait for a second one of the staff go with their dossier; a jury goes after its term, whatever is edited; who enters
-- a paper has three tries. Tables: policies of aanvraag, aanmelding, begrotingspost and eindverslag. No new rights.

grant select, delete on table prive.voorstel to opschoner;
insert into prive.grens (soort, aantal, per_dag)
  values ('mail_toestemming', 1, true), ('mail_jury', 3, true), ('mail_medewerker', 2, true), ('papier', 3, true);
create index contact_postbus on prive.contact (prive.postbus(email));

create function prive.mail_mag(wat text, adres text) returns boolean language sql set search_path = ''
as $$ select prive.tel('mail_' || wat, prive.daghash('mail ' || wat || ' ' || prive.postbus(adres))) $$;
revoke all on function prive.mail_mag(text, text) from public;
comment on function prive.mail_mag(text, text) is
  'Counts one more mail of this kind to a mailbox; false when it had enough of them today.';

create or replace function prive.nodig_uit(r public.ronde, als public.juryrol, adres text, functie text) RETURNS text
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

create or replace function prive.nodig_medewerker_uit() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  -- Only who is added by somebody here: rows of a seed or an import invite nobody.
  if prive.medewerker_id() is null or not prive.mail_mag('medewerker', new.email) then return null; end if;
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  values ('medewerker.' || new.id, 'werk_uitnodiging', new.email, jsonb_build_object('naam', new.naam), prive.nu(),
    prive.nu());
  return null;
end
$$;

create or replace function public.toestemming_vragen(makelaar text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  k public.makelaar;
  adres text;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select q.* into k from public.makelaar q where q.id = toestemming_vragen.makelaar for update;
  if k.id is null then return '{"fout": "onbekend"}'; end if;
  if k.toestemming_op is not null then return '{"fout": "stap_kan_niet"}'; end if;
  adres := coalesce((select m.email from public.medewerker m where m.id = k.medewerker_id), k.email);
  if adres is null then return '{"fout": "geen_email"}'; end if;
  -- One mail a day, whoever of the staff asks, and under whatever name.
  if not exists (
    select from prive.mailkeuze m
    where m.wat = 'toestemming' and m.wie = k.id and m.gevraagd_op > (select prive.nu()) - interval '1 day'
  ) and prive.mail_mag('toestemming', adres) then
    perform prive.vraag_mailkeuze('toestemming', k.id, lower(adres), null);
    insert into public.logboek (op, handeling, tabel, rij, velden)
    values ((select prive.nu()), 'toegevoegd', 'mailkeuze', k.id, '{toestemming_op}');
  end if;
  return '{"stand": "gevraagd"}';
end
$$;

create function prive.jury_van_een(r text, u public.uitslag) returns boolean language sql stable set search_path = ''
as $$
  select (
    select coalesce(sum((e.value ->> 'toegekend_cent')::bigint), 0) > prive.tweede_boven_cent()
    from jsonb_array_elements(u.uitslag -> 'aanvragen') e
  ) and (
    2 * (
      select count(*) from public.logboek l
      where l.tabel = 'jurylid' and l.rij = r and l.handeling = 'toegevoegd' and l.medewerker_id is not null
        and not prive.zijn_twee(l.medewerker_id, (select prive.medewerker_id()))
    ) > (select count(*) from public.jurylid j where j.ronde_id = r)
    or exists (
      select from jsonb_array_elements(u.uitslag -> 'aanvragen') e
      join public.gebeurtenis g on g.dossier_soort = 'aanvraag' and g.dossier_id = (e.value ->> 'id')::uuid
      where (e.value ->> 'toegekend_cent')::bigint > 0 and g.soort = 'ingediend' and g.medewerker_id is not null
        and not prive.zijn_twee(g.medewerker_id, (select prive.medewerker_id()))
    )
  )
$$;
revoke all on function prive.jury_van_een(text, public.uitslag) from public;
comment on function prive.jury_van_een(text, public.uitslag) is
  'Whether whoever is signed in invited most of this jury, or wrote down what it chose, and gives more than one may.';

create or replace function public.uitslag_vaststellen(ronde text, versie integer, motivering text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  u public.uitslag;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = uitslag_vaststellen.ronde for update;
  select * into u from public.uitslag q where q.ronde_id = r.id order by q.versie desc limit 1;
  if u.versie is distinct from uitslag_vaststellen.versie then return '{"fout": "onbekend"}'; end if;
  if u.vastgesteld_op is not null or r.status not in ('tellen', 'vastgesteld', 'afgerond')
    then return '{"fout": "stap_kan_niet"}'; end if;
  if nullif(btrim(uitslag_vaststellen.motivering), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  if (u.uitslag ->> 'geldig')::boolean and prive.jury_van_een(r.id, u) then return '{"fout": "ander_nodig"}'; end if;
  if not prive.code_vers() then return '{"fout": "code_te_oud"}'; end if;
  perform set_config('portaal.uitslag', 'vaststellen', true);
  update public.uitslag q set vastgesteld_op = (select prive.nu()), motivering = btrim(uitslag_vaststellen.motivering)
  where q.ronde_id = r.id and q.versie = u.versie;
  perform set_config('portaal.uitslag', '', true);
  if r.status = 'tellen' then perform prive.zet_ronde(r.id, 'vastgesteld', 'beheerder'); end if;
  return jsonb_build_object('versie', u.versie, 'met_de_hand', prive.besluit_uit(u,
    btrim(uitslag_vaststellen.motivering)));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function prive.wis_persoon(dossier public.dossier_soort, id uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  aantal integer;
begin
  delete from prive.contact c where c.dossier_soort = dossier and c.dossier_id = wis_persoon.id;
  get diagnostics aantal = row_count;
  delete from prive.volgcode v where v.dossier_soort = dossier and v.dossier_id = wis_persoon.id;
  delete from prive.voorstel v where v.rij = wis_persoon.id::text;
  delete from prive.bericht b where b.dossier_soort = dossier and b.dossier_id = wis_persoon.id;
  return aantal;
end
$$;

create or replace function prive.jury_opschonen(termijnen jsonb DEFAULT '{}'::jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  nu timestamptz := prive.nu();
  stem interval := prive.termijn(termijnen, 'stem_maanden', interval '3 months');
  stilstand interval := prive.termijn(termijnen, 'stilstand_maanden', interval '12 months');
  uiterst interval := prive.termijn(termijnen, 'uiterst_maanden', interval '24 months');
  oud text[];
  geteld jsonb := '{}';
  tabel text;
  aantal integer;
begin
  select array_agg(r.id) into oud
  from public.ronde r cross join lateral (
    -- The last step it took: what is only edited stands still.
    select coalesce((
      select max(l.op) from public.logboek l
      where l.tabel = 'ronde' and l.rij = r.id and l.code is not null and l.handeling <> 'verwijderd'
    ), r.gewijzigd_op) as op
  ) s
  where case
    when r.status = 'ingetrokken' then nu - stem >= s.op
    when r.status in ('vastgesteld', 'afgerond') then nu - stem >= coalesce(
      (select max(u.vastgesteld_op) from public.uitslag u where u.ronde_id = r.id), s.op)
    -- The ronde itself waits on: closing it is for a beheerder.
    else nu - stilstand >= greatest(s.op, least(s.op + uiterst, greatest(r.sluit_op, r.stemmen_tot_op,
      r.besluit_op::timestamp at time zone 'Europe/Amsterdam')))
  end;
  perform set_config('portaal.stembus', 'opruimen', true);
  -- In the order in which prive.schud locks them.
  foreach tabel in array array[
    'prive.deelname', 'prive.papier', 'prive.papier_uit', 'prive.stembiljet', 'prive.papier_terug',
    'public.jurylid', 'public.adviseur'
  ] loop
    execute format('delete from %s where ronde_id = any ($1)', tabel) using oud;
    get diagnostics aantal = row_count;
    geteld := geteld || jsonb_build_object(split_part(tabel, '.', 2), aantal);
  end loop;
  perform set_config('portaal.stembus', '', true);
  insert into public.logboek (op, handeling, tabel, rij, aantal)
  select nu, 'opgeschoond', e.key, 'jury_opschonen', e.value::integer
  from jsonb_each_text(geteld) e where e.value <> '0';
  return geteld;
end
$_$;

create or replace function public.papier_invoeren(ronde text, nummer text, keuzes jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  p prive.papier;
  kaal text := translate(upper(regexp_replace(coalesce(nummer, ''), '[^0-9A-Za-z]', '', 'g')), 'OIL', '011');
  wie uuid := prive.medewerker_id();
  gemaakt jsonb;
  geteld jsonb;
begin
  if wie is null then return '{"fout": "niet_bevoegd"}'; end if;
  if not prive.telt_mee(wie) then return '{"fout": "ander_nodig"}'; end if;
  select * into r from public.ronde q where q.slug = papier_invoeren.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  perform prive.wacht_op_stembus();
  if r.status <> 'tellen' or exists (select from public.uitslag u where u.ronde_id = r.id) then
    return '{"fout": "stap_kan_niet"}';
  end if;
  -- A number that was never handed out, or was voided, is not there.
  select * into p from prive.papier q where q.ronde_id = r.id and q.nummer = kaal;
  if p.nummer is null then return '{"fout": "papiernummer_onbekend"}'; end if;
  gemaakt := prive.maak_biljet(r, papier_invoeren.keuzes, '{}');
  if gemaakt ? 'fout' then return gemaakt; end if;
  if not prive.tel('papier', encode(sha256(convert_to(concat_ws(' ', r.id, kaal, wie), 'UTF8')), 'hex')) then
    -- Who tries until it fits has not read it.
    return '{"fout": "papier_door_anderen"}';
  end if;
  if p.ingevoerd then return '{"fout": "papier_al_ingevoerd"}'; end if;
  if p.eerste is null then
    geteld := prive.papier_tellen(r.id);
    if prive.papier_begonnen(r.id) + (geteld ->> 'niet_terug')::integer >= (geteld ->> 'uitgegeven')::integer then
      return '{"fout": "te_veel_papier"}';
    end if;
    update prive.papier q set eerste = gemaakt -> 'biljet', eerste_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif p.eerste_door = wie or not prive.telt_mee(p.eerste_door) and p.tweede_door is distinct from wie then
    -- The own entry is corrected; that of who left, or does not count, makes room.
    update prive.papier q set eerste = gemaakt -> 'biljet', eerste_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif not prive.zijn_twee(p.eerste_door, wie) then
    return '{"fout": "papier_door_anderen"}';
  elsif p.tweede is null or p.tweede_door = wie or not prive.telt_mee(p.tweede_door) then
    update prive.papier q set tweede = gemaakt -> 'biljet', tweede_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif gemaakt -> 'biljet' = p.eerste then
    -- Two of three agree: who made a mistake, or means ill, does not hold up the count.
    update prive.papier q set tweede = gemaakt -> 'biljet', tweede_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif gemaakt -> 'biljet' = p.tweede and prive.zijn_twee(p.tweede_door, wie) then
    update prive.papier q set eerste = gemaakt -> 'biljet', eerste_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  else
    return '{"fout": "papier_door_anderen"}';
  end if;
  return jsonb_build_object('stand', prive.papier_eens(r, kaal));
end
$$;

create or replace function prive.klachten_over_mij() RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select case when (select prive.medewerker_id()) is null then '{}'
    else array(
      select prive.klachtbanden((select prive.medewerker_id()))
      union
      select c.dossier_id from prive.contact c
      where prive.postbus(c.email) = (
        select prive.postbus(m.email) from public.medewerker m where m.id = (select prive.medewerker_id()))
    ) end
$$;
comment on function prive.klachten_over_mij() is
  'Dossiers that whoever asks may neither find, read, move, answer nor count: about or sent by them. No role: {}.';

create or replace function prive.stappen_over_mij() RETURNS bigint[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select array(
    select g.id from public.gebeurtenis g
    where g.dossier_soort = any (enum_range(null::public.dossier_soort))
      and g.dossier_id = any ((select prive.klachten_over_mij())::uuid[])
  )
$$;

alter policy "staff read aanvraag rows" on public.aanvraag using (
  (select prive.rol()) is not null and id <> all ((select prive.klachten_over_mij())::uuid[]));
alter policy "staff read aanvraag rows" on public.aanvraag rename to "staff read aanvraag rows, but not their own";
alter policy "staff read aanmelding rows" on public.aanmelding using (
  (select prive.rol()) is not null and id <> all ((select prive.klachten_over_mij())::uuid[]));
alter policy "staff read aanmelding rows" on public.aanmelding
  rename to "staff read aanmelding rows, but not their own";
alter policy "staff read begrotingspost rows" on public.begrotingspost using (
  (select prive.rol()) is not null and aanvraag_id <> all ((select prive.klachten_over_mij())::uuid[]));
alter policy "staff read begrotingspost rows" on public.begrotingspost
  rename to "staff read begrotingspost rows, but not their own";
alter policy "staff read eindverslag rows" on public.eindverslag using (
  (select prive.rol()) is not null and aanvraag_id <> all ((select prive.klachten_over_mij())::uuid[]));
alter policy "staff read eindverslag rows" on public.eindverslag
  rename to "staff read eindverslag rows, but not their own";

create or replace function public.wacht_op_mij(
  alles boolean DEFAULT false, feedback_dagen integer DEFAULT 14, vers_maanden integer DEFAULT 6
) RETURNS TABLE(
  soort text, id text, titel text,
  wijk_code text, buurt_code text, sinds timestamp with time zone, uiterlijk timestamp with time zone,
  wat text, van_mij boolean
)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  with wie as materialized (select (select prive.rol()) as rol, (select prive.medewerker_id()) as ik)
  select w.soort, w.id, w.titel, w.wijk_code, w.buurt_code, w.sinds, w.uiterlijk, w.wat,
    bool_or(w.medewerker_id = wie.ik)
  from wie cross join lateral prive.werk_van(feedback_dagen, vers_maanden) w
  where wie.rol is not null and (alles or w.medewerker_id = wie.ik)
    and w.id <> all ((select prive.klachten_over_mij())::text[])
  group by w.soort, w.id, w.titel, w.wijk_code, w.buurt_code, w.sinds, w.uiterlijk, w.wat
  order by w.uiterlijk nulls last, w.sinds nulls first
  limit 2000
$$;
