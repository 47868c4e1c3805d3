-- Why:    what cannot be undone could be done by whoever found a device that was left signed in: ending a colleague,
--         changing roles, awarding money, confirming an uitslag, closing early, erasing a dossier, and looking up the
--         contact data of one dossier after another. Each asks for a code that was typed at most ten minutes ago.
-- Tables: none; a trigger on medewerker.
-- Rights: as they were.
-- Kept:   nothing.

create function prive.eis_verse_code() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  if prive.is_ingelogd() and not prive.code_vers() and (tg_op <> 'UPDATE'
    or (new.rol, new.email, new.sinds) is distinct from (old.rol, old.email, old.sinds)
    or new.tot is distinct from old.tot)
  then
    raise exception 'sign in again: this code is too old' using errcode = 'PT428';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
comment on function prive.eis_verse_code() is
  'Before-row trigger on medewerker: who works here, as what and until when changes with a fresh code only. Raises '
  'PT428, which is HTTP 428.';
revoke all on function prive.eis_verse_code() from public, anon, authenticated, service_role;
create trigger b_verse_code before insert or update or delete on public.medewerker
  for each row execute function prive.eis_verse_code();

create or replace function public.uitslag_vaststellen(ronde text, versie integer, motivering text)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  r public.ronde;
  u public.uitslag;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = uitslag_vaststellen.ronde for update;
  select * into u from public.uitslag q where q.ronde_id = r.id order by q.versie desc limit 1;
  if u.versie is distinct from uitslag_vaststellen.versie then return '{"fout": "onbekend"}'; end if;
  if u.vastgesteld_op is not null or r.status not in ('tellen', 'vastgesteld', 'afgerond')
    then return '{"fout": "stap_kan_niet"}'; end if;
  if nullif(btrim(uitslag_vaststellen.motivering), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  if not prive.code_vers() then return '{"fout": "code_te_oud"}'; end if;
  perform set_config('portaal.uitslag', 'vaststellen', true);
  update public.uitslag q set vastgesteld_op = (select prive.nu()), motivering = btrim(uitslag_vaststellen.motivering)
  where q.ronde_id = r.id and q.versie = u.versie;
  perform set_config('portaal.uitslag', '', true);
  if r.status = 'tellen' then perform prive.zet_ronde(r.id, 'vastgesteld', 'beheerder'); end if;
  return jsonb_build_object('versie', u.versie, 'met_de_hand', prive.besluit_uit(u,
    btrim(uitslag_vaststellen.motivering)));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.ronde_stap(ronde text, naar public.ronde_status, reden text default null)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  r public.ronde;
  fout text;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = ronde_stap.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  fout := prive.ronde_stap_fout(r, ronde_stap.naar, ronde_stap.reden);
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  -- Before the day that people were told, or never.
  if (ronde_stap.naar = 'ingetrokken' or ronde_stap.naar = 'beoordeling' and (select prive.nu()) < r.sluit_op
    or ronde_stap.naar = 'tellen' and (select prive.nu()) < r.stemmen_tot_op) and not prive.code_vers()
  then
    return '{"fout": "code_te_oud"}';
  end if;
  case ronde_stap.naar
    when 'stemmen' then fout := prive.open_stemmen(r.id, 'beheerder');
    when 'tellen' then perform prive.sluit_stemmen(r.id, 'beheerder', ronde_stap.reden);
    else
      if ronde_stap.naar = 'beoordeling' then
        update public.ronde q set sluit_op = least(q.sluit_op, (select prive.nu())) where q.id = r.id;
      elsif ronde_stap.naar = 'afgerond' then
        perform prive.schuif_door(r);
      end if;
      perform prive.zet_ronde(r.id, ronde_stap.naar, 'beheerder', ronde_stap.reden);
  end case;
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  return jsonb_build_object('stand', ronde_stap.naar);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.contact_lezen(dossier_soort public.dossier_soort, dossier_id uuid)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  gevonden jsonb;
begin
  if prive.rol() is null then return jsonb_build_object('fout', 'niet_bevoegd'); end if;
  if prive.dossier(contact_lezen.dossier_soort, contact_lezen.dossier_id) is null then
    return '{"fout": "onbekend"}';
  end if;
  select jsonb_build_object('naam', c.naam, 'email', c.email, 'telefoon', c.telefoon) into gevonden
  from prive.contact c
  where c.dossier_soort = contact_lezen.dossier_soort and c.dossier_id = contact_lezen.dossier_id;
  if gevonden is null then return jsonb_build_object('fout', 'onbekend'); end if;
  -- One after another is a list of who lives here.
  if not prive.code_vers() and (
    select count(*) >= 10 from public.logboek l
    where l.tabel = 'contact' and l.handeling = 'ingezien' and l.medewerker_id = (select prive.medewerker_id())
      and l.op > (select prive.nu()) - interval '1 hour'
  ) then
    return '{"fout": "code_te_oud"}';
  end if;
  insert into public.logboek (op, medewerker_id, handeling, tabel, rij)
  values (prive.nu(), prive.medewerker_id(), 'ingezien', 'contact', contact_lezen.dossier_id::text);
  return gevonden;
end
$$;

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
