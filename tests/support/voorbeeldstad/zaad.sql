-- The areas of the example city: five wijken with buurten, one without. The boundary of one of them is known.
insert into public.wijk (
  code, nummer, naam, slug, lat, lon, inwoners, inwoners_jaar, oppervlakte_km2, bron, zekerheid,
    zekerheid_punt, status
)
select v.code, v.nummer, v.naam, lower(v.naam), v.lat, v.lon, v.inwoners, 2025, v.km2, '{verzonnen}', 'bron',
  'bron', 'gepubliceerd'
from (
  values
    ('LS01', 1, 'Binnenstad', 52.550, 5.250, 14200, 1.6), ('LS02', 2, 'Havenkwartier', 52.562, 5.236, 9800, 2.4),
    ('LS03', 3, 'Lindenveld', 52.563, 5.266, 17650, 2.9), ('LS04', 4, 'Molenwijk', 52.537, 5.264, 12300, 2.2),
    ('LS05', 5, 'Zuideroever', 52.537, 5.236, 6400, 1.9), ('LS06', 6, 'Oosterpolder', 52.550, 5.287, 3100, 3.8)
) v (code, nummer, naam, lat, lon, inwoners, km2)
on conflict do nothing;

insert into public.buurt (code, wijk_code, naam, slug, lat, lon, bron, zekerheid, status)
select 'LSB' || lpad(v.nr::text, 2, '0'), v.wijk, v.naam, replace(lower(v.naam), ' ', '-'), v.lat, v.lon,
  '{verzonnen}', 'bron',
  'gepubliceerd'
from (
  values
    (1, 'LS01', 'Marktbuurt', 52.552, 5.247), (2, 'LS01', 'Grachtenrand', 52.548, 5.247),
    (3, 'LS01', 'Hofbuurt', 52.550, 5.255),
    (4, 'LS02', 'Oude Haven', 52.559, 5.240), (5, 'LS02', 'Werfbuurt', 52.564, 5.230),
    (6, 'LS02', 'Pakhuizen', 52.566, 5.241),
    (7, 'LS03', 'Lindehof', 52.560, 5.260), (8, 'LS03', 'Boomgaard', 52.567, 5.262),
    (9, 'LS03', 'Vogelbuurt', 52.560, 5.271),
    (10, 'LS03', 'Noorderpark', 52.567, 5.273), (11, 'LS04', 'Meelbuurt', 52.540, 5.260),
    (12, 'LS04', 'Wiekenbuurt', 52.533, 5.261),
    (13, 'LS04', 'Dorpskern', 52.539, 5.270), (14, 'LS05', 'Strandbuurt', 52.534, 5.231),
    (15, 'LS05', 'Rietland', 52.540, 5.232),
    (16, 'LS05', 'Dijkhuizen', 52.537, 5.243)
) v (nr, wijk, naam, lat, lon)
on conflict do nothing;

update public.wijk set
  grens = '{"type":"Polygon","coordinates":[[[5.222,52.529],[5.247,52.528],
    [5.25,52.541],[5.238,52.545],[5.221,52.542],[5.222,52.529]]]}',
  grens_bron = 'verzonnen'
where code = 'LS05' and grens is null;

insert into public.organisatie (id, naam, rol, hele_stad, bron, zekerheid, status) values
  ('ls-samen', 'Stichting Samen Lindestad', 'sociaal makelaars', true, '{verzonnen}', 'bron', 'gepubliceerd')
on conflict do nothing;
