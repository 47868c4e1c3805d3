import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type LokaleDatabase, openDatabase } from '#netlify/local/database.ts';
import { EIGEN_OBJECTEN, luister, sluit } from '#netlify/local/luister.ts';
import { lokaleSleutels } from '#netlify/local/sleutels.ts';
import { codeIn } from '#tests/support/inlogcode.ts';

/** Somebody of the jury of the example ronde. */
const JURYLID = 'jurylid-1@voorbeeld.test';
const MAKELAAR = 'makelaar@voorbeeld.test';

const post: { readonly to: string; readonly text: string }[] = [];
let map: string;
let database: LokaleDatabase;
let url: string;
let sleutel: string;
let stop: () => Promise<void>;

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'inloggen-'));
  const sleutels = await lokaleSleutels(map);
  database = await openDatabase({
    map,
    sleutels,
    siteUrl: 'http://localhost',
    zaadmappen: ['supabase/seeds/utrecht', 'supabase/seeds/demo'],
    mail: { send: async ({ to, text }) => void post.push({ to: String(to), text: text ?? '' }) },
  });
  const server = createServer(getRequestListener(database.fetch, EIGEN_OBJECTEN));
  url = `http://127.0.0.1:${await luister(server, 0, 'SUPABASE_PORT')}`;
  sleutel = sleutels.publishable;
  stop = async () => {
    await sluit(server);
    await database.stop();
  };
});
afterAll(async () => {
  await stop?.();
  await rm(map, { recursive: true, force: true });
});

async function vraag(pad: string, inhoud?: object, bewijs = sleutel): Promise<{ status: number; json: unknown }> {
  const antwoord = await fetch(`${url}${pad}`, {
    method: inhoud ? 'POST' : 'GET',
    headers: { apikey: sleutel, authorization: `Bearer ${bewijs}`, 'content-type': 'application/json' },
    ...(inhoud && { body: JSON.stringify(inhoud) }),
  });
  const tekst = await antwoord.text();
  return { status: antwoord.status, json: tekst && JSON.parse(tekst) };
}
const sessieSchema = z.object({ access_token: z.string(), refresh_token: z.string() });
const bewijsSchema = z.object({ session_id: z.string(), amr: z.unknown() });
const ingelogd = (json: unknown) => sessieSchema.parse(json);
const inBewijs = (bewijs: string) => bewijsSchema.parse(decodeJwt(bewijs));
const codeVoor = (adres: string): string => codeIn(post.findLast(({ to }) => to === adres)?.text);
const stuurCode = async (adres: string): Promise<string> => {
  expect((await vraag('/auth/v1/otp', { email: adres, create_user: true })).status).toBe(200);
  return codeVoor(adres);
};
const probeer = (email: string, token: string) => vraag('/auth/v1/verify', { email, token, type: 'email' });
const logIn = async (adres: string) => ingelogd((await probeer(adres, await stuurCode(adres))).json);
const jury = (bewijs: string) => vraag('/rest/v1/rpc/jury_lezen', {}, bewijs);
const ander = (code: string): string => (code === '00000000' ? '00000001' : '00000000');

test('signing up with a password on the address of a juror gives no session, then nor later', async () => {
  const wachtwoord = { email: JURYLID, password: 'zelfverzonnen-1' };
  const aangemeld = await vraag('/auth/v1/signup', wachtwoord);
  expect(JSON.stringify(aangemeld.json)).not.toContain('access_token');
  expect((await vraag('/auth/v1/token?grant_type=password', wachtwoord)).status).toBe(400);
  // The juror signs in with a code: the planted password does not work after that either.
  const { access_token } = await logIn(JURYLID);
  expect((await jury(access_token)).status).toBe(200);
  const alsnog = await vraag('/auth/v1/token?grant_type=password', wachtwoord);
  expect(alsnog.status).toBe(400);
  expect(JSON.stringify(alsnog.json)).not.toContain('access_token');
});

test.each([
  ['POST /recover', '/auth/v1/recover', { email: JURYLID }],
  ['POST /magiclink', '/auth/v1/magiclink', { email: JURYLID }],
  ['a link instead of a code', '/auth/v1/verify', { token_hash: 'x', type: 'magiclink' }],
  ['a guess behind a link', '/auth/v1/verify?token=x&type=magiclink', undefined],
])('the local server knows no other way in: %s', async (_naam, pad, inhoud) => {
  const { status, json } = await vraag(pad, inhoud);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(JSON.stringify(json)).not.toContain('access_token');
});

test('a code has eight digits, four and four, and a token says when it was typed', async () => {
  const voor = Math.floor(Date.now() / 1000);
  const code = await stuurCode(MAKELAAR);
  expect(code).toMatch(/^\d{8}$/);
  expect(post.findLast(({ to }) => to === MAKELAAR)?.text).toContain(`${code.slice(0, 4)} ${code.slice(4)}`);
  const { access_token } = ingelogd((await probeer(MAKELAAR, code)).json);
  const { amr } = inBewijs(access_token);
  const [{ method, timestamp }] = z.tuple([z.object({ method: z.string(), timestamp: z.int() })]).parse(amr);
  expect(method).toBe('otp');
  expect(timestamp).toBeGreaterThanOrEqual(voor);
  expect(timestamp).toBeLessThanOrEqual(Date.now() / 1000);
});

test('a session that is renewed later still says when the code was typed', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    const eerst = await logIn(MAKELAAR);
    vi.setSystemTime(Date.now() + 30 * 60_000);
    const { status, json } = await vraag('/auth/v1/token?grant_type=refresh_token', {
      refresh_token: eerst.refresh_token,
    });
    expect(status).toBe(200);
    const nieuw = ingelogd(json).access_token;
    expect(nieuw).not.toBe(eerst.access_token);
    expect(inBewijs(nieuw)).toEqual(expect.objectContaining(inBewijs(eerst.access_token)));
    expect((await vraag('/rest/v1/rpc/wie_ben_ik', {}, nieuw)).json).toMatchObject({ rol: 'makelaar' });
  } finally {
    vi.useRealTimers();
  }
});

test('after five wrong codes the right one is wrong too, until a new one is asked for', async () => {
  const code = await stuurCode(MAKELAAR);
  for (let keer = 0; keer < 5; keer += 1) expect((await probeer(MAKELAAR, ander(code))).status).toBe(403);
  expect((await probeer(MAKELAAR.toUpperCase(), code)).status).toBe(403);
  expect((await probeer(JURYLID, await stuurCode(JURYLID))).status).toBe(200);
  expect((await probeer(MAKELAAR, await stuurCode(MAKELAAR))).status).toBe(200);
});

test('who signs out is out at the next request, with the same token', async () => {
  const { access_token } = await logIn(JURYLID);
  expect((await jury(access_token)).status).toBe(200);
  const elders = await logIn(JURYLID);
  expect((await vraag('/auth/v1/logout?scope=local', {}, access_token)).status).toBe(204);
  expect((await jury(access_token)).status).toBe(401);
  expect((await jury(elders.access_token)).status).toBe(200);
});
