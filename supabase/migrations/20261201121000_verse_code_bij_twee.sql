-- Why:    what takes two people asks each of them for a code that was typed just now: awarding, and erasing a dossier.
-- Tables: none.
-- Rights: as they were.
-- Kept:   nothing.

create or replace function public.aanvraag_stap(id uuid, naar text, tekst text default null,
  bedrag_cent bigint default null, initiatief_id text default null) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  fout text;
  gevraagd bigint;
  bedrag bigint;
begin
  if naar in ('toegekend', 'deels_toegekend', 'afgewezen') then
    -- The ronde first, as whoever confirms an uitslag does: two awards at once see each other.
    perform from public.ronde r
    where r.id = (select a.ronde_id from public.aanvraag a where a.id = aanvraag_stap.id) for update;
  end if;
  fout := prive.stap_kan('aanvraag', aanvraag_stap.id, naar, tekst);
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  select a.gevraagd_cent into gevraagd from public.aanvraag a where a.id = aanvraag_stap.id;
  bedrag := case naar when 'toegekend' then coalesce(bedrag_cent, gevraagd) when 'deels_toegekend'
    then coalesce(bedrag_cent, 0) end;
  if naar = 'toegekend' and bedrag <> gevraagd or naar = 'deels_toegekend' and not bedrag between 1 and gevraagd - 1
    then
    return '{"fout": "bedrag_past_niet"}';
  end if;
  if naar in ('toegekend', 'deels_toegekend', 'afgewezen') then
    fout := prive.besluit_mag(aanvraag_stap.id, naar, bedrag);
    if fout is not null then return jsonb_build_object('fout', fout); end if;
  end if;
  if bedrag is not null and not prive.code_vers() then return '{"fout": "code_te_oud"}'; end if;
  if bedrag > prive.tweede_boven_cent()
    and not prive.met_tweede('besluit', aanvraag_stap.id::text, jsonb_build_object('bedrag_cent', bedrag)) then
    perform prive.schrijf_gebeurtenis('aanvraag', aanvraag_stap.id, 'notitie', 'beheerder',
      format('Besluit tot € %s. Een tweede beheerder moet dit ook besluiten.',
        case when bedrag % 100 = 0 then (bedrag / 100)::text else
          replace(trim_scale(bedrag / 100.0)::text, '.', ',') end), false);
    return jsonb_build_object('stand', 'wacht_op_tweede', 'toegekend_cent', null, 'initiatief_id', null);
  end if;
  return jsonb_build_object('stand', naar, 'toegekend_cent', bedrag, 'initiatief_id',
    prive.zet_aanvraag(aanvraag_stap.id, naar, tekst, bedrag, aanvraag_stap.initiatief_id));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.dossier_wissen(dossier_soort public.dossier_soort, id uuid, reden text) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if prive.dossier(dossier_soort, dossier_wissen.id) is null then return '{"fout": "onbekend"}'; end if;
  if reden is null or reden not in ('telefoon', 'brief', 'balie', 'misbruik') then
    return '{"fout": "motivering_nodig"}';
  end if;
  if not prive.code_vers() then return '{"fout": "code_te_oud"}'; end if;
  if not prive.met_tweede('wissen', dossier_wissen.id::text, jsonb_build_object('reden', reden)) then
    return '{"stand": "wacht_op_tweede"}';
  end if;
  insert into public.logboek (op, handeling, tabel, rij, code)
  values (prive.nu(), 'verwijderd', 'contact', dossier_wissen.id::text, reden);
  return prive.neem_terug(dossier_soort, dossier_wissen.id, prive.rol()::text::public.partij);
end
$$;
