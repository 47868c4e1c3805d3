-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaar_inlezing(jsonb, jsonb)
CREATE FUNCTION prive.bewaar_inlezing(rijen jsonb, herkomst jsonb) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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

-- COMMENT: FUNCTION bewaar_inlezing(rijen jsonb, herkomst jsonb)
COMMENT ON FUNCTION prive.bewaar_inlezing(rijen jsonb, herkomst jsonb) IS 'Before rows of a list are written: keeps where they come from and what they will change. Every row has its id.';

-- ACL: FUNCTION bewaar_inlezing(rijen jsonb, herkomst jsonb)
REVOKE ALL ON FUNCTION prive.bewaar_inlezing(rijen jsonb, herkomst jsonb) FROM PUBLIC;
