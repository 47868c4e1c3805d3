import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

// Astro fills these from the environment, and whoever builds from a test runner has DEV: kept code then does more work.
test('no code asks what kind of build made it', async () => {
  const bestanden = await Array.fromAsync(glob('{src,bouw,netlify}/**/*.{ts,tsx,astro}'));
  const bronnen = await Promise.all(bestanden.map(async (pad) => [pad, await readFile(pad, 'utf8')] as const));
  expect(bestanden.length).toBeGreaterThan(500);
  expect(bronnen.filter(([, bron]) => bron.includes('import.meta.env')).map(([pad]) => pad)).toEqual([]);
});
