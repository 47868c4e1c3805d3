-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: wis_gesprek(uuid)
CREATE FUNCTION prive.wis_gesprek(id uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  aantal integer;
begin
  delete from public.gebeurtenis_tekst t using public.gebeurtenis g
  where g.id = t.gebeurtenis_id and g.dossier_soort = 'feedback' and g.dossier_id = wis_gesprek.id;
  get diagnostics aantal = row_count;
  update public.feedback f set tekst = null, wens = null
  where f.id = wis_gesprek.id and (f.tekst is not null or f.wens is not null);
  return aantal;
end
$$;

-- COMMENT: FUNCTION wis_gesprek(id uuid)
COMMENT ON FUNCTION prive.wis_gesprek(id uuid) IS 'Removes all words of a feedback that was answered, those of staff too; what was published stands apart.';

-- ACL: FUNCTION wis_gesprek(id uuid)
REVOKE ALL ON FUNCTION prive.wis_gesprek(id uuid) FROM PUBLIC;
