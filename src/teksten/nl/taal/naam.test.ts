import { expect, test } from 'vitest';
import { alsNaam, inStukken } from '#teksten/nl/taal/naam.ts';

test('the names of a sentence stand at the odd places, wherever they are in it', () => {
  expect(inStukken(`Geld voor ${alsNaam('ملتقى الحي')}.`)).toEqual(['Geld voor ', 'ملتقى الحي', '.']);
  expect(inStukken(`${alsNaam('A')} · ${alsNaam('B')}`)).toEqual(['', 'A', ' · ', 'B', '']);
  expect(inStukken('Geen naam')).toEqual(['Geen naam']);
});
