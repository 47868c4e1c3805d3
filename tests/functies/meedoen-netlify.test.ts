import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type FunctionResult, zipFunctions } from '@netlify/zip-it-and-ship-it';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundelFuncties } from '#bouw/functies.ts';
import { zetOmgeving } from '#netlify/env.ts';

/** Nothing listens there: what is tried is whether the host finds, takes in and runs our functions. */
const NERGENS = 'http://127.0.0.1:9';
const MEGABYTE = 1024 * 1024;
const ROND_MB = 6;

interface Proef {
  readonly pad: string;
  readonly init?: RequestInit;
  /** What it answers with no database behind it. */
  readonly status: number;
  /** Where it is served, when that has a part that differs. */
  readonly patroon?: string;
}
const json = (inhoud: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(inhoud),
});
/** Without a script, and so without a puzzle. */
const formulier = (velden: Record<string, string>): RequestInit => ({
  method: 'POST',
  headers: { accept: 'application/json' },
  body: new URLSearchParams(velden),
});
const LEEG = json({});
const PROEVEN: Readonly<Record<string, Proef>> = {
  aanmelding: { pad: '/api/aanmelding', init: LEEG, status: 422 },
  aanvraag: { pad: '/api/aanvraag', init: LEEG, status: 422 },
  advies: { pad: '/api/advies', init: LEEG, status: 401 },
  bedankt: { pad: '/meedoen/bedankt/B-2BCDFG/', patroon: '/meedoen/bedankt/:nummer/', status: 200 },
  'stembiljet-papier': { pad: '/api/stembiljet/papier', init: LEEG, status: 401 },
  belang: { pad: '/api/belang', init: LEEG, status: 401 },
  'belang-nakijken': { pad: '/api/belang/nakijken', init: LEEG, status: 401 },
  // Without a secret nobody can prove to be the host.
  bouwmelding: { pad: '/api/bouwmelding', init: LEEG, status: 404 },
  dossier: { pad: '/api/dossier', init: LEEG, status: 422 },
  feedback: { pad: '/api/feedback', init: formulier({ over: 'portaal', gezicht: '5' }), status: 503 },
  // It loads the decoder of pictures, which is brought along beside it.
  foto: { pad: '/api/foto', init: { method: 'POST' }, status: 401 },
  jury: { pad: '/api/jury', status: 401 },
  mailkeuze: { pad: '/api/mailkeuze', init: LEEG, status: 422 },
  namens: { pad: '/api/namens', init: LEEG, status: 401 },
  'plekken-inlezen': { pad: '/api/plekken-inlezen', init: { method: 'POST' }, status: 401 },
  'ronde-tellen': { pad: '/api/ronde/tellen', init: LEEG, status: 401 },
  rondes: { pad: '/api/rondes', status: 503 },
  rondesein: { pad: '/api/rondesein', init: LEEG, status: 422 },
  stembiljet: { pad: '/api/stembiljet', init: LEEG, status: 401 },
  'stembiljet-controle': { pad: '/api/stembiljet/controle', init: LEEG, status: 422 },
  uitdaging: { pad: '/api/uitdaging', status: 200 },
  verbetering: { pad: '/api/verbetering', init: LEEG, status: 422 },
};

let map: string;
let bundels: string;
let functies: readonly FunctionResult[];
beforeAll(async () => {
  zetOmgeving({
    SUPABASE_URL: NERGENS,
    SUPABASE_PUBLISHABLE_KEY: 'publishable',
    SUPABASE_SECRET_KEY: 'geheim',
    SITE_URL: 'http://localhost:8080',
    SMTP_URL: 'smtp://127.0.0.1:9',
    AFZENDER: 'portaal@voorbeeld.test',
    HMAC_SLEUTEL: 'x'.repeat(64),
  });
  // Beside the packages, where the decoder of pictures is found.
  map = await mkdtemp('dist-functies-');
  bundels = join(map, 'bundels');
  await bundelFuncties(join(map, 'bron'));
  functies = await zipFunctions(join(map, 'bron'), bundels, {
    archiveFormat: 'none',
    basePath: process.cwd(),
    // As netlify.toml has it.
    config: { '*': { externalNodeModules: ['sharp'], includedFiles: ['!node_modules/node/**'] } },
  });
}, 240_000);
afterAll(() => rm(map, { recursive: true, force: true }));

const zonder = (naam: string): boolean => naam !== 'tik';

test('the host finds every function, at its own address and near the city', () => {
  const gevonden = functies
    .filter(({ name }) => zonder(name))
    .map(({ name, routes = [] }) => [name, routes.map(({ pattern, methods }) => ({ pattern, methods }))]);
  const verwacht = Object.entries(PROEVEN).map(([naam, { pad, patroon = pad }]) => [
    naam,
    [{ pattern: patroon, methods: [] }],
  ]);
  expect(Object.fromEntries(gevonden)).toEqual(Object.fromEntries(verwacht));
  expect(functies.filter(({ region }) => region !== 'fra')).toEqual([]);
});

test('the clock runs each minute, and nothing else by itself', () => {
  expect(functies.filter(({ schedule }) => schedule).map(({ name, schedule }) => [name, schedule])).toEqual([
    ['tik', '* * * * *'],
  ]);
});

test('whoever sends is slowed down before the database has to', () => {
  const vrij = functies.filter(({ trafficRules }) => !trafficRules).map(({ name }) => name);
  // One asks nothing of the database, the next not twice in a minute, and the last has no address.
  expect(vrij.sort()).toEqual(['bedankt', 'rondes', 'tik']);
});

async function grootte(plek: string): Promise<number> {
  const delen = await readdir(plek, { recursive: true });
  const maten = await Promise.all(delen.map((deel) => stat(join(plek, deel))));
  return maten.reduce((som, { size }) => som + size, 0);
}

test('a function is small, so that it wakes up fast; only that of pictures brings its decoder', async () => {
  const maten = await Promise.all(functies.map(async ({ name, path }) => [name, await grootte(path)] as const));
  expect(maten.filter(([, bytes]) => bytes > ROND_MB * MEGABYTE).map(([naam]) => naam)).toEqual(['foto']);
});

/** A function that brings packages stands deeper in its folder. */
async function bestandVan(naam: string): Promise<string> {
  const delen = await readdir(join(bundels, naam), { recursive: true });
  const eigen = delen.find((deel) => basename(deel) === `${naam}.mjs`);
  return resolve(bundels, naam, eigen ?? '');
}

test.for(Object.entries(PROEVEN))('%s runs as the host has it', async ([naam, { pad, init, status }]) => {
  const { default: functie } = await import(pathToFileURL(await bestandVan(naam)).href);
  const verzoek = new Request(`http://localhost:8080${pad}`, init);
  const antwoord: Response = await functie(verzoek, { ip: '192.0.2.1' });
  expect(antwoord.status).toBe(status);
  expect((await functie(new Request(verzoek.url, { method: 'DELETE' }), { ip: '192.0.2.1' })).status).toBe(405);
});
