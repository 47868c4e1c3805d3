import { glob, readFile } from 'node:fs/promises';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { ontwerpklassen, snoeiOntwerp } from '#bouw/snoei-ontwerp.ts';

test('what no page has is left out of the design system, the rest stays', () => {
  const bron =
    '.nl-button, .nl-button--danger { a: b } .nl-button--danger:hover { c: d } .nl-button:has(i) { e: f } p { g: h }';
  expect(postcss([snoeiOntwerp]).process(bron, { from: undefined }).css).toBe('.nl-button { a: b } p { g: h }');
});

test('every class of the design system that a page has keeps its styles', async () => {
  const bestanden = await Array.fromAsync(glob('src/**/*.{astro,ts,tsx}'));
  const bronnen = await Promise.all(bestanden.map((pad) => readFile(pad, 'utf8')));
  const gebruikt = new Set(bronnen.flatMap((bron) => bron.match(/(?<![\w@/-])nl-[a-z-]+/g) ?? []));
  // Half a name, which a script completes.
  expect([...gebruikt].filter((naam) => !ontwerpklassen.has(naam))).toEqual(['nl-button--']);
});
