import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beoordeelPunt } from '#domein/gedeeld/projectie.ts';

const KADER = { zuid: 52.02, west: 4.96, noord: 52.15, oost: 5.2 };

test.each([
  [52.09, 5.12, null],
  [5.12, 52.09, 'verwisseld'],
  [136000, 455000, 'rd'],
  [455000, 136000, 'rd'],
  [6820000, 567000, 'web_mercator'],
  [48.85, 2.35, 'buiten_kader'],
  [520907, 51214, 'rd'],
  [0, 0, 'buiten_kader'],
  [2000, 5.12, 'buiten_kader'],
  [52.09, 2000, 'buiten_kader'],
  [1000, 1000, 'buiten_kader'],
  [1001, 1001, 'web_mercator'],
  [-6999, 289000, 'rd'],
])('lat %d, lon %d: %s', (lat, lon, fout) => {
  expect(beoordeelPunt(lat, lon, KADER)).toBe(fout);
});

test('a point inside the frame is right, and the same point swapped is called swapped', () => {
  const lat = fc.double({ min: KADER.zuid, max: KADER.noord, noNaN: true });
  const lon = fc.double({ min: KADER.west, max: KADER.oost, noNaN: true });
  fc.assert(
    fc.property(lat, lon, (a, b) => {
      expect(beoordeelPunt(a, b, KADER)).toBeNull();
      expect(beoordeelPunt(b, a, KADER)).toBe('verwisseld');
    }),
  );
});
