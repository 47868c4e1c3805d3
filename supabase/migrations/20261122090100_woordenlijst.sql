-- Why:    the closed lists of words that several tables share.
-- Tables: none, only types.
-- Rights: types are usable by every role; they hold no data.
-- Kept:   nothing is stored.

create type public.publicatiestatus as enum ('concept', 'gepubliceerd', 'gearchiveerd');
create type public.plek_soort as enum ('buurtcentrum', 'speeltuin', 'ontmoetingsplek');
create type public.precisie as enum ('adres', 'straat', 'buurt', 'wijk');
create type public.zekerheid as enum ('bron', 'afgeleid');
create type public.datumprecisie as enum ('dag', 'maand', 'jaar');
create type public.beheervorm as enum ('zelfbeheer', 'sociaal_beheer', 'samen', 'eigen_organisatie');
create type public.initiatief_fase as enum ('idee', 'start', 'actief', 'zelfstandig', 'gestopt');
create type public.medewerker_rol as enum ('makelaar', 'beheerder');

comment on type public.precisie is 'How exact lat and lon are: at the address, in the street, or only the centre of a buurt or wijk.';
comment on type public.zekerheid is 'bron: the source says so. afgeleid: computed or reasoned from sources.';
comment on type public.beheervorm is
  'Who runs a plek: residents (zelfbeheer), the makelaar organisation (sociaal_beheer), both (samen), or an organisation of its own.';
