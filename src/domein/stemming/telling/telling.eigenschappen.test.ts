import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hash } from '#domein/stemming/telling/canoniek.ts';
import type { RuweTelling } from '#domein/stemming/telling/telling.schema.ts';
import { tel } from '#domein/stemming/telling/telling.ts';
import { bewaardeUitslagSchema, type Uitkomstcode } from '#domein/stemming/telling/uitslag.schema.ts';
import { hash, LOTING, telGoed, willekeurigeTelling } from '#tests/support/proeftelling.ts';
import { telTraag } from '#tests/support/proefverkiezing.ts';

const RONDES = { numRuns: 1500 };
/** The lot in the order of the ids: what a count by hand can follow. */
const lotOpVolgorde: Hash = (inhoud) =>
  typeof inhoud === 'string' && inhoud.startsWith(LOTING) ? inhoud.slice(-12) : hash(inhoud);

test('the order of ballots, requests and keys does not matter: one input, one hash, one uitslag', () => {
  fc.assert(
    fc.property(willekeurigeTelling, fc.nat(), (ruw, draai) => {
      const rol = <Ding>(rij: readonly Ding[]): Ding[] => {
        const waar = rij.length > 0 ? draai % rij.length : 0;
        return [...rij.slice(waar), ...rij.slice(0, waar)].reverse();
      };
      const biljetten = rol(ruw.biljetten).map((biljet) => Object.fromEntries(rol(Object.entries(biljet))));
      expect(telGoed({ ...ruw, aanvragen: rol(ruw.aanvragen), biljetten })).toEqual(telGoed(ruw));
    }),
    RONDES,
  );
});

test('what is given never exceeds the budget, nor what was asked, nor stays under the minimum', () => {
  fc.assert(
    fc.property(willekeurigeTelling, (ruw) => {
      const { uitslag, invoer } = telGoed(ruw);
      expect(uitslag.besteed_cent).toBeLessThanOrEqual(ruw.budget_cent);
      expect(uitslag.besteed_cent).toBe(uitslag.aanvragen.reduce((som, een) => som + een.toegekend_cent, 0));
      for (const [nummer, { toegekend_cent, gevraagd_cent }] of uitslag.aanvragen.entries()) {
        expect(toegekend_cent).toBeLessThanOrEqual(gevraagd_cent);
        if (toegekend_cent > 0)
          expect(toegekend_cent).toBeGreaterThanOrEqual(invoer.aanvragen[nummer]?.minimum_cent ?? 1);
      }
    }),
    RONDES,
  );
});

test('what counts is what a sum over the ballots gives, and an onthouding, also by belang, counts nowhere', () => {
  fc.assert(
    fc.property(willekeurigeTelling, (ruw) => {
      const { uitslag } = telGoed(ruw);
      for (const { id: wie, steun, noemer, hoogste } of uitslag.aanvragen) {
        // Of a vote without a result nothing is told.
        const gezegd = (uitslag.geldig ? ruw.biljetten : [])
          .map((biljet) => biljet[wie])
          .filter((keuze) => keuze !== 'onthouding');
        const waarde = gezegd.map((keuze) => (typeof keuze === 'number' ? keuze : Number(keuze === 'voor')));
        expect([steun, noemer]).toEqual([waarde.reduce((som, een) => som + een, 0), gezegd.length]);
        expect(hoogste).toBe(noemer * (ruw.stemvorm === 'punten' ? 5 : 1));
      }
    }),
    RONDES,
  );
});

test('turning one niet into voor never makes that request lose under meeste_stemmen', () => {
  // The lot is drawn anew for every input; here it stays the same, or the draw itself would be what changed.
  fc.assert(
    fc.property(willekeurigeTelling, fc.nat(), (willekeurig, welke) => {
      const ruw: RuweTelling = { ...willekeurig, verdeelregel: 'meeste_stemmen' };
      const nieten = ruw.biljetten.flatMap((biljet, waar) =>
        Object.entries(biljet).flatMap(([wie, keuze]) => (keuze === 'niet' ? [{ waar, wie }] : [])),
      );
      const niet = nieten[welke % Math.max(1, nieten.length)];
      fc.pre(niet !== undefined);
      const biljetten = ruw.biljetten.map((biljet, waar) =>
        waar === niet.waar ? { ...biljet, [niet.wie]: 'voor' as const } : biljet,
      );
      const krijgt = (telling: RuweTelling): number =>
        telGoed(telling, lotOpVolgorde).uitslag.aanvragen.find((een) => een.id === niet.wie)?.toegekend_cent ?? -1;
      expect(krijgt({ ...ruw, biljetten })).toBeGreaterThanOrEqual(krijgt(ruw));
    }),
    RONDES,
  );
});

test('by most votes: what a count by hand gives, one request after the other', () => {
  fc.assert(
    fc.property(willekeurigeTelling, (willekeurig) => {
      const ruw: RuweTelling = {
        ...willekeurig,
        verdeelregel: 'meeste_stemmen',
        gelijk: ['loting'],
        past_niet: 'overslaan',
      };
      const { uitslag } = telGoed(ruw, lotOpVolgorde);
      if (!uitslag.geldig) return;
      const kan = uitslag.aanvragen
        .filter((een, nummer) => !ruw.aanvragen[nummer]?.ingetrokken && een.steun > 0)
        .filter(
          ({ steun, noemer, hoogste }) => 2 * noemer >= ruw.biljetten.length && 100 * steun >= ruw.drempel * hoogste,
        )
        .sort((een, ander) => ander.steun * een.hoogste - een.steun * ander.hoogste || (een.id < ander.id ? -1 : 1));
      let over = ruw.budget_cent;
      for (const een of kan) {
        const past = een.gevraagd_cent <= over;
        expect(een.toegekend_cent).toBe(past ? een.gevraagd_cent : 0);
        if (past) over -= een.gevraagd_cent;
      }
      expect(uitslag.besteed_cent).toBe(ruw.budget_cent - over);
    }),
    RONDES,
  );
});

test('by equal shares: what the definition gives, counted slowly with fractions alone', () => {
  fc.assert(
    fc.property(willekeurigeTelling, (willekeurig) => {
      const ruw: RuweTelling = {
        ...willekeurig,
        verdeelregel: 'gelijke_delen',
        aanvulling: 'geen',
        gelijk: ['meeste_stemmen', 'laagste_bedrag', 'loting'],
      };
      const { uitslag, invoer } = telGoed(ruw, lotOpVolgorde);
      if (
        invoer.verdeelregel !== 'gelijke_delen' ||
        !uitslag.geldig ||
        uitslag.stappen.some(({ soort }) => soort === 'alles')
      )
        return;
      const buiten: readonly Uitkomstcode[] = ['ingetrokken', 'te_weinig_stemmen', 'geen_steun', 'onder_drempel'];
      // Who cannot get money is as good as not voted for.
      const mag = uitslag.aanvragen.map(({ uitkomst }) => !buiten.includes(uitkomst));
      const gekozen = telTraag({
        kandidaten: invoer.aanvragen.map((een) => ({ id: een.id, kosten: BigInt(een.bedrag_cent) })),
        budget: BigInt(ruw.budget_cent),
        eenheid: 100n,
        biljetten: invoer.biljetten.map((biljet) =>
          biljet.flatMap((keuze, nummer): [number, number][] => (keuze && mag[nummer] ? [[nummer, keuze]] : [])),
        ),
      });
      expect(uitslag.stappen.map((stap) => stap.id)).toEqual(gekozen.map((nummer) => invoer.aanvragen[nummer]?.id));
    }),
    RONDES,
  );
});

test('every explanation agrees with the numbers', () => {
  fc.assert(
    fc.property(willekeurigeTelling, (ruw) => {
      const { uitslag, invoer } = telGoed(ruw);
      const overInHetEind = uitslag.budget_cent - uitslag.besteed_cent;
      for (const [nummer, een] of uitslag.aanvragen.entries()) {
        const { uitkomst, steun, noemer, hoogste, gevraagd_cent, toegekend_cent } = een;
        const ruimGenoeg = noemer * 2 >= invoer.stembiljetten;
        expect(toegekend_cent > 0).toBe(uitkomst === 'toegekend' || uitkomst === 'toegekend_deels');
        expect(uitkomst === 'geen_uitslag').toBe(!uitslag.geldig);
        if (!uitslag.geldig) continue;
        expect(uitkomst === 'ingetrokken').toBe(invoer.aanvragen[nummer]?.ingetrokken);
        if (uitkomst === 'ingetrokken') continue;
        expect(uitkomst === 'te_weinig_stemmen').toBe(!ruimGenoeg);
        if (!ruimGenoeg) continue;
        expect(uitkomst === 'geen_steun').toBe(steun === 0);
        if (steun === 0) continue;
        expect(uitkomst === 'onder_drempel').toBe(steun / hoogste < ruw.drempel / 100);
        if (uitkomst === 'toegekend') expect(toegekend_cent).toBe(gevraagd_cent);
        if (uitkomst === 'toegekend_deels') expect([toegekend_cent < gevraagd_cent, overInHetEind]).toEqual([true, 0]);
        if (uitkomst === 'past_niet') {
          expect(een.tekort_cent).toBe(gevraagd_cent - een.over_cent);
          expect(een.tekort_cent).toBeGreaterThan(0);
          expect(een.over_cent).toBeGreaterThanOrEqual(overInHetEind);
        }
        if (uitkomst === 'minimum_past_niet') expect(een.over_cent).toBeLessThan(een.minimum_cent);
        if (uitkomst === 'gestopt')
          expect(uitslag.aanvragen.find((ander) => ander.id === een.na)?.uitkomst).toBe('past_niet');
        if (uitkomst === 'stemmers_op') {
          expect(ruw.verdeelregel).toBe('gelijke_delen');
          expect(een.samen_cent + een.tekort_cent).toBe(gevraagd_cent);
          expect(een.tekort_cent).toBeGreaterThan(0);
        }
      }
    }),
    RONDES,
  );
});

test('the steps add up to the uitslag, and what the database keeps fits its schema', () => {
  fc.assert(
    fc.property(willekeurigeTelling, (ruw) => {
      const { uitslag } = telGoed(ruw);
      expect(bewaardeUitslagSchema.parse(uitslag)).toEqual(uitslag);
      let over = uitslag.budget_cent;
      for (const stap of uitslag.stappen) {
        const een = uitslag.aanvragen.find((ander) => ander.id === stap.id);
        if (stap.soort !== 'past_niet') over -= een?.toegekend_cent ?? Number.NaN;
        expect(stap.over_cent).toBe(over);
      }
      expect(over).toBe(uitslag.budget_cent - uitslag.besteed_cent);
    }),
    RONDES,
  );
});

test('two that are equally wanted and do not both fit are named with what decided, and so is each lot', () => {
  fc.assert(
    fc.property(willekeurigeTelling, (ruw) => {
      const { uitslag } = telGoed(ruw);
      const mee = new Set(uitslag.stappen.map((stap) => stap.id));
      for (const { eerst, dan, door } of uitslag.gelijkspel) {
        expect(eerst).not.toBe(dan);
        if (door === 'laagste_bedrag') {
          const bedrag = (wie: string) => uitslag.aanvragen.find((een) => een.id === wie)?.gevraagd_cent ?? 0;
          expect(bedrag(eerst)).toBeLessThan(bedrag(dan));
        }
        if (door === 'loting') {
          const lot = (wie: string) => hash(`${LOTING}:${uitslag.invoer_hash}:${wie}`);
          expect(lot(eerst) < lot(dan)).toBe(true);
        }
      }
      if (ruw.verdeelregel !== 'meeste_stemmen' || !uitslag.geldig) return;
      const gelijkeParen = uitslag.stappen.slice(1).filter((stap, waar) => {
        const [een, ander] = [uitslag.stappen[waar]?.id, stap.id].map((wie) =>
          uitslag.aanvragen.find((aanvraag) => aanvraag.id === wie),
        );
        return een && ander && een.steun * ander.hoogste === ander.steun * een.hoogste && mee.has(ander.id);
      });
      expect(uitslag.gelijkspel.length).toBeGreaterThanOrEqual(gelijkeParen.length);
    }),
    RONDES,
  );
});

test('a frozen input counted again gives the same uitslag', () => {
  fc.assert(
    fc.property(willekeurigeTelling, (ruw) => {
      const { invoer, invoer_hash, uitslag } = telGoed(ruw);
      const { andere_regel: _niet, ...zelf } = uitslag;
      expect(tel(JSON.parse(JSON.stringify(invoer)), LOTING, hash, invoer_hash)).toEqual({ ok: true, waarde: zelf });
    }),
    RONDES,
  );
});
