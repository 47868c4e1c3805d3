import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grensSchema } from '#domein/gebied/gebied.schema.ts';
import { controleerGrenzen, leesGrenzen } from '#domein/gebied/grenzen.ts';

const STAD = { kader: { zuid: 52, west: 4.9, noord: 52.2, oost: 5.3 }, gemeentecode: 'GM0001' };
const RING = [
  [5, 52.1],
  [5.1, 52.1],
  [5.1, 52.15],
  [5, 52.1],
];
const kenmerk = (properties: object | null, geometry: unknown = { type: 'Polygon', coordinates: [RING] }) => ({
  properties,
  geometry,
});
const lees = (...features: unknown[]) => leesGrenzen({ type: 'FeatureCollection', features }, 'bestand', STAD);

test('names of properties as PDOK and as plain files have them', () => {
  expect(lees(kenmerk({ wijkcode: 'WK01' }), kenmerk({ code: 'WK02' }))).toMatchObject({
    soort: 'wijken',
    gebieden: [{ code: 'WK01' }, { code: 'WK02' }],
  });
  expect(lees(kenmerk({ buurtcode: 'BU1', wijkcode: 'WK01' }))).toMatchObject({
    soort: 'buurten',
    gebieden: [{ code: 'BU1' }],
  });
  expect(lees(kenmerk({ code: 'BU1', wijk_code: 'WK01' }))).toMatchObject({
    soort: 'buurten',
    gebieden: [{ code: 'BU1' }],
  });
});

test('numbers are rounded to six decimals, a height is dropped, and nothing else changes', () => {
  const ring = RING.map(([lon = 0, lat = 0]) => [lon + 1e-8, lat, 3]);
  const geometrie = { type: 'MultiPolygon', coordinates: [[ring], [ring, ring]] };
  expect(lees(kenmerk({ code: 'WK01' }, geometrie)).gebieden[0]?.grens).toEqual({
    type: 'MultiPolygon',
    coordinates: [[RING], [RING, RING]],
  });
});

test('a feature without properties, code or readable coordinates is named by its number', () => {
  const { fouten } = lees(
    kenmerk(null),
    kenmerk({ naam: 'x' }),
    kenmerk({ code: 'WK01' }, { type: 'Polygon', coordinates: [['x']] }),
    'x',
  );
  expect(fouten.map(({ nummer, reden }) => `${nummer} ${reden.code}`)).toEqual([
    '1 eigenschap_ontbreekt',
    '2 eigenschap_ontbreekt',
    '3 geen_coordinaat',
    '4 eigenschap_ontbreekt',
  ]);
});

test('every closed ring inside the frame becomes a boundary that the site can draw', () => {
  const punt = fc.tuple(fc.double({ min: 4.9, max: 5.3, noNaN: true }), fc.double({ min: 52, max: 52.2, noNaN: true }));
  fc.assert(
    fc.property(fc.array(punt, { minLength: 3, maxLength: 20 }), (punten) => {
      const ring = [...punten, ...punten.slice(0, 1)];
      const { gebieden, fouten } = lees(kenmerk({ code: 'WK01' }, { type: 'Polygon', coordinates: [ring] }));
      expect(fouten).toEqual([]);
      expect(grensSchema.safeParse(gebieden[0]?.grens).success).toBe(true);
    }),
  );
});

test('another number of areas says what was expected and what was found', () => {
  const fouten = controleerGrenzen(
    [lees(kenmerk({ code: 'WK01' }))],
    { wijken: ['WK01', 'WK02'], buurten: [] },
    { wijken: 2, buurten: 0 },
  );
  expect(fouten.map(({ reden }) => reden)).toEqual([{ code: 'aantal', soort: 'wijken', verwacht: 2, gevonden: 1 }]);
});
