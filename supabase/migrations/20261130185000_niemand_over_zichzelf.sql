-- Why:    nobody acts for somebody else unseen, and nobody handles what was said about oneself. A makelaar could hand
--         himself the volgcode of any dossier and erase it as if the applicant did; read who complained about him; move
--         that complaint; and, after taking his name off his own row, answer it.
-- Tables: volgcode says which code was handed out on paper; gebeurtenis says who wrote a form down for somebody.
-- Rights: signed-in people may ask which complaints are about themselves, for the policies alone. Staff read feedback
--         and its timeline, but not what is about them. Deliberately not granted: unlinking oneself from one's own
--         makelaar row.
-- Kept:   as the tables say.

create function prive.postbus(adres text) returns text
  language sql immutable set search_path = ''
  as $$
  select case
    when d.domein in ('gmail.com', 'googlemail.com') then replace(d.naam, '.', '') || '@gmail.com'
    else d.naam || '@' || d.domein
  end
  from (select lower(btrim(adres)) as heel) a
  cross join lateral (
    select split_part(split_part(a.heel, '@', 1), '+', 1) as naam, split_part(a.heel, '@', 2) as domein
  ) d
$$;
comment on function prive.postbus(text) is
  'The mailbox behind an address: case and +tag make no difference anywhere, dots none at Gmail.';

create function prive.makelaars_van(wie uuid) returns setof text
  language sql stable set search_path = ''
  as $$
  select k.id from public.makelaar k join public.medewerker w on w.id = wie
  where k.medewerker_id = w.id or prive.postbus(k.email) = prive.postbus(w.email)
$$;
comment on function prive.makelaars_van(uuid) is
  'The makelaar rows that are of this medewerker, by their link or by their address.';

create function prive.klachtbanden(wie uuid) returns setof uuid
  language sql stable set search_path = ''
  as $$
  select f.id from public.feedback f where f.over = 'makelaar' and f.over_id in (select prive.makelaars_van(wie))
  union
  select f.id
  from public.feedback f
  join prive.contact c on c.dossier_soort = 'feedback' and c.dossier_id = f.id
  join public.medewerker w on w.id = wie and prive.postbus(w.email) = prive.postbus(c.email)
  where f.over = 'makelaar'
$$;
comment on function prive.klachtbanden(uuid) is
  'Feedback about a makelaar that this medewerker is tied to: it is about them, or came from their own address.';

create function prive.klachten_over_mij() returns uuid[]
  language sql stable security definer set search_path = ''
  as $$
  select case when (select prive.medewerker_id()) is null then '{}'
    else array(select prive.klachtbanden((select prive.medewerker_id()))) end
$$;
comment on function prive.klachten_over_mij() is
  'Feedback that whoever asks may neither find, read, move, answer nor count. Empty for who has no role.';

create function prive.stappen_over_mij() returns bigint[]
  language sql stable security definer set search_path = ''
  as $$
  select array(
    select g.id from public.gebeurtenis g
    where g.dossier_soort = 'feedback' and g.dossier_id = any ((select prive.klachten_over_mij())::uuid[])
  )
$$;
comment on function prive.stappen_over_mij() is 'The timeline of prive.klachten_over_mij().';

revoke all on function prive.postbus(text), prive.makelaars_van(uuid), prive.klachtbanden(uuid),
  prive.klachten_over_mij(), prive.stappen_over_mij() from public, anon, authenticated, service_role;
grant execute on function prive.klachten_over_mij(), prive.stappen_over_mij() to authenticated;

create index feedback_over_makelaar on public.feedback (over_id) where over = 'makelaar';

drop policy "staff read feedback rows" on public.feedback;
create policy "staff read feedback rows, but not about themselves" on public.feedback for select to authenticated
  using ((select prive.rol()) is not null and id <> all ((select prive.klachten_over_mij())::uuid[]));
drop policy "staff read gebeurtenis rows" on public.gebeurtenis;
create policy "staff read gebeurtenis rows, but not about themselves" on public.gebeurtenis for select to authenticated
  using ((select prive.rol()) is not null and id <> all ((select prive.stappen_over_mij())::bigint[]));
drop policy "staff read gebeurtenis_tekst rows" on public.gebeurtenis_tekst;
create policy "staff read gebeurtenis_tekst rows, but not about themselves" on public.gebeurtenis_tekst
  for select to authenticated
  using ((select prive.rol()) is not null and gebeurtenis_id <> all ((select prive.stappen_over_mij())::bigint[]));

-- Every function of staff asks here first, so that none of them can forget whom it is about.
create or replace function prive.dossier(welke public.dossier_soort, id uuid) returns jsonb
  language sql stable set search_path = ''
  as $$
  select to_jsonb(d) from (
    select a.nummer, a.naam as titel, a.status::text as status, a.wijk_code, a.buurt_code, a.bevestigd_op, a.kanaal,
      a.behandelaar, null::text as makelaar_id
    from public.aanmelding a where welke = 'aanmelding' and a.id = dossier.id
    union all
    select a.nummer, a.titel, a.status::text, a.wijk_code, a.buurt_code, a.bevestigd_op, a.kanaal, a.behandelaar, null
    from public.aanvraag a where welke = 'aanvraag' and a.id = dossier.id
    union all
    select f.nummer, null, f.status::text, f.wijk_code, f.buurt_code, f.bevestigd_op, f.kanaal, f.behandelaar,
      case when f.over = 'makelaar' then f.over_id end
    from public.feedback f
    where welke = 'feedback' and f.id = dossier.id
      and (f.over <> 'makelaar' or f.id <> all ((select prive.klachten_over_mij())::uuid[]))
  ) d
$$;
comment on function prive.dossier(public.dossier_soort, uuid) is
  'What dossiers have in common; makelaar_id: whom a feedback is about. Null: none, or it is about whoever asks.';

create or replace function prive.stap_kan(dossier public.dossier_soort, id uuid, naar text, tekst text) returns text
  language plpgsql set search_path = ''
  as $_$
declare
  d jsonb;
begin
  if prive.rol() is null then return 'niet_bevoegd'; end if;
  execute format('select true from public.%I where id = $1 for update', dossier) using stap_kan.id;
  d := prive.dossier(dossier, stap_kan.id);
  if d is null then return 'onbekend'; end if;
  -- Nothing becomes public of somebody we cannot reach.
  if naar in ('gepubliceerd', 'voorgelegd') and d ->> 'bevestigd_op' is null then return 'stap_kan_niet'; end if;
  return prive.stap_fout(dossier, d ->> 'status', naar, prive.rol()::text::public.partij, tekst);
end
$_$;

create or replace function public.dossier_overdragen(
  dossier_soort public.dossier_soort, id uuid, naar uuid
) returns jsonb
  language plpgsql security definer set search_path = ''
  as $_$
declare
  wie text := (select c.naam from public.collegas() c where c.id = dossier_overdragen.naar);
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if wie is null or prive.dossier(dossier_soort, dossier_overdragen.id) is null then
    return '{"fout": "onbekend"}';
  end if;
  -- Nobody handles what was said about oneself.
  if dossier_soort = 'feedback' and dossier_overdragen.id in (select prive.klachtbanden(naar)) then
    return '{"fout": "niet_bevoegd"}';
  end if;
  execute format('update public.%I set behandelaar = $1 where id = $2', dossier_soort)
    using naar, dossier_overdragen.id;
  perform prive.schrijf_gebeurtenis(dossier_soort, dossier_overdragen.id, 'notitie', prive.rol()::text::public.partij,
    format('Overgedragen aan %s.', wie), false);
  return jsonb_build_object('naam', wie);
end
$_$;

create or replace function public.contact_lezen(dossier_soort public.dossier_soort, dossier_id uuid) returns jsonb
  language plpgsql security definer set search_path = ''
  as $$
declare
  gevonden jsonb;
begin
  if prive.rol() is null then return jsonb_build_object('fout', 'niet_bevoegd'); end if;
  if prive.dossier(contact_lezen.dossier_soort, contact_lezen.dossier_id) is null then
    return '{"fout": "onbekend"}';
  end if;
  select jsonb_build_object('naam', c.naam, 'email', c.email, 'telefoon', c.telefoon) into gevonden
  from prive.contact c
  where c.dossier_soort = contact_lezen.dossier_soort and c.dossier_id = contact_lezen.dossier_id;
  if gevonden is null then return jsonb_build_object('fout', 'onbekend'); end if;
  insert into public.logboek (op, medewerker_id, handeling, tabel, rij)
  values (prive.nu(), prive.medewerker_id(), 'ingezien', 'contact', contact_lezen.dossier_id::text);
  return gevonden;
end
$$;

create or replace function public.berichten_opgegeven() returns table (
  id uuid, dossier_soort public.dossier_soort, dossier_id uuid, nummer text, soort text, gemaakt_op timestamptz,
  opgegeven_op timestamptz, pogingen integer, fout text
)
  language sql stable security definer set search_path = ''
  as $$
  select b.id, b.dossier_soort, b.dossier_id, prive.dossier(b.dossier_soort, b.dossier_id) ->> 'nummer', b.soort,
    b.gemaakt_op, b.opgegeven_op, b.pogingen, b.laatste_fout
  from prive.bericht b
  where b.opgegeven_op is not null and (select prive.rol()) is not null
    and (b.dossier_id is null or b.dossier_id <> all ((select prive.klachten_over_mij())::uuid[]))
  order by b.opgegeven_op desc
$$;

create or replace function prive.werk_van(feedback_dagen integer, vers_maanden integer) returns table (
  medewerker_id uuid, soort text, id text, titel text, wijk_code text, buurt_code text, sinds timestamptz,
  uiterlijk timestamptz, wat text
)
  language sql stable set search_path = ''
  as $$
  with wie as materialized (select * from prive.medewerkers_nu()), band as materialized (
    select w.id as wie, k::text as feedback from wie w cross join lateral prive.klachtbanden(w.id) k
  )
  select m.id, v.soort, v.id, v.titel, v.wijk_code, v.buurt_code, v.sinds, v.uiterlijk, v.wat
  from prive.werkvoorraad(feedback_dagen, vers_maanden) v
  -- What somebody had who left, or whom it is about, falls to the beheerders, as what nobody has.
  left join wie eigen on eigen.id = v.van_wie and (eigen.id, v.id) not in (select b.wie, b.feedback from band b)
  join wie m on m.id = eigen.id or eigen.id is null and m.rol = 'beheerder'
  where (m.id, v.id) not in (select b.wie, b.feedback from band b)
$$;

create function prive.bewaak_band() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  ik uuid := prive.medewerker_id();
  zelf boolean := ik is not null and old.id in (select prive.makelaars_van(ik));
begin
  if ik is null then return case when tg_op = 'DELETE' then old else new end; end if;
  if tg_op = 'DELETE' then
    if zelf or exists (select from public.feedback f where f.over = 'makelaar' and f.over_id = old.id) then
      raise exception 'a makelaar of whom something was said is archived, not removed'
        using errcode = 'insufficient_privilege';
    end if;
    return old;
  end if;
  if new.medewerker_id is distinct from old.medewerker_id and (zelf or prive.rol() is distinct from 'beheerder')
    or zelf and old.medewerker_id is distinct from ik
      and prive.postbus(new.email) is distinct from prive.postbus(old.email)
  then
    raise exception 'only another beheerder changes whose row this is' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
comment on function prive.bewaak_band() is
  'Before-row trigger on makelaar: what ties it to a person is changed by another beheerder, and outlives complaints.';
revoke all on function prive.bewaak_band() from public, anon, authenticated, service_role;
create trigger a_bewaak_band before update or delete on public.makelaar
  for each row execute function prive.bewaak_band();

alter table prive.volgcode add column op_papier boolean not null default false;
comment on column prive.volgcode.op_papier is
  'Handed out by staff who wrote the form down: at most one for each dossier.';

create or replace function prive.maak_dossier(
  dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal, afzender text
) returns jsonb
  language plpgsql set search_path = ''
  as $$
declare
  mail text := lower(gegevens ->> 'contact_email');
  eerste bigint := prive.schrijf_gebeurtenis(dossier, maak_dossier.id, 'ingediend', 'indiener');
begin
  -- Who wrote it down for somebody else.
  update public.gebeurtenis g set medewerker_id = (gegevens ->> 'medewerker_id')::uuid
  where g.id = eerste and gegevens ->> 'medewerker_id' is not null;
  if mail is not null or gegevens ->> 'contact_telefoon' is not null then
    insert into prive.contact (dossier_soort, dossier_id, naam, email, telefoon, akkoord_op, akkoord_versie)
    values (dossier, maak_dossier.id, gegevens ->> 'contact_naam', mail, gegevens ->> 'contact_telefoon', prive.nu(),
      gegevens ->> 'akkoord_versie');
  end if;
  if mail is not null then
    insert into prive.volgcode (hash, dossier_soort, dossier_id, gemaakt_op)
    values (maak_dossier.code_hash, dossier, maak_dossier.id, prive.nu());
    perform prive.meld_ontvangst(dossier, maak_dossier.id, mail, afzender, kanaal, maak_dossier.code);
  end if;
  return jsonb_build_object('nummer', prive.dossier(dossier, maak_dossier.id) ->> 'nummer');
end
$$;

create or replace function public.volgcode_uitgeven(dossier_soort public.dossier_soort, id uuid) returns jsonb
  language plpgsql security definer set search_path = ''
  as $_$
declare
  ik uuid := prive.medewerker_id();
  d jsonb;
  code text;
  adres text;
  nieuw text;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  -- Two clicks at once are one code.
  execute format('select true from public.%I where id = $1 for update', dossier_soort) using volgcode_uitgeven.id;
  d := prive.dossier(dossier_soort, volgcode_uitgeven.id);
  if d is null then return '{"fout": "onbekend"}'; end if;

  if exists (
    select from public.gebeurtenis g
    where g.dossier_soort = volgcode_uitgeven.dossier_soort and g.dossier_id = volgcode_uitgeven.id
      and g.soort = 'ingediend' and g.medewerker_id = ik and g.op > (select prive.nu()) - interval '1 day'
  ) and not exists (
    select from prive.volgcode v
    where v.dossier_soort = volgcode_uitgeven.dossier_soort and v.dossier_id = volgcode_uitgeven.id and v.op_papier
  ) then
    code := prive.maak_code(dossier_soort, volgcode_uitgeven.id);
    update prive.volgcode v set op_papier = true where v.hash = encode(sha256(convert_to(code, 'UTF8')), 'hex');
  else
    select c.email into adres from prive.contact c
    where c.dossier_soort = volgcode_uitgeven.dossier_soort and c.dossier_id = volgcode_uitgeven.id;
    if adres is null or d ->> 'bevestigd_op' is null then return '{"fout": "stap_kan_niet"}'; end if;
    nieuw := prive.verzin_code();
    if public.nieuwe_code(
      adres, encode(sha256(convert_to(nieuw, 'UTF8')), 'hex'), nieuw, 'medewerker ' || ik
    ) ? 'fout' then return '{"fout": "te_vaak"}'; end if;
  end if;
  perform prive.schrijf_gebeurtenis(dossier_soort, volgcode_uitgeven.id, 'notitie', prive.rol()::text::public.partij,
    case when code is null then 'Een volgcode gemaild aan de indiener.' else 'Een volgcode op papier gegeven.' end,
    false);
  return jsonb_build_object('nummer', d ->> 'nummer', 'code', code);
end
$_$;
comment on function public.volgcode_uitgeven(public.dossier_soort, uuid) is
  'For staff: who wrote a form down gets one code for it on paper, within a day; any other code is mailed to the '
  'confirmed address of the applicant, and is null here. {nummer, code} or {fout}.';

-- With one makelaar in a wijk, its number is about one person.
create or replace function public.monitor(antwoord_dagen integer default 14, vers_maanden integer default 6)
  returns table (wijk_code text, vanaf date, meting text, deel text, waarde numeric)
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  dit date := prive.dit_halfjaar();
  zelf boolean := exists (select prive.makelaars_van((select prive.medewerker_id())));
begin
  if prive.rol() is null then
    raise exception 'only staff read the monitor' using errcode = 'insufficient_privilege';
  end if;
  return query
  select t.wijk_code, t.vanaf, t.meting, t.deel, t.waarde
  from prive.monitor_nu(make_interval(months => vers_maanden), dit) t
  union all
  -- How long steps take is counted by the clock, once a day, like all of an earlier half-year.
  select c.wijk_code, c.vanaf, c.meting, c.deel, c.waarde
  from public.monitor_cijfer c where c.vanaf < dit or c.meting in ('stappen', 'doorlooptijd_dagen')
  union all
  select f.wijk_code, f.vanaf, case when f.over = 'makelaar' then 'hulp' else 'feedback' end, d.deel,
    sum(d.aantal)::numeric
  from (
    select t.wijk_code, t.over, t.vanaf, t.aantal, t.gezichten, t.beantwoord, t.tijdig, t.te_laat, t.beloofd,
      t.gedaan, t.heropend,
      t.geholpen_ja, t.geholpen_nee
    from prive.feedback_telling(make_interval(days => antwoord_dagen), dit) t
    union all
    select c.wijk_code, c.over, c.vanaf, c.aantal, c.gezichten, c.beantwoord, c.tijdig, c.te_laat, c.beloofd,
      c.gedaan, c.heropend,
      c.geholpen_ja, c.geholpen_nee
    from prive.feedback_cijfer c where c.vanaf < dit
  ) f
  cross join lateral (values
    ('aantal', f.aantal), ('beantwoord', f.beantwoord), ('tijdig', f.tijdig), ('te_laat', f.te_laat),
    ('beloofd', f.beloofd),
    ('gedaan', f.gedaan), ('heropend', f.heropend), ('geholpen_ja', f.geholpen_ja), ('geholpen_nee', f.geholpen_nee),
    ('gezicht_1', f.gezichten[1]), ('gezicht_2', f.gezichten[2]), ('gezicht_3', f.gezichten[3]),
    ('gezicht_4', f.gezichten[4]),
    ('gezicht_5', f.gezichten[5])
  ) d (deel, aantal)
  where not zelf or f.over <> 'makelaar'
  group by 1, 2, 3, 4
  order by 2 desc, 1, 3, 4;
end
$$;
comment on function public.monitor(integer, integer) is
  'For staff: every number per wijk and half-year, of now. hulp: feedback about makelaars, never by person, and not '
  'for who is one. antwoord_dagen and vers_maanden come from stad.ts. Refuses who has no role (42501).';

create or replace function public.dossier_bekijken(dossier_soort public.dossier_soort, id uuid) returns jsonb
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  d jsonb := prive.dossier(dossier_soort, dossier_bekijken.id);
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if d is null then return '{"fout": "onbekend"}'; end if;
  -- Who somebody is, is read apart, and that is noted.
  return prive.dossier_volledig(dossier_soort, dossier_bekijken.id) - 'contact' || jsonb_build_object(
    'id', dossier_bekijken.id, 'wijk_code', d -> 'wijk_code', 'buurt_code', d -> 'buurt_code',
    'makelaar_id', d -> 'makelaar_id',
    'bereikbaar', (
      select jsonb_build_object('mail', c.email is not null, 'telefoon', c.telefoon is not null)
      from prive.contact c
      where c.dossier_soort = dossier_bekijken.dossier_soort and c.dossier_id = dossier_bekijken.id
    ),
    'behandelaar', (
      select jsonb_build_object('id', m.id, 'naam', m.naam) from public.medewerker m
      where m.id = (d ->> 'behandelaar')::uuid
    ),
    'gebeurtenissen', (
      select jsonb_agg(jsonb_build_object(
        'soort', g.soort, 'van', g.van, 'naar', g.naar, 'door', g.door, 'op', g.op, 'wie', m.naam, 'tekst', t.tekst,
        'telling', t.telling, 'intern', g.soort = 'notitie'
      ) order by g.id)
      from public.gebeurtenis g
      left join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id
      left join public.medewerker m on m.id = g.medewerker_id
      where g.dossier_soort = dossier_bekijken.dossier_soort and g.dossier_id = dossier_bekijken.id
    )
  );
end
$$;
comment on function public.dossier_bekijken(public.dossier_soort, uuid) is
  'For staff: a whole dossier with what was written among staff and by whom, without who sent it (contact_lezen tells '
  'that, and notes it). As dossier_lezen, with bereikbaar and behandelaar; or {fout}.';

create or replace function public.wacht_op_mij(
  alles boolean default false, feedback_dagen integer default 14, vers_maanden integer default 6
)
  returns table (
    soort text, id text, titel text, wijk_code text, buurt_code text, sinds timestamptz, uiterlijk
      timestamptz, wat text,
    van_mij boolean
  )
  language sql stable security definer set search_path = ''
  as $$
  with wie as materialized (select (select prive.rol()) as rol, (select prive.medewerker_id()) as ik)
  select w.soort, w.id, w.titel, w.wijk_code, w.buurt_code, w.sinds, w.uiterlijk, w.wat,
    bool_or(w.medewerker_id = wie.ik)
  from wie cross join lateral prive.werk_van(feedback_dagen, vers_maanden) w
  where wie.rol is not null and (alles or w.medewerker_id = wie.ik)
    and (w.soort <> 'feedback' or w.id <> all ((select prive.klachten_over_mij())::text[]))
  group by w.soort, w.id, w.titel, w.wijk_code, w.buurt_code, w.sinds, w.uiterlijk, w.wat
  order by w.uiterlijk nulls last, w.sinds nulls first
$$;
