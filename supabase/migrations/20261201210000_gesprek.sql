-- Why:    a resident and whoever handles the dossier can write each other at any moment; a new value can be used only
--         after the migration that adds it.
-- Tables: none.
-- Rights: as they were.
-- Kept:   with the dossier.

alter type public.gebeurtenis_soort add value 'geschreven';
alter type public.gebeurtenis_soort add value 'geantwoord';
