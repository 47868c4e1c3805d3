import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { KOLOMMEN, type Kolom } from '#domein/plek/import/import.kolommen.ts';
import { type Importuitkomst, importeerPlekken } from '#netlify/services/plekken-importeren.ts';
import { gebiedenSql, type Importproef, openImportproef } from '#tests/support/import-omgeving.ts';

const ZAAD = `${gebiedenSql([
  { code: 'WK01', naam: 'Noord', slug: 'noord' },
  { code: 'WK02', naam: 'Zuid', slug: 'zuid' },
  { code: 'BU0101', naam: 'Parkzicht', slug: 'parkzicht', wijk: 'WK01' },
  { code: 'BU0201', naam: 'Parkzicht', slug: 'parkzicht', wijk: 'WK02' },
])}
insert into public.plek (id, soort, naam, slug, telefoon, kosten, lat, lon, precisie, zekerheid_punt, wijk_code, bron, zekerheid, status)
values ('bc-1', 'buurtcentrum', 'De Ster', 'de-ster', '030-0000000', 'gratis', 52.09, 5.1, 'buurt', 'afgeleid', 'WK01', '{nota}', 'bron', 'gepubliceerd'),
       ('bc-2', 'buurtcentrum', 'De Maan', 'de-maan', '030-0000000', 'gratis', 52.09, 5.1, 'buurt', 'afgeleid', 'WK01', '{nota}', 'bron', 'gepubliceerd'),
       ('sp-1', 'speeltuin', 'De Wip', 'de-wip', null, null, null, null, null, null, null, '{nota}', 'bron', 'gepubliceerd');`;

const KADER = { zuid: 52, west: 4.9, noord: 52.2, oost: 5.3 };
let proef: Importproef;

beforeAll(async () => {
  proef = await openImportproef(ZAAD);
});
afterAll(() => proef.stop());

function importeer(csv: string | Uint8Array, schrijf = true, codering?: string): Promise<Importuitkomst> {
  const bytes = typeof csv === 'string' ? new TextEncoder().encode(csv) : csv;
  return importeerPlekken(
    { bytes, schrijf, codering },
    { database: proef.database, kader: KADER, vandaag: '2026-11-22' },
  );
}

/** Codes of what is wrong, after checking that the database is as it was. */
async function geweigerd(csv: string | Uint8Array): Promise<string[]> {
  const voor = await proef.toestand();
  const uitkomst = await importeer(csv);
  expect(await proef.toestand()).toEqual(voor);
  if (uitkomst.ok) throw new Error('This file should have been refused.');
  return uitkomst.fouten.map(({ rij, kolom, reden }) => `${rij} ${kolom} ${reden.code}`);
}

const KOP = 'id;soort;naam;bron;zekerheid';

test('a dry run tells what would happen and changes nothing', async () => {
  const voor = await proef.toestand();
  const uitkomst = await importeer(
    `${KOP}\nbc-1;buurtcentrum;De Zon;nota;bron\n;speeltuin;Nieuw;nota;bron\nsp-1;speeltuin;De Wip;nota;bron`,
    false,
  );
  expect(uitkomst).toMatchObject({
    ok: true,
    plan: {
      toevoegen: [{ rij: 3, naam: 'Nieuw' }],
      wijzigen: [{ rij: 2, id: 'bc-1', velden: { naam: 'De Zon' } }],
      ongewijzigd: 1,
    },
    geschreven: null,
  });
  expect(await proef.toestand()).toEqual(voor);
});

test('one file adds and changes; the slug stays, an empty cell clears, an absent column is left alone', async () => {
  const csv = `${KOP};kosten;voorzieningen;lat;lon;precisie;wijk;buurt;gecontroleerd_op;status
bc-2;buurtcentrum;De Zon;nota | krant;bron;;;52,1;5,12;straat;Noord;;;
bc-9;ontmoetingsplek;Café Één;lijst;afgeleid;;wc|koffie;;;;zuid;parkzicht;09-2024;gepubliceerd
;speeltuin;Zonder Id;lijst;bron;;;;;;;BU0101;2025;`;
  expect(await importeer(csv)).toMatchObject({ ok: true, geschreven: { toegevoegd: 2, gewijzigd: 1 } });

  const rijen = await proef.rijen('plek');
  expect(rijen.find(({ id }) => id === 'bc-2')).toMatchObject({
    naam: 'De Zon',
    slug: 'de-maan',
    telefoon: '030-0000000',
    kosten: null,
    bron: ['nota', 'krant'],
    lat: 52.1,
    lon: 5.12,
    precisie: 'straat',
    zekerheid_punt: null,
    gecontroleerd_op: null,
    status: 'gepubliceerd',
  });
  expect(rijen.find(({ id }) => id === 'bc-9')).toMatchObject({
    slug: 'cafe-een',
    voorzieningen: ['wc', 'koffie'],
    wijk_code: 'WK02',
    buurt_code: 'BU0201',
    gecontroleerd_op: '2024-09-01',
    gecontroleerd_precisie: 'maand',
    status: 'gepubliceerd',
  });
  expect(rijen.find(({ slug }) => slug === 'zonder-id')).toMatchObject({
    wijk_code: 'WK01',
    zekerheid_wijk: 'afgeleid',
    gecontroleerd_op: '2025-01-01',
    gecontroleerd_precisie: 'jaar',
    status: 'concept',
  });
});

test('the same file twice changes nothing the second time', async () => {
  const csv = `${KOP};buurt;lat;lon;precisie\ntwee-keer;speeltuin;Twee Keer;nota;bron;BU0201;52.1;5.1;adres`;
  await importeer(csv);
  const voor = await proef.toestand();
  expect(await importeer(csv)).toMatchObject({
    ok: true,
    plan: { toevoegen: [], wijzigen: [], ongewijzigd: 1 },
    geschreven: null,
  });
  expect(await proef.toestand()).toEqual(voor);
});

test('malformed CSV is refused and changes nothing', async () => {
  expect(await geweigerd('')).toEqual(['null null leeg_bestand']);
  expect(await geweigerd(' \r\n;;\r\n')).toEqual(['null null leeg_bestand']);
  expect(await geweigerd(KOP)).toEqual(['null null geen_rijen']);
  expect(await geweigerd(`${KOP}\nx-1;speeltuin;"Open;nota;bron\nx-2;speeltuin;B;nota;bron`)).toEqual([
    '2 null aanhalingsteken_open',
  ]);
  expect(await geweigerd(`${KOP}\nx-1;speeltuin;A;nota;bron;te veel\nx-2;speeltuin`)).toEqual([
    '2 null aantal_cellen',
    '3 null aantal_cellen',
  ]);
  expect(await geweigerd(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0]))).toEqual(['null null geen_tekst']);
});

test('one wrong row among right ones stops them all', async () => {
  expect(await geweigerd(`${KOP}\nx-1;speeltuin;Goed;nota;bron\nx-2;zwembad;Fout;nota;bron`)).toEqual([
    '3 soort geen_keuze',
  ]);
});

test('missing, unknown and double columns are refused by name', async () => {
  expect(await geweigerd('id;naam\nx-1;A')).toEqual([
    '1 soort kolom_ontbreekt',
    '1 bron kolom_ontbreekt',
    '1 zekerheid kolom_ontbreekt',
  ]);
  expect(await geweigerd(`${KOP};Website;website;webste\nx-1;speeltuin;A;nota;bron;;;`)).toEqual([
    '1 website kolom_dubbel',
    '1 webste kolom_onbekend',
  ]);
});

test('double ids and double addresses are refused', async () => {
  expect(
    await geweigerd(
      `${KOP}\nx-1;speeltuin;A;nota;bron\nx-1;speeltuin;B;nota;bron\nx-2;speeltuin;À;nota;bron\n;speeltuin;de wip!;nota;bron`,
    ),
  ).toEqual(['3 id id_dubbel', '4 naam adres_dubbel', '5 naam adres_bestaat']);
});

test('points of another projection, swapped axes and a point without precision are refused', async () => {
  const kop = `${KOP};lat;lon;precisie;wijk`;
  const rij = (n: number, punt: string) => `x-${n};speeltuin;Punt ${n};nota;bron;${punt}`;
  const punten = [
    '136000;455000;adres;',
    '5,1;52,1;adres;',
    '567000;6820000;adres;',
    '48,8;2,3;adres;',
    '52,1;5,1;;',
    '52,1;;adres;',
    '52,1;5,1;wijk;',
  ];
  expect(await geweigerd([kop, ...punten.map((punt, n) => rij(n, punt))].join('\n'))).toEqual([
    '2 lat punt',
    '3 lat punt',
    '4 lat punt',
    '5 lat punt',
    '6 precisie precisie_ontbreekt',
    '7 lon punt_onvolledig',
    '8 wijk precisie_wijk_zonder_wijk',
  ]);
});

test('rows are counted as the spreadsheet shows them, cells of several lines included', async () => {
  expect(
    await geweigerd(`${KOP}\r\nx-1;speeltuin;A;"nota\r\nen krant\r\nen meer";bron\r\n\r\nx-2;;B;nota;bron\r\n`),
  ).toEqual(['4 soort leeg']);
});

const HERKOMST = { bestand: 'ab'.repeat(32) };
test('the database refuses the whole lot when one row breaks its rules', async () => {
  const voor = await proef.toestand();
  const rij = { soort: 'speeltuin', naam: 'Wel goed', slug: 'wel-goed', bron: ['nota'], zekerheid: 'bron' };
  await expect(proef.database.schrijfPlekken([rij, { ...rij, naam: 'Zelfde slug' }], HERKOMST)).rejects.toThrow();
  await expect(
    proef.database.schrijfPlekken(
      [
        { id: 'sp-1', naam: 'Een' },
        { id: 'sp-1', naam: 'Twee' },
      ],
      HERKOMST,
    ),
  ).rejects.toThrow();
  await expect(
    proef.database.schrijfPlekken(
      [
        { id: 'sp-1', naam: 'Ander' },
        { ...rij, bron: [] },
      ],
      HERKOMST,
    ),
  ).rejects.toThrow();
  expect(await proef.toestand()).toEqual(voor);
});

test('a visitor cannot run the import', async () => {
  expect(await proef.roepAlsBezoeker('plekken_importeren')).toBeGreaterThanOrEqual(400);
});

test('ten thousand rows are written in one go, and one by one looked at', async () => {
  const rijen = Array.from({ length: 10_000 }, (_, n) => `groot-${n};speeltuin;Groot ${n};nota;bron;52.1;5.1;adres`);
  const gemeld: number[] = [];
  // A database of its own: the others read all places at once, and the API gives a thousand rows at most.
  const { database, stop } = await openImportproef('select 1');
  onTestFinished(stop);
  const uitkomst = await importeerPlekken(
    { bytes: new TextEncoder().encode([`${KOP};lat;lon;precisie`, ...rijen].join('\n')), schrijf: true },
    { database, kader: KADER, vandaag: '2026-11-22', meldRij: (gedaan) => gemeld.push(gedaan) },
  );
  expect(uitkomst).toMatchObject({ ok: true, geschreven: { toegevoegd: 10_000, gewijzigd: 0 } });
  expect(gemeld.at(-1)).toBe(10_000);
  expect(await database.plekken()).toHaveLength(10_000);
});

/** Two values for each column that a file may have: the type asks for those of a new one. */
const TWEE: Readonly<Record<Kolom, readonly [string, string]>> = {
  id: ['bc-alles', 'bc-alles'],
  soort: ['buurtcentrum', 'speeltuin'],
  soort_uitleg: ['een huis', 'een tuin'],
  naam: ['Alles', 'Alles anders'],
  omschrijving: ['groot', 'klein'],
  wat_kan_hier: ['koken', 'spelen'],
  adres: ['Parkweg 1', 'Parkweg 2'],
  straat: ['Parkweg', 'Laan'],
  postcode: ['3511 AA', '3511 AB'],
  plaats: ['Utrecht', 'De Meern'],
  zekerheid_adres: ['bron', 'afgeleid'],
  wijk: ['Noord', 'Zuid'],
  zekerheid_wijk: ['bron', 'afgeleid'],
  buurt: ['BU0101', 'BU0201'],
  gebied: ['bij het park', 'bij de kade'],
  lat: ['52,1', '52,11'],
  lon: ['5,1', '5,11'],
  precisie: ['straat', 'adres'],
  punt_uitleg: ['de deur', 'het hek'],
  zekerheid_punt: ['bron', 'afgeleid'],
  beheervorm: ['zelfbeheer', 'samen'],
  beheer: ['bewoners', 'een club'],
  voorzieningen: ['wc', 'wc|koffie'],
  toegankelijkheid: ['drempel', 'lift'],
  kosten: ['gratis', '2 euro'],
  telefoon: ['030-1111111', '030-2222222'],
  email: ['een@voorbeeld.test', 'twee@voorbeeld.test'],
  website: ['https://een.voorbeeld.test/', 'https://twee.voorbeeld.test/'],
  bron: ['nota', 'krant'],
  zekerheid: ['bron', 'afgeleid'],
  let_op: ['dicht op maandag', 'honden aan de lijn'],
  peildatum: ['2025', '2026'],
  gecontroleerd_op: ['2025-02', '2026-03-04'],
  status: ['gepubliceerd', 'gearchiveerd'],
};

test('every column that a file may have is kept, of a place that is new and of one that was there', async () => {
  for (const welke of [0, 1] as const) {
    const csv = `${KOLOMMEN.join(';')}\n${KOLOMMEN.map((kolom) => TWEE[kolom][welke]).join(';')}`;
    expect(await importeer(csv)).toMatchObject({ ok: true, geschreven: { toegevoegd: 1 - welke, gewijzigd: welke } });
    // What was not kept would be told as a change.
    expect(await importeer(csv, false)).toMatchObject({ ok: true, plan: { wijzigen: [], ongewijzigd: 1 } });
  }
});
