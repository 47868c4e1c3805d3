import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inDelen, uitDelen } from '#domein/gedeeld/csv-cel.ts';

test.each([
  ['keuken | zaal', ['keuken', 'zaal']],
  ['a|b\\|c', ['a', 'b|c']],
  ['C:\\map|\\\\|x', ['C:\\map', '\\', 'x']],
  [' | ', []],
])('the list %j has the parts %j', (cel, delen) => {
  expect(inDelen(cel)).toEqual(delen);
});

test('whatever stands in the parts of a list, they come back', () => {
  const deel = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('|', '\\', 'a') })).map((tekst) => tekst.trim());
  fc.assert(
    fc.property(fc.array(deel.filter((tekst) => tekst !== '')), (delen) => {
      expect(inDelen(uitDelen(delen))).toEqual(delen);
    }),
  );
});
