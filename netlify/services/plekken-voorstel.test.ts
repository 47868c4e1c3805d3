import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lijstkeuzeSchema } from '#domein/plek/lijst/lijst.keuze.ts';
import type { Lijstopmerking } from '#domein/plek/lijst/lijst.opmerkingen.ts';
import type { Lijstkeuzes, Lijstvoorstel } from '#domein/plek/lijst/lijst.voorstel.ts';
import { alsKeuze } from '#netlify/services/lijst-importeren.ts';
import { alsVoorstelJson, maakVoorstel, ZONDER_DATABASE } from '#netlify/services/plekken-voorstel.ts';
import { bronnenAanwezig, gedeeldGeval } from '#tests/support/gedeeld.ts';

const vierkant = (west: number, zuid: number, oost: number, noord: number) => [
  [
    [west, zuid],
    [oost, zuid],
    [oost, noord],
    [west, noord],
    [west, zuid],
  ] as const,
];
const gebied = (code: string, naam: string, hoek: [number, number, number, number], wijk_code?: string) => ({
  code,
  naam,
  slug: naam.toLowerCase(),
  lat: (hoek[1] + hoek[3]) / 2,
  lon: (hoek[0] + hoek[2]) / 2,
  ringen: vierkant(...hoek),
  ...(wijk_code ? { wijk_code } : {}),
});
const WIJKEN = [
  gebied('WK034406', 'Binnenstad', [5.11, 52.08, 5.13, 52.1]),
  gebied('WK034403', 'Overvecht', [5.08, 52.11, 5.13, 52.14]),
];
const BUURTEN = [
  gebied('BU03440611', 'Domplein', [5.11, 52.08, 5.13, 52.1], 'WK034406'),
  gebied('BU03440311', 'Zambesidreef', [5.08, 52.105, 5.13, 52.12], 'WK034403'),
];
const zonderWijk = BUURTEN.map((buurt) => ({ ...buurt, wijk_code: buurt.wijk_code ?? '' }));
const KENNIS = { wijken: WIJKEN, buurten: zonderWijk, plekken: [], liggingen: { wijken: WIJKEN, buurten: zonderWijk } };
const KADER = { zuid: 52.02, west: 4.96, noord: 52.15, oost: 5.2 };

type Kennis = Parameters<typeof maakVoorstel>[1]['kennis'];
interface Vraag {
  keuzes?: Partial<Lijstkeuzes>;
  kennis?: Kennis;
}
function lees(inhoud: string | Uint8Array, { keuzes = {}, kennis = KENNIS }: Vraag = {}): Lijstvoorstel {
  const bytes = typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud;
  const omgeving = { kennis, kader: KADER, vandaag: '2026-11-22' };
  const uitkomst = maakVoorstel({ bytes }, omgeving, { titel: 'lijst.csv', bron: 'proef', ...keuzes });
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.fouten));
  return uitkomst.voorstel;
}
const opmerkingen = ({ opmerkingen: alle }: Lijstvoorstel): Lijstopmerking['code'][] => alle.map(({ code }) => code);
const koppen = ({ kolommen }: Lijstvoorstel) => Object.fromEntries(kolommen.map(({ hun, ons }) => [hun, ons]));
const nieuwe = ({ plan }: Lijstvoorstel) => plan.toevoegen.map(({ velden }) => velden);

/** A real file where it is, and always a short copy of our own. */
function geval(naam: string, eigen: string, werk: (inhoud: string, heel: boolean) => void): void {
  test(`${naam}, in short`, () => werk(eigen, false));
  test.skipIf(!bronnenAanwezig)(`${naam}, as it is`, () => werk(gedeeldGeval(naam) ?? '', true));
}

geval(
  '01-excel-lege-kolommen.csv',
  'soort;naam;bron;zekerheid;;\nspeeltuin;De Wip;gemeente;bron;;\n;;;;;\n',
  (inhoud) => {
    const voorstel = lees(inhoud);
    expect(alsVoorstelJson(voorstel)).toMatchObject({ rijen: 1, klaar: 1, wacht: [] });
    expect(voorstel.kolommen).toHaveLength(4);
    expect(opmerkingen(voorstel)).toEqual(expect.arrayContaining(['lege_kolommen', 'lege_rijen']));
  },
);

geval(
  '02-komma-zonder-bekende-kolomnaam.csv',
  'Name,Address,Type,Details\n"A","Straat 1, bij de brug",playground,"schommel, glijbaan"\n"B","Laan 2",playground,\n',
  (inhoud) => {
    const voorstel = lees(inhoud);
    expect(koppen(voorstel)).toEqual({ Name: 'naam', Address: 'adres', Type: 'soort', Details: 'omschrijving' });
    expect(voorstel).toMatchObject({ rijen: 2, klaar: 2 });
    expect(nieuwe(voorstel)).toMatchObject([
      {
        soort: 'speeltuin',
        adres: expect.stringContaining(', bij de brug'),
        omschrijving: 'schommel, glijbaan',
        status: 'concept',
      },
      { soort: 'speeltuin', omschrijving: null },
    ]);
  },
);

geval('03-komma-een-bekende-kolom.csv', 'Name,Address,Soort\nSpeelplek A,Straat 1,speeltuin\n', (inhoud) => {
  const voorstel = lees(inhoud);
  expect(koppen(voorstel)).toEqual({ Name: 'naam', Address: 'adres', Soort: 'soort' });
  expect(voorstel).toMatchObject({ rijen: 1, klaar: 1, wacht: [] });
});

const PUNT = 'lat;lon;precisie;bron;zekerheid;status\n';
geval(
  '04-punt-zonder-wijk.csv',
  `soort;naam;${PUNT}speeltuin;P;52,0907;5,1214;adres;gemeente;bron;gepubliceerd\n`,
  (inhoud) => {
    const voorstel = lees(inhoud);
    expect(voorstel).toMatchObject({ klaar: 1, wacht: [] });
    expect(nieuwe(voorstel)).toMatchObject([
      { wijk_code: 'WK034406', buurt_code: 'BU03440611', zekerheid_wijk: 'afgeleid' },
    ]);
    expect(opmerkingen(voorstel)).toContain('gebied_uit_punt');
  },
);

const FOUTE_WIJK = `soort;naam;wijk;${PUNT}speeltuin;P;Overvecht;52,0907;5,1214;adres;gemeente;bron;gepubliceerd\n`;
geval('05-punt-verkeerde-wijk.csv', FOUTE_WIJK, (inhoud) => {
  expect(alsVoorstelJson(lees(inhoud))).toMatchObject({
    klaar: 0,
    wacht: [{ rij: 2, waarom: 'Er staat wijk “Overvecht”, maar het punt ligt in “Binnenstad”. Wat klopt er?' }],
  });
});

geval(
  '06-html-in-velden.csv',
  'soort;naam;omschrijving;bron;zekerheid;telefoon;website;email;postcode\nspeeltuin;P;"<p>Open van <strong>9</strong> tot 17&nbsp;uur.<br>Zie <a href=""x"">site</a></p>";gemeente;bron;030 000 00 00;https://www.voorbeeld.test;INFO@Voorbeeld.test;3511ab\n',
  (inhoud) => {
    const { plan } = lees(inhoud);
    expect(plan.toevoegen).toMatchObject([
      {
        velden: { omschrijving: 'Open van 9 tot 17 uur.\nZie site', postcode: '3511 AB' },
        hersteld: [{ kolom: 'omschrijving', soort: 'opmaak' }],
      },
    ]);
  },
);

geval(
  '07-vervangteken-fffd.csv',
  '\uFEFFsoort;naam;bron;zekerheid\nspeeltuin;Speelplek Thomas \uFFFD Kempisplantsoen;gemeente;bron\n',
  (inhoud) => {
    const { klaar, wacht } = alsVoorstelJson(lees(inhoud));
    expect({ klaar, rij: wacht[0]?.rij }).toEqual({ klaar: 0, rij: 2 });
    expect(wacht[0]?.waarom).toContain('Kolom naam: Op de plek van');
  },
);

geval(
  '08-speelplekken-zonder-naam.csv',
  'soort;naam;bron;zekerheid\nspeeltuin;Speelplek;gemeente;bron\nspeeltuin;Speelplek;gemeente;bron\nspeeltuin;;gemeente;bron\n',
  (inhoud) => {
    const voorstel = lees(inhoud);
    expect(voorstel).toMatchObject({ rijen: 3, klaar: 3, wacht: [] });
    expect(new Set(nieuwe(voorstel).map(({ slug }) => slug))).toHaveLength(3);
  },
);

geval(
  '09-excel-datum-met-tijd.csv',
  'soort;naam;bron;zekerheid;gecontroleerd_op\nspeeltuin;A;gemeente;bron;28-02-2026 0:00\nspeeltuin;B;gemeente;bron;28.02.2026\n',
  (inhoud) => {
    const datums = nieuwe(lees(inhoud)).map(({ gecontroleerd_op, gecontroleerd_precisie }) => [
      gecontroleerd_op,
      gecontroleerd_precisie,
    ]);
    expect(datums).toEqual([
      ['2026-02-28', 'dag'],
      ['2026-02-28', 'dag'],
    ]);
  },
);

const rustpunt = (naam: string, lon: number, lat: number) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties: { WOONPLAATS: 'Utrecht', POSTCD: '3511 MV', ADRES: 'Dijk 35', BEDRIJFSNAAM: naam, NR: 857 },
});
const RUSTPUNTEN = JSON.stringify({
  type: 'FeatureCollection',
  features: [rustpunt('De Fruitwaard', 4.9712, 51.9712), rustpunt('De Tuin', 5.12, 52.09)],
  crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } },
});
geval('bestanden/rustpunten.geojson', RUSTPUNTEN, (inhoud, heel) => {
  const voorstel = lees(inhoud, { keuzes: { titel: 'rustpunten.geojson' } });
  expect(koppen(voorstel)).toMatchObject({
    geometry: 'punt',
    WOONPLAATS: 'plaats',
    POSTCD: 'postcode',
    ADRES: 'adres',
    BEDRIJFSNAAM: 'naam',
    NR: null,
  });
  expect(voorstel.opmerkingen).toContainEqual({
    code: 'crs_tegenspraak',
    crs: 'urn:ogc:def:crs:EPSG::28992',
    stelsel: 'wgs84',
  });
  expect(voorstel.rijen).toBe(heel ? 47 : 2);
  expect(nieuwe(voorstel)[0]).toMatchObject({ soort: 'ontmoetingsplek', precisie: 'adres', zekerheid: 'bron' });
  expect(voorstel.klaar + voorstel.wacht.length).toBe(voorstel.rijen);
});

const STEMLOKALEN =
  'districtcode;locatienaam;postcode;straatnaam;straatcode;huisnummer;huisnummertoevoeging;stadsdeel;latitude;longitude\n' +
  '1;;7511HC;LANGESTRAAT;5459;24;NULL;STADSDEEL CENTRUM;52.0907;5.1214\n' +
  '2;;7511HD;M H TROMPLAAN;5459;28;A;STADSDEEL OOST;0;0\n3;;7511HD;DE KLOMP;5459;7;2;STADSDEEL NOORD;52.0908;5.1214\n';
geval('bestanden/stemlokalen.csv', STEMLOKALEN, (inhoud, heel) => {
  const kader = heel ? { zuid: 52.1, west: 6.7, noord: 52.3, oost: 7 } : KADER;
  const uitkomst = maakVoorstel(
    { bytes: new TextEncoder().encode(inhoud) },
    { kennis: heel ? ZONDER_DATABASE : KENNIS, kader, vandaag: '2026-11-22' },
    { titel: 'stemlokalen.csv', bron: 'gemeente', soort: 'ontmoetingsplek' },
  );
  if (!uitkomst.ok) throw new Error('not read');
  const { voorstel } = uitkomst;
  expect(koppen(voorstel)).toMatchObject({
    locatienaam: 'naam',
    straatnaam: 'adres',
    huisnummer: 'adres',
    huisnummertoevoeging: 'adres',
    latitude: 'lat',
    longitude: 'lon',
    straatcode: null,
  });
  expect(voorstel).toMatchObject({ rijen: heel ? 77 : 3, klaar: heel ? 77 : 3, wacht: [] });
  const plekken = nieuwe(voorstel);
  expect(plekken[0]).toMatchObject({ adres: 'Langestraat 24', straat: 'Langestraat', postcode: '7511 HC' });
  expect(JSON.stringify(plekken)).not.toContain('NULL');
  if (!heel) expect(plekken.map(({ adres }) => adres)).toEqual(['Langestraat 24', 'M H Tromplaan 28A', 'De Klomp 7-2']);
  expect(opmerkingen(voorstel)).toContain('nulpunt');
});

const LICHTMASTEN =
  'BUURT;STRAAT;MASTNUMMER;MASTLENGTE;lat;lon\n03.11;Teun de Jagerdreef;1;7;52.1151;5.1185\n' +
  '03.11;Teun de Jagerdreef;2;7;52.1152;5.1188\n03.11;Teun de Jagerdreef;3;7;52.1153;5.1190\n';
geval('bestanden/lichtmasten.csv', LICHTMASTEN, (inhoud, heel) => {
  const voorstel = lees(inhoud);
  expect(koppen(voorstel)).toMatchObject({
    BUURT: 'buurt',
    STRAAT: 'straat',
    MASTNUMMER: null,
    lat: 'lat',
    lon: 'lon',
  });
  const { wacht } = alsVoorstelJson(voorstel);
  expect(wacht[0]?.waarom).toContain(
    `Op “Teun de Jagerdreef” staan ${heel ? 4 : 3} punten zonder naam. Maken we er één plek van?`,
  );
  const samen = lees(inhoud, { keuzes: { samen: true, soort: 'ontmoetingsplek' } });
  expect(nieuwe(samen)[0]).toMatchObject({
    naam: 'Ontmoetingsplek Teun de Jagerdreef',
    buurt_code: 'BU03440311',
    wijk_code: 'WK034403',
  });
  if (!heel) expect(samen).toMatchObject({ rijen: 3, klaar: 1, wacht: [] });
});

test('without boundaries a point far from the wijk it names waits too, and one near by does not', () => {
  const kaal = {
    wijken: WIJKEN.map((wijk) => ({ ...wijk, ringen: null })),
    buurten: zonderWijk.map((buurt) => ({ ...buurt, ringen: null })),
  };
  const kennis = { ...KENNIS, liggingen: kaal };
  expect(lees(FOUTE_WIJK, { kennis }).wacht).toMatchObject([{ redenen: [{ reden: { code: 'punt_elders' } }] }]);
  const voorstel = lees(FOUTE_WIJK.replace('Overvecht', 'Binnenstad'), { kennis });
  expect(voorstel).toMatchObject({ klaar: 1, wacht: [] });
  expect(opmerkingen(voorstel)).toContain('geen_grenzen');
});

test('a place that looks like one we have waits, by its page, its address or near by with almost its name', () => {
  const velden = {
    naam: 'Speeltuin De Wip',
    soort: 'speeltuin',
    adres: 'Dorpsstraat 1',
    lat: 52.09,
    lon: 5.12,
    precisie: 'adres',
  };
  const kennis = { ...KENNIS, plekken: [{ id: 'sp-1', slug: 'speeltuin-de-wip', velden }] };
  const rijen = ['Speeltuin de Wip;;', 'De Wipp;52,0901;5,1201', 'De Wip;52,12;5,12', 'De Maan;52,0901;5,1201'];
  const { wacht } = lees(`Naam;lat;lon\n${rijen.join('\n')}\n`, { kennis, keuzes: { soort: 'speeltuin' } });
  expect(wacht.map(({ rij, redenen }) => [rij, redenen[0]?.reden.code])).toEqual([
    [2, 'lijkt_op'],
    [3, 'lijkt_op'],
  ]);
  const opAdres = lees('Naam;Adres\nIets anders;dorpsstraat 1\n', { kennis, keuzes: { soort: 'speeltuin' } });
  expect(opAdres.wacht).toMatchObject([{ redenen: [{ reden: { code: 'lijkt_op', id: 'sp-1', meter: null } }] }]);
});

test('what is there already is changed by its id, and keeps what the list says nothing about', () => {
  const velden = {
    id: 'sp-1',
    naam: 'De Wip',
    soort: 'speeltuin',
    bron: ['nota'],
    zekerheid: 'afgeleid',
    kosten: 'gratis',
    telefoon: null,
  };
  const kennis = { ...KENNIS, plekken: [{ id: 'sp-1', slug: 'de-wip', velden }] };
  const { plan } = lees('id;soort;naam;bron;telefoon\nsp-1;speeltuin;De Wip;nota;030 123 45 67\n', { kennis });
  expect(plan).toMatchObject({
    toevoegen: [],
    wijzigen: [{ id: 'sp-1', velden: { telefoon: expect.stringContaining('030') } }],
  });
  expect(Object.keys(plan.wijzigen[0]?.velden ?? {})).toEqual(['telefoon']);
});

/** Lists in the styles of ten cities: what each column becomes, and the first place that comes out. */
const STEDEN: readonly { stijl: string; titel: string; inhoud: string; kolommen: object; eerste: object }[] = [
  {
    stijl: 'playgrounds in metres of the Dutch grid, with decimals and tabs',
    titel: 'speelplekken.csv',
    inhoud:
      'SPEELPLEKNR\tSPEELPLEKNAAM\tX_COORD\tY_COORD\n1\tDe Kikker\t136700,50\t455900,25\n2\tDe Uil\t136800,00\t455950,00\n',
    kolommen: { SPEELPLEKNAAM: 'naam', X_COORD: 'lon', Y_COORD: 'lat' },
    eerste: {
      soort: 'speeltuin',
      naam: 'De Kikker',
      lat: expect.closeTo(52.0911, 3),
      lon: expect.closeTo(5.1202, 3),
      buurt_code: 'BU03440611',
    },
  },
  {
    stijl: 'a title and a note above the header, a total below',
    titel: 'buurthuizen 2026.csv',
    inhoud:
      'Overzicht buurthuizen;;;\nPeildatum: 1 mei 2026;;;\n;;;\nNaam accommodatie;Straat;Huisnr;Huisnr. toev.\nDe Ster;Kade;12;bis\nDe Maan;Kade;14;\nTotaal;2;;\n',
    kolommen: { 'Naam accommodatie': 'naam', Straat: 'adres', Huisnr: 'adres', 'Huisnr. toev.': 'adres' },
    eerste: { soort: 'buurtcentrum', naam: 'De Ster', adres: 'Kade 12-bis', straat: 'Kade' },
  },
  {
    stijl: 'an Opendatasoft export with both numbers in one cell, latitude first',
    titel: 'export.csv',
    inhoud: 'geo_point_2d;naam;type\n"52.0907, 5.1214";Bank 1;Zitbank\n"52.0908, 5.1215";Bank 2;Zitbank\n',
    kolommen: { geo_point_2d: 'punt', naam: 'naam', type: 'soort' },
    eerste: { soort: 'ontmoetingsplek', lat: 52.0907, lon: 5.1214, wijk_code: 'WK034406' },
  },
  {
    stijl: 'WKT in metres and capitals',
    titel: 'ontmoetingsplekken.csv',
    inhoud:
      'WKT,OMSCHRIJVING,NAAM\n"POINT (136700.5 455900.25)",Picknicktafel,"HET GROENE HOEKJE"\n"POINT (136800 455950)",Bank,"DE BRINK"\n',
    kolommen: { WKT: 'punt', OMSCHRIJVING: 'omschrijving', NAAM: 'naam' },
    eerste: { naam: 'Het Groene Hoekje', lat: expect.closeTo(52.0911, 3) },
  },
  {
    stijl: 'latitude and longitude under each other’s name',
    titel: 'speeltuinen.csv',
    inhoud: 'naam;lat;lon\nDe Haan;5.1214;52.0907\nDe Hen;5.1216;52.0908\n',
    kolommen: { naam: 'naam', lat: 'lat', lon: 'lon' },
    eerste: { lat: 52.0907, lon: 5.1214 },
  },
  {
    stijl: 'yes and no in many ways',
    titel: 'huiskamers.csv',
    inhoud: 'Locatie|Toilet|Rolstoeltoegankelijk|E-mailadres\nDe Brug|J|ja|brug@voorbeeld.test\nDe Sluis|N|nee|\n',
    kolommen: {
      Locatie: 'naam',
      Toilet: 'voorzieningen',
      Rolstoeltoegankelijk: 'toegankelijkheid',
      'E-mailadres': 'email',
    },
    eerste: { voorzieningen: ['toilet'], toegankelijkheid: 'rolstoeltoegankelijk: ja', email: 'brug@voorbeeld.test' },
  },
  {
    stijl: 'an ArcGIS answer in Web Mercator',
    titel: 'query.json',
    inhoud: JSON.stringify({
      spatialReference: { wkid: 102100 },
      features: [{ attributes: { OBJECTID: 1, Naam: 'Speeltuin Zuid' }, geometry: { x: 570_111, y: 6_817_000 } }],
    }),
    kolommen: { geometry: 'punt', OBJECTID: null, Naam: 'naam' },
    eerste: { soort: 'speeltuin', lat: expect.closeTo(52.09, 1), lon: expect.closeTo(5.12, 1) },
  },
  {
    stijl: 'areas of playgrounds as polygons',
    titel: 'speelterreinen.geojson',
    inhoud: JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { straatnaam: 'Merelstraat' },
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [5.12, 52.09],
                [5.1204, 52.09],
                [5.1204, 52.0904],
                [5.12, 52.09],
              ],
            ],
          },
        },
      ],
    }),
    kolommen: { geometry: 'punt', straatnaam: 'straat' },
    eerste: { naam: 'Speelplek Merelstraat', precisie: 'straat', wijk_code: 'WK034406' },
  },
  {
    stijl: 'a plain JSON list with things in things',
    titel: 'buurthuizen.json',
    inhoud: JSON.stringify([
      {
        name: 'De Linde',
        address: { street: 'Kade', housenumber: '3', city: 'Utrecht' },
        website: 'www.voorbeeld.test',
      },
    ]),
    kolommen: {
      name: 'naam',
      'address.street': 'adres',
      'address.housenumber': 'adres',
      'address.city': 'plaats',
      website: 'website',
    },
    eerste: { soort: 'buurtcentrum', adres: 'Kade 3', plaats: 'Utrecht' },
  },
  {
    stijl: 'single quotes and the wijk by its number',
    titel: 'speelplaatsen.csv',
    inhoud:
      "'naam','wijk','laatst gewijzigd'\n'De Mus','03','2026-02-28T00:00:00'\n'De Mees','06','2026-02-28T00:00:00'\n",
    kolommen: { naam: 'naam', wijk: 'wijk', 'laatst gewijzigd': 'gecontroleerd_op' },
    eerste: { naam: 'De Mus', wijk_code: 'WK034403', gecontroleerd_op: '2026-02-28' },
  },
  {
    stijl: 'the national list of polling places, with both systems in it',
    titel: 'stembureaus.csv',
    inhoud:
      'CBS gemeentecode;Nummer stembureau;Naam stembureau;Type stembureau;Website locatie;BAG Nummeraanduiding ID;Straatnaam;Huisnummer;Huisletter;X;Y;Latitude;Longitude;Toegankelijk voor mensen met een beperking\n' +
      'GM0344;1;Buurthuis De Ster;regulier;https://www.voorbeeld.test;0344010000000001;Kade;1;A;136700;455900;52.0907;5.1214;ja\n' +
      'GM0344;2;Buurthuis De Maan;bijzonder;;0344010000000002;Laan;2;;136710;455910;52.0908;5.1215;nee\n',
    kolommen: {
      'CBS gemeentecode': null,
      'Nummer stembureau': null,
      'Naam stembureau': 'naam',
      'Type stembureau': 'soort_uitleg',
      'Website locatie': 'website',
      'BAG Nummeraanduiding ID': null,
      X: 'lon',
      Y: 'lat',
      Latitude: null,
    },
    eerste: { soort: 'buurtcentrum', adres: 'Kade 1A', soort_uitleg: 'regulier', wijk_code: 'WK034406' },
  },
  {
    stijl: 'parts of playgrounds, under the name of the place and with a bare number behind the street',
    titel: 'speeltoestellen.csv',
    inhoud:
      'Toestelnr;Speelplek;Straat;Nr;Y-coördinaat (RD);X-coördinaat (RD)\nT1;Merelplein;Kade;3;455900;136700\nT2;Uilenplein;Laan;;455910;136710\n',
    kolommen: { Toestelnr: null, Speelplek: 'naam', Straat: 'adres', Nr: 'adres', 'Y-coördinaat (RD)': 'lat' },
    eerste: { soort: 'speeltuin', naam: 'Merelplein', adres: 'Kade 3', straat: 'Kade' },
  },
];

test.each(STEDEN)('$stijl: read, mapped and ready', ({ titel, inhoud, kolommen, eerste }) => {
  const voorstel = lees(inhoud, { keuzes: { titel } });
  expect(koppen(voorstel)).toMatchObject(kolommen);
  expect(alsVoorstelJson(voorstel).wacht).toEqual([]);
  expect(nieuwe(voorstel)[0]).toMatchObject(eerste);
});

test('the same list in every encoding, separator and line end gives the same proposal', () => {
  const rijen = [
    ['Naam', 'Straat', 'Soort'],
    ['Café Eén', 'Kade', 'Buurthuis'],
    ['De Hoek', 'Laan', 'Buurthuis'],
  ];
  const als = (teken: string, einde: string) => rijen.map((rij) => rij.join(teken)).join(einde);
  const utf16 = (tekst: string) => new Uint8Array(Buffer.from(`\uFEFF${tekst}`, 'utf16le'));
  const latijn = (tekst: string) => new Uint8Array(Buffer.from(tekst, 'latin1'));
  const uitkomsten = [';', ',', '\t', '|'].flatMap((teken) =>
    ['\n', '\r\n', '\r'].flatMap((einde) => {
      const tekst = als(teken, einde);
      return [tekst, `\uFEFF${tekst}`, utf16(tekst), latijn(tekst)].map((inhoud) =>
        nieuwe(lees(inhoud)).map(({ naam }) => naam),
      );
    }),
  );
  expect(uitkomsten).toHaveLength(48);
  for (const namen of uitkomsten) expect(namen).toEqual(['Café Eén', 'De Hoek']);
});

test('columns that are called as what every object has are columns like others', () => {
  const voorstel = lees('naam,__proto__,constructor,soort\nDe Wip,x,y,speeltuin\n');
  expect(voorstel).toMatchObject({ klaar: 1, wacht: [] });
  expect(voorstel.kolommen.map(({ hun }) => hun)).toEqual(['naam', '__proto__', 'constructor', 'soort']);
  expect(lees('[{"naam":"De Wip","__proto__":{"soort":"speeltuin"}}]', { keuzes: { soort: 'speeltuin' } }).klaar).toBe(
    1,
  );
});

test('a choice goes before the proposal, is found again under another spelling, and names what the list does not have', () => {
  const kolommen = [
    { hun: 'WAT IS HET', doel: 'naam' },
    { hun: 'Naam', doel: null },
    { hun: 'Weg', doel: 'straat' },
  ] as const;
  const voorstel = lees('Naam;Wat_is_het;Toilet\nx1;De Wip;ja\nx2;De Hop;nee\n', {
    keuzes: { kolommen: [...kolommen], soort: 'speeltuin' },
  });
  expect(koppen(voorstel)).toEqual({ Naam: null, Wat_is_het: 'naam', Toilet: 'voorzieningen' });
  expect(nieuwe(voorstel).map(({ naam }) => naam)).toEqual(['De Wip', 'De Hop']);
  expect(voorstel.opmerkingen).toContainEqual({ code: 'keuze_over', namen: ['Weg'] });
  const bewaard = lijstkeuzeSchema.parse(alsKeuze(voorstel, { soort: 'speeltuin' }));
  const weer = lees('Naam;Wat_is_het;Toilet\nx1;De Wip;ja\nx2;De Hop;nee\n', { keuzes: { ...bewaard, bron: 'proef' } });
  expect(koppen(weer)).toEqual(koppen(voorstel));
  expect(weer.klaar).toBe(2);
});

const leesFout = (inhoud: string | Uint8Array) => {
  const bytes = typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud;
  const uitkomst = maakVoorstel(
    { bytes },
    { kennis: KENNIS, kader: KADER, vandaag: '2026-11-22' },
    { titel: 'x', bron: 'x' },
  );
  return uitkomst.ok ? 'read' : uitkomst.fouten.map(({ reden }) => reden.code);
};

test('hostile files are refused in words: a million columns, deep JSON, what is no list, what is no text', () => {
  expect(leesFout(`${Array.from({ length: 1_000_000 }, (_, n) => `k${n}`).join(';')}\nx\n`)).toEqual([
    'te_veel_kolommen',
  ]);
  const breed = JSON.stringify([Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`k${n}`, n]))]);
  expect(leesFout(breed)).toEqual(['te_veel_kolommen']);
  expect(leesFout(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).not.toBe('read');
  expect(leesFout(`[{"a":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}]`)).toBe('read');
  expect(leesFout('{"type":"FeatureCollection","features":[]}')).toEqual(['geen_lijst']);
  expect(leesFout('{"naam":')).toEqual(['geen_json']);
  expect(leesFout(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toEqual(['rekenblad_stuk']);
  expect(leesFout('%PDF-1.7')).toEqual(['geen_tekst']);
});

test('a cell of many megabytes is refused by its row, and the others are read', () => {
  const { klaar, wacht } = lees(`naam;soort\n${'x'.repeat(20_000_000)};speeltuin\nDe Wip;speeltuin\n`);
  expect({ klaar, wacht: wacht.map(({ rij, redenen }) => [rij, redenen[0]?.reden.code]) }).toEqual({
    klaar: 1,
    wacht: [[2, 'te_lang']],
  });
});

test('whatever stands in a file, it is read or refused, and every place in it is ready or waits', () => {
  const cel = fc.oneof(
    fc.string(),
    fc.constantFrom('naam', 'lat', '52.09', '5.12', '=1+1', '"', ';', '0', 'ja', 'NULL'),
  );
  const bestand = fc.array(fc.array(cel, { maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(bestand, fc.constantFrom(';', ',', '\t'), (rijen, teken) => {
      const bytes = new TextEncoder().encode(rijen.map((rij) => rij.join(teken)).join('\n'));
      const uitkomst = maakVoorstel(
        { bytes },
        { kennis: KENNIS, kader: KADER, vandaag: '2026-11-22' },
        { titel: 'x', bron: 'x' },
      );
      if (!uitkomst.ok) return uitkomst.fouten.length > 0;
      const { rijen: alle, klaar, wacht, plan } = uitkomst.voorstel;
      return klaar + wacht.length === alle && plan.toevoegen.length === klaar;
    }),
    { numRuns: 300 },
  );
});
