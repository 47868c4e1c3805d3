import { glob } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { achtergrond } from '#config/stad-achtergrond.ts';
import { bezwaren, GRENZEN, meet } from '#tests/support/leesbaarheid.ts';
import { verzamelTeksten } from '#tests/support/leesbaarheid-teksten.ts';
import { EIGEN_GRENZEN, UITZONDERINGEN, VOORBEELDEN } from '#tests/teksten/leesbaarheid-lijsten.ts';

const bestanden = (await Array.fromAsync(glob('src/teksten/nl/*.ts')))
  .filter((pad) => !pad.endsWith('.test.ts'))
  .sort();

test('there are text files to read', () => {
  expect(bestanden.length).toBeGreaterThan(10);
});

test.each(bestanden)('%s reads easily', async (pad) => {
  const naam = basename(pad, '.ts');
  const module: Record<string, unknown> = await import(/* @vite-ignore */ resolve(pad));
  const teksten = verzamelTeksten({ ...module }, naam, VOORBEELDEN);
  expect(bezwaren(meet(teksten, UITZONDERINGEN), { ...GRENZEN, ...EIGEN_GRENZEN[naam] })).toEqual([]);
});

test('what the city tells about itself reads easily', () => {
  const teksten = Object.values(achtergrond).flatMap((feiten) => feiten.map(({ tekst }) => tekst));
  expect(bezwaren(meet(teksten, UITZONDERINGEN))).toEqual([]);
});
