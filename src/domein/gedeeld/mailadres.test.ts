import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMailadres, leesMailadres } from '#domein/gedeeld/mailadres.ts';
import { leesMailadressen } from '#domein/gedeeld/mailadressen.ts';
import { gedeeldGeval, proefMetBron } from '#tests/support/gedeeld.ts';

const geval = (naam: string): string => gedeeldGeval(naam) ?? '';
const lees = (tekst: string): string => {
  const gelezen = leesMailadres(tekst);
  return gelezen.ok ? gelezen.waarde : gelezen.fout;
};

test.each([
  ['o’neill@voorbeeld.test', "o'neill@voorbeeld.test"],
  ['O‘Neill@voorbeeld.test', "o'neill@voorbeeld.test"],
  ['‘jan@voorbeeld.test’', 'jan@voorbeeld.test'],
])('the apostrophe that a phone puts in %j is the one of a keyboard', (ruw, adres) => {
  expect(lees(ruw)).toBe(adres);
});

test.each([
  'jan@voorbeeld.test',
  ' Jan@Voorbeeld.TEST ',
  'jan@voorbeeld.test.',
  'jan@voorbeeld.test,',
  'jan@voorbeeld.test;',
  'jan@voorbeeld.test!',
  'mailto:jan@voorbeeld.test',
  'MAILTO:jan@voorbeeld.test?subject=Hoi',
  'SMTP:jan@voorbeeld.test',
  'https://jan@voorbeeld.test',
  'mailto:%6Aan@voorbeeld.test',
  '<jan@voorbeeld.test>',
  '(jan@voorbeeld.test)',
  '"jan@voorbeeld.test"',
  'Jan de Vries <jan@voorbeeld.test>',
  '"Vries, Jan de" <jan@voorbeeld.test>',
  'Vries, Jan de <jan@voorbeeld.test>',
  'jan@voorbeeld.test <jan@voorbeeld.test>',
  'jan@voorbeeld.test <mailto:jan@voorbeeld.test>',
  'Mijn adres is jan@voorbeeld.test',
  'e-mail: jan@voorbeeld.test',
  'E-mail:jan@voorbeeld.test',
  'jan@voorbeeld.test (werk)',
  'jan@voorbeeld.test|Jan',
  'jan@voorbeeld.test / 030',
  'jan@voorbeeld.test/jan@voorbeeld.test',
  '_jan@voorbeeld.test_',
  '__jan@voorbeeld.test__',
  '\u200bjan@voorbeeld.test\u00a0',
  'jan＠voorbeeld．test',
  'jan@voorbeeld.test\u000b',
])('%j is read', (tekst) => {
  expect(lees(tekst)).toBe('jan@voorbeeld.test');
});

test.each([
  ['jan@bücher.test', 'jan@xn--bcher-kva.test'],
  ['JAN@BÜCHER.test', 'jan@xn--bcher-kva.test'],
  ['mailto:jan%2Bbuurt@voorbeeld.test', 'jan+buurt@voorbeeld.test'],
  ['jan%2b@voorbeeld.test', 'jan%2b@voorbeeld.test'],
  ["o'neill+buurt@mail.voorbeeld.test", "o'neill+buurt@mail.voorbeeld.test"],
])('%j becomes %j', (tekst, verwacht) => {
  expect(lees(tekst)).toBe(verwacht);
});

test.each([
  ['jan de vries @ voorbeeld.test', 'geen_email'],
  ['mijn mail is jan de vries @ voorbeeld.test', 'geen_email'],
  ['mailto:jan%20de@voorbeeld.test', 'geen_email'],
  ['jan@voorbeeld.test/piet@voorbeeld.test', 'email_meer'],
  ['jan@voorbeeld.test|piet@voorbeeld.test', 'email_meer'],
  ['_jan@voorbeeld.test', '_jan@voorbeeld.test'],
  ['jan @ voorbeeld.test of piet @ voorbeeld.test', 'email_meer'],
  ['', 'geen_email'],
  ['jan', 'geen_email'],
  ['jan@', 'geen_email'],
  ['@jan', 'geen_email'],
  ['jan@voorbeeld', 'geen_email'],
  ['jan@voorbeeld..test', 'geen_email'],
  ['jan..piet@voorbeeld.test', 'geen_email'],
  ['jan@piet@voorbeeld.test', 'geen_email'],
  ['jan@127.0.0.1', 'geen_email'],
  ['jan@-voorbeeld.test', 'geen_email'],
  [`${'a'.repeat(250)}@voorbeeld.test`, 'te_lang'],
  ['josé@voorbeeld.test', 'email_teken'],
  ['用户@例え.test', 'email_teken'],
  ['jan@voorbeeld.test en piet@voorbeeld.test', 'email_meer'],
  ['a@voorbeeld.test\r\nBcc: b@voorbeeld.test', 'email_meer'],
])('%j is refused as %s', (tekst, code) => {
  expect(lees(tekst)).toBe(code);
});

proefMetBron(
  'a list as Outlook gives it: names are dropped, a trailing dot too, and who stands in it twice is seen',
  async () => {
    expect(leesMailadressen(geval('10-adressenlijst-outlook.txt'))).toEqual({
      adressen: ['piet@voorbeeld.test', 'jan@voorbeeld.test', 'anna@voorbeeld.test'],
      dubbel: ['jan@voorbeeld.test'],
      fout: [],
    });
  },
);

proefMetBron('the addresses of a form that were refused are read', async () => {
  const regels = geval('14-e-mail-idn-en-naam.txt').trim().split('\n');
  expect(regels.map((regel) => lees(regel.slice(regel.indexOf('=') + 1)))).toEqual([
    'jan@xn--bcher-kva.test',
    'bewoner@voorbeeld.test',
  ]);
});

test.each([
  ['a@v.test b@v.test', ['a@v.test', 'b@v.test'], []],
  ['a@v.test,b@v.test', ['a@v.test', 'b@v.test'], []],
  ['a@v.test, b@v.test;\tc@v.test\u000bd@v.test', ['a@v.test', 'b@v.test', 'c@v.test', 'd@v.test'], []],
  ['Vries, Piet de <a@v.test>, Jansen, Jan <b@v.test>', ['a@v.test', 'b@v.test'], []],
  ['<a@v.test><b@v.test>', ['a@v.test', 'b@v.test'], []],
  ['"Een, Twee; Drie" <a@v.test>; b@v.test', ['a@v.test', 'b@v.test'], []],
  ['een@v.test\ngeen adres\ntwee@v', ['een@v.test'], ['geen adres', 'twee@v']],
  [' \n , ; ', [], []],
])('%j is a list of %j, and %j is none', (tekst, adressen, fout) => {
  const gelezen = leesMailadressen(tekst);
  expect([gelezen.adressen, gelezen.fout]).toEqual([adressen, fout]);
});

test('whatever comes in, nothing throws, and what is read is read again the same', () => {
  const deel = fc.constantFrom('jan', '@', '.', 'test', ' ', '<', '>', ',', ';', '"', 'é', 'mailto:', '\n', '-', '?');
  const rommel = fc.oneof(
    fc.array(deel, { maxLength: 14 }).map((delen) => delen.join('')),
    fc.string(),
    fc.emailAddress(),
  );
  fc.assert(
    fc.property(rommel, (tekst) => {
      const gelezen = leesMailadres(tekst);
      if (gelezen.ok) {
        expect(isMailadres(gelezen.waarde)).toBe(true);
        expect(leesMailadres(gelezen.waarde)).toEqual(gelezen);
      }
      for (const adres of leesMailadressen(tekst).adressen) expect(lees(adres)).toBe(adres);
    }),
    { numRuns: 300 },
  );
});

test.each([
  'jan @ voorbeeld.test',
  'jan@ voorbeeld.test',
  'jan(at)voorbeeld.test',
  'jan [at] voorbeeld.test',
  'jan%40voorbeeld.test',
  'mailto:jan%40voorbeeld.test',
  'jan@@voorbeeld.test',
  'jan@voorbeeld,test',
  'jan@voorbeeld .test',
  'jan@voorbeeld.test/',
  'jan@voorbeeld.test -',
  'E: jan@voorbeeld.test | T: 06',
  'Mijn mail is jan @ voorbeeld.test',
  'mail jan (at) voorbeeld.test',
  'jan @ voorbeeld.test (werk)',
  'jan [at] voorbeeld [dot] test',
])('%j is read as a kind person would', (tekst) => {
  expect(lees(tekst)).toBe('jan@voorbeeld.test');
});

test('of several addresses in one field each is one, and the same one twice is one', () => {
  expect(lees('jan@voorbeeld.test, JAN@voorbeeld.test')).toBe('jan@voorbeeld.test');
  expect(lees('jan@voorbeeld.test of jan@')).toBe('jan@voorbeeld.test');
  expect(lees('<jan@voorbeeld.test> <piet@voorbeeld.test>')).toBe('email_meer');
  expect(lees('jan@voorbeeld <geen>')).toBe('geen_email');
});

test('what hides the @ or breaks the domain is undone, only when nothing can be left out', () => {
  for (const tekst of [
    'jan (at) voorbeeld.test',
    'jan[at]voorbeeld.test',
    'jan%40voorbeeld.test',
    'jan @@ voorbeeld.test',
  ])
    expect(lees(tekst), tekst).toBe('jan@voorbeeld.test');
  expect(lees('jan@voorbeeld, test')).toBe('jan@voorbeeld.test');
  expect(lees('voor jan (at) voorbeeld.test')).toBe('geen_email');
});

test('a domain that is none, or longer than a column, is no address', () => {
  for (const tekst of ['jan@voor/beeld.test', 'jan@voor%62eeld.test', 'jan@[127.0.0.1]', 'jan@:80'])
    expect(lees(tekst), tekst).toBe('geen_email');
  expect(isMailadres(`${'a'.repeat(242)}@voorbeeld.test`)).toBe(false);
  expect(isMailadres('Jan@voorbeeld.test')).toBe(false);
});
