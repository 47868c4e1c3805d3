import anyAscii from 'any-ascii';
import { expect, test } from 'vitest';
import { LETTERS } from '#domein/gedeeld/letters.ts';

test('letters of other alphabets are written as the library writes them', () => {
  expect(LETTERS.size).toBeGreaterThan(500);
  const anders = [...LETTERS].filter(
    ([letter, ascii]) =>
      anyAscii(letter)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '') !== ascii,
  );
  expect(anders).toEqual([]);
});

test.each(['Latin', 'Greek', 'Cyrillic', 'Hebrew', 'Arabic', 'Armenian', 'Georgian', 'Ethiopic'])(
  'letters of %s are among them',
  (schrift) =>
    expect([...LETTERS.keys()].some((letter) => new RegExp(`\\p{Script=${schrift}}`, 'u').test(letter))).toBe(true),
);
