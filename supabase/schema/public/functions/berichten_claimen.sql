-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: berichten_claimen(integer, integer)
CREATE FUNCTION public.berichten_claimen(hoeveel integer, lease_seconden integer) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  gekozen uuid[];
begin
  perform prive.herinner_aan_adres();
  with vrij as (
    select b.id, b.bundel from prive.bericht b
    where b.verzonden_op is null and b.opgegeven_op is null and b.volgende_poging_op <= nu
      and (b.bezet_tot is null or b.bezet_tot <= nu)
      -- Who locks the first of a bundle has all of it.
      and not exists (
        select from prive.bericht e
        where e.bundel = b.bundel and e.id < b.id and e.verzonden_op is null and e.opgegeven_op is null
      )
      -- "Staat online" goes out when it is; after a day without a build the mail says that it will be.
      and (b.gegevens ->> 'naar' is distinct from 'gepubliceerd' or b.gemaakt_op <= nu - interval '1 day' or exists (
        select from public.aanmelding a where a.id = b.dossier_id and prive.staat_online(a.initiatief_id)
      ))
    order by b.volgende_poging_op, b.id
    limit least(greatest(hoeveel, 0), 100)
    for update skip locked
  ), bezet as (
    update prive.bericht b
    set bezet_tot = nu + make_interval(secs => greatest(lease_seconden, 1)), pogingen = b.pogingen + 1
    where b.id in (select v.id from vrij v) or b.bundel in (select v.bundel from vrij v)
    returning b.id
  )
  select array_agg(bezet.id) into gekozen from bezet;

  -- Only here it shows whether an address is known: asking for a code takes the same work for every address.
  delete from prive.bericht b
  where b.id = any (gekozen) and b.soort = 'nieuwe_code' and not exists (select from prive.contact c
    where c.email = b.aan);
  insert into prive.volgcode (hash, dossier_soort, dossier_id, vervangt, gemaakt_op)
  select b.gegevens ->> 'code_hash', c.dossier_soort, c.dossier_id, not b.gegevens ? 'overig', nu
  from prive.bericht b join prive.contact c on c.email = b.aan
  where b.id = any (gekozen) and b.soort = 'nieuwe_code'
  on conflict do nothing;

  return coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', m.id, 'message_id', case when m.bundel is null then m.deel[1] ->> 'message_id'
        else 'samen.' || m.bundel end,
      'soort', case when cardinality(m.deel) = 1 then m.deel[1] ->> 'soort' else 'samen' end, 'aan', m.aan, 'poging',
        m.poging,
      'gegevens', case when cardinality(m.deel) = 1 then m.deel[1] -> 'gegevens'
        else jsonb_build_object('delen', to_jsonb(m.deel)) end
    ) order by m.sinds)
    from (
      select coalesce(b.bundel, b.id) as id, b.bundel, b.aan, max(b.pogingen) as poging, min(b.gemaakt_op) as sinds,
        array_agg(jsonb_build_object(
        'message_id', b.message_id, 'soort', b.soort,
        'gegevens', (b.gegevens - 'code_hash')
          || case when b.soort <> 'nieuwe_code' then '{}' else jsonb_build_object('dossiers', (
            select jsonb_agg(jsonb_build_object('soort', c.dossier_soort, 'nummer', d ->> 'nummer', 'titel',
              case when c.adres_op is not null then d ->> 'titel' end) order by d ->> 'nummer')
            from prive.contact c cross join lateral prive.dossier(c.dossier_soort, c.dossier_id) d where c.email = b.aan
          )) end
          || case when b.gegevens ->> 'naar' is distinct from 'gepubliceerd' then '{}' else (
            select jsonb_build_object('online', jsonb_agg(i.slug) -> 0) from public.aanmelding a
              join public.initiatief i on i.id = a.initiatief_id
            where a.id = b.dossier_id and prive.staat_online(i.id)
          ) end
      ) order by b.soort = 'nieuwe_code', b.gemaakt_op, b.message_id) as deel
      from prive.bericht b where b.id = any (gekozen)
      group by coalesce(b.bundel, b.id), b.bundel, b.aan
    ) m
  ), '[]');
end
$$;

-- COMMENT: FUNCTION berichten_claimen(hoeveel integer, lease_seconden integer)
COMMENT ON FUNCTION public.berichten_claimen(hoeveel integer, lease_seconden integer) IS 'Leases at most hoeveel (100) mails that are due, for so many seconds. Array of {id, message_id, soort, aan, poging, gegevens}; what goes to one address at 18:00 is one, of soort samen with {delen}. An expired lease is given out again.';

-- ACL: FUNCTION berichten_claimen(hoeveel integer, lease_seconden integer)
REVOKE ALL ON FUNCTION public.berichten_claimen(hoeveel integer, lease_seconden integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.berichten_claimen(hoeveel integer, lease_seconden integer) TO service_role;
