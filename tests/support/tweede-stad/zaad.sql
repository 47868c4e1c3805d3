-- The whole content of the made-up city.
insert into public.wijk (code, nummer, naam, slug, lat, lon, inwoners, inwoners_jaar, bron, zekerheid, zekerheid_punt, status) values
  ('SD01', 1, 'Haven', 'haven', 53.001, 6.001, 1200, 2025, '{"eigen opgave"}', 'bron', 'bron', 'gepubliceerd'),
  ('SD02', 2, 'Dijk', 'dijk', 53.011, 6.011, null, null, '{"eigen opgave"}', 'bron', 'bron', 'gepubliceerd'),
  ('SD03', 3, 'Polder', 'polder', 53.021, 6.021, null, null, '{"eigen opgave"}', 'bron', 'bron', 'gepubliceerd')
on conflict do nothing;

insert into public.plek (id, soort, naam, slug, omschrijving, adres, plaats, wijk_code, lat, lon, precisie, bron, zekerheid, gecontroleerd_op, gecontroleerd_precisie, status) values
  ('p-1', 'buurtcentrum', 'De Boei', 'de-boei', 'Een huis voor iedereen aan de haven.', 'Kade 1', 'Waterstad', 'SD01', 53.0012, 6.0012, 'adres', '{"eigen opgave"}', 'bron', '2026-10-01', 'dag', 'gepubliceerd'),
  ('p-2', 'speeltuin', 'Het Vlot', 'het-vlot', null, null, null, 'SD02', null, null, null, '{"eigen opgave"}', 'bron', null, null, 'gepubliceerd')
on conflict do nothing;

insert into public.initiatief (id, naam, slug, omschrijving, themas, fase, wijk_code, lat, lon, precisie, bron, zekerheid, status) values
  ('i-1', 'Dijkkoor', 'dijkkoor', 'Samen zingen op de dijk.', '{muziek}', 'actief', 'SD02', 53.011, 6.011, 'wijk', '{"eigen opgave"}', 'bron', 'gepubliceerd')
on conflict do nothing;

insert into public.organisatie (id, naam, rol, hele_stad, bron, zekerheid, status) values
  ('o-1', 'Stichting Samen', 'sociaal makelaars', true, '{"eigen opgave"}', 'bron', 'gepubliceerd')
on conflict do nothing;

insert into public.voorbeeld (id, naam, omschrijving, plaats, bron, zekerheid, status) values
  ('v-1', 'Soepbus', 'Een bus met soep rijdt langs de deuren.', 'Bergdorp', '{"eigen opgave"}', 'bron', 'gepubliceerd')
on conflict do nothing;

insert into public.budgetcijfer (id, groep, volgorde, naam, bedrag_cent, van, tot, bron, zekerheid, status) values
  ('b-1', 'totaal', 1, 'Alles samen', 1000000, '2025-01-01', '2025-12-31', '{"eigen opgave"}', 'bron', 'gepubliceerd')
on conflict do nothing;
