import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maakStadstekening, type Stadstekening } from '#content/tekening/stadstekening.ts';
import { kaderVan, oppervlakte } from '#content/tekening/vlak.ts';
import { ligtIn } from '#domein/gebied/ligt-in.ts';

const graden = (van: number, tot: number) => fc.double({ min: van, max: tot, noNaN: true });
const buurt = fc.record({ lat: graden(52, 52.1), lon: graden(5, 5.16) });
const wijk = fc.record({
  lat: graden(52, 52.1),
  lon: graden(5, 5.16),
  oppervlakte_km2: fc.option(graden(0.2, 40)),
  buurten: fc.array(buurt, { maxLength: 12 }),
});
type Wijk = { lat: number; lon: number; oppervlakte_km2: number | null; buurten: { lat: number; lon: number }[] };

const teken = (stad: readonly Wijk[]): Stadstekening =>
  maakStadstekening(
    stad.map(({ buurten, ...deel }, nummer) => ({ ...deel, code: `W${nummer}`, grens_plaat: null })),
    stad.flatMap(({ buurten }, nummer) =>
      buurten.map((deel, n) => ({ ...deel, code: `B${nummer}-${n}`, wijk_code: `W${nummer}` })),
    ),
  );
const kern = ({ lat, lon, buurten }: Wijk) => (buurten.length > 0 ? buurten : [{ lat, lon }]);

/** Cities as they grow: each wijk around a centre of its own. */
const gewoneStad = fc
  .array(fc.record({ x: fc.nat(3), y: fc.nat(3), km2: fc.option(graden(3, 8)), n: fc.nat(9), draai: graden(0, 6) }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((wijken) =>
    wijken.filter((een, nummer) => wijken.findIndex(({ x, y }) => x === een.x && y === een.y) === nummer),
  )
  .map((wijken) =>
    wijken.map(({ x, y, km2, n, draai }): Wijk => {
      const [lat, lon] = [52 + y * 0.02, 5 + x * 0.032];
      const buurten = Array.from({ length: n }, (_, nummer) => {
        const hoek = draai + (nummer * 2 * Math.PI) / n;
        return { lat: lat + 0.006 * Math.sin(hoek), lon: lon + 0.0096 * Math.cos(hoek) };
      });
      return { lat, lon, oppervlakte_km2: km2, buurten };
    }),
  );

test('every wijk has a shape with area, in the frame, and no number that is none, whatever the city', () => {
  fc.assert(
    fc.property(fc.array(wijk, { minLength: 1, maxLength: 8 }), (stad) => {
      const { vormen, breed, hoog } = teken(stad);
      expect(vormen.map(({ code }) => code).sort()).toEqual(stad.map((_, nummer) => `W${nummer}`));
      for (const { pad, ringen } of vormen) {
        expect(pad).toMatch(/^(M[\d.]+ [\d.]+([lqt]?[ -]?[\d.]+)+z)+$/);
        expect(ringen.some((ring) => oppervlakte(ring) > 0)).toBe(true);
        const { links, boven, rechts, onder } = kaderVan(ringen.flat());
        expect(Math.min(links, boven)).toBeGreaterThanOrEqual(0);
        expect(rechts <= breed && onder <= hoog).toBe(true);
      }
    }),
  );
});

test('no place lies in two wijken', () => {
  fc.assert(
    fc.property(fc.array(wijk, { minLength: 2, maxLength: 6 }), fc.nat(6), fc.nat(6), (stad, dx, dy) => {
      const { vormen, breed, hoog } = teken(stad);
      for (let x = dx; x < breed; x += 7)
        for (let y = dy; y < hoog; y += 7)
          expect(vormen.filter(({ ringen }) => ligtIn([x + 0.05, y + 0.05], ringen)).length).toBeLessThan(2);
    }),
    { numRuns: 15 },
  );
});

test('in a city whose wijken lie apart, every buurt lies in its own wijk', () => {
  fc.assert(
    fc.property(gewoneStad, (stad) => {
      const { vormen, heen } = teken(stad);
      for (const [nummer, deel] of stad.entries()) {
        const ringen = vormen.find(({ code }) => code === `W${nummer}`)?.ringen ?? [];
        for (const punt of kern(deel)) expect(ligtIn(heen(punt), ringen)).toBe(true);
      }
    }),
  );
});

test('one buurt, two on one spot and a wijk without buurten are drawn; a city without wijken is empty', () => {
  const punt = { lat: 52.05, lon: 5.05 };
  const een = teken([{ ...punt, oppervlakte_km2: null, buurten: [punt] }]);
  expect(een.vormen).toHaveLength(1);
  const twee = teken([
    { ...punt, oppervlakte_km2: 4, buurten: [punt] },
    { ...punt, oppervlakte_km2: null, buurten: [] },
  ]);
  for (const { ringen } of twee.vormen) expect(oppervlakte(ringen[0] ?? [])).toBeGreaterThan(1000);
  expect(teken([]).vormen).toEqual([]);
});

test('north is up, east is right, and a place on the drawing leads back to where it is', () => {
  const { heen, terug } = teken([
    { lat: 52, lon: 5, oppervlakte_km2: null, buurten: [] },
    { lat: 52.05, lon: 5.1, oppervlakte_km2: null, buurten: [] },
  ]);
  const [zw, no] = [heen({ lat: 52, lon: 5 }), heen({ lat: 52.05, lon: 5.1 })];
  expect(zw[0] < no[0] && zw[1] > no[1]).toBe(true);
  expect(terug(no).lat).toBeCloseTo(52.05, 6);
  expect(terug(no).lon).toBeCloseTo(5.1, 6);
});

const vierkant = (lon: number, lat: number) => ({
  type: 'Polygon' as const, // the discriminator of the union
  coordinates: [
    [
      [lon, lat],
      [lon + 0.02, lat],
      [lon + 0.02, lat + 0.02],
      [lon, lat + 0.02],
      [lon, lat],
    ] as [number, number][],
  ], // pairs
});

test('boundaries are drawn as soon as every wijk has one, and nothing is said of a sketch then', () => {
  const wijken = [
    { code: 'a', lat: 52.01, lon: 5.01, oppervlakte_km2: null, grens_plaat: vierkant(5, 52) },
    { code: 'b', lat: 52.01, lon: 5.03, oppervlakte_km2: null, grens_plaat: vierkant(5.02, 52) },
  ];
  const echt = maakStadstekening(wijken, []);
  expect([echt.bijBenadering, echt.vormen[0]?.pad]).toEqual([false, expect.stringMatching(/^M3 \d+l[\d. -]+z$/)]);
  const half = maakStadstekening(
    [...wijken.slice(0, 1), ...wijken.slice(1).map((deel) => ({ ...deel, grens_plaat: null }))],
    [],
  );
  expect([half.bijBenadering, half.vormen.length]).toEqual([true, 2]);
});
