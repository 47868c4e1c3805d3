-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: publicatie_beurt(jsonb)
CREATE FUNCTION public.publicatie_beurt(gezien jsonb DEFAULT NULL::jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  p prive.publicatie;
  nieuw bigint;
begin
  -- Ticks may overlap: only one of them takes a step at a time.
  select * into strict p from prive.publicatie for update;
  if gezien is null then
    return jsonb_build_object('stap', case when p.bouw_op is null and prive.publicatie_bij() then 'klaar'
      else 'kijken' end);
  end if;
  if gezien ? 'versie' then
    perform public.publicatie_online((gezien ->> 'versie')::bigint, (gezien ->> 'dag')::date,
      gezien -> 'tegengehouden');
  end if;
  select * into strict p from prive.publicatie;
  if p.bouw_op <= nu - interval '30 minutes' then perform public.publicatie_mislukt('te_lang'); end if;
  select * into strict p from prive.publicatie;
  if p.bouw_op is not null then return '{"stap": "wachten"}'; end if;
  if prive.publicatie_bij() then return '{"stap": "klaar"}'; end if;
  select c.versie into strict nieuw from public.content_versie c;
  -- What was changed since a failure may repair it, or takes something away: it does not wait for the longer pauses.
  if least(p.volgende_op, case when nieuw > p.mislukte_versie then p.mislukt_op + interval '5 minutes' end) > nu then
    return '{"stap": "wachten"}';
  end if;
  perform public.publicatie_begonnen(nieuw);
  return jsonb_build_object('stap', 'bouwen', 'versie', nieuw);
end
$$;

-- COMMENT: FUNCTION publicatie_beurt(gezien jsonb)
COMMENT ON FUNCTION public.publicatie_beurt(gezien jsonb) IS 'What the clock must do to keep the site current. Without gezien: {stap: klaar|kijken}; kijken: look which version is online, and call again with {versie, dag}, or {} when the site does not say. Then {stap: klaar|wachten|bouwen}; bouwen is given to one caller, at most every 5 minutes, and counts as begun.';

-- ACL: FUNCTION publicatie_beurt(gezien jsonb)
REVOKE ALL ON FUNCTION public.publicatie_beurt(gezien jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.publicatie_beurt(gezien jsonb) TO service_role;
