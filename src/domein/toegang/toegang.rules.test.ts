import { expect, test } from 'vitest';
import { isNogIngelogd, leesInlogcode } from '#domein/toegang/toegang.rules.ts';

test('a code is read as people type and paste it', () => {
  expect(['12345678', ' 1234 5678 ', '1234-5678', '12\u200b345678', '١٢٣٤٥٦٧٨'].map(leesInlogcode)).toEqual(
    Array(5).fill('12345678'),
  );
  expect(['1234567', '123456789', '1234567a', ''].map(leesInlogcode)).toEqual(Array(4).fill(null));
});

test('a device stays signed in for seven days, and never before it signed in', () => {
  const dag = 24 * 60 * 60 * 1000;
  expect([0, 7 * dag - 1, 7 * dag, -1].map((nu) => isNogIngelogd(0, nu))).toEqual([true, true, false, false]);
});
