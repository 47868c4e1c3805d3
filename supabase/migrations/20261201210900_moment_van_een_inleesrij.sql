-- Why:    a column with a moment ends in _op: that of a row that was read in was called `versie`.
-- Tables: prive.inleesrij. public.plekken_importeren and public.inlezing_terugdraaien are replaced.
-- Rights: as they were.
-- Kept:   nothing new.

alter table prive.inleesrij rename column versie to gewijzigd_op;

create or replace function public.plekken_importeren(rijen jsonb, herkomst jsonb) returns jsonb
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
  update prive.inleesrij r set gewijzigd_op = p.gewijzigd_op
  from public.plek p where r.inlezing_id = lezing and p.id = r.plek_id;
  return jsonb_build_object('toegevoegd', toegevoegd, 'gewijzigd', gewijzigd);
end
$$;

create or replace function public.inlezing_terugdraaien(id uuid) returns jsonb
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
      when p.gewijzigd_op is distinct from r.gewijzigd_op then 'gewijzigd'
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
