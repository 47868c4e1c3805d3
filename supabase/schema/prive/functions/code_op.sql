-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: code_op()
CREATE FUNCTION prive.code_op() RETURNS timestamp with time zone
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  bewijs jsonb := auth.jwt();
  op timestamptz;
begin
  if (select auth.uid()) is null or not prive.is_ingelogd() then return null; end if;
  select max(to_timestamp((a.deel ->> 'timestamp')::double precision)) into op
  from jsonb_array_elements(
    case when jsonb_typeof(bewijs -> 'amr') = 'array' then bewijs -> 'amr' else '[]' end
  ) a(deel)
  where a.deel ->> 'method' = 'otp' and exists (
    select from auth.sessions s
    where s.id = (bewijs ->> 'session_id')::uuid and s.user_id = (select auth.uid())
      and (s.not_after is null or s.not_after > now())
  );
  if op is null then
    raise exception 'sign in with a code by mail' using errcode = 'PT401';
  end if;
  return op;
end
$$;

-- COMMENT: FUNCTION code_op()
COMMENT ON FUNCTION prive.code_op() IS 'When the code was typed with which this session began; null for who did not sign in. Raises PT401, which is HTTP 401, for a session that ended or began in another way.';

-- ACL: FUNCTION code_op()
REVOKE ALL ON FUNCTION prive.code_op() FROM PUBLIC;
