import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { EmailDriver } from '@supabase/lite';
import type { LokaleOmgeving } from '#netlify/env.ts';
import { openDatabase } from '#netlify/local/database.ts';
import { EIGEN_OBJECTEN, luister, sluit } from '#netlify/local/luister.ts';
import { lokaleSleutels } from '#netlify/local/sleutels.ts';
import { neemSlot } from '#netlify/local/slot.ts';

export interface Supabase {
  url: string;
  publishable: string;
  secret: string;
  /** It runs on this machine, for this machine alone. */
  ingebed: boolean;
  stop: () => Promise<void>;
}

const ZAAD = 'supabase/seeds';
const DEMO = 'demo';
/** Whatever answers later than this on loopback is not our database. */
const WACHT_MS = 2_000;

/** The folder of the city first, the example content that builds on it last. */
async function zaadmappen(): Promise<string[]> {
  const mappen = (await readdir(ZAAD, { withFileTypes: true }))
    .filter((map) => map.isDirectory())
    .map(({ name }) => name);
  return mappen.sort((een, ander) => Number(een === DEMO) - Number(ander === DEMO)).map((naam) => join(ZAAD, naam));
}

const adresbestand = (map: string) => join(map, 'adres');

/** The Supabase of the settings, when they name one. */
function uitInstellingen(env: LokaleOmgeving): Supabase | undefined {
  const { SUPABASE_URL: url, SUPABASE_PUBLISHABLE_KEY: publishable, SUPABASE_SECRET_KEY: secret } = env;
  if (!url || !publishable || !secret) return undefined;
  return { url, publishable, secret, ingebed: false, stop: async () => undefined };
}

/** The embedded database of a `npm start` that runs on this machine, when there is one. */
async function alDraaiend(map: string): Promise<Supabase | undefined> {
  const url = await readFile(adresbestand(map), 'utf8').catch(() => undefined);
  if (!url) return undefined;
  const { publishable, secret } = await lokaleSleutels(map);
  const leeft = await fetch(`${url}/rest/v1/content_versie?select=versie`, {
    headers: { apikey: publishable },
    signal: AbortSignal.timeout(WACHT_MS),
  })
    .then((antwoord) => antwoord.ok)
    .catch(() => false);
  return leeft ? { url, publishable, secret, ingebed: true, stop: async () => undefined } : undefined;
}

/** Starts the embedded database and serves it on loopback, until `stop`. */
async function startIngebed(env: LokaleOmgeving, mail: EmailDriver): Promise<Supabase> {
  const map = env.LOKALE_MAP;
  const geefVrij = await neemSlot(map);
  try {
    const sleutels = await lokaleSleutels(map);
    const siteUrl = env.SITE_URL ?? `http://localhost:${env.PORT}`;
    const database = await openDatabase({ map, sleutels, siteUrl, zaadmappen: await zaadmappen(), mail });
    const server = createServer(getRequestListener(database.fetch, EIGEN_OBJECTEN));
    const poort = await luister(server, env.SUPABASE_PORT, 'SUPABASE_PORT').catch(async (fout) => {
      await database.stop();
      throw fout;
    });
    const url = `http://127.0.0.1:${poort}`;
    await writeFile(adresbestand(map), url);
    return {
      url,
      publishable: sleutels.publishable,
      secret: sleutels.secret,
      ingebed: true,
      async stop() {
        await rm(adresbestand(map), { force: true });
        await sluit(server);
        await database.stop();
        await geefVrij();
      },
    };
  } catch (fout) {
    await geefVrij();
    throw fout;
  }
}

/** For `npm start` and `npm run dev`: the Supabase of the settings, else the embedded one, started here. */
export async function startSupabase(env: LokaleOmgeving, mail: EmailDriver): Promise<Supabase> {
  return uitInstellingen(env) ?? (await startIngebed(env, mail));
}

/** For commands beside a running site: the Supabase of the settings, else the running one, else one started for now. */
export async function bereikSupabase(env: LokaleOmgeving): Promise<Supabase> {
  const zonderMail = { send: async () => undefined };
  return (
    uitInstellingen(env) ??
    (await alDraaiend(env.LOKALE_MAP)) ??
    (await startIngebed({ ...env, SUPABASE_PORT: 0 }, zonderMail))
  );
}
