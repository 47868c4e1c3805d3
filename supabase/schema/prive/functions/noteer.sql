-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: noteer()
CREATE FUNCTION prive.noteer() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  oud jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  nieuw jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  -- Who ends or removes the own role is nobody any more when this runs.
  zelf boolean := tg_table_name = 'medewerker' and oud ->> 'email' = (select prive.eigen_email());
  gewijzigd text[];
  stapel text;
begin
  if tg_argv[1] is not null then
    get diagnostics stapel = pg_context;
    if prive.dader_rol(prive.via(stapel)) <> all (string_to_array(tg_argv[1], ' ')) then return null; end if;
  end if;
  if tg_op = 'UPDATE' then
    select array_agg(n.key order by n.key) into gewijzigd
    from jsonb_each(nieuw) n
    where n.key <> 'gewijzigd_op' and n.value is distinct from oud -> n.key;
    if gewijzigd is null then return null; end if;
  end if;
  insert into public.logboek (op, medewerker_id, naam, rol, handeling, tabel, rij, velden, code)
  values (
    prive.nu(),
    case when zelf then (oud ->> 'id')::uuid end, case when zelf then oud ->> 'naam' end,
    case when zelf then oud ->> 'rol' end,
    case tg_op when 'INSERT' then 'toegevoegd' when 'UPDATE' then 'gewijzigd' else 'verwijderd' end,
    tg_table_name,
    coalesce(coalesce(nieuw, oud) ->> tg_argv[0], tg_table_name),
    coalesce(gewijzigd, '{}'),
    case
      when tg_table_name = 'medewerker' then coalesce(nieuw, oud) ->> 'rol'
      when nieuw ->> 'status' is distinct from oud ->> 'status' then nieuw ->> 'status'
    end
  );
  return null;
end
$$;

-- COMMENT: FUNCTION noteer()
COMMENT ON FUNCTION prive.noteer() IS 'After-row trigger: one logboek row per real change. Arguments: the key column (empty: the table has one row), and whose changes alone are noted, as logboek.rol with spaces between; everybody''s when it is absent.';

-- ACL: FUNCTION noteer()
REVOKE ALL ON FUNCTION prive.noteer() FROM PUBLIC;
