import { spawn } from 'node:child_process';
import { glob, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesBudgetten } from '#bouw/budgetten.ts';
import { keurPaginas } from '#bouw/keuring.ts';
import { leesLokaleOmgeving } from '#netlify/env.ts';
import { startSupabase } from '#netlify/local/supabase.ts';
import { meesteGeheugen, meetGeheugen } from '#tests/bench/geheugen.ts';
import { hoogstens, type Meting } from '#tests/bench/meting.ts';
import { stadsmaten } from '#tests/support/stadmaker/maten.ts';
import { vulStadsmap } from '#tests/support/stadmaker/stadsmap.ts';

/** What a page of ten cities may cost, as a part of what one of the shipped content costs. */
const VERHOUDING = 1.1;

interface Bouw {
  readonly seconden: number;
  readonly megabytes: number;
  readonly paginas: number;
  readonly zwaar: number;
}

async function draai(uit: string, env: Record<string, string>): Promise<number> {
  const begin = performance.now();
  const kind = spawn(process.execPath, ['bouw/bouw.ts', '--outDir', uit], {
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise<number | null>((klaar) => kind.once('exit', klaar));
  if (code !== 0) throw new Error(`the build ended with ${code}`);
  return (performance.now() - begin) / 1000;
}

/** Builds what stands in the embedded database of `map`. */
async function bouw(map: string): Promise<Bouw> {
  const uit = join(map, 'uit');
  const omgeving = leesLokaleOmgeving({ LOKALE_MAP: map, SUPABASE_PORT: '0' });
  const supabase = await startSupabase(omgeving, { send: async () => undefined });
  try {
    const seconden = await draai(uit, {
      SUPABASE_URL: supabase.url,
      SUPABASE_PUBLISHABLE_KEY: supabase.publishable,
      SITE_URL: 'http://127.0.0.1:65000',
      ...meetGeheugen(map),
    });
    return {
      seconden,
      megabytes: await meesteGeheugen(map),
      paginas: (await Array.fromAsync(glob('**/*.html', { cwd: uit }))).length,
      zwaar: (await keurPaginas(uit, await leesBudgetten())).length,
    };
  } finally {
    await supabase.stop();
  }
}

const toon = (naam: string, { seconden, megabytes, paginas }: Bouw): void =>
  console.log(`${naam}: ${paginas} pages, ${seconden.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);

/** What a page costs at ten cities against what it costs with the shipped content, on one machine in one run. */
export async function meetGroei(): Promise<Meting[]> {
  const map = await mkdtemp(join(tmpdir(), 'groei-'));
  try {
    const klein = await bouw(map);
    toon('as shipped', klein);
    await vulStadsmap(map, stadsmaten.tienSteden);
    const groot = await bouw(map);
    toon('ten cities', groot);
    const per = (wat: 'seconden' | 'megabytes'): number => groot[wat] / groot.paginas / (klein[wat] / klein.paginas);
    return [
      hoogstens('bouwtijd per pagina, tien steden ÷ zoals geleverd', per('seconden'), VERHOUDING, '×'),
      hoogstens('geheugen per pagina, tien steden ÷ zoals geleverd', per('megabytes'), VERHOUDING, '×'),
      hoogstens("tien steden: pagina's boven hun budget", groot.zwaar, 0, "pagina's"),
    ];
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}
