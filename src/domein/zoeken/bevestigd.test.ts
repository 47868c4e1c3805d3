import { expect, test } from 'vitest';
import { isBevestigd } from '#domein/zoeken/bevestigd.ts';
import { zinnenVan } from '#domein/zoeken/zinnen.ts';

test.each([
  ['Toegankelijk met rolstoel.', true],
  ['Geschikt voor kinderen met en zonder beperking.', true],
  ['Niet toegankelijk met rolstoel.', false],
  ['Er is geen lift.', false],
  ['Of je er met een rolstoel in kunt, weten we nog niet.', false],
])('“%s” says what is there: %s', (zin, uitkomst) => {
  expect(isBevestigd(zin)).toBe(uitkomst);
});

test('a text falls into its sentences, and an amount stays whole', () => {
  expect(zinnenVan('Kom langs! Het kost € 80.000 per jaar. Bel gerust.')).toEqual([
    'Kom langs!',
    'Het kost € 80.000 per jaar.',
    'Bel gerust.',
  ]);
});
