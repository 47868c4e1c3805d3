-- The 23 organisations around the sociaal makelaars, and the wijken they work or worked in.
-- Source: policy documents of Utrecht (2012-2018), websites of the organisations, Gouda (TNO 2018); each row names its own in bron.
-- Certainty: zekerheid is about the organisation, zekerheid_wijken about its wijken ('afgeleid': reasoned from names and places).
--          van and tot are filled only where the source gives a period; tot in the past makes an organisation history.
-- A row that is already there is left alone.

insert into public.organisatie (
  id, naam, andere_namen,
  rol,
  uitleg,
  plaats, hele_stad, zekerheid_wijken,
  gebieden,
  van, tot, periode_uitleg,
  website,
  bron,
  zekerheid, status
) values
  ('org-wijk-en-co', 'Wij(k)&Co', array['Wijk&co', 'Wijk + Co'],
   'sociaal makelorganisatie',
   null,
   null, false, 'bron',
   array['Noordoost', 'Overvecht'],
   '2013-08-01', '2018-12-31', 'De opdracht liep door tot eind 2018, volgens de Nota van 2017.',
   'http://www.wijkenco.nl/',
   array[
     'aanvraag Wij(k)&Co, 2012/2013',
     'verslag 3D-Lab Utrecht, 25-08-2015, met bijlagen',
     'Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017',
     'https://www.duic.nl/algemeen/nieuwe-sociaal-makelorganisatie-dock-start-1-januari-utrecht/',
     'http://www.wijkenco.nl/media'
   ],
   'bron', 'gepubliceerd'),

  ('org-vooruit', 'Vooruit', array['Stichting Vooruit', 'Vooruit - Hart voor Zuid-Oost'],
   'sociaal makelorganisatie',
   'De wijken hebben we afgeleid uit de naam "Hart voor Zuid-Oost" en uit Hoograven. Wie in de Binnenstad werkte, weten we niet.',
   null, false, 'afgeleid',
   array['Hoograven', 'Hart voor Zuid-Oost'],
   '2013-08-01', '2018-12-31', null,
   'http://www.vooruitutrecht.nl/',
   array[
     'Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017',
     'verslag 3D-Lab Utrecht, 25-08-2015, met bijlagen',
     'http://www.vooruitutrecht.nl/driehoek-hart-hoograven/',
     'https://www.duic.nl/algemeen/nieuwe-sociaal-makelorganisatie-dock-start-1-januari-utrecht/'
   ],
   'bron', 'gepubliceerd'),

  ('org-doenja', 'Doenja Dienstverlening', array['Doenja'],
   'sociaal makelorganisatie',
   'Het kantoor was in 2015 aan de Europalaan.',
   null, false, 'afgeleid',
   array[
     'Kanaleneiland-Zuid', 'Kanaleneiland-Noord', 'Rivierenwijk', 'Dichterswijk', 'speeltuin Anansi',
     'speeltuin Eilandsteede', 'Maasplein'
   ],
   '2013-08-01', '2018-12-31', null,
   null,
   array[
     'verslag 3D-Lab Utrecht, 25-08-2015, met bijlagen',
     'Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017',
     'https://www.duic.nl/algemeen/nieuwe-sociaal-makelorganisatie-dock-start-1-januari-utrecht/'
   ],
   'bron', 'gepubliceerd'),

  ('org-welzaam', 'Welzaam', '{}',
   'sociaal makelorganisatie',
   'Of Welzaam ook in Leidsche Rijn werkte, staat niet in de bronnen.',
   null, false, 'afgeleid',
   array['Vleuterweide', 'Vleuten'],
   '2013-08-01', '2018-12-31', null,
   null,
   array[
     'Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017',
     'verslag 3D-Lab Utrecht, 25-08-2015, met bijlagen',
     'https://www.duic.nl/algemeen/nieuwe-sociaal-makelorganisatie-dock-start-1-januari-utrecht/'
   ],
   'bron', 'gepubliceerd'),

  ('org-mekaar', 'Me''kaar', array['Mekaar'],
   'sociaal makelorganisatie',
   'Of Me''kaar ook in West werkte, staat niet in de bronnen.',
   null, false, 'afgeleid',
   array['Zuilen', 'Noordse Park'],
   '2013-08-01', '2018-12-31', null,
   null,
   array[
     'Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017',
     'verslag 3D-Lab Utrecht, 25-08-2015, met bijlagen',
     'http://www.speeltuinnoordsepark.nl/stichting-speelruimte-noordse-park/',
     'https://www.duic.nl/algemeen/nieuwe-sociaal-makelorganisatie-dock-start-1-januari-utrecht/'
   ],
   'bron', 'gepubliceerd'),

  ('org-dock', 'DOCK Utrecht', array['Dock'],
   'sociaal makelorganisatie (enige in de stad)',
   'DOCK nam het werk over van de vijf eerdere organisaties. Het grootste deel van de sociaal makelaars en beheerders ging mee.',
   null, true, 'bron',
   '{}',
   '2019-01-01', '2024-12-31', 'De opdracht was voor zes jaar, tot eind 2024. Wie vanaf 2025 werkt, is niet gevonden.',
   'https://www.dock.nl/',
   array[
     'https://www.duic.nl/algemeen/nieuwe-sociaal-makelorganisatie-dock-start-1-januari-utrecht/',
     'https://www.utrecht.nl/zorg-en-onderwijs/samenleven-welzijn/welzijn-in-de-wijk/',
     'Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017'
   ],
   'bron', 'gepubliceerd'),

  ('org-buurtteams-sociaal', 'Buurtteamorganisatie Sociaal Utrecht (Incluzio)', array['Inclusio'],
   'buurtteams sociaal (volwassenen)',
   'Het aantal buurtteams verschilt per bron. Skipr (2018) en de Volksgezondheidsmonitor noemen er 18. Het 3D-Lab-verslag van 2015 noemt er 22. De 18 gebieden komen uit bijlage 4 van dat verslag.',
   null, true, 'bron',
   array[
     'De Gagel', 'Spoorzoom', 'Vechtzoom', 'Overvecht-Centrum', 'Lunetten', 'Hoograven-Tolsteeg',
     'Rivieren-Dichterswijk', 'Kanaleneiland-Noord', 'Kanaleneiland-Zuid', 'Zuilen', 'Ondiep-Pijlsweerd', 'West',
     'Oost', 'Noordoost', 'Binnenstad', 'Leidsche Rijn', 'Vleuten', 'De Meern'
   ],
   '2015-01-01', '2024-12-31', 'De opdracht is gegund tot en met 2024. Wat daarna kwam, weten we niet.',
   'https://www.buurtteamsutrecht.nl',
   array[
     'https://www.skipr.nl/actueel/id35920-utrecht-kiest-opnieuw-voor-%27radicaal-integrale%27-wijkaanpak.html',
     'https://www.incluzio.nl/nl/kennisbank/aanbesteding-buurtteams-opnieuw-naar-lokalis-en-incluzio',
     'verslag 3D-Lab Utrecht, 25-08-2015, met bijlagen',
     'https://volksgezondheidsmonitor.nl/zorg-en-opvang/buurtteams'
   ],
   'bron', 'gepubliceerd'),

  ('org-lokalis', 'Lokalis', '{}',
   'buurtteams jeugd en gezin',
   'Werkt achter dezelfde voordeur als de buurtteams sociaal.',
   null, true, 'bron',
   '{}',
   '2015-01-01', '2024-12-31', 'De opdracht is gegund tot en met 2024. Wat daarna kwam, weten we niet.',
   'https://www.lokalis.nl',
   array[
     'https://www.incluzio.nl/nl/kennisbank/aanbesteding-buurtteams-opnieuw-naar-lokalis-en-incluzio',
     'https://associatievoorjeugd.nl/nieuws/nieuwsarchief/289-succesfactoren-van-wijkgericht-werken',
     'verslag 3D-Lab Utrecht, 25-08-2015, met bijlagen'
   ],
   'bron', 'gepubliceerd'),

  ('org-gemeente-utrecht', 'Gemeente Utrecht: wijkbureaus en Maatschappelijke Ontwikkeling', '{}',
   'opdrachtgever; regie op de sociale wijkanalyse; Initiatievenfonds',
   null,
   null, true, 'bron',
   '{}',
   null, null, null,
   'https://www.utrecht.nl',
   array[
     'Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017',
     'verslag 3D-Lab Utrecht, 25-08-2015, met bijlagen'
   ],
   'bron', 'gepubliceerd'),

  ('org-stadsbedrijven', 'Stadsbedrijven / Utrechtse Vastgoedorganisatie', '{}',
   'eigenaar en verhuur, technisch beheer van buurtcentra en speeltuinen',
   null,
   null, true, 'bron',
   '{}',
   null, null, null,
   null,
   array[
     'Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017',
     'https://www.utrecht.nl/zorg-en-onderwijs/samenleven-welzijn/welzijn-in-de-wijk/ruimte-huren-in-de-wijk/meestgestelde-vragen-over-buurtcentra/'
   ],
   'bron', 'gepubliceerd'),

  ('org-jou', 'Stichting JoU', '{}',
   'jongerenwerk',
   null,
   null, true, 'bron',
   '{}',
   null, null, null,
   null,
   array['Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017', 'Movisies, november 2020'],
   'bron', 'gepubliceerd'),

  ('org-vrijwilligerscentrale', 'Vrijwilligerscentrale Utrecht', '{}',
   'ondersteuning van vrijwilligers',
   null,
   null, true, 'bron',
   '{}',
   null, null, null,
   null,
   array['Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017'],
   'bron', 'gepubliceerd'),

  ('org-u-centraal', 'U Centraal', '{}',
   'groepsaanbod en informele ondersteuning',
   null,
   null, true, 'bron',
   '{}',
   null, null, null,
   null,
   array['verslag 3D-Lab Utrecht, 25-08-2015, met bijlagen'],
   'bron', 'gepubliceerd'),

  ('org-utrecht-natuurlijk', 'Utrecht Natuurlijk', '{}',
   'stadsboerderijen en stadstuinen (Eilandsteede, Gagelsteede, Griftsteede, Koppelsteede, Steede Hoge Woerd)',
   null,
   null, false, 'bron',
   '{}',
   null, null, null,
   null,
   array['https://issuu.com/utrechtnatuurlijk/docs/un_werkplan_2022_digi/s/14085970'],
   'bron', 'gepubliceerd'),

  ('org-wijkplatform-overvecht', 'Wijkplatform Overvecht', '{}',
   'bewonersplatform',
   null,
   null, false, 'bron',
   '{}',
   null, null, null,
   'https://www.wijkplatformovervecht.nl/',
   array['https://www.wijkplatformovervecht.nl/2022/09/14/notulen-dialoogavond-welzijnswerk-in-de-wijk-nodig-of-overbodig/'],
   'bron', 'gepubliceerd'),

  ('org-wijkplatform-noordoost', 'Wijkplatform Noordoost', '{}',
   'bewonersplatform',
   'Het platform noemt 11 buurten en ongeveer 40.000 inwoners.',
   null, false, 'bron',
   '{}',
   null, null, null,
   'https://www.wijkplatformnoordoost.nl/',
   array['https://www.wijkplatformnoordoost.nl/'],
   'bron', 'gepubliceerd'),

  ('org-osdu', 'Onderzoeksnetwerk Sociaal Domein Utrecht (OSDU)', '{}',
   'onderzoek naar sociaal makelaarschap (Universiteit Utrecht, Hogeschool Utrecht, gemeente, sociaal makelorganisaties)',
   null,
   null, false, null,
   '{}',
   null, null, null,
   null,
   array['Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017'],
   'bron', 'gepubliceerd'),

  ('org-kees', 'KEES', '{}',
   'partner in de sociale basis (genoemd in de Nota)',
   null,
   null, false, null,
   '{}',
   null, null, null,
   null,
   array['Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017'],
   'bron', 'gepubliceerd'),

  ('org-dwarsverband', 'Dwarsverband', '{}',
   'partner in de sociale basis (genoemd in de Nota)',
   null,
   null, false, null,
   '{}',
   null, null, null,
   null,
   array['Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017'],
   'bron', 'gepubliceerd'),

  ('org-omzien', 'netwerk Omzien', '{}',
   'partner in de sociale basis (genoemd in de Nota)',
   null,
   null, false, null,
   '{}',
   null, null, null,
   null,
   array['Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017'],
   'bron', 'gepubliceerd'),

  ('org-sport-utrecht', 'Vereniging Sport Utrecht / Harten voor Sport', '{}',
   'partner in de sociale basis (genoemd in de Nota)',
   null,
   null, false, null,
   '{}',
   null, null, null,
   null,
   array['Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017'],
   'bron', 'gepubliceerd'),

  ('org-spelenderwijs', 'Spelenderwijs', '{}',
   'partner in de sociale basis (genoemd in de Nota)',
   null,
   null, false, null,
   '{}',
   null, null, null,
   null,
   array['Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017'],
   'bron', 'gepubliceerd'),

  ('org-voortouw', 'Coöperatie Voortouw (Gouda)', '{}',
   'uitvoering sociaal teams met sociaal makelaars in Gouda',
   'Sinds 2015 waren er vier sociaal makelaars. Sinds 1 januari 2018 waren er twee per team.',
   'Gouda', false, null,
   array['Gouda Noord', 'Gouda Oost', 'Gouda West'],
   null, null, null,
   null,
   array['Handreiking Sociaal Makelaar Gouda, TNO 2018'],
   'bron', 'gepubliceerd')
on conflict do nothing;

insert into public.organisatie_wijk (organisatie_id, wijk_code) values
  ('org-wijk-en-co', 'WK034404'),
  ('org-wijk-en-co', 'WK034403'),
  ('org-vooruit', 'WK034407'),
  ('org-vooruit', 'WK034405'),
  ('org-doenja', 'WK034408'),
  ('org-welzaam', 'WK034410'),
  ('org-mekaar', 'WK034402'),
  ('org-utrecht-natuurlijk', 'WK034408'),
  ('org-utrecht-natuurlijk', 'WK034403'),
  ('org-utrecht-natuurlijk', 'WK034404'),
  ('org-utrecht-natuurlijk', 'WK034407'),
  ('org-utrecht-natuurlijk', 'WK034410'),
  ('org-wijkplatform-overvecht', 'WK034403'),
  ('org-wijkplatform-noordoost', 'WK034404')
on conflict do nothing;

-- These work in all ten wijken.
insert into public.organisatie_wijk (organisatie_id, wijk_code)
select o.id, w.code
from (values
  ('org-dock'),
  ('org-buurtteams-sociaal'),
  ('org-lokalis'),
  ('org-gemeente-utrecht'),
  ('org-stadsbedrijven'),
  ('org-jou'),
  ('org-vrijwilligerscentrale'),
  ('org-u-centraal')
) o (id)
cross join public.wijk w
where w.code like 'WK0344%'
on conflict do nothing;
