-- A list of words had no end: what a spreadsheet or a program put there came on a page as it was. How many lines a list
-- may have, and how much they may say together; the same stands in the schemas of the domain. No rights, nothing kept
-- longer.

alter table public.plek add constraint plek_voorzieningen_check
  check (cardinality(voorzieningen) <= 30 and char_length(array_to_string(voorzieningen, '')) <= 1800);
alter table public.initiatief add constraint initiatief_themas_lengte_check
  check (char_length(array_to_string(themas, '')) <= 600);
alter table public.organisatie
  add constraint organisatie_andere_namen_check
    check (cardinality(andere_namen) <= 20 and char_length(array_to_string(andere_namen, '')) <= 3200),
  add constraint organisatie_gebieden_check
    check (cardinality(gebieden) <= 60 and char_length(array_to_string(gebieden, '')) <= 3600);
alter table public.ronde add constraint ronde_voorwaarden_lengte_check
  check (char_length(array_to_string(voorwaarden, '')) <= 6000);

alter table public.plek add constraint plek_bronnen_check
  check (cardinality(bron) <= 20 and char_length(array_to_string(bron, '')) <= 4000);
alter table public.initiatief add constraint initiatief_bronnen_check
  check (cardinality(bron) <= 20 and char_length(array_to_string(bron, '')) <= 4000);
alter table public.organisatie add constraint organisatie_bronnen_check
  check (cardinality(bron) <= 20 and char_length(array_to_string(bron, '')) <= 4000);
alter table public.prioriteit add constraint prioriteit_bronnen_check
  check (cardinality(bron) <= 20 and char_length(array_to_string(bron, '')) <= 4000);
alter table public.voorbeeld add constraint voorbeeld_bronnen_check
  check (cardinality(bron) <= 20 and char_length(array_to_string(bron, '')) <= 4000);
alter table public.budgetcijfer add constraint budgetcijfer_bronnen_check
  check (cardinality(bron) <= 20 and char_length(array_to_string(bron, '')) <= 4000);
alter table public.wijk add constraint wijk_bronnen_check
  check (cardinality(bron) <= 20 and char_length(array_to_string(bron, '')) <= 4000);
alter table public.buurt add constraint buurt_bronnen_check
  check (cardinality(bron) <= 20 and char_length(array_to_string(bron, '')) <= 4000);
