import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dagMetNummer,
  dagnummer,
  dagVan,
  isDag,
  laatsteDag,
  maakDag,
  plusDagen,
  plusMaanden,
  weekdag,
} from '#domein/gedeeld/dag.ts';

test('a day is that of the clock of the city, whatever the clock of the device', () => {
  const hier = process.env['TZ'];
  try {
    for (const zone of ['America/New_York', 'Pacific/Auckland', 'UTC', 'Europe/Amsterdam']) {
      process.env['TZ'] = zone;
      expect(dagVan('2026-12-09T23:00:00Z')).toBe('2026-12-10');
      expect(dagVan('2026-12-10T22:59:59Z')).toBe('2026-12-10');
      expect(dagVan('2026-12-10T23:00:00+00:00')).toBe('2026-12-11');
      expect(plusDagen('2027-03-27', 2)).toBe('2027-03-29');
    }
  } finally {
    process.env['TZ'] = hier;
  }
});

test('a term that ends at midnight ends on the day before', () => {
  expect(laatsteDag('2026-12-10T23:00:00Z')).toBe('2026-12-10');
  expect(laatsteDag('2026-12-10T23:00:01Z')).toBe('2026-12-11');
});

test.each(['2027-02-29', '2027-04-31', '2027-00-10', '2027-13-01', '2027-1-1', '2027-01-01T00:00', '', '20270101'])(
  '%j is no day',
  (tekst) => {
    expect(isDag(tekst)).toBe(false);
  },
);

test('a leap day is one', () => {
  expect([isDag('2028-02-29'), maakDag(2027, 2, 29), maakDag(2028, 2, 29)]).toEqual([true, null, '2028-02-29']);
});

test('months are added on the calendar, and never run into the next month', () => {
  expect(plusMaanden('2027-01-31', 1)).toBe('2027-02-28');
  expect(plusMaanden('2026-08-31', -6)).toBe('2026-02-28');
  expect(plusMaanden('2026-11-30', 14)).toBe('2028-01-30');
});

test('days are numbered in order, each is a day, and the week goes round', () => {
  expect(weekdag(dagnummer('2026-11-30'))).toBe(1);
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), fc.integer({ min: -500, max: 500 }), (nummer, dagen) => {
      const dag = dagMetNummer(nummer);
      expect(isDag(dag)).toBe(true);
      expect(dagnummer(plusDagen(dag, dagen))).toBe(nummer + dagen);
      expect(weekdag(nummer + 7)).toBe(weekdag(nummer));
    }),
  );
});
