-- Why:    a repetition that the agenda cannot show would stand in it once, and nobody would see why.
-- Tables: activiteit gets a check on herhaling.
-- Rights: as before.
-- Kept:   as before.

alter table public.activiteit add constraint activiteit_herhaling check (
  herhaling ~ '^FREQ=(DAILY|WEEKLY|MONTHLY)(;(INTERVAL=[1-9][0-9]{0,2}|COUNT=[1-9][0-9]{0,2}|UNTIL=[0-9]{8}(T[0-9]{6}Z)?|BYDAY=(-1|[1-4])?(MO|TU|WE|TH|FR|SA|SU)(,(-1|[1-4])?(MO|TU|WE|TH|FR|SA|SU))*))*$'
);
comment on column public.activiteit.herhaling is
  'A recurrence rule of RFC 5545 with FREQ, INTERVAL, BYDAY, UNTIL and COUNT alone, as the domain reads it; null is once. Its times are those on the clock of the city.';
