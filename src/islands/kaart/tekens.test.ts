import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Geplaatst } from '#domein/plek/kaart.ts';
import { GROOTSTE_ZOOM, KLEINSTE_ZOOM, type Vak, Verdeling } from '#islands/kaart/tekens.ts';

const STAD: Vak = [4.9, 52, 5.3, 52.2];
const items = fc
  .array(
    fc.record({
      lat: fc.double({ min: 52.02, max: 52.15, noNaN: true }),
      lon: fc.double({ min: 4.96, max: 5.2, noNaN: true }),
      precisie: fc.constantFrom('adres' as const, 'straat' as const, 'buurt' as const, 'wijk' as const),
    }),
    { maxLength: 60 },
  )
  .map((punten) =>
    punten.map((punt, nr): Geplaatst => ({ id: `i${nr}`, soort: 'initiatief', naam: `${nr}`, url: '/', ...punt })),
  );
const tekensVan = async (lijst: readonly Geplaatst[], stap: number) =>
  (await new Verdeling(lijst, () => undefined).tekens(STAD, stap, () => true)) ?? [];
const zoom = fc.integer({ min: KLEINSTE_ZOOM, max: GROOTSTE_ZOOM });

test('every item stands for exactly one teken at any zoom', async () => {
  await fc.assert(
    fc.asyncProperty(items, zoom, async (lijst, stap) => {
      const tekens = await tekensVan(lijst, stap);
      const ids = tekens.flatMap((teken) => teken.items.map(({ id }) => id));
      expect(ids.sort()).toEqual(lijst.map(({ id }) => id).sort());
    }),
  );
});

test('what is known only to buurt or wijk level is never a pin, nor in a group of pins', async () => {
  await fc.assert(
    fc.asyncProperty(items, zoom, async (lijst, stap) => {
      for (const teken of await tekensVan(lijst, stap)) {
        const exact = teken.items.map(({ precisie }) => precisie === 'adres' || precisie === 'straat');
        expect(new Set(exact)).toEqual(new Set([teken.soort !== 'gebied']));
      }
    }),
  );
});

test('places at one address stay together at the deepest zoom, and say that zooming in does not help', async () => {
  const adres = { soort: 'speeltuin', url: '/', lat: 52.09, lon: 5.12, precisie: 'adres' } as const;
  const lijst = [
    { ...adres, id: 'a', naam: 'A' },
    { ...adres, id: 'b', naam: 'B' },
  ];
  const [teken] = await tekensVan(lijst, GROOTSTE_ZOOM);
  expect(teken).toMatchObject({ soort: 'groep', items: lijst, splitst: false });
});

test('keys are unique', async () => {
  await fc.assert(
    fc.asyncProperty(items, zoom, async (lijst, stap) => {
      const sleutels = (await tekensVan(lijst, stap)).map(({ sleutel }) => sleutel);
      expect(new Set(sleutels).size).toBe(sleutels.length);
    }),
  );
});
