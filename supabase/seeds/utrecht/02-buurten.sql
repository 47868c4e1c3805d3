-- The 111 buurten of Utrecht, by wijk.
-- Source: the list of buurten of CBS 2025 for code and name; inhabitants are not known per buurt, so that column stays empty.
-- Certainty: zekerheid is 'bron' (name, code); the centre was computed, and bron says so.
--          Which subwijk a buurt is in, and its name, were reasoned and not stated, so subwijk_zekerheid is 'afgeleid'.
--          A subwijk has no column for its number: that is in the code of its buurten (BU0344-011-1 is in subwijk 011).
-- A row that is already there is left alone.

insert into public.buurt (
  code, wijk_code, naam, slug, subwijk, lat, lon,
  subwijk_zekerheid, bron, zekerheid, status
)
select
  b.*,
  'afgeleid',
  array[
    'CBS-buurten 2025, via github cartomap/nl rd/buurt_2025.geojson (code en naam)',
    'Buurtgrenzen van CBS en Kadaster, CC BY 4.0 (centrum van de buurt, uitgerekend)'
  ],
  'bron', 'gepubliceerd'
from (values
  -- West
  ('BU03440111', 'WK034401', 'Welgelegen, Den Hommel', 'welgelegen-den-hommel', 'Oog in Al, Welgelegen', 52.08272, 5.08924),
  ('BU03440112', 'WK034401', 'Oog in Al', 'oog-in-al', 'Oog in Al, Welgelegen', 52.08744, 5.08787),
  ('BU03440113', 'WK034401', 'Halve Maan-Zuid', 'halve-maan-zuid', 'Oog in Al, Welgelegen', 52.08484, 5.08252),
  ('BU03440114', 'WK034401', 'Halve Maan-Noord', 'halve-maan-noord', 'Oog in Al, Welgelegen', 52.09170, 5.08071),
  ('BU03440121', 'WK034401', 'Lombok-Oost', 'lombok-oost', 'Lombok, Leidseweg', 52.09181, 5.10293),
  ('BU03440122', 'WK034401', 'Leidseweg en omgeving', 'leidseweg-en-omgeving', 'Lombok, Leidseweg', 52.08776, 5.09946),
  ('BU03440123', 'WK034401', 'Lombok-West', 'lombok-west', 'Lombok, Leidseweg', 52.09076, 5.09649),
  ('BU03440124', 'WK034401', 'Laan van Nieuw-Guinea, Spinozaweg e.o.', 'laan-van-nieuw-guinea-spinozaweg-e-o', 'Lombok, Leidseweg', 52.09214, 5.08875),
  ('BU03440131', 'WK034401', 'Nieuw Engeland, Th. a. Kempisplantsoen en omgeving', 'nieuw-engeland-th-a-kempisplantsoen-en-omgeving', 'Nieuw Engeland, Schepenbuurt', 52.09534, 5.09100),
  ('BU03440132', 'WK034401', 'Schepenbuurt, Cartesiusweg e.o.', 'schepenbuurt-cartesiusweg-e-o', 'Nieuw Engeland, Schepenbuurt', 52.10120, 5.08597),
  ('BU03440133', 'WK034401', 'Bedrijventerrein Lageweide', 'bedrijventerrein-lageweide', 'Nieuw Engeland, Schepenbuurt', 52.11433, 5.05808),
  -- Noordwest
  ('BU03440211', 'WK034402', 'Pijlsweerd-Zuid', 'pijlsweerd-zuid', 'Pijlsweerd', 52.09739, 5.10913),
  ('BU03440212', 'WK034402', 'Pijlsweerd-Noord', 'pijlsweerd-noord', 'Pijlsweerd', 52.10130, 5.10808),
  ('BU03440221', 'WK034402', 'Nijenoord, Hoogstraat en omgeving', 'nijenoord-hoogstraat-en-omgeving', 'Ondiep, 2e Daalsebuurt', 52.10490, 5.10814),
  ('BU03440222', 'WK034402', 'Ondiep', 'ondiep', 'Ondiep, 2e Daalsebuurt', 52.10661, 5.10120),
  ('BU03440223', 'WK034402', '2e Daalsebuurt en omgeving', '2e-daalsebuurt-en-omgeving', 'Ondiep, 2e Daalsebuurt', 52.09972, 5.10048),
  ('BU03440224', 'WK034402', 'Egelantierstraat, Mariëndaalstraat e.o.', 'egelantierstraat-mariendaalstraat-e-o', 'Ondiep, 2e Daalsebuurt', 52.10363, 5.09424),
  ('BU03440231', 'WK034402', 'Julianapark en omgeving', 'julianapark-en-omgeving', 'Zuilen-west', 52.10664, 5.08966),
  ('BU03440232', 'WK034402', 'Elinkwijk en omgeving', 'elinkwijk-en-omgeving', 'Zuilen-west', 52.10979, 5.08518),
  ('BU03440233', 'WK034402', 'Prins Bernhardplein en omgeving', 'prins-bernhardplein-en-omgeving', 'Zuilen-west', 52.11372, 5.07975),
  ('BU03440241', 'WK034402', 'Geuzenwijk', 'geuzenwijk', 'Zuilen-noord en -oost', 52.11072, 5.09647),
  ('BU03440242', 'WK034402', 'Schaakbuurt en omgeving', 'schaakbuurt-en-omgeving', 'Zuilen-noord en -oost', 52.11500, 5.08978),
  ('BU03440243', 'WK034402', 'Queeckhovenplein en omgeving', 'queeckhovenplein-en-omgeving', 'Zuilen-noord en -oost', 52.11772, 5.08204),
  ('BU03440244', 'WK034402', 'Zuilen-Noord', 'zuilen-noord', 'Zuilen-noord en -oost', 52.12088, 5.07123),
  -- Overvecht
  ('BU03440311', 'WK034403', 'Taag- en Rubicondreef en omgeving', 'taag-en-rubicondreef-en-omgeving', 'Taagdreef, Wolgadreef', 52.11093, 5.11904),
  ('BU03440312', 'WK034403', 'Wolga- en Donaudreef en omgeving', 'wolga-en-donaudreef-en-omgeving', 'Taagdreef, Wolgadreef', 52.11385, 5.12894),
  ('BU03440321', 'WK034403', 'Zamenhofdreef en omgeving', 'zamenhofdreef-en-omgeving', 'Zamenhofdreef, Neckardreef', 52.11239, 5.11018),
  ('BU03440322', 'WK034403', 'Neckardreef en omgeving', 'neckardreef-en-omgeving', 'Zamenhofdreef, Neckardreef', 52.11820, 5.12014),
  ('BU03440331', 'WK034403', 'Vechtzoom-zuid', 'vechtzoom-zuid', 'Vechtzoom, Klopvaart', 52.11643, 5.10155),
  ('BU03440332', 'WK034403', 'Vechtzoom-noord, Klopvaart', 'vechtzoom-noord-klopvaart', 'Vechtzoom, Klopvaart', 52.12263, 5.09528),
  ('BU03440333', 'WK034403', 'Bedrijventerrein en omgeving', 'bedrijventerrein-en-omgeving', 'Vechtzoom, Klopvaart', 52.12670, 5.08564),
  ('BU03440341', 'WK034403', 'Zambesidreef en omgeving', 'zambesidreef-en-omgeving', 'Zambesidreef, Tigrisdreef', 52.12087, 5.11046),
  ('BU03440342', 'WK034403', 'Tigrisdreef en omgeving', 'tigrisdreef-en-omgeving', 'Zambesidreef, Tigrisdreef', 52.12414, 5.10493),
  ('BU03440343', 'WK034403', 'Poldergebied Overvecht', 'poldergebied-overvecht', 'Zambesidreef, Tigrisdreef', 52.12230, 5.12637),
  -- Noordoost
  ('BU03440411', 'WK034404', 'Vogelenbuurt', 'vogelenbuurt', 'Votulast', 52.09860, 5.11894),
  ('BU03440412', 'WK034404', 'Lauwerecht', 'lauwerecht', 'Votulast', 52.10222, 5.11359),
  ('BU03440413', 'WK034404', 'Staatsliedenbuurt', 'staatsliedenbuurt', 'Votulast', 52.10372, 5.11679),
  ('BU03440414', 'WK034404', 'Tuinwijk-West', 'tuinwijk-west', 'Votulast', 52.10348, 5.12067),
  ('BU03440415', 'WK034404', 'Tuinwijk-Oost', 'tuinwijk-oost', 'Votulast', 52.10108, 5.12507),
  ('BU03440421', 'WK034404', 'Tuindorp en Van Lieflandlaan-West', 'tuindorp-en-van-lieflandlaan-west', 'Tuindorp, Voordorp', 52.10764, 5.12743),
  ('BU03440422', 'WK034404', 'Tuindorp-Oost', 'tuindorp-oost', 'Tuindorp, Voordorp', 52.10741, 5.13768),
  ('BU03440423', 'WK034404', 'Voordorp en Voorveldsepolder', 'voordorp-en-voorveldsepolder', 'Tuindorp, Voordorp', 52.10551, 5.14967),
  ('BU03440431', 'WK034404', 'Huizingalaan, K. Doormanlaan en omgeving', 'huizingalaan-k-doormanlaan-en-omgeving', 'Wittevrouwen, Zeeheldenbuurt', 52.09986, 5.13946),
  ('BU03440432', 'WK034404', 'Zeeheldenbuurt, Hengeveldstraat en omgeving', 'zeeheldenbuurt-hengeveldstraat-en-omgeving', 'Wittevrouwen, Zeeheldenbuurt', 52.09939, 5.13470),
  ('BU03440433', 'WK034404', 'Wittevrouwen', 'wittevrouwen', 'Wittevrouwen, Zeeheldenbuurt', 52.09697, 5.13078),
  -- Oost
  ('BU03440511', 'WK034405', 'Buiten Wittevrouwen', 'buiten-wittevrouwen', 'Oudwijk, Buiten Wittevrouwen', 52.09189, 5.13182),
  ('BU03440512', 'WK034405', 'Oudwijk', 'oudwijk', 'Oudwijk, Buiten Wittevrouwen', 52.08803, 5.13584),
  ('BU03440521', 'WK034405', 'Abstede, Tolsteegsingel e.o.', 'abstede-tolsteegsingel-e-o', 'Abstede, Gansstraat', 52.08347, 5.13232),
  ('BU03440522', 'WK034405', 'Sterrenwijk', 'sterrenwijk', 'Abstede, Gansstraat', 52.08072, 5.12981),
  ('BU03440523', 'WK034405', 'Rubenslaan en omgeving', 'rubenslaan-en-omgeving', 'Abstede, Gansstraat', 52.08021, 5.13701),
  ('BU03440524', 'WK034405', 'Watervogelbuurt', 'watervogelbuurt', 'Abstede, Gansstraat', 52.07806, 5.12828),
  ('BU03440525', 'WK034405', 'L. Napoleonplantsoen en omgeving', 'l-napoleonplantsoen-en-omgeving', 'Abstede, Gansstraat', 52.07595, 5.13620),
  ('BU03440526', 'WK034405', 'Maarschalkerweerd en Mereveld', 'maarschalkerweerd-en-mereveld', 'Abstede, Gansstraat', 52.07073, 5.15054),
  ('BU03440531', 'WK034405', 'Schildersbuurt', 'schildersbuurt', 'Wilhelminapark, Rijnsweerd', 52.08418, 5.14393),
  ('BU03440532', 'WK034405', 'Wilhelminapark en omgeving', 'wilhelminapark-en-omgeving', 'Wilhelminapark, Rijnsweerd', 52.09056, 5.14222),
  ('BU03440533', 'WK034405', 'Utrecht Science Park', 'utrecht-science-park', 'Wilhelminapark, Rijnsweerd', 52.08579, 5.17633),
  ('BU03440534', 'WK034405', 'Rijnsweerd', 'rijnsweerd', 'Wilhelminapark, Rijnsweerd', 52.08968, 5.15402),
  ('BU03440535', 'WK034405', 'Galgenwaard en omgeving', 'galgenwaard-en-omgeving', 'Wilhelminapark, Rijnsweerd', 52.08112, 5.14818),
  -- Binnenstad
  ('BU03440611', 'WK034406', 'Domplein, Neude, Janskerkhof', 'domplein-neude-janskerkhof', 'Binnenstad city- en winkelgebied', 52.09186, 5.12202),
  ('BU03440612', 'WK034406', 'Lange Elisabethstraat, Mariaplaats en omgeving', 'lange-elisabethstraat-mariaplaats-en-omgeving', 'Binnenstad city- en winkelgebied', 52.09031, 5.11761),
  ('BU03440613', 'WK034406', 'Hoog-Catharijne NS en Jaarbeurs', 'hoog-catharijne-ns-en-jaarbeurs', 'Binnenstad city- en winkelgebied', 52.08669, 5.11003),
  ('BU03440621', 'WK034406', 'Wijk C', 'wijk-c', 'Binnenstad woongebied', 52.09504, 5.11392),
  ('BU03440622', 'WK034406', 'Breedstraat en Plompetorengracht en omgeving', 'breedstraat-en-plompetorengracht-en-omgeving', 'Binnenstad woongebied', 52.09580, 5.12121),
  ('BU03440623', 'WK034406', 'Nobelstraat en omgeving', 'nobelstraat-en-omgeving', 'Binnenstad woongebied', 52.09345, 5.12574),
  ('BU03440624', 'WK034406', 'Springweg en omgeving Geertebuurt', 'springweg-en-omgeving-geertebuurt', 'Binnenstad woongebied', 52.08496, 5.12076),
  ('BU03440625', 'WK034406', 'Lange Nieuwstraat en omgeving', 'lange-nieuwstraat-en-omgeving', 'Binnenstad woongebied', 52.08528, 5.12470),
  ('BU03440626', 'WK034406', 'Nieuwegracht-Oost', 'nieuwegracht-oost', 'Binnenstad woongebied', 52.08799, 5.12719),
  ('BU03440627', 'WK034406', 'Bleekstraat en omgeving', 'bleekstraat-en-omgeving', 'Binnenstad woongebied', 52.08016, 5.12182),
  ('BU03440628', 'WK034406', 'Hooch Boulandt', 'hooch-boulandt', 'Binnenstad woongebied', 52.08287, 5.11928),
  -- Zuid
  ('BU03440711', 'WK034407', 'Lunetten-Noord', 'lunetten-noord', 'Lunetten', 52.06796, 5.13510),
  ('BU03440712', 'WK034407', 'Lunetten-Zuid', 'lunetten-zuid', 'Lunetten', 52.05918, 5.13699),
  ('BU03440721', 'WK034407', 'Tolsteeg en Rotsoord', 'tolsteeg-en-rotsoord', 'Oud Hoograven, Tolsteeg', 52.07415, 5.12490),
  ('BU03440722', 'WK034407', 'Oud Hoograven-Noord', 'oud-hoograven-noord', 'Oud Hoograven, Tolsteeg', 52.06946, 5.12015),
  ('BU03440723', 'WK034407', 'Oud Hoograven-Zuid', 'oud-hoograven-zuid', 'Oud Hoograven, Tolsteeg', 52.06484, 5.11592),
  ('BU03440731', 'WK034407', 'Bokkenbuurt', 'bokkenbuurt', 'Nieuw Hoograven, Bokkenbuurt', 52.07231, 5.13155),
  ('BU03440732', 'WK034407', 'Nieuw Hoograven-Noord', 'nieuw-hoograven-noord', 'Nieuw Hoograven, Bokkenbuurt', 52.06769, 5.12531),
  ('BU03440733', 'WK034407', 'Nieuw Hoograven-Zuid', 'nieuw-hoograven-zuid', 'Nieuw Hoograven, Bokkenbuurt', 52.06067, 5.11906),
  -- Zuidwest
  ('BU03440811', 'WK034408', 'Dichterswijk', 'dichterswijk', 'Dichterswijk, Rivierenwijk', 52.07945, 5.11123),
  ('BU03440812', 'WK034408', 'Rivierenwijk', 'rivierenwijk', 'Dichterswijk, Rivierenwijk', 52.07326, 5.11519),
  ('BU03440821', 'WK034408', 'Bedrijvengebied Kanaleneiland', 'bedrijvengebied-kanaleneiland', 'Transwijk', 52.05985, 5.10513),
  ('BU03440822', 'WK034408', 'Transwijk-Zuid', 'transwijk-zuid', 'Transwijk', 52.07196, 5.10605),
  ('BU03440823', 'WK034408', 'Transwijk-Noord', 'transwijk-noord', 'Transwijk', 52.07944, 5.09970),
  ('BU03440831', 'WK034408', 'Kanaleneiland-Zuid', 'kanaleneiland-zuid', 'Kanaleneiland', 52.06857, 5.09724),
  ('BU03440832', 'WK034408', 'Kanaleneiland-Noord', 'kanaleneiland-noord', 'Kanaleneiland', 52.07620, 5.08924),
  -- Leidsche Rijn
  ('BU03440911', 'WK034409', 'Bedrijventerrein De Wetering', 'bedrijventerrein-de-wetering', 'Terwijde, De Wetering', 52.10915, 5.04771),
  ('BU03440912', 'WK034409', 'Terwijde-West', 'terwijde-west', 'Terwijde, De Wetering', 52.10572, 5.03768),
  ('BU03440913', 'WK034409', 'Terwijde-Oost', 'terwijde-oost', 'Terwijde, De Wetering', 52.10282, 5.05110),
  ('BU03440921', 'WK034409', 'Het Zand-West', 'het-zand-west', 'Het Zand', 52.09642, 5.03959),
  ('BU03440922', 'WK034409', 'Het Zand-Oost', 'het-zand-oost', 'Het Zand', 52.09633, 5.05069),
  ('BU03440931', 'WK034409', 'Leidsche Rijn-Centrum', 'leidsche-rijn-centrum', 'Leidsche Rijn Centrum e.o.', 52.09760, 5.06776),
  ('BU03440932', 'WK034409', 'Grauwaart', 'grauwaart', 'Leidsche Rijn Centrum e.o.', 52.09602, 5.06071),
  ('BU03440933', 'WK034409', 'Hoge Weide', 'hoge-weide', 'Leidsche Rijn Centrum e.o.', 52.09022, 5.06916),
  ('BU03440934', 'WK034409', 'Leeuwesteyn', 'leeuwesteyn', 'Leidsche Rijn Centrum e.o.', 52.08998, 5.07590),
  ('BU03440941', 'WK034409', 'Parkwijk-Noord', 'parkwijk-noord', 'Parkwijk, Langerak', 52.09125, 5.05298),
  ('BU03440942', 'WK034409', 'Parkwijk-Zuid', 'parkwijk-zuid', 'Parkwijk, Langerak', 52.08855, 5.06059),
  ('BU03440943', 'WK034409', 'Langerak', 'langerak', 'Parkwijk, Langerak', 52.08466, 5.06156),
  ('BU03440951', 'WK034409', 'Rijnvliet', 'rijnvliet', 'Leidsche Rijn-zuid', 52.07765, 5.06513),
  ('BU03440952', 'WK034409', 'Bedrijvengebied Strijkviertel', 'bedrijvengebied-strijkviertel', 'Leidsche Rijn-zuid', 52.07185, 5.06491),
  ('BU03440953', 'WK034409', 'Bedrijvengebied Papendorp', 'bedrijvengebied-papendorp', 'Leidsche Rijn-zuid', 52.07091, 5.08209),
  -- Vleuten-De Meern
  ('BU03441011', 'WK034410', 'Haarrijn', 'haarrijn', 'Vleuten, Haarzuilens', 52.11922, 5.01793),
  ('BU03441012', 'WK034410', 'Haarzuilens en omgeving', 'haarzuilens-en-omgeving', 'Vleuten, Haarzuilens', 52.12038, 4.99150),
  ('BU03441013', 'WK034410', 'Vleuten', 'vleuten', 'Vleuten, Haarzuilens', 52.10879, 5.01269),
  ('BU03441014', 'WK034410', 'Máximapark', 'maximapark', 'Vleuten, Haarzuilens', 52.09923, 5.02688),
  ('BU03441021', 'WK034410', 'Vleuterweide-West', 'vleuterweide-west', 'Veldhuizen, Vleuterweide', 52.09695, 5.00011),
  ('BU03441022', 'WK034410', 'Vleuterweide-Noord/Oost/Centrum', 'vleuterweide-noord-oost-centrum', 'Veldhuizen, Vleuterweide', 52.09718, 5.01019),
  ('BU03441023', 'WK034410', 'Vleuterweide-Zuid', 'vleuterweide-zuid', 'Veldhuizen, Vleuterweide', 52.09024, 5.00835),
  ('BU03441024', 'WK034410', 'Veldhuizen', 'veldhuizen', 'Veldhuizen, Vleuterweide', 52.08116, 5.01489),
  ('BU03441031', 'WK034410', 'De Meern-Noord', 'de-meern-noord', 'De Meern', 52.08667, 5.03491),
  ('BU03441032', 'WK034410', 'De Meern-Zuid', 'de-meern-zuid', 'De Meern', 52.07344, 5.02245),
  ('BU03441033', 'WK034410', 'Bedrijvengebied Oudenrijn', 'bedrijvengebied-oudenrijn', 'De Meern', 52.07581, 5.04998),
  ('BU03441041', 'WK034410', 'Rijnenburg', 'rijnenburg', 'Rijnenburg', 52.05452, 5.05004)
) b (code, wijk_code, naam, slug, subwijk, lat, lon)
on conflict do nothing;
