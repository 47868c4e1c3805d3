import { expect, test } from 'vitest';
import { type Kaartgebied, tekenKaartplaat } from '#content/beeld/kaartplaat.ts';

const vierkant = (lon: number, lat: number) => ({
  type: 'Polygon' as const, // the discriminator of the union
  coordinates: [
    [
      [lon, lat],
      [lon + 0.02, lat],
      [lon + 0.02, lat + 0.02],
      [lon, lat + 0.02],
      [lon, lat],
    ] as [number, number][], // pairs
  ],
});
const gebied = (code: string, lon: number, lat: number, delen: Partial<Kaartgebied> = {}): Kaartgebied => ({
  code,
  naam: `Gebied ${code}`,
  lat,
  lon,
  grens: null,
  adres: undefined,
  aantal: undefined,
  ...delen,
});
const getallen = (tekst: string) => [...tekst.matchAll(/-?\d+/g)].map(Number);

test('north is up and east is right', () => {
  const { vlakken } = tekenKaartplaat([gebied('zw', 5, 52), gebied('no', 5.1, 52.1)]);
  const [zw, no] = vlakken;
  expect(zw && no && zw.x < no.x && zw.y > no.y).toBe(true);
});

test('the frame holds every boundary', () => {
  const { kader, vlakken } = tekenKaartplaat([
    gebied('a', 5.01, 52.01, { grens: vierkant(5, 52) }),
    gebied('b', 5.11, 52.06, { grens: vierkant(5.1, 52.05) }),
  ]);
  const [links = 0, boven = 0, breed = 0, hoog = 0] = getallen(kader);
  for (const { pad } of vlakken) {
    const punten = getallen(pad ?? '');
    expect(punten.length).toBeGreaterThan(6);
    for (const [nummer, waarde] of punten.entries()) {
      const [van, lengte] = nummer % 2 ? [boven, hoog] : [links, breed];
      expect(waarde).toBeGreaterThanOrEqual(van);
      expect(waarde).toBeLessThanOrEqual(van + lengte);
    }
  }
});

test('as long as one area has no boundary, all are rounds, the fuller ones larger', () => {
  const { vlakken } = tekenKaartplaat([
    gebied('a', 5, 52, { grens: vierkant(5, 52), aantal: 9 }),
    gebied('b', 5.1, 52, { aantal: 1 }),
  ]);
  expect(vlakken.map(({ pad }) => pad)).toEqual([undefined, undefined]);
  expect((vlakken[0]?.straal ?? 0) > (vlakken[1]?.straal ?? 0)).toBe(true);
});

test('a city without areas has an empty picture', () => {
  expect(tekenKaartplaat([]).vlakken).toEqual([]);
});
