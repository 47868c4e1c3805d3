-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: maak_dossier(public.dossier_soort, uuid, jsonb, text, text, public.kanaal, text)
CREATE FUNCTION prive.maak_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal, afzender text) RETURNS jsonb
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  mail text := lower(gegevens ->> 'contact_email');
  eerste bigint := prive.schrijf_gebeurtenis(dossier, maak_dossier.id, 'ingediend', 'indiener');
begin
  -- Who wrote it down for somebody else.
  update public.gebeurtenis g set medewerker_id = (gegevens ->> 'medewerker_id')::uuid
  where g.id = eerste and gegevens ->> 'medewerker_id' is not null;
  if mail is not null or gegevens ->> 'contact_telefoon' is not null then
    insert into prive.contact (dossier_soort, dossier_id, naam, email, telefoon, akkoord_op, akkoord_versie)
    values (dossier, maak_dossier.id, gegevens ->> 'contact_naam', mail, gegevens ->> 'contact_telefoon', prive.nu(),
      gegevens ->> 'akkoord_versie');
  end if;
  if mail is not null then
    insert into prive.volgcode (hash, dossier_soort, dossier_id, gemaakt_op)
    values (maak_dossier.code_hash, dossier, maak_dossier.id, prive.nu());
    perform prive.meld_ontvangst(dossier, maak_dossier.id, mail, afzender, kanaal, maak_dossier.code);
  end if;
  return jsonb_build_object('nummer', prive.dossier(dossier, maak_dossier.id) ->> 'nummer');
end
$$;

-- COMMENT: FUNCTION maak_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal, afzender text)
COMMENT ON FUNCTION prive.maak_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal, afzender text) IS 'What every form that came in needs: its first gebeurtenis, its contact, its code and its mail. Returns {nummer}.';

-- ACL: FUNCTION maak_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal, afzender text)
REVOKE ALL ON FUNCTION prive.maak_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal, afzender text) FROM PUBLIC;
