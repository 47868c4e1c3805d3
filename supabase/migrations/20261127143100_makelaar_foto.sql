-- Why:    photos stand in beeld, with the words that say what is on them; makelaar.foto was never filled.
-- Tables: makelaar loses foto.
-- Rights: unchanged.
-- Kept:   as it was.

alter table public.makelaar drop column foto;
