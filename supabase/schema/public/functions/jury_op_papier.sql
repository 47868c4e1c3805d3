-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: jury_op_papier(text, text[])
CREATE FUNCTION public.jury_op_papier(ronde text, namen text[]) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  erbij integer;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = jury_op_papier.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('concept', 'open_voor_aanvragen', 'beoordeling') then return '{"fout": "stap_kan_niet"}'; end if;
  if coalesce(cardinality(namen), 0) not between 1 and 500
    or exists (select from unnest(namen) n where char_length(btrim(coalesce(n, ''))) not between 1 and 80) then
    return '{"fout": "onleesbaar"}';
  end if;
  insert into public.jurylid (ronde_id, naam, uitgenodigd_op)
  select r.id, btrim(n), (select prive.nu()) from unnest(namen) n
  on conflict do nothing;
  get diagnostics erbij = row_count;
  return jsonb_build_object('erbij', erbij);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

-- COMMENT: FUNCTION jury_op_papier(ronde text, namen text[])
COMMENT ON FUNCTION public.jury_op_papier(ronde text, namen text[]) IS 'For a beheerder, before voting: jurors who vote on paper and never sign in, by name (at most 500). {erbij}: how many were not there yet; or {fout}.';

-- ACL: FUNCTION jury_op_papier(ronde text, namen text[])
REVOKE ALL ON FUNCTION public.jury_op_papier(ronde text, namen text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.jury_op_papier(ronde text, namen text[]) TO authenticated;
