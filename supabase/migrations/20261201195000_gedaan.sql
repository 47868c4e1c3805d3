-- Why:    a dossier tells that what was promised was done; a new value can be used only after the migration that
--         adds it.
-- Tables: none.
-- Rights: as they were.
-- Kept:   with the dossier.

alter type public.gebeurtenis_soort add value 'gedaan';
