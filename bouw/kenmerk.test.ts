import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maakKenmerker } from '#bouw/kenmerk.ts';

const kenmerk = (waarde: unknown) => maakKenmerker()(waarde);

test('the same data has the same fingerprint, and other data another one', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (een, ander) => {
      expect(kenmerk(structuredClone(een))).toBe(kenmerk(een));
      const isZelfde = JSON.stringify(een) === JSON.stringify(ander);
      fc.pre(!isZelfde);
      expect(kenmerk(een)).not.toBe(kenmerk(ander));
    }),
  );
});

test.each([
  ['a text and a number', '1', 1],
  ['nothing and null', undefined, null],
  ['one text and two', ['a,b'], ['a', 'b']],
  ['a name that holds what separates', { 'a","b': 1, c: 2 }, { a: 1, 'b,c': 2 }],
  ['a list and what is in it', [['a'], 'b'], [['a', 'b']]],
  ['a map and a list', new Map([['a', 1]]), ['a', 1]],
  ['maps', new Map([['a', 1]]), new Map([['a', 2]])],
  ['sets', new Set(['a']), new Set(['b'])],
  ['moments', new Date(1), new Date(2)],
  ['the order of what is written', { a: 1, b: 2 }, { b: 2, a: 1 }],
  ['the last of long lists', Array(100).fill('aaaa'), [...Array(99).fill('aaaa'), 'aaab']],
  ['nought and its negative', 0, -0],
])('%s are not the same', (_, een, ander) => {
  expect(kenmerk(een)).not.toBe(kenmerk(ander));
});

test.each([
  ['a function', { lees: () => 1 }],
  ['an address', { adres: new URL('https://voorbeeld.test') }],
  ['an object of a class', { bytes: new Uint8Array(2) }],
])('%s has no fingerprint, wherever it stands', (_, waarde) => {
  expect(kenmerk(waarde)).toBeUndefined();
  expect(kenmerk([{ diep: [waarde] }])).toBeUndefined();
});

test('data that holds itself has none either', () => {
  const rond: unknown[] = [];
  rond.push(rond);
  expect(kenmerk(rond)).toBeUndefined();
});
