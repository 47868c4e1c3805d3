-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: tik_deel(text, jsonb)
CREATE FUNCTION public.tik_deel(deel text, termijnen jsonb DEFAULT '{}'::jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  aantal integer;
  meer boolean := false;
  per jsonb;
begin
  if not pg_try_advisory_xact_lock(hashtext('portaal.tik'), hashtext(deel)) then return '{"bezet": true}'; end if;
  case
    when deel = 'rondes' then aantal := prive.rondes_verder();
    when deel = 'feedback_afsluiten' then
      aantal := prive.sluit_feedback_af();
      meer := aantal >= 200;
    when deel = any (prive.dagdelen()) then
      select d.aantal, d.meer, d.per into aantal, meer, per from prive.dagwerk(deel, termijnen) d;
    else raise exception 'no such kind of work: %', deel using errcode = 'check_violation';
  end case;
  return jsonb_strip_nulls(jsonb_build_object('bezet', false, 'aantal', coalesce(aantal, 0), 'meer', meer, 'per', per));
end
$$;

-- COMMENT: FUNCTION tik_deel(deel text, termijnen jsonb)
COMMENT ON FUNCTION public.tik_deel(deel text, termijnen jsonb) IS 'Does one lot of one kind of work that is due: rondes, or a kind of tik_delen. {bezet: true} while another one does it; else how many (per table where it has more), and whether there is more.';

-- ACL: FUNCTION tik_deel(deel text, termijnen jsonb)
REVOKE ALL ON FUNCTION public.tik_deel(deel text, termijnen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.tik_deel(deel text, termijnen jsonb) TO service_role;
