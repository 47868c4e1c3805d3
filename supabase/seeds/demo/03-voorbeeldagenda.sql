-- Examples for the agenda of `npm start`: on one machine only, and called so. Real activities come from makelaars.
insert into public.activiteit (
  id, titel, omschrijving, begin, eind, herhaling, plek_id, status, overgeslagen, afgelast, themas, voor, gratis, kosten, taal,
  aanmelden
)
select
  v.id, 'Voorbeeld: ' || v.titel, v.omschrijving || ' Dit is een voorbeeld.',
  (current_date + v.dag + v.van) at time zone 'Europe/Amsterdam',
  (current_date + v.dag + v.nachten + v.tot) at time zone 'Europe/Amsterdam',
  v.herhaling, p.id, 'gepubliceerd',
  array(select current_date + v.dag + d from unnest(v.overgeslagen) d),
  array(select current_date + v.dag + d from unnest(v.afgelast) d),
  v.themas, v.voor, v.gratis, v.kosten, v.taal, v.aanmelden
from (
  select p.id, row_number() over (order by p.id) as nr from public.plek p where p.soort = 'buurtcentrum' and p.status = 'gepubliceerd'
) p
join (
  values
    (1, 'voorbeeld-koffie', 'koffie met de buren', 'Loop binnen en drink een kop mee.', 2, time '10:00', 0, time '12:00',
      'FREQ=WEEKLY', array[21], array[7], array['ontmoeten'], array['ouderen'], true, null, 'Nederlands en Arabisch', null),
    (1, 'voorbeeld-repareren', 'samen repareren', 'Neem iets mee dat stuk is.', 5, time '13:30', 0, time '16:30',
      null, '{}'::int[], '{}'::int[], array['duurzaam'], '{}'::text[], true, 'Alleen nieuwe onderdelen betaal je zelf.', null, null),
    (2, 'voorbeeld-eten', 'samen eten', 'Iedereen kookt iets.', 9, time '17:30', 0, time '19:30',
      'FREQ=WEEKLY;INTERVAL=2', '{}', '{}', array['eten', 'ontmoeten'], '{}', false, '€ 3 per persoon.', null,
      'Bel een dag van tevoren, dan weten we met hoeveel we zijn.'),
    (2, 'voorbeeld-winterfeest', 'winterfeest', 'Muziek, soep en een kampvuur.', 3, time '15:00', 2, time '18:00',
      null, '{}', '{}', array['muziek'], array['kinderen', 'jongeren', 'volwassenen', 'ouderen'], true, null, null, null),
    (2, 'voorbeeld-burendag', 'burendag', 'Iedereen helpt in de tuin.', 6, time '00:00', 1, time '00:00',
      null, '{}', '{}', array['groen'], '{}', true, null, null, null)
) v (nr, id, titel, omschrijving, dag, van, nachten, tot, herhaling, overgeslagen, afgelast, themas, voor, gratis, kosten, taal,
  aanmelden) on v.nr = p.nr
on conflict (id) do nothing;
