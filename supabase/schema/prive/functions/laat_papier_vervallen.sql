-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: laat_papier_vervallen(public.jurylid)
CREATE FUNCTION prive.laat_papier_vervallen(lid public.jurylid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  perform set_config('portaal.stembus', 'open', true);
  delete from prive.deelname d where d.jurylid_id = lid.id and d.kanaal = 'papier';
  perform set_config('portaal.stembus', '', true);
  delete from prive.papier_uit u where u.jurylid_id = lid.id;
end
$$;

-- COMMENT: FUNCTION laat_papier_vervallen(lid public.jurylid)
COMMENT ON FUNCTION prive.laat_papier_vervallen(lid public.jurylid) IS 'A paper that is out counts no longer: its number is known to nobody, and the juror may vote again.';

-- ACL: FUNCTION laat_papier_vervallen(lid public.jurylid)
REVOKE ALL ON FUNCTION prive.laat_papier_vervallen(lid public.jurylid) FROM PUBLIC;
