-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: noteer()
CREATE FUNCTION prive.noteer() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  oud jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  nieuw jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  gewijzigd text[];
begin
  if tg_op = 'UPDATE' then
    select array_agg(n.key order by n.key) into gewijzigd
    from jsonb_each(nieuw) n
    where n.key <> 'gewijzigd_op' and n.value is distinct from oud -> n.key;
    if gewijzigd is null then return null; end if;
  end if;
  insert into public.logboek (op, medewerker_id, handeling, tabel, rij, velden)
  values (
    prive.nu(),
    (select m.id from public.medewerker m where m.email = (select prive.eigen_email())),
    case tg_op when 'INSERT' then 'toegevoegd' when 'UPDATE' then 'gewijzigd' else 'verwijderd' end,
    tg_table_name,
    coalesce(nieuw, oud) ->> tg_argv[0],
    coalesce(gewijzigd, '{}')
  );
  return null;
end
$$;

-- COMMENT: FUNCTION noteer()
COMMENT ON FUNCTION prive.noteer() IS 'After-row trigger: one logboek row per real change. Argument: the key column.';

-- ACL: FUNCTION noteer()
REVOKE ALL ON FUNCTION prive.noteer() FROM PUBLIC;
