import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kiesZin, merk } from '#domein/zoeken/uittreksel.ts';
import { stamVan } from '#domein/zoeken/woorden.ts';

const stammen = (...woorden: string[]) => new Set(woorden.map(stamVan));

test('the sentence that says most of what was looked for is shown, else the first', () => {
  const zinnen = ['Een club van bewoners.', 'Zij schaken om de week.'];
  expect(kiesZin(zinnen, stammen('schaken'))).toBe('Zij schaken om de week.');
  expect(kiesZin(zinnen, stammen('voetbal'))).toBe('Een club van bewoners.');
  expect(kiesZin([], stammen('schaken'))).toBe('');
});

test('a word is marked in each of its forms, and in a compound', () => {
  expect(merk('Een kleine moestuin.', stammen('tuin'))).toEqual([
    { tekst: 'Een kleine ', raak: false },
    { tekst: 'moestuin', raak: true },
    { tekst: '.', raak: false },
  ]);
});

test('marking changes no letter of a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (tekst, woord) => {
      expect(merk(tekst, stammen(woord)).map((deel) => deel.tekst)).toEqual(tekst === '' ? [] : expect.any(Array));
      expect(
        merk(tekst, stammen(woord))
          .map((deel) => deel.tekst)
          .join(''),
      ).toBe(tekst);
    }),
  );
});
