-- Why:    a list of 500 places that was read in wrongly had to be put right place by place, and nothing said
--         of which file
--         a change came. What a list changes is kept for a month, so that it can be undone in one act; which
--         file it was,
--         and how its columns were read, as long as the log.
-- Tables: prive.inlezing, prive.inleesrij. public.plekken_importeren and public.plekken_inlezen take `herkomst`.
-- Rights: staff see the lists of this month and undo one, their own or a colleague's, as they edit every place. What
--         somebody changed since is left as it is, and so is a new place that something leans on.
-- Not:    nobody reads the tables themselves.
-- Kept:   rows a month, lists as long as the log; no person is in them.

create table prive.inlezing (
  id uuid primary key,
  op timestamptz not null,
  bestand text not null constraint inlezing_bestand_check check (bestand ~ '^[0-9a-f]{64}$'),
  keuze jsonb not null
    constraint inlezing_keuze_check check (jsonb_typeof(keuze) = 'object' and length(keuze::text) <= 20000),
  toegevoegd integer not null,
  gewijzigd integer not null,
  terug_op timestamptz
);
create index inlezing_op on prive.inlezing (op);
comment on table prive.inlezing is
  'One list of places that was read in. Kept as long as the log, which says who it was.';
comment on column prive.inlezing.bestand is 'SHA-256 of the file, hexadecimal.';
comment on column prive.inlezing.keuze is
  'How its columns were read: {kolommen: [{hun, doel}], soort, bron, samen}; empty for our own columns.';
comment on column prive.inlezing.terug_op is 'When it was undone.';
create trigger noteer after insert or update on prive.inlezing for each row execute function prive.noteer('id');

create table prive.inleesrij (
  inlezing_id uuid not null references prive.inlezing (id) on delete cascade,
  plek_id text not null,
  op timestamptz not null,
  oud jsonb,
  versie timestamptz,
  primary key (inlezing_id, plek_id)
);
create index inleesrij_op on prive.inleesrij (op);
comment on table prive.inleesrij is 'What one row of a list changed. Kept a month.';
comment on column prive.inleesrij.oud is 'What stood in the columns it changed; null for a place that it added.';
comment on column prive.inleesrij.versie is
  'plek.gewijzigd_op as the list left it: another one, and somebody changed the place since.';

alter table prive.inlezing enable row level security;
alter table prive.inleesrij enable row level security;
revoke all on prive.inlezing, prive.inleesrij from public, anon, authenticated, service_role;
grant select, delete on prive.inlezing, prive.inleesrij to opschoner;

create function prive.wijzig_plekken(rijen jsonb) returns integer
  language plpgsql security definer set search_path = ''
as $$
declare
  aantal integer;
begin
  -- A key that is absent leaves the column alone; a null empties it. The slug is an address people keep: never changed.
  update public.plek p
  set (
    soort, soort_uitleg, naam, omschrijving, wat_kan_hier, adres, straat, postcode, plaats, zekerheid_adres,
    wijk_code, zekerheid_wijk, buurt_code, gebied, lat, lon, precisie, punt_uitleg, zekerheid_punt,
    beheervorm, beheer, voorzieningen, toegankelijkheid, kosten, telefoon, email, website,
    bron, zekerheid, let_op, peildatum, gecontroleerd_op, gecontroleerd_precisie, status
  ) = (
    select
      n.soort, n.soort_uitleg, n.naam, n.omschrijving, n.wat_kan_hier, n.adres, n.straat, n.postcode, n.plaats,
      n.zekerheid_adres, n.wijk_code, n.zekerheid_wijk, n.buurt_code, n.gebied, n.lat, n.lon, n.precisie, n.punt_uitleg,
      n.zekerheid_punt, n.beheervorm, n.beheer, n.voorzieningen, n.toegankelijkheid, n.kosten, n.telefoon, n.email,
      n.website, n.bron, n.zekerheid, n.let_op, n.peildatum, n.gecontroleerd_op, n.gecontroleerd_precisie, n.status
    from jsonb_populate_record(p, r.rij) n
  )
  from (select e.rij, e.rij ->> 'id' as id from jsonb_array_elements(rijen) e (rij)) r
  where p.id = r.id;
  get diagnostics aantal = row_count;
  return aantal;
end
$$;
revoke all on function prive.wijzig_plekken(jsonb) from public;
comment on function prive.wijzig_plekken(jsonb) is
  'rijen: objects with columns of plek, each with the id of one that is there. Changes the keys given; returns '
  'how many.';

create function prive.bewaar_inlezing(rijen jsonb, herkomst jsonb) returns uuid
  language plpgsql security definer set search_path = ''
as $$
declare
  lezing uuid := gen_random_uuid();
  nu timestamptz := prive.nu();
begin
  insert into prive.inlezing (id, op, bestand, keuze, toegevoegd, gewijzigd)
  select lezing, nu, herkomst ->> 'bestand', coalesce(herkomst -> 'keuze', '{}'),
    count(*) filter (where p.id is null), count(p.id)
  from jsonb_array_elements(rijen) e (rij) left join public.plek p on p.id = e.rij ->> 'id';
  insert into prive.inleesrij (inlezing_id, plek_id, op, oud)
  select lezing, e.rij ->> 'id', nu, case when p.id is not null then (
    select jsonb_object_agg(k, to_jsonb(p) -> k) from jsonb_object_keys(e.rij) k where k not in ('id', 'slug')
  ) end
  from jsonb_array_elements(rijen) e (rij) left join public.plek p on p.id = e.rij ->> 'id';
  return lezing;
end
$$;
revoke all on function prive.bewaar_inlezing(jsonb, jsonb) from public;
comment on function prive.bewaar_inlezing(jsonb, jsonb) is
  'Before rows of a list are written: keeps where they come from and what they will change. Every row has its id.';

drop function public.plekken_inlezen(jsonb, jsonb);
drop function public.plekken_importeren(jsonb);

create function public.plekken_importeren(rijen jsonb, herkomst jsonb) returns jsonb
  language plpgsql security definer set search_path = '' set statement_timeout = '120s'
as $$
declare
  gewijzigd integer;
  toegevoegd integer;
  aantal integer := jsonb_array_length(rijen);
  lezing uuid;
begin
  if aantal = 0 then return '{"toegevoegd": 0, "gewijzigd": 0}'; end if;
  if exists (
    select from jsonb_array_elements(rijen) r where r ->> 'id' is not null group by r ->> 'id' having count(*) > 1
  ) then
    raise exception 'the same id stands in more than one row' using errcode = 'unique_violation';
  end if;
  rijen := (
    select jsonb_agg(e.rij || jsonb_build_object('id', coalesce(e.rij ->> 'id', gen_random_uuid()::text)) order by e.nr)
    from jsonb_array_elements(rijen) with ordinality e (rij, nr)
  );
  lezing := prive.bewaar_inlezing(rijen, herkomst);
  gewijzigd := prive.wijzig_plekken(rijen);

  insert into public.plek (
    id, slug, soort, soort_uitleg, naam, omschrijving, wat_kan_hier, adres, straat, postcode, plaats, zekerheid_adres,
    wijk_code, zekerheid_wijk, buurt_code, gebied, lat, lon, precisie, punt_uitleg, zekerheid_punt,
    beheervorm, beheer, voorzieningen, toegankelijkheid, kosten, telefoon, email, website,
    bron, zekerheid, let_op, peildatum, gecontroleerd_op, gecontroleerd_precisie, status
  )
  select
    n.id, n.slug, n.soort, n.soort_uitleg, n.naam, n.omschrijving, n.wat_kan_hier, n.adres, n.straat, n.postcode,
    n.plaats, n.zekerheid_adres, n.wijk_code, n.zekerheid_wijk, n.buurt_code, n.gebied, n.lat, n.lon, n.precisie,
    n.punt_uitleg, n.zekerheid_punt, n.beheervorm, n.beheer, coalesce(n.voorzieningen, '{}'), n.toegankelijkheid,
    n.kosten, n.telefoon, n.email, n.website, n.bron, n.zekerheid, n.let_op, n.peildatum, n.gecontroleerd_op,
    n.gecontroleerd_precisie, coalesce(n.status, 'concept')
  from jsonb_array_elements(rijen) e (rij)
  cross join lateral jsonb_populate_record(null::public.plek, e.rij) n
  where not exists (select from public.plek p where p.id = n.id);
  get diagnostics toegevoegd = row_count;

  if gewijzigd + toegevoegd <> aantal then
    raise exception '% rows came in, % were written', aantal, gewijzigd + toegevoegd;
  end if;
  update prive.inleesrij r set versie = p.gewijzigd_op
  from public.plek p where r.inlezing_id = lezing and p.id = r.plek_id;
  return jsonb_build_object('toegevoegd', toegevoegd, 'gewijzigd', gewijzigd);
end
$$;
revoke all on function public.plekken_importeren(jsonb, jsonb) from public, anon, authenticated, service_role;
grant execute on function public.plekken_importeren(jsonb, jsonb) to service_role;
comment on function public.plekken_importeren(jsonb, jsonb) is
  'All or nothing. rijen: array of objects with columns of plek: a known id is changed in the keys given, any '
  'other row is added. herkomst: {bestand: SHA-256 of the file, keuze: how its columns were read}. Returns both'
  ' counts.';

create function public.plekken_inlezen(rijen jsonb, versies jsonb, herkomst jsonb) returns jsonb
  language plpgsql security definer set search_path = '' set statement_timeout = '120s'
as $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  -- Held until the end, in one order: nobody changes these between the look and the write.
  perform from public.plek p where p.id in (select k from jsonb_object_keys(versies) k) order by p.id for update;
  if exists (
    select from jsonb_array_elements(rijen) r
    join public.plek p on p.id = r ->> 'id'
    where p.gewijzigd_op is distinct from (versies ->> p.id)::timestamptz
  ) or exists (
    select from jsonb_object_keys(versies) k where not exists (select from public.plek p where p.id = k)
  ) then
    return '{"fout": "botsing"}';
  end if;
  return public.plekken_importeren(rijen, herkomst);
end
$$;
revoke all on function public.plekken_inlezen(jsonb, jsonb, jsonb) from public, anon, authenticated, service_role;
grant execute on function public.plekken_inlezen(jsonb, jsonb, jsonb) to authenticated;
comment on function public.plekken_inlezen(jsonb, jsonb, jsonb) is
  'For staff: as plekken_importeren, unless a row differs from what was shown. versies: gewijzigd_op per id of '
  'every row that is changed. Counts or {fout}.';

create function prive.steunt_op_plek(plek text) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (select from public.openingstijd o where o.plek_id = plek)
    or exists (select from public.activiteit a where a.plek_id = plek)
    or exists (select from public.initiatief i where i.plek_id = plek)
    or exists (select from public.beeld b where b.plek_id = plek)
    or exists (select from public.feedback f where f.over = 'plek' and f.over_id = plek)
    or exists (select from public.verbetering v where v.over = 'plek' and v.over_id = plek)
$$;
revoke all on function prive.steunt_op_plek(text) from public;
comment on function prive.steunt_op_plek(text) is
  'Whether hours, activities, an initiatief, a photo, feedback or a correction is about this place.';

create function public.inlezingen() returns jsonb
  language plpgsql stable security definer set search_path = ''
as $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  return coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', i.id, 'op', i.op, 'wie', l.naam, 'rol', l.rol, 'bestand', i.bestand, 'toegevoegd', i.toegevoegd,
      'gewijzigd', i.gewijzigd, 'tot', i.op + interval '1 month', 'terug_op', i.terug_op
    ) order by i.op desc, i.id)
    from (
      select * from prive.inlezing k where k.op > (select prive.nu()) - interval '1 month'
      order by k.op desc, k.id limit 50
    ) i
    left join public.logboek l on l.tabel = 'inlezing' and l.rij = i.id::text and l.handeling = 'toegevoegd'
  ), '[]');
end
$$;
revoke all on function public.inlezingen() from public, anon, authenticated, service_role;
grant execute on function public.inlezingen() to authenticated;
comment on function public.inlezingen() is
  'For staff: the lists of places of the last month, at most 50, newest first: [{id, op, wie: name at that '
  'time, rol, bestand: SHA-256, toegevoegd, gewijzigd, tot: until when it can be undone, terug_op}] or {fout}.';

create function public.inlezing_terugdraaien(id uuid) returns jsonb
  language plpgsql security definer set search_path = '' set statement_timeout = '120s'
as $$
declare
  nu timestamptz := prive.nu();
  lezing prive.inlezing;
  gebleven jsonb;
  teruggezet integer;
  verwijderd integer;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into lezing from prive.inlezing i where i.id = inlezing_terugdraaien.id for update;
  if not found or lezing.op <= nu - interval '1 month' then return '{"fout": "onbekend"}'; end if;
  if lezing.terug_op is not null then return '{"fout": "al_gedaan"}'; end if;
  perform from public.plek p where p.id in (
    select r.plek_id from prive.inleesrij r where r.inlezing_id = lezing.id
  ) order by p.id for update;
  -- What somebody changed since wins, and nothing loses the place it leans on.
  select coalesce(
    jsonb_agg(jsonb_build_object('id', b.id, 'naam', b.naam, 'waarom', b.waarom) order by b.naam, b.id), '[]'
  ) into gebleven
  from (
    select p.id, p.naam, case
      when p.gewijzigd_op is distinct from r.versie then 'gewijzigd'
      when r.oud is null and prive.steunt_op_plek(p.id) then 'gebruikt'
    end as waarom
    from prive.inleesrij r join public.plek p on p.id = r.plek_id
    where r.inlezing_id = lezing.id
  ) b
  where b.waarom is not null;
  teruggezet := prive.wijzig_plekken((
    select coalesce(jsonb_agg(r.oud || jsonb_build_object('id', r.plek_id)), '[]') from prive.inleesrij r
    where r.inlezing_id = lezing.id and r.oud is not null
      and r.plek_id not in (select b ->> 'id' from jsonb_array_elements(gebleven) b)
  ));
  delete from public.plek p using prive.inleesrij r
  where r.inlezing_id = lezing.id and r.plek_id = p.id and r.oud is null
    and p.id not in (select b ->> 'id' from jsonb_array_elements(gebleven) b);
  get diagnostics verwijderd = row_count;
  update prive.inlezing i set terug_op = nu where i.id = lezing.id;
  return jsonb_build_object('teruggezet', teruggezet, 'verwijderd', verwijderd, 'gebleven', gebleven);
end
$$;
revoke all on function public.inlezing_terugdraaien(uuid) from public, anon, authenticated, service_role;
grant execute on function public.inlezing_terugdraaien(uuid) to authenticated;
comment on function public.inlezing_terugdraaien(uuid) is
  'For staff: undoes a list of places of this month. Places it changed get back what stood there, those it '
  'added go. What stays as it is: [{id, naam, waarom: gewijzigd since, or gebruikt by something else}]. Counts '
  'and that, or {fout}.';

create or replace function prive.opruimsels() returns text[]
  language sql immutable set search_path = ''
as $$
  select array['contact', 'aanmelding', 'aanvraag', 'feedback', 'code', 'bericht', 'limiet', 'uitdaging', 'inzending',
    'logboek', 'signaal', 'verbetering', 'inleesrij', 'inlezing']
$$;

create or replace function prive.ruim_sporen_op(
  wat text, termijnen jsonb, hoeveel integer, out aantal integer, out gezien integer
) returns record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  nu timestamptz := prive.nu();
  bericht interval := prive.termijn(termijnen, 'bericht_dagen', interval '30 days');
  code interval := prive.termijn(termijnen, 'code_uren', interval '72 hours');
  limiet interval := prive.termijn(termijnen, 'limiet_dagen', interval '2 days');
  logboek interval := prive.termijn(termijnen, 'logboek_maanden', interval '24 months');
  tabel text;
  kolom text;
  voor timestamptz;
begin
  if wat = 'logboek' then
    aantal := prive.ruim_logboek(nu - logboek, hoeveel);
    gezien := aantal;
    return;
  end if;
  if wat = 'code' then
    update prive.bericht b set gegevens = '{}', opgegeven_op = coalesce(b.opgegeven_op, nu)
    where b.id in (
      select c.id from prive.bericht c
      where c.verzonden_op is null and c.gegevens <> '{}' and c.gemaakt_op <= nu - code limit hoeveel
    );
  else
    if wat = 'limiet' then delete from prive.geheim g where g.dag <= (nu - limiet)::date; end if;
    select s.tabel, s.kolom, s.voor into strict tabel, kolom, voor
    from (values
      ('bericht', 'prive.bericht', 'gemaakt_op', nu - bericht), ('limiet', 'prive.limiet', 'venster_op', nu - limiet),
      ('uitdaging', 'prive.uitdaging', 'op', nu - limiet),
      ('inzending', 'prive.inzending', 'op', nu - interval '30 days'),
      ('inleesrij', 'prive.inleesrij', 'op', nu - interval '1 month'),
      ('inlezing', 'prive.inlezing', 'op', nu - logboek)
    ) s (wat, tabel, kolom, voor)
    where s.wat = ruim_sporen_op.wat;
    execute format(
      'delete from %1$s t where t.ctid = any (array(select o.ctid from %1$s o where o.%2$I <= $1 limit $2))',
      tabel, kolom
    ) using voor, hoeveel;
  end if;
  get diagnostics aantal = row_count;
  gezien := aantal;
end
$_$;
comment on function prive.ruim_sporen_op(text, jsonb, integer) is
  'One lot of what is kept too long beside dossiers: code (the content of mail), bericht, limiet, uitdaging, '
  'inzending, logboek, inleesrij, inlezing.';
