-- One beheerder counted, saw how it came out, and took the ronde back before anybody else knew; or closed the vote at
-- the moment that suited. From the first vote on, taking a ronde back takes two of them, and so does closing before
-- the time, unless everybody voted. No ronde has a day more than two years ahead: a jury was kept as long as one
-- liked. While voting runs, who voted is told by fives: a total that goes up by one, next to the papers of each
-- juror, says who did. Functions: public.ronde_stap, public.jury_stand, prive.bewaak_rondetijd (new, trigger). Rights
-- and retention as before.

create or replace function public.ronde_stap(
  ronde text, naar public.ronde_status, reden text default NULL::text
) returns jsonb
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
  if (ronde_stap.naar = 'ingetrokken' and r.status in ('stemmen', 'tellen')
      or ronde_stap.naar = 'tellen' and (select prive.nu()) < r.stemmen_tot_op
        and (select count(*) from prive.deelname d where d.ronde_id = r.id)
          < (select o.juryleden from prive.opname o where o.ronde_id = r.id))
    and not prive.met_tweede('ronde_stap', r.id,
      jsonb_build_object('naar', ronde_stap.naar, 'reden', btrim(ronde_stap.reden)))
  then
    return '{"stand": "wacht_op_tweede"}';
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
comment on function public.ronde_stap(text, public.ronde_status, text) is
  'For a beheerder: brings a ronde to naar; vastgesteld goes through uitslag_vaststellen. wacht_op_tweede: ending'
  ' a vote early, or taking back what is voted on, takes another beheerder who says the same for the same reason.'
  ' {stand} or {fout: stap_kan_niet|motivering_nodig|stemtijd_ontbreekt|aanvragen_wachten|geen_aanvragen|te_weini'
  'g_juryleden|jury_medewerker|code_te_oud}.';

create or replace function public.jury_stand(ronde text) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  beheert boolean := prive.rol() is not distinct from 'beheerder';
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = jury_stand.ronde;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  -- It shows addresses: one line for each hour in which somebody looks.
  insert into public.logboek (op, handeling, tabel, rij)
  select (select prive.nu()), 'ingezien', 'jurylid', r.id
  where not exists (
    select from public.logboek l
    where l.tabel = 'jurylid' and l.rij = r.id and l.handeling = 'ingezien'
      and l.medewerker_id = (select prive.medewerker_id()) and l.op > (select prive.nu()) - interval '1 hour'
  );
  return jsonb_build_object(
    'status', r.status, 'verlengd', r.verlengd,
    'stemmen_vanaf_op', r.stemmen_vanaf_op, 'stemmen_tot_op', r.stemmen_tot_op,
    'juryleden', (
      select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'email', j.email, 'naam', j.naam,
        'gezien', j.gezien_op is not null, 'papier', prive.papier_van(j, r)) order by j.email, j.naam), '[]')
      from public.jurylid j where j.ronde_id = r.id),
    'adviseurs', (
      select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'email', a.email, 'functie', a.functie,
        'gezien', a.gezien_op is not null) order by a.email), '[]')
      from public.adviseur a where a.ronde_id = r.id),
    'aanvragen', (select count(*) from public.aanvraag a where a.ronde_id = r.id and a.status = 'voorgelegd'),
    'wachtend', (
      select count(*) from public.aanvraag a
      where a.ronde_id = r.id and a.status in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd')),
    'papier', prive.papier_tellen(r.id),
    'gestemd', case when beheert then
      prive.stemmen_geteld(r) - case when r.status = 'stemmen' then prive.stemmen_geteld(r) % 5 else 0 end end,
    'voorgesteld', case when beheert then prive.voorgesteld('ronde_stap', r.id) end,
    'quorum_gehaald', case when beheert then prive.quorum_gehaald(r.id) end,
    'belangvragen', case when beheert then prive.belangvragen(r) end,
    'nageteld', (
      select u.nageteld from public.uitslag u where u.ronde_id = r.id order by u.versie desc limit 1),
    'uitslag', case when beheert then (
      select jsonb_build_object('versie', u.versie, 'invoer_hash', u.invoer_hash,
        'vastgesteld', u.vastgesteld_op is not null, 'geldig', (u.uitslag ->> 'geldig')::boolean,
        'uitslag', u.uitslag, 'zinnen', u.zinnen)
      from public.uitslag u where u.ronde_id = r.id order by u.versie desc limit 1) end
  );
end
$$;

create function prive.bewaak_rondetijd() returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  if prive.is_ingelogd() and greatest(new.opent_op, new.sluit_op, new.stemmen_tot_op,
    new.besluit_op::timestamp at time zone 'Europe/Amsterdam') > (select prive.nu()) + interval '2 years' then
    raise exception 'a ronde has no day more than two years ahead' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
comment on function prive.bewaak_rondetijd() is
  'Before-row trigger on ronde: what is kept until its last day has an end.';
revoke all on function prive.bewaak_rondetijd()
  from public, anon, authenticated, service_role;
create trigger b_bewaak_rondetijd before insert or update of opent_op, sluit_op, stemmen_tot_op, besluit_op
  on public.ronde for each row execute function prive.bewaak_rondetijd();
