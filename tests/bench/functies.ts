import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { bundelFuncties } from '#bouw/functies.ts';
import { hoogstens, type Meting, middelste } from '#tests/bench/meting.ts';

const draai = promisify(execFile);
const RONDEN = 5;
const BUDGET_MS = 200;

/** Milliseconds that a fresh process takes to load one function. */
async function koud(bestand: string): Promise<number> {
  const meet = `const t = performance.now(); await import(${JSON.stringify(pathToFileURL(bestand).href)});
    console.log(performance.now() - t);`;
  const { stdout } = await draai(process.execPath, ['--input-type=module', '--eval', meet]);
  return Number(stdout);
}

/** How long a visitor waits for a function that sleeps, before it begins to work. */
export async function meetFuncties(): Promise<Meting[]> {
  // Beside the packages, where one of them finds its binary.
  const map = await mkdtemp('dist-functies-');
  try {
    await bundelFuncties(map);
    const metingen: Meting[] = [];
    for (const naam of (await readdir(map)).sort()) {
      const tijden: number[] = [];
      for (let ronde = 0; ronde < RONDEN; ronde += 1) tijden.push(await koud(join(map, naam)));
      metingen.push(hoogstens(`functie ${naam}: koud`, middelste(tijden), BUDGET_MS, 'ms'));
    }
    return metingen;
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}
