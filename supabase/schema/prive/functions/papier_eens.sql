-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: papier_eens(public.ronde, text)
CREATE FUNCTION prive.papier_eens(r public.ronde, welk text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  p prive.papier;
begin
  select * into strict p from prive.papier q where q.ronde_id = r.id and q.nummer = welk;
  if p.tweede is null then return 'wacht'; end if;
  if p.eerste <> p.tweede then return 'ongelijk'; end if;
  perform set_config('portaal.stembus', 'papier', true);
  -- A hash of no code: ballots from paper look like all others.
  insert into prive.stembiljet (ronde_id, code_hash, keuzes)
  values (r.id, encode(prive.willekeur(), 'hex'), p.eerste);
  perform set_config('portaal.stembus', '', true);
  update prive.papier q set ingevoerd = true, eerste = null, tweede = null
  where q.ronde_id = r.id and q.nummer = welk;
  if prive.papier_klaar(r.id) then perform prive.schud(); end if;
  return 'ingevoerd';
end
$$;

-- COMMENT: FUNCTION papier_eens(r public.ronde, welk text)
COMMENT ON FUNCTION prive.papier_eens(r public.ronde, welk text) IS 'Puts a paper ballot with the others when both entries are equal. wacht, ongelijk or ingevoerd.';

-- ACL: FUNCTION papier_eens(r public.ronde, welk text)
REVOKE ALL ON FUNCTION prive.papier_eens(r public.ronde, welk text) FROM PUBLIC;
