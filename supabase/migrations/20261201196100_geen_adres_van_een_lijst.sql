-- Why:    a page at /initiatieven/index/ is the file of the list itself: an initiatief called "Index" had no page.
-- Tables: none; prive.vrije_slug.
-- Rights: none change.
-- Kept:   nothing new.

create or replace function prive.vrije_slug(tabel regclass, tekst text, anders text) returns text
  language plpgsql
  set search_path to ''
as $_$
declare
  stam text := rtrim(left(coalesce(nullif(prive.maak_slug(tekst), ''), prive.maak_slug(anders)), 84), '-');
  poging text := stam;
  nummer integer := 1;
  bezet boolean;
begin
  loop
    execute format('select $1 = ''index'' or exists (select from %s where slug = $1)', tabel) into bezet using poging;
    if not bezet then return poging; end if;
    nummer := nummer + 1;
    poging := stam || '-' || nummer;
  end loop;
end
$_$;

comment on function prive.vrije_slug(tabel regclass, tekst text, anders text) is
  'A slug that no row of this table has, nor the file of a list; made of anders when the text has no letters.';
