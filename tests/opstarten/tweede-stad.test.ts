import { cp, glob, mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kopieerProject } from '#tests/support/kopie.ts';
import { startSite } from '#tests/support/site-proces.ts';

const STAD = resolve('tests/support/tweede-stad');

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
  map = await kopieerProject(['supabase/seeds']);
  for (const naam of ['stad.ts', 'stad-achtergrond.ts']) await cp(join(STAD, naam), join(map, 'src/config', naam));
  await mkdir(join(map, 'supabase/seeds/waterstad'), { recursive: true });
  await cp(join(STAD, 'zaad.sql'), join(map, 'supabase/seeds/waterstad/alles.sql'));
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

test('the other city keeps things as long as it chose, and its privacy page says so', () => {
  const tekst = (pad: string) => paginas.find((pagina) => pagina.pad === `lokaal/site/${pad}/index.html`)?.tekst ?? '';
  expect(tekst('privacy')).toContain('Je naam, mail en telefoon gaan weg 18 maanden nadat alles klaar is.');
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
