-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: feedback_indienen(jsonb, text, text, text, text, text, text)
CREATE FUNCTION public.feedback_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  k public.kanaal := kanaal::public.kanaal;
  s text := prive.inzending_sleutel('feedback', sleutel);
  antwoord jsonb := prive.begin_inzending(s, inhoud_hash, prive.geldigheid(sleutel), afzender, k,
    gegevens ->> 'uitdaging');
  het_onderwerp public.feedback_over;
  plaats record;
  onderwerp record;
  nieuw uuid;
begin
  if antwoord is not null then return prive.met_vervolg('feedback', antwoord); end if;
  het_onderwerp := (gegevens ->> 'over')::public.feedback_over;
  select * into onderwerp from prive.onderwerp_gebied(het_onderwerp, gegevens ->> 'over_id');
  select * into plaats from prive.zoek_gebied(gegevens ->> 'buurt');
  -- Nobody writes down what was said of themselves, nor does an account that may be theirs.
  if het_onderwerp = 'makelaar' and (exists (
    select from prive.makelaars_van((gegevens ->> 'medewerker_id')::uuid) eigen(rij)
    where eigen.rij = gegevens ->> 'over_id'
  ) or exists (
    select from prive.nieuwe_collega n where n.medewerker_id = (gegevens ->> 'medewerker_id')::uuid
  )) then
    return prive.laat_los(s, '{"fout": "niet_bevoegd"}');
  end if;
  if onderwerp.bekend is null then return prive.laat_los(s, '{"fout": "onderwerp_onbekend"}'); end if;
  if gegevens ->> 'buurt' is not null and plaats.wijk_code is null
    then return prive.laat_los(s, '{"fout": "buurt_onbekend"}'); end if;
  insert into public.feedback (nummer, over, over_id, gezicht, tekst, wens, wijk_code, buurt_code, kanaal,
    ingediend_op, buiten)
  values (
    prive.nieuw_nummer('F'), het_onderwerp, gegevens ->> 'over_id', (gegevens ->> 'gezicht')::integer,
      gegevens ->> 'tekst',
    gegevens ->> 'wens', coalesce(plaats.wijk_code, onderwerp.wijk_code),
    case when plaats.wijk_code is null then onderwerp.buurt_code else plaats.buurt_code end, k,
    prive.nu(),
    -- About the team, or about what it works with: somebody outside reads it, when the city has one.
    coalesce((gegevens ->> 'buiten')::boolean, false)
      and (het_onderwerp = 'portaal' or het_onderwerp = 'makelaar' and gegevens ->> 'over_id' is null)
  ) returning id into nieuw;
  antwoord := prive.rond_af(s, prive.maak_dossier('feedback', nieuw, gegevens, code_hash, code, k, afzender));
  -- Apart: within one statement the outbox would not show yet what it got.
  return prive.met_vervolg('feedback', antwoord);
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;

-- COMMENT: FUNCTION feedback_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text)
COMMENT ON FUNCTION public.feedback_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) IS 'gegevens: {over, over_id, gezicht, tekst, wens, buurt, contact_email, akkoord_versie, uitdaging, buiten: the city has a person outside the team}. {nummer, status: nieuw|herhaald} or {fout}.';

-- ACL: FUNCTION feedback_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text)
REVOKE ALL ON FUNCTION public.feedback_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.feedback_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) TO service_role;
