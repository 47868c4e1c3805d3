-- Examples for the agenda of `npm start`: on one machine only, and called so. Real activities come from makelaars.
insert into public.activiteit (id, titel, omschrijving, begin, eind, herhaling, plek_id, status)
select v.id, v.titel, v.omschrijving, v.begin, v.begin + v.duur, v.herhaling, p.id, 'gepubliceerd'
from (
  select p.id, row_number() over (order by p.id) as nr from public.plek p where p.soort = 'buurtcentrum' and p.status = 'gepubliceerd'
) p
join (
  values
    (1, 'voorbeeld-koffie', 'Voorbeeld: koffie met de buren', 'Loop binnen en drink een kop mee. Dit is een voorbeeld.',
      ((current_date + 2) + time '10:00') at time zone 'Europe/Amsterdam', interval '2 hours', 'FREQ=WEEKLY'),
    (1, 'voorbeeld-repareren', 'Voorbeeld: samen repareren', 'Neem iets mee dat stuk is. Dit is een voorbeeld.',
      ((current_date + 5) + time '13:30') at time zone 'Europe/Amsterdam', interval '3 hours', null),
    (2, 'voorbeeld-eten', 'Voorbeeld: samen eten', 'Iedereen kookt iets. Dit is een voorbeeld.',
      ((current_date + 9) + time '17:30') at time zone 'Europe/Amsterdam', interval '2 hours', 'FREQ=WEEKLY;INTERVAL=2')
) v (nr, id, titel, omschrijving, begin, duur, herhaling) on v.nr = p.nr
on conflict (id) do nothing;
