import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afstandInMeter, rondAfstand } from '#domein/plek/afstand.ts';

const punt = fc.record({
  lat: fc.double({ min: 50, max: 54, noNaN: true }),
  lon: fc.double({ min: 3, max: 8, noNaN: true }),
});

test('from the Dom tower to the station square is some 750 metres', () => {
  const meter = afstandInMeter({ lat: 52.0907, lon: 5.1214 }, { lat: 52.0894, lon: 5.1101 });
  expect(meter).toBeGreaterThan(720);
  expect(meter).toBeLessThan(830);
});

test('one degree of latitude is a 360th of the circumference', () => {
  expect(afstandInMeter({ lat: 52, lon: 5 }, { lat: 53, lon: 5 })).toBeCloseTo(111_195, -1);
});

test('a distance is the same both ways, zero to itself, and never longer by a detour', () => {
  fc.assert(
    fc.property(punt, punt, punt, (een, twee, drie) => {
      expect(afstandInMeter(een, een)).toBe(0);
      expect(afstandInMeter(een, twee)).toBeCloseTo(afstandInMeter(twee, een), 6);
      expect(afstandInMeter(een, drie)).toBeLessThanOrEqual(
        afstandInMeter(een, twee) + afstandInMeter(twee, drie) + 1e-6,
      );
    }),
  );
});

test.each([
  [0, 50],
  [20, 50],
  [310, 300],
  [974, 950],
  [975, 1000],
  [1249, 1200],
  [9949, 9900],
  [9951, 10_000],
  [12_400, 12_000],
])('%i metres is said as %i', (meter, rond) => {
  expect(rondAfstand(meter)).toBe(rond);
});
