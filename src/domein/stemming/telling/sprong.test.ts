import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Beurzen } from '#domein/stemming/telling/beurzen.ts';
import { bied, koop, rhoVan } from '#domein/stemming/telling/bod.ts';
import { breuk, maal, min, ongeveer, plus, vergelijk } from '#domein/stemming/telling/breuk.ts';
import { Hellingen } from '#domein/stemming/telling/hellingen.ts';
import { blijftErboven, Sprong } from '#domein/stemming/telling/sprong.ts';
import { stapel } from '#domein/stemming/telling/stapels.ts';
import { maakSteunlijst, steunVan, type Verkiezing } from '#domein/stemming/telling/verkiezing.ts';
import { fijneVerkiezing, type KleineVerkiezing, telTraagMet } from '#tests/support/proefverkiezing.ts';

const weg = fc.record({ van: fc.integer({ min: 1, max: 1500 }), lengte: fc.integer({ min: 2, max: 400 }) });

function opzet({ biljetten, ...rest }: KleineVerkiezing) {
  const verkiezing: Verkiezing = { ...rest, stapels: stapel(biljetten) };
  const steun = steunVan(verkiezing);
  return {
    lijst: maakSteunlijst(verkiezing),
    gewild: [...rest.kandidaten.keys()].filter((nummer) => (steun[nummer] ?? 0) > 0),
  };
}
const traag = (verkiezing: KleineVerkiezing, aandeel: number) =>
  telTraagMet({ ...verkiezing, budget: BigInt(aandeel) * BigInt(verkiezing.biljetten.length) });

test('a way that is let through is one on which nothing changes: not what is bought, not its order, no tie', () => {
  let door = 0;
  fc.assert(
    fc.property(fijneVerkiezing, weg, (verkiezing, { van, lengte }) => {
      const { lijst, gewild } = opzet(verkiezing);
      const begin = traag(verkiezing, van);
      if (new Sprong(lijst, gewild).keur(begin.gekozen, breuk(BigInt(van)), breuk(BigInt(van + lengte))) !== null)
        return;
      door += 1;
      // Ties of the beginning may end; none begins, and those that are there at the end were there all the way.
      const eind = traag(verkiezing, van + lengte);
      expect(eind.gekozen).toEqual(begin.gekozen);
      expect(begin.gelijk).toEqual(expect.arrayContaining(eind.gelijk));
      for (let waar = van + 1; waar < van + lengte; waar += 1 + Math.floor(lengte / 40))
        expect(traag(verkiezing, waar)).toEqual(eind);
    }),
    { numRuns: 1000 },
  );
  expect(door).toBeGreaterThan(20);
});

test('a way that is not let through stops short of a share at which something is otherwise, or may be', () => {
  let tegen = 0;
  fc.assert(
    fc.property(fijneVerkiezing, weg, (verkiezing, { van, lengte }) => {
      const { lijst, gewild } = opzet(verkiezing);
      const begin = traag(verkiezing, van).gekozen;
      const anders = traag(verkiezing, van + lengte).gekozen.join() !== begin.join();
      const deel = new Sprong(lijst, gewild).keur(begin, breuk(BigInt(van)), breuk(BigInt(van + lengte)));
      if (anders) tegen += 1;
      if (anders) expect(deel).not.toBeNull();
      if (deel !== null) expect(deel >= 0 && deel < 1).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(tegen).toBeGreaterThan(20);
});

/** The same order at a share, at a larger one and halfway, with the bounds on each price before each purchase. */
function* prijzen(verkiezing: KleineVerkiezing, van: number, lengte: number) {
  const { lijst, gewild } = opzet(verkiezing);
  const beurzen = (teller: number) => new Beurzen(lijst).begin(breuk(BigInt(teller), 2n));
  const [a, halverwege, b] = [beurzen(2 * van), beurzen(2 * van + lengte), beurzen(2 * van + 2 * lengte)];
  const hellingen = new Hellingen(lijst);
  hellingen.begin();
  const over = new Set(gewild);
  for (const gekocht of traag(verkiezing, van).gekozen) {
    for (const kandidaat of over) {
      const [bijA, bijHalf, bijB] = [bied(a, kandidaat), bied(halverwege, kandidaat), bied(b, kandidaat)];
      if (!bijA || !bijHalf || !bijB) continue;
      yield {
        rho: [rhoVan(a, bijA), rhoVan(halverwege, bijHalf), rhoVan(b, bijB)] as const, // at the three shares
        kosten: Number(lijst.perKandidaat[kandidaat]?.kosten),
        ...hellingen.bepaal(kandidaat, a, bijA, b, bijB),
      };
    }
    const [bijA, bijHalf, bijB] = [bied(a, gekocht), bied(halverwege, gekocht), bied(b, gekocht)];
    if (!bijA || !bijHalf || !bijB) throw new Error('What was bought cannot be bought.');
    const helling = hellingen.bepaal(gekocht, a, bijA, b, bijB);
    koop(a, bijA);
    koop(halverwege, bijHalf);
    koop(b, bijB);
    hellingen.betaal(gekocht, helling);
    over.delete(gekocht);
  }
}

test('a price falls between the two bounds, and in a straight line where that is said', () => {
  let schuin = 0;
  fc.assert(
    fc.property(fijneVerkiezing, weg, (verkiezing, { van, lengte }) => {
      for (const { rho, kosten, laag, hoog, recht, gewicht } of prijzen(verkiezing, van, lengte)) {
        const [rhoA, rhoHalf, rhoB] = rho;
        const daling = (ongeveer(min(rhoA, rhoB)) * kosten) / lengte;
        expect(daling).toBeGreaterThanOrEqual(laag - 1e-12);
        expect(daling).toBeLessThanOrEqual(hoog + 1e-12);
        if (gewicht > 0) expect(rhoB).toEqual(breuk(1n, BigInt(gewicht)));
        if (!recht) continue;
        schuin += Number(daling > 0);
        expect(vergelijk(maal(rhoHalf, 2n), plus(rhoA, rhoB))).toBe(0);
        expect(hoog - laag).toBeLessThan(1e-9 * (1 + hoog));
      }
    }),
    { numRuns: 1000 },
  );
  expect(schuin).toBeGreaterThan(20);
});

test('two that come to stand equal at the very end of the way are noticed', () => {
  // With 145 to 150 each: four pay 100 for the square. Two of them and one with a full purse want the tree, which two others
  // could pay half each. The tree costs its last supporter 200 - 2 × (share - 100): just half of it at 150.
  const [plein, boom, bank] = [0, 1, 2];
  const { lijst, gewild } = opzet({
    kandidaten: [400n, 200n, 200n].map((kosten, nummer) => ({ id: `k${nummer}`, kosten })),
    budget: 1n,
    eenheid: 1n,
    biljetten: [[plein, boom], [plein, boom], [plein], [plein], [boom], [bank], [bank]].map((wil) =>
      wil.map((nummer): [number, number] => [nummer, 1]),
    ),
  });
  const keur = (tot: bigint) => new Sprong(lijst, gewild).keur([plein, bank, boom], breuk(145n), breuk(tot));
  expect(keur(149n)).toBeNull();
  expect(keur(150n)).not.toBeNull();
  expect(keur(160n)).not.toBeNull();
});

test.each([
  ['it grows all the way', { a: 0, b: -1, minst: 1, meest: 2 }, 10, true],
  ['it only stays what it is at its beginning', { a: 0, b: 0, minst: 0, meest: 0 }, 10, false],
  ['it falls all the way to something', { a: 5, b: 1, minst: -2, meest: -1 }, 10, true],
  ['it falls to nothing', { a: 5, b: 0, minst: -2, meest: -1 }, 10, false],
  [
    'it cannot have come from nothing in so short a way',
    { a: Number.POSITIVE_INFINITY, b: 3, minst: -9, meest: 1 },
    2,
    true,
  ],
  ['it can', { a: Number.POSITIVE_INFINITY, b: 3, minst: -9, meest: 1 }, 3, false],
  ['the way is too short to fall to nothing and rise again', { a: 1, b: 1, minst: -1, meest: 1 }, 1.9, true],
  ['the way is just long enough for it', { a: 1, b: 1, minst: -1, meest: 1 }, 2, false],
  ['it can fall as fast as it wants', { a: 1, b: 1, minst: Number.NEGATIVE_INFINITY, meest: 1 }, 1.5, false],
] as const)('of a difference: %s', (_, verschil, lengte, blijft) => {
  expect(blijftErboven(verschil, lengte)).toBe(blijft);
});
