import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aanvullingen } from '#domein/stemming/telling/aanvulling.ts';
import { breuk, maal, min, vergelijk } from '#domein/stemming/telling/breuk.ts';
import { kostenVan } from '#domein/stemming/telling/verkiezing.ts';
import { fijneVerkiezing, kleineVerkiezing, tel, telTraag, verhoogTraag } from '#tests/support/proefverkiezing.ts';

const RONDES = { numRuns: 2000 };
const gekozen = (uitkomst: ReturnType<typeof tel>): number[] => [
  ...uitkomst.aankopen.map(({ kandidaat }) => kandidaat),
  ...uitkomst.nuttig,
];

test('every purchase is the one that the definition gives, counted slowly with fractions alone', () => {
  fc.assert(
    fc.property(kleineVerkiezing, (verkiezing) => {
      const uitkomst = tel(verkiezing, 'geen');
      if (!uitkomst.alles) expect(gekozen(uitkomst)).toEqual(telTraag(verkiezing));
    }),
    RONDES,
  );
});

test('what is chosen never costs more than there is, whatever the completion', () => {
  fc.assert(
    fc.property(kleineVerkiezing, fc.constantFrom(...aanvullingen), (verkiezing, aanvulling) => {
      const uitkomst = tel(verkiezing, aanvulling);
      expect(new Set(gekozen(uitkomst)).size).toBe(gekozen(uitkomst).length);
      expect(kostenVan(verkiezing.kandidaten, gekozen(uitkomst)) <= verkiezing.budget).toBe(true);
    }),
    RONDES,
  );
});

test('the order of the ballots does not matter', () => {
  fc.assert(
    fc.property(kleineVerkiezing, fc.constantFrom(...aanvullingen), fc.nat(), (verkiezing, aanvulling, draai) => {
      const waar = draai % verkiezing.biljetten.length;
      const biljetten = [...verkiezing.biljetten.slice(waar), ...verkiezing.biljetten.slice(0, waar)].reverse();
      expect(gekozen(tel({ ...verkiezing, biljetten }, aanvulling))).toEqual(gekozen(tel(verkiezing, aanvulling)));
    }),
    RONDES,
  );
});

test('nobody pays more than the own share, and each purchase is paid to the cent', () => {
  fc.assert(
    fc.property(kleineVerkiezing, (verkiezing) => {
      const { aankopen, aandeel } = tel(verkiezing, 'geen');
      const geld = verkiezing.biljetten.map(() => aandeel);
      for (const { kandidaat, prijs } of aankopen) {
        let betaald = breuk(0n);
        for (const [wie, biljet] of verkiezing.biljetten.entries()) {
          const keer = biljet.find(([nummer]) => nummer === kandidaat)?.[1] ?? 0;
          const heeft = geld[wie] ?? breuk(0n);
          const deel = maal(prijs(), BigInt(keer));
          const betaalt = vergelijk(deel, heeft) > 0 ? heeft : deel;
          geld[wie] = min(heeft, betaalt);
          betaald = min(betaald, maal(betaalt, -1n));
        }
        expect(betaald).toEqual(breuk(verkiezing.kandidaten[kandidaat]?.kosten ?? 0n));
      }
    }),
    RONDES,
  );
});

test('after add1 nothing that anybody wants fits, or one step more would cost too much', () => {
  fc.assert(
    fc.property(kleineVerkiezing, (verkiezing) => {
      const { alles, verhogingen, aandeel } = tel(verkiezing, 'add1');
      if (alles) return;
      expect(aandeel.noemer).toBe(1n);
      expect(aandeel.teller).toBe(verkiezing.budget / BigInt(verkiezing.biljetten.length) + BigInt(verhogingen));
    }),
    RONDES,
  );
});

const paren = ({ gelijkstanden }: ReturnType<typeof tel>): string[] => [
  ...new Set(gelijkstanden.flatMap(({ gekozen: een, anderen }) => anderen.map((ander) => `${een},${ander}`))),
];

test('shares are raised as long as something still fits, to the last euro, and never past what there is', () => {
  fc.assert(
    fc.property(kleineVerkiezing, (verkiezing) => {
      const uitkomst = tel(verkiezing, 'add1');
      if (!uitkomst.alles) expect(gekozen(uitkomst)).toEqual(verhoogTraag(verkiezing).gekozen);
    }),
    RONDES,
  );
});

test('raises that change nothing are passed over, and nothing that they would change: winners, order, ties, number', () => {
  fc.assert(
    fc.property(fijneVerkiezing, (verkiezing) => {
      const uitkomst = tel(verkiezing, 'add1');
      if (uitkomst.alles) return;
      const { verhogingen } = uitkomst;
      expect({ gekozen: gekozen(uitkomst), gelijk: paren(uitkomst).sort(), verhogingen }).toEqual(
        verhoogTraag(verkiezing),
      );
    }),
    { numRuns: 1000 },
  );
});

test('what is left is filled to the last euro, the most wanted first', () => {
  fc.assert(
    fc.property(kleineVerkiezing, (verkiezing) => {
      const { alles, aankopen, nuttig } = tel(verkiezing, 'nuttig');
      if (alles) return;
      const over =
        verkiezing.budget -
        kostenVan(verkiezing.kandidaten, [...aankopen.map(({ kandidaat }) => kandidaat), ...nuttig]);
      const al = new Set([...aankopen.map(({ kandidaat }) => kandidaat), ...nuttig]);
      const gewild = verkiezing.biljetten.flatMap((biljet) => biljet.map(([nummer]) => nummer));
      const kon = gewild.filter((nummer) => !al.has(nummer) && (verkiezing.kandidaten[nummer]?.kosten ?? 0n) <= over);
      expect(kon).toEqual([]);
    }),
    RONDES,
  );
});
