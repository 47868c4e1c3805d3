-- Why:    a colleague starts on the day it is in the city; the database server reckons in another zone.
-- Tables: medewerker, the default of one column.
-- Rights: as before.
-- Kept:   as before.

alter table public.medewerker alter column sinds set default ((prive.nu() at time zone 'Europe/Amsterdam')::date);
