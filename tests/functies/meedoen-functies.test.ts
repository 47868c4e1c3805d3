import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Email } from 'postal-mime';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { zetOmgeving } from '#netlify/env.ts';
import { type LokaleDatabase, openDatabase } from '#netlify/local/database.ts';
import { functieOmgeving } from '#netlify/local/functie-omgeving.ts';
import { type Functies, laadFuncties } from '#netlify/local/functies.ts';
import { EIGEN_OBJECTEN, luister, sluit } from '#netlify/local/luister.ts';
import { openPostbus, type Postbus } from '#netlify/local/postbus.ts';
import { lokaleSleutels } from '#netlify/local/sleutels.ts';
import { alsParen, INGEVULD, MEEDOEN_ZAAD } from '#tests/support/meedoen-inhoud.ts';

const SITE = 'http://localhost:8080';
let map: string;
let database: LokaleDatabase;
let postbus: Postbus;
let functies: Functies;
const server = createServer((verzoek, antwoord) => void luisteraar(verzoek, antwoord));
let luisteraar: ReturnType<typeof getRequestListener>;

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'buurtportaal-functies-'));
  await mkdir(join(map, 'zaad'));
  await writeFile(join(map, 'zaad', 'zaad.sql'), MEEDOEN_ZAAD);
  const sleutels = await lokaleSleutels(map);
  postbus = await openPostbus(join(map, 'post'));
  const zaadmappen = [join(map, 'zaad')];
  database = await openDatabase({ map, sleutels, siteUrl: SITE, zaadmappen, mail: postbus.driver });
  luisteraar = getRequestListener(database.fetch, EIGEN_OBJECTEN);
  const url = `http://127.0.0.1:${await luister(server, 0, 'SUPABASE_PORT')}`;
  zetOmgeving(
    await functieOmgeving({
      map,
      siteUrl: SITE,
      supabase: {
        url,
        publishable: sleutels.publishable,
        secret: sleutels.secret,
        ingebed: true,
        stop: async () => undefined,
      },
      smtpUrl: `smtp://127.0.0.1:${postbus.smtpPoort}`,
    }),
  );
  functies = await laadFuncties('netlify/functions');
});
afterAll(async () => {
  await sluit(server);
  await database?.stop();
  await postbus?.stop();
  await rm(map, { recursive: true, force: true });
});

async function vraag(pad: string, init?: RequestInit): Promise<Response> {
  const functie = await functies.match(new Request(`${SITE}${pad}`, init), '192.0.2.1');
  if (!functie) throw new Error(`No function at ${pad}.`);
  return functie();
}
const json = (inhoud: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(inhoud),
  headers: { 'content-type': 'application/json' },
});

test('from puzzle to form to mail to dossier, on the database of this machine', async () => {
  const puzzel = await vraag('/api/uitdaging');
  expect(puzzel.headers.get('cache-control')).toBe('no-store');
  const challenge = await puzzel.json();
  const solution = await solveChallenge({ challenge, deriveKey });
  // So much work a quiet machine does in a quarter of a second, and a phone in four times that.
  expect(challenge.parameters.cost * (solution?.counter ?? Number.NaN)).toBeLessThanOrEqual(2_500_000);
  const altcha = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  const antwoord = await vraag(
    '/api/aanvraag',
    json({ ...INGEVULD['/api/aanvraag'], contact_email: 'eerste@voorbeeld.test', altcha, sleutel: randomUUID() }),
  );
  expect(antwoord.status).toBe(201);
  const { nummer } = await antwoord.json();
  const regels: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((regel) => void regels.push(String(regel)));
  await functies.klokslag();
  vi.restoreAllMocks();
  expect(regels).toEqual([expect.stringMatching(/^\{"waar":"tik",.*"verzonden":[1-9],.*\}$/)]);
  const post: Email[] = await (await postbus.web.fetch(new Request('http://postbus.test/berichten.json'))).json();
  const mijn = post.find(({ to }) => to?.[0]?.address === 'eerste@voorbeeld.test')?.text ?? '';
  const link = /http:\/\/localhost:8080\/volgen\/#(\S+)/.exec(mijn);
  const dossier = await (await vraag('/api/dossier', json({ volgcode: link?.[1] }))).json();
  expect(dossier).toMatchObject({ gedaan: 'lezen', dossier: { soort: 'aanvraag', nummer, kanaal: 'site' } });
});

test('a plain form goes on to the thank-you page', async () => {
  const antwoord = await vraag('/api/feedback', {
    method: 'POST',
    body: new URLSearchParams(alsParen(INGEVULD['/api/feedback'])),
    headers: { host: 'kwaad.voorbeeld.test', 'x-forwarded-host': 'kwaad.voorbeeld.test' },
  });
  expect(antwoord.status).toBe(303);
  expect(antwoord.headers.get('location')).toMatch(/^\/meedoen\/bedankt\/F-\w{6}\/#feedback-mail_\w+-bevestigen$/);
});

test('which rondes are open is one cached answer for everyone; without a database it is a 503 nobody keeps', async () => {
  const antwoord = await vraag('/api/rondes');
  expect(await antwoord.json()).toEqual({
    rondes: [expect.objectContaining({ slug: 'voorjaar', status: 'open_voor_aanvragen' })],
  });
  expect(antwoord.headers.get('netlify-cdn-cache-control')).toContain('max-age=60');
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  luisteraar = getRequestListener(() => new Response('gateway', { status: 502 }), EIGEN_OBJECTEN);
  const formulier = {
    method: 'POST',
    body: new URLSearchParams(alsParen(INGEVULD['/api/feedback'])),
    headers: { accept: 'application/json' },
  };
  const weg = [await vraag('/api/rondes'), await vraag('/api/feedback', formulier)];
  luisteraar = getRequestListener(database.fetch, EIGEN_OBJECTEN);
  vi.restoreAllMocks();
  expect(weg.map(({ status }) => status)).toEqual([503, 503]);
  expect(weg[0]?.headers.get('cache-control')).toBe('no-store');
  expect(weg[0]?.headers.has('netlify-cdn-cache-control')).toBe(false);
});
