-- Why:    what a juror does: declare a belang, vote, change the vote with the code, and find the own ballot back.
-- Tables: none are made; belang, prive.deelname and prive.stembiljet are written.
-- Rights: signed-in people may call belang_melden, stem and jury_lezen, and each asks who is there; service_role stem_controle.
--         Deliberately not granted: any of it to anon.
-- Kept:   as the tables say.

create function public.belang_melden(ronde text, aanvraag uuid, belang boolean) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  lid public.jurylid;
begin
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = belang_melden.ronde and j.email = prive.eigen_email();
  if lid.id is null then return '{"fout": "niet_bevoegd"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status not in ('open_voor_aanvragen', 'beoordeling', 'stemmen') or r.status = 'stemmen' and prive.nu() >= r.stemmen_tot_op then
    return '{"fout": "stemmen_gesloten"}';
  end if;
  if exists (select from prive.deelname d where d.jurylid_id = lid.id) then return '{"fout": "al_gestemd"}'; end if;
  if not exists (select from public.aanvraag q where q.id = belang_melden.aanvraag and q.ronde_id = r.id and q.status = 'voorgelegd') then
    return '{"fout": "onbekend"}';
  end if;
  perform set_config('portaal.belang', 'ja', true);
  if belang_melden.belang then
    insert into public.belang (jurylid_id, aanvraag_id, bron) values (lid.id, belang_melden.aanvraag, 'zelf') on conflict do nothing;
  else
    delete from public.belang q where q.jurylid_id = lid.id and q.aanvraag_id = belang_melden.aanvraag and q.bron = 'zelf';
  end if;
  perform set_config('portaal.belang', '', true);
  return jsonb_build_object('belang', exists (select from prive.belangen(lid) b where b = belang_melden.aanvraag));
end
$$;
comment on function public.belang_melden(text, uuid, boolean) is
  'For a juror, before voting: declares a belang in one request, or takes it back; one that the database set stays. {belang} or {fout}.';
revoke all on function public.belang_melden(text, uuid, boolean) from public, anon, authenticated, service_role;
grant execute on function public.belang_melden(text, uuid, boolean) to authenticated;

create function prive.keuze_past(vorm public.stemvorm, keuze jsonb) returns boolean
language sql immutable
set search_path = ''
as $$
  select coalesce(keuze = '"onthouding"' or case vorm
    when 'goedkeuren' then keuze in ('"voor"', '"niet"')
    when 'punten' then keuze in ('0', '1', '2', '3', '4', '5')
  end, false)
$$;
comment on function prive.keuze_past(public.stemvorm, jsonb) is 'Whether this can be said of a request: voor, niet or onthouding, or 0 to 5 or onthouding.';
revoke all on function prive.keuze_past(public.stemvorm, jsonb) from public, anon, authenticated, service_role;

create function prive.maak_biljet(r public.ronde, keuzes jsonb, belangen uuid[]) returns jsonb
language plpgsql stable
set search_path = ''
as $$
declare
  biljet jsonb;
  gesteund integer;
begin
  if jsonb_typeof(keuzes) is distinct from 'object' then return '{"fout": "onleesbaar"}'; end if;
  if exists (
    select from jsonb_object_keys(keuzes) k
    where not exists (select from prive.opname_aanvraag o where o.ronde_id = r.id and o.aanvraag_id::text = k)
  ) then return '{"fout": "onbekend"}'; end if;
  -- A belang is an onthouding like any other: nothing on a ballot tells the two apart.
  select jsonb_object_agg(o.aanvraag_id, case when o.aanvraag_id = any (belangen) then '"onthouding"' else keuzes -> o.aanvraag_id::text end)
    into biljet from prive.opname_aanvraag o where o.ronde_id = r.id;
  if exists (select from jsonb_each(biljet) b where b.value = 'null' or b.value is null) then return '{"fout": "keuze_ontbreekt"}'; end if;
  if exists (select from jsonb_each(biljet) b where not prive.keuze_past(r.stemvorm, b.value)) then return '{"fout": "keuze_ongeldig"}'; end if;
  select count(*) into gesteund from jsonb_each(biljet) b where b.value not in ('"niet"', '"onthouding"', '0');
  if gesteund > r.max_keuzes then return '{"fout": "te_veel_keuzes"}'; end if;
  -- Who has a belang in so many that the minimum is out of reach need not reach it.
  if gesteund < least(r.min_keuzes, (select count(*) from jsonb_each(biljet)) - coalesce(cardinality(belangen), 0)) then
    return '{"fout": "te_weinig_keuzes"}';
  end if;
  return jsonb_build_object('biljet', biljet);
end
$$;
comment on function prive.maak_biljet(public.ronde, jsonb, uuid[]) is
  'A whole ballot, one value per request of the snapshot, with an onthouding where there is a belang. {biljet} or {fout: onleesbaar|onbekend|keuze_ontbreekt|keuze_ongeldig|te_veel_keuzes|te_weinig_keuzes}.';
revoke all on function prive.maak_biljet(public.ronde, jsonb, uuid[]) from public, anon, authenticated, service_role;

create function prive.code_hash(waarvoor text, bewijscode text) returns text
language sql immutable
set search_path = ''
as $$ select encode(sha256(convert_to(waarvoor || ':' || bewijscode, 'UTF8')), 'hex') $$;
comment on function prive.code_hash(text, text) is 'SHA-256 of a bewijscode for one table: deelname and stembiljet keep different ones, so only the holder of the code can join them.';
revoke all on function prive.code_hash(text, text) from public, anon, authenticated, service_role;

create function public.stem(ronde text, bewijscode text, keuzes jsonb) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  lid public.jurylid;
  eerder prive.deelname;
  gemaakt jsonb;
  gewijzigd boolean := false;
begin
  if bewijscode !~ '^[0-9A-HJKMNP-TV-Z]{26}$' then return '{"fout": "geen_bewijscode"}'; end if;
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = stem.ronde and j.email = prive.eigen_email();
  if lid.id is null or prive.rol() is not null then return '{"fout": "niet_bevoegd"}'; end if;
  -- One juror at a time, without a trace in any row; then the ronde, which closing takes for update.
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status <> 'stemmen' or prive.nu() >= r.stemmen_tot_op then return '{"fout": "stemmen_gesloten"}'; end if;
  select * into eerder from prive.deelname d where d.ronde_id = r.id and d.jurylid_id = lid.id;
  if eerder.kanaal = 'papier' then return '{"fout": "stem_op_papier"}'; end if;
  if eerder.code_hash <> prive.code_hash('deelname', bewijscode) then return '{"fout": "al_gestemd"}'; end if;
  gemaakt := prive.maak_biljet(r, stem.keuzes, array(select prive.belangen(lid)));
  if gemaakt ? 'fout' then return gemaakt; end if;
  perform set_config('portaal.stembus', 'open', true);
  if eerder.id is null then
    insert into prive.deelname (ronde_id, jurylid_id, kanaal, code_hash) values (r.id, lid.id, 'site', prive.code_hash('deelname', bewijscode));
    insert into prive.stembiljet (ronde_id, code_hash, keuzes) values (r.id, prive.code_hash('stembiljet', bewijscode), gemaakt -> 'biljet');
  else
    update prive.stembiljet s set keuzes = gemaakt -> 'biljet'
    where s.code_hash = prive.code_hash('stembiljet', bewijscode) and s.keuzes <> gemaakt -> 'biljet';
    gewijzigd := found;
  end if;
  perform set_config('portaal.stembus', '', true);
  return jsonb_build_object('gestemd', true, 'gewijzigd', gewijzigd);
exception when unique_violation then
  -- Somebody else made the same code: no accident, and nothing is written.
  return '{"fout": "geen_bewijscode"}';
end
$$;
comment on function public.stem(text, text, jsonb) is
  'For a juror while voting runs: writes that the juror voted and, apart from it, the ballot; with the same code it is the same vote, or a change of it. keuzes: {aanvraag_id: voor|niet|onthouding or 0..5}. {gestemd, gewijzigd} or {fout}.';
revoke all on function public.stem(text, text, jsonb) from public, anon, authenticated, service_role;
grant execute on function public.stem(text, text, jsonb) to authenticated;

create function public.stem_controle(ronde text, bewijscode text, afzender text) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  gevonden jsonb;
begin
  if not prive.tel('stemcontrole', prive.afzender_hash(afzender)) then return prive.te_vaak(); end if;
  select * into r from public.ronde q where q.slug = stem_controle.ronde;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  -- While voting runs nobody sees a ballot again: who looks over a shoulder learns nothing.
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stemmen_open"}'; end if;
  select s.keuzes into gevonden from prive.stembiljet s
  where s.ronde_id = r.id and s.code_hash = prive.code_hash('stembiljet', stem_controle.bewijscode);
  if gevonden is null then return '{"fout": "onbekend"}'; end if;
  return jsonb_build_object(
    'keuzes', gevonden,
    'aanvragen', (select jsonb_agg(jsonb_build_object('id', o.aanvraag_id, 'titel', o.titel) order by o.titel, o.aanvraag_id)
      from prive.opname_aanvraag o where o.ronde_id = r.id)
  );
end
$$;
comment on function public.stem_controle(text, text, text) is
  'After voting: the ballot that goes with this code. {keuzes, aanvragen: [{id, titel}]} or {fout: onbekend|stemmen_open|te_vaak}.';
revoke all on function public.stem_controle(text, text, text) from public, anon, authenticated, service_role;
grant execute on function public.stem_controle(text, text, text) to service_role;

create function prive.vragen_van(welke uuid) returns jsonb
language sql stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('vraag', t.tekst, 'antwoord', a.tekst) order by g.id), '[]')
  from public.gebeurtenis g
  join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id and t.zichtbaar
  left join lateral (
    select at.tekst from public.gebeurtenis q join public.gebeurtenis_tekst at on at.gebeurtenis_id = q.id and at.zichtbaar
    where q.dossier_soort = 'aanvraag' and q.dossier_id = welke and q.soort = 'aangevuld' and q.id > g.id
    order by q.id limit 1
  ) a on true
  where g.dossier_soort = 'aanvraag' and g.dossier_id = welke and g.soort = 'aanvulling_gevraagd'
$$;
comment on function prive.vragen_van(uuid) is 'What was asked about a request and what the applicant answered, in order. Array of {vraag, antwoord or null}.';
revoke all on function prive.vragen_van(uuid) from public, anon, authenticated, service_role;

create function prive.jury_aanvragen(r public.ronde, lid public.jurylid, adviseur_id uuid) returns jsonb
language sql stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', a.id, 'titel', a.titel, 'plan', a.plan, 'doelgroep', a.doelgroep, 'wanneer', a.wanneer,
    'prioriteit', (select p.titel from public.prioriteit p where p.id = a.prioriteit_id),
    'buurt', coalesce((select b.naam from public.buurt b where b.code = a.buurt_code), (select w.naam from public.wijk w where w.code = a.wijk_code)),
    'gevraagd_cent', a.gevraagd_cent, 'minimum_cent', a.minimumbedrag_cent, 'eigen_bijdrage_cent', a.eigen_bijdrage_cent,
    'begroting', (select coalesce(jsonb_agg(jsonb_build_object('omschrijving', p.omschrijving, 'bedrag_cent', p.bedrag_cent) order by p.volgorde), '[]')
      from public.begrotingspost p where p.aanvraag_id = a.id),
    'vragen', prive.vragen_van(a.id),
    'adviezen', (select coalesce(jsonb_agg(jsonb_build_object('advies', v.advies, 'tekst', v.tekst, 'functie', v.functie, 'eigen', v.adviseur_id is not distinct from jury_aanvragen.adviseur_id) order by v.functie, v.id), '[]')
      from public.advies v where v.aanvraag_id = a.id and (lid.id is not null or v.adviseur_id = jury_aanvragen.adviseur_id)),
    'belang', case
      when lid.id is null then null
      when exists (select from prive.contact c where c.dossier_soort = 'aanvraag' and c.dossier_id = a.id and c.email = lid.email) then 'contact'
      when exists (select from prive.belangen(lid) b where b = a.id) then 'zelf'
    end
  ) order by md5(coalesce(lid.id, jury_aanvragen.adviseur_id)::text || a.id::text)), '[]')
  from public.aanvraag a
  where a.ronde_id = r.id and case when prive.in_stemming(r.status)
    then exists (select from prive.opname_aanvraag o where o.aanvraag_id = a.id and o.ronde_id = r.id) else a.status = 'voorgelegd' end
$$;
comment on function prive.jury_aanvragen(public.ronde, public.jurylid, uuid) is
  'The requests of a ronde for one juror or adviser, in an order of their own that stays the same. Amounts in euro cents.';
revoke all on function prive.jury_aanvragen(public.ronde, public.jurylid, uuid) from public, anon, authenticated, service_role;

create function public.jury_lezen() returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  adres text := prive.eigen_email();
begin
  if adres is null then return '{"fout": "niet_bevoegd"}'; end if;
  update public.jurylid j set gezien_op = prive.nu() where j.email = adres and j.gezien_op is null;
  update public.adviseur j set gezien_op = prive.nu() where j.email = adres and j.gezien_op is null;
  return jsonb_build_object('rondes', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'slug', r.slug, 'naam', r.naam, 'uitleg', r.uitleg, 'status', r.status, 'voorbeeld', r.voorbeeld, 'budget_cent', r.budget_cent,
      'stemvorm', r.stemvorm, 'verdeelregel', r.verdeelregel, 'aanvulling', r.aanvulling, 'past_niet', r.past_niet,
      'drempel', r.drempel, 'quorum', r.quorum, 'min_keuzes', r.min_keuzes, 'max_keuzes', r.max_keuzes,
      'stemmen_vanaf_op', r.stemmen_vanaf_op, 'stemmen_tot_op', r.stemmen_tot_op,
      'rol', case when adviseur.id is not null then 'adviseur' else 'jurylid' end,
      'gestemd', deelname.id is not null, 'op_papier', deelname.kanaal is not distinct from 'papier',
      'aanvragen', prive.jury_aanvragen(r, jurylid, adviseur.id)
    ) order by r.sluit_op desc), '[]')
    from public.ronde r
    left join public.jurylid on jurylid.ronde_id = r.id and jurylid.email = adres
    left join public.adviseur on adviseur.ronde_id = r.id and adviseur.email = adres
    left join prive.deelname on deelname.jurylid_id = jurylid.id
    where (jurylid.id is not null or adviseur.id is not null) and r.status not in ('concept', 'ingetrokken')
  ));
end
$$;
comment on function public.jury_lezen() is
  'For whoever is signed in: the rondes in which this address is a juror or adviser, with their requests; empty for all others. {rondes} or {fout}.';
revoke all on function public.jury_lezen() from public, anon, authenticated, service_role;
grant execute on function public.jury_lezen() to authenticated;
