import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kolommenVan } from '#domein/plek/import/import.kolommen.ts';
import { type Importomgeving, maakPlan } from '#domein/plek/import/import.plan.ts';

const KADER = { zuid: 52, west: 4.9, noord: 52.2, oost: 5.3 };
const KOP = ['id', 'soort', 'naam', 'bron', 'zekerheid'];
const ster = {
  id: 'bc-1',
  slug: 'de-ster',
  velden: {
    id: 'bc-1',
    soort: 'buurtcentrum',
    naam: 'De Ster',
    bron: ['nota'],
    zekerheid: 'bron',
    lat: 52.1,
    lon: 5.1,
    precisie: 'adres',
    adres: 'Dorpsstraat 1',
    zekerheid_adres: 'bron',
    wijk_code: 'WK01',
    zekerheid_wijk: 'bron',
  },
};
const kade = {
  id: 'bc-2',
  slug: 'de-kade',
  velden: { ...ster.velden, id: 'bc-2', naam: 'De Kade', buurt_code: 'BU0101' },
};
const omgeving: Importomgeving = {
  wijken: [
    { code: 'WK01', naam: 'Noord', slug: 'noord' },
    { code: 'WK02', naam: 'Oost', slug: 'oost' },
  ],
  buurten: [{ code: 'BU0101', naam: 'Haven', slug: 'haven', wijk_code: 'WK01' }],
  plekken: [ster, kade],
  kader: KADER,
  vandaag: '2026-11-22',
};
const plan = (...cellen: string[][]) =>
  maakPlan(
    cellen.map((rij, plaats) => ({ rij: plaats + 1, cellen: rij })),
    omgeving,
  );
const fouten = (...cellen: string[][]) => {
  const uitkomst = plan(...cellen);
  return uitkomst.ok ? [] : uitkomst.fouten.map(({ rij, kolom, reden }) => `${rij} ${kolom} ${reden.code}`);
};
const NIEUW = ['x-1', 'speeltuin', 'De Wip', 'nota', 'bron'];
const STER = ['bc-1', 'buurtcentrum', 'De Ster', 'nota', 'bron'];

test('what changes is told by the columns of the file', () => {
  expect(kolommenVan({ naam: 'De Zon', wijk_code: 'WK01', buurt_code: null })).toEqual(['naam', 'wijk', 'buurt']);
  expect(kolommenVan({ gecontroleerd_op: '2026-01-01', gecontroleerd_precisie: 'jaar' })).toEqual(['gecontroleerd_op']);
});

test('a new place is a concept without a date of checking, unless the file says otherwise', () => {
  expect(plan(KOP, NIEUW)).toEqual({
    ok: true,
    plan: {
      toevoegen: [
        {
          hersteld: [],
          rij: 2,
          naam: 'De Wip',
          velden: {
            id: 'x-1',
            soort: 'speeltuin',
            naam: 'De Wip',
            bron: ['nota'],
            zekerheid: 'bron',
            slug: 'de-wip',
            status: 'concept',
          },
        },
      ],
      wijzigen: [],
      ongewijzigd: 0,
    },
  });
});

test('zekerheid is only needed when the file adds rows', () => {
  const kop = KOP.slice(0, 4);
  expect(plan(kop, STER.slice(0, 4))).toMatchObject({ ok: true, plan: { ongewijzigd: 1 } });
  expect(fouten(kop, NIEUW.slice(0, 4))).toEqual(['1 zekerheid kolom_ontbreekt']);
});

test('a certainty goes with the value it was given for', () => {
  const velden = (kop: string[], cellen: string[]) => {
    const uitkomst = plan([...KOP, ...kop], [...STER, ...cellen]);
    return uitkomst.ok && uitkomst.plan.wijzigen[0]?.velden;
  };
  expect(velden(['adres'], ['Kerkplein 2'])).toEqual({ adres: 'Kerkplein 2', zekerheid_adres: null });
  expect(velden(['adres', 'zekerheid_adres'], ['Kerkplein 2', 'afgeleid'])).toEqual({
    adres: 'Kerkplein 2',
    zekerheid_adres: 'afgeleid',
  });
  expect(velden(['wijk'], [''])).toEqual({ wijk_code: null, zekerheid_wijk: null });
  expect(velden(['buurt'], ['Haven'])).toEqual({ buurt_code: 'BU0101' });
});

test('taking a point away takes its precision along; a new point needs one of its own', () => {
  expect(plan([...KOP, 'lat', 'lon'], [...STER, '', ''])).toMatchObject({
    plan: { wijzigen: [{ velden: { lat: null, lon: null, precisie: null } }] },
  });
  expect(fouten([...KOP, 'lat', 'lon'], [...STER, '52,15', '5,15'])).toEqual(['2 precisie precisie_ontbreekt']);
  expect(fouten([...KOP, 'precisie'], [...NIEUW, 'adres'])).toEqual(['2 precisie precisie_zonder_punt']);
});

test('a place that moves to another wijk cannot keep a buurt of the old one', () => {
  const kop = [...KOP, 'wijk'];
  const KADE = ['bc-2', 'buurtcentrum', 'De Kade', 'nota', 'bron'];
  expect(fouten(kop, [...KADE, 'Oost'])).toEqual(['2 wijk buurt_in_andere_wijk']);
  expect(fouten(kop, [...KADE, ''])).toEqual(['2 wijk buurt_zonder_wijk']);
  expect(fouten(kop, [...KADE, 'West'])).toEqual(['2 wijk gebied_onbekend']);
  expect(plan(kop, [...KADE, 'Noord'])).toMatchObject({ plan: { ongewijzigd: 1 } });
  expect(plan([...kop, 'buurt'], [...KADE, 'Oost', ''])).toMatchObject({
    plan: { wijzigen: [{ velden: { wijk_code: 'WK02', buurt_code: null, zekerheid_wijk: null } }] },
  });
});

test('every wrong cell gives its own error', () => {
  const kop = [...KOP, 'website', 'email', 'lat', 'lon', 'gecontroleerd_op', 'kosten', 'status', 'wijk'];
  expect(
    fouten(kop, [
      'X 1',
      'zwembad',
      '',
      '',
      '',
      'jan@voorbeeld.test',
      'x',
      'a',
      '5',
      '31-2-2020',
      'x'.repeat(301),
      'weg',
      'Zuid',
    ]),
  ).toEqual(
    [
      'wijk gebied_onbekend',
      'id geen_id',
      'soort geen_keuze',
      'naam leeg',
      'bron leeg',
      'zekerheid leeg',
      'website geen_website',
      'email geen_email',
      'lat geen_getal',
      'gecontroleerd_op geen_datum',
      'kosten te_lang',
      'status geen_keuze',
    ].map((fout) => `2 ${fout}`),
  );
  expect(fouten([...KOP, 'gecontroleerd_op'], [...NIEUW, '23-11-2026'])).toEqual([
    '2 gecontroleerd_op datum_in_toekomst',
  ]);
});

test('what was taken out of a cell is told with its row and column, and line ends are no news', () => {
  const rij = [
    '',
    'speeltuin',
    '<b>De&nbsp;Wip</b>',
    'no\u200bta\u0007',
    'bron',
    'Open van 9\r\ntot\u00a017 uur ',
    'Een < twee',
  ];
  expect(plan([...KOP, 'omschrijving', 'kosten'], rij)).toMatchObject({
    ok: true,
    plan: {
      toevoegen: [
        {
          rij: 2,
          naam: 'De Wip',
          velden: { bron: ['nota'], omschrijving: 'Open van 9\ntot 17 uur', kosten: 'Een < twee' },
          hersteld: [
            { kolom: 'naam', soort: 'opmaak' },
            { kolom: 'bron', soort: 'teken' },
          ],
        },
      ],
    },
  });
});

test('a place of which the name has no letter of ours is taken, and the database makes its address', () => {
  const rijen = ['🏡', '社区花园'].map((naam) => ['', 'speeltuin', naam, 'nota', 'bron']);
  expect(plan(KOP, ...rijen)).toMatchObject({
    ok: true,
    plan: { toevoegen: [{ velden: { slug: '' } }, { velden: { slug: '' } }] },
  });
});

test('whatever the names and ids, a plan never changes a slug and adds no two rows on one address', () => {
  const naam = fc.oneof(
    fc.string({ minLength: 1, maxLength: 6 }),
    fc.constantFrom('De Ster', 'de ster!', 'Wip', 'wîp'),
  );
  const rij = fc.record({ id: fc.constantFrom('', 'bc-1', 'x-1', 'x-2'), naam });
  let gelukt = 0;
  fc.assert(
    fc.property(fc.array(rij, { minLength: 1, maxLength: 4 }), (rijen) => {
      const uitkomst = plan(KOP, ...rijen.map(({ id, naam }) => [id, 'speeltuin', naam, 'nota', 'bron']));
      if (!uitkomst.ok) {
        expect(uitkomst.fouten.length).toBeGreaterThan(0);
        return;
      }
      gelukt += 1;
      const slugs = uitkomst.plan.toevoegen.map(({ velden }) => velden.slug).filter((slug) => slug !== '');
      expect(new Set([...slugs, ster.slug]).size).toBe(slugs.length + 1);
      for (const { velden } of uitkomst.plan.wijzigen) expect(velden).not.toHaveProperty('slug');
    }),
  );
  expect(gelukt).toBeGreaterThan(0);
});
