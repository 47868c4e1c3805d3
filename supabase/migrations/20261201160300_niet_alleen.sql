-- Why:    tried as a cheating colleague. Who wrote a request down for somebody awarded it alone; feedback about oneself
--         was written down for somebody by oneself; a beheerder took the name of a colleague, so that lines told of
--         that one, or moved the account of a colleague, who heard nothing; and a makelaar read any line of the log.
-- Tables: prive.bericht gets a kind of mail.
-- Rights: geschiedenis gives a makelaar lines of content and dossiers alone.
-- Kept:   as it was.

create function prive.schreef_op(dossier public.dossier_soort, id uuid) returns boolean
  language sql stable
  set search_path = ''
  as $$
  select exists (
    select from public.gebeurtenis g
    where g.dossier_soort = dossier and g.dossier_id = schreef_op.id and g.soort = 'ingediend'
      and g.medewerker_id = (select prive.medewerker_id())
  )
$$;
comment on function prive.schreef_op(public.dossier_soort, uuid) is
  'Whether whoever is signed in wrote this down for somebody.';
revoke all on function prive.schreef_op(public.dossier_soort, uuid) from public, anon, authenticated, service_role;

alter table prive.bericht drop constraint bericht_soort_check;
alter table prive.bericht add constraint bericht_soort_check check (soort in (
  'aanmelding_ontvangen', 'aanvraag_ontvangen', 'feedback_ontvangen', 'stap', 'feedback_reactie', 'nieuwe_code',
  'ronde_open', 'jury_uitnodiging', 'adviseur_uitnodiging', 'stemmen_open', 'stemmen_herinnering', 'stemmen_verlengd',
  'werk_vandaag', 'werk_termijn', 'werk_uitnodiging', 'papier_uitgegeven', 'papier_vervallen', 'herinnering',
  'werk_buiten', 'werk_feedback', 'mailkeuze', 'werk_verhuisd'
));

create function prive.meld_verhuizing() returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$
begin
  if prive.medewerker_id() is null or prive.postbus(old.email) = prive.postbus(new.email) then return null; end if;
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  values ('verhuisd.' || gen_random_uuid(), 'werk_verhuisd', old.email, jsonb_build_object('naam', new.naam),
    prive.nu(), prive.nu());
  return null;
end
$$;
comment on function prive.meld_verhuizing() is
  'After-update trigger: tells the old mailbox that the account of a medewerker went to another one.';
revoke all on function prive.meld_verhuizing() from public, anon, authenticated, service_role;
create trigger meld_verhuizing after update of email on public.medewerker
  for each row execute function prive.meld_verhuizing();

create function prive.bewaak_naam() returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$
begin
  if prive.medewerker_id() is null or tg_op = 'UPDATE' and new.naam = old.naam then return new; end if;
  if exists (
    select from prive.medewerkers_nu() m
    where m.id <> new.id and prive.maak_slug(m.naam) = prive.maak_slug(new.naam)
  ) then
    raise exception 'somebody works here by this name' using errcode = 'unique_violation';
  end if;
  return new;
end
$$;
comment on function prive.bewaak_naam() is
  'Before-row trigger on medewerker: two who work here are told apart by their names, in the log too.';
revoke all on function prive.bewaak_naam() from public, anon, authenticated, service_role;
create trigger c_bewaak_naam before insert or update on public.medewerker
  for each row execute function prive.bewaak_naam();

create or replace function public.aanvraag_stap(
  id uuid, naar text, tekst text default null, bedrag_cent bigint default null, initiatief_id text default null
) returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  fout text;
  gevraagd bigint;
  bedrag bigint;
begin
  if naar in ('toegekend', 'deels_toegekend', 'afgewezen') then
    -- The ronde first, as whoever confirms an uitslag does: two awards at once see each other.
    perform from public.ronde r
    where r.id = (select a.ronde_id from public.aanvraag a where a.id = aanvraag_stap.id) for update;
  end if;
  fout := prive.stap_kan('aanvraag', aanvraag_stap.id, naar, tekst);
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  select a.gevraagd_cent into gevraagd from public.aanvraag a where a.id = aanvraag_stap.id;
  bedrag := case naar when 'toegekend' then coalesce(bedrag_cent, gevraagd) when 'deels_toegekend'
    then coalesce(bedrag_cent, 0) end;
  if naar = 'toegekend' and bedrag <> gevraagd or naar = 'deels_toegekend' and not bedrag between 1 and gevraagd - 1
    then
    return '{"fout": "bedrag_past_niet"}';
  end if;
  if naar in ('toegekend', 'deels_toegekend', 'afgewezen') then
    fout := prive.besluit_mag(aanvraag_stap.id, naar, bedrag);
    if fout is not null then return jsonb_build_object('fout', fout); end if;
  end if;
  if bedrag is not null and not prive.code_vers() then return '{"fout": "code_te_oud"}'; end if;
  -- Of a step without an amount nothing is noted: null is not false, and would ask for a second one.
  -- Nor does anybody alone give money to a request that they wrote down.
  if (coalesce(bedrag, 0) > prive.tweede_boven_cent()
      or bedrag is not null and prive.schreef_op('aanvraag', aanvraag_stap.id))
    and not prive.met_tweede('besluit', aanvraag_stap.id::text, jsonb_build_object('bedrag_cent', bedrag)) then
    perform prive.schrijf_gebeurtenis('aanvraag', aanvraag_stap.id, 'notitie', 'beheerder',
      format('Besluit tot € %s. Een tweede beheerder moet dit ook besluiten.',
        case when bedrag % 100 = 0 then (bedrag / 100)::text else
          replace(trim_scale(bedrag / 100.0)::text, '.', ',') end), false);
    return jsonb_build_object('stand', 'wacht_op_tweede', 'toegekend_cent', null, 'initiatief_id', null);
  end if;
  return jsonb_build_object('stand', naar, 'toegekend_cent', bedrag, 'initiatief_id',
    prive.zet_aanvraag(aanvraag_stap.id, naar, tekst, bedrag, aanvraag_stap.initiatief_id));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.feedback_indienen(
  gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text
) returns jsonb
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
  -- Nobody writes down what was said of themselves.
  if het_onderwerp = 'makelaar' and exists (
    select from prive.makelaars_van((gegevens ->> 'medewerker_id')::uuid) eigen(rij)
    where eigen.rij = gegevens ->> 'over_id'
  ) then
    return prive.laat_los(s, '{"fout": "niet_bevoegd"}');
  end if;
  if onderwerp.bekend is null then return prive.laat_los(s, '{"fout": "onderwerp_onbekend"}'); end if;
  if gegevens ->> 'buurt' is not null and plaats.wijk_code is null
    then return prive.laat_los(s, '{"fout": "buurt_onbekend"}'); end if;
  insert into public.feedback (nummer, over, over_id, gezicht, tekst, wens, wijk_code, buurt_code, kanaal,
    ingediend_op, buiten)
  values (
    prive.nieuw_nummer('F'), het_onderwerp, gegevens ->> 'over_id', (gegevens ->> 'gezicht')::integer,
      gegevens ->> 'tekst',
    gegevens ->> 'wens', coalesce(plaats.wijk_code, onderwerp.wijk_code),
    case when plaats.wijk_code is null then onderwerp.buurt_code else plaats.buurt_code end, k,
    prive.nu(),
    -- About the team, or about what it works with: somebody outside reads it, when the city has one.
    coalesce((gegevens ->> 'buiten')::boolean, false)
      and (het_onderwerp = 'portaal' or het_onderwerp = 'makelaar' and gegevens ->> 'over_id' is null)
  ) returning id into nieuw;
  antwoord := prive.rond_af(s, prive.maak_dossier('feedback', nieuw, gegevens, code_hash, code, k, afzender));
  -- Apart: within one statement the outbox would not show yet what it got.
  return prive.met_vervolg('feedback', antwoord);
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;

create or replace function public.geschiedenis(tabel text, rij text) returns jsonb
  language plpgsql stable security definer
  set search_path = ''
  as $$
begin
  if prive.rol() is null or prive.rol() <> 'beheerder' and geschiedenis.tabel <> all ('{
    wijk, buurt, organisatie, organisatie_wijk, makelaar, makelaar_buurt, plek, openingstijd, initiatief, activiteit,
    prioriteit, voorbeeld, budgetcijfer, beeld, ronde, signaal, aanmelding, aanvraag, feedback, aanvraag_publiek,
    feedback_publiek}'::text[]) then
    return '{"fout": "niet_bevoegd"}';
  end if;
  return coalesce((
    select jsonb_agg(jsonb_build_object('op', l.op, 'wie', l.naam, 'rol', l.rol, 'handeling', l.handeling, 'velden',
      l.velden) order by l.op desc, l.id desc)
    from (
      select * from public.logboek k
      where k.tabel = geschiedenis.tabel and k.rij = geschiedenis.rij
        and k.handeling in ('toegevoegd', 'gewijzigd', 'verwijderd')
        and k.rij <> all ((select prive.klachten_over_mij())::text[])
      order by k.op desc, k.id desc limit 50
    ) l
  ), '[]');
end
$$;
