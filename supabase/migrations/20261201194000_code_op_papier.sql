-- A code on paper was in the hands of whoever wrote the form down, and did all that the resident's own code does: it
-- erased a complaint unseen, and put another address in the place of the resident's. It reads, answers and stops;
-- changing and erasing wait for a code that went by mail, or for two of the staff. It shows no name and address: its
-- owner knows those, and who wrote them down may have left. What is done with it is a line, and so is every erasing,
-- by whomever. Functions: prive.met_papier (new, for no API role), public.dossier_actie, public.dossier_lezen,
-- prive.neem_terug. Rights and retention as before.

create function prive.met_papier(code_hash text, dossier public.dossier_soort, id uuid) returns boolean
language sql stable
set search_path = ''
as $$
  select exists (
    select from prive.volgcode v
    where v.hash = lower(met_papier.code_hash) and v.dossier_soort = dossier and v.dossier_id = met_papier.id
      and v.op_papier
  )
$$;
comment on function prive.met_papier(text, public.dossier_soort, uuid) is
  'Whether this code was handed out on paper, by staff who wrote the form down: they saw it too.';
revoke all on function prive.met_papier(text, public.dossier_soort, uuid)
  from public, anon, authenticated, service_role;

create or replace function prive.neem_terug(dossier public.dossier_soort, id uuid, door public.partij) returns jsonb
language plpgsql
set search_path = ''
as $$
begin
  -- What staff erase has a line of its own, with how they were asked.
  if door = 'indiener' then
    insert into public.logboek (op, handeling, tabel, rij, code)
    values (prive.nu(), 'verwijderd', 'contact', neem_terug.id::text, 'indiener');
  end if;
  if not prive.was_openbaar(dossier, neem_terug.id) then
    perform prive.wis_dossier(dossier, neem_terug.id);
    return '{"gewist": "alles"}';
  end if;
  perform prive.wis_woorden(dossier, neem_terug.id);
  perform prive.wis_persoon(dossier, neem_terug.id);
  perform prive.schrijf_gebeurtenis(dossier, neem_terug.id, 'gewist', door);
  return '{"gewist": "persoon"}';
end
$$;

create or replace function public.dossier_actie(
  code_hash text, actie text, gegevens jsonb, sleutel text, inhoud_hash text, afzender text
) returns jsonb
language plpgsql security definer
set search_path = ''
as $_$
declare
  s text := prive.inzending_sleutel('actie:' || lower(code_hash), sleutel);
  o record;
  antwoord jsonb;
  bestaat boolean;
  papier boolean;
begin
  if actie is null or actie not in ('bevestigen', 'wis', 'wijzigen', 'aanvullen', 'intrekken', 'eindverslag',
    'geholpen') then
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

create or replace function public.dossier_lezen(
  code_hash text, afzender text, nummer text default NULL::text
) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  o record;
  papier boolean;
begin
  select * into o from prive.open_code(code_hash, afzender, nummer);
  if o.fout is not null then return o.fout; end if;
  papier := prive.met_papier(code_hash, o.soort, o.id);
  return prive.dossier_volledig(o.soort, o.id) || jsonb_build_object('op_papier', papier)
    || case when papier then '{"contact": null}' else '{}'::jsonb end || jsonb_build_object('dossiers', (
    select jsonb_agg(jsonb_build_object('soort', v.dossier_soort, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel',
      'status', d ->> 'status') order by d ->> 'nummer')
    from prive.volgcode v cross join lateral prive.dossier(v.dossier_soort, v.dossier_id) d
    where v.hash = lower(code_hash) and v.ingetrokken_op is null
  ));
end
$$;

comment on function public.dossier_lezen(text, text, text) is
  'The dossier of a code: {soort, nummer, titel, status, kanaal, bevestigd_op, ingediend_op, inhoud, contact, '
  'gebeurtenissen, contactpersoon, ronde, publiek, initiatief, reactie, berichten, dossiers, op_papier}, or '
  '{fout: onbekend|te_vaak}. dossiers: all that this code opens; nummer chooses. op_papier: staff handed the code'
  ' out, and it shows no contact. Reading confirms nothing: programs open links.';
