import { spawn } from 'node:child_process';
import { glob, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { budgetten } from '#bouw/budgetten.ts';
import { zorgVoorBundel } from '#bouw/bundel.ts';
import { keurPaginas } from '#bouw/keuring.ts';
import { zuinig } from '#bouw/zuinig.ts';
import { leesLokaleOmgeving } from '#netlify/env.ts';
import { startSupabase } from '#netlify/local/supabase.ts';
import { volgGeheugen } from '#tests/bench/geheugen.ts';
import { hoogstens, type Meting } from '#tests/bench/meting.ts';
import { type Stadsmaat, stadsmaten } from '#tests/support/stadmaker/maten.ts';
import { vulStadsmap } from '#tests/support/stadmaker/stadsmap.ts';

/** What a page of a larger city may cost, as a part of what one of the shipped content costs. */
const VERHOUDING = 1.1;
const MEGABYTES = 1200;

interface Bouw {
  readonly seconden: number;
  readonly megabytes: number;
  readonly paginas: number;
  readonly zwaar: number;
}

/** Builds a whole site, with nothing of an earlier one. */
async function draai(uit: string, env: Record<string, string>): Promise<Pick<Bouw, 'seconden' | 'megabytes'>> {
  const begin = performance.now();
  const kind = spawn(process.execPath, [...zuinig, 'bouw/bouw.ts', '--outDir', uit], {
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const afgelopen = new Promise<number | null>((klaar) => kind.once('exit', klaar));
  if (kind.pid === undefined) throw new Error('The build did not start.');
  const gemeten = volgGeheugen(kind.pid);
  const code = await afgelopen;
  const { samen } = await gemeten();
  if (code !== 0) throw new Error(`the build ended with ${code}`);
  return { seconden: (performance.now() - begin) / 1000, megabytes: samen };
}

/** Builds what stands in the embedded database of `map`. */
async function bouw(map: string): Promise<Bouw> {
  const uit = join(map, 'uit');
  const omgeving = leesLokaleOmgeving({ LOKALE_MAP: map, SUPABASE_PORT: '0' });
  const supabase = await startSupabase(omgeving, { send: async () => undefined });
  try {
    const gebouwd = await draai(uit, {
      SUPABASE_URL: supabase.url,
      SUPABASE_PUBLISHABLE_KEY: supabase.publishable,
      SITE_URL: 'http://127.0.0.1:65000',
    });
    return {
      ...gebouwd,
      paginas: (await Array.fromAsync(glob('**/*.html', { cwd: uit }))).length,
      zwaar: (await keurPaginas(uit, budgetten)).length,
    };
  } finally {
    await supabase.stop();
  }
}

const MATEN: readonly (readonly [naam: string, stad: Stadsmaat | undefined])[] = [
  ['zoals geleverd', undefined],
  ['een stad', stadsmaten.stad],
  ['tien steden', stadsmaten.tienSteden],
];

async function meet(naam: string, stad: Stadsmaat | undefined): Promise<Bouw> {
  const map = await mkdtemp(join(tmpdir(), 'groei-'));
  try {
    if (stad) await vulStadsmap(map, stad);
    const gebouwd = await bouw(map);
    const { paginas, seconden, megabytes } = gebouwd;
    console.log(`${naam}: ${paginas} pages, ${seconden.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
    return gebouwd;
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}

/** What a page costs in larger cities against what it costs with the shipped content, on one machine in one run. */
export async function meetGroei(): Promise<Meting[]> {
  // The code is made once for all; it would count for the first alone.
  await zorgVoorBundel();
  let klein: Bouw | undefined;
  const metingen: Meting[] = [];
  for (const [naam, stad] of MATEN) {
    const groot = await meet(naam, stad);
    metingen.push(hoogstens(`${naam}: pagina's boven hun budget`, groot.zwaar, 0, "pagina's"));
    const eerste = klein ?? groot;
    klein ??= groot;
    if (groot === eerste) continue;
    const per = (wat: 'seconden' | 'megabytes'): number => groot[wat] / groot.paginas / (eerste[wat] / eerste.paginas);
    metingen.push(
      hoogstens(`bouwtijd per pagina, ${naam} ÷ zoals geleverd`, per('seconden'), VERHOUDING, '×'),
      hoogstens(`geheugen per pagina, ${naam} ÷ zoals geleverd`, per('megabytes'), VERHOUDING, '×'),
      hoogstens(`geheugen om te bouwen, ${naam}`, groot.megabytes, MEGABYTES, 'MB'),
    );
  }
  return metingen;
}
