import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schrijfTelefoon } from '#domein/gedeeld/schrijf-telefoon.ts';
import { leesTelefoon } from '#domein/gedeeld/telefoon.ts';

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
  '06_00000000',
  '06=00000000,',
  '06-00000000 of 06 0000 0000',
  '06\u00a000\u200900\u300000\u200b00',
  '06\u201100000000',
  '\u202a+31 6 00 00 00 00\u202c',
])('%s is the same Dutch number', (tekst) => {
  expect(leesTelefoon(tekst)).toBe('+31600000000');
});

test.each([
  ['(030) 000 00 00', '+31300000000'],
  ['030-0000000', '+31300000000'],
  ['+31 (0)30 000 00 00', '+31300000000'],
  ['+32 2 000 00 00', '+3220000000'],
])('%s becomes %s', (tekst, verwacht) => {
  expect(leesTelefoon(tekst)).toBe(verwacht);
});

test.each([
  '',
  '06-00000000 of 030-0000000',
  '06',
  '112',
  '06000000000',
  '+31',
  '+316',
  '0000000000',
  'bel mij',
  '06 0000000a',
])('%j is no number to call back', (tekst) => {
  expect(leesTelefoon(tekst)).toBeNull();
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

test('a number that is shown reads back the same, and nothing that is typed throws', () => {
  const nummers = fc.stringMatching(/^\+[1-9][0-9]{7,14}$/);
  fc.assert(
    fc.property(fc.oneof(nummers, fc.string(), fc.stringMatching(/^[0-9 +()-]{8,14}$/)), (tekst) => {
      const gelezen = leesTelefoon(tekst);
      if (gelezen === null) return;
      expect(gelezen).toMatch(/^\+[1-9][0-9]{7,14}$/);
      expect(leesTelefoon(gelezen)).toBe(gelezen);
      expect(leesTelefoon(schrijfTelefoon(gelezen))).toBe(gelezen);
    }),
    { numRuns: 200 },
  );
});
