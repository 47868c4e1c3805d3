-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: stap_kan(public.dossier_soort, uuid, text, text)
CREATE FUNCTION prive.stap_kan(dossier public.dossier_soort, id uuid, naar text, tekst text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $_$
declare
  d jsonb;
begin
  if prive.rol() is null then return 'niet_bevoegd'; end if;
  execute format('select true from public.%I where id = $1 for update', dossier) using stap_kan.id;
  d := prive.dossier(dossier, stap_kan.id);
  if d is null then return 'onbekend'; end if;
  -- That takes two, and somebody who asked: public.dossier_namens.
  if naar = 'ingetrokken' then return 'stap_kan_niet'; end if;
  -- Nothing becomes public of somebody we cannot reach.
  if naar in ('gepubliceerd', 'voorgelegd') and d ->> 'bevestigd_op' is null then return 'stap_kan_niet'; end if;
  return prive.stap_fout(dossier, d ->> 'status', naar, prive.rol()::text::public.partij, tekst);
end
$_$;

-- COMMENT: FUNCTION stap_kan(dossier public.dossier_soort, id uuid, naar text, tekst text)
COMMENT ON FUNCTION prive.stap_kan(dossier public.dossier_soort, id uuid, naar text, tekst text) IS 'Locks a dossier and says why this member of staff cannot take this step; null when it can be taken.';

-- ACL: FUNCTION stap_kan(dossier public.dossier_soort, id uuid, naar text, tekst text)
REVOKE ALL ON FUNCTION prive.stap_kan(dossier public.dossier_soort, id uuid, naar text, tekst text) FROM PUBLIC;
