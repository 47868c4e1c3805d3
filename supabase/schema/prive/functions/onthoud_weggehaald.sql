-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: onthoud_weggehaald()
CREATE FUNCTION prive.onthoud_weggehaald() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.is_handeling() then
    insert into prive.weggehaald (tabel, rij, op) values (tg_table_name, to_jsonb(old) ->> tg_argv[0], prive.nu())
    on conflict (tabel, rij) do update set op = excluded.op;
  else
    delete from prive.weggehaald w where w.tabel = tg_table_name and w.rij = to_jsonb(old) ->> tg_argv[0];
  end if;
  return null;
end
$$;

-- COMMENT: FUNCTION onthoud_weggehaald()
COMMENT ON FUNCTION prive.onthoud_weggehaald() IS 'After-row trigger: keeps whether a row that went, or changed status, did so through an act. Argument: the key column.';

-- ACL: FUNCTION onthoud_weggehaald()
REVOKE ALL ON FUNCTION prive.onthoud_weggehaald() FROM PUBLIC;
