-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: wijzig_plekken(jsonb)
CREATE FUNCTION prive.wijzig_plekken(rijen jsonb) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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

-- COMMENT: FUNCTION wijzig_plekken(rijen jsonb)
COMMENT ON FUNCTION prive.wijzig_plekken(rijen jsonb) IS 'rijen: objects with columns of plek, each with the id of one that is there. Changes the keys given; returns how many.';

-- ACL: FUNCTION wijzig_plekken(rijen jsonb)
REVOKE ALL ON FUNCTION prive.wijzig_plekken(rijen jsonb) FROM PUBLIC;
