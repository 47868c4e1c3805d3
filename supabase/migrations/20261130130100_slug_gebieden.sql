-- Why:    the address of a wijk or buurt stands in every link to it, so it stays when the name changes, as that of a place does.
-- Tables: public.wijk, public.buurt. Rights: a trigger, for nobody to call. Kept: as before.

create trigger b_bewaar_slug before update on public.wijk for each row
  when (new.slug is distinct from old.slug) execute function prive.bewaar_slug();
create trigger b_bewaar_slug before update on public.buurt for each row
  when (new.slug is distinct from old.slug) execute function prive.bewaar_slug();
