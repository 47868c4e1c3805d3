import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const TOKENS = 'src/styles/tokens.css';
const PRINT = 'src/styles/print.css';
/** On paper: ink and white. */
const PAPIER = ['#000', '#fff'];

const kleuren = (inhoud: string): string[] =>
  (inhoud.match(/(?<=['"\s:(,])#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b(?!-)/gi) ?? []).map((kleur) =>
    kleur.toLowerCase(),
  );

const bestanden = (await Array.fromAsync(glob('src/**/*.{ts,astro,css}'))).filter(
  (pad) => pad !== TOKENS && !pad.endsWith('.test.ts'),
);
const gebruikt = await Promise.all(
  bestanden.map(async (pad) => ({ pad, kleuren: kleuren(await readFile(pad, 'utf8')) })),
);

test('every colour outside the tokens, where no style sheet is read, is one of the tokens', async () => {
  const tokens = new Set(kleuren(await readFile(TOKENS, 'utf8')));
  expect(tokens.size).toBeGreaterThan(10);
  const vreemd = gebruikt.flatMap(({ pad, kleuren: eigen }) =>
    eigen
      .filter((kleur) => !tokens.has(kleur) && !(pad === PRINT && PAPIER.includes(kleur)))
      .map((kleur) => `${pad}: ${kleur}`),
  );
  expect(vreemd).toEqual([]);
});

test('the sharing pictures and the colour of the browser bar are among what is looked at', () => {
  const met = gebruikt.filter(({ kleuren: eigen }) => eigen.length > 0).map(({ pad }) => pad);
  expect(met).toEqual(
    expect.arrayContaining([
      'src/content/beeld/deelplaat.ts',
      'src/content/beeld/deelplaat-tekening.ts',
      'src/layouts/Pagina.astro',
    ]),
  );
});

test('style sheets take their colours from the tokens by name', () => {
  const met = gebruikt.filter(({ pad, kleuren: eigen }) => pad.endsWith('.css') && pad !== PRINT && eigen.length > 0);
  expect(met).toEqual([]);
});
