import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEWIJS_BYTES, leesBewijscode, maakBewijscode, toonBewijscode } from '#domein/stemming/bewijscode.ts';

const bytes = fc.uint8Array({ minLength: BEWIJS_BYTES, maxLength: BEWIJS_BYTES });

test('every code comes back as it was, however it is written down', () => {
  fc.assert(
    fc.property(bytes, (willekeur) => {
      const code = maakBewijscode(willekeur);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
      expect(leesBewijscode(toonBewijscode(code))).toBe(code);
      expect(leesBewijscode(` ${toonBewijscode(code).toLowerCase().replaceAll('0', 'o').replaceAll('-', ' – ')}`)).toBe(
        code,
      );
    }),
  );
});

test('other bytes are another code', () => {
  fc.assert(
    fc.property(bytes, bytes, (een, ander) => {
      expect(maakBewijscode(een) === maakBewijscode(ander)).toBe(een.every((byte, plek) => byte === ander[plek]));
    }),
  );
});

test('too few bytes are refused, and what is no code is null', () => {
  expect(() => maakBewijscode(new Uint8Array(8))).toThrow(RangeError);
  expect(['', 'abc', 'u'.repeat(26), '0'.repeat(27)].map(leesBewijscode)).toEqual([null, null, null, null]);
});
