-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: werkberichten_schrijven(integer, integer)
CREATE FUNCTION public.werkberichten_schrijven(feedback_dagen integer DEFAULT 14, vers_maanden integer DEFAULT 6) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  daar timestamp := nu at time zone 'Europe/Amsterdam';
  termijnen integer;
  dagen integer;
  ernstig integer;
  wie uuid[];
begin
  delete from prive.werkbericht w where w.op <= nu - interval '30 days';

  with verlopen as materialized (
    select w.*, concat_ws(' ', 'termijn', w.soort, w.id, w.wat, extract(epoch from w.uiterlijk)::bigint) as sleutel
    from prive.werk_van(feedback_dagen, vers_maanden) w
    -- What ended longer ago stands in the mail of the day.
    where w.uiterlijk <= nu and w.uiterlijk > nu - interval '1 day'
  ), nieuw as (
    insert into prive.werkbericht (medewerker_id, sleutel, op)
    select v.medewerker_id, v.sleutel, nu
      from verlopen v on conflict do nothing returning werkbericht.medewerker_id, werkbericht.sleutel
  )
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  select 'termijn.' || gen_random_uuid(), 'werk_termijn', m.email,
    jsonb_build_object('naam', m.naam, 'meer', 0, 'nakijken', 0, 'ernstig', 0, 'regels', jsonb_agg(
      jsonb_build_object('soort', v.soort, 'id', v.id, 'wat', v.wat, 'titel',
        case when v.soort <> 'feedback' then v.titel end, 'uiterlijk', v.uiterlijk)
      order by v.uiterlijk)),
    nu, nu
  from nieuw n
  join verlopen v on v.medewerker_id = n.medewerker_id and v.sleutel = n.sleutel
  join public.medewerker m on m.id = n.medewerker_id
  group by m.id;
  get diagnostics termijnen = row_count;

  if daar::time < '07:00' then return termijnen; end if;
  -- Also for whom nothing waits: what comes in later today is for the mail of tomorrow.
  with nieuw as (
    insert into prive.werkbericht (medewerker_id, sleutel, op)
    select m.id, 'dag ' || daar::date, nu
      from prive.medewerkers_nu() m on conflict do nothing returning werkbericht.medewerker_id
  )
  select array_agg(n.medewerker_id) into wie from nieuw n;
  if wie is null then return termijnen; end if;

  -- On mondays, beheerders hear what was done that cannot be undone.
  ernstig := case when (daar::date - date '2026-01-05') % 7 = 0 then (
    select count(*) from public.logboek l where l.ernstig and l.op > nu - interval '7 days'
  ) else 0 end;
  with werk as materialized (
    select w.*, row_number() over (partition by w.medewerker_id, w.wat = 'nakijken' order by w.uiterlijk nulls last,
      w.sinds nulls first, w.id) as plaats
    from prive.werk_van(feedback_dagen, vers_maanden) w
    where w.medewerker_id = any (wie)
  )
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  select concat_ws('.', 'dag', m.id, daar::date), 'werk_vandaag', m.email,
    jsonb_build_object(
      'naam', m.naam,
      'meer', count(*) filter (where w.wat <> 'nakijken' and w.plaats > 25),
      'nakijken', count(*) filter (where w.wat = 'nakijken'),
      'ernstig', case when m.rol = 'beheerder' then ernstig else 0 end,
      'regels', coalesce(jsonb_agg(
        jsonb_build_object('soort', w.soort, 'id', w.id, 'wat', w.wat, 'titel',
          case when w.soort <> 'feedback' then w.titel end, 'uiterlijk', w.uiterlijk)
        order by w.plaats) filter (where w.wat <> 'nakijken' and w.plaats <= 25), '[]')
    ),
    nu, nu
  from public.medewerker m left join werk w on w.medewerker_id = m.id
  where m.id = any (wie) and (w.id is not null or m.rol = 'beheerder' and ernstig > 0)
  group by m.id;
  get diagnostics dagen = row_count;
  return termijnen + dagen;
end
$$;

-- COMMENT: FUNCTION werkberichten_schrijven(feedback_dagen integer, vers_maanden integer)
COMMENT ON FUNCTION public.werkberichten_schrijven(feedback_dagen integer, vers_maanden integer) IS 'Writes to staff what waits for them: from 7 o''clock one mail a day, at most 25 lines, and one at once about terms that ended. However often it is called. Arguments as for werkvoorraad; returns how many mails.';

-- ACL: FUNCTION werkberichten_schrijven(feedback_dagen integer, vers_maanden integer)
REVOKE ALL ON FUNCTION public.werkberichten_schrijven(feedback_dagen integer, vers_maanden integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.werkberichten_schrijven(feedback_dagen integer, vers_maanden integer) TO service_role;
