-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: inlezing_terugdraaien(uuid)
CREATE FUNCTION public.inlezing_terugdraaien(id uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    SET statement_timeout TO '120s'
    AS $$
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

-- COMMENT: FUNCTION inlezing_terugdraaien(id uuid)
COMMENT ON FUNCTION public.inlezing_terugdraaien(id uuid) IS 'For staff: undoes a list of places of this month. Places it changed get back what stood there, those it added go. What stays as it is: [{id, naam, waarom: gewijzigd since, or gebruikt by something else}]. Counts and that, or {fout}.';

-- ACL: FUNCTION inlezing_terugdraaien(id uuid)
REVOKE ALL ON FUNCTION public.inlezing_terugdraaien(id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.inlezing_terugdraaien(id uuid) TO authenticated;
