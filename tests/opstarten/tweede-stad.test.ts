import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite } from '#tests/support/site-proces.ts';
import { kopieerTweedeStad } from '#tests/support/tweede-stad/bouw.ts';

let map: string;
let paginas: { pad: string; tekst: string }[];

/** All a visitor can read of a page: title, description, text, and names only a screen reader hears. */
function leesbareTekst(html: string): string {
  const pagina = parse(html);
  const attributen = pagina
    .querySelectorAll('[aria-label], [title], [alt], [placeholder], meta[content]')
    .flatMap((element) =>
      ['aria-label', 'title', 'alt', 'placeholder', 'content'].map((naam) => element.getAttribute(naam) ?? ''),
    );
  // Names of columns in the open data are the same in every city, as they are in the code.
  for (const element of pagina.querySelectorAll('script, code')) element.remove();
  return [pagina.structuredText, ...attributen.filter((waarde) => !waarde.startsWith('http'))].join('\n');
}

beforeAll(async () => {
  map = await kopieerTweedeStad();
  const proces = await startSite({ werkmap: map, map: join(map, 'lokaal') });
  await proces.stop();
  const paden = await Array.fromAsync(glob('lokaal/site/**/*.html', { cwd: map }));
  paginas = await Promise.all(
    paden.map(async (pad) => ({ pad, tekst: leesbareTekst(await readFile(join(map, pad), 'utf8')) })),
  );
});
afterAll(() => rm(map, { recursive: true, force: true }));

test('another city builds from its own settings and seeds alone, also with three areas and none inside them', () => {
  const paden = paginas.map(({ pad }) => pad);
  expect(paden).toContain('lokaal/site/wijken/haven/index.html');
  expect(paden).toContain('lokaal/site/buurtcentra/de-boei/index.html');
  expect(paden.filter((pad) => /^lokaal\/site\/wijken\/[^/]+\/[^/]+\/index\.html$/.test(pad))).toEqual([]);
});

test('a city that is made up says so on every page', () => {
  const zin = 'Waterstad bestaat niet. Alles op deze site is verzonnen.';
  expect(paginas.length).toBeGreaterThan(50);
  expect(paginas.filter(({ tekst }) => !tekst.includes(zin)).map(({ pad }) => pad)).toEqual([]);
});

test('no text, title or description of another city says Utrecht or wijk', () => {
  const fout = paginas.flatMap(({ pad, tekst }) =>
    tekst
      .split('\n')
      .filter((regel) => /utrecht|wijk/i.test(regel))
      .map((regel) => `${pad}: ${regel.trim()}`),
  );
  expect(fout).toEqual([]);
});

test("the city's own words and phone number are used", () => {
  const home = paginas.find(({ pad }) => pad === 'lokaal/site/index.html')?.tekst ?? '';
  expect(home).toContain('Of kies je stadsdeel');
  expect(home).toContain('Bel 0900 - 555 000');
  const wijk = paginas.find(({ pad }) => pad === 'lokaal/site/wijken/dijk/index.html')?.tekst ?? '';
  expect(wijk).toContain('De sociaal makelaar van dit stadsdeel staat er nog niet bij.');
});

test('a request is public from the jury on, without its applicant, and says what came of it', () => {
  const tekstVan = (pad: string) => paginas.find((pagina) => pagina.pad === `lokaal/site/${pad}/index.html`)?.tekst;
  const ronde = tekstVan('buurtbudget/groen-op-de-kade') ?? '';
  expect(ronde).toContain('Bakken met bloemen');
  expect(ronde).not.toMatch(/Voorbeeld|Nog niet openbaar/);
  const plan = tekstVan('buurtbudget/groen-op-de-kade/bakken-met-bloemen') ?? '';
  for (const stuk of [
    'Klaar.',
    '€\u00a0800',
    '€\u00a0600',
    '€\u00a0550',
    'Meer groen in de straat',
    'De kade staat in bloei.',
  ])
    expect(plan).toContain(stuk);
  expect(tekstVan('initiatieven/bakken-met-bloemen')).toContain('Dit initiatief kreeg €\u00a0600 uit het buurtbudget.');
  expect(tekstVan('wijken/haven')).toContain('Bakken met bloemen');
  for (const { pad, tekst } of paginas) expect(tekst, pad).not.toMatch(/Naam van een bewoner|bewoner@|eigen woorden/);
});

test('a request called after another page gets another address', () => {
  const paden = paginas.map(({ pad }) => pad).filter((pad) => pad.includes('/buurtbudget/groen-op-de-kade/'));
  expect(paden).not.toContain('lokaal/site/buurtbudget/groen-op-de-kade/uitslag/index.html');
  expect(paden.filter((pad) => /\/b-[a-z0-9]{6}\/index\.html$/.test(pad))).toHaveLength(1);
});

test('an example says so on every page that names it, in its title and in open data', async () => {
  const metBank = paginas.filter(({ tekst }) => tekst.includes('Bank bij de sluis'));
  expect(metBank.length).toBeGreaterThan(2);
  expect(metBank.filter(({ tekst }) => !tekst.includes('Voorbeeld')).map(({ pad }) => pad)).toEqual([]);
  const plan = metBank.find(({ pad }) => pad.includes('buurtbudget/oefenronde/bank-bij-de-sluis'));
  expect(plan?.tekst).toContain('Voorbeeld: Bank bij de sluis');
  const rijen: { titel: string; voorbeeld: boolean }[] = JSON.parse(
    await readFile(join(map, 'lokaal/site/open-data/aanvragen.json'), 'utf8'),
  );
  expect(rijen.map(({ titel, voorbeeld }) => [titel, voorbeeld]).sort()).toEqual([
    ['Bakken met bloemen', false],
    ['Bank bij de sluis', true],
    ['Uitslag', false],
  ]);
});

test('what was said stands on the page of its subject with the answer; about makelaars only totals', () => {
  const tekstVan = (pad: string) => paginas.find((pagina) => pagina.pad === `lokaal/site/${pad}/index.html`)?.tekst;
  const onderwerpen = [
    ['buurtcentra/de-boei', 'plek'],
    ['initiatieven/dijkkoor', 'initiatief'],
    ['volgen', 'procedure'],
    ['over', 'portaal'],
  ];
  for (const [pad = '', over] of onderwerpen) {
    expect(tekstVan(pad), pad).toContain(`Iets over: ${over}.`);
    expect(tekstVan(pad), pad).toContain('We kijken ernaar.');
    expect(tekstVan(pad), pad).toContain('Het is gemaakt.');
  }
  expect(tekstVan('wijken/haven')).toMatch(
    /kregen we 5 reacties\. Het halfjaar dat nu loopt, telt nog niet mee\. Gemiddeld vonden mensen het: niet goed\./,
  );
  expect(tekstVan('speeltuinen/het-vlot')).toContain('Hierover staat nog geen feedback op de site.');
});

test('what was said, done and paid is accounted for, for the city and each area, and the same as open data', async () => {
  const tekstVan = (pad: string) => paginas.find((pagina) => pagina.pad === `lokaal/site/${pad}/index.html`)?.tekst;
  const stad = tekstVan('verantwoording') ?? '';
  expect(stad).toMatch(/kregen we 9 reacties\. 9 reacties kregen antwoord\. 4 keer is er iets gedaan\./);
  for (const over of ['plek', 'initiatief', 'procedure', 'portaal']) expect(stad).toContain(`Iets over: ${over}.`);
  expect(stad).toContain('5 van de 5, dat is 100%');
  expect(stad).toContain('4 van de 4, dat is 100%');
  expect(stad).toContain('Binnen 21 dagen');
  expect(stad).toContain('€\u00a0600 van de €\u00a01.100');
  const haven = tekstVan('verantwoording/haven') ?? '';
  expect(haven).toMatch(/kregen we \d+ reacties?\./);
  expect(haven).not.toContain('Iets over: portaal.');
  expect(tekstVan('verantwoording/polder')).toContain('Daarvan staat nog niets op de site.');
  const rijen: { meting: string; deel: string; waarde: number }[] = JSON.parse(
    await readFile(join(map, 'lokaal/site/open-data/verantwoording.json'), 'utf8'),
  );
  const som = (meting: string, deel: string) =>
    rijen.filter((rij) => rij.meting === meting && rij.deel === deel).reduce((n, { waarde }) => n + waarde, 0);
  expect(som('feedback', 'aantal') + som('hulp', 'aantal')).toBe(9);
  expect([som('geld_cent', 'toegekend'), som('geld_cent', 'betaald')]).toEqual([60_000, 60_000]);
  // One voice about a subject shows no face; five about a makelaar do.
  expect([som('feedback', 'gezicht_5'), som('hulp', 'gezicht_2')]).toEqual([0, 5]);
});

test('the other city keeps things as long as it chose, and its privacy page says so', () => {
  const tekst = (pad: string) => paginas.find((pagina) => pagina.pad === `lokaal/site/${pad}/index.html`)?.tekst ?? '';
  expect(tekst('privacy')).toContain(
    'Tot 18 maanden nadat alles klaar is. Bij feedback tot 6 maanden na ons antwoord.',
  );
  expect(tekst('meedoen/initiatief-aanmelden')).toContain('Ze gaan weg 18 maanden nadat alles klaar is.');
  expect(tekst('feedback')).toContain('Het gaat weg 6 maanden na ons antwoord.');
});

test('a mail from the page of a place already says which place it is about', async () => {
  const pagina = parse(await readFile(join(map, 'lokaal/site/speeltuinen/het-vlot/index.html'), 'utf8'));
  const mail = new URL(pagina.querySelector('.let-op a[href^="mailto:"]')?.getAttribute('href') ?? 'mailto:');
  expect(mail.pathname).toBe('portaal@voorbeeld.test');
  expect(mail.searchParams.get('subject')).toBe('Over Het Vlot');
  expect(mail.searchParams.get('body')).toMatch(/\/speeltuinen\/het-vlot\/$/);
});

test('open data of another city names no other city either', async () => {
  const bestanden = await Array.fromAsync(glob('lokaal/site/open-data/*.{json,csv,geojson}', { cwd: map }));
  expect(bestanden.length).toBeGreaterThan(5);
  for (const bestand of bestanden) expect(await readFile(join(map, bestand), 'utf8'), bestand).not.toMatch(/utrecht/i);
});
