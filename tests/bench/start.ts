import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { luister, sluit } from '#netlify/local/luister.ts';
import { hoogstens, type Meting } from '#tests/bench/meting.ts';
import { kopieerProject } from '#tests/support/kopie.ts';
import { startSite } from '#tests/support/site-proces.ts';

const EERSTE = 30;
const TWEEDE = 10;

/** Addresses are part of what a build depends on: a second start can only be quick at the same ports. */
async function vrijePoort(): Promise<string> {
  const server = createServer();
  const poort = await luister(server, 0, 'PORT');
  await sluit(server);
  return String(poort);
}

/** Seconds from `npm start` until it says it is ready. */
async function meet(opties: NonNullable<Parameters<typeof startSite>[0]>): Promise<number> {
  const begin = performance.now();
  const proces = await startSite(opties);
  const duur = performance.now() - begin;
  await proces.stop();
  return duur / 1000;
}

/** A first start, without database and without a built site, and the start after it. */
export async function meetStart(): Promise<Meting[]> {
  const werkmap = await kopieerProject();
  const map = await mkdtemp(join(tmpdir(), 'bench-start-'));
  const opties = { werkmap, map, env: { PORT: await vrijePoort(), SUPABASE_PORT: await vrijePoort() } };
  try {
    return [
      hoogstens('eerste start', await meet(opties), EERSTE, 's'),
      hoogstens('tweede start', await meet(opties), TWEEDE, 's'),
    ];
  } finally {
    for (const weg of [werkmap, map]) await rm(weg, { recursive: true, force: true });
  }
}
