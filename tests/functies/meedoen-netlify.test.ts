import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { NetlifyDev } from '@netlify/dev';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zetOmgeving } from '#netlify/env.ts';
import { kopieerProject } from '#tests/support/kopie.ts';

let map: string;
let dev: NetlifyDev;

// Nothing listens there: what is tried is whether the platform finds, bundles and runs our functions.
const NERGENS = 'http://127.0.0.1:9';
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
  // It writes folders of its own beside what it serves.
  map = await kopieerProject(['bouw', 'public', 'supabase/seeds', 'supabase/migrations']);
  await copyFile('netlify.toml', join(map, 'netlify.toml'));
  const uit = { enabled: false };
  dev = new NetlifyDev({
    projectRoot: map,
    apiToken: '',
    skipGitignore: true,
    aiGateway: uit,
    blobs: uit,
    database: uit,
    edgeFunctions: uit,
    environmentVariables: uit,
    geolocation: uit,
    headers: uit,
    images: uit,
    redirects: uit,
    staticFiles: uit,
    functions: { enabled: true },
  });
  await dev.start();
});
afterAll(async () => {
  await dev?.stop();
  await rm(map, { recursive: true, force: true });
});

const vraag = (pad: string, init?: RequestInit) => dev.handle(new Request(`http://localhost:8080${pad}`, init));

test("Netlify's own runtime finds the functions by their path and runs them", async () => {
  const puzzel = await vraag('/api/uitdaging');
  expect(puzzel?.status).toBe(200);
  expect(await puzzel?.json()).toMatchObject({ parameters: { algorithm: 'PBKDF2/SHA-256' } });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
  for (const pad of ['/api/aanmelding', '/api/aanvraag', '/api/feedback', '/api/dossier']) {
    const antwoord = await vraag(pad, { ...init, body: '{}' });
    expect(antwoord?.status, pad).toBe(422);
    expect(await antwoord?.json()).toHaveProperty('fouten');
  }
  const feedback = JSON.stringify({ over: 'portaal', gezicht: 5 });
  expect((await vraag('/api/feedback', { ...init, body: feedback }))?.status).toBe(503);
  expect((await vraag('/api/feedback'))?.status).toBe(405);
  // It loads the decoder of pictures, which is not bundled.
  expect((await vraag('/api/foto', { method: 'POST' }))?.status).toBe(401);
  expect((await vraag('/api/plekken-inlezen', { method: 'POST' }))?.status).toBe(401);
  // Without a secret nobody can prove to be the host.
  expect((await vraag('/api/bouwmelding', { ...init, body: '{}' }))?.status).toBe(404);
  expect(await vraag('/api/niets')).toBeUndefined();
});
