import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** `const { data = [] } = useQuery(…)`: an answer that is still on its way, or did not come, taken for an empty list. */
const LEEG_GENOEMD = /\bdata(?:: \w+)? = \[\]/;

test('an answer that is on its way is never shown or sent as an empty one', async () => {
  const paden = await Array.fromAsync(glob('src/islands/**/*.{ts,tsx}'));
  expect(paden.length).toBeGreaterThan(150);
  const gevonden: string[] = [];
  for (const pad of paden)
    for (const regel of (await readFile(pad, 'utf8')).split('\n'))
      if (LEEG_GENOEMD.test(regel)) gevonden.push(`${pad}: ${regel.trim()}`);
  expect(gevonden).toEqual([]);
});
