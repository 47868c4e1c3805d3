import { expect, test } from 'vitest';
import { rdNaarWgs84 } from '#netlify/adapters/projectie.ts';

test('points of which both coordinates are published are less than a metre off', () => {
  // The origin of the grid (the tower in Amersfoort) and the control point Westertoren, by Kadaster.
  const bekend = [
    { x: 155_000, y: 463_000, lat: 52.155_172_9, lon: 5.387_203_66 },
    { x: 120_700.723, y: 487_525.502, lat: 52.374_532_3, lon: 4.883_525_6 },
  ] as const;
  for (const { x, y, lat, lon } of bekend) {
    const gelezen = rdNaarWgs84(x, y);
    expect(Math.abs(gelezen.lat - lat) * 111_000).toBeLessThan(1);
    expect(Math.abs(gelezen.lon - lon) * 68_000).toBeLessThan(1);
  }
});
