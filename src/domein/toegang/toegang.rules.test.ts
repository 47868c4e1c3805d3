import { expect, test } from 'vitest';
import { isNogIngelogd, leesInlogcode } from '#domein/toegang/toegang.rules.ts';

test('a code is read as people type and paste it', () => {
  expect(['123456', ' 123 456 ', '123-456', '12\u200b3456'].map(leesInlogcode)).toEqual(Array(4).fill('123456'));
  expect(['12345', '1234567', '12345a', '', '١٢٣٤٥٦'].map(leesInlogcode)).toEqual(Array(5).fill(null));
});

test('a device stays signed in for seven days, and never before it signed in', () => {
  const dag = 24 * 60 * 60 * 1000;
  expect([0, 7 * dag - 1, 7 * dag, -1].map((nu) => isNogIngelogd(0, nu))).toEqual([true, true, false, false]);
});
