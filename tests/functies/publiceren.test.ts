import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { serverpaths } from '#config/paths.ts';
import { stad } from '#config/stad.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { behandelBouwmelding } from '#netlify/http/bouwmelding.ts';
import { luister, sluit } from '#netlify/local/luister.ts';
import type { Samenstelling } from '#netlify/samenstelling.ts';
import { tik } from '#netlify/services/tik.ts';
import { stelTikSamen } from '#netlify/tik-samenstelling.ts';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';

const GEHEIM = 'g'.repeat(40);
const HAAK = '/build_hooks/abc123';

/** The host: it has a build hook, and serves a site that says what it shows. */
const host = {
  vragen: [] as { methode?: string; adres?: string; inhoud: string; koppen: IncomingHttpHeaders }[],
  neemtAan: true,
  toont: undefined as object | undefined,
};
const server = createServer(async (vraag, antwoord) => {
  if (vraag.url === serverpaths.publicatiegegevens) {
    antwoord.writeHead(host.toont ? 200 : 404).end(JSON.stringify(host.toont));
    return;
  }
  const { method: methode = '', url: adres = '', headers: koppen } = vraag;
  host.vragen.push({ methode, adres, koppen, inhoud: await text(vraag) });
  antwoord.writeHead(host.neemtAan ? 200 : 500).end();
});

let proef: Echteproef;
let delen: Samenstelling;
beforeAll(async () => {
  const adres = `http://127.0.0.1:${await luister(server, 0, 'PORT')}`;
  proef = await openEchteproef();
  const omgeving = {
    ...proef.delen.omgeving,
    SITE_URL: adres,
    BOUWHAAK: `${adres}${HAAK}`,
    BOUWMELDING_GEHEIM: GEHEIM,
  };
  delen = { ...proef.delen, omgeving };
  // The work of the day counts what is public: after it nothing changes by itself.
  await proef.tik();
});
afterAll(async () => {
  await proef?.stop();
  await sluit(server);
});
beforeEach(async () => {
  await proef.eigenaar.query('delete from prive.publicatie; insert into prive.publicatie default values');
  Object.assign(host, {
    vragen: [],
    neemtAan: true,
    toont: { versie: await versie(), dag: dagVan(proef.delen.klok.nu()) },
  });
});

const rij = async (sql: string) => (await proef.eigenaar.query(sql)).rows[0];
const versie = async () => Number((await rij('select versie from public.content_versie')).versie);
const stand = () => rij('select * from prive.publicatie');
const verander = () => proef.eigenaar.query(`update public.wijk set naam = gen_random_uuid()::text where nummer = 1`);
const doeTik = () => {
  const werk = stelTikSamen(delen);
  return tik(werk, stad).finally(() => werk.post.sluit());
};

test('a site that shows the content of now is left alone', async () => {
  expect(await doeTik()).toMatchObject({ bouwopdrachten: 0 });
  expect(host.vragen).toEqual([]);
  expect(await stand()).toMatchObject({ online_versie: String(await versie()), bouw_op: null });
});

test('a change asks for one build, with a POST without content, however many clocks tick', async () => {
  await verander();
  await verander();
  const verslagen = await Promise.all([doeTik(), doeTik(), doeTik()]);
  await doeTik();
  expect(verslagen.reduce((som, { bouwopdrachten }) => som + bouwopdrachten, 0)).toBe(1);
  expect(host.vragen).toMatchObject([{ methode: 'POST', adres: HAAK, inhoud: '' }]);
  expect(host.vragen[0]?.koppen).toMatchObject({ 'content-length': '0' });
  expect(host.vragen[0]?.koppen).not.toHaveProperty('authorization');
  host.toont = { versie: await versie(), dag: dagVan(proef.delen.klok.nu()) };
  await doeTik();
  expect(await stand()).toMatchObject({ bouw_op: null, online_versie: String(await versie()), reden: null });
});

test('a host that does not take the order is asked again only after the pause', async () => {
  await verander();
  host.neemtAan = false;
  expect(await doeTik()).toMatchObject({ bouwopdrachten: 0 });
  expect(await stand()).toMatchObject({ reden: 'bouwhaak', bouw_op: null, mislukkingen: 1 });
  host.neemtAan = true;
  await doeTik();
  expect(host.vragen).toHaveLength(1);
  await proef.eigenaar.query(`update prive.publicatie set volgende_op = prive.nu() - interval '1 second'`);
  expect(await doeTik()).toMatchObject({ bouwopdrachten: 1 });
  expect(host.vragen).toHaveLength(2);
});

test('without a build hook the clock asks nobody, and looks at nothing', async () => {
  await verander();
  expect(await proef.tik()).toMatchObject({ bouwopdrachten: 0 });
  expect(await stand()).toMatchObject({ online_versie: null, bouw_op: null });
});

const deel = (waarde: object): string => Buffer.from(JSON.stringify(waarde)).toString('base64url');
function meld(melding: object, geheim = GEHEIM): Promise<Response> {
  const body = JSON.stringify({
    id: 'd1',
    context: 'production',
    created_at: proef.delen.klok.nu().toISOString(),
    ...melding,
  });
  const sha256 = createHash('sha256').update(body).digest('hex');
  const begin = `${deel({ alg: 'HS256' })}.${deel({ iss: 'netlify', sha256 })}`;
  const teken = `${begin}.${createHmac('sha256', geheim).update(begin).digest('base64url')}`;
  const verzoek = new Request('https://portaal.voorbeeld.test/api/bouwmelding', {
    method: 'POST',
    body,
    headers: { 'x-webhook-signature': teken },
  });
  return behandelBouwmelding(verzoek, () => delen);
}

test('a build that failed is known as soon as the host tells it, with what it said', async () => {
  await verander();
  await doeTik();
  expect((await meld({ state: 'error', error_message: 'Build failed', context: 'deploy-preview' })).status).toBe(204);
  expect(await stand()).toMatchObject({ reden: null });
  expect((await meld({ state: 'error', error_message: 'Build failed' })).status).toBe(204);
  expect(await stand()).toMatchObject({ reden: 'bouwfout', uitleg: 'Build failed', bouw_op: null, mislukkingen: 1 });
});

test('that a site is online is read from the site, not from the message', async () => {
  await verander();
  await doeTik();
  await meld({ state: 'ready' });
  expect(await stand()).toMatchObject({ bouw_op: expect.any(Date) });
  host.toont = { versie: await versie(), dag: dagVan(proef.delen.klok.nu()) };
  await meld({ state: 'ready' });
  expect(await stand()).toMatchObject({ bouw_op: null, online_versie: String(await versie()) });
});

test('a message that the host did not sign changes nothing', async () => {
  await verander();
  await doeTik();
  expect((await meld({ state: 'error' }, 'x'.repeat(40))).status).toBe(401);
  expect((await meld({ state: 'error', created_at: 'gisteren' })).status).toBe(422);
  const zonder = { ...delen, omgeving: proef.delen.omgeving };
  const adres = 'https://portaal.voorbeeld.test/api/bouwmelding';
  const post = new Request(adres, { method: 'POST', body: '{}' });
  expect((await behandelBouwmelding(post, () => zonder)).status).toBe(404);
  expect((await behandelBouwmelding(new Request(adres), () => delen)).status).toBe(405);
  expect(await stand()).toMatchObject({ reden: null, bouw_op: expect.any(Date) });
});
