import fc from 'fast-check';
import { expect, test } from 'vitest';
import { telwijzeZinnen } from '#content/stemming/uitslag-uitleg.ts';
import type { RuweTelling } from '#domein/stemming/telling/telling.schema.ts';
import { uitslagZinnen } from '#teksten/nl/stemming/uitslag-zinnen.ts';
import { telGoed, willekeurigeTelling } from '#tests/support/proeftelling.ts';

/** Amounts in a sentence, in euro cents. */
const bedragenIn = (zin: string): number[] =>
  [...zin.matchAll(/€\u00a0([\d.]+)(?:,(\d\d))?/g)].map(
    ([, euro = '', cent = '0']) => Number(euro.replaceAll('.', '')) * 100 + Number(cent),
  );
const getallenIn = (zin: string): number[] => [...zin.matchAll(/\d+/g)].map(([getal]) => Number(getal));

interface Stand {
  readonly ruw: RuweTelling;
  readonly gevraagd: number;
  /** Counted here again, from the ballots alone. */
  readonly steun: number;
  readonly noemer: number;
  readonly hoogste: number;
  readonly genoeg: boolean;
  readonly toegekend: number;
  readonly besteed: number;
}

function standVan(ruw: RuweTelling, plek: number, toegekend: number, besteed: number): Stand {
  const { id = '', bedrag_cent = 0, ingetrokken = false } = ruw.aanvragen[plek] ?? {};
  const gezegd = ruw.biljetten.map((biljet) => biljet[id]).filter((keuze) => keuze !== 'onthouding');
  const steun = gezegd
    .map((keuze) => (typeof keuze === 'number' ? keuze : Number(keuze === 'voor')))
    .reduce((som, een) => som + een, 0);
  const [noemer, hoogste] = [gezegd.length, gezegd.length * (ruw.stemvorm === 'punten' ? 5 : 1)];
  const genoeg =
    !ingetrokken && steun > 0 && noemer * 2 >= ruw.biljetten.length && steun * 100 >= ruw.drempel * hoogste;
  return { ruw, gevraagd: bedrag_cent, steun, noemer, hoogste, genoeg, toegekend, besteed };
}

/** Whether what is said of one plan is so; the first of these that begins the sentence decides. */
const BEWERINGEN: readonly (readonly [RegExp, (zin: string, stand: Stand, alle: readonly Stand[]) => boolean])[] = [
  [
    /^Dit plan krijgt .* van de .*, want meer was er niet over\./,
    (zin, { toegekend, gevraagd, besteed, ruw }) =>
      String(bedragenIn(zin)) === String([toegekend, gevraagd]) && besteed === ruw.budget_cent,
  ],
  [
    /^Dit plan krijgt .*, want er was geld voor alle plannen met genoeg steun\./,
    (zin, { toegekend, gevraagd }, alle) =>
      String(bedragenIn(zin)) === String([toegekend]) &&
      toegekend === gevraagd &&
      alle.every((een) => een.genoeg === een.toegekend > 0),
  ],
  [
    /^Dit plan krijgt /,
    (zin, { toegekend, gevraagd, genoeg }) =>
      String(bedragenIn(zin)) === String([toegekend]) && toegekend === gevraagd && genoeg,
  ],
  [
    /^Voor dit plan was .* te weinig over\./,
    (zin, { gevraagd, besteed, ruw }) => {
      const [tekort = 0] = bedragenIn(zin);
      return tekort > 0 && gevraagd - tekort >= ruw.budget_cent - besteed && gevraagd - tekort <= ruw.budget_cent;
    },
  ],
  [
    /^Er was nog .* over, maar dit plan heeft minstens .* nodig\./,
    (zin, { gevraagd }) => {
      const [over = 0, minimum = 0] = bedragenIn(zin);
      return over < minimum && minimum <= gevraagd;
    },
  ],
  [/^Het verdelen stopte bij “Plan \d+”/, (_zin, { genoeg, toegekend }) => genoeg && toegekend === 0],
  [
    /^De mensen die dit plan wilden, hadden samen .* te weinig over\./,
    (zin, { gevraagd, genoeg }) => {
      const [tekort = 0] = bedragenIn(zin);
      return tekort > 0 && tekort <= gevraagd && genoeg;
    },
  ],
  [/^Niemand gaf dit plan steun\./, (_zin, { steun }) => steun === 0],
  [
    /^Dit plan bleef onder de drempel van /,
    (zin, { steun, hoogste, ruw }) =>
      getallenIn(zin)[0] === ruw.drempel && steun > 0 && steun * 100 < ruw.drempel * hoogste,
  ],
  [
    /^Te weinig stemmen: (niemand|\d+ jury)/,
    (zin, { noemer, ruw }) => {
      const [zeiden = 0, nodig = 0] = /niemand/.test(zin) ? [0, ...getallenIn(zin)] : getallenIn(zin);
      return zeiden === noemer && noemer < nodig && nodig === Math.ceil(ruw.biljetten.length / 2);
    },
  ],
  [/^De mensen van dit plan zijn gestopt\./, (_zin, { ruw }) => ruw.aanvragen.some(({ ingetrokken }) => ingetrokken)],
  [/^Te weinig juryleden stemden, dus er is geen uitslag\./, (_zin, { besteed }) => besteed === 0],
];
/** "De jury: 3 van 5 voor." and the like, at the end. */
const JURY = / De jury: (\d+) van (\d+) (voor|punten)\.$/;

function klopt(zin: string, stand: Stand, alle: readonly Stand[]): boolean {
  const [, steun, van, woord] = JURY.exec(zin) ?? [];
  const isJury =
    woord === undefined ||
    (Number(steun) === stand.steun &&
      Number(van) === (woord === 'voor' ? stand.noemer : stand.hoogste) &&
      woord === (stand.ruw.stemvorm === 'punten' ? 'punten' : 'voor'));
  const [, bewering] = BEWERINGEN.find(([vorm]) => vorm.test(zin)) ?? [];
  return isJury && bewering?.(zin.replace(JURY, ''), stand, alle) === true;
}

test('what each applicant hears of any count is so, counted again from the ballots', () => {
  const gehoord = new Set<RegExp>();
  fc.assert(
    fc.property(willekeurigeTelling, (ruw) => {
      const { invoer, uitslag } = telGoed(ruw);
      const alle = uitslag.aanvragen.map((een) =>
        standVan(
          ruw,
          ruw.aanvragen.findIndex(({ id }) => id === een.id),
          een.toegekend_cent,
          uitslag.besteed_cent,
        ),
      );
      const zinnen = uitslagZinnen(uitslag, invoer);
      for (const [plek, { id }] of uitslag.aanvragen.entries()) {
        const [zin, stand] = [zinnen[id] ?? '', alle[plek]];
        for (const [vorm] of BEWERINGEN) if (vorm.test(zin)) gehoord.add(vorm);
        expect(stand && klopt(zin, stand, alle) ? '' : zin).toBe('');
      }
    }),
    { numRuns: 3000 },
  );
  expect(BEWERINGEN.map(([vorm]) => vorm).filter((vorm) => !gehoord.has(vorm))).toEqual([]);
});

test('how any count went is told with its own numbers, and with the word of its ballots', () => {
  let [metDeel, zonderDeel] = [0, 0];
  fc.assert(
    fc.property(willekeurigeTelling, (ruw) => {
      const { invoer, uitslag } = telGoed(ruw);
      // Only these two are read.
      const { regels, stappen } = telwijzeZinnen({ rij: { invoer, uitslag } } as Parameters<typeof telwijzeZinnen>[0]);
      const deel = regels.find((regel) => regel.startsWith('Elk deel was '));
      const keren = uitslag.delen?.verhogingen ?? 0;
      if (deel) {
        // Shares that are raised by a euro begin at whole euros.
        const begin = ruw.aanvulling.startsWith('add1') ? 100 : 1;
        const eerst = Math.floor(ruw.budget_cent / begin / ruw.biljetten.length) * begin;
        expect(bedragenIn(deel)).toEqual([eerst + 100 * keren]);
        metDeel += 1;
      }
      if (regels.some((regel) => regel.startsWith('Er was geld voor alle plannen'))) {
        expect(deel).toBeUndefined();
        expect(uitslag.aanvragen.every((een) => een.uitkomst !== 'past_niet' && een.uitkomst !== 'stemmers_op')).toBe(
          true,
        );
        zonderDeel += 1;
      }
      const woorden = [...regels, ...stappen].join(' ');
      if (ruw.stemvorm === 'punten') expect(woorden).not.toMatch(/per stem\b|van de stemmen/);
      else expect(woorden).not.toMatch(/per punt\b|van de punten/);
      expect(regels.some((regel) => /minstens \d+%/.test(regel))).toBe(ruw.drempel > 0);
      const gegeven = new Map(uitslag.aanvragen.map(({ id, toegekend_cent }) => [id, toegekend_cent]));
      let over = ruw.budget_cent;
      for (const [nummer, { id, soort }] of uitslag.stappen.entries()) {
        if (soort !== 'past_niet') over -= gegeven.get(id) ?? 0;
        const zin = stappen[nummer] ?? '';
        if (/over\.$|Er is nog/.test(zin) && soort !== 'toegekend_deels') expect(bedragenIn(zin).at(-1)).toBe(over);
      }
    }),
    { numRuns: 4000 },
  );
  expect(metDeel).toBeGreaterThan(5);
  expect(zonderDeel).toBeGreaterThan(1);
});
