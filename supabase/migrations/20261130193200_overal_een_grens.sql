-- Why:    a few columns that staff write had no end: one row could fill the disk, and every page that shows it.
-- Tables: buurt and wijk (the three drawings of an area), ronde.wijk_codes, voorbeeld.themas.
-- Rights: somebody who signed in and has no task here reads of advies and makelaar no more than a visitor: adviseur_id
--         is closed to all, and makelaar rows, which say whose account they are, are for staff. No new grants.
-- Kept:   as before.

alter table public.wijk
  add constraint wijk_grens_maat check (octet_length(grens::text) <= 2000000),
  add constraint wijk_grens_kaart_maat check (octet_length(grens_kaart::text) <= 200000),
  add constraint wijk_grens_plaat_maat check (octet_length(grens_plaat::text) <= 200000);
alter table public.buurt
  add constraint buurt_grens_maat check (octet_length(grens::text) <= 2000000),
  add constraint buurt_grens_kaart_maat check (octet_length(grens_kaart::text) <= 200000);
alter table public.ronde
  add constraint ronde_wijk_codes_maat
    check (cardinality(wijk_codes) <= 200 and char_length(array_to_string(wijk_codes, '')) <= 4000);
alter table public.voorbeeld
  add constraint voorbeeld_themas_maat
    check (cardinality(themas) <= 10 and char_length(array_to_string(themas, '')) <= 600);

revoke select on table public.advies from authenticated;
grant select (id, ronde_id, aanvraag_id, functie, advies, tekst, gewijzigd_op) on table public.advies to authenticated;

drop policy "a visitor reads published makelaar rows, staff all" on public.makelaar;
create policy "staff read makelaar rows" on public.makelaar
  for select to authenticated using ((select prive.rol()) is not null);
