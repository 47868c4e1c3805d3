-- The ten wijken of Utrecht.
-- Source: CBS Kerncijfers wijken en buurten 2022 for name, code and figures; the centre was computed from the boundary.
-- Certainty: zekerheid is 'bron' (name, code, figures), zekerheid_punt is 'afgeleid' (the centre). Boundaries come from the importer.
-- A row that is already there is left alone.

insert into public.wijk (
  code, nummer, naam, slug, lat, lon, inwoners, inwoners_jaar, woningen, oppervlakte_km2,
  bron, zekerheid, zekerheid_punt, status
)
select
  w.*,
  array[
    'CBS Kerncijfers wijken en buurten 2022, via github cran/tmap data/NLD_dist.rda (naam, code, inwoners, woningen, oppervlakte)',
    'Wijkgrenzen van CBS en Kadaster, CC BY 4.0 (centrum = zwaartepunt van de wijkgrens)'
  ],
  'bron', 'afgeleid', 'gepubliceerd'
from (values
  ('WK034401',  1, 'West',              'west',              52.10507, 5.07162, 28835, 2022, 13038,  8.98),
  ('WK034402',  2, 'Noordwest',         'noordwest',         52.10974, 5.09097, 44560, 2022, 21204,  4.53),
  ('WK034403',  3, 'Overvecht',         'overvecht',         52.12072, 5.10925, 34560, 2022, 17041,  8.48),
  ('WK034404',  4, 'Noordoost',         'noordoost',         52.10393, 5.13630, 39850, 2022, 17416,  5.07),
  ('WK034405',  5, 'Oost',              'oost',              52.08248, 5.15581, 32030, 2022, 14646, 11.04),
  ('WK034406',  6, 'Binnenstad',        'binnenstad',        52.08859, 5.11632, 19070, 2022, 10404,  2.71),
  ('WK034407',  7, 'Zuid',              'zuid',              52.06354, 5.13062, 27525, 2022, 13441,  4.73),
  ('WK034408',  8, 'Zuidwest',          'zuidwest',          52.07108, 5.10324, 39530, 2022, 19032,  5.55),
  ('WK034409',  9, 'Leidsche Rijn',     'leidsche-rijn',     52.08950, 5.05995, 44650, 2022, 17414, 11.26),
  ('WK034410', 10, 'Vleuten-De Meern',  'vleuten-de-meern',  52.08672, 5.02280, 50960, 2022, 18815, 36.85)
) w (code, nummer, naam, slug, lat, lon, inwoners, inwoners_jaar, woningen, oppervlakte_km2)
on conflict do nothing;
