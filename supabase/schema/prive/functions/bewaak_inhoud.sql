-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaak_inhoud(regclass, text)
CREATE FUNCTION prive.bewaak_inhoud(tabel regclass, sleutel text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  execute format('create trigger stempel before insert or update on %s for each row execute function prive.stempel()',
    tabel);
  execute
    format('create trigger noteer after insert or update or delete on %s'
      ' for each row execute function prive.noteer(%L)', tabel, sleutel);
  -- One trigger per operation: Postgres gives the changed rows of only one operation to a trigger.
  execute
    format('create trigger versie_toegevoegd after insert on %s referencing new table as nieuw'
      ' for each statement execute function prive.verhoog_versie()', tabel);
  execute
    format('create trigger versie_gewijzigd after update on %s referencing old table as oud new table as nieuw'
      ' for each statement execute function prive.verhoog_versie()', tabel);
  execute
    format('create trigger versie_verwijderd after delete on %s referencing old table as oud'
      ' for each statement execute function prive.verhoog_versie()', tabel);
end
$$;

-- COMMENT: FUNCTION bewaak_inhoud(tabel regclass, sleutel text)
COMMENT ON FUNCTION prive.bewaak_inhoud(tabel regclass, sleutel text) IS 'Used by migrations: puts the content triggers on a table.';

-- ACL: FUNCTION bewaak_inhoud(tabel regclass, sleutel text)
REVOKE ALL ON FUNCTION prive.bewaak_inhoud(tabel regclass, sleutel text) FROM PUBLIC;
