import { expect, test } from 'vitest';
import { leesPostcode } from '#domein/gedeeld/postcode.ts';

test.each([
  '3561ab',
  '3561 AB',
  '3561AB ',
  '3561\u00a0ab',
  '3561-AB',
  ' 3561  aB',
  'NL-3561AB',
  'Utrecht 3561 AB',
  '3561AB Utrecht',
  'postcode: 3561ab,',
  '３５６１ＡＢ',
  '3561AB12',
  '3561 AB12',
  '3561 AB 12',
  'Straat 1234 in 3561 AB',
  'straat 1234 in 3561 ab',
  '3561 AB, naast nr 1234 in de straat',
])('%j is 3561 AB', (tekst) => {
  expect(leesPostcode(tekst)).toBe('3561 AB');
  expect(leesPostcode(leesPostcode(tekst) ?? '')).toBe('3561 AB');
});

test.each(['', '3561', '0561 AB', '3561 A', '3561 ABC', 'AB 3561', '35611 AB'])('%j is no postcode', (tekst) => {
  expect(leesPostcode(tekst)).toBeNull();
});
