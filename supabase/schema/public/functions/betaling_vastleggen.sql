-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: betaling_vastleggen(uuid, public.betaling_soort, bigint, date)
CREATE FUNCTION public.betaling_vastleggen(aanvraag uuid, soort public.betaling_soort, bedrag_cent bigint, dag date) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  a public.aanvraag;
  som jsonb;
  nieuw uuid;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into a from public.aanvraag q where q.id = betaling_vastleggen.aanvraag for update;
  if a.id is null or a.toegekend_cent is null then return '{"fout": "onbekend"}'; end if;
  select jsonb_object_agg(s.soort, s.cent) into som from (
    select x as soort, coalesce(sum(t.bedrag_cent), 0) + case when x = betaling_vastleggen.soort
      then betaling_vastleggen.bedrag_cent else 0 end as cent
    from unnest(enum_range(null::public.betaling_soort)) x left join public.betaling t on t.aanvraag_id = a.id
      and t.soort = x group by x
  ) s;
  if (som ->> 'betaald')::bigint > a.toegekend_cent
    or (som ->> 'besteed')::bigint + (som ->> 'teruggekomen')::bigint > (som ->> 'betaald')::bigint then
    return '{"fout": "bedrag_past_niet"}';
  end if;
  insert into public.betaling (ronde_id, aanvraag_id, soort, bedrag_cent, dag)
  values (a.ronde_id, a.id, betaling_vastleggen.soort, betaling_vastleggen.bedrag_cent, betaling_vastleggen.dag)
    returning id into nieuw;
  return jsonb_build_object('id', nieuw) || som;
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

-- COMMENT: FUNCTION betaling_vastleggen(aanvraag uuid, soort public.betaling_soort, bedrag_cent bigint, dag date)
COMMENT ON FUNCTION public.betaling_vastleggen(aanvraag uuid, soort public.betaling_soort, bedrag_cent bigint, dag date) IS 'For a beheerder: what was paid for an awarded request, spent, or given back, in euro cents; never more paid than awarded, nor more spent and returned than paid. {id, betaald, besteed, teruggekomen: totals} or {fout}.';

-- ACL: FUNCTION betaling_vastleggen(aanvraag uuid, soort public.betaling_soort, bedrag_cent bigint, dag date)
REVOKE ALL ON FUNCTION public.betaling_vastleggen(aanvraag uuid, soort public.betaling_soort, bedrag_cent bigint, dag date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.betaling_vastleggen(aanvraag uuid, soort public.betaling_soort, bedrag_cent bigint, dag date) TO authenticated;
