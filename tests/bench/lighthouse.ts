import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Meting, minstens } from '#tests/bench/meting.ts';
import { pakBrowserUit } from '#tests/support/browserpad.ts';

const PAGINAS = { home: '/', plek: '/buurtcentra/de-boog/', lijst: '/initiatieven/', kaart: '/kaart/' };
const BUDGET = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };

interface Lighthouse {
  default(
    adres: string,
    vlaggen: { readonly port: number; readonly logLevel: 'error' },
  ): Promise<{ lhr: { categories: Record<string, { score: number | null } | undefined> } } | undefined>;
}
/** It is large and only measures, so `npm run bench` installs it apart. */
async function laadLighthouse(): Promise<Lighthouse['default']> {
  const ingang = createRequire(join(import.meta.dirname, 'pakket', 'package.json')).resolve('lighthouse');
  const { default: lighthouse }: Lighthouse = await import(pathToFileURL(ingang).href);
  return lighthouse;
}

/** A browser that Lighthouse can steer; resolves with its debugging port. */
async function startChrome() {
  const profiel = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  const vlaggen = ['--headless=shell', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'];
  const kind = spawn(await pakBrowserUit(), [...vlaggen, '--remote-debugging-port=0', `--user-data-dir=${profiel}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const weg = new Promise((klaar) => kind.once('exit', klaar));
  const poort = await new Promise<number>((klaar, mislukt) => {
    let uitvoer = '';
    kind.stderr.on('data', (deel: Buffer) => {
      uitvoer += deel;
      const gevonden = /127\.0\.0\.1:(\d+)\//.exec(uitvoer)?.[1];
      if (gevonden) klaar(Number(gevonden));
    });
    kind.once('exit', () => mislukt(new Error(`the browser did not start:\n${uitvoer}`)));
  });
  return {
    poort,
    async stop() {
      kind.kill();
      await weg;
      await rm(profiel, { recursive: true, force: true });
    },
  };
}

/** Lighthouse's four scores, mobile, of one page of each kind. The middle of three runs: one run is noise. */
export async function meetLighthouse(site: string): Promise<Meting[]> {
  const lighthouse = await laadLighthouse();
  const chrome = await startChrome();
  const metingen: Meting[] = [];
  try {
    for (const [naam, pad] of Object.entries(PAGINAS)) {
      const runs = [];
      for (let run = 0; run < 3; run += 1) {
        const uitkomst = await lighthouse(new URL(pad, site).href, { port: chrome.poort, logLevel: 'error' });
        if (!uitkomst) throw new Error(`Lighthouse gave nothing for ${pad}`);
        runs.push(uitkomst.lhr.categories);
      }
      for (const [categorie, budget] of Object.entries(BUDGET)) {
        const scores = runs.map((run) => (run[categorie]?.score ?? 0) * 100).sort((een, ander) => een - ander);
        metingen.push(minstens(`Lighthouse ${naam}: ${categorie}`, Math.round(scores[1] ?? 0), budget, 'punten'));
      }
    }
  } finally {
    await chrome.stop();
  }
  return metingen;
}
