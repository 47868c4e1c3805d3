-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: voer_actie_uit(public.dossier_soort, uuid, text, jsonb)
CREATE FUNCTION prive.voer_actie_uit(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  status text := prive.dossier(dossier, voer_actie_uit.id) ->> 'status';
  tekst text := nullif(btrim(gegevens ->> 'tekst'), '');
  naar text := case actie
    when 'aanvullen' then case status when 'aanvulling_gevraagd' then 'in_behandeling' when 'vraag_gesteld'
      then 'ingediend' end
    when 'intrekken' then 'ingetrokken'
    when 'eindverslag' then 'afgerond'
    when 'geholpen' then case gegevens ->> 'geholpen' when 'ja' then 'afgesloten' when 'nee' then 'heropend' end
  end;
  fout text := case when naar is not null then prive.stap_fout(dossier, status, naar, 'indiener', tekst) end;
  stap bigint;
begin
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  case actie
    when 'bevestigen' then
      -- With a code that shows it, that was done before any action.
      if prive.dossier(dossier, voer_actie_uit.id) ->> 'bevestigd_op' is null then
        return '{"fout": "stap_kan_niet"}';
      end if;
    when 'wis' then
      return prive.neem_terug(dossier, voer_actie_uit.id, 'indiener');
    when 'wijzigen' then
      if status not in ('ingediend', 'vraag_gesteld', 'in_behandeling', 'aanvulling_gevraagd')
        then return '{"fout": "stap_kan_niet"}'; end if;
      -- Typed on words that were changed since, in another tab or by somebody who shares the code.
      if gegevens ? 'versie' and (gegevens ->> 'versie')::timestamptz is distinct from (
        select max(g.op) from public.gebeurtenis g
        where g.dossier_soort = voer_actie_uit.dossier and g.dossier_id = voer_actie_uit.id and g.soort = 'gewijzigd'
      ) then return '{"fout": "veranderd"}'; end if;
      fout := prive.wijzig_dossier(dossier, voer_actie_uit.id, gegevens);
      if fout is not null then return jsonb_build_object('fout', fout); end if;
    when 'aanvullen' then
      if tekst is null then return '{"fout": "motivering_nodig"}'; end if;
      if naar is null then
        if status not in ('ingediend', 'in_behandeling', 'voorgelegd', 'toegekend', 'deels_toegekend', 'in_uitvoering')
          then return '{"fout": "stap_kan_niet"}'; end if;
        perform prive.schrijf_gebeurtenis(dossier, voer_actie_uit.id, 'aangevuld', 'indiener', tekst);
      else
        stap := prive.zet_status(dossier, voer_actie_uit.id, naar, 'indiener', tekst);
      end if;
    when 'vragen' then
      if tekst is null then return '{"fout": "motivering_nodig"}'; end if;
      -- Nobody here reads what is for the person outside.
      if (prive.dossier(dossier, voer_actie_uit.id) ->> 'buiten')::boolean then
        return '{"fout": "stap_kan_niet"}';
      end if;
      perform prive.schrijf_gebeurtenis(dossier, voer_actie_uit.id, 'geschreven', 'indiener', tekst);
      insert into prive.vraag (dossier_soort, dossier_id, sinds_op) values (dossier, voer_actie_uit.id, prive.nu())
      on conflict do nothing;
    when 'intrekken' then
      stap := prive.zet_status(dossier, voer_actie_uit.id, naar, 'indiener', tekst);
    when 'eindverslag' then
      insert into public.eindverslag (aanvraag_id, tekst, besteed_cent, op)
      values (voer_actie_uit.id, tekst, (gegevens ->> 'besteed_cent')::bigint, prive.nu());
      stap := prive.zet_status(dossier, voer_actie_uit.id, naar, 'indiener');
    when 'geholpen' then
      if naar is null then return '{"fout": "onleesbaar"}'; end if;
      update public.feedback f set geholpen = (naar = 'afgesloten') where f.id = voer_actie_uit.id;
      stap := prive.zet_status(dossier, voer_actie_uit.id, naar, 'indiener', tekst);
  end case;
  -- Closing feedback with a yes needs no mail in return.
  if stap is not null and naar <> 'afgesloten' then perform prive.meld_stap(dossier, voer_actie_uit.id, stap); end if;
  return jsonb_build_object('soort', dossier, 'stand', prive.dossier(dossier, voer_actie_uit.id) ->> 'status');
end
$$;

-- COMMENT: FUNCTION voer_actie_uit(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb)
COMMENT ON FUNCTION prive.voer_actie_uit(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb) IS 'Does one action of the applicant. {soort, stand}, {gewist} or {fout}.';

-- ACL: FUNCTION voer_actie_uit(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb)
REVOKE ALL ON FUNCTION prive.voer_actie_uit(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb) FROM PUBLIC;
