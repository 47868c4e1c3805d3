import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { axeFouten } from '#tests/support/axe.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { dossierlink, logIn, type Medewerker, verstuurPost, wachtOpMail } from '#tests/support/e2e-post.ts';
import { druk, tabNaar, typIn } from '#tests/support/e2e-toetsen.ts';

const adresVan = (soort: string): string => `${soort}-${randomUUID()}@voorbeeld.test`;
const stap = (pagina: Page, nummer: number) =>
  pagina.getByRole('heading', { name: new RegExp(`^Stap ${nummer} van 4: `) });

let makelaar: Medewerker;
beforeAll(async () => {
  makelaar = await logIn('makelaar-2@voorbeeld.test');
});

/** Nothing for axe to say, and nothing to scroll sideways. */
async function isGoed(pagina: Page): Promise<void> {
  expect(await axeFouten(pagina)).toEqual([]);
  expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
}
/** The same for a page without a script. Axe is one itself, so it looks at what the server sent in a page of its own. */
async function isGoedZonderJs(pagina: Page): Promise<void> {
  await pagina.waitForLoadState();
  expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const lezer = await nieuwePagina({ breedte: 320, verwachteFouten: /ERR_FAILED/ });
  const adres = pagina.url().replace(/#.*/, '');
  const html = await pagina.content();
  await lezer.route('**/*.js', (route) => route.abort());
  await lezer.route(adres, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await lezer.goto(adres);
  expect(await axeFouten(lezer)).toEqual([]);
  await lezer.close();
}
async function verderMet(pagina: Page, nummer: number): Promise<void> {
  await druk(pagina, 'Naar de volgende stap');
  await stap(pagina, nummer).waitFor();
  await isGoed(pagina);
}
async function nummerNa(pagina: Page): Promise<string> {
  await pagina.waitForURL(/\/meedoen\/bedankt\//);
  await isGoed(pagina);
  return new URL(pagina.url()).searchParams.get('nummer') ?? '';
}
const openDossier = async (pagina: Page, adres: string, onderwerp: string): Promise<void> => {
  await pagina.goto(dossierlink(await wachtOpMail(adres, ({ subject }) => subject === onderwerp)));
  await pagina.locator('#dossier').waitFor();
  await isGoed(pagina);
};
const doe = async (functie: string, argumenten: object): Promise<void> => {
  expect(await makelaar.roep(functie, argumenten)).not.toHaveProperty('fout');
  await verstuurPost();
};

test('by keyboard alone, at 320 pixels: register an initiative, answer a question about it, and see it published', async () => {
  const adres = adresVan('aanmelder');
  const pagina = await nieuwePagina({ breedte: 320 });
  await pagina.goto('/meedoen/initiatief-aanmelden/');
  await stap(pagina, 1).waitFor();
  await druk(pagina, 'Naar de volgende stap');
  await pagina.locator('#fouten').waitFor();
  await isGoed(pagina);
  await typIn(pagina, 'Hoe heet het?', 'Soep op de stoep');
  await typIn(pagina, 'Wat doe je er, en met wie?', 'Elke vrijdag eten we samen soep.');
  await tabNaar(pagina, 'Ontmoeting');
  await pagina.keyboard.press('Space');
  await verderMet(pagina, 2);
  await tabNaar(pagina, 'In welke buurt is het?');
  await pagina.keyboard.press('ArrowDown');
  await verderMet(pagina, 3);
  await typIn(pagina, 'Je naam', 'Een bewoner');
  await typIn(pagina, 'Je e-mailadres', adres);
  await tabNaar(pagina, 'Ja, dit mag');
  await pagina.keyboard.press('Space');
  await verderMet(pagina, 4);
  await druk(pagina, 'Meld je initiatief aan');
  const id = await makelaar.idVan('aanmelding', await nummerNa(pagina));

  await doe('aanmelding_stap', { id, naar: 'vraag_gesteld', tekst: 'Hoe laat begint het?' });
  // What follows the first mail waits for the evening; the code is the same.
  await openDossier(pagina, adres, 'We hebben je aanmelding');
  await pagina.getByText('Hoe laat begint het?').waitFor();
  await typIn(pagina, 'Je antwoord', 'Om zes uur.');
  await druk(pagina, 'Verstuur je antwoord');
  await pagina.getByText('Je antwoord is binnen.').waitFor();
  await isGoed(pagina);

  await doe('dossier_bevestigen', { dossier_soort: 'aanmelding', id });
  await doe('aanmelding_stap', { id, naar: 'gepubliceerd' });
  await openDossier(pagina, adres, 'We hebben je aanmelding');
  await pagina.getByText(/^(Komt zo op de site|Staat op de site)\.$/).waitFor();
});

test('by keyboard alone, at 320 pixels: tell on the page of a place how it went, read the answer, and say that it helped', async () => {
  const adres = adresVan('reageerder');
  const pagina = await nieuwePagina({ breedte: 320 });
  await pagina.goto('/buurtcentra/');
  await pagina.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first().focus();
  await pagina.keyboard.press('Enter');
  await pagina
    .getByRole('link', { name: /^(Vertel|Zeg)/ })
    .first()
    .waitFor();
  const link = await pagina
    .getByRole('link', { name: /^(Vertel|Zeg)/ })
    .first()
    .textContent();
  await druk(pagina, link?.trim() ?? '');
  await pagina.waitForURL(/\/feedback\/\?over=plek/);
  await stap(pagina, 1).waitFor();
  await isGoed(pagina);
  await verderMet(pagina, 2);
  await druk(pagina, 'Naar de volgende stap');
  await pagina.locator('#fouten').waitFor();
  await isGoed(pagina);
  await pagina.getByRole('radio', { name: 'Heel slecht' }).focus();
  await pagina.keyboard.press('Space');
  await typIn(pagina, 'Vertel wat er gebeurde', 'De deur ging niet open.');
  await verderMet(pagina, 3);
  await typIn(pagina, 'Je e-mailadres', adres);
  await verderMet(pagina, 4);
  await druk(pagina, 'Verstuur wat je vindt');
  const id = await makelaar.idVan('feedback', await nummerNa(pagina));

  await doe('feedback_antwoord', {
    id,
    gezegd: 'De deur ging niet open.',
    reactie: 'De deur is gemaakt.',
    wat_gedaan: 'De deur is gemaakt.',
  });
  await openDossier(pagina, adres, 'Antwoord op je reactie');
  await pagina.getByText('De deur is gemaakt.').first().waitFor();
  await pagina.getByRole('radio', { name: 'Ja' }).focus();
  await pagina.keyboard.press('Space');
  await druk(pagina, 'Verstuur je antwoord');
  await pagina.getByText('Je reactie is afgesloten').or(pagina.getByText('Dank je wel')).first().waitFor();
  await isGoed(pagina);
});

test('without JavaScript, at 320 pixels: tell how it went, with errors first, and open the dossier with the code of the mail', async () => {
  const adres = adresVan('reageerder');
  const pagina = await nieuwePagina({ zonderJs: true, breedte: 320, verwachteFouten: /422/ });
  await pagina.goto('/feedback/');
  await pagina.getByRole('button', { name: 'Verstuur wat je vindt' }).click();
  await pagina.locator('#fouten').waitFor();
  await isGoedZonderJs(pagina);
  await pagina.getByRole('group', { name: 'Waar gaat het over?' }).getByRole('radio').last().check();
  await pagina.getByRole('radio', { name: 'Heel goed' }).check();
  await pagina.getByLabel('Je e-mailadres').fill(adres);
  await pagina.getByRole('button', { name: 'Verstuur wat je vindt' }).click();
  await pagina.waitForURL(/\/meedoen\/bedankt\//);
  await isGoedZonderJs(pagina);
  const code = dossierlink(await wachtOpMail(adres)).split('#')[1] ?? '';
  await pagina.goto('/volgen/');
  await pagina.getByLabel('Je volgcode').fill(code);
  await pagina.getByRole('button', { name: 'Laat zien hoe het loopt' }).click();
  await pagina.locator('#dossier').waitFor();
  await isGoedZonderJs(pagina);
});

test.each([
  ['/meedoen/initiatief-aanmelden/', 'Meld je initiatief aan'],
  ['/buurtbudget/aanvragen/', 'Verstuur je aanvraag'],
  ['/volgen/', 'Laat zien hoe het loopt'],
])('axe finds nothing in what comes back without JavaScript from %s', async (pad, knop) => {
  const pagina = await nieuwePagina({ zonderJs: true, breedte: 320, verwachteFouten: /422|404/ });
  await pagina.goto(pad);
  await pagina.getByRole('button', { name: knop }).click();
  await pagina.locator('#fouten').waitFor();
  await isGoedZonderJs(pagina);
});

test('by keyboard alone, at 320 pixels: ask a new code, and stop with a plan', async () => {
  const adres = adresVan('aanmelder');
  const pagina = await nieuwePagina({ breedte: 320 });
  await pagina.goto('/meedoen/initiatief-aanmelden/');
  await stap(pagina, 1).waitFor();
  await typIn(pagina, 'Hoe heet het?', 'Samen zingen');
  await typIn(pagina, 'Wat doe je er, en met wie?', 'We zingen in het park.');
  await tabNaar(pagina, 'Ontmoeting');
  await pagina.keyboard.press('Space');
  await druk(pagina, 'Naar de volgende stap');
  await tabNaar(pagina, 'In welke buurt is het?');
  await pagina.keyboard.press('ArrowDown');
  await druk(pagina, 'Naar de volgende stap');
  await typIn(pagina, 'Je naam', 'Een bewoner');
  await typIn(pagina, 'Je e-mailadres', adres);
  await tabNaar(pagina, 'Ja, dit mag');
  await pagina.keyboard.press('Space');
  await druk(pagina, 'Naar de volgende stap');
  await druk(pagina, 'Meld je initiatief aan');
  await nummerNa(pagina);

  await pagina.goto('/volgen/');
  await typIn(pagina, 'Je e-mailadres', adres);
  await druk(pagina, 'Stuur me een nieuwe code');
  await pagina.getByText('Dan komt deze om 18.00 uur, of morgen.', { exact: false }).waitFor();
  await openDossier(pagina, adres, 'We hebben je aanmelding');
  await druk(pagina, 'Stop ermee');
  await typIn(pagina, 'Waarom stop je?', 'We verhuizen.');
  await druk(pagina, 'Ja, ik stop ermee');
  await pagina.getByText('Het is gestopt.').waitFor();
  await isGoed(pagina);
});
