-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: papier_van(public.jurylid, public.ronde)
CREATE FUNCTION prive.papier_van(lid public.jurylid, r public.ronde) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select jsonb_build_object(
    'stand', case
      when u.vervalt_door is not null then 'vervalt' when u.nummer is not null then 'uit'
      when u.gevraagd_door is not null then 'gevraagd' else 'kan' end,
    'eigen', coalesce((select prive.medewerker_id()) = case
      when u.nummer is null then u.gevraagd_door else u.vervalt_door end, false))
  from (select) een left join prive.papier_uit u on u.jurylid_id = lid.id
  where r.status = 'stemmen' and (lid.email is null or u.jurylid_id is not null)
$$;

-- COMMENT: FUNCTION papier_van(lid public.jurylid, r public.ronde)
COMMENT ON FUNCTION prive.papier_van(lid public.jurylid, r public.ronde) IS 'How far the paper of a juror is: kan, gevraagd by one of the staff, uit, vervalt when one asked for that; eigen: that one is who asks. Null for who votes on the site, and when voting does not run.';

-- ACL: FUNCTION papier_van(lid public.jurylid, r public.ronde)
REVOKE ALL ON FUNCTION prive.papier_van(lid public.jurylid, r public.ronde) FROM PUBLIC;
