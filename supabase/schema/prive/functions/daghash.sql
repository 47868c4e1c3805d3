-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: daghash(text)
CREATE FUNCTION prive.daghash(tekst text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  vandaag date := (prive.nu() at time zone 'Europe/Amsterdam')::date;
  het_zout bytea;
begin
  select g.zout into het_zout from prive.geheim g where g.dag = vandaag;
  if het_zout is null then
    insert into prive.geheim (dag, zout) values (vandaag, prive.willekeur()) on conflict do nothing;
    select g.zout into strict het_zout from prive.geheim g where g.dag = vandaag;
  end if;
  return encode(sha256(het_zout || sha256(het_zout || convert_to(tekst, 'UTF8'))), 'hex');
end
$$;

-- COMMENT: FUNCTION daghash(tekst text)
COMMENT ON FUNCTION prive.daghash(tekst text) IS 'Hash of this text with the secret salt of today (Amsterdam): the same all day, another tomorrow.';

-- ACL: FUNCTION daghash(tekst text)
REVOKE ALL ON FUNCTION prive.daghash(tekst text) FROM PUBLIC;
