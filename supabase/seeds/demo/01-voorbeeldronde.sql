-- Why:    who starts the portal on one machine wants to see how a request goes, without making six of them first.
-- What:   an open ronde with conditions, requests in most states, an aanmelding and feedback that wait; a second ronde in
--         which a jury votes, with advice, a belang and some ballots; and two accounts per role or more. All of it says that it is an example (the site names requests of an example ronde so); no example stands on the page of a real plek or initiatief.
-- How:    through the functions that the product itself uses, as the people who would call them. Volgcodes are kept as
--         hashes: the mails that hold them land in the mailbox of `npm start`.
-- Where:  only on one machine; supabase/config.toml leaves this folder out of a hosted project.

insert into public.medewerker (email, naam, rol) values
  ('makelaar@voorbeeld.test', 'Voorbeeldmakelaar', 'makelaar'),
  ('makelaar-2@voorbeeld.test', 'Tweede voorbeeldmakelaar', 'makelaar'),
  ('beheerder@voorbeeld.test', 'Voorbeeldbeheerder', 'beheerder'),
  ('beheerder-2@voorbeeld.test', 'Tweede voorbeeldbeheerder', 'beheerder')
on conflict (email) do nothing;

insert into public.ronde
  (slug, naam, uitleg, voorwaarden, budget_cent, max_per_aanvraag_cent, opent_op, sluit_op, besluit_op, status, voorbeeld)
values (
  'voorbeeldronde', 'Voorbeeldronde',
  'Zo ziet een ronde eruit. Probeer gerust hoe het werkt. Je krijgt geen echt geld.',
  array[
    'Je plan is voor mensen uit de buurt.',
    'Iedereen mag meedoen.',
    'Je vertelt na afloop hoe het ging.'
  ],
  1000000, 250000, prive.nu() - interval '14 days', prive.nu() + interval '180 days',
  ((prive.nu() + interval '210 days') at time zone 'Europe/Amsterdam')::date, 'open_voor_aanvragen', true
) on conflict (slug) do nothing;

create function pg_temp.code() returns text language sql volatile as $$
  select string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', get_byte(w.bytes, n % 16) % 32 + 1, 1), '')
  from generate_series(0, 24) n, lateral (select prive.willekeur() as bytes where n is not null) w
$$;

-- Where an example stands: any buurt, or a wijk in a city that has no buurten.
create function pg_temp.gebied(nummer integer) returns text language sql stable as $$
  with g as (
    select b.code from public.buurt b where b.status = 'gepubliceerd'
    union all
    select w.code from public.wijk w where w.status = 'gepubliceerd' and not exists (select from public.buurt)
  )
  -- Those of the jury stand far apart, where there is little else: the page of each wijk still prints on one sheet.
  select g.code from g order by g.code
  offset (case when nummer > 10 then (array[40, 50, 60, 92, 104])[nummer - 10] else nummer end) % (select count(*) from g) limit 1
$$;

-- As the server hands in a form. Returns the number of the dossier.
create function pg_temp.dien_in(soort text, adres text, gegevens jsonb) returns text language plpgsql as $$
declare
  code text := pg_temp.code();
  antwoord jsonb;
begin
  execute format('select public.%I($1, $2, $3, encode(sha256(convert_to($4, ''UTF8'')), ''hex''), $4, $5, $6)', soort || '_indienen')
    into antwoord
    using gegevens || jsonb_build_object('contact_naam', 'Voorbeeldbewoner', 'contact_email', adres, 'akkoord_versie', '1'),
      gen_random_uuid()::text, md5(code), code, 'voorbeeld', 'site';
  if antwoord ? 'fout' then raise exception '% van %: %', soort, adres, antwoord ->> 'fout'; end if;
  -- As if the button behind the link in the mail was pressed.
  perform public.dossier_actie(encode(sha256(convert_to(code, 'UTF8')), 'hex'), 'bevestigen', '{}', gen_random_uuid()::text, 'h', 'voorbeeld');
  return antwoord ->> 'nummer';
end
$$;

create function pg_temp.vraag_geld(
  nummer integer, titel text, plan text, euro integer, ronde text default 'voorbeeldronde', adres text default null
) returns uuid language plpgsql as $$
declare
  gegeven text := pg_temp.dien_in('aanvraag', coalesce(adres, 'aanvrager-' || nummer || '@voorbeeld.test'), jsonb_build_object(
    'ronde', ronde, 'titel', upper(left(titel, 1)) || substr(titel, 2), 'plan', plan || ' Dit is een voorbeeld.',
    'doelgroep', 'Iedereen uit de buurt', 'wanneer', 'volgend jaar', 'buurt', pg_temp.gebied(nummer),
    'posten', jsonb_build_array(
      jsonb_build_object('omschrijving', 'Spullen', 'bedrag_cent', euro * 75),
      jsonb_build_object('omschrijving', 'Koffie en thee', 'bedrag_cent', euro * 25)
    ), 'eigen_bijdrage_cent', 0
  ));
begin
  return (select a.id from public.aanvraag a where a.nummer = gegeven);
end
$$;

-- A step of staff; whoever the claims name takes it.
create function pg_temp.stap(welke uuid, naar text, tekst text default null) returns void language plpgsql as $$
declare
  antwoord jsonb := public.aanvraag_stap(welke, naar, tekst);
begin
  if antwoord ? 'fout' then raise exception '%: %', naar, antwoord ->> 'fout'; end if;
end
$$;

-- Only for this transaction: who signs in later gets an account of the usual kind.
create function pg_temp.word(adres text) returns void language plpgsql as $$
declare
  wie uuid := (select u.id from auth.users u where u.email = adres);
  sessie uuid := gen_random_uuid();
begin
  if wie is null then
    insert into auth.users (id, email, email_confirmed_at) values (gen_random_uuid(), adres, now()) returning id into wie;
    insert into pg_temp.account values (wie);
  end if;
  insert into auth.sessions (id, user_id) values (sessie, wie);
  insert into pg_temp.sessie values (sessie);
  perform set_config('request.jwt.claims', jsonb_build_object('role', 'authenticated', 'sub', wie, 'session_id', sessie,
    'amr', jsonb_build_array(jsonb_build_object('method', 'otp', 'timestamp', extract(epoch from now()))))::text, true);
  perform set_config('request.jwt.claim.sub', wie::text, true);
end
$$;
create temporary table account (id uuid primary key);
create temporary table sessie (id uuid primary key);

do $$
declare
  gegeven text;
  welke uuid;
begin
  if exists (select from public.aanvraag a join public.ronde r on r.id = a.ronde_id where r.slug = 'voorbeeldronde') then return; end if;
  perform pg_temp.word('beheerder@voorbeeld.test');

  perform pg_temp.vraag_geld(1, 'een kast vol spelletjes', 'We zetten een kast neer. Wie wil, speelt mee.', 400);

  welke := pg_temp.vraag_geld(2, 'koffie op het plein', 'Elke week drinken we samen koffie op het plein.', 600);
  perform pg_temp.stap(welke, 'in_behandeling');

  welke := pg_temp.vraag_geld(3, 'een bank onder de boom', 'We bouwen een bank. Dan kun je daar zitten en praten.', 900);
  perform pg_temp.stap(welke, 'in_behandeling');
  perform pg_temp.stap(welke, 'aanvulling_gevraagd', 'Waar komt de bank precies? En wie maakt hem schoon?');

  welke := pg_temp.vraag_geld(4, 'samen eten', 'Elke maand koken we voor de straat.', 1200);
  perform pg_temp.stap(welke, 'in_behandeling');
  perform pg_temp.stap(welke, 'voorgelegd');

  welke := pg_temp.vraag_geld(5, 'een moestuin voor kinderen', 'Kinderen zaaien en oogsten zelf.', 1500);
  perform pg_temp.stap(welke, 'in_behandeling');
  perform pg_temp.stap(welke, 'voorgelegd');

  welke := pg_temp.vraag_geld(6, 'een reis met het vliegtuig', 'We gaan een week weg.', 2500);
  perform pg_temp.stap(welke, 'buiten_behandeling', 'Dit plan is niet voor de buurt. Daarom kunnen we het niet voorleggen.');

  gegeven := pg_temp.dien_in('aanmelding', 'aanmelder@voorbeeld.test', jsonb_build_object(
    'naam', 'Voorbeeld: samen wandelen', 'omschrijving', 'We wandelen elke week een rondje. Dit is een voorbeeld.',
    'themas', '["ontmoeten"]'::jsonb, 'buurt', pg_temp.gebied(0)));
  -- An example counts as nobody, also once somebody answered it.
  insert into prive.voorbeelddossier select 'aanmelding', m.id from public.aanmelding m where m.nummer = gegeven;
  gegeven := pg_temp.dien_in('feedback', 'reageerder@voorbeeld.test', jsonb_build_object(
    'over', 'portaal', 'gezicht', 4, 'tekst', 'Voorbeeld: ik vond snel wat ik zocht.'));
  insert into prive.voorbeelddossier select 'feedback', f.id from public.feedback f where f.nummer = gegeven;
end
$$;

create function pg_temp.eis(antwoord jsonb) returns void language plpgsql as $$
begin
  if antwoord ? 'fout' then raise exception 'voorbeeldjury: %', antwoord ->> 'fout'; end if;
end
$$;

do $$
declare
  jury constant text := 'voorbeeldjury';
  plannen uuid[];
  welke uuid;
  nummer integer;
begin
  if exists (select from public.ronde r where r.slug = jury) then return; end if;
  insert into public.ronde
    (slug, naam, uitleg, voorwaarden, budget_cent, opent_op, sluit_op, besluit_op, status, voorbeeld, stemmen_vanaf_op, stemmen_tot_op)
  values (
    jury, 'Voorbeeldjury', 'Zo stemt een buurtjury. Probeer gerust hoe het werkt. Niemand krijgt echt geld.',
    array['Je plan is voor mensen uit de buurt.'], 300000, prive.nu() - interval '60 days', prive.nu() + interval '1 hour',
    ((prive.nu() + interval '90 days') at time zone 'Europe/Amsterdam')::date, 'open_voor_aanvragen', true,
    prive.nu() + interval '2 hours', prive.nu() + interval '60 days'
  );
  perform pg_temp.word('beheerder@voorbeeld.test');
  plannen := array[
    pg_temp.vraag_geld(11, 'een buurtfeest in de zomer', 'We eten, zingen en dansen samen op straat.', 1500, jury),
    pg_temp.vraag_geld(12, 'een ruilkast voor boeken', 'Je neemt een boek mee en zet er een terug.', 400, jury, 'jurylid-1@voorbeeld.test'),
    pg_temp.vraag_geld(13, 'een fietsles voor volwassenen', 'Vrijwilligers leren buren fietsen.', 900, jury),
    pg_temp.vraag_geld(14, 'een geveltuin in elke straat', 'We halen tegels weg en zetten er planten neer.', 1200, jury),
    pg_temp.vraag_geld(15, 'een filmavond in het buurthuis', 'Elke maand kijken we samen een film.', 600, jury)
  ];
  foreach welke in array plannen loop
    perform pg_temp.stap(welke, 'in_behandeling');
  end loop;
  perform pg_temp.stap(plannen[4], 'aanvulling_gevraagd', 'Wie geeft de planten water als het droog is?');
  perform pg_temp.word('aanvrager-14@voorbeeld.test');
  perform prive.zet_status('aanvraag', plannen[4], 'in_behandeling', 'indiener', 'Elke straat maakt een lijst. Iedereen is een week aan de beurt.');
  perform pg_temp.word('beheerder@voorbeeld.test');
  foreach welke in array plannen loop
    perform pg_temp.stap(welke, 'voorgelegd');
  end loop;

  -- So that the other one may confirm what it gives.
  perform pg_temp.word('beheerder-2@voorbeeld.test');
  perform pg_temp.eis(public.jury_uitnodigen(jury, 'jurylid', array(select 'jurylid-' || n || '@voorbeeld.test' from generate_series(1, 8) n)));
  perform pg_temp.eis(public.jury_uitnodigen(jury, 'adviseur', array['adviseur@voorbeeld.test', 'adviseur-2@voorbeeld.test'], 'adviseur van de wijk'));
  perform pg_temp.word('adviseur@voorbeeld.test');
  perform pg_temp.eis(public.advies_geven(jury, plannen[1], 'positief', 'Veel buren helpen mee. De straat kan die dag dicht.'));
  perform pg_temp.eis(public.advies_geven(jury, plannen[4], 'neutraal', 'Mooi plan. Vraag wel eerst of de tegels weg mogen.'));
  perform pg_temp.word('adviseur-2@voorbeeld.test');
  perform pg_temp.eis(public.advies_geven(jury, plannen[4], 'positief', 'Groen houdt de straat koel.'));
  perform pg_temp.word('jurylid-2@voorbeeld.test');
  perform pg_temp.eis(public.belang_melden(jury, plannen[3], true));
  perform pg_temp.word('beheerder@voorbeeld.test');
  perform pg_temp.eis(public.ronde_stap(jury, 'beoordeling', 'Dit is een voorbeeld.'));
  perform pg_temp.eis(public.ronde_stap(jury, 'stemmen'));

  for nummer in 4..8 loop
    perform pg_temp.word('jurylid-' || nummer || '@voorbeeld.test');
    perform pg_temp.eis(public.stem(jury, upper(left(pg_temp.code() || pg_temp.code(), 26)), (
      select jsonb_object_agg(p.id, case when (p.plek * nummer) % 3 = 0 then 'niet' when (p.plek + nummer) % 7 = 0 then 'onthouding' else 'voor' end)
      from unnest(plannen) with ordinality p(id, plek)
    )));
  end loop;
end
$$;

delete from auth.users u using pg_temp.account a where a.id = u.id;
delete from auth.sessions s using pg_temp.sessie t where t.id = s.id;
drop table pg_temp.account, pg_temp.sessie;
