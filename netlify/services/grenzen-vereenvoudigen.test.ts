import { expect, test } from 'vitest';
import { type Grens, grensSchema } from '#domein/gebied/gebied.schema.ts';
import { DOEL, tekenGrenzen } from '#netlify/services/grenzen-vereenvoudigen.ts';

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

test.each(['kaart', 'plaat'] as const)(
  'ten wijken of 6 000 points fit what the %s may weigh, and keep their size',
  (doel) => {
    const { vormen, bytes } = tekenGrenzen(STAD, doel);
    expect(bytes).toBeLessThanOrEqual(DOEL[doel]);
    for (const { code, grens } of STAD) {
      expect(grootte(vormen.get(code)) / grootte(grens), code).toBeCloseTo(1, 1);
      expect(grensSchema.safeParse(vormen.get(code)).success).toBe(true);
    }
  },
);

test.each(['kaart', 'plaat'] as const)('on the %s no gap opens between neighbours', (doel) => {
  const geteld = [...stukken(tekenGrenzen(STAD, doel).vormen.values()).entries()];
  const buiten = ([stuk]: [string, number]) => {
    const punten = stuk.split(' ').map((punt) => punt.split(',').map(Number));
    const tegen = (as: 0 | 1, waar: number) => punten.every((punt) => Math.abs((punt[as] ?? 0) - waar) < 0.002);
    return tegen(0, 5) || tegen(0, hoek(OVER, 0)[0]) || tegen(1, 52) || tegen(1, hoek(0, OP)[1]);
  };
  const binnen = geteld.filter((stuk) => !buiten(stuk));
  expect(binnen.length).toBeGreaterThan(20);
  expect(binnen.filter(([, keer]) => keer !== 2)).toEqual([]);
});

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

test('of an area in parts the largest stays, and what nobody would see goes from the picture alone', () => {
  const vierkant = (x: number, y: number, zijde: number): Punt[] =>
    afgerond([
      [x, y],
      [x + zijde, y],
      [x + zijde, y + zijde],
      [x, y + zijde],
      [x, y],
    ]);
  const grens = grensSchema.parse({
    type: 'MultiPolygon',
    coordinates: [[vierkant(5, 52, 0.05), vierkant(5.01, 52.01, 0.001)], [vierkant(5.06, 52.06, 0.001)]],
  });
  const teken = (doel: 'kaart' | 'plaat') => tekenGrenzen([{ nummer: 1, code: 'WK1', grens }], doel).vormen.get('WK1');
  expect(teken('kaart')).toEqual(grens);
  expect(teken('plaat')).toEqual({ type: 'Polygon', coordinates: [vierkant(5, 52, 0.05)] });
});
