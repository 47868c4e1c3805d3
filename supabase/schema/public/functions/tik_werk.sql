-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: tik_werk(jsonb)
CREATE FUNCTION public.tik_werk(termijnen jsonb DEFAULT '{}'::jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  tot timestamptz := clock_timestamp() + interval '5 seconds';
  deel text;
  uit jsonb;
  geteld jsonb := '{}';
begin
  if not pg_try_advisory_xact_lock(hashtext('portaal.tik')) then return '{"bezet": true}'; end if;
  foreach deel in array '{rondes,feedback_afsluiten}' || public.tik_delen() loop
    loop
      exit when clock_timestamp() > tot;
      begin
        uit := public.tik_deel(deel, termijnen);
      exception when others then
        raise warning 'tik %: %', deel, sqlstate;
        uit := '{}';
      end;
      geteld := geteld || coalesce(uit -> 'per', '{}')
        || jsonb_build_object(deel, coalesce((geteld ->> deel)::integer, 0) + coalesce((uit ->> 'aantal')::integer, 0));
      exit when not coalesce((uit ->> 'meer')::boolean, false);
    end loop;
  end loop;
  return jsonb_build_object(
    'bezet', false, 'rondes_verder', geteld -> 'rondes', 'feedback_afgesloten', geteld -> 'feedback_afsluiten',
    -- Counting clears nothing away.
    'opgeschoond', nullif(geteld - array['rondes', 'feedback_afsluiten', 'tel_feedback', 'tel_monitor'], '{}'),
    'versie', (select v.versie from public.content_versie v)
  );
end
$$;

-- COMMENT: FUNCTION tik_werk(termijnen jsonb)
COMMENT ON FUNCTION public.tik_werk(termijnen jsonb) IS 'All that is due at once, for whoever looks after a database by hand: at most 5 seconds, the rest at the next call. The clock itself asks part by part (tik_deel). {bezet: true} while another one runs; else counts and the content version.';

-- ACL: FUNCTION tik_werk(termijnen jsonb)
REVOKE ALL ON FUNCTION public.tik_werk(termijnen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.tik_werk(termijnen jsonb) TO service_role;
