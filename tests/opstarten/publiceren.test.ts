import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { serverpaths } from '#config/paths.ts';
import { bevindingenSchema } from '#domein/publicatie/bevinding.schema.ts';
import { publicatienieuws } from '#domein/publicatie/publicatie.nieuws.ts';
import { publicatiestandSchema } from '#domein/publicatie/publicatie.schema.ts';
import { stilstandzin } from '#teksten/nl/publicatie/stilstand.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { haalToegang, vulInlogcode } from '#tests/support/inlogcode.ts';
import { type SiteProces, startSite } from '#tests/support/site-proces.ts';

let map: string;
let proces: SiteProces;
let bewijs: string;
/** Half a minute, or on a busy machine twice as long as the start took, which is a build and more. */
let zichtbaarBinnen = 30_000;

async function vraag(pad: string, inhoud: object, method = 'POST'): Promise<unknown> {
  const antwoord = await fetch(`${proces.database}${pad}`, {
    method,
    headers: {
      'content-type': 'application/json',
      apikey: proces.sleutel,
      authorization: `Bearer ${bewijs}`,
    },
    body: JSON.stringify(inhoud),
  });
  if (!antwoord.ok) throw new Error(`${pad} answered ${antwoord.status}: ${await antwoord.text()}`);
  const tekst = await antwoord.text();
  return tekst && JSON.parse(tekst);
}

beforeAll(async () => {
  const begin = Date.now();
  map = await mkdtemp(join(tmpdir(), 'buurtportaal-publiceren-'));
  proces = await startSite({ map, vanaf: inject('startmap') });
  zichtbaarBinnen = Math.max(zichtbaarBinnen, 2 * (Date.now() - begin));
  bewijs = await haalToegang(proces, 'makelaar@voorbeeld.test');
});
afterAll(async () => {
  await proces?.stop();
  await rm(map, { recursive: true, force: true });
});

const nieuws = async () =>
  publicatienieuws(publicatiestandSchema.parse(await vraag('/rest/v1/rpc/publicatie_stand', {})));
const wachtOp = (soort: 'online' | 'bezig' | 'mislukt', timeout = zichtbaarBinnen) =>
  expect.poll(async () => (await nieuws()).soort, { timeout, interval: 100 }).toBe(soort);
const bouwsels = () => proces.uitvoer().match(/De site is bijgewerkt\./g)?.length ?? 0;
const plek = (id: string) => ({ id, soort: 'speeltuin', naam: id, slug: id, bron: ['proef'], zekerheid: 'bron' });

const status = async (pad: string) => (await fetch(`${proces.site}${pad}`)).status;

// Each test goes on with what the one before it left online.
describe('what is published, held back and started again', { shuffle: false, retry: 0 }, () => {
  test('what a makelaar publishes is visible within thirty seconds, two changes in one build, and the site stays up', async () => {
    await wachtOp('online');
    const begonnen = await nieuws();
    const status = 'gepubliceerd';
    await vraag('/rest/v1/plek', [
      { ...plek('nieuwe-plek'), status },
      { ...plek('tweede-plek'), status },
    ]);
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
    // It comes by another way than what the workplace reads.
    await expect.poll(bouwsels).toBe(1);
  }, 300_000);

  /** Somebody at a screen of the workplace, on a phone. */
  async function opDeTelefoon(wie: string, pad: string): Promise<Page> {
    const pagina = await nieuwePagina({ portaal: proces, metDatabase: true, breedte: 360, hoogte: 740 });
    const email = `${wie}@voorbeeld.test`;
    await pagina.goto(pad);
    await pagina.getByLabel('Je e-mailadres').fill(email);
    await vulInlogcode(proces.postbus, email, pagina);
    return pagina;
  }

  test('an initiative that a beheerder publishes comes on the site by itself, and the screen says since when', async () => {
    const telefoon = await opDeTelefoon('beheerder', '/werkplek/');
    await telefoon.getByRole('link', { name: /^Lees de aanmelding Voorbeeld: samen wandelen/ }).click();
    // Nothing comes on the site of somebody we cannot reach; this one wrote through the site, so that is known.
    await telefoon.locator('summary').getByText('Zet op de site', { exact: true }).click();
    await telefoon.getByLabel('Beschrijving').fill('Elke week een rondje door de buurt. Dit is een voorbeeld.');
    await telefoon.getByRole('button', { name: 'Zet op de site', exact: true }).click();
    await telefoon.getByText(/Binnen een minuut staat het op de site/).waitFor();
    const pad = '/initiatieven/voorbeeld-samen-wandelen/';
    await expect.poll(() => status(pad), { timeout: zichtbaarBinnen, interval: 200 }).toBe(200);
    await telefoon.getByText(/^Staat online sinds /).waitFor();
    await telefoon.getByText('Staat op de site', { exact: true }).waitFor();
  }, 120_000);

  const zetPlek = (id: string, waarden: object) => vraag(`/rest/v1/plek?id=eq.${id}`, waarden, 'PATCH');

  test('a page that is over its budget comes online, and the workplace can name it and the record that makes it so', async () => {
    // A script of three bytes a letter, in which no two words are alike.
    const schrijf = (lengte: number, vanaf = 0) =>
      String.fromCodePoint(
        ...Array.from({ length: lengte }, (_, plaats) => 0x4e_00 + (((vanaf + plaats) * 7919) % 20_000)),
      );
    await zetPlek('tweede-plek', {
      omschrijving: schrijf(2000),
      wat_kan_hier: schrijf(2000, 2000),
      toegankelijkheid: schrijf(600, 4000),
      kosten: schrijf(300, 4600),
      voorzieningen: Array.from({ length: 30 }, (_, nummer) => schrijf(60, 5000 + nummer * 60)),
    });
    await wachtOp('online');
    expect(await status('/speeltuinen/tweede-plek/')).toBe(200);
    const bevindingen = bevindingenSchema.parse(await (await fetch(`${proces.site}${serverpaths.bevindingen}`)).json());
    const vanDezePagina = bevindingen.bevindingen.filter(
      ({ bevinding }) => 'pagina' in bevinding && bevinding.pagina === '/speeltuinen/tweede-plek/',
    );
    expect(vanDezePagina).toEqual([
      {
        bevinding: expect.objectContaining({ soort: 'html_en_css' }),
        door: expect.arrayContaining([expect.objectContaining({ tabel: 'plek', id: 'tweede-plek' })]),
      },
    ]);
  });

  test('the last of a list may go: each was taken away by somebody', async () => {
    await vraag('/rest/v1/initiatief?status=eq.gepubliceerd', { status: 'gearchiveerd' }, 'PATCH');
    await expect.poll(nieuws, { timeout: zichtbaarBinnen, interval: 200 }).toMatchObject({ soort: 'online' });
    const aantallen = z.object({ aantallen: z.object({ initiatieven: z.number() }) });
    const overzicht = aantallen.parse(await (await fetch(`${proces.site}/open-data/index.json`)).json());
    expect(overzicht.aantallen.initiatieven).toBe(0);
    await vraag('/rest/v1/initiatief?status=eq.gearchiveerd', { status: 'gepubliceerd' }, 'PATCH');
    await wachtOp('online');
  }, 300_000);

  test('content that cannot be published leaves the site as it was, says why, and takes away what staff take away', async () => {
    const zetWijk = (stand: string) => vraag('/rest/v1/wijk?slug=eq.oost', { status: stand }, 'PATCH');
    await zetWijk('gearchiveerd');
    await wachtOp('mislukt', zichtbaarBinnen);
    expect(await nieuws()).toMatchObject({
      reden: 'inhoud',
      stilstand: { soort: 'aantal', tabel: 'wijk', verwacht: 10, gevonden: 9 },
      volgende: expect.any(String),
    });
    expect(await status('/wijken/oost/')).toBe(200);
    expect(await status('/speeltuinen/tweede-plek/')).toBe(200);
    await zetPlek('tweede-plek', { status: 'gearchiveerd' });
    await expect.poll(() => status('/speeltuinen/tweede-plek/'), { timeout: zichtbaarBinnen, interval: 200 }).toBe(404);
    expect(await status('/wijken/oost/')).toBe(200);
    await zetWijk('gepubliceerd');
    await wachtOp('online');
  }, 300_000);

  /** PostgreSQL takes it for a web address, and no browser opens it. */
  const GEEN_WEBSITE = 'http://a%';
  const blijftStaan = async (pad: string, woord: string) =>
    (await (await fetch(`${proces.site}${pad}`)).text()).includes(woord);

  test('a row that does not fit keeps the version that is online, and everything else is published', async () => {
    await zetPlek('nieuwe-plek', { naam: 'Andere naam', website: GEEN_WEBSITE });
    await vraag('/rest/v1/plek', { ...plek('derde-plek'), status: 'gepubliceerd' });
    await vraag('/rest/v1/plek', { ...plek('vierde-plek'), website: GEEN_WEBSITE, status: 'gepubliceerd' });
    await wachtOp('mislukt');
    expect(await nieuws()).toMatchObject({
      reden: 'inhoud',
      stilstand: { soort: 'rij', tabel: 'plek', id: 'nieuwe-plek', naam: 'Andere naam', veld: 'website' },
      sinds: { tabel: 'plek', rij: 'nieuwe-plek' },
    });
    expect(await status('/speeltuinen/derde-plek/')).toBe(200);
    expect(await status('/speeltuinen/vierde-plek/')).toBe(404);
    expect(await blijftStaan('/speeltuinen/nieuwe-plek/', 'nieuwe-plek')).toBe(true);
    expect(await blijftStaan('/speeltuinen/nieuwe-plek/', 'Andere naam')).toBe(false);
    await zetPlek('derde-plek', { status: 'gearchiveerd' });
    await expect.poll(() => status('/speeltuinen/derde-plek/'), { timeout: zichtbaarBinnen, interval: 200 }).toBe(404);
  }, 300_000);

  test('a link in a mail to staff opens its screen, after signing in, where the row that holds back can be opened', async () => {
    const wachtend = z.array(z.object({ soort: z.string(), id: z.string() }));
    const rijen = wachtend.parse(await vraag('/rest/v1/rpc/wacht_op_mij', { alles: true }));
    const id = rijen.find(({ soort }) => soort === 'feedback')?.id ?? '';
    const pagina = await opDeTelefoon('makelaar-2', serverpaths.werkplekDossier('feedback', id));
    await pagina.getByRole('heading', { name: /^F-/ }).waitFor();
    expect(pagina.url()).toBe(`${proces.site}${serverpaths.werkplekDossier('feedback', id)}`);
    const regel = pagina.locator('[data-nieuws="mislukt"]');
    await regel.getByText('In “Andere naam” past het veld website niet.').waitFor();
    await regel.getByRole('link', { name: 'Open Andere naam' }).click();
    await pagina.waitForURL(/plek\/nieuwe-plek/);
  }, 120_000);

  test('a portal that starts with such a row serves the site around it, and says so', async () => {
    await proces.stop();
    proces = await startSite({ map });
    expect(await blijftStaan('/speeltuinen/nieuwe-plek/', 'nieuwe-plek')).toBe(true);
    await expect.poll(nieuws, { timeout: zichtbaarBinnen, interval: 200 }).toMatchObject({
      soort: 'mislukt',
      stilstand: { soort: 'rij', id: 'nieuwe-plek' },
    });
  }, 300_000);

  test('a portal of which the first site cannot be made says why, and shows the site once it can', async () => {
    await vraag('/rest/v1/wijk?slug=eq.oost', { status: 'gearchiveerd' }, 'PATCH');
    await proces.stop();
    await rm(join(map, 'site'), { recursive: true });
    proces = await startSite({ map });
    const uitleg = await fetch(proces.site);
    expect(uitleg.status).toBe(503);
    const zin = stilstandzin({ soort: 'aantal', tabel: 'wijk', verwacht: 10, gevonden: 9 });
    expect(await uitleg.text()).toContain(zin);
    await vraag('/rest/v1/wijk?slug=eq.oost', { status: 'gepubliceerd' }, 'PATCH');
    await expect.poll(() => status('/'), { timeout: zichtbaarBinnen, interval: 200 }).toBe(200);
  }, 300_000);
});
