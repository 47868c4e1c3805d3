import { expect, test } from 'vitest';
import { isVerouderd } from '#domein/gedeeld/versheid.ts';

test.for([
  ['2026-05-22', false],
  ['2026-05-21', true],
  ['2026-11-22', false],
  [null, true],
] as const)('checked on %s, six months ago and more is old: %s', ([gecontroleerd, oud]) => {
  expect(isVerouderd(gecontroleerd, '2026-11-22', 6)).toBe(oud);
});
