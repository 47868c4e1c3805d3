import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { tijdvakVan } from '#domein/activiteit/tijdvak.ts';
import { dagenIn, keerOp, kerenIn, type Wanneer } from '#domein/activiteit/uitzonderingen.ts';
import { dagMetNummer, dagnummer, plusDagen, weekdag } from '#domein/gedeeld/dag.ts';
import { leesMoment } from '#domein/gedeeld/moment.ts';

const moment = (dag: string, tijd: string): string => {
  const gelezen = leesMoment(dag, tijd);
  return gelezen.ok ? gelezen.waarde : expect.fail(`${dag} ${tijd}`);
};
const eens = (begin: string, eind: string, rest: Partial<Wanneer> = {}): Wanneer => ({
  begin,
  eind,
  herhaling: null,
  overgeslagen: [],
  afgelast: [],
  ...rest,
});
const koffie = (rest: Partial<Wanneer> = {}): Wanneer =>
  eens(moment('2026-12-01', '10:00'), moment('2026-12-01', '12:00'), { herhaling: 'FREQ=WEEKLY', ...rest });
const DECEMBER = { van: '2026-12-01', tot: '2026-12-31' };

test('what lasts some days is there on each of them, also when it began before', () => {
  const festival = eens('2026-11-28T09:00:00Z', '2026-12-01T16:00:00Z');
  const [keer] = kerenIn(festival, { van: '2026-11-29', tot: '2026-11-29' });
  expect(keer).toMatchObject({ dag: '2026-11-28', laatste: '2026-12-01', van: '10:00', tot: '17:00', heleDag: false });
  expect(keer && dagenIn(keer, { van: '2026-11-29', tot: '2026-12-31' })).toEqual([
    '2026-11-29',
    '2026-11-30',
    '2026-12-01',
  ]);
  expect(kerenIn(festival, { van: '2026-12-02', tot: '2026-12-31' })).toEqual([]);
});

test.each([
  ['one day', '2026-12-12T23:00:00Z', '2026-12-13T23:00:00Z', '2026-12-13', '2026-12-13'],
  ['three days', '2026-12-23T23:00:00Z', '2026-12-26T23:00:00Z', '2026-12-24', '2026-12-26'],
  ['the day of 23 hours', '2027-03-27T23:00:00Z', '2027-03-28T22:00:00Z', '2027-03-28', '2027-03-28'],
  ['the day of 25 hours', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', '2026-10-25', '2026-10-25'],
])('from midnight to midnight is %s', (_wat, begin, eind, dag, laatste) => {
  expect(tijdvakVan({ begin, eind })).toMatchObject({ dag, laatste, heleDag: true });
});

test('an evening that ends at midnight or in the night is one day, a night away is two', () => {
  const van = moment('2026-12-31', '22:00');
  expect(tijdvakVan({ begin: van, eind: moment('2027-01-01', '00:00') }).laatste).toBe('2026-12-31');
  expect(tijdvakVan({ begin: van, eind: moment('2027-01-01', '03:00') }).laatste).toBe('2026-12-31');
  expect(tijdvakVan({ begin: van, eind: moment('2027-01-01', '09:00') }).laatste).toBe('2027-01-01');
  expect(tijdvakVan({ begin: moment('2026-12-31', '00:00'), eind: moment('2026-12-31', '03:00') }).laatste).toBe(
    '2026-12-31',
  );
});

test('a date that is left out is not there, a date that was called off is there and says so', () => {
  const keren = kerenIn(koffie({ overgeslagen: ['2026-12-08'], afgelast: ['2026-12-15'] }), DECEMBER);
  expect(keren.map(({ dag, afgelast }) => [dag, afgelast])).toEqual([
    ['2026-12-01', false],
    ['2026-12-15', true],
    ['2026-12-22', false],
    ['2026-12-29', false],
  ]);
  expect(keerOp(koffie(), '2026-12-08')?.dag).toBe('2026-12-08');
  expect(keerOp(koffie(), '2026-12-09')).toBeUndefined();
});

test('two weekdays are one series', () => {
  const keren = kerenIn(koffie({ herhaling: 'FREQ=WEEKLY;BYDAY=TU,TH' }), { van: '2026-12-01', tot: '2026-12-10' });
  expect(keren.map(({ dag }) => dag)).toEqual(['2026-12-01', '2026-12-03', '2026-12-08', '2026-12-10']);
});

const WEEKDAGEN = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** From before a leap day to after the next one, with eight changes of the clock. */
const [EERSTE, LAATSTE] = [dagnummer('2024-01-01'), dagnummer('2028-03-31')];
const einde = (dag: string) =>
  fc.oneof(
    fc.constant(''),
    fc.integer({ min: 1, max: 60 }).map((keren) => `;COUNT=${keren}`),
    fc.integer({ min: 0, max: 900 }).map((dagen) => `;UNTIL=${plusDagen(dag, dagen).replaceAll('-', '')}`),
  );
const tussen = fc.constantFrom('', ';INTERVAL=2', ';INTERVAL=3', ';INTERVAL=5');
function regel(dag: string) {
  const eigen = WEEKDAGEN[weekdag(dagnummer(dag)) - 1] ?? 'MO';
  const nummer = Math.ceil(Number(dag.slice(8)) / 7);
  const dagen = fc.subarray(WEEKDAGEN).map((erbij) => WEEKDAGEN.filter((een) => een === eigen || erbij.includes(een)));
  const freq = fc.oneof(
    fc.constant('FREQ=DAILY'),
    fc.constant('FREQ=WEEKLY'),
    dagen.map((deze) => `FREQ=WEEKLY;BYDAY=${deze.join()}`),
    fc.constant('FREQ=MONTHLY'),
    fc.constant(nummer > 4 ? `FREQ=MONTHLY;BYDAY=-1${eigen}` : `FREQ=MONTHLY;BYDAY=${nummer}${eigen}`),
  );
  return fc.tuple(freq, tussen, einde(dag)).map(([vaak, om, tot]) => vaak.replace(/^(FREQ=[A-Z]+)/, `$1${om}`) + tot);
}
const serie = fc
  .integer({ min: EERSTE, max: LAATSTE })
  .map(dagMetNummer)
  .chain((dag) =>
    fc.tuple(fc.constant(dag), regel(dag), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 200 })),
  );

test('on whatever day a series begins, its days are those of another implementation of the standard', () => {
  fc.assert(
    fc.property(serie, ([dag, herhaling, later, dagen]) => {
      const venster = { van: plusDagen(dag, later), tot: plusDagen(dag, later + dagen) };
      const stappen = ICAL.Recur.fromString(herhaling).iterator(ICAL.Time.fromDateString(dag));
      const verwacht: string[] = [];
      for (let keer = stappen.next(); keer && keer.toString() <= venster.tot; keer = stappen.next())
        if (keer.toString() >= venster.van) verwacht.push(keer.toString());
      const wanneer = eens(moment(dag, '10:00'), moment(dag, '12:00'), { herhaling });
      const keren = kerenIn(wanneer, venster);
      expect(keren.map((keer) => keer.dag)).toEqual(verwacht);
      // Whatever the clock does that night, it says the same.
      for (const { van, tot, laatste, dag: deze } of keren)
        expect([van, tot, laatste]).toEqual(['10:00', '12:00', deze]);
    }),
    { numRuns: 500 },
  );
});

test('where the window lies changes nothing: what it holds is what a larger one holds of it', () => {
  fc.assert(
    fc.property(serie, fc.integer({ min: 0, max: 6 }), ([dag, herhaling, later, dagen], nachten) => {
      const wanneer = eens(moment(dag, '10:00'), moment(plusDagen(dag, nachten), '16:00'), { herhaling });
      const klein = { van: plusDagen(dag, later), tot: plusDagen(dag, later + dagen) };
      const groot = { van: dag, tot: plusDagen(klein.tot, 30) };
      const binnen = kerenIn(wanneer, groot).filter((keer) => keer.laatste >= klein.van && keer.dag <= klein.tot);
      expect(kerenIn(wanneer, klein)).toEqual(binnen);
    }),
  );
});
