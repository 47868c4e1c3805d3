-- Why:    what a vote came to is kept with all that it takes to count it again, and what came of the money stands beside it.
-- Tables: uitslag, betaling.
-- Rights: everyone reads an uitslag once it is vastgesteld, a beheerder before; everyone reads betaling. A beheerder asks for the
--         count and confirms it; service_role reads the ballots, without a name, and keeps what it counted.
--         Deliberately not granted: ballots before voting closed, to anyone; a change of an uitslag, to anyone.
-- Kept:   as history; no person stands in it.

create table public.uitslag (
  ronde_id text not null references public.ronde (id) on update cascade on delete restrict,
  versie integer not null check (versie >= 1),
  invoer jsonb not null,
  invoer_hash text not null check (invoer_hash ~ '^[0-9a-f]{64}$'),
  loting text not null check (loting ~ '^[0-9a-f]{64}$'),
  uitslag jsonb not null,
  zinnen jsonb not null default '{}' check (jsonb_typeof(zinnen) = 'object'),
  reden text check (char_length(reden) between 1 and 2000),
  geteld_op timestamptz not null,
  vastgesteld_op timestamptz,
  motivering text check (char_length(motivering) between 1 and 2000),
  gewijzigd_op timestamptz not null default now(),
  primary key (ronde_id, versie),
  check ((vastgesteld_op is null) = (motivering is null)),
  check ((versie = 1) = (reden is null))
);
comment on table public.uitslag is 'One count of a ronde: its frozen input, the lot seed, the outcome. A correction is a next version with a reden. Kept as history.';
comment on column public.uitslag.zinnen is 'What each applicant is told, by id of the request.';

create type public.betaling_soort as enum ('betaald', 'besteed', 'teruggekomen');
create table public.betaling (
  id uuid primary key default gen_random_uuid(),
  ronde_id text not null references public.ronde (id) on update cascade on delete restrict,
  aanvraag_id uuid references public.aanvraag (id) on delete set null,
  soort public.betaling_soort not null,
  bedrag_cent bigint not null check (bedrag_cent between 1 and 1000000000),
  dag date not null,
  gewijzigd_op timestamptz not null default now()
);
comment on table public.betaling is 'What was paid for a request, spent, and given back, in euro cents. Kept as history.';
create index betaling_ronde on public.betaling (ronde_id);
create index betaling_aanvraag on public.betaling (aanvraag_id);

alter table public.uitslag enable row level security;
alter table public.betaling enable row level security;
revoke all on table public.uitslag, public.betaling from public, anon, authenticated, service_role;
grant select on table public.uitslag, public.betaling to anon, authenticated, service_role;
create policy "anyone reads uitslag rows that are vastgesteld" on public.uitslag
  for select to anon using (vastgesteld_op is not null);
create policy "a visitor reads confirmed uitslag rows, a beheerder all" on public.uitslag
  for select to authenticated using (vastgesteld_op is not null or (select prive.rol()) = 'beheerder');
create policy "anyone reads betaling rows" on public.betaling for select to anon, authenticated using (true);
select prive.bewaak_inhoud('public.uitslag', 'ronde_id');
select prive.bewaak_inhoud('public.betaling', 'id');

create function prive.bewaak_uitslag() returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  vrij constant text[] := '{vastgesteld_op,motivering,gewijzigd_op}';
begin
  if tg_op = 'UPDATE' and old.vastgesteld_op is null and current_setting('portaal.uitslag', true) = 'vaststellen'
    and to_jsonb(old) - vrij = to_jsonb(new) - vrij then return new; end if;
  perform prive.weigering('uitslag', old.ronde_id);
  return null;
end
$$;
comment on function prive.bewaak_uitslag() is 'Before-row trigger: a count is confirmed once and never edited or removed. What is not allowed is skipped and noted.';
revoke all on function prive.bewaak_uitslag() from public, anon, authenticated, service_role;
create trigger a_bewaak_uitslag before update or delete on public.uitslag for each row execute function prive.bewaak_uitslag();
create trigger geen_leegmaken before truncate on public.uitslag execute function prive.geen_leegmaken();

create function public.mag_tellen(ronde text, reden text default null) returns jsonb
language plpgsql stable security definer
set search_path = ''
as $$
declare
  r public.ronde;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = mag_tellen.ronde;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stap_kan_niet"}'; end if;
  if not prive.papier_klaar(r.id) then return '{"fout": "papier_onvolledig"}'; end if;
  if r.status <> 'tellen' and nullif(btrim(reden), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  return '{"mag": true}';
end
$$;
comment on function public.mag_tellen(text, text) is
  'For a beheerder: whether this ronde can be counted now; again after vastgesteld only with a reason. {mag} or {fout}.';
revoke all on function public.mag_tellen(text, text) from public, anon, authenticated, service_role;
grant execute on function public.mag_tellen(text, text) to authenticated;

create function public.telling_invoer(ronde text) returns jsonb
language plpgsql stable security definer
set search_path = ''
as $$
declare
  r public.ronde;
  o prive.opname;
begin
  select * into r from public.ronde q where q.slug = telling_invoer.ronde;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stap_kan_niet"}'; end if;
  if not prive.papier_klaar(r.id) then return '{"fout": "papier_onvolledig"}'; end if;
  select * into strict o from prive.opname q where q.ronde_id = r.id;
  if (select count(*) from prive.stembiljet s where s.ronde_id = r.id) = 0
    and exists (select from public.uitslag u where u.ronde_id = r.id) then return '{"fout": "stap_kan_niet"}'; end if;
  return jsonb_build_object(
    'ronde', r.slug, 'stemvorm', r.stemvorm, 'verdeelregel', r.verdeelregel, 'aanvulling', r.aanvulling, 'past_niet', r.past_niet,
    'drempel', r.drempel, 'quorum', r.quorum, 'gelijk', r.gelijk, 'budget_cent', r.budget_cent, 'juryleden', o.juryleden,
    'papier', prive.papier_tellen(r.id), 'lot_hash', r.lot_hash, 'loting', encode(o.loting, 'hex'),
    'aanvragen', (
      select jsonb_agg(jsonb_build_object('id', p.aanvraag_id, 'titel', p.titel, 'bedrag_cent', p.bedrag_cent, 'minimum_cent', p.minimum_cent,
        'ingetrokken', not exists (select from public.aanvraag a where a.id = p.aanvraag_id and a.status <> 'ingetrokken')) order by p.aanvraag_id)
      from prive.opname_aanvraag p where p.ronde_id = r.id),
    -- By content: the order of the rows goes no further than this function.
    'biljetten', (select coalesce(jsonb_agg(s.keuzes order by s.keuzes::text), '[]') from prive.stembiljet s where s.ronde_id = r.id)
  );
end
$$;
comment on function public.telling_invoer(text) is
  'For the server, after voting: all that a count needs, ballots without names and sorted by content; amounts in euro cents, loting in hex. Or {fout}.';
revoke all on function public.telling_invoer(text) from public, anon, authenticated, service_role;
grant execute on function public.telling_invoer(text) to service_role;

create function prive.uitslag_past(welke text, uitslag jsonb, budget_cent bigint) returns boolean
language sql stable
set search_path = ''
as $$
  select coalesce(bool_and(o.aanvraag_id is not null and a.cent between 0 and o.bedrag_cent), false) and coalesce(sum(a.cent), 0) <= budget_cent
    and count(*) = count(distinct a.id) and count(*) = (select count(*) from prive.opname_aanvraag q where q.ronde_id = welke)
  from (
    select u.value ->> 'id' as id, (u.value ->> 'toegekend_cent')::bigint as cent from jsonb_array_elements(uitslag -> 'aanvragen') u
  ) a
  left join prive.opname_aanvraag o on o.ronde_id = welke and o.aanvraag_id::text = a.id
$$;
comment on function prive.uitslag_past(text, jsonb, bigint) is 'Whether a count names each request of the snapshot once, gives none more than it asked, and all of them no more than there is.';
revoke all on function prive.uitslag_past(text, jsonb, bigint) from public, anon, authenticated, service_role;

create function public.uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text default null) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  vorige public.uitslag;
begin
  select * into r from public.ronde q where q.slug = uitslag_bewaren.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stap_kan_niet"}'; end if;
  if not prive.papier_klaar(r.id) then return '{"fout": "papier_onvolledig"}'; end if;
  if not prive.uitslag_past(r.id, uitslag_bewaren.uitslag, r.budget_cent) then return '{"fout": "uitslag_past_niet"}'; end if;
  select * into vorige from public.uitslag u where u.ronde_id = r.id order by u.versie desc limit 1;
  if vorige.versie is not null and vorige.invoer_hash = uitslag_bewaren.invoer_hash and vorige.uitslag = uitslag_bewaren.uitslag then
    return jsonb_build_object('versie', vorige.versie, 'invoer_hash', vorige.invoer_hash);
  end if;
  if vorige.versie is not null and nullif(btrim(uitslag_bewaren.reden), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  insert into public.uitslag (ronde_id, versie, invoer, invoer_hash, loting, uitslag, zinnen, reden, geteld_op)
  select r.id, coalesce(vorige.versie, 0) + 1, uitslag_bewaren.invoer, uitslag_bewaren.invoer_hash, encode(o.loting, 'hex'),
    uitslag_bewaren.uitslag, coalesce(uitslag_bewaren.zinnen, '{}'),
    case when vorige.versie is not null then btrim(uitslag_bewaren.reden) end, prive.nu()
  from prive.opname o where o.ronde_id = r.id;
  return jsonb_build_object('versie', coalesce(vorige.versie, 0) + 1, 'invoer_hash', uitslag_bewaren.invoer_hash);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
comment on function public.uitslag_bewaren(text, jsonb, text, jsonb, jsonb, text) is
  'For the server: keeps a count as the next version; the same count again is the same version, another one needs a reason. {versie, invoer_hash} or {fout}.';
revoke all on function public.uitslag_bewaren(text, jsonb, text, jsonb, jsonb, text) from public, anon, authenticated, service_role;
grant execute on function public.uitslag_bewaren(text, jsonb, text, jsonb, jsonb, text) to service_role;

create function prive.besluit_uit(u public.uitslag, motivering text) returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  d record;
  antwoord jsonb;
  met_de_hand jsonb := '[]';
begin
  if not (u.uitslag ->> 'geldig')::boolean then return met_de_hand; end if;
  for d in
    select a.id, a.status, a.gevraagd_cent, a.toegekend_cent, (e.value ->> 'toegekend_cent')::bigint as cent, u.zinnen ->> a.id::text as zin
    from jsonb_array_elements(u.uitslag -> 'aanvragen') e join public.aanvraag a on a.id::text = e.value ->> 'id'
    where a.status <> 'ingetrokken' order by a.id
  loop
    if d.status <> 'voorgelegd' then
      -- Money that was promised is not taken back by a function: a beheerder talks with who got it.
      if coalesce(d.toegekend_cent, 0) <> d.cent then met_de_hand := met_de_hand || to_jsonb(d.id); end if;
      continue;
    end if;
    antwoord := public.aanvraag_stap(
      d.id, case when d.cent = 0 then 'afgewezen' when d.cent < d.gevraagd_cent then 'deels_toegekend' else 'toegekend' end,
      left(concat_ws(' ', d.zin, motivering), 2000), nullif(d.cent, 0)
    );
    if antwoord ? 'fout' then raise exception 'besluit over %: %', d.id, antwoord ->> 'fout'; end if;
  end loop;
  return met_de_hand;
end
$$;
comment on function prive.besluit_uit(public.uitslag, text) is
  'Takes the decision of a count on each request that waits for it, with a mail. Returns the ids of those that were decided before and differ.';
revoke all on function prive.besluit_uit(public.uitslag, text) from public, anon, authenticated, service_role;

create function public.uitslag_vaststellen(ronde text, versie integer, motivering text) returns jsonb
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
  if u.vastgesteld_op is not null or r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stap_kan_niet"}'; end if;
  if nullif(btrim(uitslag_vaststellen.motivering), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  perform set_config('portaal.uitslag', 'vaststellen', true);
  update public.uitslag q set vastgesteld_op = prive.nu(), motivering = btrim(uitslag_vaststellen.motivering)
  where q.ronde_id = r.id and q.versie = u.versie;
  perform set_config('portaal.uitslag', '', true);
  if r.status = 'tellen' then perform prive.zet_ronde(r.id, 'vastgesteld', 'beheerder'); end if;
  return jsonb_build_object('versie', u.versie, 'met_de_hand', prive.besluit_uit(u, btrim(uitslag_vaststellen.motivering)));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
comment on function public.uitslag_vaststellen(text, integer, text) is
  'For a beheerder: confirms the latest count with a motivation, and tells every applicant. Without a valid result nothing is decided. {versie, met_de_hand: [ids decided before, to be handled by a person]} or {fout}.';
revoke all on function public.uitslag_vaststellen(text, integer, text) from public, anon, authenticated, service_role;
grant execute on function public.uitslag_vaststellen(text, integer, text) to authenticated;

create function public.betaling_vastleggen(aanvraag uuid, soort public.betaling_soort, bedrag_cent bigint, dag date) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  a public.aanvraag;
  som jsonb;
  nieuw uuid;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into a from public.aanvraag q where q.id = betaling_vastleggen.aanvraag for update;
  if a.id is null or a.toegekend_cent is null then return '{"fout": "onbekend"}'; end if;
  select jsonb_object_agg(s.soort, s.cent) into som from (
    select x as soort, coalesce(sum(t.bedrag_cent), 0) + case when x = betaling_vastleggen.soort then betaling_vastleggen.bedrag_cent else 0 end as cent
    from unnest(enum_range(null::public.betaling_soort)) x left join public.betaling t on t.aanvraag_id = a.id and t.soort = x group by x
  ) s;
  if (som ->> 'betaald')::bigint > a.toegekend_cent or (som ->> 'besteed')::bigint + (som ->> 'teruggekomen')::bigint > (som ->> 'betaald')::bigint then
    return '{"fout": "bedrag_past_niet"}';
  end if;
  insert into public.betaling (ronde_id, aanvraag_id, soort, bedrag_cent, dag)
  values (a.ronde_id, a.id, betaling_vastleggen.soort, betaling_vastleggen.bedrag_cent, betaling_vastleggen.dag) returning id into nieuw;
  return jsonb_build_object('id', nieuw) || som;
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
comment on function public.betaling_vastleggen(uuid, public.betaling_soort, bigint, date) is
  'For a beheerder: what was paid for an awarded request, spent, or given back, in euro cents; never more paid than awarded, nor more spent and returned than paid. {id, betaald, besteed, teruggekomen: totals} or {fout}.';
revoke all on function public.betaling_vastleggen(uuid, public.betaling_soort, bigint, date) from public, anon, authenticated, service_role;
grant execute on function public.betaling_vastleggen(uuid, public.betaling_soort, bigint, date) to authenticated;

create function public.betaling_verwijderen(id uuid) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  delete from public.betaling b where b.id = betaling_verwijderen.id;
  if not found then return '{"fout": "onbekend"}'; end if;
  return '{"verwijderd": true}';
end
$$;
comment on function public.betaling_verwijderen(uuid) is 'For a beheerder: takes back an amount that was entered by mistake; the logboek keeps that it was there. {verwijderd} or {fout}.';
revoke all on function public.betaling_verwijderen(uuid) from public, anon, authenticated, service_role;
grant execute on function public.betaling_verwijderen(uuid) to authenticated;
