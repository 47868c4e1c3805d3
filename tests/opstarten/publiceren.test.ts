import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { serverpaths } from '#config/paths.ts';
import { publicatienieuws } from '#domein/publicatie/publicatie.rules.ts';
import { publicatiestandSchema } from '#domein/publicatie/publicatie.schema.ts';
import { pakBrowserUit } from '#tests/support/browserpad.ts';
import { nieuweInlogcode } from '#tests/support/inlogcode.ts';
import { type SiteProces, startSite } from '#tests/support/site-proces.ts';

let proces: SiteProces;
let bewijs: string;
/** Half a minute, or on a busy machine as long as the start took, which is a build and more. */
let zichtbaarBinnen = 30_000;

async function vraag(pad: string, inhoud: object, method = 'POST'): Promise<unknown> {
  const antwoord = await fetch(`${proces.database}${pad}`, {
    method,
    headers: {
      'content-type': 'application/json',
      apikey: proces.sleutel,
      authorization: `Bearer ${bewijs ?? proces.sleutel}`,
    },
    body: JSON.stringify(inhoud),
  });
  if (!antwoord.ok) throw new Error(`${pad} answered ${antwoord.status}: ${await antwoord.text()}`);
  const tekst = await antwoord.text();
  return tekst && JSON.parse(tekst);
}

beforeAll(async () => {
  const begin = Date.now();
  proces = await startSite();
  zichtbaarBinnen = Math.max(zichtbaarBinnen, Date.now() - begin);
  const email = 'makelaar@voorbeeld.test';
  const code = nieuweInlogcode(proces.postbus, email);
  await vraag('/auth/v1/otp', { email, create_user: true });
  const sessie = await vraag('/auth/v1/verify', { email, token: await code(), type: 'email' });
  bewijs = z.object({ access_token: z.string() }).parse(sessie).access_token;
});
afterAll(() => proces?.stop());

const nieuws = async () =>
  publicatienieuws(publicatiestandSchema.parse(await vraag('/rest/v1/rpc/publicatie_stand', {})));
const wachtOp = (soort: 'online' | 'bezig' | 'mislukt', timeout = zichtbaarBinnen) =>
  expect.poll(async () => (await nieuws()).soort, { timeout, interval: 100 }).toBe(soort);
const bouwsels = () => proces.uitvoer().match(/De site is bijgewerkt\./g)?.length ?? 0;
const plek = (id: string) => ({ id, soort: 'speeltuin', naam: id, slug: id, bron: ['proef'], zekerheid: 'bron' });

test('what a makelaar publishes is visible within thirty seconds, two changes in one build, and the site stays up', async () => {
  await wachtOp('online');
  const begonnen = await nieuws();
  for (const id of ['nieuwe-plek', 'tweede-plek'])
    await vraag('/rest/v1/plek', { ...plek(id), status: 'gepubliceerd' });
  expect((await nieuws()).soort).toBe('wacht');
  const statussen = new Set<number>();
  const gezien = new Set<string>();
  await expect
    .poll(
      async () => {
        statussen.add((await fetch(proces.site)).status);
        gezien.add((await nieuws()).soort);
        return (await fetch(`${proces.site}/speeltuinen/nieuwe-plek/`)).status;
      },
      { timeout: zichtbaarBinnen, interval: 200 },
    )
    .toBe(200);
  expect((await fetch(`${proces.site}/speeltuinen/tweede-plek/`)).status).toBe(200);
  await wachtOp('online');
  expect(await nieuws()).not.toEqual(begonnen);
  expect(statussen).toEqual(new Set([200]));
  expect(gezien).toContain('bezig');
  expect(bouwsels()).toBe(1);
}, 120_000);

test('a build that fails keeps the old site and tells staff why, and a repair goes online at once', async () => {
  const voor = await (await fetch(`${proces.site}/initiatieven/`)).text();
  const zet = (status: string) => vraag('/rest/v1/initiatief?status=neq.concept', { status }, 'PATCH');
  await zet('gearchiveerd');
  await wachtOp('mislukt', 60_000);
  expect(await nieuws()).toMatchObject({
    reden: 'bouwfout',
    uitleg: expect.stringMatching(/^De site is niet gebouwd; wat online staat, blijft staan\. .*initiatieven/),
    volgende: expect.any(String),
  });
  expect(await (await fetch(`${proces.site}/initiatieven/`)).text()).toBe(voor);
  await zet('gepubliceerd');
  await wachtOp('online', 60_000);
  expect(bouwsels()).toBe(2);
}, 180_000);

test('a link in a mail to staff opens its screen, after signing in', async () => {
  const wachtend = z.array(z.object({ soort: z.string(), id: z.string() }));
  const rijen = wachtend.parse(await vraag('/rest/v1/rpc/wacht_op_mij', { alles: true }));
  const id = rijen.find(({ soort }) => soort === 'aanmelding')?.id ?? '';
  const browser = await chromium.launch({
    executablePath: await pakBrowserUit(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const pagina = await browser.newPage({ baseURL: proces.site, viewport: { width: 360, height: 740 } });
  await pagina.goto(serverpaths.werkplekDossier('aanmelding', id));
  const email = 'makelaar-2@voorbeeld.test';
  await pagina.getByLabel('Je e-mailadres').fill(email);
  const code = nieuweInlogcode(proces.postbus, email);
  await pagina.getByRole('button', { name: 'Stuur mij een code' }).click();
  await pagina.getByLabel('De code uit de mail').fill(await code());
  await pagina.getByRole('button', { name: 'Log in', exact: true }).click();
  await pagina.getByRole('heading', { name: /^M-/ }).waitFor();
  expect(pagina.url()).toBe(`${proces.site}${serverpaths.werkplekDossier('aanmelding', id)}`);
  await browser.close();
}, 60_000);
