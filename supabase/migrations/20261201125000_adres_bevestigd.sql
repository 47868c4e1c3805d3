-- Why:    an address was taken for that of the sender once a puzzle was solved, or once a program that looks at links
--         had opened one. An aanvraag with the address of a juror took that juror's vote on it away, and mails of ours
--         carried the words of a stranger to any address. Two facts now: the address is confirmed (a button behind the
--         link in the mail: prive.contact.adres_op, the only source of a belang), and the person was reached (also by
--         a call: bevestigd_op, enough to publish). Neither survives another address.
-- Tables: prive.contact and prive.volgcode get a column.
-- Rights: as they were. Deliberately not granted: prive.bevestig_adres, to any API role.
-- Kept:   as long as the contact.

alter table prive.contact add column adres_op timestamptz;
comment on column prive.contact.adres_op is
  'When somebody who reads the mail of this address said that it is theirs; null as long as nobody did.';
alter table prive.volgcode add column bewijst boolean not null default true;
comment on column prive.volgcode.bewijst is
  'Went by mail to the address that the dossier has now: who uses it reads that mail.';
update prive.volgcode set bewijst = false where op_papier;

create index contact_onbevestigd on prive.contact (akkoord_op) where adres_op is null and email is not null;

create function prive.herinner_aan_adres() returns void
  language plpgsql set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  c prive.contact;
begin
  -- Two ticks at once write no mail twice.
  if not pg_try_advisory_xact_lock(hashtextextended('prive.herinner_aan_adres', 0)) then return; end if;
  for c in
    select k.* from prive.contact k
    where k.adres_op is null and k.email is not null
      and k.akkoord_op <= nu - interval '3 days' and k.akkoord_op > nu - interval '5 days'
    order by k.akkoord_op, k.dossier_id limit 50
  loop
    -- One for an address, whatever was sent in under it; mails are kept for longer than this looks back.
    continue when exists (
      select from prive.bericht b where b.aan = c.email and b.message_id like '%.herinnering'
    ) or prive.dossier(c.dossier_soort, c.dossier_id) ->> 'status'
      in ('afgewezen', 'ingetrokken', 'buiten_behandeling', 'afgesloten');
    perform prive.schrijf_bericht(c.dossier_soort, c.dossier_id, c.dossier_soort || '_ontvangen',
      c.dossier_soort || '.' || c.dossier_id || '.herinnering', '{"bevestigen": true, "herinnering": true}',
      prive.plan_ongevraagd(c.email));
  end loop;
end
$$;
comment on function prive.herinner_aan_adres() is
  'Writes one reminder to who did not say within three days that the address is theirs.';
revoke all on function prive.herinner_aan_adres() from public, anon, authenticated, service_role;

create function prive.bevestig_adres(dossier public.dossier_soort, id uuid, code_hash text) returns void
  language plpgsql set search_path = ''
  as $$
begin
  if not exists (
    select from prive.volgcode v
    where v.hash = lower(bevestig_adres.code_hash) and v.dossier_soort = dossier
      and v.dossier_id = bevestig_adres.id and v.bewijst and not v.op_papier
  ) then return; end if;
  update prive.contact c set adres_op = (select prive.nu())
  where c.dossier_soort = dossier and c.dossier_id = bevestig_adres.id and c.email is not null and c.adres_op is null;
  perform prive.bevestig(dossier, bevestig_adres.id, 'indiener');
end
$$;
comment on function prive.bevestig_adres(public.dossier_soort, uuid, text) is
  'Somebody pressed a button with a code that went by mail: the address is confirmed, and its owner reached. Not for '
  'a code on paper, nor one that went to another address.';
revoke all on function prive.bevestig_adres(public.dossier_soort, uuid, text)
  from public, anon, authenticated, service_role;

comment on function prive.bevestig(public.dossier_soort, uuid, public.partij) is
  'Notes that the person behind a dossier was reached; true the first time. The address is another fact.';

create or replace function public.aanvraag_indienen(gegevens jsonb, sleutel text, inhoud_hash text,
  code_hash text, code text, afzender text, kanaal text)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  k public.kanaal := kanaal::public.kanaal;
  s text := prive.inzending_sleutel('aanvraag', sleutel);
  antwoord jsonb := prive.begin_inzending(s, inhoud_hash, prive.geldigheid(sleutel), afzender, k,
    gegevens ->> 'uitdaging');
  plaats record;
  r public.ronde;
  fout text;
  eigen bigint := coalesce((gegevens ->> 'eigen_bijdrage_cent')::bigint, 0);
  nieuw uuid;
begin
  if antwoord is not null then return prive.met_vervolg('aanvraag', antwoord); end if;
  -- Closing a ronde waits until this request is in, or this request sees it closed.
  select * into r from public.ronde o where o.slug = gegevens ->> 'ronde' and o.status <> 'concept' for share;
  select * into plaats from prive.zoek_gebied(gegevens ->> 'buurt');
  fout := case
    when r.id is null then 'ronde_onbekend'
    when r.status <> 'open_voor_aanvragen' or prive.nu() < r.opent_op or prive.nu() >= r.sluit_op then 'ronde_gesloten'
    else prive.aanvraag_fout(gegevens, r, plaats.wijk_code)
  end;
  if fout is not null then return prive.laat_los(s, jsonb_build_object('fout', fout)); end if;
  insert into public.aanvraag (
    nummer, ronde_id, titel, plan, doelgroep, wanneer, wanneer_van, prioriteit_id, wijk_code, buurt_code,
    eigen_bijdrage_cent, minimumbedrag_cent, gevraagd_cent, kanaal, ingediend_op
  ) values (
    prive.nieuw_nummer('B'), r.id, gegevens ->> 'titel', gegevens ->> 'plan', gegevens ->> 'doelgroep',
      gegevens ->> 'wanneer',
    (gegevens ->> 'wanneer_van')::date, gegevens ->> 'prioriteit', plaats.wijk_code, plaats.buurt_code,
    eigen, (gegevens ->> 'minimumbedrag_cent')::bigint, prive.gevraagd_cent(gegevens -> 'posten', eigen), k,
    prive.nu()
  ) returning id into nieuw;
  perform prive.schrijf_posten(nieuw, gegevens -> 'posten');
  antwoord := prive.rond_af(s, prive.maak_dossier('aanvraag', nieuw, gegevens, code_hash, code, k, afzender));
  -- Apart: within one statement the outbox would not show yet what it got.
  return prive.met_vervolg('aanvraag', antwoord);
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;

create or replace function public.aanmelding_indienen(gegevens jsonb, sleutel text, inhoud_hash text,
  code_hash text, code text, afzender text, kanaal text)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  k public.kanaal := kanaal::public.kanaal;
  s text := prive.inzending_sleutel('aanmelding', sleutel);
  antwoord jsonb := prive.begin_inzending(s, inhoud_hash, prive.geldigheid(sleutel), afzender, k,
    gegevens ->> 'uitdaging');
  plaats record;
  nieuw uuid;
begin
  if antwoord is not null then return prive.met_vervolg('aanmelding', antwoord); end if;
  select * into plaats from prive.zoek_gebied(gegevens ->> 'buurt');
  if plaats.wijk_code is null then return prive.laat_los(s, '{"fout": "buurt_onbekend"}'); end if;
  insert into public.aanmelding
    (nummer, naam, omschrijving, themas, wijk_code, buurt_code, adres, lat, lon, website, kanaal,
      ingediend_op)
  values (
    prive.nieuw_nummer('M'), gegevens ->> 'naam', gegevens ->> 'omschrijving', prive.lijst(gegevens -> 'themas'),
    plaats.wijk_code, plaats.buurt_code, gegevens ->> 'adres', (gegevens ->> 'lat')::double precision,
    (gegevens ->> 'lon')::double precision, gegevens ->> 'website', k, prive.nu()
  ) returning id into nieuw;
  antwoord := prive.rond_af(s, prive.maak_dossier('aanmelding', nieuw, gegevens, code_hash, code, k, afzender));
  -- Apart: within one statement the outbox would not show yet what it got.
  return prive.met_vervolg('aanmelding', antwoord);
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;

create or replace function public.feedback_indienen(gegevens jsonb, sleutel text, inhoud_hash text,
  code_hash text, code text, afzender text, kanaal text)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  k public.kanaal := kanaal::public.kanaal;
  s text := prive.inzending_sleutel('feedback', sleutel);
  antwoord jsonb := prive.begin_inzending(s, inhoud_hash, prive.geldigheid(sleutel), afzender, k,
    gegevens ->> 'uitdaging');
  het_onderwerp public.feedback_over;
  plaats record;
  onderwerp record;
  nieuw uuid;
begin
  if antwoord is not null then return prive.met_vervolg('feedback', antwoord); end if;
  het_onderwerp := (gegevens ->> 'over')::public.feedback_over;
  select * into onderwerp from prive.onderwerp_gebied(het_onderwerp, gegevens ->> 'over_id');
  select * into plaats from prive.zoek_gebied(gegevens ->> 'buurt');
  if onderwerp.bekend is null then return prive.laat_los(s, '{"fout": "onderwerp_onbekend"}'); end if;
  if gegevens ->> 'buurt' is not null and plaats.wijk_code is null
    then return prive.laat_los(s, '{"fout": "buurt_onbekend"}'); end if;
  insert into public.feedback (nummer, over, over_id, gezicht, tekst, wens, wijk_code, buurt_code, kanaal,
    ingediend_op)
  values (
    prive.nieuw_nummer('F'), het_onderwerp, gegevens ->> 'over_id', (gegevens ->> 'gezicht')::integer,
      gegevens ->> 'tekst',
    gegevens ->> 'wens', coalesce(plaats.wijk_code, onderwerp.wijk_code),
    case when plaats.wijk_code is null then onderwerp.buurt_code else plaats.buurt_code end, k,
    prive.nu()
  ) returning id into nieuw;
  antwoord := prive.rond_af(s, prive.maak_dossier('feedback', nieuw, gegevens, code_hash, code, k, afzender));
  -- Apart: within one statement the outbox would not show yet what it got.
  return prive.met_vervolg('feedback', antwoord);
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;

create or replace function public.dossier_lezen(code_hash text, afzender text, nummer text default null)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  o record;
begin
  select * into o from prive.open_code(code_hash, afzender, nummer);
  if o.fout is not null then return o.fout; end if;
  return prive.dossier_volledig(o.soort, o.id) || jsonb_build_object('dossiers', (
    select jsonb_agg(jsonb_build_object('soort', v.dossier_soort, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel',
      'status', d ->> 'status') order by d ->> 'nummer')
    from prive.volgcode v cross join lateral prive.dossier(v.dossier_soort, v.dossier_id) d
    where v.hash = lower(code_hash) and v.ingetrokken_op is null
  ));
end
$$;
comment on function public.dossier_lezen(text, text, text) is
  'The dossier of a code: {soort, nummer, titel, status, kanaal, bevestigd_op, ingediend_op, inhoud, contact, '
  'gebeurtenissen, contactpersoon, ronde, publiek, initiatief, reactie, berichten, dossiers}, or {fout: '
  'onbekend|te_vaak}. dossiers: all that this code opens; nummer chooses. Reading confirms nothing: programs '
  'open links.';

create or replace function public.dossier_actie(code_hash text, actie text, gegevens jsonb, sleutel text,
  inhoud_hash text, afzender text)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $_$
declare
  s text := prive.inzending_sleutel('actie:' || lower(code_hash), sleutel);
  o record;
  antwoord jsonb;
  bestaat boolean;
begin
  if actie is null or actie not in ('bevestigen', 'wis', 'wijzigen', 'aanvullen', 'intrekken', 'eindverslag',
    'geholpen') then
    return '{"fout": "onbekende_actie"}';
  end if;
  -- Taking everything back removes the code too: its repetition is answered before the code is looked for.
  if not exists (select from prive.inzending i where i.sleutel = s and i.antwoord is not null) then
    select * into o from prive.open_code(code_hash, afzender, gegevens ->> 'nummer');
    if o.fout is not null then return o.fout; end if;
  end if;
  -- Counted per code: what others sent from the same address keeps nobody from their own dossier.
  antwoord := prive.begin_inzending(s, inhoud_hash, interval '30 days', 'code ' || lower(code_hash), 'site', null);
  if antwoord is not null then return antwoord; end if;
  if o.id is null then return prive.laat_los(s, '{"fout": "onbekend"}'); end if;
  execute format('select true from public.%I where id = $1 for update', o.soort) into bestaat using o.id;
  if bestaat is null then return prive.laat_los(s, '{"fout": "onbekend"}'); end if;
  perform prive.bevestig_adres(o.soort, o.id, code_hash);
  antwoord := prive.voer_actie_uit(o.soort, o.id, actie, gegevens);
  if antwoord ? 'fout' then return prive.laat_los(s, antwoord); end if;
  return prive.rond_af(s, antwoord);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$_$;

create or replace function prive.voer_actie_uit(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb)
  returns jsonb
  language plpgsql
  set search_path = ''
  as $$
declare
  status text := prive.dossier(dossier, voer_actie_uit.id) ->> 'status';
  tekst text := nullif(btrim(gegevens ->> 'tekst'), '');
  naar text := case actie
    when 'aanvullen' then case status when 'aanvulling_gevraagd' then 'in_behandeling' when 'vraag_gesteld'
      then 'ingediend' end
    when 'intrekken' then 'ingetrokken'
    when 'eindverslag' then 'afgerond'
    when 'geholpen' then case gegevens ->> 'geholpen' when 'ja' then 'afgesloten' when 'nee' then 'heropend' end
  end;
  fout text := case when naar is not null then prive.stap_fout(dossier, status, naar, 'indiener', tekst) end;
  stap bigint;
begin
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  case actie
    when 'bevestigen' then
      -- With a code that shows it, that was done before any action.
      if prive.dossier(dossier, voer_actie_uit.id) ->> 'bevestigd_op' is null then
        return '{"fout": "stap_kan_niet"}';
      end if;
    when 'wis' then
      return prive.neem_terug(dossier, voer_actie_uit.id, 'indiener');
    when 'wijzigen' then
      if status not in ('ingediend', 'vraag_gesteld', 'in_behandeling', 'aanvulling_gevraagd')
        then return '{"fout": "stap_kan_niet"}'; end if;
      fout := prive.wijzig_dossier(dossier, voer_actie_uit.id, gegevens);
      if fout is not null then return jsonb_build_object('fout', fout); end if;
    when 'aanvullen' then
      if tekst is null then return '{"fout": "motivering_nodig"}'; end if;
      if naar is null then
        if status not in ('ingediend', 'in_behandeling', 'voorgelegd', 'toegekend', 'deels_toegekend', 'in_uitvoering')
          then return '{"fout": "stap_kan_niet"}'; end if;
        perform prive.schrijf_gebeurtenis(dossier, voer_actie_uit.id, 'aangevuld', 'indiener', tekst);
      else
        stap := prive.zet_status(dossier, voer_actie_uit.id, naar, 'indiener', tekst);
      end if;
    when 'intrekken' then
      stap := prive.zet_status(dossier, voer_actie_uit.id, naar, 'indiener', tekst);
    when 'eindverslag' then
      insert into public.eindverslag (aanvraag_id, tekst, besteed_cent, op)
      values (voer_actie_uit.id, tekst, (gegevens ->> 'besteed_cent')::bigint, prive.nu());
      stap := prive.zet_status(dossier, voer_actie_uit.id, naar, 'indiener');
    when 'geholpen' then
      if naar is null then return '{"fout": "onleesbaar"}'; end if;
      update public.feedback f set geholpen = (naar = 'afgesloten') where f.id = voer_actie_uit.id;
      stap := prive.zet_status(dossier, voer_actie_uit.id, naar, 'indiener', tekst);
  end case;
  -- Closing feedback with a yes needs no mail in return.
  if stap is not null and naar <> 'afgesloten' then perform prive.meld_stap(dossier, voer_actie_uit.id, stap); end if;
  return jsonb_build_object('soort', dossier, 'stand', prive.dossier(dossier, voer_actie_uit.id) ->> 'status');
end
$$;

create or replace function prive.wijzig_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb)
  returns text
  language plpgsql
  set search_path = ''
  as $$
declare
  plaats record;
  a public.aanvraag;
  r public.ronde;
  fout text;
  eigen bigint;
  was prive.contact;
  wordt prive.contact;
begin
  if gegevens ? 'buurt' then
    select * into plaats from prive.zoek_gebied(gegevens ->> 'buurt');
    if plaats.wijk_code is null then return 'buurt_onbekend'; end if;
  end if;
  if dossier = 'aanmelding' and gegevens ? 'naam' then
    update public.aanmelding m
    set naam = gegevens ->> 'naam', omschrijving = gegevens ->> 'omschrijving',
      themas = prive.lijst(gegevens -> 'themas'),
      wijk_code = plaats.wijk_code, buurt_code = plaats.buurt_code, adres = gegevens ->> 'adres',
      lat = (gegevens ->> 'lat')::double precision, lon = (gegevens ->> 'lon')::double precision,
        website = gegevens ->> 'website'
    where m.id = wijzig_dossier.id;
  elsif dossier = 'aanvraag' and gegevens ? 'titel' then
    select * into a from public.aanvraag q where q.id = wijzig_dossier.id;
    select * into r from public.ronde q where q.id = a.ronde_id;
    eigen := coalesce((gegevens ->> 'eigen_bijdrage_cent')::bigint, 0);
    fout := prive.aanvraag_fout(gegevens, r, plaats.wijk_code);
    if fout is not null then return fout; end if;
    update public.aanvraag q
    set titel = gegevens ->> 'titel', plan = gegevens ->> 'plan', doelgroep = gegevens ->> 'doelgroep',
      wanneer = gegevens ->> 'wanneer',
      wanneer_van = (gegevens ->> 'wanneer_van')::date, prioriteit_id = gegevens ->> 'prioriteit',
        wijk_code = plaats.wijk_code,
      buurt_code = plaats.buurt_code, eigen_bijdrage_cent = eigen,
        minimumbedrag_cent = (gegevens ->> 'minimumbedrag_cent')::bigint,
      gevraagd_cent = prive.gevraagd_cent(gegevens -> 'posten', eigen)
    where q.id = wijzig_dossier.id;
    perform prive.schrijf_posten(wijzig_dossier.id, gegevens -> 'posten');
  end if;
  select * into was from prive.contact c
  where c.dossier_soort = dossier and c.dossier_id = wijzig_dossier.id;
  update prive.contact c
  set naam = case when gegevens ? 'contact_naam' then gegevens ->> 'contact_naam' else c.naam end,
    email = case when gegevens ? 'contact_email' then lower(gegevens ->> 'contact_email') else c.email end,
    telefoon = case when gegevens ? 'contact_telefoon' then gegevens ->> 'contact_telefoon' else c.telefoon end
  where c.dossier_soort = dossier and c.dossier_id = wijzig_dossier.id
  returning * into wordt;
  -- What was known of the old address or number says nothing of the new one.
  if (was.email, was.telefoon) is distinct from (wordt.email, wordt.telefoon) then
    execute format('update public.%I set bevestigd_op = null where id = $1', dossier) using wijzig_dossier.id;
  end if;
  if was.email is distinct from wordt.email then
    update prive.contact c set adres_op = null
    where c.dossier_soort = dossier and c.dossier_id = wijzig_dossier.id;
    update prive.volgcode v set bewijst = false
    where v.dossier_soort = dossier and v.dossier_id = wijzig_dossier.id;
    if wordt.email is not null then
      perform prive.schrijf_bericht(dossier, wijzig_dossier.id, dossier || '_ontvangen',
        dossier || '.' || wijzig_dossier.id || '.adres.' || gen_random_uuid(), '{"bevestigen": true}',
        prive.plan_ongevraagd(wordt.email));
    end if;
  end if;
  perform prive.schrijf_gebeurtenis(dossier, wijzig_dossier.id, 'gewijzigd', 'indiener');
  return null;
end
$$;

create or replace function prive.schrijf_bericht(dossier public.dossier_soort, id uuid, wat text,
  kenmerk text, extra jsonb, vanaf timestamptz default null, code text default null)
  returns void
  language plpgsql
  set search_path = ''
  as $$
declare
  naar text;
  aanhef text;
  bekend boolean;
  d jsonb := prive.dossier(dossier, schrijf_bericht.id);
begin
  select c.email, c.naam, c.adres_op is not null into naar, aanhef, bekend from prive.contact c
  where c.dossier_soort = dossier and c.dossier_id = schrijf_bericht.id;
  if naar is null then return; end if;
  insert into prive.bericht
    (message_id, dossier_soort, dossier_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
  values (
    kenmerk, dossier, schrijf_bericht.id, wat, naar,
    jsonb_build_object(
      'soort', dossier, 'nummer', d ->> 'nummer', 'status', d ->> 'status',
      -- No words of a stranger to somebody who may never have heard of us.
      'titel', case when bekend then d ->> 'titel' end, 'naam', case when bekend then aanhef end,
      'kanaal', d ->> 'kanaal',
      'voorbeeld', exists (
        select from public.aanvraag a join public.ronde r on r.id = a.ronde_id
        where dossier = 'aanvraag' and a.id = schrijf_bericht.id and r.voorbeeld
      ),
      'code', coalesce(schrijf_bericht.code, prive.maak_code(dossier, schrijf_bericht.id))
    ) || extra,
    vanaf is not null, prive.nu(), coalesce(vanaf, prive.nu()), prive.bundel_van(naar, vanaf)
  );
end
$$;

create or replace function prive.meld_stap(dossier public.dossier_soort, id uuid, gebeurtenis bigint,
  wat text default 'stap', extra jsonb default '{}')
  returns void
  language sql
  set search_path = ''
  as $$
  select prive.schrijf_bericht(dossier, meld_stap.id, wat, 'gebeurtenis.' || meld_stap.gebeurtenis, extra || (
    select jsonb_build_object('van', g.van, 'naar', g.naar, 'door', g.door, 'tekst', t.tekst)
    from public.gebeurtenis g left join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id and t.zichtbaar
    where g.id = meld_stap.gebeurtenis
  ))
  -- As long as nobody said that the address is theirs: what staff answer or ask, and nothing else.
  where exists (
    select from prive.contact c where c.dossier_soort = dossier and c.dossier_id = meld_stap.id
      and c.adres_op is not null
  ) or exists (
    select from public.gebeurtenis g
    where g.id = meld_stap.gebeurtenis and g.door in ('makelaar', 'beheerder')
  )
$$;

create or replace function prive.meld_ontvangst(dossier public.dossier_soort, id uuid, adres text,
  afzender text, kanaal public.kanaal, code text)
  returns void
  language plpgsql
  set search_path = ''
  as $$
declare
  moment timestamptz := prive.plan_ongevraagd(adres);
  welke uuid := prive.bundel_van(adres, moment);
begin
  if welke is not null and (
    not prive.tel('mail_afzender', prive.daghash(concat_ws(' ', 'mail', prive.afzender_hash(afzender), adres)))
    or (select count(*) from prive.bericht b where b.bundel = welke and b.dossier_id is not null) >= 10
  ) then
    perform prive.schrijf_overig(adres, moment);
  else
    perform prive.schrijf_bericht(
      dossier, meld_ontvangst.id, dossier || '_ontvangen', dossier || '.' || meld_ontvangst.id || '.ontvangen',
      '{"bevestigen": true}', moment, meld_ontvangst.code
    );
  end if;
end
$$;

create or replace function public.berichten_claimen(hoeveel integer, lease_seconden integer)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  gekozen uuid[];
begin
  perform prive.herinner_aan_adres();
  with vrij as (
    select b.id, b.bundel from prive.bericht b
    where b.verzonden_op is null and b.opgegeven_op is null and b.volgende_poging_op <= nu
      and (b.bezet_tot is null or b.bezet_tot <= nu)
      -- Who locks the first of a bundle has all of it.
      and not exists (
        select from prive.bericht e
        where e.bundel = b.bundel and e.id < b.id and e.verzonden_op is null and e.opgegeven_op is null
      )
      -- "Staat online" goes out when it is; after a day without a build the mail says that it will be.
      and (b.gegevens ->> 'naar' is distinct from 'gepubliceerd' or b.gemaakt_op <= nu - interval '1 day' or exists (
        select from public.aanmelding a where a.id = b.dossier_id and prive.staat_online(a.initiatief_id)
      ))
    order by b.volgende_poging_op, b.id
    limit least(greatest(hoeveel, 0), 100)
    for update skip locked
  ), bezet as (
    update prive.bericht b
    set bezet_tot = nu + make_interval(secs => greatest(lease_seconden, 1)), pogingen = b.pogingen + 1
    where b.id in (select v.id from vrij v) or b.bundel in (select v.bundel from vrij v)
    returning b.id
  )
  select array_agg(bezet.id) into gekozen from bezet;

  -- Only here it shows whether an address is known: asking for a code takes the same work for every address.
  delete from prive.bericht b
  where b.id = any (gekozen) and b.soort = 'nieuwe_code' and not exists (select from prive.contact c
    where c.email = b.aan);
  insert into prive.volgcode (hash, dossier_soort, dossier_id, vervangt, gemaakt_op)
  select b.gegevens ->> 'code_hash', c.dossier_soort, c.dossier_id, not b.gegevens ? 'overig', nu
  from prive.bericht b join prive.contact c on c.email = b.aan
  where b.id = any (gekozen) and b.soort = 'nieuwe_code'
  on conflict do nothing;

  return coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', m.id, 'message_id', case when m.bundel is null then m.deel[1] ->> 'message_id'
        else 'samen.' || m.bundel end,
      'soort', case when cardinality(m.deel) = 1 then m.deel[1] ->> 'soort' else 'samen' end, 'aan', m.aan, 'poging',
        m.poging,
      'gegevens', case when cardinality(m.deel) = 1 then m.deel[1] -> 'gegevens'
        else jsonb_build_object('delen', to_jsonb(m.deel)) end
    ) order by m.sinds)
    from (
      select coalesce(b.bundel, b.id) as id, b.bundel, b.aan, max(b.pogingen) as poging, min(b.gemaakt_op) as sinds,
        array_agg(jsonb_build_object(
        'message_id', b.message_id, 'soort', b.soort,
        'gegevens', (b.gegevens - 'code_hash')
          || case when b.soort <> 'nieuwe_code' then '{}' else jsonb_build_object('dossiers', (
            select jsonb_agg(jsonb_build_object('soort', c.dossier_soort, 'nummer', d ->> 'nummer', 'titel',
              case when c.adres_op is not null then d ->> 'titel' end) order by d ->> 'nummer')
            from prive.contact c cross join lateral prive.dossier(c.dossier_soort, c.dossier_id) d where c.email = b.aan
          )) end
          || case when b.gegevens ->> 'naar' is distinct from 'gepubliceerd' then '{}' else (
            select jsonb_build_object('online', jsonb_agg(i.slug) -> 0) from public.aanmelding a
              join public.initiatief i on i.id = a.initiatief_id
            where a.id = b.dossier_id and prive.staat_online(i.id)
          ) end
      ) order by b.soort = 'nieuwe_code', b.gemaakt_op, b.message_id) as deel
      from prive.bericht b where b.id = any (gekozen)
      group by coalesce(b.bundel, b.id), b.bundel, b.aan
    ) m
  ), '[]');
end
$$;

create or replace function public.volgcode_uitgeven(dossier_soort public.dossier_soort, id uuid)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
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
    where c.dossier_soort = volgcode_uitgeven.dossier_soort and c.dossier_id = volgcode_uitgeven.id
      and c.adres_op is not null;
    if adres is null then return '{"fout": "stap_kan_niet"}'; end if;
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

create or replace function prive.belang_bij_contact(welke text)
  returns void
  language sql security definer
  set search_path = ''
  as $$
  insert into public.belang (jurylid_id, aanvraag_id, bron)
  select j.id, a.id, 'contact'
  from public.jurylid j
  join public.aanvraag a on a.ronde_id = j.ronde_id
  join prive.contact c on c.dossier_soort = 'aanvraag' and c.dossier_id = a.id and c.email = j.email
    and c.adres_op is not null
  where j.ronde_id = welke
  on conflict (jurylid_id, aanvraag_id) do update set bron = 'contact'
$$;

create or replace function prive.belangen(lid public.jurylid) RETURNS SETOF uuid
  language sql stable security definer
  set search_path = ''
  as $$
  select b.aanvraag_id from public.belang b where b.jurylid_id = lid.id
  union
  select c.dossier_id from prive.contact c join public.aanvraag a on a.id = c.dossier_id
  where c.dossier_soort = 'aanvraag' and c.email = lid.email and c.adres_op is not null and a.ronde_id = lid.ronde_id
$$;
