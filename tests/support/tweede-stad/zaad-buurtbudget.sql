-- A round, an example round and feedback in the made-up city, through the functions that the product itself uses.
insert into auth.users (id, aud, role, email, email_confirmed_at)
values ('00000000-0000-4000-8000-000000000006', 'authenticated', 'authenticated', 'beheerder@voorbeeld.test', now());
insert into public.medewerker (email, naam, rol, sinds) values ('beheerder@voorbeeld.test', 'Beheerder', 'beheerder', '2020-01-01');

insert into public.prioriteit (id, wijk_code, titel, van, tot, bron, status)
values ('pr-1', 'SD01', 'Meer groen in de straat', '2026-01-01', '2036-12-31', '{"eigen opgave"}', 'gepubliceerd');
insert into public.ronde (id, slug, naam, uitleg, voorwaarden, wijk_codes, budget_cent, max_per_aanvraag_cent, opent_op, sluit_op, besluit_op, status, voorbeeld) values
  ('ronde-1', 'groen-op-de-kade', 'Groen op de kade', 'Geld voor groen dat bewoners samen maken.', '{"Je doet het met buren."}', '{SD01,SD02}', 1000000, 250000, now() - interval '9 days', now() + interval '30 days', current_date + 60, 'open_voor_aanvragen', false),
  ('ronde-2', 'oefenronde', 'Oefenronde', 'Zo ziet een ronde eruit.', '{}', '{}', 500000, null, now() - interval '9 days', now() + interval '30 days', current_date + 60, 'open_voor_aanvragen', true);

do $$
declare
  basis jsonb := '{"ronde": "groen-op-de-kade", "doelgroep": "Buren", "wanneer": "mei", "buurt": "SD01", "contact_naam": "Naam van een bewoner", "contact_email": "bewoner@voorbeeld.test", "akkoord_versie": "1"}';
  praat jsonb := '{"akkoord_versie": "1", "contact_email": "bewoner@voorbeeld.test", "gezicht": 2, "tekst": "De eigen woorden van iemand."}';
  rij record;
  id uuid;
begin
  for rij in
    select * from (values
      (1, basis || '{"titel": "Bakken met bloemen", "plan": "Tien bakken op de kade.\n\nBuren geven om de beurt water.", "prioriteit": "pr-1", "posten": [{"omschrijving": "Bakken", "bedrag_cent": 80000}]}'),
      (2, basis || '{"titel": "Uitslag", "plan": "Een bord met de uitslag van de voetbalclub.", "posten": [{"omschrijving": "Bord", "bedrag_cent": 30000}]}'),
      (3, basis || '{"titel": "Nog niet openbaar", "plan": "Dit leest alleen een makelaar.", "posten": [{"omschrijving": "Iets", "bedrag_cent": 30000}]}'),
      (4, basis || '{"ronde": "oefenronde", "titel": "Bank bij de sluis", "plan": "Een bank om op te zitten.", "posten": [{"omschrijving": "Bank", "bedrag_cent": 45000}]}')
    ) as rijen (nummer, gegevens)
  loop
    perform public.aanvraag_indienen(rij.gegevens, 'sleutel-' || rij.nummer, 'h', encode(sha256(('code-' || rij.nummer)::bytea), 'hex'), 'code-' || rij.nummer, '192.0.2.1', 'site');
  end loop;
  for rij in
    select * from (values
      (1, praat || '{"over": "plek", "over_id": "p-1", "contact_email": "ja@voorbeeld.test"}'),
      (2, praat || '{"over": "initiatief", "over_id": "i-1", "gezicht": 5, "contact_email": "nee@voorbeeld.test"}'),
      (3, praat || '{"over": "procedure", "contact_email": "nee-zonder-script@voorbeeld.test"}'),
      (4, praat || '{"over": "portaal"}'),
      (5, praat || '{"over": "makelaar", "buurt": "SD01"}'), (6, praat || '{"over": "makelaar", "buurt": "SD01"}'),
      (7, praat || '{"over": "makelaar", "buurt": "SD01"}'), (8, praat || '{"over": "makelaar", "buurt": "SD01"}'),
      (9, praat || '{"over": "makelaar", "buurt": "SD01"}')
    ) as rijen (nummer, gegevens)
  loop
    perform public.feedback_indienen(rij.gegevens, 'mening-' || rij.nummer, 'h', encode(sha256(('mening-' || rij.nummer)::bytea), 'hex'), 'mening-' || rij.nummer, '192.0.2.1', 'site');
  end loop;

  -- Everybody was reached.
  update public.aanvraag a set bevestigd_op = now();

  -- Who is signed in: the embedded server reads it in claim.sub, hosted Supabase in request.jwt.claims.
  insert into auth.sessions (id, user_id)
  values ('00000000-0000-4000-8000-0000000000a6', '00000000-0000-4000-8000-000000000006');
  perform set_config('request.jwt.claim.sub', '00000000-0000-4000-8000-000000000006', true);
  perform set_config('request.jwt.claims', jsonb_build_object('role', 'authenticated',
    'sub', '00000000-0000-4000-8000-000000000006', 'session_id', '00000000-0000-4000-8000-0000000000a6',
    'amr', jsonb_build_array(jsonb_build_object('method', 'otp', 'timestamp', extract(epoch from now()))))::text, true);
  for id in select a.id from public.aanvraag a where a.titel <> 'Nog niet openbaar' loop
    perform public.aanvraag_stap(id, 'in_behandeling');
    perform public.aanvraag_stap(id, 'voorgelegd');
  end loop;
  select a.id into id from public.aanvraag a where a.titel = 'Bakken met bloemen';
  perform public.aanvraag_stap(id, 'deels_toegekend', 'Past net.', 60000);
  perform public.aanvraag_stap(id, 'in_uitvoering');
  for rij in select f.id, f.over from public.feedback f loop
    perform public.feedback_antwoord(rij.id, case when rij.over <> 'makelaar' then 'Iets over: ' || rij.over || '.' end, 'We kijken ernaar.', 'Het is gemaakt.');
  end loop;
  perform set_config('request.jwt.claim.sub', '', true);
  perform set_config('request.jwt.claims', '', true);
  perform public.dossier_actie(encode(sha256('code-1'::bytea), 'hex'), 'eindverslag', '{"tekst": "De kade staat in bloei.", "besteed_cent": 55000}', 'verslag', 'h', '192.0.2.1');
  insert into public.betaling (ronde_id, aanvraag_id, soort, bedrag_cent, dag)
  select a.ronde_id, a.id, 'betaald', 60000, current_date from public.aanvraag a where a.titel = 'Bakken met bloemen';
  -- Said of makelaars in the half-year before: totals show once theirs has ended.
  update public.gebeurtenis g set op = g.op - interval '6 months'
  from public.feedback f where f.over = 'makelaar' and g.dossier_soort = 'feedback' and g.dossier_id = f.id;
  update public.feedback f
  set ingediend_op = f.ingediend_op - interval '6 months', beantwoord_op = f.beantwoord_op - interval '6 months'
  where f.over = 'makelaar';
  perform prive.tel_feedback();
  perform prive.tel_monitor();
end
$$;
