import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOOGSTE_CENT, leesBedrag, schrijfBedrag, twijfelBedrag } from '#domein/gedeeld/bedrag.ts';

const cent = (tekst: string) => {
  const gelezen = leesBedrag(tekst);
  return gelezen.ok ? gelezen.waarde : gelezen.fout;
};

test.each([
  ['1.250,50', 125_050],
  ['1250', 125_000],
  ['€ 12,5', 1_250],
  ['€12,50', 1_250],
  [' 12 ', 1_200],
  ['12 euro', 1_200],
  ['25,-', 2_500],
  ['25,--', 2_500],
  ['25.-', 2_500],
  ['1000,=', 100_000],
  ['1.000,-', 100_000],
  ['1250.50', 125_050],
  ['12.50', 1_250],
  ['12.5', 1_250],
  ['١٢٣', 12_300],
  ['۱۲۳,۵۰', 12_350],
  ['１２５０', 125_000],
  ['1.25', 125],
  ['1,250.50', 125_050],
  ['1.250', 125_000],
  ['€ 1\u00a0250', 125_000],
  ['EUR 12,50', 1_250],
  ['1 250,50', 125_050],
  ['0', 0],
  ['0,01', 1],
  ['.50', 50],
  [',50', 50],
  ["1'250", 125_000],
  ['1’250,50', 125_050],
  ['ca. 1250', 125_000],
  ['ongeveer € 500', 50_000],
  ['± 500,-', 50_000],
  ['€ 500 incl. btw', 50_000],
  ['500 (inclusief btw)', 50_000],
  ['- € 50', 5_000],
  ['• € 50,-', 5_000],
  ['* 50', 5_000],
  ['250 euros', 25_000],
  ["250 Euro's", 25_000],
  ['euro 250', 25_000],
  ['1.000 ,-', 100_000],
  ['€ 1. 000', 100_000],
  ['1.000 , 50', 100_050],
  ['€ 1.000 (incl. 21% btw)', 100_000],
  ['€ 1.000 incl 21 % BTW', 100_000],
  ['1000-', 100_000],
  ['1000 =', 100_000],
  ['+500', 50_000],
  ['ca. max. 500', 50_000],
  ['10.000.000', HOOGSTE_CENT],
])('%j is %i cents', (tekst, verwacht) => {
  expect(cent(tekst)).toBe(verwacht);
});

test.each([
  ['€ 12,50 per stuk', 'bedrag_ongeldig'],
  ['500-600', 'bedrag_ongeldig'],
  ['1e9', 'bedrag_ongeldig'],
  ['१२५', 'bedrag_ongeldig'],
  ['', 'bedrag_ongeldig'],
  ['€', 'bedrag_ongeldig'],
  ['0x10', 'bedrag_ongeldig'],
  ['tien', 'bedrag_ongeldig'],
  ['NaN', 'bedrag_ongeldig'],
  ['-', 'bedrag_ongeldig'],
  ['-5', 'bedrag_negatief'],
  ['-€ 5', 'bedrag_negatief'],
  ['€ -5', 'bedrag_negatief'],
  ['−5', 'bedrag_negatief'],
  ['0,001', 'bedrag_onduidelijk'],
  ['1,250', 'bedrag_onduidelijk'],
  ['1.25.50', 'bedrag_onduidelijk'],
  ['1250.505', 'bedrag_onduidelijk'],
  ['12.34.567', 'bedrag_onduidelijk'],
  ['10.000.000,01', 'bedrag_te_hoog'],
  ['99999999999999999999', 'bedrag_te_hoog'],
])('%j is refused as %s', (tekst, verwacht) => {
  expect(cent(tekst)).toBe(verwacht);
});

test('only what can be meant otherwise is said once more', () => {
  expect(['1250.50', '1.250', '€ 12.5', '10, 20'].map(twijfelBedrag)).toEqual([125_050, 125_000, 1_250, 1_020]);
  expect(['1250', '1250,50', '12,5', '1000,=', '25.-', 'tien', '1,250'].map(twijfelBedrag)).toEqual(
    Array.from({ length: 7 }, () => null),
  );
});

test('an amount that was written reads back as the same cents, with or without the euro sign', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: HOOGSTE_CENT }), fc.constantFrom('', '€ ', '€'), (bedrag, munt) => {
      expect(cent(munt + schrijfBedrag(bedrag))).toBe(bedrag);
    }),
  );
});

test('whatever text comes in, an amount that is accepted has only the digits that were typed', () => {
  const teken = fc.constantFrom(...'0123456789.,-=e€ ٣'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: teken, maxLength: 14 }), (tekst) => {
      const bedrag = cent(tekst);
      if (typeof bedrag === 'string') return;
      expect(Number.isInteger(bedrag) && bedrag >= 0 && bedrag <= HOOGSTE_CENT).toBe(true);
      expect(String(bedrag).replace(/0/g, '')).toBe(tekst.replaceAll('٣', '3').replace(/[^1-9]/g, ''));
    }),
    { numRuns: 500 },
  );
});
