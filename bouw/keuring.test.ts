import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Budgetten, budgetten } from '#bouw/budgetten.ts';
import { keurPaginas } from '#bouw/keuring.ts';
import type { Bevinding } from '#domein/publicatie/bevinding.schema.ts';

const BUDGETTEN: Budgetten = {
  html_en_css: 3000,
  javascript: [
    { paginas: /^\/lijst\//, bytes: 2000 },
    { paginas: /^\/formulier\//, bytes: 2000, ook_later: true },
  ],
};

let map = '';
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'budgetten-'));
});
afterEach(() => rm(map, { recursive: true }));

async function schrijf(bestanden: Record<string, string>): Promise<Bevinding[]> {
  for (const [pad, inhoud] of Object.entries(bestanden)) {
    await mkdir(dirname(join(map, pad)), { recursive: true });
    await writeFile(join(map, pad), inhoud);
  }
  return keurPaginas(map, BUDGETTEN);
}
/** Text that stays about as long when compressed. */
const vulling = (bytes: number) => `/*${randomBytes(bytes).toString('base64').slice(0, bytes)}*/`;
const teVeelScript = (adres: string, budget: number) => ({
  soort: 'javascript',
  pagina: adres,
  bytes: expect.any(Number),
  budget,
});
const pagina = (kop: string, inhoud = '') => `<!doctype html><html><head>${kop}</head><body>${inhoud}</body></html>`;

test('a light page passes', async () => {
  const fouten = await schrijf({
    'plek/index.html': pagina('<link rel="stylesheet" href="/_bouw/a.css">', '<p>Dag</p>'),
    '_bouw/a.css': vulling(1000),
  });
  expect(fouten).toEqual([]);
});

test('HTML and all its style sheets together must fit', async () => {
  const css = (nummer: number) => `<link rel="stylesheet" href="/_bouw/${nummer}.css">`;
  const fouten = await schrijf({
    'plek/index.html': pagina(css(1) + css(2)),
    'ander/index.html': pagina(css(1)),
    '_bouw/1.css': vulling(2500),
    '_bouw/2.css': vulling(2500),
  });
  expect(fouten).toEqual([{ soort: 'html_en_css', pagina: '/plek/', bytes: expect.any(Number), budget: 3000 }]);
  expect(fouten[0]).toSatisfy((vondst) => 'bytes' in vondst && vondst.bytes > 3500 && vondst.bytes < 5000);
});

test('a page without a budget for it loads no JavaScript at all', async () => {
  const kop = '<script type="module" src="/_bouw/a.js"></script>';
  const fouten = await schrijf({
    'plek/index.html': pagina(kop),
    'lijst/index.html': pagina(kop),
    '_bouw/a.js': 'a()',
  });
  expect(fouten).toEqual([teVeelScript('/plek/', 0)]);
});

test('what a script imports counts, once, and what it may load later does not', async () => {
  const kop = '<script type="module" src="/_bouw/a.js"></script><link rel="modulepreload" href="/_bouw/b.js">';
  const goed = {
    'lijst/index.html': pagina(kop),
    '_bouw/a.js': `import{x}from"./b.js";import"./c.js";import("./groot.js");x()`,
    '_bouw/b.js': `export{y as x}from"./c.js";import "./a.js";${vulling(900)}`,
    '_bouw/c.js': `export const y=1;${vulling(300)}`,
    '_bouw/groot.js': vulling(9000),
  };
  expect(await schrijf(goed)).toEqual([]);
  const zwaar = { ...goed, '_bouw/c.js': `export const y=1;${vulling(3000)}` };
  expect(await schrijf(zwaar)).toEqual([teVeelScript('/lijst/', 2000)]);
});

test('of a form counts what it loads later too, with all that brings along; a worker does not', async () => {
  const kop = '<script type="module" src="/_bouw/a.js"></script>';
  const goed = {
    'formulier/index.html': pagina(kop),
    '_bouw/a.js': `import"./b.js";import(\`./regels.js\`);new Worker("/_bouw/werker.js")`,
    '_bouw/b.js': 'b()',
    '_bouw/regels.js': `import"./b.js";import"./zod.js";`,
    '_bouw/zod.js': vulling(1000),
    '_bouw/werker.js': vulling(9000),
  };
  expect(await schrijf(goed)).toEqual([]);
  expect(await schrijf({ ...goed, '_bouw/zod.js': vulling(4000) })).toEqual([teVeelScript('/formulier/', 2000)]);
});

test.each([
  ['<style>p{}</style>', '<style>'],
  ['<script>a()</script>', '<script>'],
  ['<p style="color:red">', '<p style>'],
])('what the security policy forbids is named: %s', async (inhoud, deel) => {
  expect(await schrijf({ 'index.html': pagina('', inhoud) })).toEqual([{ soort: 'verboden', pagina: '/', deel }]);
});

test('structured data may stand in the page', async () => {
  const kop = '<script type="application/ld+json">{"a":"<p style=x>"}</script>';
  expect(await schrijf({ 'index.html': pagina(kop) })).toEqual([]);
});

test('a sharing picture must exist', async () => {
  const kop = '<meta property="og:image" content="https://buurt.voorbeeld.test/deelplaten/home.png">';
  expect(await schrijf({ 'index.html': pagina(kop) })).toEqual([
    { soort: 'geen_deelplaat', pagina: '/', plaat: '/deelplaten/home.png' },
  ]);
  expect(await schrijf({ 'deelplaten/home.png': 'x' })).toEqual([]);
});

test('what a visitor cannot use comes first, then the page that is most over its budget', async () => {
  const gevonden = await schrijf({
    'licht/index.html': pagina('', vulling(5000)),
    'zwaar/index.html': pagina('', vulling(9000)),
    'index.html': pagina('', '<style></style>'),
  });
  expect(gevonden.map(({ pagina: adres }) => adres)).toEqual(['/', '/zwaar/', '/licht/']);
});

test('the budgets of the project are those of the design', async () => {
  const { html_en_css, javascript } = budgetten;
  const budget = (pad: string) => javascript.find(({ paginas }) => paginas.test(pad))?.bytes ?? 0;
  expect(html_en_css).toBe(14_600);
  expect(['/over/', '/agenda/', '/wijken/'].map(budget)).toEqual([0, 0, 0]);
  // What waits there for a tap on the drawing.
  expect(['/initiatieven/voorbeeldtuin/', '/wijken/oost/'].map(budget)).toEqual([2_500, 2_500]);
  expect(['/', '/zoeken/', '/speeltuinen/', '/initiatieven/thema/groen/pagina/2/'].map(budget)).toEqual(
    Array(4).fill(12_000),
  );
  expect(budget('/kaart/')).toBe(55_000);
  const formulieren = {
    '/meedoen/initiatief-aanmelden/': 95_000,
    '/buurtbudget/aanvragen/': 97_000,
    '/feedback/': 95_500,
  };
  for (const [pad, bytes] of Object.entries({ ...formulieren, '/volgen/': 98_700 })) {
    const regel = javascript.find(({ paginas }) => paginas.test(pad));
    expect(regel).toMatchObject({ bytes, ook_later: true });
  }
});
