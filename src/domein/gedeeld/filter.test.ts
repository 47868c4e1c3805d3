import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Facet, keuzePad, selecties } from '#domein/gedeeld/filter.ts';

interface Ding {
  wijk: string;
  themas: string[];
}
const facetten: Facet<Ding>[] = [
  { naam: 'wijk', waardenVan: ({ wijk }) => [wijk] },
  { naam: 'thema', waardenVan: ({ themas }) => themas },
];
const dingSchema = fc.record({
  wijk: fc.constantFrom('oost', 'west', 'zuid'),
  themas: fc.uniqueArray(fc.constantFrom('groen', 'spelen', 'eten')),
});

test('a choice has one spelling, whatever order it was made in', () => {
  expect(keuzePad(['wijk', 'thema'], { thema: 'groen', wijk: 'oost' })).toBe('wijk/oost/thema/groen');
  expect(keuzePad(['wijk', 'thema'], {})).toBe('');
});

test('every selection holds exactly the items that answer to all its choices', () => {
  fc.assert(
    fc.property(fc.array(dingSchema, { maxLength: 30 }), (dingen) => {
      for (const { keuze, items } of selecties(dingen, facetten).values()) {
        const verwacht = dingen.filter((ding) =>
          facetten.every(({ naam, waardenVan }) => {
            const gekozen = keuze[naam];
            return gekozen === undefined || waardenVan(ding).includes(gekozen);
          }),
        );
        expect(items).toEqual(verwacht);
      }
    }),
  );
});

test('an empty list still has its one unfiltered page', () => {
  expect([...selecties<Ding>([], facetten).keys()]).toEqual(['']);
});
