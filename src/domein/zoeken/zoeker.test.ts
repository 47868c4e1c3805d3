import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Zoeker } from '#domein/zoeken/zoeker.ts';
import type { Zoekrecord } from '#domein/zoeken/zoekrecord.ts';

const kennis = {
  zelfde: [
    ['speeltuin', 'speelplaats'],
    ['klagen', 'feedback'],
  ],
  ook: { rolstoel: ['beperking'] },
  loos: ['de', 'in', 'een', 'over', 'ik', 'zoek'],
};
const overvecht: Zoekrecord = { soort: 'wijk', naam: 'Overvecht', url: '/wijken/overvecht/', wijk: 'overvecht' };
const zuid: Zoekrecord = { soort: 'wijk', naam: 'Zuid', url: '/wijken/zuid/', wijk: 'zuid' };
const records: readonly Zoekrecord[] = [
  overvecht,
  zuid,
  { soort: 'buurt', naam: 'Schaakbuurt', url: '/wijken/zuid/schaakbuurt/', wijk: 'zuid', gebied: 'Zuid' },
  { soort: 'deur', naam: 'Hoe ging het?', url: '/feedback/', feiten: ['feedback'] },
  {
    soort: 'speeltuin',
    naam: 'De Boom',
    url: '/boom/',
    wijk: 'overvecht',
    gebied: 'Overvecht',
    zinnen: ['Er is geen lift.'],
  },
  { soort: 'speeltuin', naam: 'De Hoef', url: '/hoef/', wijk: 'zuid', zinnen: ['Voor kinderen met een beperking.'] },
  { soort: 'initiatief', naam: 'Schaakclub', url: '/club/', wijk: 'zuid', zinnen: ['Buren schaken samen.'] },
  { soort: 'initiatief', naam: 'Voorbeeld: schaken', url: '/proef/', voorbeeld: true },
];

function zoeker(): Zoeker {
  const een = new Zoeker(kennis);
  een.voegToe(records, { 3561: ['overvecht'] });
  return een;
}
const adressen = (vraag: string) =>
  zoeker()
    .zoek(vraag)
    .treffers.map(({ record }) => record.url);

test.each([
  ['Overvegt', '/wijken/overvecht/'],
  ['over vecht', '/wijken/overvecht/'],
  ['speelplaats', '/boom/'],
  ['speel tuin', '/boom/'],
  ['speeltuin zuid', '/hoef/'],
  ['speeltuin in de schaakbuurt', '/hoef/'],
  ['schaken', '/club/'],
  ['klagen', '/feedback/'],
  ['klaggen', '/feedback/'],
  ['3561', '/wijken/overvecht/'],
  ['3561 XX', '/wijken/overvecht/'],
])('“%s” finds %s first', (vraag, adres) => {
  expect(adressen(vraag)[0]).toBe(adres);
});

test('what is said not to be there, or not said at all, is not found', () => {
  expect(adressen('lift')).toEqual([]);
  expect(adressen('rolstoel')).toEqual(['/hoef/']);
});

test('an example stands last, whatever it is called', () => {
  expect(adressen('schaken').at(-1)).toBe('/proef/');
});

test('a question that is only partly understood says so, and one that is not says what resembles it', () => {
  expect(zoeker().zoek('schaken zwemmen').hoe).toBe('deels');
  expect(zoeker().zoek('overvegt').bedoeld).toBe('overvecht');
  expect(zoeker().zoek('zwemmen')).toMatchObject({ hoe: 'niets', treffers: [] });
  expect(zoeker().zoek('schaken in 2026').postcode).toBeUndefined();
  expect(zoeker().zoek('9999').postcode).toEqual({ cijfers: '9999', bekend: false });
});

test('what comes in a second file is found beside the first', () => {
  const een = zoeker();
  een.voegToe([{ soort: 'buurtcentrum', naam: 'Het Nieuwe Huis', url: '/huis/' }]);
  expect(een.zoek('nieuwe huis').treffers[0]?.record.url).toBe('/huis/');
  expect(een.zoek('3561').treffers[0]?.record).toBe(overvecht);
});

test('nothing that can be typed breaks it, and no result comes twice', () => {
  const een = zoeker();
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem()), (vraag) => {
      const gevonden = een.zoek(vraag).treffers.map(({ record }) => record.url);
      expect(new Set(gevonden).size).toBe(gevonden.length);
    }),
  );
});
