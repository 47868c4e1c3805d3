import { expect, test } from 'vitest';
import { type Grens, grensSchema } from '#domein/gebied/gebied.schema.ts';
import { DOEL, tekenGrenzen, tekenLijst } from '#netlify/services/grenzen-vereenvoudigen.ts';

type Punt = [number, number];
const OVER = 5;
const OP = 2;
/** Points on one side of an area; a quarter of what an area has. */
const FIJN = 1500;

/** A wobbling line between two corners; the same from both sides. */
function lijn([x1, y1]: Punt, [x2, y2]: Punt): Punt[] {
  const zaad = x1 * 977 + y1 * 131 + x2 * 31 + y2;
  return Array.from({ length: FIJN }, (_, nummer): Punt => {
    const deel = nummer / FIJN;
    const bocht = nummer === 0 ? 0 : Math.sin(deel * 40 + zaad) * 3e-4 + Math.sin(deel * 911 * zaad) * 6e-5;
    return [x1 + (x2 - x1) * deel + bocht, y1 + (y2 - y1) * deel + bocht];
  });
}
const omgekeerd = (van: Punt, naar: Punt): Punt[] => [naar, ...lijn(van, naar).slice(1).reverse()];
const hoek = (x: number, y: number): Punt => [5 + x * 0.03, 52 + y * 0.03];
const afgerond = (ring: Punt[]): Punt[] => ring.map(([x, y]) => [Number(x.toFixed(6)), Number(y.toFixed(6))]);

/** Ten wijken of 6 000 points that lie against each other. */
const STAD = Array.from({ length: OVER * OP }, (_, nummer) => {
  const [x, y] = [nummer % OVER, Math.floor(nummer / OVER)];
  const [a, b, c, d] = [hoek(x, y), hoek(x + 1, y), hoek(x + 1, y + 1), hoek(x, y + 1)];
  const ring = afgerond([...lijn(a, b), ...lijn(b, c), ...omgekeerd(d, c), ...omgekeerd(a, d), a]);
  return { nummer, code: `WK${nummer}`, grens: grensSchema.parse({ type: 'Polygon', coordinates: [ring] }) };
});

const ringen = (grens: Grens) => (grens.type === 'Polygon' ? grens.coordinates : grens.coordinates.flat());
function grootte(grens: Grens | undefined): number {
  if (!grens) throw new Error('This area was not drawn.');
  const [ring = []] = ringen(grens);
  return (
    Math.abs(ring.slice(1).reduce((som, [x, y], n) => som + (ring[n]?.[0] ?? 0) * y - x * (ring[n]?.[1] ?? 0), 0)) / 2
  );
}
/** How often each stretch between two points is drawn, from whichever side. */
function stukken(vormen: Iterable<Grens>): Map<string, number> {
  const geteld = new Map<string, number>();
  for (const ring of [...vormen].flatMap(ringen)) {
    for (const [nummer, punt] of ring.slice(1).entries()) {
      const stuk = [punt.join(), ring[nummer]?.join()].sort().join(' ');
      geteld.set(stuk, (geteld.get(stuk) ?? 0) + 1);
    }
  }
  return geteld;
}

/** Stretches that should be drawn from both sides, since an area lies there: the edge of the city left out. */
function grensstukken(vormen: Iterable<Grens>): [string, number][] {
  const aanDeRand = ([stuk]: [string, number]): boolean => {
    const punten = stuk.split(' ').map((punt) => punt.split(',').map(Number));
    const tegen = (as: 0 | 1, waar: number) => punten.every((punt) => Math.abs((punt[as] ?? 0) - waar) < 0.002);
    return tegen(0, 5) || tegen(0, hoek(OVER, 0)[0]) || tegen(1, 52) || tegen(1, hoek(0, OP)[1]);
  };
  return [...stukken(vormen)].filter((stuk) => !aanDeRand(stuk));
}

test.each(['kaart', 'plaat'] as const)(
  'ten wijken of 6 000 points fit what the %s may weigh, keep their size, and no gap opens between neighbours',
  (doel) => {
    const { vormen, bytes, punten } = tekenGrenzen(STAD, doel);
    expect(bytes).toBeLessThanOrEqual(DOEL[doel]);
    // As detailed as fits: what it may weigh is used.
    expect(bytes).toBeGreaterThan(DOEL[doel] * 0.9);
    expect(punten).toBe([...vormen.values()].flatMap(ringen).flat().length);
    for (const { code, grens } of STAD) {
      expect(grootte(vormen.get(code)) / grootte(grens), code).toBeCloseTo(1, 1);
      expect(grensSchema.safeParse(vormen.get(code)).success).toBe(true);
    }
    const tussen = grensstukken(vormen.values());
    expect(tussen.length).toBeGreaterThan(20);
    expect(tussen.filter(([, keer]) => keer !== 2)).toEqual([]);
  },
);

test('a small city is drawn as it is', () => {
  const ring: Punt[] = [
    [5, 52],
    [5.01, 52],
    [5.01, 52.01],
    [5, 52],
  ];
  const grens = grensSchema.parse({ type: 'Polygon', coordinates: [ring] });
  expect(tekenGrenzen([{ nummer: 1, code: 'WK1', grens }], 'plaat').vormen.get('WK1')).toEqual(grens);
});

const vierkant = (x: number, y: number, zijde: number): Punt[] =>
  afgerond([
    [x, y],
    [x + zijde, y],
    [x + zijde, y + zijde],
    [x, y + zijde],
    [x, y],
  ]);
const delen = (...coordinates: Punt[][][]): Grens => grensSchema.parse({ type: 'MultiPolygon', coordinates });
const teken = (grens: Grens, doel: 'kaart' | 'plaat'): Grens | undefined =>
  tekenGrenzen([{ nummer: 1, code: 'WK1', grens }], doel).vormen.get('WK1');

test('of an area in parts the largest stays, and what nobody would see goes from the picture alone', () => {
  const grens = delen([vierkant(5, 52, 0.05), vierkant(5.01, 52.01, 0.001)], [vierkant(5.06, 52.06, 0.001)]);
  expect(teken(grens, 'kaart')).toEqual(grens);
  expect(teken(grens, 'plaat')).toEqual({ type: 'Polygon', coordinates: [vierkant(5, 52, 0.05)] });
});

test('a part or hole that can be seen stays on the picture, each with its own holes', () => {
  const grens = delen(
    [vierkant(5, 52, 0.05), vierkant(5.01, 52.01, 0.01), vierkant(5.03, 52.03, 0.002)],
    [vierkant(5.06, 52.06, 0.02), vierkant(5.065, 52.065, 0.005)],
  );
  expect(teken(grens, 'plaat')).toEqual(
    delen(
      [vierkant(5, 52, 0.05), vierkant(5.01, 52.01, 0.01)],
      [vierkant(5.06, 52.06, 0.02), vierkant(5.065, 52.065, 0.005)],
    ),
  );
});

test('points that fall together once they are rounded are one, unless too few would be left for a shape', () => {
  const [a, b, c]: [Punt, Punt, Punt] = [
    [5, 52],
    [5.1, 52],
    [5.1, 52.1],
  ];
  const bijna: Punt = [5.100_02, 52.000_03];
  const zelfdeLengte: Punt = [5.1, 52.05];
  const grens = (...ring: Punt[]): Grens => ({ type: 'Polygon', coordinates: [ring] });
  expect(teken(grens(a, b, bijna, zelfdeLengte, c, a), 'plaat')).toEqual(grens(a, b, zelfdeLengte, c, a));
  expect(teken(grens(a, b, bijna, c, a), 'plaat')).toEqual(grens(a, b, c, a));
  expect(teken(grens(a, b, bijna, c, a), 'kaart')).toEqual(grens(a, b, bijna, c, a));
  const stip = grens([5, 52], [5.000_01, 52], [5.000_01, 52.000_01], [5, 52]);
  expect(teken(stip, 'plaat')).toEqual(stip);
});

test('where even the coarsest shapes do not fit every area keeps the points that matter most, and stays an area', () => {
  const stippels = Array.from({ length: 8 }, (_, nummer): Punt => [0.0005 * (nummer + 1), (nummer % 2) * 1e-5]);
  const eilanden = Array.from({ length: 400 }, (_, nummer) => {
    const [x, y] = [5 + (nummer % 20) * 0.0231, 52 + Math.floor(nummer / 20) * 0.0217];
    const [eerste = [0, 0], ...rest] = vierkant(x, y, 0.01);
    const ring = afgerond([eerste, ...stippels.map(([dx, dy]): Punt => [x + dx, y + dy]), ...rest]);
    return { nummer, code: `WK${nummer}`, grens: grensSchema.parse({ type: 'Polygon', coordinates: [ring] }) };
  });
  const { vormen, bytes } = tekenGrenzen(eilanden, 'plaat');
  expect(bytes).toBeGreaterThan(DOEL.plaat);
  for (const { code, grens } of eilanden) {
    const vorm = vormen.get(code);
    expect(vorm && ringen(vorm).flat().length, code).toBeLessThanOrEqual(5);
    expect(grootte(vorm) / grootte(grens), code).toBeGreaterThan(0.4);
  }
});

test('only wijken stand on the picture of the city; of a list of buurten the map alone is drawn', () => {
  const gebieden = [{ nummer: 1, code: 'WK1', grens: delen([vierkant(5, 52, 0.05)]) }];
  for (const [soort, plaat] of [
    ['wijken', 1],
    ['buurten', undefined],
  ] as const) {
    const getekend = tekenLijst({ soort, gebieden, bron: 'proef', gevonden: 1, elders: 0, fouten: [] });
    expect(getekend.kaart.vormen.size).toBe(1);
    expect(getekend.plaat?.vormen.size).toBe(plaat);
  }
});
