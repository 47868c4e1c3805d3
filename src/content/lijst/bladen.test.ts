import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aantalPassend, bytesVan, inBladen } from '#content/lijst/bladen.ts';

const adres = (nummer: number) => `/lijst/${nummer}/`;

test('pages together hold every item once, in order, and none is too heavy or too long', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 })), fc.integer({ min: 1, max: 9 }), (gewichten, hoogstens) => {
      const maat = { gewicht: (gewicht: number) => gewicht, ruimte: 60, hoogstens };
      const bladen = inBladen(gewichten, maat, adres);
      expect(bladen.flatMap(({ items }) => items)).toEqual(gewichten);
      for (const { items, paginas } of bladen) {
        expect(items.length).toBeLessThanOrEqual(hoogstens);
        if (items.length > 1) expect(items.reduce((een, ander) => een + ander)).toBeLessThanOrEqual(60);
        expect(paginas).toEqual(bladen.map((_, plaats) => adres(plaats + 1)));
      }
    }),
  );
});

test('a list of nothing is one page', () => {
  const maat = { gewicht: () => 1, ruimte: 10, hoogstens: 5 };
  expect(inBladen([], maat, adres)).toEqual([{ items: [], pagina: 1, paginas: ['/lijst/1/'] }]);
});

test('an item that is too heavy by itself stands alone, and is never left out', () => {
  const maat = { gewicht: (gewicht: number) => gewicht, ruimte: 10, hoogstens: 5 };
  expect(aantalPassend([99, 1], maat)).toBe(1);
  expect(inBladen([4, 99, 4], maat, adres).map(({ items }) => items)).toEqual([[4], [99], [4]]);
});

test('letters of other scripts weigh what they weigh on the line', () => {
  expect(bytesVan('buurt', null, 'ملتقى', '社区', undefined)).toBe(5 + 10 + 6);
});
