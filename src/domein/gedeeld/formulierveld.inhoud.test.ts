import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Inhoud, normaliseerInhoud } from '#domein/gedeeld/formulierveld.inhoud.ts';

test('the order of the keys and members without a value make no difference', () => {
  expect(normaliseerInhoud({ b: 1, a: ['x', null], c: undefined })).toBe('{"a":["x",null],"b":1}');
  expect(normaliseerInhoud({ a: ['x', null], b: 1 })).toBe('{"a":["x",null],"b":1}');
});

test('it is JSON of the same content, and other content gives another text', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(json, json, (een, ander) => {
      // What fast-check calls JSON is what Inhoud holds.
      const [tekst, andere] = [een as Inhoud, ander as Inhoud].map(normaliseerInhoud);
      expect(JSON.parse(tekst ?? '')).toEqual(JSON.parse(JSON.stringify(een)));
      if (tekst === andere) expect(een).toEqual(ander);
    }),
  );
});
