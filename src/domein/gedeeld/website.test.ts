import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWebadres } from '#domein/gedeeld/webadres.ts';
import { leesWebsite } from '#domein/gedeeld/website.ts';

const lees = (tekst: string): string | null => {
  const gelezen = leesWebsite(tekst);
  return gelezen.ok ? gelezen.waarde : gelezen.fout;
};

test.each([
  ['voorbeeld.test', 'https://voorbeeld.test/'],
  ['www.voorbeeld.test', 'https://www.voorbeeld.test/'],
  ['www.voorbeeld.test.', 'https://www.voorbeeld.test/'],
  ['<https://voorbeeld.test>', 'https://voorbeeld.test/'],
  ['https//voorbeeld.test', 'https://voorbeeld.test/'],
  ['https:/voorbeeld.test', 'https://voorbeeld.test/'],
  ['www,voorbeeld.test', 'https://www.voorbeeld.test/'],
  ['wwww.voorbeeld.test', 'https://www.voorbeeld.test/'],
  ['ww.voorbeeld.test', 'https://www.voorbeeld.test/'],
  ['https://wwww.voorbeeld.test', 'https://www.voorbeeld.test/'],
  ['www. voorbeeld.test', 'https://www.voorbeeld.test/'],
  ['www.voorbeeld,nl', 'https://www.voorbeeld.nl/'],
  ['htpp://voorbeeld.test', 'http://voorbeeld.test/'],
  ['htps://voorbeeld.test', 'https://voorbeeld.test/'],
  ['https;//voorbeeld.test', 'https://voorbeeld.test/'],
  ['https://https://voorbeeld.test', 'https://voorbeeld.test/'],
  ['website: voorbeeld.test', 'https://voorbeeld.test/'],
  ['site=www.voorbeeld.test', 'https://www.voorbeeld.test/'],
  ['Onze site is voorbeeld.test', 'https://voorbeeld.test/'],
  ['Onze site: www.voorbeeld.test', 'https://www.voorbeeld.test/'],
  ['st.nl', 'https://st.nl/'],
  ['www.dhr.jansen', 'https://www.dhr.jansen/'],
  ['voorbeeld , nl', 'https://voorbeeld.nl/'],
  ['www voorbeeld.nl', 'https://www.voorbeeld.nl/'],
  ['https:// voorbeeld.nl', 'https://voorbeeld.nl/'],
  ['hhttps://voorbeeld.test', 'https://voorbeeld.test/'],
  ['websitebouw.nl', 'https://websitebouw.nl/'],
  ['www.voorbeeld.nl/ (nog in aanbouw)', 'https://www.voorbeeld.nl/'],
  ['Www.Voorbeeld.nl/buurt (nog in aanbouw)', 'https://www.voorbeeld.nl/buurt'],
  ['Https://voorbeeld.nl (nog in aanbouw)', 'https://voorbeeld.nl/'],
  ['www.voorbeeld.nl/buurt en facebook', 'https://www.voorbeeld.nl/buurt'],
  ['https://voorbeeld.nl/?x=1 (zie onder)', 'https://voorbeeld.nl/?x=1'],
  ['voorbeeld.nl, en op instagram @onze.tuin', 'https://voorbeeld.nl/'],
  ['kijk op voorbeeld.nl!', 'https://voorbeeld.nl/'],
  ['mail jan@voorbeeld.nl of kijk op voorbeeld.nl/tuin', 'https://voorbeeld.nl/tuin'],
  ['<a href="https://voorbeeld.nl">site</a>', 'https://voorbeeld.nl/'],
  ['[site](https://voorbeeld.nl)', 'https://voorbeeld.nl/'],
  ['www.voorbeeld.nl <http://www.voorbeeld.nl>', 'https://www.voorbeeld.nl/'],
  ['https://voorbeeld.nl en voorbeeld.nl', 'https://voorbeeld.nl/'],
  ['HTTP://Voorbeeld.test/A?b=c', 'http://voorbeeld.test/A?b=c'],
  ['bücher.test', 'https://xn--bcher-kva.test/'],
  ['voorbeeld.test/wij,zij', 'https://voorbeeld.test/wij,zij'],
  ['https://voorbeeld.test/De_Jager_(Utrecht)', 'https://voorbeeld.test/De_Jager_(Utrecht)'],
  ['https://voorbeeld.test/De_Jager_(Utrecht).', 'https://voorbeeld.test/De_Jager_(Utrecht)'],
  ['(voorbeeld.test/De_Jager_(Utrecht))', 'https://voorbeeld.test/De_Jager_(Utrecht)'],
  ['(voorbeeld.test)', 'https://voorbeeld.test/'],
])('website %j becomes %j', (ruw, verwacht) => {
  expect(lees(ruw)).toBe(verwacht);
});

test.each([
  '',
  ' ',
  '-',
  '--',
  '–',
  'n.v.t.',
  'nvt',
  'N.V.T',
  'geen',
  'Geen website',
  '@onzetuin',
  'nee',
  'x',
  'n/a',
  'Geen.',
  'nog geen site',
  'ik heb geen website',
  'heb ik niet',
  'niet van toepassing',
  'volgt nog',
  'in aanbouw',
  'weet ik niet',
  '0',
  '@onzetuin op instagram',
  'instagram @onzetuin',
  'op facebook',
  'Geen!',
  '(geen)',
  '"geen"',
  '(n.v.t.)',
  'nvt!',
  'n v t',
  'n/v/t',
  'neen',
  'niks',
  'nope',
  '…',
  'nog niet bekend',
  'geen eigen website',
  'er is geen website',
  'hebben we (nog) niet',
  'geen site nog',
  'bestaat niet',
  'geen, wel facebook',
  'alleen whatsapp',
  'facebook: buurtgroep',
  '@naam (instagram)',
  '@onze.tuin',
  '@ naam',
  'wij hebben 1.000 leden, o.a. op facebook',
])('%j says that there is none', (ruw) => {
  expect(lees(ruw)).toBeNull();
});

test.each([
  'javascript:alert(1)',
  'https://na me.nl',
  'https://-voorbeeld.nl',
  'https://voorbeeld..nl',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'ftp://voorbeeld.test',
  '//voorbeeld',
  'x=www.voorbeeld.test',
  'https://a:b@voorbeeld.test',
  'jan@voorbeeld.test',
  'https://localhost',
  'https://127.0.0.1',
  'https://',
  'www,voorbeeld',
  'Geen.De groep is op facebook',
  'Dhr.Jansen',
  'Kom bij dhr.Jansen',
  'bel mevr.de Vries',
  'T.a.v.Jansen',
  'jan @ voorbeeld.nl',
  'voorbeeld.test is van ons',
])('%j is no website', (ruw) => {
  expect(lees(ruw)).toBe('geen_website');
});

test.each([
  'https://voorbeeld.nl/a https://voorbeeld.nl/b',
  'www.voorbeeld.nl / www.anders.nl',
  'www.voorbeeld.nl,www.anders.nl',
  'voorbeeld.nl of anders.nl',
])('%j is more than one', (ruw) => {
  expect(lees(ruw)).toBe('website_meer');
});

test('a website that is too long says so, and is not called wrong', () => {
  expect(lees(`https://voorbeeld.test/${'a'.repeat(477)}`)).toMatch(/a$/);
  expect(lees(`https://voorbeeld.test/${'a'.repeat(478)}`)).toBe('te_lang');
});

test('what is read can be opened, and is read again the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.domain(), fc.string()), (tekst) => {
      const adres = lees(tekst);
      if (!adres?.includes(':')) return;
      expect(isWebadres(adres)).toBe(true);
      expect(lees(adres)).toBe(adres);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['Kijk op www.voorbeeld.test', 'https://www.voorbeeld.test/'],
  ['zie https://voorbeeld.test/pad hoor', 'https://voorbeeld.test/pad'],
  ['Alles staat op (www.voorbeeld.test)', 'https://www.voorbeeld.test/'],
  ['www.een.test of www.twee.test', 'website_meer'],
  ['kijk op www.', 'geen_website'],
  ['kijk op voorbeeld', null],
  [`kijk op https://voorbeeld.test/${'a'.repeat(500)}`, 'te_lang'],
])('one word of a sentence may be the address: %j', (ruw, adres) => {
  expect(lees(ruw)).toBe(adres);
});
