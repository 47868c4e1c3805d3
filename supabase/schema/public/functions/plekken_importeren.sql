-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: plekken_importeren(jsonb)
CREATE FUNCTION public.plekken_importeren(rijen jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    SET statement_timeout TO '120s'
    AS $$
declare
  gewijzigd integer;
  toegevoegd integer;
  aantal integer := jsonb_array_length(rijen);
begin
  if exists (
    select from jsonb_array_elements(rijen) r where r ->> 'id' is not null group by r ->> 'id' having count(*) > 1
  ) then
    raise exception 'the same id stands in more than one row' using errcode = 'unique_violation';
  end if;

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
        n.zekerheid_adres,
      n.wijk_code, n.zekerheid_wijk, n.buurt_code, n.gebied, n.lat, n.lon, n.precisie, n.punt_uitleg, n.zekerheid_punt,
      n.beheervorm, n.beheer, n.voorzieningen, n.toegankelijkheid, n.kosten, n.telefoon, n.email, n.website,
      n.bron, n.zekerheid, n.let_op, n.peildatum, n.gecontroleerd_op, n.gecontroleerd_precisie, n.status
    from jsonb_populate_record(p, r.rij) n
  )
  from (select e.rij, e.rij ->> 'id' as id from jsonb_array_elements(rijen) e (rij)) r
  where p.id = r.id;
  get diagnostics gewijzigd = row_count;

  insert into public.plek (
    id, slug, soort, soort_uitleg, naam, omschrijving, wat_kan_hier, adres, straat, postcode, plaats, zekerheid_adres,
    wijk_code, zekerheid_wijk, buurt_code, gebied, lat, lon, precisie, punt_uitleg, zekerheid_punt,
    beheervorm, beheer, voorzieningen, toegankelijkheid, kosten, telefoon, email, website,
    bron, zekerheid, let_op, peildatum, gecontroleerd_op, gecontroleerd_precisie, status
  )
  select
    coalesce(n.id, gen_random_uuid()::text), n.slug, n.soort, n.soort_uitleg, n.naam, n.omschrijving, n.wat_kan_hier,
    n.adres, n.straat, n.postcode, n.plaats, n.zekerheid_adres,
    n.wijk_code, n.zekerheid_wijk, n.buurt_code, n.gebied, n.lat, n.lon, n.precisie, n.punt_uitleg, n.zekerheid_punt,
    n.beheervorm, n.beheer, coalesce(n.voorzieningen, '{}'), n.toegankelijkheid, n.kosten, n.telefoon, n.email,
      n.website,
    n.bron, n.zekerheid, n.let_op, n.peildatum, n.gecontroleerd_op, n.gecontroleerd_precisie,
      coalesce(n.status, 'concept')
  from jsonb_array_elements(rijen) e (rij)
  cross join lateral jsonb_populate_record(null::public.plek, e.rij) n
  where n.id is null or not exists (select from public.plek p where p.id = n.id);
  get diagnostics toegevoegd = row_count;

  if gewijzigd + toegevoegd <> aantal then
    raise exception '% rows came in, % were written', aantal, gewijzigd + toegevoegd;
  end if;
  return jsonb_build_object('toegevoegd', toegevoegd, 'gewijzigd', gewijzigd);
end
$$;

-- COMMENT: FUNCTION plekken_importeren(rijen jsonb)
COMMENT ON FUNCTION public.plekken_importeren(rijen jsonb) IS 'All or nothing. rijen: array of objects with columns of plek. A known id is changed in the keys given, any other row is added; returns both counts.';

-- ACL: FUNCTION plekken_importeren(rijen jsonb)
REVOKE ALL ON FUNCTION public.plekken_importeren(rijen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.plekken_importeren(rijen jsonb) TO service_role;
