-- Why:    who has the volgcode sees the whole dossier: all we know, in one answer.
-- Tables: none are made; failed codes are counted, and reading confirms an address that was waiting for it.
-- Rights: only service_role may execute dossier_lezen.
--         Deliberately not granted: any of it to anon or authenticated; notes among staff to the applicant.
-- Kept:   as the tables say.

create function prive.open_code(code_hash text, afzender text, nummer text, out fout jsonb, out soort public.dossier_soort, out id uuid)
language plpgsql
set search_path = ''
as $$
declare
  wie text := prive.afzender_hash(afzender);
  samen text := prive.daghash('code_fout_samen');
  druk boolean := prive.stand('code_fout_samen', samen) >= (select g.aantal from prive.grens g where g.soort = 'code_fout_samen');
  gevonden prive.volgcode;
begin
  -- When many guess at once, a sender gets one wrong try; who has a right code is not kept out by them.
  if prive.stand('code_fout', wie) >= (case when druk then 1 else (select g.aantal from prive.grens g where g.soort = 'code_fout') end) then
    fout := prive.te_vaak();
    return;
  end if;
  select v.* into gevonden
  from prive.volgcode v cross join lateral prive.dossier(v.dossier_soort, v.dossier_id) d
  where v.hash = lower(code_hash) and v.ingetrokken_op is null and (open_code.nummer is null or d ->> 'nummer' = open_code.nummer)
  order by v.gemaakt_op desc, d ->> 'status' in ('afgewezen', 'ingetrokken', 'buiten_behandeling', 'afgesloten'), v.dossier_id
  limit 1;
  if gevonden.hash is null then
    perform prive.tel('code_fout', wie);
    perform prive.tel('code_fout_samen', samen);
    fout := '{"fout": "onbekend"}';
    return;
  end if;
  if gevonden.vervangt then
    update prive.volgcode v set ingetrokken_op = prive.nu()
    from prive.volgcode n
    where n.hash = gevonden.hash and n.vervangt and v.dossier_soort = n.dossier_soort and v.dossier_id = n.dossier_id
      and v.gemaakt_op < n.gemaakt_op and v.ingetrokken_op is null;
    update prive.volgcode v set vervangt = false where v.hash = gevonden.hash;
  end if;
  soort := gevonden.dossier_soort;
  id := gevonden.dossier_id;
end
$$;
comment on function prive.open_code(text, text, text) is
  'The dossier that a code opens (of several: the one with this nummer, else one that still runs), or {fout}. Wrong codes are counted per sender; over the limit no code is looked at.';
revoke all on function prive.open_code(text, text, text) from public, anon, authenticated, service_role;

create function prive.bevestig(dossier public.dossier_soort, id uuid, door public.partij) returns boolean
language plpgsql
set search_path = ''
as $$
declare
  gedaan boolean;
begin
  execute format('update public.%I set bevestigd_op = prive.nu() where id = $1 and bevestigd_op is null returning true', dossier)
    into gedaan using bevestig.id;
  if gedaan then perform prive.schrijf_gebeurtenis(dossier, bevestig.id, 'bevestigd', door); end if;
  return coalesce(gedaan, false);
end
$$;
comment on function prive.bevestig(public.dossier_soort, uuid, public.partij) is 'Notes that the applicant can be reached; false when that was known.';
revoke all on function prive.bevestig(public.dossier_soort, uuid, public.partij) from public, anon, authenticated, service_role;

create function prive.dossier_inhoud(welke public.dossier_soort, id uuid) returns jsonb
language sql stable
set search_path = ''
as $$
  select case welke
    when 'aanmelding' then (select to_jsonb(a) - array['id', 'status', 'nummer', 'ingediend_op', 'bevestigd_op', 'afgesloten_op', 'kanaal'] from public.aanmelding a where a.id = dossier_inhoud.id)
    when 'aanvraag' then (
      select to_jsonb(a) - array['id', 'status', 'nummer', 'ingediend_op', 'bevestigd_op', 'afgesloten_op', 'kanaal', 'behandelaar'] || jsonb_build_object(
        'posten', (select jsonb_agg(jsonb_build_object('omschrijving', p.omschrijving, 'bedrag_cent', p.bedrag_cent) order by p.volgorde) from public.begrotingspost p where p.aanvraag_id = a.id),
        'eindverslag', (select jsonb_build_object('tekst', e.tekst, 'besteed_cent', e.besteed_cent, 'op', e.op) from public.eindverslag e where e.aanvraag_id = a.id)
      ) from public.aanvraag a where a.id = dossier_inhoud.id
    )
    else (select to_jsonb(f) - array['id', 'status', 'nummer', 'ingediend_op', 'bevestigd_op', 'afgesloten_op', 'kanaal'] from public.feedback f where f.id = dossier_inhoud.id)
  end
$$;
comment on function prive.dossier_inhoud(public.dossier_soort, uuid) is 'What the applicant wrote, with the columns of its table; amounts in euro cents.';
revoke all on function prive.dossier_inhoud(public.dossier_soort, uuid) from public, anon, authenticated, service_role;

create function prive.dossier_volledig(welke public.dossier_soort, id uuid) returns jsonb
language sql stable
set search_path = ''
as $$
  select jsonb_build_object(
    'soort', welke, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel', 'status', d ->> 'status', 'kanaal', d ->> 'kanaal',
    'bevestigd_op', d -> 'bevestigd_op', 'ingediend_op', (select min(g.op) from public.gebeurtenis g where g.dossier_soort = welke and g.dossier_id = q.id),
    'inhoud', prive.dossier_inhoud(welke, q.id),
    'contact', (
      select jsonb_build_object('naam', c.naam, 'email', c.email, 'telefoon', c.telefoon, 'akkoord_op', c.akkoord_op, 'akkoord_versie', c.akkoord_versie)
      from prive.contact c where c.dossier_soort = welke and c.dossier_id = q.id
    ),
    'gebeurtenissen', (
      select jsonb_agg(jsonb_build_object('soort', g.soort, 'van', g.van, 'naar', g.naar, 'door', g.door, 'op', g.op, 'tekst', t.tekst) order by g.id)
      from public.gebeurtenis g left join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id and t.zichtbaar
      where g.dossier_soort = welke and g.dossier_id = q.id and g.soort <> 'notitie'
    ),
    'contactpersoon', coalesce(
      (select jsonb_build_object('soort', 'makelaar', 'naam', m.naam, 'rol', m.rol, 'telefoon', m.telefoon, 'email', m.email)
       from public.makelaar m where m.id = prive.eigenaar(welke, q.id) and m.status = 'gepubliceerd' and m.toestemming_op is not null),
      '{"soort": "beheerder"}'
    ),
    'ronde', (
      select jsonb_build_object('slug', r.slug, 'naam', r.naam, 'status', r.status, 'opent_op', r.opent_op, 'sluit_op', r.sluit_op, 'besluit_op', r.besluit_op,
        'max_per_aanvraag_cent', r.max_per_aanvraag_cent, 'eenvoudig_tot_cent', r.eenvoudig_tot_cent, 'voorbeeld', r.voorbeeld)
      from public.aanvraag a join public.ronde r on r.id = a.ronde_id where welke = 'aanvraag' and a.id = q.id
    ),
    'publiek', (select jsonb_build_object('slug', p.slug, 'voorgelegd_op', p.voorgelegd_op) from public.aanvraag_publiek p where p.id = q.id),
    'initiatief', (
      select jsonb_build_object('id', i.id, 'slug', i.slug, 'naam', i.naam) from public.initiatief i
      where i.id = prive.dossier_inhoud(welke, q.id) ->> 'initiatief_id' and i.status = 'gepubliceerd'
    ),
    'reactie', (
      select to_jsonb(p) - array['feedback_id', 'gewijzigd_op'] from public.feedback_publiek p where p.feedback_id = q.id
    ),
    'berichten', (
      select jsonb_agg(jsonb_build_object('soort', b.soort, 'gemaakt_op', b.gemaakt_op, 'verzonden_op', b.verzonden_op) order by b.gemaakt_op)
      from prive.bericht b where b.dossier_soort = welke and b.dossier_id = q.id
    )
  )
  from (select dossier_volledig.id, prive.dossier(welke, dossier_volledig.id) as d) q
$$;
comment on function prive.dossier_volledig(public.dossier_soort, uuid) is
  'Everything we know about a dossier, for its applicant: also the export. Notes among staff are left out.';
revoke all on function prive.dossier_volledig(public.dossier_soort, uuid) from public, anon, authenticated, service_role;

create function public.dossier_lezen(code_hash text, afzender text, nummer text default null) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  o record;
begin
  select * into o from prive.open_code(code_hash, afzender, nummer);
  if o.fout is not null then return o.fout; end if;
  perform prive.bevestig(o.soort, o.id, 'indiener');
  return prive.dossier_volledig(o.soort, o.id) || jsonb_build_object('dossiers', (
    select jsonb_agg(jsonb_build_object('soort', v.dossier_soort, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel', 'status', d ->> 'status') order by d ->> 'nummer')
    from prive.volgcode v cross join lateral prive.dossier(v.dossier_soort, v.dossier_id) d
    where v.hash = lower(code_hash) and v.ingetrokken_op is null
  ));
end
$$;
comment on function public.dossier_lezen(text, text, text) is
  'The dossier of a code: {soort, nummer, titel, status, kanaal, bevestigd_op, ingediend_op, inhoud, contact, gebeurtenissen, contactpersoon, ronde, publiek, initiatief, reactie, berichten, dossiers}, or {fout: onbekend|te_vaak}. dossiers: all that this code opens; nummer chooses. Reading confirms the address.';
revoke all on function public.dossier_lezen(text, text, text) from public, anon, authenticated, service_role;
grant execute on function public.dossier_lezen(text, text, text) to service_role;

create function public.nieuwe_code(adres text, code_hash text, code text, afzender text) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  mail text := lower(btrim(adres));
begin
  if not prive.tel('nieuwe_code', prive.afzender_hash(afzender)) then return prive.te_vaak(); end if;
  -- Whether somebody is known at this address shows only when the mail goes out, so that no answer can tell.
  if prive.tel('mail_ongevraagd', prive.daghash('mail ' || mail)) then
    insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op)
    values (
      'code.' || gen_random_uuid(), 'nieuwe_code', mail,
      jsonb_build_object('code', nieuwe_code.code, 'code_hash', lower(nieuwe_code.code_hash)), true, prive.nu(), prive.nu()
    );
  end if;
  return '{"status": "ontvangen"}';
end
$$;
comment on function public.nieuwe_code(text, text, text, text) is
  'Asks for a code by mail that opens every dossier of this address. {status: ontvangen} for every address, or {fout: te_vaak}.';
revoke all on function public.nieuwe_code(text, text, text, text) from public, anon, authenticated, service_role;
grant execute on function public.nieuwe_code(text, text, text, text) to service_role;
