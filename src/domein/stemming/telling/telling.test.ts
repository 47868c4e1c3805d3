import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hash } from '#domein/stemming/telling/canoniek.ts';
import { telRonde } from '#domein/stemming/telling/ronde-tellen.ts';
import type { RuweTelling } from '#domein/stemming/telling/telling.schema.ts';
import { tel } from '#domein/stemming/telling/telling.ts';
import { bewaardeUitslagSchema, type Uitkomstcode } from '#domein/stemming/telling/uitslag.schema.ts';
import { hash, id, LOTING, ruweTelling, willekeurigeTelling } from '#tests/support/proeftelling.ts';

const RONDES = { numRuns: 1500 };
function telGoed(ruw: RuweTelling, metHash: Hash = hash) {
  const geteld = telRonde(ruw, metHash);
  if (!geteld.ok) throw new Error(`${geteld.fout.code} ${geteld.fout.waar}`);
  return geteld.waarde;
}
const uitkomsten = (ruw: RuweTelling): [Uitkomstcode, number][] =>
  telGoed(ruw).uitslag.aanvragen.map(({ uitkomst, toegekend_cent }) => [uitkomst, toegekend_cent]);

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

test('a juror, a code or a time that came along with a count does not reach its frozen input', () => {
  const ruw = ruweTelling([1], ['v', 'n', '-', 'v', 'v']);
  const metNaam = { ...ruw, jurylid: 'jurylid1@voorbeeld.test', code_hash: 'cc', geteld_op: '2027-01-01' };
  expect(telGoed(metNaam)).toEqual(telGoed(ruw));
  expect(JSON.stringify(telGoed(metNaam))).not.toMatch(/voorbeeld\.test|code_hash|"loting":"/);
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
  const vasteLoting: Hash = (inhoud) =>
    hash(typeof inhoud === 'string' && inhoud.startsWith(LOTING) ? inhoud.slice(-12) : inhoud);
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
        telGoed(telling, vasteLoting).uitslag.aanvragen.find((een) => een.id === niet.wie)?.toegekend_cent ?? -1;
      expect(krijgt({ ...ruw, biljetten })).toBeGreaterThanOrEqual(krijgt(ruw));
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

test('below the quorum there is no result, and equal shares need ten ballots', () => {
  const vijf = ['v', 'v', 'v', 'v', 'v'];
  const lid = (anders: Partial<RuweTelling>) => telGoed(ruweTelling([1], vijf, anders)).uitslag;
  expect(lid({ juryleden: 11, quorum: 50 })).toMatchObject({
    geldig: false,
    ongeldig: 'quorum',
    opkomst: { nodig: 6 },
    besteed_cent: 0,
    aanvragen: [{ uitkomst: 'geen_uitslag', toegekend_cent: 0 }],
  });
  expect(lid({ juryleden: 10, quorum: 50 })).toMatchObject({ geldig: true, besteed_cent: 100 });
  expect(lid({ verdeelregel: 'gelijke_delen' })).toMatchObject({
    ongeldig: 'te_weinig_biljetten',
    opkomst: { nodig: 10 },
  });
});

test('a request of which fewer than half of all ballots speak gets nothing, at half it can', () => {
  expect(uitkomsten(ruweTelling([1, 1], ['v-', 'vv', 'v-', 'vv', 'v-']))).toEqual([
    ['toegekend', 100],
    ['te_weinig_stemmen', 0],
  ]);
  expect(uitkomsten(ruweTelling([1, 1], ['v-', 'vv', 'v-', 'vv']))).toEqual([
    ['toegekend', 100],
    ['toegekend', 100],
  ]);
});

test('what does not fit is skipped, or ends it, or gets what is left when that is enough to start with', () => {
  const biljetten = ['vvv', 'vvn', 'vvn', 'vnn'];
  const met = (past_niet: RuweTelling['past_niet'], minimum_cent: number | null = null) => {
    const ruw = ruweTelling([600, 500, 400], biljetten, { past_niet });
    const aanvragen = ruw.aanvragen.map((een) => ({ ...een, minimum_cent }));
    return telGoed({ ...ruw, aanvragen }).uitslag.aanvragen;
  };
  expect(met('overslaan')).toMatchObject([
    { uitkomst: 'toegekend' },
    { uitkomst: 'past_niet', over_cent: 40_000, tekort_cent: 10_000 },
    { uitkomst: 'toegekend' },
  ]);
  expect(met('stoppen')[2]).toMatchObject({ uitkomst: 'gestopt', na: id(1) });
  expect(met('deels')[1]).toMatchObject({ uitkomst: 'toegekend_deels', toegekend_cent: 40_000 });
  expect(met('deels', 40_000)[1]).toMatchObject({ uitkomst: 'toegekend_deels' });
  expect(met('deels', 40_000)[2]).toMatchObject({ uitkomst: 'past_niet', over_cent: 0 });
});

test('equal shares say what the voters of a plan had left together', () => {
  const biljetten = [...Array(6).fill('vvn'), ...Array(4).fill('nnv')];
  const { uitslag } = telGoed(
    ruweTelling([500, 200, 500], biljetten, { verdeelregel: 'gelijke_delen', aanvulling: 'geen' }),
  );
  expect(uitslag).toMatchObject({
    regel: 'gelijke-delen/geen',
    delen: { aandeel_cent: 10_000, verhogingen: 0 },
    aanvragen: [
      // The six had € 100 each and paid a sixth of € 200.
      { uitkomst: 'stemmers_op', samen_cent: 40_000, tekort_cent: 10_000 },
      { uitkomst: 'toegekend', door: 'delen' },
      { uitkomst: 'stemmers_op', samen_cent: 40_000, tekort_cent: 10_000 },
    ],
    gelijkspel: [{ eerst: id(1), dan: id(0), door: 'laagste_bedrag' }],
    stappen: [{ soort: 'gedeeld', prijs_cent: 3333, over_cent: 80_000 }],
  });
  expect(uitslag.andere_regel).toEqual({
    verdeelregel: 'meeste_stemmen',
    regel: 'meeste-stemmen/overslaan',
    besteed_cent: 70_000,
    bedragen: [
      { id: id(0), toegekend_cent: 50_000 },
      { id: id(1), toegekend_cent: 20_000 },
    ],
  });
});

test('below ten ballots nobody learns what the other rule would have given', () => {
  const negen = Array(9).fill('vn');
  expect(telGoed(ruweTelling([1, 1], negen)).uitslag.andere_regel).toBeNull();
  expect(telGoed(ruweTelling([1, 1], [...negen, 'nv'])).uitslag.andere_regel).not.toBeNull();
});

test('of a vote without a result nothing is frozen of what was voted', () => {
  const negen = ['vn', 'nv', 'vv', 'nn', 'vn', 'vn', 'vn', 'vn', 'vn'];
  const delen = telGoed(ruweTelling([1, 1], negen, { verdeelregel: 'gelijke_delen' }));
  expect(delen.invoer).toMatchObject({ stembiljetten: 9, biljetten: [] });
  const stemmen = telGoed(ruweTelling([1, 1], negen, { juryleden: 30, quorum: 50 }));
  expect(stemmen.invoer).toMatchObject({
    stembiljetten: 9,
    totalen: [
      { steun: 0, noemer: 0 },
      { steun: 0, noemer: 0 },
    ],
  });
  expect(delen.uitslag.aanvragen.map(({ noemer }) => noemer)).toEqual([0, 0]);
});
