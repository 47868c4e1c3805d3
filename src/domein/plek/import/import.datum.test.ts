import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leesBrondatum } from '#domein/plek/import/import.datum.ts';

test.each([
  ['2022', '2022-01-01', 'jaar'],
  ['2022-09', '2022-09-01', 'maand'],
  ['9-2022', '2022-09-01', 'maand'],
  ['2022-9-4', '2022-09-04', 'dag'],
  ['14-09-2022', '2022-09-14', 'dag'],
  ['14/9/2022', '2022-09-14', 'dag'],
])('%s is as exact as it is written', (tekst, datum, precisie) => {
  expect(leesBrondatum(tekst)).toEqual({ datum, precisie });
});

test.each(['31-2-2022', '2022-13', '0022', 'sep-22', '14-9-22', 'gisteren', ''])('%s is no date', (tekst) => {
  expect(leesBrondatum(tekst)).toBeNull();
});

test('every day of the calendar is read the same in both spellings', () => {
  const dagen = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2100-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(dagen, (dag) => {
      const iso = dag.toISOString().slice(0, 10);
      const nederlands = iso.split('-').reverse().map(Number).join('-');
      expect(leesBrondatum(nederlands)).toEqual(leesBrondatum(iso));
      expect(leesBrondatum(iso)).toEqual({ datum: iso, precisie: 'dag' });
    }),
  );
});
