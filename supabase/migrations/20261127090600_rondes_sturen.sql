-- Why:    a beheerder, or the clock, takes a ronde from one state to the next.
-- Tables: none are made; ronde and the outbox are written.
-- Rights: signed-in people may call the functions, and each asks for a beheerder, jury_stand for staff; tik_werk stays with service_role.
--         Deliberately not granted: any of it to anon.
-- Kept:   as the tables say.

create function prive.ronde_stap_fout(r public.ronde, naar public.ronde_status, waarom text) returns text
language sql stable
set search_path = ''
as $$
  select case
    when o.naar is null or ronde_stap_fout.naar = 'vastgesteld' then 'stap_kan_niet'
    when leeg and 'beheerder' = any (o.reden) then 'motivering_nodig'
    -- People were told a date: ending earlier needs a reason, unless nobody is left to wait for.
    when leeg and ronde_stap_fout.naar = 'beoordeling' and prive.nu() < r.sluit_op then 'motivering_nodig'
    when leeg and ronde_stap_fout.naar = 'tellen' and prive.nu() < r.stemmen_tot_op
      and (select count(*) from prive.deelname d where d.ronde_id = r.id) < (select q.juryleden from prive.opname q where q.ronde_id = r.id)
      then 'motivering_nodig'
  end
  from (select nullif(btrim(waarom), '') is null as leeg) w
  left join prive.ronde_overgang o on o.van = r.status and o.naar = ronde_stap_fout.naar and 'beheerder' = any (o.door)
$$;
comment on function prive.ronde_stap_fout(public.ronde, public.ronde_status, text) is 'Why a beheerder cannot take this step: stap_kan_niet or motivering_nodig; null when it can be tried.';
revoke all on function prive.ronde_stap_fout(public.ronde, public.ronde_status, text) from public, anon, authenticated, service_role;

create function public.ronde_stap(ronde text, naar public.ronde_status, reden text default null) returns jsonb
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
  case ronde_stap.naar
    when 'stemmen' then fout := prive.open_stemmen(r.id, 'beheerder');
    when 'tellen' then perform prive.sluit_stemmen(r.id, 'beheerder', ronde_stap.reden);
    else
      if ronde_stap.naar = 'beoordeling' then
        update public.ronde q set sluit_op = least(q.sluit_op, prive.nu()) where q.id = r.id;
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
comment on function public.ronde_stap(text, public.ronde_status, text) is
  'For a beheerder: brings a ronde to naar; vastgesteld goes through uitslag_vaststellen. {stand} or {fout: stap_kan_niet|motivering_nodig|stemtijd_ontbreekt|aanvragen_wachten|geen_aanvragen|te_weinig_juryleden|jury_medewerker}.';
revoke all on function public.ronde_stap(text, public.ronde_status, text) from public, anon, authenticated, service_role;
grant execute on function public.ronde_stap(text, public.ronde_status, text) to authenticated;

create function prive.schuif_door(r public.ronde) returns void
language plpgsql
set search_path = ''
as $$
begin
  perform set_config('portaal.ronde_door', 'beheerder', true);
  update public.ronde q
  set doorgeschoven_cent = greatest(0, q.budget_cent
    - coalesce((select sum(case b.soort when 'betaald' then b.bedrag_cent when 'teruggekomen' then -b.bedrag_cent else 0 end)
        from public.betaling b where b.ronde_id = r.id), 0))
  where q.id = r.id;
  perform set_config('portaal.ronde_door', '', true);
end
$$;
comment on function prive.schuif_door(public.ronde) is 'Notes what is left of the budget for a later ronde: what was not paid, and what came back.';
revoke all on function prive.schuif_door(public.ronde) from public, anon, authenticated, service_role;

create function public.stemmen_verlengen(ronde text, tot timestamptz, reden text) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = stemmen_verlengen.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status <> 'stemmen' then return '{"fout": "stap_kan_niet"}'; end if;
  if nullif(btrim(stemmen_verlengen.reden), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  if prive.quorum_gehaald(r.id) then return '{"fout": "quorum_gehaald"}'; end if;
  if r.verlengd >= 2 then return '{"fout": "vaak_genoeg_verlengd"}'; end if;
  if tot is null or tot <= greatest(r.stemmen_tot_op, prive.nu()) then return '{"fout": "termijn_te_vroeg"}'; end if;
  perform set_config('portaal.ronde_door', 'beheerder', true);
  update public.ronde q set stemmen_tot_op = tot, verlengd = q.verlengd + 1, reden = btrim(stemmen_verlengen.reden)
  where q.id = r.id returning * into r;
  perform set_config('portaal.ronde_door', '', true);
  update prive.opname o set herinnerd_op = null where o.ronde_id = r.id;
  perform prive.schrijf_jurybericht('stemmen_verlengd', j.email, r) from public.jurylid j where j.ronde_id = r.id;
  return jsonb_build_object('stemmen_tot_op', r.stemmen_tot_op, 'verlengd', r.verlengd);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
comment on function public.stemmen_verlengen(text, timestamptz, text) is
  'For a beheerder, below quorum, at most twice, before any ballot is read: moves the deadline, with a reason, and tells the jurors. {stemmen_tot_op, verlengd} or {fout}.';
revoke all on function public.stemmen_verlengen(text, timestamptz, text) from public, anon, authenticated, service_role;
grant execute on function public.stemmen_verlengen(text, timestamptz, text) to authenticated;

create function public.jury_stand(ronde text) returns jsonb
language plpgsql stable security definer
set search_path = ''
as $$
declare
  r public.ronde;
  beheert boolean := prive.rol() is not distinct from 'beheerder';
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = jury_stand.ronde;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  return jsonb_build_object(
    'status', r.status, 'verlengd', r.verlengd, 'stemmen_vanaf_op', r.stemmen_vanaf_op, 'stemmen_tot_op', r.stemmen_tot_op,
    'juryleden', (select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'email', j.email, 'gezien', j.gezien_op is not null) order by j.email), '[]')
      from public.jurylid j where j.ronde_id = r.id),
    'adviseurs', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'email', a.email, 'functie', a.functie, 'gezien', a.gezien_op is not null) order by a.email), '[]')
      from public.adviseur a where a.ronde_id = r.id),
    'aanvragen', (select count(*) from public.aanvraag a where a.ronde_id = r.id and a.status = 'voorgelegd'),
    'wachtend', (select count(*) from public.aanvraag a where a.ronde_id = r.id and a.status in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd')),
    'papier', prive.papier_tellen(r.id),
    'gestemd', case when beheert then (select count(*) from prive.deelname d where d.ronde_id = r.id) end,
    'quorum_gehaald', case when beheert then prive.quorum_gehaald(r.id) end,
    'uitslag', case when beheert then (
      select jsonb_build_object('versie', u.versie, 'invoer_hash', u.invoer_hash, 'vastgesteld', u.vastgesteld_op is not null, 'geldig', (u.uitslag ->> 'geldig')::boolean, 'uitslag', u.uitslag, 'zinnen', u.zinnen)
      from public.uitslag u where u.ronde_id = r.id order by u.versie desc limit 1) end
  );
end
$$;
comment on function public.jury_stand(text) is
  'For staff: who is in the jury and how far the ronde is; how many voted, never who, and only for a beheerder. {status, juryleden, adviseurs, aanvragen, wachtend, papier, gestemd, quorum_gehaald, uitslag, …} or {fout}.';
revoke all on function public.jury_stand(text) from public, anon, authenticated, service_role;
grant execute on function public.jury_stand(text) to authenticated;

create function prive.rondes_verder() returns integer
language plpgsql
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  r public.ronde;
  aantal integer := 0;
begin
  for r in select * from public.ronde q where q.status = 'open_voor_aanvragen' and q.sluit_op <= nu for update skip locked loop
    aantal := aantal + prive.zet_ronde(r.id, 'beoordeling', 'systeem')::integer;
  end loop;
  for r in select * from public.ronde q where q.status = 'beoordeling' and q.stemmen_vanaf_op <= nu for update skip locked loop
    aantal := aantal + (prive.open_stemmen(r.id, 'systeem') is null)::integer;
  end loop;
  for r in
    select q.* from public.ronde q join prive.opname o on o.ronde_id = q.id
    where q.status = 'stemmen' and o.herinnerd_op is null and nu < q.stemmen_tot_op and nu >= q.stemmen_tot_op - interval '2 days'
      and o.geopend_op < q.stemmen_tot_op - interval '3 days'
  loop
    perform prive.schrijf_jurybericht('stemmen_herinnering', j.email, r)
    from public.jurylid j
    where j.ronde_id = r.id and not exists (select from prive.deelname d where d.jurylid_id = j.id);
    update prive.opname o set herinnerd_op = nu where o.ronde_id = r.id;
  end loop;
  -- Below quorum it waits for a beheerder, who may give the jury more time.
  for r in select * from public.ronde q where q.status = 'stemmen' and q.stemmen_tot_op <= nu and prive.quorum_gehaald(q.id) loop
    aantal := aantal + prive.sluit_stemmen(r.id, 'systeem')::integer;
  end loop;
  return aantal;
end
$$;
comment on function prive.rondes_verder() is
  'Takes every ronde along whose time has come: closes for requests, opens and closes the vote, reminds two days before its end who has not voted. Returns how many steps.';
revoke all on function prive.rondes_verder() from public, anon, authenticated, service_role;
