import { expect, test } from 'vitest';
import { telMeesteStemmen } from '#domein/stemming/telling/meeste-stemmen.ts';
import type { RuweTelling } from '#domein/stemming/telling/telling.schema.ts';
import { id, ruweTelling, telGoed } from '#tests/support/proeftelling.ts';

const euro = (bedrag: number) => bedrag * 100;
const tel = (bedragen: number[], biljetten: string[], anders: Partial<RuweTelling> = {}) =>
  telGoed(ruweTelling(bedragen, biljetten, anders)).uitslag;

test('who got the largest part of what was possible comes first, not who got the most votes', () => {
  // The first has three of four votes, the second two of two.
  const uitslag = tel([900, 900], ['vv', 'vv', 'v-', 'n-']);
  expect(uitslag.aanvragen).toMatchObject([
    { uitkomst: 'past_niet', steun: 3, noemer: 4, over_cent: euro(100), tekort_cent: euro(800) },
    { uitkomst: 'toegekend', steun: 2, noemer: 2, door: 'plaats' },
  ]);
  expect(uitslag.stappen).toEqual([
    { id: id(1), soort: 'toegekend', over_cent: euro(100), prijs_cent: null },
    { id: id(0), soort: 'past_niet', over_cent: euro(100), prijs_cent: null },
  ]);
  expect(uitslag.gelijkspel).toEqual([]);
});

test('of plans that stand equal the cheapest goes first, and three are told as a row, once', () => {
  const uitslag = tel([300, 100, 200, 50], ['vvvv', 'vvvv', 'vvvv', 'vvvn'], { gelijk: ['laagste_bedrag', 'loting'] });
  expect(uitslag.stappen.map((stap) => stap.id)).toEqual([id(1), id(2), id(0), id(3)]);
  expect(uitslag.gelijkspel).toEqual([
    { eerst: id(1), dan: id(2), door: 'laagste_bedrag' },
    { eerst: id(2), dan: id(0), door: 'laagste_bedrag' },
  ]);
});

test('nobody wants it: it gets nothing, takes no place in the order, and stands equal with nobody', () => {
  const uitslag = tel([100, 100, 100], ['vnn', 'vnn']);
  expect(uitslag.aanvragen.map(({ uitkomst }) => uitkomst)).toEqual(['toegekend', 'geen_steun', 'geen_steun']);
  expect(uitslag.stappen.map((stap) => stap.id)).toEqual([id(0)]);
  expect(uitslag.gelijkspel).toEqual([]);
});

test('what is left to the cent is enough, and one cent less is not', () => {
  expect(tel([1000], ['v']).aanvragen[0]).toMatchObject({ uitkomst: 'toegekend', toegekend_cent: euro(1000) });
  expect(tel([1000.01], ['v']).aanvragen[0]).toMatchObject({
    uitkomst: 'past_niet',
    over_cent: euro(1000),
    tekort_cent: 1,
  });
});

test('a part goes to the first that does not fit alone, when it can start with that', () => {
  const biljetten = ['vvvv', 'vvvn', 'vvnn', 'vnnn'];
  const met = (bedragen: number[], minimum: (number | null)[]) => {
    const ruw = ruweTelling(bedragen, biljetten, { past_niet: 'deels' });
    const aanvragen = ruw.aanvragen.map((een, nummer) => ({ ...een, minimum_cent: minimum[nummer] ?? null }));
    return telGoed({ ...ruw, aanvragen }).uitslag;
  };
  // Exactly its minimum is left; after that there is nothing for anybody.
  const precies = met([600, 500, 500, 100], [null, euro(400), null, null]);
  expect(precies.aanvragen).toMatchObject([
    { uitkomst: 'toegekend' },
    { uitkomst: 'toegekend_deels', toegekend_cent: euro(400) },
    { uitkomst: 'past_niet', over_cent: 0, tekort_cent: euro(500) },
    { uitkomst: 'past_niet', over_cent: 0, tekort_cent: euro(100) },
  ]);
  expect(precies.stappen.map(({ soort, over_cent }) => `${soort} ${over_cent}`)).toEqual([
    `toegekend ${euro(400)}`,
    'toegekend_deels 0',
    'past_niet 0',
    'past_niet 0',
  ]);
  // It cannot start with what is left: nobody else gets a part, what fits does go on.
  expect(met([600, 500, 500, 100], [null, euro(400) + 1, null, null]).aanvragen).toMatchObject([
    { uitkomst: 'toegekend' },
    { uitkomst: 'minimum_past_niet', over_cent: euro(400), minimum_cent: euro(400) + 1 },
    { uitkomst: 'past_niet', over_cent: euro(400), tekort_cent: euro(100) },
    { uitkomst: 'toegekend' },
  ]);
  // Nothing is left at all: then that is said, and not that its minimum is too high.
  expect(met([1000, 500, 0.01, 100], [null, euro(400), null, null]).aanvragen[1]).toMatchObject({
    uitkomst: 'past_niet',
    over_cent: 0,
    tekort_cent: euro(500),
  });
});

test('where it stops, the others hear after which', () => {
  const uitslag = tel([600, 500, 400, 100], ['vvvv', 'vvvn', 'vvnn', 'vnnn'], { past_niet: 'stoppen' });
  expect(uitslag.aanvragen).toMatchObject([
    { uitkomst: 'toegekend' },
    { uitkomst: 'past_niet', over_cent: euro(400) },
    { uitkomst: 'gestopt', na: id(1) },
    { uitkomst: 'gestopt', na: id(1) },
  ]);
  expect(uitslag.stappen.map((stap) => stap.id)).toEqual([id(0), id(1)]);
});

test('points are compared as the part of what was possible', () => {
  const uitslag = tel([600, 600], ['53', '5-', '05']);
  expect(uitslag.aanvragen).toMatchObject([
    { uitkomst: 'past_niet', steun: 10, hoogste: 15 },
    { uitkomst: 'toegekend', steun: 8, hoogste: 10 },
  ]);
});

test('who does not take part is not looked at', () => {
  const { stappen } = telMeesteStemmen({
    kandidaten: [100n, 100n].map((kosten, nummer) => ({ id: id(nummer), kosten })),
    scores: [1n, 1n].map((teller) => ({ teller, noemer: 1n })),
    doenMee: new Set([1]),
    minimum: [1n, 1n],
    budget: 100n,
    pastNiet: 'overslaan',
    volgorde: { plaats: [0, 1], beslist: () => 'loting' },
  });
  expect(stappen).toEqual([{ kandidaat: 1, afloop: { soort: 'toegekend', bedrag: 100n } }]);
});
