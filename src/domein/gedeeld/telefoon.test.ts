import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schrijfTelefoon } from '#domein/gedeeld/schrijf-telefoon.ts';
import { leesTelefoon } from '#domein/gedeeld/telefoon.ts';
import { toonTelefoon } from '#domein/gedeeld/toon-telefoon.ts';

const lees = (tekst: string): string => {
  const gelezen = leesTelefoon(tekst);
  return gelezen.ok ? gelezen.waarde : gelezen.fout;
};

test.each([
  '0600000000',
  '06-00000000',
  '06 00 00 00 00',
  '(06) 000 000 00',
  '6 00000000',
  '+31600000000',
  '+31 (0)6 0000 0000',
  '0031 6 00000000',
  '0031 (0)6-00000000',
  '+3106 00000000',
  '31600000000',
  'tel. 06-00000000',
  'Tel: 06 00000000',
  'telefoonnummer 0600000000',
  '06 00 00 00 00 (na 18 uur)',
  'bel mij op 06-00000000, na het eten',
  'whatsapp: 0600000000',
  'O6 00000000',
  '٠٦٠٠٠٠٠٠٠٠',
  '۰۶ ۰۰۰۰۰۰۰۰',
  '０６００００００００',
  '06-00000000 na 18u',
  '06-00000000 v/a 18u30',
  '06 00000000 (na 9.00 uur)',
  '06-00000000 (09.00-17.00)',
  '06-00000000 (2x)',
  '2x 06-00000000',
  '06 00000000 2e bel',
  '06 00000000, flat 12b',
  'nr 12 06 00000000',
  'nr 12 06 00 00 00 00',
  'tel06-00000000',
  '06-00000000/06-00000000',
  '06 0000 0000 (06 0000 0000)',
  '06 00000000 0031600000000',
  '06-00000000 +31 6 00000000',
  '06 00000000\n6 00000000',
  '06 00000000\n12',
  '06_00000000',
  '06=00000000,',
  '06-00000000 of 06 0000 0000',
  '06\u00a000\u200900\u300000\u200b00',
  '06\u201100000000',
  '\u202a+31 6 00 00 00 00\u202c',
])('%s is the same Dutch number', (tekst) => {
  expect(lees(tekst)).toBe('+31600000000');
});

test.each([
  ['(030) 000 00 00', '+31300000000'],
  ['030-0000000', '+31300000000'],
  ['+31 (0)30 000 00 00', '+31300000000'],
  ['+32 2 000 00 00', '+3220000000'],
])('%s becomes %s', (tekst, verwacht) => {
  expect(lees(tekst)).toBe(verwacht);
});

test.each([
  '',
  '06',
  '112',
  '06000000000',
  '+31',
  '+316',
  '0000000000',
  'bel mij',
  '06 0000000a',
  '06 00000000a',
  '06 0000l 0000',
  '06l00000000',
  '06 1a 23456789',
  '06+12345678',
  '06 +12345678',
  '06 + 12345678',
  '06 12345678 12',
  '06 1234 5678 9',
  '06 12345678 06',
  '06 12 34 05 78 06 87 65 43 21',
  '06 1234567 +32 2 000 00 00',
])('%j is no number to call back', (tekst) => {
  expect(lees(tekst)).toBe('geen_telefoon');
});

test.each([
  '06-00000000 of 030-0000000',
  '06 0000 0000 / 030 0000000',
  '06 00000000/030 0000000',
  '06-00000000 b.g.g. 030-0000000',
  'T 030 000 0000 | M 06 00000000',
  '06 00000000\n030 0000000',
  '06 00000000 030 000 00 00',
  '030 000 0000 06 00 00 00 00',
  '(030) 000 00 00 (06) 00 00 00 00',
  '06-00000000 + 030-0000000',
  '06-00000000 +32 2 000 00 00',
])('%j is more than one', (tekst) => {
  expect(lees(tekst)).toBe('telefoon_meer');
});

test.each([
  ['+31600000000', '06 00 00 00 00'],
  ['+31301234567', '030 123 45 67'],
  ['+31346123456', '0346 12 34 56'],
  ['+31880000000', '088 000 00 00'],
  ['+3221234567', '+32 21 23 45 67'],
  ['+12125550100', '+1 21 25 55 01 00'],
])('%s is shown as %s', (nummer, verwacht) => {
  expect(schrijfTelefoon(nummer)).toBe(verwacht);
});

test.each([
  ['0612345678', '06 12 34 56 78'],
  ['+31301234567', '030 123 45 67'],
  ['030-1234567', '030 123 45 67'],
  ['14 030', '14 030'],
  ['030 1234567 (na 18 uur)', '030 1234567 (na 18 uur)'],
  ['', ''],
])('%j of somebody is read as %j', (geschreven, getoond) => {
  expect(toonTelefoon(geschreven)).toBe(getoond);
});

test('a number that is shown reads back the same, and nothing that is typed throws', () => {
  const nummers = fc.stringMatching(/^\+[1-9][0-9]{7,14}$/);
  fc.assert(
    fc.property(fc.oneof(nummers, fc.string(), fc.stringMatching(/^[0-9 +()-]{8,14}$/)), (tekst) => {
      const gelezen = lees(tekst);
      if (!gelezen.startsWith('+')) return;
      expect(gelezen).toMatch(/^\+[1-9][0-9]{7,14}$/);
      expect(lees(gelezen)).toBe(gelezen);
      expect(lees(schrijfTelefoon(gelezen))).toBe(gelezen);
    }),
    { numRuns: 200 },
  );
});
