-- Three holes. One sender filled the mail of 18:00 of an address by changing it to and fro: over five a day share one
-- code. A complaint for the person outside waited behind thousands of forms: confirmed addresses go first, then the
-- oldest and the newest in turn. An adviser advised on the own plan, and staff as an adviser: neither does.
-- Functions: prive.wijzig_dossier, public.feedback_buiten, public.advies_geven. Rights and retention as before.

create or replace function prive.wijzig_dossier(
  dossier public.dossier_soort, id uuid, gegevens jsonb, door public.partij default 'indiener'::public.partij
) returns text
language plpgsql
set search_path = ''
as $_$
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

create or replace function public.feedback_buiten(adres text) returns integer
language plpgsql security definer
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  aantal integer;
begin
  -- Ticks overlap; the other one does it.
  if not pg_try_advisory_xact_lock(hashtext('portaal.tik'), hashtext('feedback_buiten')) then return 0; end if;
  insert into prive.bericht
    (message_id, dossier_soort, dossier_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  select 'buiten.' || gen_random_uuid(), 'feedback', f.id, 'werk_feedback', lower(btrim(adres)), jsonb_build_object(
      'nummer', f.nummer, 'over', f.over, 'gezicht', f.gezicht, 'tekst', f.tekst, 'wens', f.wens,
      'wijk', (select w.naam from public.wijk w where w.code = f.wijk_code), 'ingediend_op', f.ingediend_op,
      'email', (select c.email from prive.contact c where c.dossier_soort = 'feedback' and c.dossier_id = f.id)
    ), nu, nu
  from public.feedback f
  -- What could not be delivered is written again, to the address of now.
  where f.buiten and f.doorgestuurd_op is null and not exists (
    select from prive.bericht b where b.dossier_soort = 'feedback' and b.dossier_id = f.id
      and b.soort = 'werk_feedback' and b.opgegeven_op is null
  )
  -- Whoever sends a thousand forms fills nobody's mailbox, and keeps nobody waiting behind them.
  order by exists (select from prive.contact c where c.dossier_soort = 'feedback' and c.dossier_id = f.id
      and c.adres_op is not null) desc,
    least(row_number() over (order by f.ingediend_op, f.id),
      row_number() over (order by f.ingediend_op desc, f.id desc))
  limit (
    select greatest(0, 20 - count(*)) from prive.bericht b
    where b.soort = 'werk_feedback' and b.gemaakt_op > nu - interval '1 day'
  );
  get diagnostics aantal = row_count;
  return aantal;
end
$$;

create or replace function public.advies_geven(
  ronde text, aanvraag uuid, advies public.advies_soort, tekst text
) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  wie public.adviseur;
begin
  select q.* into wie from public.adviseur q join public.ronde o on o.id = q.ronde_id
  where o.slug = advies_geven.ronde and q.email = (select prive.eigen_email());
  if wie.id is null or prive.werkt_hier(wie.email) then return '{"fout": "niet_bevoegd"}'; end if;
  -- The same lock as voting: opening the vote waits for an advies that is being kept, and none comes after.
  select * into r from public.ronde q where q.id = wie.ronde_id for share;
  if r.status not in ('open_voor_aanvragen', 'beoordeling') then return '{"fout": "advies_gesloten"}'; end if;
  if not exists (select from public.aanvraag a where a.id = advies_geven.aanvraag and a.ronde_id = r.id
    and a.status = 'voorgelegd') then
    return '{"fout": "onbekend"}';
  end if;
  -- Nobody advises on the own plan; a juror has no say on it either.
  if exists (select from prive.contact c where c.dossier_soort = 'aanvraag' and c.dossier_id = advies_geven.aanvraag
    and c.adres_op is not null and prive.postbus(c.email) = prive.postbus(wie.email)) then
    return '{"fout": "eigen_plan"}';
  end if;
  insert into public.advies as v (ronde_id, aanvraag_id, adviseur_id, functie, advies, tekst, gewijzigd_op)
  values (r.id, advies_geven.aanvraag, wie.id, wie.functie, advies_geven.advies, btrim(advies_geven.tekst), prive.nu())
  on conflict (aanvraag_id, adviseur_id) do update
    set advies = excluded.advies, tekst = excluded.tekst, gewijzigd_op = excluded.gewijzigd_op;
  return '{"bewaard": true}';
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
