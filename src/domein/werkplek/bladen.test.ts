import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bladVan } from '#domein/werkplek/bladen.ts';

test('the pages of a list hold each of its rows once, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (alles, per) => {
      const { bladen } = bladVan(alles, 1, per);
      const paginas = Array.from({ length: bladen }, (_, plaats) => bladVan(alles, plaats + 1, per));
      expect(paginas.flatMap(({ dingen }) => dingen)).toEqual(alles);
      for (const { dingen, van, tot } of paginas) expect(alles.slice(van - 1, tot)).toEqual(dingen);
    }),
  );
});

test.each([
  ['nothing', Number.NaN, 1],
  ['a page before the first', -3, 1],
  ['half a page', 2.5, 2],
  ['a page that went when the list became shorter', 9, 3],
])('who asks for %s gets the nearest page there is', (_, gevraagd, nummer) => {
  expect(bladVan([1, 2, 3, 4, 5], gevraagd, 2)).toMatchObject({ nummer, bladen: 3 });
});
