import { expect, test } from 'vitest';
import { emailveld, normaliseerTelefoon, schrijfTelefoon, websiteveld } from '#domein/gedeeld/contactveld.ts';

test.each([
  '0600000000',
  '06-00000000',
  '06 00 00 00 00',
  '(06) 000 000 00',
  '+31600000000',
  '+31 (0)6 0000 0000',
  '0031 6 00000000',
  '+3106 00000000',
  '\u202a+31 6 00 00 00 00\u202c',
])('%s is the same Dutch number', (tekst) => {
  expect(normaliseerTelefoon(tekst)).toBe('+31600000000');
});

test.each(['', '06', '112', '06000000000', '+31', '+316', '0000000000', 'bel mij', '06 0000000a', '٠٦٠٠٠٠٠٠٠٠'])(
  '%j is no number to call back',
  (tekst) => {
    expect(normaliseerTelefoon(tekst)).toBeNull();
  },
);

test('a number of another country keeps its code, a Dutch one is shown as people write it', () => {
  expect(normaliseerTelefoon('+32 2 000 00 00')).toBe('+3220000000');
  expect(['+31600000000', '+31300000000', '+3220000000'].map(schrijfTelefoon)).toEqual([
    '06 00000000',
    '0300000000',
    '+3220000000',
  ]);
});

test('an address is read in one spelling, anything that could break a mail header is refused', () => {
  expect(emailveld.safeParse(' Bewoner@Voorbeeld.test ').data).toBe('bewoner@voorbeeld.test');
  for (const fout of [
    'bewoner',
    'a@b',
    'a@voorbeeld.test\r\nBcc: b@voorbeeld.test',
    'a b@voorbeeld.test',
    '<a@voorbeeld.test>',
  ])
    expect(emailveld.safeParse(fout).error?.issues[0]?.message, fout).toBe('geen_email');
});

test.each([
  ['voorbeeld.test', 'https://voorbeeld.test/'],
  ['HTTP://Voorbeeld.test/A?b=c', 'http://voorbeeld.test/A?b=c'],
  ['javascript:alert(1)', undefined],
  ['JaVaScRiPt:alert(1)', undefined],
  ['java\tscript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['ftp://voorbeeld.test', undefined],
  ['//voorbeeld', undefined],
  ['https://a:b@voorbeeld.test', undefined],
  ['https://localhost', undefined],
  ['https://', undefined],
  [`https://voorbeeld.test/${'a'.repeat(500)}`, undefined],
])('website %j becomes %j', (ruw, verwacht) => {
  expect(websiteveld.safeParse(ruw).data).toBe(verwacht);
});
