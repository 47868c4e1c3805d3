import { randomUUID } from 'node:crypto';
import type { Page, Request } from 'playwright';
import { expect, inject, test } from 'vitest';
import { nieuwePagina } from '#tests/support/browser.ts';
import { dossierlink, wachtOpMail } from '#tests/support/e2e-post.ts';

const NAAM = 'Een bewoner met een naam';
const ELDERS = 'https://elders.voorbeeld.test/';

/** Fills in the plain form of an aanmelding. */
async function meldAan(pagina: Page, adres: string, buurt = true): Promise<void> {
  await pagina.goto('/meedoen/initiatief-aanmelden/');
  await pagina.getByLabel('Hoe heet het?').fill('Soep op de stoep');
  await pagina.getByLabel('Wat doe je er, en met wie?').fill('Samen soep eten.');
  await pagina.getByLabel('Ontmoeting').check();
  if (buurt) await pagina.getByLabel('In welke buurt is het?').selectOption({ index: 3 });
  await pagina.getByLabel('Je naam').fill(NAAM);
  await pagina.getByLabel('Je e-mailadres').fill(adres);
  await pagina.getByLabel('Ja, dit mag').check();
  await pagina.getByRole('button', { name: 'Meld je initiatief aan' }).click();
}

/** Follows a link from this page to another site and to our own, and gives what each was told. */
async function volgLinks(pagina: Page): Promise<string[]> {
  const gezien: string[] = [];
  const noteer = (verzoek: Request): void => void gezien.push(`${verzoek.url()} ${verzoek.headers()['referer'] ?? ''}`);
  await pagina.context().route(`${ELDERS}**`, (route) => {
    noteer(route.request());
    return route.fulfill({ contentType: 'text/html', body: '<title>Elders</title>' });
  });
  pagina.on('request', noteer);
  for (const naar of [ELDERS, `${inject('siteUrl')}/over/`]) {
    const terug = pagina.url();
    await pagina.evaluate((adres) => {
      const link = Object.assign(document.createElement('a'), { href: adres, textContent: 'weg', id: 'weg' });
      document.body.prepend(link);
    }, naar);
    await pagina.locator('#weg').click();
    await pagina.waitForURL(naar);
    await pagina.goto(terug).catch(() => undefined);
  }
  return gezien;
}

test('no address, Referer or history tells who somebody is, or the code of a dossier', async () => {
  const adres = `verwijzing-${randomUUID()}@voorbeeld.test`;
  const pagina = await nieuwePagina({ zonderJs: true });
  await meldAan(pagina, adres);
  await pagina.waitForURL(/\/meedoen\/bedankt\//);
  const link = dossierlink(await wachtOpMail(adres));
  const code = link.split('#')[1] ?? '';
  expect(code.length).toBeGreaterThan(20);
  const geheim = [code, code.replaceAll('-', ''), adres, encodeURIComponent(adres), NAAM, encodeURIComponent(NAAM)];
  const verraadt = (gezien: readonly string[]): string[] =>
    gezien.filter((een) => geheim.some((stuk) => een.toLowerCase().includes(stuk.toLowerCase())));

  const bedankt = await nieuwePagina();
  await bedankt.goto(pagina.url());
  const vanBedankt = await volgLinks(bedankt);
  expect(vanBedankt.length).toBeGreaterThan(2);
  expect(verraadt(vanBedankt)).toEqual([]);
  // Another site is told no more than that somebody came from ours.
  expect(vanBedankt.find((een) => een.startsWith(ELDERS))).toMatch(/^\S+ (https?:\/\/[^/]+\/)?$/);

  const dossier = await nieuwePagina();
  await dossier.goto(link);
  await dossier.locator('#dossier').waitFor();
  expect(verraadt([dossier.url(), ...(await volgLinks(dossier))])).toEqual([]);
});

test('a plain form that comes back is shown at an address that tells nothing', async () => {
  const adres = `verwijzing-${randomUUID()}@voorbeeld.test`;
  const pagina = await nieuwePagina({ zonderJs: true, verwachteFouten: /422/ });
  const gezien: string[] = [];
  pagina.on('request', (verzoek) => gezien.push(`${verzoek.url()} ${verzoek.headers()['referer'] ?? ''}`));
  await meldAan(pagina, adres, false);
  await pagina.getByRole('heading', { name: 'Er is nog 1 ding dat niet klopt' }).waitFor();
  await pagina.getByRole('link', { name: 'Over deze site' }).first().click();
  await pagina.waitForURL(/\/over\/$/);
  expect(gezien.length).toBeGreaterThan(2);
  expect(gezien.filter((een) => een.includes(adres) || een.includes(encodeURIComponent(adres)))).toEqual([]);
});
