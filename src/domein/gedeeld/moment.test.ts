import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDubbelUur, leesMoment, schrijfMoment } from '#domein/gedeeld/moment.ts';

const lees = (dag: string, tijd: string): string => {
  const gelezen = leesMoment(dag, tijd);
  return gelezen.ok ? gelezen.waarde : gelezen.fout;
};

test('a day and a time are those of a Dutch clock, in winter and in summer', () => {
  expect(lees('2027-03-03', '20:00')).toBe('2027-03-03T19:00:00.000Z');
  expect(lees('2027-07-03', '20:00')).toBe('2027-07-03T18:00:00.000Z');
  expect(lees('2027-03-28', '01:59')).toBe('2027-03-28T00:59:00.000Z');
  expect(lees('2027-03-28', '03:00')).toBe('2027-03-28T01:00:00.000Z');
  expect(lees('2027-10-31', '03:00')).toBe('2027-10-31T02:00:00.000Z');
});

test('the hour that the clock goes past is refused, the hour that comes twice is the first and is known as such', () => {
  expect(['02:00', '02:30', '02:59'].map((tijd) => lees('2027-03-28', tijd))).toEqual(
    Array.from({ length: 3 }, () => 'uur_overgeslagen'),
  );
  expect(lees('2027-10-31', '02:30')).toBe('2027-10-31T00:30:00.000Z');
  expect(['2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z', '2027-10-31T02:30:00Z'].map(isDubbelUur)).toEqual([
    true,
    true,
    false,
  ]);
});

test.each([
  ['', '20:00', 'geen_dag'],
  ['2027-02-29', '20:00', 'geen_dag'],
  ['2027-13-03', '20:00', 'geen_dag'],
  ['3 maart', '20:00', 'geen_dag'],
  ['0202-12-08', '10:00', 'geen_dag'],
  ['2027-03-03', '', 'geen_tijd'],
  ['2027-03-03', '24:00', 'geen_tijd'],
  ['2027-03-03', '25:00', 'geen_tijd'],
  ['2027-03-03', '12:60', 'geen_tijd'],
  ['2027-03-03', '8:00', 'geen_tijd'],
])('%j at %j is no moment: %s', (dag, tijd, code) => {
  expect(lees(dag, tijd)).toBe(code);
});

test('what a form keeps reads back the same minute, all year round', () => {
  const minuut = fc
    .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2036-01-01T00:00:00Z'), noInvalidDate: true })
    .map((toen) => new Date(Math.floor(toen.getTime() / 60_000) * 60_000).toISOString());
  fc.assert(
    fc.property(minuut, (moment) => {
      const { dag, tijd } = schrijfMoment(moment);
      const terug = lees(dag, tijd);
      expect(schrijfMoment(terug)).toEqual({ dag, tijd });
      if (!isDubbelUur(moment)) expect(terug).toBe(moment);
    }),
  );
});
