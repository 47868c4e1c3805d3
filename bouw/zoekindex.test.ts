import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zoekdoelVan } from '#bouw/zoekindex.ts';

const pagina = (nummer: number, vindbaar: string | null = `afdruk ${nummer}`) => ({
  bestand: `/plek-${nummer}/index.html`,
  vindbaar,
});

test('every page that can be found stands in one part of the index, and each part is of a size that is soon made', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 50 }), (aantal, perDeel) => {
      const paginas = Array.from({ length: aantal }, (_, nummer) => pagina(nummer));
      const delen = zoekdoelVan([...paginas, pagina(-1, null)], 'code', perDeel);
      expect(delen.flatMap(({ bestanden }) => bestanden).sort()).toEqual(paginas.map(({ bestand }) => bestand).sort());
      expect(delen.length).toBeLessThanOrEqual(Math.max(1, 2 * (aantal / perDeel)));
      expect(delen.length * perDeel).toBeGreaterThanOrEqual(aantal);
    }),
  );
});

test('a page that changes touches its own part alone, whatever the order in which pages were made', () => {
  const paginas = Array.from({ length: 100 }, (_, nummer) => pagina(nummer));
  const eerst = zoekdoelVan(paginas, 'code', 10);
  const dan = zoekdoelVan(paginas.toReversed().with(3, { ...pagina(96), vindbaar: 'anders' }), 'code', 10);
  expect(dan.filter(({ stand }, nummer) => stand !== eerst[nummer]?.stand)).toHaveLength(1);
});
