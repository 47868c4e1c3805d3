-- What a makelaar read of a request is what is put before the jury: whoever does so says which change they saw last.
-- Which plans stand on a ballot one beheerder decided by declining them: once a jury is invited, declining what is
-- before it takes two. An account that counts for nothing took the place of a colleague's proposal. Who has used up
-- the tries of a paper is a line, without its number. Functions: public.aanvraag_stap (another argument, gezien),
-- prive.met_tweede, public.papier_invoeren. Rights and retention as before.

drop function public.aanvraag_stap(uuid, text, text, bigint, text);
create function public.aanvraag_stap(
  id uuid, naar text, tekst text default NULL::text, bedrag_cent bigint default NULL::bigint, initiatief_id text
  default null, gezien timestamptz default null
) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
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
  if naar = 'voorgelegd' and prive.is_veranderd('aanvraag', aanvraag_stap.id, gezien) then
    return '{"fout": "veranderd"}';
  end if;
  -- What is before a jury leaves the ballot by two.
  if naar = 'afgewezen' and exists (
      select from public.aanvraag a
      where a.id = aanvraag_stap.id and a.status = 'voorgelegd' and prive.heeft_jury(a.ronde_id)
    ) and not prive.met_tweede('afwijzen', aanvraag_stap.id::text, '{}') then
    return jsonb_build_object('stand', 'wacht_op_tweede', 'toegekend_cent', null, 'initiatief_id', null);
  end if;
  if bedrag is not null and not prive.code_vers() then return '{"fout": "code_te_oud"}'; end if;
  if bedrag is not null then
    -- Awards of one beheerder at once, in whatever rondes, see each other.
    perform pg_advisory_xact_lock(hashtextextended('besluit ' || prive.medewerker_id(), 0));
  end if;
  -- What another beheerder decided already is decided by two, also where one was enough.
  if (prive.tweede_nodig(aanvraag_stap.id, bedrag) or exists (
      select from prive.voorstel v
      where v.wat = 'besluit' and v.rij = aanvraag_stap.id::text and v.op > (select prive.nu()) - interval '14 days'
        and v.inhoud = jsonb_build_object('bedrag_cent', bedrag)
        and prive.zijn_twee(v.door, (select prive.medewerker_id()))
    )) and not prive.met_tweede('besluit', aanvraag_stap.id::text, jsonb_build_object('bedrag_cent', bedrag)) then
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
comment on function public.aanvraag_stap(uuid, text, text, bigint, text, timestamptz) is
  'For staff: brings an aanvraag to naar. tekst: question, reason or motivation; bedrag_cent: awarded, in euro '
  'cents (default all that was asked), where no jury decides and within what is free; initiatief_id: joins that '
  'one; gezien, when it goes before the jury: the last change of the words that was read. {stand, toegekend_cent,'
  ' initiatief_id} or {fout}; stand wacht_op_tweede: noted, and a second beheerder must decide the same.';
revoke all on function public.aanvraag_stap(uuid, text, text, bigint, text, timestamptz)
  from public, anon, authenticated, service_role;
grant execute on function public.aanvraag_stap(uuid, text, text, bigint, text, timestamptz) to authenticated;

create or replace function prive.met_tweede(wat text, rij text, inhoud jsonb) returns boolean
language plpgsql security definer
set search_path = ''
as $$
declare
  ik uuid := prive.medewerker_id();
  eerder prive.voorstel;
begin
  perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'voorstel', wat, rij), 0));
  delete from prive.voorstel v where v.op <= (select prive.nu()) - interval '14 days';
  select * into eerder from prive.voorstel v where v.wat = met_tweede.wat and v.rij = met_tweede.rij;
  if eerder.inhoud = inhoud then
    if prive.zijn_twee(eerder.door, ik) then
      delete from prive.voorstel v where v.wat = met_tweede.wat and v.rij = met_tweede.rij;
      insert into public.logboek (op, handeling, tabel, rij, code)
      values (prive.nu(), 'verwijderd', 'voorstel', met_tweede.rij, met_tweede.wat);
      return true;
    end if;
    -- Nobody takes the place of somebody who counts by deciding the same.
    if eerder.door = ik or not prive.telt_mee(ik) then return false; end if;
  end if;
  -- Nor by deciding something else.
  if prive.telt_mee(eerder.door) and not prive.telt_mee(ik) then return false; end if;
  insert into prive.voorstel as v (wat, rij, inhoud, door, op)
  values (met_tweede.wat, met_tweede.rij, met_tweede.inhoud, ik, prive.nu())
  on conflict on constraint voorstel_pkey do update
    set inhoud = excluded.inhoud, door = excluded.door, op = excluded.op;
  insert into public.logboek (op, handeling, tabel, rij, code)
  values (prive.nu(), 'toegevoegd', 'voorstel', met_tweede.rij, met_tweede.wat);
  return false;
end
$$;

create or replace function public.papier_invoeren(ronde text, nummer text, keuzes jsonb) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  p prive.papier;
  kaal text := translate(upper(regexp_replace(coalesce(nummer, ''), '[^0-9A-Za-z]', '', 'g')), 'OIL', '011');
  wie uuid := prive.medewerker_id();
  gemaakt jsonb;
  geteld jsonb;
begin
  if wie is null then return '{"fout": "niet_bevoegd"}'; end if;
  if not prive.telt_mee(wie) then return '{"fout": "ander_nodig"}'; end if;
  select * into r from public.ronde q where q.slug = papier_invoeren.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  perform prive.wacht_op_stembus();
  if r.status <> 'tellen' or exists (select from public.uitslag u where u.ronde_id = r.id) then
    return '{"fout": "stap_kan_niet"}';
  end if;
  -- A number that was never handed out, or was voided, is not there.
  select * into p from prive.papier q where q.ronde_id = r.id and q.nummer = kaal;
  if p.nummer is null then return '{"fout": "papiernummer_onbekend"}'; end if;
  gemaakt := prive.maak_biljet(r, papier_invoeren.keuzes, '{}');
  if gemaakt ? 'fout' then return gemaakt; end if;
  if not prive.tel('papier', encode(sha256(convert_to(concat_ws(' ', r.id, kaal, wie), 'UTF8')), 'hex')) then
    -- Who tries until it fits has not read it. Never which paper: after voting nothing may say who voted how.
    insert into public.logboek (op, handeling, tabel, rij) values (prive.nu(), 'geweigerd', 'papier', r.id);
    return '{"fout": "papier_door_anderen"}';
  end if;
  if p.ingevoerd then return '{"fout": "papier_al_ingevoerd"}'; end if;
  if p.eerste is null then
    geteld := prive.papier_tellen(r.id);
    if prive.papier_begonnen(r.id) + (geteld ->> 'niet_terug')::integer >= (geteld ->> 'uitgegeven')::integer then
      return '{"fout": "te_veel_papier"}';
    end if;
    update prive.papier q set eerste = gemaakt -> 'biljet', eerste_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif p.eerste_door = wie or not prive.telt_mee(p.eerste_door) and p.tweede_door is distinct from wie then
    -- The own entry is corrected; that of who left, or does not count, makes room.
    update prive.papier q set eerste = gemaakt -> 'biljet', eerste_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif not prive.zijn_twee(p.eerste_door, wie) then
    return '{"fout": "papier_door_anderen"}';
  elsif p.tweede is null or p.tweede_door = wie or not prive.telt_mee(p.tweede_door) then
    update prive.papier q set tweede = gemaakt -> 'biljet', tweede_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif gemaakt -> 'biljet' = p.eerste then
    -- Two of three agree: who made a mistake, or means ill, does not hold up the count.
    update prive.papier q set tweede = gemaakt -> 'biljet', tweede_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif gemaakt -> 'biljet' = p.tweede and prive.zijn_twee(p.tweede_door, wie) then
    update prive.papier q set eerste = gemaakt -> 'biljet', eerste_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  else
    return '{"fout": "papier_door_anderen"}';
  end if;
  return jsonb_build_object('stand', prive.papier_eens(r, kaal));
end
$$;
