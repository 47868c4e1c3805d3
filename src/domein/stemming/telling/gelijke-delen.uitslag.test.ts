import { expect, test } from 'vitest';
import type { RuweTelling } from '#domein/stemming/telling/telling.schema.ts';
import { id, ruweTelling, telGoed } from '#tests/support/proeftelling.ts';

/** So many ballots of each. */
const biljetten = (...soorten: readonly (readonly [number, string])[]): string[] =>
  soorten.flatMap(([aantal, biljet]) => Array.from({ length: aantal }, () => biljet));
const delen = (bedragen: number[], stapel: string[], anders: Partial<RuweTelling> = {}) =>
  telGoed(ruweTelling(bedragen, stapel, { verdeelregel: 'gelijke_delen', aanvulling: 'geen', ...anders })).uitslag;
const euro = (bedrag: number) => bedrag * 100;

// Ten jurors have 100 euro each. Five of them pay all they have for the first plan; four pay 75 each for one of the two that
// stand equal, and have 25 left each for the other; one has 100 for a plan of 200.
const BEDRAGEN = [500, 300, 300, 200];
const STAPEL = biljetten([5, 'vnnn'], [4, 'nvvn'], [1, 'nnnv']);

test('a plan is bought with the shares of who want it, and the others hear what their supporters had left', () => {
  const uitslag = delen(BEDRAGEN, STAPEL);
  expect(uitslag.aanvragen).toMatchObject([
    { uitkomst: 'toegekend', door: 'delen', toegekend_cent: euro(500), steun: 5 },
    { uitkomst: 'toegekend', door: 'delen', toegekend_cent: euro(300), steun: 4 },
    { uitkomst: 'stemmers_op', toegekend_cent: 0, samen_cent: euro(100), tekort_cent: euro(200) },
    { uitkomst: 'stemmers_op', toegekend_cent: 0, samen_cent: euro(100), tekort_cent: euro(100) },
  ]);
  expect(uitslag).toMatchObject({
    besteed_cent: euro(800),
    delen: { aandeel_cent: euro(100), verhogingen: 0 },
    stappen: [
      { id: id(0), soort: 'gedeeld', over_cent: euro(500), prijs_cent: euro(100) },
      { id: id(1), soort: 'gedeeld', over_cent: euro(200), prijs_cent: euro(75) },
    ],
    gelijkspel: [{ eerst: id(1), dan: id(2), door: 'loting' }],
  });
});

test('what is left is filled up with what fits, most wanted first, and what was looked at before hears what was left then', () => {
  const uitslag = delen(BEDRAGEN, STAPEL, { aanvulling: 'nuttig' });
  expect(uitslag.aanvragen).toMatchObject([
    { uitkomst: 'toegekend', door: 'delen' },
    { uitkomst: 'toegekend', door: 'delen' },
    { uitkomst: 'past_niet', over_cent: euro(200), tekort_cent: euro(100) },
    { uitkomst: 'toegekend', door: 'aanvulling' },
  ]);
  expect(uitslag.stappen.at(-1)).toEqual({ id: id(3), soort: 'aangevuld', over_cent: 0, prijs_cent: null });
  expect(uitslag.besteed_cent).toBe(euro(1000));
});

test('what was looked at early hears what was left then, not in the end, and filling up tells who stood equal', () => {
  // Nobody's supporters have enough: all is filled up, by support and then by the lot.
  const stapel = biljetten([3, 'vnnn'], [2, 'nnnv'], [1, 'nvnn'], [1, 'nnvn'], [3, 'nnnn']);
  const uitslag = delen([400, 300, 300, 700], stapel, { aanvulling: 'nuttig' });
  expect(uitslag.aanvragen).toMatchObject([
    { uitkomst: 'toegekend', door: 'aanvulling' },
    { uitkomst: 'toegekend', door: 'aanvulling' },
    { uitkomst: 'toegekend', door: 'aanvulling' },
    { uitkomst: 'past_niet', over_cent: euro(600), tekort_cent: euro(100) },
  ]);
  expect(uitslag.stappen.map(({ over_cent }) => over_cent)).toEqual([euro(600), euro(300), 0]);
  expect(uitslag.gelijkspel).toEqual([{ eerst: expect.any(String), dan: expect.any(String), door: 'loting' }]);
  expect(uitslag.gelijkspel.flatMap(({ eerst, dan }) => [eerst, dan]).sort()).toEqual([id(1), id(2)]);
  expect(uitslag.stappen.slice(1).map((stap) => stap.id)).toEqual(
    uitslag.gelijkspel.flatMap(({ eerst, dan }) => [eerst, dan]),
  );
});

test('shares are raised a euro at a time, until one more would cost too much', () => {
  // At 150 euro both plans of 300 would be bought, for 1 100 in all.
  const uitslag = delen(BEDRAGEN, STAPEL, { aanvulling: 'add1' });
  expect(uitslag.delen).toEqual({ aandeel_cent: euro(149), verhogingen: 49 });
  const gekocht = uitslag.aanvragen.filter(({ uitkomst }) => uitkomst === 'toegekend').map((een) => een.id);
  expect(gekocht).toHaveLength(2);
  expect(gekocht[0]).toBe(id(0));
  expect(uitslag.aanvragen.find(({ uitkomst }) => uitkomst === 'past_niet')).toMatchObject({
    over_cent: euro(200),
    tekort_cent: euro(100),
  });
  expect(uitslag.aanvragen[3]).toMatchObject({ uitkomst: 'stemmers_op', samen_cent: euro(149), tekort_cent: euro(51) });
});

test('when all that may take part fits, all of it is bought, and nothing is said of shares that ran out', () => {
  const uitslag = delen([100, 200], biljetten([6, 'vn'], [4, 'nv']), { aanvulling: 'nuttig', budget_cent: euro(300) });
  expect(uitslag.aanvragen.map(({ uitkomst }) => uitkomst)).toEqual(['toegekend', 'toegekend']);
  expect(uitslag.stappen.at(-1)).toMatchObject({ over_cent: 0 });
  expect(uitslag.gelijkspel).toEqual([]);
});

test('exactly enough is enough, and one cent less is told as that', () => {
  const krap = (prijs: number) =>
    delen([prijs, 900], biljetten([5, 'vn'], [5, 'nv']), { aanvulling: 'geen' }).aanvragen[0];
  expect(krap(500)).toMatchObject({ uitkomst: 'toegekend' });
  expect(krap(500.01)).toMatchObject({ uitkomst: 'stemmers_op', samen_cent: euro(500), tekort_cent: 1 });
});
