-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: plekken_importeren(jsonb, jsonb)
CREATE FUNCTION public.plekken_importeren(rijen jsonb, herkomst jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    SET statement_timeout TO '120s'
    AS $$
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

-- COMMENT: FUNCTION plekken_importeren(rijen jsonb, herkomst jsonb)
COMMENT ON FUNCTION public.plekken_importeren(rijen jsonb, herkomst jsonb) IS 'All or nothing. rijen: array of objects with columns of plek: a known id is changed in the keys given, any other row is added. herkomst: {bestand: SHA-256 of the file, keuze: how its columns were read}. Returns both counts.';

-- ACL: FUNCTION plekken_importeren(rijen jsonb, herkomst jsonb)
REVOKE ALL ON FUNCTION public.plekken_importeren(rijen jsonb, herkomst jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.plekken_importeren(rijen jsonb, herkomst jsonb) TO service_role;
