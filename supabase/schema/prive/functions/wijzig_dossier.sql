-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: wijzig_dossier(public.dossier_soort, uuid, jsonb, public.partij)
CREATE FUNCTION prive.wijzig_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, door public.partij DEFAULT 'indiener'::public.partij) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $_$
declare
  plaats record;
  a public.aanvraag;
  r public.ronde;
  fout text;
  eigen bigint;
  was prive.contact;
  wordt prive.contact;
  moment timestamptz;
begin
  if gegevens ? 'buurt' then
    select * into plaats from prive.zoek_gebied(gegevens ->> 'buurt');
    if plaats.wijk_code is null then return 'buurt_onbekend'; end if;
  end if;
  if dossier = 'aanmelding' and gegevens ? 'naam' then
    update public.aanmelding m
    set naam = gegevens ->> 'naam', omschrijving = gegevens ->> 'omschrijving',
      themas = prive.lijst(gegevens -> 'themas'),
      wijk_code = plaats.wijk_code, buurt_code = plaats.buurt_code, adres = gegevens ->> 'adres',
      lat = (gegevens ->> 'lat')::double precision, lon = (gegevens ->> 'lon')::double precision,
        website = gegevens ->> 'website'
    where m.id = wijzig_dossier.id;
  elsif dossier = 'aanvraag' and gegevens ? 'titel' then
    select * into a from public.aanvraag q where q.id = wijzig_dossier.id;
    select * into r from public.ronde q where q.id = a.ronde_id;
    eigen := coalesce((gegevens ->> 'eigen_bijdrage_cent')::bigint, 0);
    fout := prive.aanvraag_fout(gegevens, r, plaats.wijk_code);
    if fout is not null then return fout; end if;
    update public.aanvraag q
    set titel = gegevens ->> 'titel', plan = gegevens ->> 'plan', doelgroep = gegevens ->> 'doelgroep',
      wanneer = gegevens ->> 'wanneer',
      wanneer_van = (gegevens ->> 'wanneer_van')::date, prioriteit_id = gegevens ->> 'prioriteit',
        wijk_code = plaats.wijk_code,
      buurt_code = plaats.buurt_code, eigen_bijdrage_cent = eigen,
        minimumbedrag_cent = (gegevens ->> 'minimumbedrag_cent')::bigint,
      gevraagd_cent = prive.gevraagd_cent(gegevens -> 'posten', eigen)
    where q.id = wijzig_dossier.id;
    perform prive.schrijf_posten(wijzig_dossier.id, gegevens -> 'posten');
  end if;
  select * into was from prive.contact c
  where c.dossier_soort = dossier and c.dossier_id = wijzig_dossier.id;
  update prive.contact c
  set naam = case when gegevens ? 'contact_naam' then gegevens ->> 'contact_naam' else c.naam end,
    email = case when gegevens ? 'contact_email' then lower(gegevens ->> 'contact_email') else c.email end,
    telefoon = case when gegevens ? 'contact_telefoon' then gegevens ->> 'contact_telefoon' else c.telefoon end
  where c.dossier_soort = dossier and c.dossier_id = wijzig_dossier.id
  returning * into wordt;
  -- What was known of the old address or number says nothing of the new one.
  if (was.email, was.telefoon) is distinct from (wordt.email, wordt.telefoon) then
    execute format('update public.%I set bevestigd_op = null where id = $1', dossier) using wijzig_dossier.id;
  end if;
  if was.email is distinct from wordt.email then
    update prive.contact c set adres_op = null
    where c.dossier_soort = dossier and c.dossier_id = wijzig_dossier.id;
    update prive.volgcode v set bewijst = false
    where v.dossier_soort = dossier and v.dossier_id = wijzig_dossier.id;
    if wordt.email is not null then
      moment := prive.plan_ongevraagd(wordt.email);
      if prive.tel('mail_afzender', prive.daghash(concat_ws(' ', 'adres', wijzig_dossier.id))) then
        perform prive.schrijf_bericht(dossier, wijzig_dossier.id, dossier || '_ontvangen',
          dossier || '.' || wijzig_dossier.id || '.adres.' || gen_random_uuid(), '{"bevestigen": true}', moment);
      else
        perform prive.schrijf_overig(wordt.email, moment);
      end if;
    end if;
  end if;
  perform prive.schrijf_gebeurtenis(dossier, wijzig_dossier.id, 'gewijzigd', door);
  return null;
end
$_$;

-- COMMENT: FUNCTION wijzig_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, door public.partij)
COMMENT ON FUNCTION prive.wijzig_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, door public.partij) IS 'Replaces what the form asked (when its first field is there) and the contact fields that are given. door: who did it. Returns a code of what does not fit, or null.';

-- ACL: FUNCTION wijzig_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, door public.partij)
REVOKE ALL ON FUNCTION prive.wijzig_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb, door public.partij) FROM PUBLIC;
