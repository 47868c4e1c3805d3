-- Why:    the closed lists of words of the dossiers: which kinds there are, in which states they can be, and who acts.
-- Tables: none, only types.
-- Rights: types are usable by every role; they hold no data.
-- Kept:   nothing is stored.

create type public.dossier_soort as enum ('aanmelding', 'aanvraag', 'feedback');
create type public.kanaal as enum ('site', 'site_zonder_js', 'papier', 'telefoon', 'straat');
create type public.partij as enum ('indiener', 'makelaar', 'beheerder', 'systeem');
create type public.gebeurtenis_soort as enum (
  'ingediend', 'bevestigd', 'vraag_gesteld', 'aanvulling_gevraagd', 'aangevuld', 'vraag_vervallen', 'gewijzigd',
  'in_behandeling', 'voorgelegd', 'toegekend', 'deels_toegekend', 'afgewezen', 'in_uitvoering', 'eindverslag', 'afgerond',
  'buiten_behandeling', 'ingetrokken', 'gepubliceerd', 'beantwoord', 'geholpen', 'heropend', 'afgesloten', 'nieuwe_code',
  'gewist', 'notitie'
);
create type public.ronde_status as enum (
  'concept', 'open_voor_aanvragen', 'beoordeling', 'stemmen', 'tellen', 'vastgesteld', 'afgerond', 'ingetrokken'
);
create type public.aanmelding_status as enum ('ingediend', 'vraag_gesteld', 'gepubliceerd', 'afgewezen', 'ingetrokken');
create type public.aanvraag_status as enum (
  'ingediend', 'in_behandeling', 'aanvulling_gevraagd', 'voorgelegd', 'toegekend', 'deels_toegekend', 'afgewezen',
  'in_uitvoering', 'afgerond', 'buiten_behandeling', 'ingetrokken'
);
create type public.feedback_status as enum ('nieuw', 'beantwoord', 'heropend', 'afgesloten');
create type public.feedback_over as enum ('plek', 'initiatief', 'makelaar', 'procedure', 'portaal');

comment on type public.kanaal is 'How it came in. site_zonder_js: the plain form, which waits for a confirmation by mail or by a call.';
comment on type public.partij is 'Who takes a step. systeem: time passed, or a count was made.';
