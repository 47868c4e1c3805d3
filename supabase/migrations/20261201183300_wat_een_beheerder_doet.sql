-- What one beheerder decides about a ronde and about colleagues is seen, and gives no money by a way round.
-- A ronde that was withdrawn, or is not open yet, gives nothing; where a jury was ever invited, giving without it takes
-- two. Whose role another ends or changes gets a mail. No name of somebody who ever worked here is taken. An account
-- that nobody confirmed writes down nothing about a makelaar. How much money a ronde has is a grave line.
-- Tables: public.logboek (ernstig is made anew), prive.bericht (one more kind). No new rights. Kept: as it was.

alter table prive.bericht drop constraint bericht_soort_check;
alter table prive.bericht add constraint bericht_soort_check check (soort in (
  'aanmelding_ontvangen', 'aanvraag_ontvangen', 'feedback_ontvangen', 'stap', 'feedback_reactie', 'nieuwe_code',
  'ronde_open', 'jury_uitnodiging', 'adviseur_uitnodiging', 'stemmen_open', 'stemmen_herinnering',
  'stemmen_verlengd', 'werk_vandaag', 'werk_termijn', 'werk_uitnodiging', 'papier_uitgegeven', 'papier_vervallen',
  'herinnering', 'werk_buiten', 'werk_feedback', 'mailkeuze', 'werk_verhuisd', 'werk_einde'
));

drop index public.logboek_ernstig;
alter table public.logboek drop column ernstig;
alter table public.logboek add column ernstig boolean not null generated always as (
  coalesce(tabel in ('medewerker', 'besluitvoorstel', 'voorstel') or handeling = 'geweigerd', false)
  or coalesce(handeling = 'stap' and code in ('toegekend', 'deels_toegekend', 'gewist'), false)
  or coalesce(handeling = 'verwijderd' and tabel = 'betaling', false)
  or coalesce(via in ('dossier_wissen', 'uitslag_vaststellen', 'papier_niet_terug'), false)
  or coalesce(via = 'ronde_stap' and code in ('tellen', 'ingetrokken'), false)
  or coalesce(tabel = 'ronde' and velden && array['budget_cent', 'meegekomen_cent'], false)
) stored;
comment on column public.logboek.ernstig is
  'What cannot be undone: roles, money, an uitslag, closing a vote early, erasing; and what may not be, and was tried.';
create index logboek_ernstig on public.logboek (op desc) where ernstig;

create or replace function prive.besluit_mag(welke uuid, naar text, bedrag bigint) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
begin
  select q.* into r from public.ronde q join public.aanvraag a on a.ronde_id = q.id where a.id = welke;
  if naar = 'afgewezen' then return case when r.status in ('stemmen', 'tellen') then 'jury_beslist' end; end if;
  if r.status in ('concept', 'ingetrokken') then return 'stap_kan_niet'; end if;
  if prive.heeft_jury(r.id) then return 'jury_beslist'; end if;
  if bedrag > (select s.vrij_cent from public.grootboek_stand s where s.ronde_id = r.id) then return 'geld_op'; end if;
  return null;
end
$$;
comment on function prive.besluit_mag(uuid, text, bigint) is
  'Why no beheerder can take this decision now: stap_kan_niet, jury_beslist or geld_op; null when it can be taken.';

create function prive.had_jury(aanvraag uuid) returns boolean language sql stable set search_path = ''
as $$
  select exists (
    select from public.logboek l join public.aanvraag a on a.ronde_id = l.rij
    where a.id = had_jury.aanvraag and l.tabel = 'jurylid' and l.handeling = 'toegevoegd'
  )
$$;
revoke all on function prive.had_jury(uuid) from public;
comment on function prive.had_jury(uuid) is
  'Whether anybody was ever invited to the jury of the ronde of this request.';

create or replace function prive.tweede_nodig(welke uuid, bedrag bigint)
  returns boolean language sql stable set search_path = ''
as $$
  select bedrag is not null and (
    bedrag + prive.alleen_gegeven_cent(welke) > prive.tweede_boven_cent()
    or prive.had_jury(welke)
    or not prive.telt_mee((select prive.medewerker_id()))
    or exists (
      select from public.gebeurtenis g
      where g.dossier_soort = 'aanvraag' and g.dossier_id = welke and g.soort in ('ingediend', 'bevestigd')
        and g.medewerker_id is not null and not prive.zijn_twee(g.medewerker_id, (select prive.medewerker_id()))
        -- Who says by phone that somebody is there matters where no mail said so.
        and (g.soort = 'ingediend' or not exists (
          select from prive.contact c
          where c.dossier_soort = 'aanvraag' and c.dossier_id = welke and c.adres_op is not null))
    )
  )
$$;

create or replace function prive.bewaak_naam() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.medewerker_id() is null or tg_op = 'UPDATE' and new.naam = old.naam then return new; end if;
  if exists (
    select from public.medewerker m
    where m.id <> new.id and prive.maak_slug(m.naam) = prive.maak_slug(new.naam)
  ) then
    raise exception 'somebody works or worked here by this name' using errcode = 'unique_violation';
  end if;
  return new;
end
$$;

create or replace function public.feedback_indienen(
  gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text
) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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
  -- Nobody writes down what was said of themselves, nor does an account that may be theirs.
  if het_onderwerp = 'makelaar' and (exists (
    select from prive.makelaars_van((gegevens ->> 'medewerker_id')::uuid) eigen(rij)
    where eigen.rij = gegevens ->> 'over_id'
  ) or exists (
    select from prive.nieuwe_collega n where n.medewerker_id = (gegevens ->> 'medewerker_id')::uuid
  )) then
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

create function prive.meld_einde() returns trigger language plpgsql security definer set search_path = ''
as $$
declare
  ik uuid := prive.medewerker_id();
begin
  if ik is null or ik = old.id then return null; end if;
  if tg_op = 'UPDATE' then
    if new.rol = old.rol and new.tot is not distinct from old.tot then return null; end if;
  end if;
  if prive.mail_mag('medewerker', old.email) then
    insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
    values ('einde.' || gen_random_uuid(), 'werk_einde', old.email, jsonb_build_object('naam', old.naam), prive.nu(),
      prive.nu());
  end if;
  return null;
end
$$;
revoke all on function prive.meld_einde() from public;
comment on function prive.meld_einde() is
  'After-row trigger on medewerker: tells whose role another ends, changes or removes.';
create trigger meld_einde after update of rol, tot or delete on public.medewerker
  for each row execute function prive.meld_einde();
