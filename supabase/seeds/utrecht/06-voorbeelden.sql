-- Thirteen initiatives from elsewhere, six of them in Gouda: inspiration, never on a list or map of this city.
-- Source: Handreiking Sociaal Makelaar Gouda (TNO 2018), Movisies (November 2020), report of the 3D-Lab (2015). The descriptions are ours.
-- Certainty: zekerheid is 'bron' for all. peildatum is the date of the source, in its own words; fase_bron is the word of the data.
-- A row that is already there is left alone.

insert into public.voorbeeld (
  id, naam, plaats, gebied,
  omschrijving,
  themas, fase_bron, website,
  bron,
  zekerheid, peildatum, status
) values
  ('in-31', 'Kapsalon de Walvis', 'Gouda', null,
   'Twee kapsters knipten op donderdagochtend mensen met weinig geld. Dat deden zij in Buurtcentrum de Walvis.',
   array['armoede', 'ontmoeting'], 'lopend', null,
   array['Handreiking Sociaal Makelaar Gouda, TNO 2018'],
   'bron', '2018-04', 'gepubliceerd'),

  ('in-32', 'Belastinghulp', 'Gouda', 'Gouda-Oost',
   'Jonge vrijwilligers hielpen andere jongeren met hun belastingaangifte. Dat deden zij in het Nelson Mandela Centrum in Gouda-Oost.',
   array['geld', 'jongeren'], 'lopend', null,
   array['Handreiking Sociaal Makelaar Gouda, TNO 2018'],
   'bron', '2018-04', 'gepubliceerd'),

  ('in-33', 'De Papierwinkel', 'Gouda', null,
   'Vrijwilligers hielpen inwoners die vastliepen met papieren en geldzaken. Iedereen uit Gouda kon er terecht.',
   array['geld', 'formulieren'], 'lopend', null,
   array['Handreiking Sociaal Makelaar Gouda, TNO 2018'],
   'bron', '2018-04', 'gepubliceerd'),

  ('in-34', 'De Futseltuif', 'Gouda', 'Korte Akkeren',
   'Bewoners maakten van een leeg terrein een buurttuin. De tuin was er om te ontmoeten, spelen en telen. Hij lag in Korte Akkeren.',
   array['groen', 'spelen', 'ontmoeting'], 'lopend', null,
   array['Handreiking Sociaal Makelaar Gouda, TNO 2018 - in de tekst "De Futseltuif", op de tekening "de futseltuin"'],
   'bron', '2018-04', 'gepubliceerd'),

  ('in-35', 'Koffietijd', 'Gouda', 'Gouda-Noord',
   'Twee jonge vrouwen brachten oudere Marokkaanse vrouwen samen voor koffie en gesprek. Er waren ook activiteiten, zoals yoga.',
   array['ouderen', 'ontmoeting'], 'lopend', null,
   array['Handreiking Sociaal Makelaar Gouda, TNO 2018'],
   'bron', '2018-04', 'gepubliceerd'),

  ('in-36', 'Weggeefwinkel Gouda', 'Gouda', null,
   'In deze winkel brachten en haalden mensen gratis spullen. Vrijwilligers hielden de winkel draaiend.',
   array['delen', 'armoede'], 'lopend', null,
   array['Handreiking Sociaal Makelaar Gouda, TNO 2018'],
   'bron', '2018-04', 'gepubliceerd'),

  ('in-37', 'Allekanten', 'Den Haag', 'Bouwlust',
   'In een leeg gebouw in Bouwlust ontmoetten bewoners elkaar. Zij leerden ook van elkaar. Er waren onder meer taalles, fietsles en naailes.',
   array['ontmoeting', 'taal'], 'lopend', null,
   array['Movisies, november 2020'],
   'bron', '2020-11', 'gepubliceerd'),

  ('in-38', 'Hart voor de K-Buurt', 'Amsterdam', 'K-buurt',
   'Bewoners van de K-buurt zetten zich samen in voor hun buurt. In 2020 maakten zij stickers en posters over corona.',
   array['gezondheid', 'meedoen'], 'lopend', null,
   array['Movisies, november 2020'],
   'bron', '2020-11', 'gepubliceerd'),

  ('in-39', 'Bakkie in de Buurt', 'Haarlem', 'Haarlem Oost',
   'Opbouwwerkers reden met een rode tuktuk door de wijk. Zij dronken koffie met bewoners op straat.',
   array['ontmoeting'], 'lopend', null,
   array['Movisies, november 2020'],
   'bron', '2020', 'gepubliceerd'),

  ('in-40', 'Stevig Arnhem', 'Arnhem', 'Geitenkamp',
   'Een initiatief voor ouderen in de Geitenkamp. In de coronatijd kwam de initiatiefnemer langs de deur voor een praatje.',
   array['ouderen', 'eenzaamheid'], 'lopend', null,
   array['Movisies, november 2020'],
   'bron', '2020', 'gepubliceerd'),

  ('in-41', '''t Broek Omhoog', 'Arnhem', '''t Broek',
   'Bewoners van ''t Broek hielden in de coronatijd elke dag contact via een WhatsApp-groep.',
   array['ontmoeting', 'online'], 'lopend', null,
   array['Movisies, november 2020'],
   'bron', '2020', 'gepubliceerd'),

  ('in-42', 'Meedoen in Meerburg', 'Leiden', 'Meerburg',
   'Professionals, vrijwilligers en ervaringsdeskundigen letten samen op mensen die hulp nodig hadden.',
   array['zorg', 'signaleren'], 'lopend', null,
   array['Movisies, november 2020'],
   'bron', '2020', 'gepubliceerd'),

  ('in-43', 'SMS-alert Onze Molenwijk', 'Amsterdam', 'Molenwijk',
   'Bewoners waarschuwden elkaar met berichtjes om hun wijk veilig te houden. Het project won in 2012 de Hein Roethofprijs.',
   array['veiligheid'], 'onbekend', null,
   array['verslag 3D-Lab Utrecht, 25-08-2015, met bijlagen'],
   'bron', '2009-2013', 'gepubliceerd')
on conflict do nothing;
