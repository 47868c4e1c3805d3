-- Who wrote a request down is asked of the log: a timeline forgets a medewerker who is removed, and a second self that
-- is removed after its work would leave no trace there. Tables and rights: none.

create or replace function prive.tweede_nodig(welke uuid, bedrag bigint)
  returns boolean language sql stable set search_path = ''
as $$
  select bedrag is not null and (
    bedrag + prive.alleen_gegeven_cent(welke) > prive.tweede_boven_cent()
    or prive.had_jury(welke)
    or not prive.telt_mee((select prive.medewerker_id()))
    or exists (
      select from public.logboek l
      where l.tabel = 'aanvraag' and l.rij = welke::text and l.handeling = 'stap'
        and l.code in ('ingediend', 'bevestigd')
        and l.medewerker_id is not null and not prive.zijn_twee(l.medewerker_id, (select prive.medewerker_id()))
        -- Who says by phone that somebody is there matters where no mail said so.
        and (l.code = 'ingediend' or not exists (
          select from prive.contact c
          where c.dossier_soort = 'aanvraag' and c.dossier_id = welke and c.adres_op is not null))
    )
  )
$$;

create or replace function prive.jury_van_een(r text, u public.uitslag)
  returns boolean language sql stable set search_path = ''
as $$
  select (
    select coalesce(sum((e.value ->> 'toegekend_cent')::bigint), 0) > prive.tweede_boven_cent()
    from jsonb_array_elements(u.uitslag -> 'aanvragen') e
  ) and (
    2 * (
      select count(*) from public.logboek l
      where l.tabel = 'jurylid' and l.rij = r and l.handeling = 'toegevoegd' and l.medewerker_id is not null
        and not prive.zijn_twee(l.medewerker_id, (select prive.medewerker_id()))
    ) > (select count(*) from public.jurylid j where j.ronde_id = r)
    or exists (
      select from jsonb_array_elements(u.uitslag -> 'aanvragen') e
      join public.logboek l on l.tabel = 'aanvraag' and l.rij = e.value ->> 'id' and l.handeling = 'stap'
      where (e.value ->> 'toegekend_cent')::bigint > 0 and l.code = 'ingediend' and l.medewerker_id is not null
        and not prive.zijn_twee(l.medewerker_id, (select prive.medewerker_id()))
    )
  )
$$;
