-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: publicatie_online(bigint, date, jsonb)
CREATE FUNCTION public.publicatie_online(versie bigint, dag date, tegengehouden jsonb DEFAULT NULL::jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  p prive.publicatie;
  klaar boolean;
begin
  select * into strict p from prive.publicatie for update;
  if tegengehouden is not null then
    -- Ends the running build, unless the site was made before it began.
    perform public.publicatie_mislukt('inhoud', null, (tegengehouden ->> 'op')::timestamptz,
      tegengehouden -> 'stilstand');
    select * into strict p from prive.publicatie;
  end if;
  select tegengehouden is null and publicatie_online.versie >= coalesce(p.bouw_versie, c.versie)
    and publicatie_online.dag >= (coalesce(p.bouw_op, (select prive.nu())) at time zone 'Europe/Amsterdam')::date
  into strict klaar from public.content_versie c;
  update prive.publicatie q
  set online_versie = publicatie_online.versie, online_dag = publicatie_online.dag,
    online_op = case
      when (p.online_versie, p.online_dag) is not distinct from (publicatie_online.versie, publicatie_online.dag)
        then p.online_op else (select prive.nu())
    end,
    gelezen_op = case when p.online_versie is not distinct from publicatie_online.versie then p.gelezen_op
      else coalesce(p.bouw_op, (select prive.nu())) end,
    bouw_versie = case when not klaar then p.bouw_versie end,
    bouw_op = case when not klaar then p.bouw_op end,
    mislukt_op = case when not klaar then p.mislukt_op end,
    mislukte_versie = case when not klaar then p.mislukte_versie end,
    reden = case when not klaar then p.reden end,
    uitleg = case when not klaar then p.uitleg end,
    stilstand = case when not klaar then p.stilstand end,
    mislukkingen = case when klaar then 0 else p.mislukkingen end;
  if tegengehouden ? 'behalve' then
    update prive.publicatie
    set getoond_versie = (tegengehouden ->> 'versie')::bigint,
      behalve = array(select jsonb_array_elements_text(tegengehouden -> 'behalve'));
  elsif tegengehouden is null then
    update prive.publicatie set getoond_versie = null, behalve = null;
  end if;
  if klaar then delete from prive.weggehaald w where w.op < (select prive.nu()) - interval '90 days'; end if;
end
$$;

-- COMMENT: FUNCTION publicatie_online(versie bigint, dag date, tegengehouden jsonb)
COMMENT ON FUNCTION public.publicatie_online(versie bigint, dag date, tegengehouden jsonb) IS 'The site that is online says that it shows this content version, built on this day. Ends the build that made it, and the failures before it. tegengehouden {versie, op, stilstand, behalve?}: it holds back newer content, since that moment and for that reason; that ends the build as failed. behalve: it shows that content but for these rows.';

-- ACL: FUNCTION publicatie_online(versie bigint, dag date, tegengehouden jsonb)
REVOKE ALL ON FUNCTION public.publicatie_online(versie bigint, dag date, tegengehouden jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.publicatie_online(versie bigint, dag date, tegengehouden jsonb) TO service_role;
