import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schuifUiteen } from '#content/tekening/uiteen.ts';

const rondje = fc.record({
  x: fc.integer({ min: 0, max: 300 }),
  y: fc.integer({ min: 0, max: 300 }),
  straal: fc.integer({ min: 20, max: 50 }),
});

test("after moving apart no two areas cover each other's name", () => {
  fc.assert(
    fc.property(fc.array(rondje, { maxLength: 12 }), (rondjes) => {
      const uit = schuifUiteen(rondjes);
      for (const [nummer, een] of uit.entries()) {
        for (const ander of uit.slice(nummer + 1)) {
          expect(Math.hypot(een.x - ander.x, een.y - ander.y)).toBeGreaterThan(een.straal + ander.straal);
        }
      }
    }),
  );
});

test('areas that lie apart stay where they are', () => {
  const rondjes = [
    { x: 0, y: 0, straal: 20 },
    { x: 100, y: 0, straal: 20 },
  ];
  expect(schuifUiteen(rondjes)).toEqual(rondjes);
});
