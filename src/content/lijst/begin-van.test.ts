import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginVan } from '#content/lijst/begin-van.ts';
import { bytesVan } from '#content/lijst/bladen.ts';

test('the beginning of any text stays within its bytes, is its beginning, and holds no half letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 30, max: 200 }), (tekst, bytes) => {
      const begin = beginVan(tekst, bytes);
      if (bytesVan(tekst) <= bytes) {
        expect(begin).toBe(tekst);
        return;
      }
      const kaal = begin.slice(0, -' …'.length);
      expect(tekst.startsWith(kaal)).toBe(true);
      expect(bytesVan(kaal)).toBeLessThanOrEqual(bytes);
      expect(kaal.isWellFormed()).toBe(tekst.slice(0, kaal.length).isWellFormed());
    }),
  );
});

test.each([
  ['Elke vrijdag eten we samen soep op het plein.', 20, 'Elke vrijdag eten …'],
  ['Wij Hottentottententententoonstellingen', 20, 'Wij Hottentottentent …'],
  ['社区花园邻里茶室', 12, '社区花园 …'],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 30, '👩‍👩‍👧‍👦 …'],
  ['सामुदायिक उद्यान', 30, 'सामुदायिक …'],
])('%s in %i bytes is %s', (tekst, bytes, begin) => {
  expect(beginVan(tekst, bytes)).toBe(begin);
});
