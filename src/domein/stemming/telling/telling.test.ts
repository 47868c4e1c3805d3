import { expect, test } from 'vitest';
import type { RuweTelling } from '#domein/stemming/telling/telling.schema.ts';
import type { Uitkomstcode } from '#domein/stemming/telling/uitslag.schema.ts';
import { id, ruweTelling, telGoed } from '#tests/support/proeftelling.ts';

const uitkomsten = (ruw: RuweTelling): [Uitkomstcode, number][] =>
  telGoed(ruw).uitslag.aanvragen.map(({ uitkomst, toegekend_cent }) => [uitkomst, toegekend_cent]);

test('a juror, a code or a time that came along with a count does not reach its frozen input', () => {
  const ruw = ruweTelling([1], ['v', 'n', '-', 'v', 'v']);
  const metNaam = { ...ruw, jurylid: 'jurylid1@voorbeeld.test', code_hash: 'cc', geteld_op: '2027-01-01' };
  expect(telGoed(metNaam)).toEqual(telGoed(ruw));
  expect(JSON.stringify(telGoed(metNaam))).not.toMatch(/voorbeeld\.test|code_hash|"loting":"/);
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
