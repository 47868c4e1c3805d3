-- Every budget figure of the Nota, in euro cents, numbers or percentages.
-- Source: Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017, for all rows.
-- Certainty: zekerheid is 'bron', but 'afgeleid' for the two amounts that are 5 and 10 percent of the total.
--          The Nota contradicts itself on playgrounds (11 + 5, or 10 + 6): both counts stand here, and uitleg says so.
--          The posts of the begroting add up to totaal; what stands under overig is no part of that sum or a second look at a post.
-- A row that is already there is left alone.

insert into public.budgetcijfer (
  id, groep, volgorde,
  naam,
  bedrag_cent, aantal, percentage, van, tot, per_jaar,
  dekking,
  uitleg,
  zekerheid, bron, status
)
select
  c.id, c.groep, c.volgorde, c.naam, c.bedrag_cent::bigint, c.aantal::integer, c.percentage::numeric, c.van::date, c.tot::date, c.per_jaar,
  c.dekking, c.uitleg, c.zekerheid::public.zekerheid,
  array['Nota van Uitgangspunten Sociaal Makelaarschap, gemeente Utrecht 2017'],
  'gepubliceerd'
from (values
  ('begroting-basis', 'begroting', 10,
   'Basisbudget sociaal makelaarschap',
   525000000, null, null, '2019-01-01', '2019-12-31', true,
   'MO',
   null,
   'bron'),

  ('begroting-speeltuinen', 'begroting', 20,
   'Sociaal beheer vijf speeltuinen',
   46000000, null, null, '2019-01-01', '2019-12-31', true,
   'MO',
   null,
   'bron'),

  ('begroting-samen-in-de-stad', 'begroting', 30,
   'Coördinatie Samen in de Stad',
   26000000, null, null, '2019-01-01', '2019-12-31', true,
   'MO, middelen Samen in de Stad',
   null,
   'bron'),

  ('begroting-huiskamers', 'begroting', 40,
   'Huiskamers van de wijk',
   8000000, null, null, '2019-01-01', '2019-12-31', true,
   'Overheveling uit SP/DO',
   null,
   'bron'),

  ('begroting-kwetsbare-groepen', 'begroting', 50,
   'Ondersteuning bewonersinitiatieven voor kwetsbare groepen en toeleiding kwetsbare bewoners naar activiteiten in de buurt',
   15000000, null, null, '2019-01-01', '2019-12-31', true,
   'Overheveling uit SP/DO',
   null,
   'bron'),

  ('begroting-sociaal-beheer', 'begroting', 60,
   'Intensivering sociaal beheer',
   20000000, null, null, '2019-01-01', '2019-12-31', true,
   'Overheveling vanuit accommodatiebudget MO',
   null,
   'bron'),

  ('totaal-2019', 'totaal', 100,
   'Totaal van het sociaal makelaarschap',
   640000000, null, null, '2019-01-01', '2024-12-31', true,
   null,
   'Vanaf 2019 elk jaar minimaal dit bedrag. De zes posten zijn samen precies zoveel. MO betekent Maatschappelijke Ontwikkeling. SP/DO betekent Sociale Prestatie en Dagondersteuning.',
   'bron'),

  ('flexibel-percentage-min', 'flexibel', 200,
   'Flexibel deel van het jaarlijkse totaalbudget, minimaal',
   null, null, 5, '2019-01-01', '2024-12-31', true,
   null,
   'Voor bewoners die een deel van het werk zelf willen doen (bewonersbod). Ook voor vernieuwende activiteiten met partners. Elk jaar beslissen bewoners mee over de inzet.',
   'bron'),

  ('flexibel-percentage-max', 'flexibel', 210,
   'Flexibel deel van het jaarlijkse totaalbudget, maximaal',
   null, null, 10, '2019-01-01', '2024-12-31', true,
   null,
   'Voor bewoners die een deel van het werk zelf willen doen (bewonersbod). Ook voor vernieuwende activiteiten met partners. Elk jaar beslissen bewoners mee over de inzet.',
   'bron'),

  ('flexibel-bedrag-min', 'flexibel', 220,
   'Flexibel budget bij € 6,4 miljoen, minimaal',
   32000000, null, null, '2019-01-01', '2024-12-31', true,
   null,
   'Uitgerekend: 5 procent van € 6.400.000.',
   'afgeleid'),

  ('flexibel-bedrag-max', 'flexibel', 230,
   'Flexibel budget bij € 6,4 miljoen, maximaal',
   64000000, null, null, '2019-01-01', '2024-12-31', true,
   null,
   'Uitgerekend: 10 procent van € 6.400.000.',
   'afgeleid'),

  ('vorige-periode-bedrag', 'vorige_periode', 300,
   'Budget per jaar in de vorige periode',
   720000000, null, null, '2013-08-01', null, true,
   null,
   'De eerste periode liep van augustus 2013 tot en met 2017 (vier jaar en vijf maanden). Hij is verlengd tot eind 2018.',
   'bron'),

  ('vorige-periode-aanbieders', 'vorige_periode', 310,
   'Aanbieders in de vorige periode',
   null, 5, null, '2013-08-01', null, false,
   null,
   null,
   'bron'),

  ('vorige-periode-gebieden', 'vorige_periode', 320,
   'Verzorgingsgebieden in de vorige periode',
   null, 6, null, '2013-08-01', null, false,
   null,
   null,
   'bron'),

  ('subsidieperiode-jaren', 'kerngetal', 400,
   'Subsidieperiode in jaren',
   null, 6, null, '2019-01-01', '2024-12-31', false,
   null,
   'De periode hiervoor liep van augustus 2013 tot en met 2017. Hij is verlengd tot eind 2018.',
   'bron'),

  ('buurtcentra-sociaal-beheer', 'kerngetal', 410,
   'Buurtcentra met sociaal beheer',
   null, 22, null, null, null, false,
   null,
   null,
   'bron'),

  ('speeltuinen-beheerd', 'kerngetal', 420,
   'Beheerde speeltuinen',
   null, 21, null, null, null, false,
   null,
   null,
   'bron'),

  ('speeltuinen-bij-makelaars', 'kerngetal', 430,
   'Speeltuinen bij de sociaal makelorganisatie',
   null, 5, null, null, null, false,
   null,
   null,
   'bron'),

  ('speeltuinen-nog-niet-beslist', 'kerngetal', 440,
   'Speeltuinen waarover in 2017 nog niet beslist was',
   null, 5, null, null, null, false,
   null,
   'De Nota spreekt zichzelf tegen. Hoofdstuk 3.4 noemt er tien per 1 januari 2018, en misschien nog zes per 1 januari 2019. De bijlage noemt er elf en vijf.',
   'bron'),

  ('speeltuinen-zelfstandig-2018', 'kerngetal', 450,
   'Speeltuinen die in 2018 zelfstandig zouden worden (bijlage)',
   null, 11, null, null, null, false,
   null,
   'De Nota spreekt zichzelf tegen. Hoofdstuk 3.4 noemt er tien per 1 januari 2018, en misschien nog zes per 1 januari 2019. De bijlage noemt er elf en vijf.',
   'bron'),

  ('speeltuinen-zelfstandig-2018-hoofdstuk', 'kerngetal', 460,
   'Speeltuinen zelfstandig per 1 januari 2018 (hoofdstuk 3.4)',
   null, 10, null, null, null, false,
   null,
   'De Nota spreekt zichzelf tegen. Hoofdstuk 3.4 noemt er tien per 1 januari 2018, en misschien nog zes per 1 januari 2019. De bijlage noemt er elf en vijf.',
   'bron'),

  ('speeltuinen-zelfstandig-2019-hoofdstuk', 'kerngetal', 470,
   'Speeltuinen misschien zelfstandig per 1 januari 2019 (hoofdstuk 3.4)',
   null, 6, null, null, null, false,
   null,
   'De Nota spreekt zichzelf tegen. Hoofdstuk 3.4 noemt er tien per 1 januari 2018, en misschien nog zes per 1 januari 2019. De bijlage noemt er elf en vijf.',
   'bron'),

  ('sleutelpanden', 'kerngetal', 480,
   'Buurthuizen zonder sociaal beheer (sleutelpanden)',
   null, 4, null, null, null, false,
   null,
   'Vanaf 2019 kregen zij wel sociaal beheer.',
   'bron'),

  ('aantal-aanvragen', 'kerngetal', 490,
   'Aantal aanvragen',
   null, 1, null, null, null, false,
   null,
   null,
   'bron'),

  ('speeltuinbudget', 'overig', 500,
   'Budget voor vijf speeltuinen',
   46000000, null, null, '2019-01-01', '2019-12-31', true,
   null,
   'Voor Anansi, De Speelboom, De Watergeus, De Watertoren en Gagelsteede. Dit bedrag is ook een post van de begroting.',
   'bron'),

  ('sleutelpanden-bedrag', 'overig', 510,
   'Sociaal beheer in vier sleutelpanden',
   20000000, null, null, '2019-01-01', null, true,
   null,
   'Vier buurthuizen zonder sociaal beheer kregen dat vanaf 2019 wel. Dit bedrag is ook een post van de begroting.',
   'bron'),

  ('groei-2018', 'overig', 520,
   'Extra voor de groei van de stad',
   5000000, null, null, '2018-01-01', null, true,
   null,
   'In 2018 blijvend toegevoegd voor groei in de rest van de stad. Leidsche Rijn en Vleuten-De Meern krijgen elk jaar extra. Dat gaat via het referentiekader, op basis van het aantal inwoners.',
   'bron'),

  ('informatievoorziening-min', 'overig', 530,
   'Mogelijk voor informatievoorziening, minimaal',
   30000000, null, null, '2019-01-01', null, false,
   null,
   'Een mogelijke extra taak vanaf 1 januari 2019: wegwijs in de wijk en stad. Dit moest toen nog onderzocht worden. Het zit niet in het totaal.',
   'bron'),

  ('informatievoorziening-max', 'overig', 540,
   'Mogelijk voor informatievoorziening, maximaal',
   50000000, null, null, '2019-01-01', null, false,
   null,
   'Een mogelijke extra taak vanaf 1 januari 2019: wegwijs in de wijk en stad. Dit moest toen nog onderzocht worden. Het zit niet in het totaal.',
   'bron')
) c (
  id, groep, volgorde,
  naam,
  bedrag_cent, aantal, percentage, van, tot, per_jaar,
  dekking,
  uitleg,
  zekerheid
)
on conflict do nothing;
