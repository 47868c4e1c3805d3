-- Why:    a default runs as who writes the row, and a beheerder may not call prive.nu(): adding a colleague failed.
-- Tables: medewerker, the default of one column; the day is still that of the city.
-- Rights: as before.
-- Kept:   as before.

alter table public.medewerker alter column sinds set default ((now() at time zone 'Europe/Amsterdam')::date);
