-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: dossier_actie(text, text, jsonb, text, text, text)
CREATE FUNCTION public.dossier_actie(code_hash text, actie text, gegevens jsonb, sleutel text, inhoud_hash text, afzender text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  s text := prive.inzending_sleutel('actie:' || lower(code_hash), sleutel);
  o record;
  antwoord jsonb;
  bestaat boolean;
  papier boolean;
begin
  if actie is null or actie not in ('bevestigen', 'wis', 'wijzigen', 'aanvullen', 'vragen', 'intrekken',
    'eindverslag', 'geholpen') then
    return '{"fout": "onbekende_actie"}';
  end if;
  -- Taking everything back removes the code too: its repetition is answered before the code is looked for.
  if not exists (select from prive.inzending i where i.sleutel = s and i.antwoord is not null) then
    select * into o from prive.open_code(code_hash, afzender, gegevens ->> 'nummer');
    if o.fout is not null then return o.fout; end if;
  end if;
  -- Counted per code: what others sent from the same address keeps nobody from their own dossier.
  antwoord := prive.begin_inzending(s, inhoud_hash, interval '30 days', 'code ' || lower(code_hash), 'site', null);
  if antwoord is not null then return antwoord; end if;
  if o.id is null then return prive.laat_los(s, '{"fout": "onbekend"}'); end if;
  execute format('select true from public.%I where id = $1 for update', o.soort) into bestaat using o.id;
  if bestaat is null then return prive.laat_los(s, '{"fout": "onbekend"}'); end if;
  papier := prive.met_papier(code_hash, o.soort, o.id);
  if papier and actie in ('wis', 'wijzigen') then return prive.laat_los(s, '{"fout": "code_op_papier"}'); end if;
  perform prive.bevestig_adres(o.soort, o.id, code_hash);
  antwoord := prive.voer_actie_uit(o.soort, o.id, actie, gegevens);
  if antwoord ? 'fout' then return prive.laat_los(s, antwoord); end if;
  if papier then
    insert into public.logboek (op, handeling, tabel, rij, velden, code)
    values (prive.nu(), 'gewijzigd', o.soort::text, o.id::text, '{op_papier}', actie);
  end if;
  return prive.rond_af(s, antwoord);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$_$;

-- COMMENT: FUNCTION dossier_actie(code_hash text, actie text, gegevens jsonb, sleutel text, inhoud_hash text, afzender text)
COMMENT ON FUNCTION public.dossier_actie(code_hash text, actie text, gegevens jsonb, sleutel text, inhoud_hash text, afzender text) IS 'actie: aanvullen {tekst}, vragen {tekst}, wijzigen {the fields of the form, contact fields}, intrekken {tekst}, eindverslag {tekst, besteed_cent}, geholpen {geholpen: ja|nee, tekst}, bevestigen, wis; each may name a nummer. {soort, stand, status: nieuw|herhaald}, {gewist: alles|persoon} or {fout}.';

-- ACL: FUNCTION dossier_actie(code_hash text, actie text, gegevens jsonb, sleutel text, inhoud_hash text, afzender text)
REVOKE ALL ON FUNCTION public.dossier_actie(code_hash text, actie text, gegevens jsonb, sleutel text, inhoud_hash text, afzender text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.dossier_actie(code_hash text, actie text, gegevens jsonb, sleutel text, inhoud_hash text, afzender text) TO service_role;
