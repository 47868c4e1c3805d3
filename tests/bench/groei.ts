import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@supabase/supabase-js';
import { leesLokaleOmgeving } from '#netlify/env.ts';
import { startSupabase } from '#netlify/local/supabase.ts';
import { hoogstens, type Meting } from '#tests/bench/meting.ts';

const KLEIN = 1000;
const GROOT = 10_000;
const RATIO = 11;

const WIJKEN = 10;

/** A place that is nobody's: spread over the city, each with its own name and text. */
const plek = (nummer: number) => ({
  id: `bench-${nummer}`,
  slug: `bench-${nummer}`,
  soort: nummer % 2 ? 'buurtcentrum' : 'speeltuin',
  naam: `Plek ${nummer}`,
  omschrijving: `Dit is plek nummer ${nummer}. Hier kun je elkaar ontmoeten.`,
  wijk_code: `WK0344${String((nummer % WIJKEN) + 1).padStart(2, '0')}`,
  lat: 52.05 + ((nummer * 7919) % 1000) / 12_000,
  lon: 5.0 + ((nummer * 104_729) % 1000) / 6000,
  precisie: 'adres',
  bron: ['bench'],
  zekerheid: 'bron',
  status: 'gepubliceerd',
});

async function bouw(werkmap: string, env: Record<string, string>): Promise<number> {
  const uit = await mkdtemp(join(tmpdir(), 'groei-'));
  const begin = performance.now();
  const kind = spawn(process.execPath, ['bouw/bouw.ts', '--outDir', uit], {
    cwd: werkmap,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise<number | null>((klaar) => kind.once('exit', klaar));
  const duur = performance.now() - begin;
  await rm(uit, { recursive: true, force: true });
  if (code !== 0) throw new Error(`the build ended with ${code}`);
  return duur;
}

/** How build time grows from 1 000 to 10 000 places, on one machine in one run. */
export async function meetGroei(werkmap: string): Promise<Meting[]> {
  const map = await mkdtemp(join(tmpdir(), 'groei-data-'));
  const env = leesLokaleOmgeving({ LOKALE_MAP: map, SUPABASE_PORT: '0' });
  const supabase = await startSupabase(env, { send: async () => undefined });
  const client = createClient(supabase.url, supabase.secret, { auth: { persistSession: false } });
  const vul = async (van: number, tot: number) => {
    const rijen = Array.from({ length: tot - van }, (_, nummer) => plek(van + nummer));
    const { error } = await client.rpc('plekken_importeren', { rijen });
    if (error) throw new Error(error.message);
  };
  const omgeving = {
    SUPABASE_URL: supabase.url,
    SUPABASE_PUBLISHABLE_KEY: supabase.publishable,
    SITE_URL: 'http://127.0.0.1:65000',
  };
  try {
    await vul(0, KLEIN);
    const klein = await bouw(werkmap, omgeving);
    await vul(KLEIN, GROOT);
    const groot = await bouw(werkmap, omgeving);
    console.log(`build of ${KLEIN}: ${(klein / 1000).toFixed(1)} s, of ${GROOT}: ${(groot / 1000).toFixed(1)} s`);
    return [hoogstens('bouw 10 000 ÷ bouw 1 000', groot / klein, RATIO, '×')];
  } finally {
    await supabase.stop();
    await rm(map, { recursive: true, force: true });
  }
}
