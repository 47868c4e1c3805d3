import { expect, test } from 'vitest';
import type { Kolom } from '#domein/plek/import/import.kolommen.ts';
import { leesRij } from '#domein/plek/import/import.rij.ts';

const GEBIEDEN = {
  wijken: [
    { code: 'WK01', naam: 'Noord', slug: 'noord' },
    { code: 'WK02', naam: 'Oost', slug: 'oost' },
  ],
  buurten: [
    { code: 'BU0101', naam: 'Haven', slug: 'haven', wijk_code: 'WK01' },
    { code: 'BU0201', naam: 'Park', slug: 'park', wijk_code: 'WK02' },
  ],
};
const lees = (cellen: Partial<Record<Kolom, string>>) =>
  leesRij(
    { rij: 2, cellen: Object.values(cellen) },
    Object.keys(cellen).map((kolom) => kolom as Kolom), // keys of what stands above
    GEBIEDEN,
    '2026-11-30',
  );
const fouten = (cellen: Partial<Record<Kolom, string>>) =>
  lees(cellen).fouten.map(({ kolom, reden }) => `${kolom} ${reden.code}`);

test('a buurt brings its wijk along, which then is derived unless the file says how sure it is', () => {
  expect(lees({ buurt: 'Haven' }).velden).toEqual({
    buurt_code: 'BU0101',
    wijk_code: 'WK01',
    zekerheid_wijk: 'afgeleid',
  });
  expect(lees({ buurt: 'Haven', zekerheid_wijk: 'bron' }).velden).toMatchObject({ zekerheid_wijk: 'bron' });
  expect(lees({ buurt: 'Haven', zekerheid_wijk: '' }).velden).toMatchObject({ zekerheid_wijk: 'afgeleid' });
  expect(lees({ wijk: 'Noord', buurt: 'Haven' }).velden).toEqual({ buurt_code: 'BU0101', wijk_code: 'WK01' });
  expect(lees({ wijk: 'Noord', zekerheid_wijk: '' }).velden).toEqual({ wijk_code: 'WK01', zekerheid_wijk: null });
});

test('an empty cell clears, a column that is not there leaves alone', () => {
  expect(lees({ wijk: '', buurt: '' }).velden).toEqual({ wijk_code: null, buurt_code: null });
  expect(lees({ wijk: 'Oost' }).velden).toEqual({ wijk_code: 'WK02' });
  expect(lees({ naam: 'De Ster' }).velden).toEqual({ naam: 'De Ster' });
});

test('a wijk that nobody knows is told, and then the buurt is not looked up in another', () => {
  expect(fouten({ wijk: 'Zuid', buurt: 'Haven' })).toEqual(['wijk gebied_onbekend']);
  expect(lees({ wijk: 'Zuid', buurt: 'Haven' }).velden).toEqual({ wijk_code: null, buurt_code: null });
  expect(fouten({ wijk: 'Noord', buurt: 'Strand' })).toEqual(['buurt gebied_onbekend']);
});

test('a sign that stands for a lost letter is told at its cell, wherever that is', () => {
  expect(fouten({ naam: 'Caf\uFFFD', wijk: 'Noor\uFFFD', soort: 'speeltuin' })).toEqual([
    'wijk gebied_onbekend',
    'naam vervangteken',
    'wijk vervangteken',
  ]);
  expect(lees({ naam: 'Caf\uFFFD', kosten: 'gratis' })).toMatchObject({
    velden: { kosten: 'gratis' },
    fouten: [{ rij: 2, kolom: 'naam', reden: { code: 'vervangteken', waarde: 'Caf\uFFFD' } }],
  });
  expect(lees({ naam: 'Caf\uFFFD' }).velden).not.toHaveProperty('naam');
});

test('a row of another length says nothing but that', () => {
  expect(leesRij({ rij: 7, cellen: ['De Ster'] }, ['naam', 'kosten'], GEBIEDEN, '2026-11-30')).toEqual({
    rij: 7,
    velden: {},
    fouten: [{ rij: 7, kolom: null, reden: { code: 'aantal_cellen', verwacht: 2, gevonden: 1 } }],
    hersteld: [],
  });
});

test('a column without a name is passed by, and line ends of any program are one', () => {
  expect(leesRij({ rij: 2, cellen: ['x', 'De Ster'] }, [null, 'naam'], GEBIEDEN, '2026-11-30').velden).toEqual({
    naam: 'De Ster',
  });
  expect(lees({ omschrijving: ' een\r\ntwee\rdrie\u00a0 vier ' }).velden.omschrijving).toBe('een\ntwee\ndrie  vier');
});

test.each([
  ['email', 'a@voorbeeld.test, b@voorbeeld.test', 'email_meer'],
  ['email', 'renée@voorbeeld.test', 'email_teken'],
  ['email', 'a.voorbeeld.test', 'geen_email'],
  ['website', 'www.voorbeeld.nl en www.anders.nl', 'website_meer'],
  ['website', 'http://', 'geen_website'],
] as const)('a cell %s with %j says what is wrong with it, as a form does', (kolom, cel, code) => {
  expect(fouten({ [kolom]: cel })).toEqual([`${kolom} ${code}`]);
});
