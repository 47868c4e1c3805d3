-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: vrije_slug(regclass, text, text)
CREATE FUNCTION prive.vrije_slug(tabel regclass, tekst text, anders text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $_$
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

-- COMMENT: FUNCTION vrije_slug(tabel regclass, tekst text, anders text)
COMMENT ON FUNCTION prive.vrije_slug(tabel regclass, tekst text, anders text) IS 'A slug that no row of this table has, nor the file of a list; made of anders when the text has no letters.';

-- ACL: FUNCTION vrije_slug(tabel regclass, tekst text, anders text)
REVOKE ALL ON FUNCTION prive.vrije_slug(tabel regclass, tekst text, anders text) FROM PUBLIC;
