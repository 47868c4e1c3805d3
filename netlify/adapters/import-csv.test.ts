import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leesCsv, SCHEIDINGSTEKENS, schrijfCsv } from '#netlify/adapters/import-csv.ts';

test('what is written as CSV is read back the same, whatever stands in the cells', () => {
  const cel = fc.oneof(fc.string(), fc.constantFrom('a;b', 'a,b', 'a\tb', 'zei "ja"', 'regel\neen', '"', ' ', ''));
  const rij = fc.tuple(cel, cel);
  fc.assert(
    fc.property(fc.array(rij, { maxLength: 6 }), fc.constantFrom(...SCHEIDINGSTEKENS), (rijen, teken) => {
      const tabel = [['naam', 'adres'], ...rijen];
      const gelezen = leesCsv(schrijfCsv(tabel, teken));
      expect(gelezen).toEqual({
        ok: true,
        scheidingsteken: teken,
        rijen: tabel.map((cellen, n) => ({ rij: n + 1, cellen })),
      });
    }),
  );
});

test('the separator is the one that finds the columns, also when another stands in a header', () => {
  expect(leesCsv('naam,soort,"bron"\nA,B,"C;D;E;F"')).toMatchObject({ scheidingsteken: ',' });
  expect(leesCsv('"let,op,nu,even,niet";naam;soort\n1;2;3')).toMatchObject({ scheidingsteken: ';' });
  expect(leesCsv('naam\tsoort\nA\tB')).toMatchObject({ scheidingsteken: '\t' });
});

test('the line with which Excel names its separator is no row', () => {
  expect(leesCsv('sep=,\r\nnaam,soort\r\nA,B')).toEqual({
    ok: true,
    scheidingsteken: ',',
    rijen: [
      { rij: 1, cellen: ['naam', 'soort'] },
      { rij: 2, cellen: ['A', 'B'] },
    ],
  });
});

test('empty lines and cells of several lines count as a spreadsheet counts them', () => {
  const gelezen = leesCsv('naam;adres\n\n"A\nB";C\nD;E\n');
  expect(gelezen.ok && gelezen.rijen.map(({ rij, cellen }) => [rij, cellen[0]])).toEqual([
    [1, 'naam'],
    [2, ''],
    [3, 'A\nB'],
    [4, 'D'],
  ]);
});

test('a quote that never closes and a loose quote are named with their row', () => {
  expect(leesCsv('naam;adres\nA;"B\nC;D')).toMatchObject({
    fouten: [{ rij: 2, reden: { code: 'aanhalingsteken_open' } }],
  });
  expect(leesCsv('naam;adres\nA;B\n"C" D;E')).toMatchObject({
    fouten: [{ rij: 3, reden: { code: 'aanhalingsteken_los' } }],
  });
});
