import { expect, test } from 'vitest';
import { perPlaats } from '#content/initiatief/voorbeelden.ts';
import type { Voorbeeld } from '#domein/initiatief/initiatief.schema.ts';
import { peildatumTekst } from '#teksten/nl/taal/datum-bron.ts';

const voorbeeld = (naam: string, plaats: string): Voorbeeld => ({
  id: naam,
  naam,
  plaats,
  omschrijving: 'Iets moois.',
  gebied: null,
  themas: [],
  fase_bron: null,
  website: null,
  bron: ['een boek'],
  zekerheid: 'bron',
  peildatum: null,
});

test('every example stands under its city, the city with most first', () => {
  const groepen = perPlaats([
    voorbeeld('b', 'Leiden'),
    voorbeeld('d', 'Gouda'),
    voorbeeld('c', 'Gouda'),
    voorbeeld('a', 'Arnhem'),
  ]);
  expect(groepen.map(({ plaats, voorbeelden }) => [plaats, voorbeelden.map(({ naam }) => naam)])).toEqual([
    ['Gouda', ['c', 'd']],
    ['Arnhem', ['a']],
    ['Leiden', ['b']],
  ]);
});

test('the date of a source is said as exactly as it was given, in words', () => {
  expect(['2018-04', '2020', '2009-2013', '2022-09-14', 'zomer 2019'].map(peildatumTekst)).toEqual([
    'april 2018',
    '2020',
    '2009 tot en met 2013',
    '14 september 2022',
    'zomer 2019',
  ]);
});
