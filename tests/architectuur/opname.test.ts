import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** What a page uses is written down while it is made; what goes around that would leave an old page on the site. */
const MAPPEN = 'src/{pages,components,layouts,content}/**/*';
const BRONNEN = `${MAPPEN}.{ts,astro}`;

async function gevonden(vorm: RegExp, mag: readonly string[], bronnen = BRONNEN): Promise<string[]> {
  const paden = await Array.fromAsync(glob(bronnen));
  const regels = paden
    .filter((pad) => !pad.endsWith('.test.ts') && !mag.includes(pad))
    .map(async (pad) =>
      (await readFile(pad, 'utf8'))
        .split('\n')
        .flatMap((regel, nummer) => (vorm.test(regel) ? [`${pad}:${nummer + 1}`] : [])),
    );
  return (await Promise.all(regels)).flat();
}

test('what pages are made of asks the time in one place, which writes that down', async () => {
  const KLOK = /new Date\(\)|Date\.now\(|Math\.random\(|randomUUID\(|performance\.now\(/;
  expect(await gevonden(KLOK, ['src/content/lezen/vandaag.ts', 'src/content/lezen/bewaard.ts'])).toEqual([]);
});

test('what is worked out once for all pages tells each of them what it was made of', async () => {
  // The last by the content itself, of which there is another when somebody watches.
  const mag = ['lezen/gegevens', 'lezen/stad-inhoud', 'beeld/deelplaat', 'stemming/uitslagen'].map(
    (naam) => `src/content/${naam}.ts`,
  );
  // In a component such a line runs for each page.
  const GEHEUGEN = /^(?:export )?let |^(?:export )?const \w+ = new (?:Weak)?(?:Map|Set)(?:<[^>]*>)?\(\)/;
  expect(await gevonden(GEHEUGEN, mag, `${MAPPEN}.ts`)).toEqual([]);
});

test('the settings of a build are read by the pages whose code is made anew when they change', async () => {
  const namen = await gevonden(/process\.env|import\.meta\.env/, []);
  expect(namen).toEqual([]);
});
