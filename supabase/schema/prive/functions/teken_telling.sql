-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: teken_telling(public.uitslag, uuid)
CREATE FUNCTION prive.teken_telling(u public.uitslag, door uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  -- Nobody signs twice, not with a second account either.
  if exists (
    select from prive.nateller n where n.ronde_id = u.ronde_id and n.versie = u.versie
      and (n.door = teken_telling.door or not prive.zijn_twee(n.door, teken_telling.door))
  ) or not prive.telt_mee(door) then return '{"fout": "ander_nodig"}'; end if;
  insert into prive.nateller (ronde_id, versie, door) values (u.ronde_id, u.versie, teken_telling.door);
  perform set_config('portaal.uitslag', 'natellen', true);
  update public.uitslag q set nageteld = q.nageteld || jsonb_build_array(jsonb_build_object('rol', m.rol, 'op',
    (select prive.nu())))
  from public.medewerker m where m.id = teken_telling.door and q.ronde_id = u.ronde_id and q.versie = u.versie;
  perform set_config('portaal.uitslag', '', true);
  return jsonb_build_object('versie', u.versie, 'invoer_hash', u.invoer_hash);
end
$$;

-- COMMENT: FUNCTION teken_telling(u public.uitslag, door uuid)
COMMENT ON FUNCTION prive.teken_telling(u public.uitslag, door uuid) IS 'One of the staff counted again and found the same. {versie, invoer_hash}, or ander_nodig for who signed already.';

-- ACL: FUNCTION teken_telling(u public.uitslag, door uuid)
REVOKE ALL ON FUNCTION prive.teken_telling(u public.uitslag, door uuid) FROM PUBLIC;
