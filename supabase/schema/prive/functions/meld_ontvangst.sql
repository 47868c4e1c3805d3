-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: meld_ontvangst(public.dossier_soort, uuid, text, text, public.kanaal, text)
CREATE FUNCTION prive.meld_ontvangst(dossier public.dossier_soort, id uuid, adres text, afzender text, kanaal public.kanaal, code text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  moment timestamptz := prive.plan_ongevraagd(adres);
  welke uuid := prive.bundel_van(adres, moment);
begin
  if welke is not null and (
    not prive.tel('mail_afzender', prive.daghash(concat_ws(' ', 'mail', prive.afzender_hash(afzender), adres)))
    or (select count(*) from prive.bericht b where b.bundel = welke and b.dossier_id is not null) >= 10
  ) then
    perform prive.schrijf_overig(adres, moment);
  else
    perform prive.schrijf_bericht(
      dossier, meld_ontvangst.id, dossier || '_ontvangen', dossier || '.' || meld_ontvangst.id || '.ontvangen',
      '{"bevestigen": true}', moment, meld_ontvangst.code
    );
  end if;
end
$$;

-- COMMENT: FUNCTION meld_ontvangst(dossier public.dossier_soort, id uuid, adres text, afzender text, kanaal public.kanaal, code text)
COMMENT ON FUNCTION prive.meld_ontvangst(dossier public.dossier_soort, id uuid, adres text, afzender text, kanaal public.kanaal, code text) IS 'Mails that a form came in, by the rule for mails nobody asked for. What is over five of one sender, or ten in all, shares one code.';

-- ACL: FUNCTION meld_ontvangst(dossier public.dossier_soort, id uuid, adres text, afzender text, kanaal public.kanaal, code text)
REVOKE ALL ON FUNCTION prive.meld_ontvangst(dossier public.dossier_soort, id uuid, adres text, afzender text, kanaal public.kanaal, code text) FROM PUBLIC;
