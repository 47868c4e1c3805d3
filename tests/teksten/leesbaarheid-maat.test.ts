import { expect, test } from 'vitest';
import { bezwaren, meet } from '#tests/support/leesbaarheid.ts';
import { telLettergrepen } from '#tests/support/leesbaarheid-lettergrepen.ts';
import { leesbaarheidVanPagina, zichtbareTekst } from '#tests/support/leesbaarheid-pagina.ts';
import { verzamelTeksten } from '#tests/support/leesbaarheid-teksten.ts';
import { splitsWoorden, splitsZinnen, teltAlsZin } from '#tests/support/leesbaarheid-zinnen.ts';

/** Words with their syllables apart, as a Dutch dictionary hyphenates them. */
const BEKEND = `
  huis straat plek nieuw mooi leeuw ijs geld quiz mail team
  be-wo-ners speel-tui-nen buurt-cen-trum buurt-team web-site groei-en zee-ën i-dee-ën bij-een re-ü-nie
  so-ci-aal fi-nan-ci-eel of-fi-ci-eel ra-di-o the-a-ter mu-se-um sta-tion sta-tions na-ti-o-naal ac-tie
  or-ga-ni-sa-tie i-ni-ti-a-tief i-ni-ti-a-tie-ven ac-ti-vi-teit toe-gan-ke-lijk-heid ver-ant-woor-ding
  be-ant-woor-den ge-ïn-te-res-seerd fe-bru-a-ri bu-reau yo-ga ba-by lo-yaal quo-rum on-line soft-ware
`
  .trim()
  .split(/\s+/);

test.each(BEKEND)('%s has as many syllables as a dictionary says', (woord) => {
  expect(telLettergrepen(woord.replaceAll('-', ''))).toBe(woord.split('-').length);
});

test('a number counts a syllable per digit, a word in capitals one per letter, a hyphen joins words', () => {
  expect(['2017', '€', '6.400.000', 'PDOK', 'IP-adres', 'in-en'].map(telLettergrepen)).toEqual([4, 0, 7, 4, 4, 2]);
});

test('full stops in abbreviations, dates, amounts, initials and web addresses do not end a sentence', () => {
  expect(splitsZinnen('Bel b.v. om 9.30 uur, o.a. voor € 1.250. Kijk op www.voorbeeld.test. Klaar!')).toEqual([
    'Bel b.v. om 9.30 uur, o.a. voor € 1.250.',
    'Kijk op www.voorbeeld.test.',
    'Klaar!',
  ]);
  expect(splitsZinnen('Op 25.8.2015 kwam J. Jansen. ’t Broek was er ook. Echt waar?')).toHaveLength(3);
  expect(splitsZinnen('Initiatief, actief · Lunetten · Zuid')).toEqual(['Initiatief, actief', 'Lunetten', 'Zuid']);
  expect(splitsZinnen('Eerste regel\nTweede regel')).toEqual(['Eerste regel', 'Tweede regel']);
});

test('amounts, times and web addresses are one word, loose signs are none', () => {
  expect(splitsWoorden('Dat is € 1.250 - of 5%, zie https://voorbeeld.test/a/b om 9:30.')).toEqual([
    'Dat',
    'is',
    '1250',
    'of',
    '5%,',
    'zie',
    'webadres',
    'om',
    '930.',
  ]);
});

test('labels and names are not sentences, long lines without a full stop are', () => {
  expect(['Wie helpt mij?', 'Klaar.', 'dit is een regel van zeven woorden'].map(teltAlsZin)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['Bewoners Overleg Lunetten', 'Naar de inhoud'].map(teltAlsZin)).toEqual([false, false]);
});

test('the formula gives what it gives by hand', () => {
  // Four words, five syllables, one sentence: 206.84 - 0.77 × 125 - 0.93 × 4
  const meting = meet(['De kat drinkt water.']);
  expect(meting).toMatchObject({ zinnen: 1, woorden: 4, gemiddeld: 4 });
  expect(meting.douma).toBeCloseTo(106.87, 2);
});

const MOEILIJK =
  'De gemeentelijke subsidieverordening maatschappelijke ondersteuning voorziet in participatiemogelijkheden voor bewonersinitiatieven, waarbij burgerbetrokkenheid uitgangspunt vormt en verantwoordingsverplichtingen proportioneel worden toegepast.';

test('a policy text is refused on all three grounds, a plain one passes', () => {
  expect(bezwaren(meet([MOEILIJK]))).toHaveLength(3);
  expect(bezwaren(meet(['Loop eens binnen. Er is koffie. Je hoeft je niet op te geven.']))).toEqual([]);
});

test('an exception leaves out exactly the sentence it names', () => {
  const reden = 'the text of the law';
  expect(bezwaren(meet([MOEILIJK, 'Het is klaar.'], [{ zin: MOEILIJK, reden }]))).toEqual([]);
  expect(bezwaren(meet([MOEILIJK, 'Het is klaar.'], [{ zin: 'Het is klaar.', reden }]))).not.toEqual([]);
});

test('texts are found in lists, objects and functions, also when a function needs samples', () => {
  const tekst = { kop: 'Hallo', regels: ['Een', 'Twee'], tel: (n: number) => `Er zijn ${n} dingen.` };
  expect(verzamelTeksten(tekst, 'proef', {})).toEqual(['Hallo', 'Een', 'Twee', 'Er zijn 3 dingen.']);
  const lastig = { wie: (mens: { naam: string }) => `Dit is ${mens.naam}.` };
  expect(() => verzamelTeksten(lastig, 'proef', {})).toThrow('proef.wie');
  expect(verzamelTeksten(lastig, 'proef', { 'proef.wie': [[{ naam: 'de makelaar' }]] })).toEqual([
    'Dit is de makelaar.',
  ]);
});

const pagina = (inhoud: string) => `<body><nav>Menu.</nav><main id="a">${inhoud}</main></body>`;

test('of a page only what is read as text counts', () => {
  const html = pagina(
    '<h1>Kop</h1><nav><a href="/">Terug.</a></nav><p>Bel <a href="/b">ons</a>&nbsp;maar.<br>Of niet.</p>' +
      '<svg><title>Weg.</title></svg><p data-terzijde>Bron: <a href="/n">een nota</a>.</p><!-- weg --><p>Klaar</p>',
  );
  expect(zichtbareTekst(html)).toEqual(['Kop', 'Bel ons maar.', 'Of niet.', 'Klaar']);
});

test('a page with a policy text is refused, a page without main is an error', () => {
  expect(leesbaarheidVanPagina(pagina(`<p>${MOEILIJK}</p>`)).bezwaren).not.toEqual([]);
  expect(leesbaarheidVanPagina(pagina('<p>Kom gerust langs.</p>')).bezwaren).toEqual([]);
  expect(() => leesbaarheidVanPagina('<p>Los.</p>')).toThrow('main');
});
