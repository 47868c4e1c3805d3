import { type Browser, chromium, type Page } from 'playwright';
import type { Email } from 'postal-mime';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';
import { axeFouten } from '#tests/support/axe.ts';
import { teBreed } from '#tests/support/breedte.ts';
import { pakBrowserUit } from '#tests/support/browserpad.ts';
import { loopMetTekst } from '#tests/support/conceptloop.ts';
import { druk, tabNaar, typIn } from '#tests/support/e2e-toetsen.ts';
import { jpegMetPlaats } from '#tests/support/foto.ts';
import { metInlogcode, vulInlogcode } from '#tests/support/inlogcode.ts';
import { gaNaarScherm, openScherm, werkschermen, woordfouten, woordfoutenOp } from '#tests/support/schermen.ts';
import { beeindigSessie, conceptenOp } from '#tests/support/sessie-einde.ts';
import { type SiteProces, startSite } from '#tests/support/site-proces.ts';
import { dagStraks } from '#tests/support/straks.ts';
import { loopfouten, loopMetTab } from '#tests/support/toetsenloop.ts';
import { verouderCode } from '#tests/support/verse-code.ts';

// A portal of its own, since what is changed here must come on its site.
let proces: SiteProces;
let browser: Browser;
const fouten: string[] = [];
/** What tests cause on purpose: a lost connection, a sign-in that ended or is too old, and a form that is not right yet. */
const EXPRES = /ERR_INTERNET_DISCONNECTED|status of (400|401|403|422|428)/;
beforeAll(async () => {
  proces = await startSite({ vanaf: inject('startmap') });
  browser = await chromium.launch({ executablePath: await pakBrowserUit(), args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser?.close();
  await proces?.stop();
  expect(fouten).toEqual([]);
});

/** How soon is looked at in publiceren.test.ts; here two browsers work meanwhile. */
const ZICHTBAAR_BINNEN_MS = 90_000;
const opSite = async (pad: string, tekst: string): Promise<void> => {
  await vi.waitFor(
    async () => {
      const html = await (await fetch(`${proces.site}${pad}`)).text();
      if (!html.includes(tekst)) throw new Error(`${pad} does not say "${tekst}" yet.`);
    },
    { timeout: ZICHTBAAR_BINNEN_MS, interval: 200 },
  );
};
const knop = (pagina: Page, naam: string | RegExp) => pagina.getByRole('button', { name: naam, exact: true });
const gezegd = (pagina: Page, zin: string | RegExp) => pagina.locator('.MuiSnackbar-root').getByText(zin).waitFor();
/** The line that a step stands behind. */
const open = (pagina: Page, stap: string) => pagina.locator('summary').getByText(stap, { exact: true }).click();
const metEigenKader = (velden: Element[]): string[] =>
  velden.filter((veld) => getComputedStyle(veld).borderTopWidth !== '0px').map((veld) => veld.outerHTML);
/** What can be pressed and shows neither words nor a picture. */
const zonderGezicht = (knoppen: Element[]): string[] =>
  knoppen
    .filter((knop) => knop.getClientRects().length > 0 && !knop.querySelector('svg, img'))
    .filter((knop) => knop.textContent.trim() === '')
    .map((knop) => knop.outerHTML);
async function keurGoed(pagina: Page): Promise<void> {
  expect(await axeFouten(pagina)).toEqual([]);
  expect(await teBreed(pagina)).toEqual([]);
  expect(await pagina.locator('main :is(a, button)').evaluateAll(zonderGezicht)).toEqual([]);
  // The library draws the frame of its fields around them; ours would be a second one.
  expect(await pagina.locator('.MuiInputBase-input').evaluateAll(metEigenKader)).toEqual([]);
}

const database = () => ({ url: proces.database, sleutel: proces.sleutel });
/** Signs in over the screen as the address that stands there. */
async function logWeerIn(pagina: Page, wie: string): Promise<void> {
  const vak = pagina.getByRole('dialog');
  await vulInlogcode(proces.postbus, `${wie}@voorbeeld.test`, vak);
  await vak.waitFor({ state: 'detached' });
}

async function logIn(pad: string, wie: string, breedte: number): Promise<Page> {
  const adres = `${wie}@voorbeeld.test`;
  const context = await browser.newContext({
    baseURL: proces.site,
    viewport: { width: breedte, height: 740 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // A message goes by itself after a while: faded half, it has no colour to measure.
    reducedMotion: 'reduce',
  });
  const pagina = await context.newPage();
  pagina.on('console', (bericht) => {
    if (bericht.type() === 'error' && !EXPRES.test(bericht.text())) fouten.push(bericht.text());
  });
  pagina.on('pageerror', (fout) => fouten.push(String(fout)));
  await pagina.goto(pad);
  await pagina.getByLabel('Je e-mailadres').fill(adres);
  await vulInlogcode(proces.postbus, adres, pagina);
  return pagina;
}
async function aanHetWerk(wie: string, breedte: number): Promise<Page> {
  const pagina = await logIn('/werkplek/', wie, breedte);
  await pagina.getByRole('heading', { name: 'Wacht op mij' }).waitFor();
  return pagina;
}

let telefoon: Page;

test('on a phone: a beheerder signs in, and sees what waits', async () => {
  telefoon = await aanHetWerk('beheerder', 360);
  await telefoon.getByRole('link', { name: /^Lees de aanmelding Voorbeeld: samen wandelen/ }).waitFor();
  await keurGoed(telefoon);
});

/** Words of these links of which the letters stand on more than one line. */
const gebroken = (links: Element[]): string[] =>
  links.flatMap((link) => {
    const tekst = link.firstChild;
    return [...(tekst?.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: woord, index }) => {
      const reeks = document.createRange();
      if (tekst) reeks.setStart(tekst, index);
      if (tekst) reeks.setEnd(tekst, index + woord.length);
      return reeks.getClientRects().length > 1 ? [woord] : [];
    });
  });

test('with letters twice as large a phone keeps its screen for the work, and no word of the bar is broken', async () => {
  const letters = (maat: string) =>
    telefoon.evaluate((grootte) => document.documentElement.style.setProperty('font-size', grootte), maat);
  await letters('200%');
  const duim = telefoon.locator('.smal');
  expect(await duim.getByRole('link').evaluateAll(gebroken)).toEqual([]);
  const hoogten = await telefoon
    .locator('.smal, .werkkop')
    .evaluateAll((vlakken) => vlakken.map((vlak) => vlak.clientHeight));
  expect(hoogten.reduce((som, hoogte) => som + hoogte)).toBeLessThan(740 * 0.45);
  expect(await duim.evaluate((vlak) => vlak.clientHeight)).toBeLessThan(740 * 0.1);
  expect(await teBreed(telefoon)).toEqual([]);
  await letters('');
});

test('what waits comes a page at a time, with how much it is, and Back leads to the page one was at', async () => {
  const ding = (wat: string) => (_: unknown, nummer: number) => ({
    ...{ soort: 'plek', id: `${wat}-${nummer}`, titel: `Ding ${nummer}`, wijk_code: null, buurt_code: null },
    ...{ sinds: null, uiterlijk: null, wat, van_mij: true },
  });
  const json = [...Array.from({ length: 70 }, ding('antwoorden')), ...Array.from({ length: 30 }, ding('nakijken'))];
  await telefoon.route('**/rpc/wacht_op_mij', async (weg) => weg.fulfill({ response: await weg.fetch(), json }));
  await telefoon.reload();
  await telefoon.getByText('Er wachten 70 dingen.', { exact: true }).waitFor();
  const werk = telefoon.getByRole('link', { name: /^Geef antwoord/ });
  expect(await werk.count()).toBe(25);
  await keurGoed(telefoon);
  await telefoon.getByRole('link', { name: 'Volgende bladzijde' }).press('Enter');
  const tweede = telefoon.getByText('Je ziet 26 tot en met 50 van de 70.', { exact: true });
  await tweede.waitFor();
  expect(await tweede.evaluate((regel) => document.activeElement === regel)).toBe(true);
  await telefoon.getByRole('link', { name: 'Plekken' }).click();
  await telefoon.getByRole('heading', { name: 'Plekken' }).waitFor();
  await telefoon.goBack();
  await tweede.waitFor();
  await open(telefoon, '30 plekken en initiatieven zijn lang niet nagekeken');
  await telefoon.getByText('Je ziet 1 tot en met 25 van de 30.', { exact: true }).waitFor();
  await telefoon.unrouteAll({ behavior: 'wait' });
  await telefoon.goto('/werkplek/');
  await telefoon.reload();
});

test('publish a waiting initiative: it comes on the site by itself, and the old site stays up meanwhile', async () => {
  await telefoon.getByRole('link', { name: /^Lees de aanmelding/ }).click();
  await telefoon.getByRole('definition').getByText('We wandelen elke week een rondje.').waitFor();
  await keurGoed(telefoon);
  // Nothing comes on the site of somebody we cannot reach; this one wrote through the site, so that is known.
  await open(telefoon, 'Zet op de site');
  await telefoon.getByLabel('Beschrijving').fill('Elke week een rondje door de buurt. Dit is een voorbeeld.');
  await keurGoed(telefoon);
  const gekeken: Promise<boolean>[] = [];
  const isOpen = () =>
    fetch(proces.site).then(
      ({ ok }) => ok,
      () => false,
    );
  const kijk = setInterval(() => gekeken.push(isOpen()), 100);
  try {
    await knop(telefoon, 'Zet op de site').click();
    await gezegd(telefoon, /Straks staat het op de site/);
    await opSite('/initiatieven/voorbeeld-samen-wandelen/', 'samen wandelen');
  } finally {
    clearInterval(kijk);
  }
  expect(new Set(await Promise.all(gekeken))).toEqual(new Set([true]));
  await telefoon.getByText(/^Staat online sinds /).waitFor();
  await telefoon.getByText('Staat op de site', { exact: true }).waitFor();
});

test('correct the opening hours of a place', async () => {
  await telefoon.getByRole('link', { name: 'Plekken' }).click();
  await telefoon.getByRole('heading', { name: 'Plekken' }).waitFor();
  await telefoon.getByPlaceholder('Zoek op naam').fill('De Jager');
  await telefoon.getByText('1 tot en met 1 van 1').waitFor();
  await telefoon.getByText('De Jager', { exact: true }).click();
  await telefoon.getByRole('heading', { name: 'Openingstijden' }).waitFor();
  await knop(telefoon, 'Vaste dag erbij').click();
  await knop(telefoon, 'Bewaar de tijden').click();
  await telefoon.getByText(/Vul bij elke regel een begin en een einde in/).waitFor();
  await keurGoed(telefoon);
  await telefoon.getByLabel('Van', { exact: true }).fill('09:00');
  await telefoon.getByLabel('Tot', { exact: true }).fill('17:00');
  await knop(telefoon, 'Bewaar de tijden').click();
  await gezegd(telefoon, 'De tijden zijn bewaard.');
  await opSite('/buurtcentra/de-jager/', '17:00');
});

test('answer feedback, with a promise', async () => {
  await telefoon.getByRole('link', { name: 'Wacht op mij' }).click();
  await telefoon.getByRole('link', { name: /^Geef antwoord op feedback/ }).click();
  await knop(telefoon, 'Verstuur het antwoord').click();
  await telefoon.getByRole('alert').getByText('Schrijf een antwoord.').waitFor();
  await keurGoed(telefoon);
  await telefoon.getByLabel('Je antwoord').fill('Fijn om te horen.');
  await telefoon.getByLabel('Wat zei de bewoner?').fill('Iemand vond snel wat die zocht.');
  await telefoon.getByLabel('Wanneer is het klaar?').fill(dagStraks(90));
  await knop(telefoon, 'Verstuur het antwoord').click();
  await gezegd(telefoon, /Gelukt/);
  await telefoon.getByText(`Beloofd voor ${datumLang(dagStraks(90))}.`).waitFor();
});

test('move a request on, and write something down for a colleague', async () => {
  await telefoon.getByRole('link', { name: 'Wacht op mij' }).click();
  await telefoon.getByRole('link', { name: /^Pak de aanvraag op/ }).click();
  await open(telefoon, 'Pak dit op');
  await knop(telefoon, 'Pak dit op').click();
  await gezegd(telefoon, 'Gelukt.');
  await open(telefoon, 'Stel een vraag');
  const vraag = telefoon.getByLabel('Wat schrijf je aan de bewoner?').first();
  expect(await vraag.inputValue()).toContain('Dank je wel voor je plan.');
  await vraag.fill('Waar komt de kast te staan?');
  await knop(telefoon, 'Stel een vraag').click();
  await telefoon.getByText('Wacht op antwoord', { exact: true }).waitFor();
  await telefoon.getByText('Waar komt de kast te staan?').waitFor();
  await keurGoed(telefoon);
});

test('two people change one record: the second is warned, and nothing is overwritten in silence', async () => {
  const [een, ander] = await Promise.all([aanHetWerk('makelaar', 1280), aanHetWerk('makelaar-2', 1280)]);
  for (const pagina of [een, ander]) {
    await pagina.goto('/werkplek/#/plek/bc-02');
    await pagina.getByLabel('Wat kost het?').waitFor();
  }
  await een.getByLabel('Wat kost het?').fill('Gratis');
  await knop(een, 'Bewaar').click();
  await gezegd(een, /^Bewaard/);

  await ander.getByLabel('Wat kost het?').fill('Twee euro');
  await ander.getByLabel('Meer over het beheer').fill('Bewoners helpen mee.');
  await knop(ander, 'Bewaar').click();
  const naast = ander.getByRole('region', { name: 'Intussen veranderde iemand dit ook' });
  await naast.getByRole('group', { name: 'Wat kost het?' }).getByText('Gratis').waitFor();
  // What only one of them changed is no question.
  expect(await naast.getByRole('group').count()).toBe(1);
  await ander.locator('.vergelijk h2:focus').waitFor();
  expect(await ander.getByLabel('Wat kost het?').inputValue()).toBe('Twee euro');
  expect(await ander.getByLabel('Meer over het beheer').inputValue()).toBe('Bewoners helpen mee.');
  // Nothing can be saved before the second has decided, knowing what the other wrote.
  expect(await knop(ander, 'Bewaar').count()).toBe(0);
  await knop(ander, 'Neem deze keuzes over').click();
  await naast.getByText('Kies bij elk onderdeel een van de twee.').waitFor();
  await keurGoed(ander);
  await naast.getByRole('radio', { name: /^Jij typte/ }).check();
  await knop(ander, 'Neem deze keuzes over').click();
  await knop(ander, 'Bewaar').click();
  await gezegd(ander, /^Bewaard/);
  await ander.reload();
  await ander.getByLabel('Wat kost het?').waitFor();
  expect(await ander.getByLabel('Wat kost het?').inputValue()).toBe('Twee euro');
  expect(await ander.getByText('Je was hier al bezig').count()).toBe(0);
  expect(await conceptenOp(ander)).toEqual([]);
});

test('opening a record and leaving it keeps nothing, so nothing old comes back over what a colleague saved', async () => {
  const [een, ander] = await Promise.all([aanHetWerk('makelaar', 1280), aanHetWerk('makelaar-2', 360)]);
  for (const pad of ['plek/bc-04', 'initiatief/in-02', 'activiteit/create', 'plek/create', 'organisatie/create']) {
    await gaNaarScherm(ander, `/werkplek/#/${pad}`);
    await knop(ander, 'Bewaar').waitFor();
    await ander.getByRole('textbox').first().click();
    await ander.keyboard.press('Tab');
    await ander.keyboard.press('Tab');
  }
  expect(await conceptenOp(ander)).toEqual([]);

  // Typed, and put away without saving; then a colleague saves the same field.
  await ander.goto('/werkplek/#/plek/bc-04');
  await ander.getByLabel('Wat kost het?').fill('Wat ik gisteren typte');
  await ander.getByLabel('Meer over het beheer').fill('Ook van gisteren');
  await ander.goto('about:blank');
  await een.goto('/werkplek/#/plek/bc-04');
  await een.getByLabel('Wat kost het?').fill('Wat mijn collega vandaag schreef');
  await knop(een, 'Bewaar').click();
  await gezegd(een, /^Bewaard/);

  await ander.goto('/werkplek/#/plek/bc-04');
  const naast = ander.getByRole('region', { name: 'Intussen veranderde iemand dit ook' });
  const kosten = naast.getByRole('group', { name: 'Wat kost het?' });
  await kosten.getByText('Wat ik gisteren typte').waitFor();
  await kosten.getByRole('radio', { name: /^Er staat nu/ }).check();
  await keurGoed(ander);
  await knop(ander, 'Neem deze keuzes over').click();
  expect(await ander.getByLabel('Wat kost het?').inputValue()).toBe('Wat mijn collega vandaag schreef');
  expect(await ander.getByLabel('Meer over het beheer').inputValue()).toBe('Ook van gisteren');
  await knop(ander, 'Bewaar').click();
  await gezegd(ander, /^Bewaard/);
  await ander.reload();
  await ander.getByLabel('Wat kost het?').waitFor();
  expect(await ander.getByLabel('Wat kost het?').inputValue()).toBe('Wat mijn collega vandaag schreef');
  expect(await ander.getByLabel('Meer over het beheer').inputValue()).toBe('Ook van gisteren');
  expect(await conceptenOp(ander)).toEqual([]);
});

test('a sign-in that ends halfway costs no word: it is renewed over the form, and the save goes on by itself', async () => {
  const pagina = await aanHetWerk('makelaar', 360);
  await pagina.goto('/werkplek/#/plek/bc-05');
  const veld = pagina.getByLabel('Wat kost het?');
  await veld.fill('Betaal wat je kunt missen');
  await beeindigSessie(pagina, database());
  // What is looked up meanwhile takes nobody out of a sentence.
  await pagina.getByRole('status').getByText('Je bent niet meer ingelogd').waitFor();
  expect(await pagina.getByRole('dialog').count()).toBe(0);
  await knop(pagina, 'Bewaar').click();
  const vak = pagina.getByRole('dialog', { name: 'Je bent niet meer ingelogd' });
  await vak.waitFor();
  await keurGoed(pagina);
  await pagina.keyboard.press('Escape');
  await vak.waitFor({ state: 'detached' });
  await pagina.locator('button:focus').filter({ hasText: 'Bewaar' }).waitFor();
  expect(await veld.inputValue()).toBe('Betaal wat je kunt missen');
  await pagina.keyboard.press('Enter');
  await logWeerIn(pagina, 'makelaar');
  await gezegd(pagina, /^Bewaard/);
  expect(await veld.inputValue()).toBe('Betaal wat je kunt missen');
  expect(await conceptenOp(pagina)).toEqual([]);
});

test('who signs in over the form of somebody else does not see what that person typed; who typed it finds it again', async () => {
  const pagina = await aanHetWerk('makelaar', 360);
  await pagina.goto('/werkplek/#/initiatief/in-03');
  const veld = pagina.getByLabel('Beschrijving');
  await veld.fill('Van de eerste makelaar');
  await beeindigSessie(pagina, database());
  await knop(pagina, 'Bewaar').click();
  await pagina.getByRole('dialog').getByLabel('Je e-mailadres').fill('makelaar-2@voorbeeld.test');
  await logWeerIn(pagina, 'makelaar-2');
  await pagina.getByText('Je werkt nu als makelaar-2@voorbeeld.test.').waitFor();
  await veld.waitFor();
  expect(await pagina.getByText('Van de eerste makelaar').count()).toBe(0);
  expect(await pagina.getByText('Je was hier al bezig').count()).toBe(0);
  await beeindigSessie(pagina, database());
  await veld.fill('Van de tweede makelaar');
  await knop(pagina, 'Bewaar').click();
  await pagina.getByRole('dialog').getByLabel('Je e-mailadres').fill('makelaar@voorbeeld.test');
  await logWeerIn(pagina, 'makelaar');
  await pagina.getByText('Van de eerste makelaar').waitFor();
  await knop(pagina, 'Ga verder').click();
  expect(await veld.inputValue()).toBe('Van de eerste makelaar');

  // Only signing out on purpose clears, after asking, and only what is one's own.
  await knop(pagina, 'Log uit').click();
  const vraag = pagina.getByRole('dialog', { name: 'Je hebt nog iets niet bewaard' });
  await keurGoed(pagina);
  await vraag.getByRole('button', { name: 'Blijf ingelogd' }).click();
  expect(await veld.inputValue()).toBe('Van de eerste makelaar');
  expect(await conceptenOp(pagina)).toHaveLength(2);
  await knop(pagina, 'Log uit').click();
  await vraag.getByRole('button', { name: 'Log uit en gooi het weg' }).click();
  await pagina.getByLabel('Je e-mailadres').waitFor();
  expect(await conceptenOp(pagina)).toHaveLength(1);
});

test('opening hours that two people change are kept, and laid side by side day by day', async () => {
  const [een, ander] = await Promise.all([aanHetWerk('makelaar', 1280), aanHetWerk('makelaar-2', 360)]);
  const nieuweDag = async (pagina: Page, van: string, tot: string): Promise<void> => {
    await pagina.goto('/werkplek/#/plek/bc-06');
    await knop(pagina, 'Vaste dag erbij').click();
    await pagina.getByLabel('Van', { exact: true }).last().fill(van);
    await pagina.getByLabel('Tot', { exact: true }).last().fill(tot);
  };
  await nieuweDag(ander, '10:00', '12:00');
  await ander.reload();
  await ander.getByText('10:00 - 12:00').waitFor();
  await knop(ander, 'Ga verder').click();
  expect(await ander.getByLabel('Van', { exact: true }).last().inputValue()).toBe('10:00');
  await nieuweDag(een, '13:00', '15:00');
  await knop(een, 'Bewaar de tijden').click();
  await gezegd(een, 'De tijden zijn bewaard.');
  expect(await conceptenOp(een)).toEqual([]);

  await knop(ander, 'Bewaar de tijden').click();
  const dag = ander.getByRole('region', { name: 'Intussen veranderde iemand dit ook' }).getByRole('group');
  await dag.getByText('13:00 - 15:00').waitFor();
  await keurGoed(ander);
  await dag.getByRole('radio', { name: /^Er staat nu/ }).check();
  await knop(ander, 'Neem deze keuzes over').click();
  expect(await ander.getByLabel('Van', { exact: true }).last().inputValue()).toBe('13:00');
  expect(await conceptenOp(ander)).toEqual([]);
});

test('a note for colleagues that was not saved is there again after a reload, and can be begun anew', async () => {
  await telefoon.goto('/werkplek/#/aanvraag');
  await telefoon.locator('.MuiList-root a').first().click();
  await open(telefoon, 'Schrijf iets op voor collega’s');
  const notitie = telefoon.getByLabel('Schrijf iets op voor collega’s').last();
  await notitie.fill('Bellen na het weekend.');
  await telefoon.reload();
  await open(telefoon, 'Schrijf iets op voor collega’s');
  await telefoon.getByText(/^Dit typte je op .*Het is nog niet bewaard/).waitFor();
  expect(await notitie.inputValue()).toBe('Bellen na het weekend.');
  await keurGoed(telefoon);
  await knop(telefoon, 'Begin opnieuw').click();
  expect(await notitie.inputValue()).toBe('');
  expect(await conceptenOp(telefoon)).toEqual([]);
});

test('a connection that is lost halfway loses no typed text, not even after closing the page', async () => {
  const pagina = await aanHetWerk('makelaar', 360);
  await pagina.goto('/werkplek/#/initiatief/in-01');
  const veld = pagina.getByLabel('Beschrijving');
  await veld.waitFor();
  await pagina.context().setOffline(true);
  await veld.fill('Dit typte ik in een kelder zonder bereik.');
  await knop(pagina, 'Bewaar').click();
  await gezegd(pagina, /Er is geen verbinding/);
  expect(await veld.inputValue()).toBe('Dit typte ik in een kelder zonder bereik.');
  await pagina.context().setOffline(false);
  await pagina.reload();
  await pagina.getByText(/^Je was hier al bezig, op /).waitFor();
  await keurGoed(pagina);
  await knop(pagina, 'Ga verder').click();
  expect(await veld.inputValue()).toBe('Dit typte ik in een kelder zonder bereik.');
  await knop(pagina, 'Bewaar').click();
  await gezegd(pagina, /^Bewaard/);
});

test('a makelaar sees no team, and a resident who signs in sees nothing', async () => {
  const bewoner = await logIn('/werkplek/#/plek', 'bewoner', 360);
  await bewoner.getByText('Dit adres heeft hier geen taak.').waitFor();
  expect(await bewoner.locator('main').getByRole('listitem').count()).toBe(0);

  const makelaar = await aanHetWerk('makelaar', 1280);
  expect(await makelaar.getByRole('link', { name: 'Team' }).count()).toBe(0);
  await makelaar.goto('/werkplek/#/medewerker');
  await makelaar.getByRole('heading', { name: 'Team' }).waitFor();
  await makelaar.getByText('makelaar@voorbeeld.test').waitFor();
  expect(await makelaar.getByText('beheerder@voorbeeld.test').count()).toBe(0);
});

test.each([360, 1280])(
  'what cannot be undone asks for a new code over a screen of %i, and then is done as it was typed',
  async (breedte) => {
    const pagina = await aanHetWerk('beheerder', breedte);
    await verouderCode(pagina, proces);
    await pagina.goto('/werkplek/#/medewerker/create');
    const naam = `Voorbeeld van ${breedte}`;
    await pagina.getByLabel('Naam').fill(naam);
    await pagina.getByLabel('E-mailadres').fill(`vers-${breedte}@voorbeeld.test`);
    await knop(pagina, 'Bewaar').click();
    const vraag = pagina.getByRole('dialog', { name: 'Log opnieuw in om door te gaan' });
    await vraag.getByText(/Wat je typte, blijft staan/).waitFor();
    expect(await pagina.getByLabel('Naam').inputValue()).toBe(naam);
    await keurGoed(pagina);
    // Whoever does not want to now keeps the words, and nothing was done.
    await vraag.getByRole('button', { name: 'Niet nu, terug naar het scherm' }).click();
    await vraag.waitFor({ state: 'detached' });
    expect(await pagina.getByLabel('Naam').inputValue()).toBe(naam);
    await knop(pagina, 'Bewaar').click();
    await logWeerIn(pagina, 'beheerder');
    await pagina.getByRole('heading', { name: `Team: ${naam}` }).waitFor();
    await pagina.context().close();
  },
);

test('a new makelaar gets in with nothing but the invitation, and is out at the next request once the work ends', async () => {
  const adres = 'nieuw@voorbeeld.test';
  await telefoon.goto('/werkplek/#/medewerker/create');
  await telefoon.getByLabel('Naam').fill('Nieuwe voorbeeldmakelaar');
  await telefoon.getByLabel('E-mailadres').fill(adres);
  await knop(telefoon, 'Bewaar').click();
  await telefoon.getByRole('heading', { name: 'Team: Nieuwe voorbeeldmakelaar' }).waitFor();
  // Mail goes out each minute, and at once after a form: an empty one will do.
  await fetch(`${proces.site}/api/dossier`, { method: 'POST', body: '' });
  const mail = await vi.waitFor(
    async () => {
      const post: Email[] = await (await fetch(`${proces.postbus}/berichten.json`)).json();
      const gevonden = post.find(
        ({ to, subject }) => to?.[0]?.address === adres && subject === 'Je kunt nu in de werkplek',
      );
      if (!gevonden) throw new Error('There is no invitation yet.');
      return gevonden;
    },
    { timeout: 20_000, interval: 200 },
  );
  expect(mail.text).toContain(`${proces.site}/werkplek/`);

  const nieuw = await aanHetWerk('nieuw', 360);
  await nieuw.getByText('Er wacht niets op jou.').waitFor();
  await telefoon.getByLabel('Tot', { exact: true }).fill(dagVan(new Date()));
  await knop(telefoon, 'Bewaar').click();
  await gezegd(telefoon, 'Bewaard.');
  await nieuw.reload();
  await nieuw.getByText('Dit adres heeft hier geen taak.').waitFor();
  await keurGoed(nieuw);
});

test('what is heard in the street takes two taps and a sentence, and stands with what was heard before', async () => {
  const wijken = Promise.withResolvers<void>();
  await telefoon.route('**/rest/v1/wijk?*', async (vraag) => {
    await wijken.promise;
    await vraag.continue();
  });
  await telefoon.getByRole('link', { name: 'Signalen' }).click();
  await telefoon.reload();
  // Without its wijken the form would send a signal from nowhere.
  await telefoon.locator('main').getByText('We halen dit op.').first().waitFor();
  expect(await telefoon.getByLabel('Wat hoorde je?').count()).toBe(0);
  wijken.resolve();
  for (const zin of ['Ouders vinden het plein te donker.', 'De lamp bij de speeltuin is stuk.']) {
    await telefoon.getByRole('radio', { name: 'veilig verkeer' }).check();
    await telefoon.getByLabel('Wat hoorde je?').fill(zin);
    await knop(telefoon, 'Bewaar het signaal').click();
    await gezegd(telefoon, 'Het signaal is bewaard.');
  }
  await telefoon.unroute('**/rest/v1/wijk?*');
  await telefoon.getByText(/^veilig verkeer in .*: 2 signalen$/).click();
  await telefoon.getByText('De lamp bij de speeltuin is stuk.').waitFor();
  await keurGoed(telefoon);
});

test('an aanmelding that came by phone is filled in for a resident, who gets a volgcode on paper', async () => {
  await telefoon.goto('/werkplek/#/namens');
  await telefoon.getByLabel('Hoe kwam het bij je?').selectOption('telefoon');
  await knop(telefoon, 'Meld je initiatief aan').click();
  await telefoon
    .getByRole('alert')
    .getByText(/Hoe heet het\?: /)
    .waitFor();
  await keurGoed(telefoon);
  const naam = telefoon.locator('.veld').filter({ has: telefoon.getByLabel('Hoe heet het?') });
  await naam.getByRole('textbox').fill('n'.repeat(700));
  await naam.locator('.veldfout[aria-live]').waitFor();
  await naam.getByRole('textbox').fill('Voorbeeld: breien');
  await naam.locator('.veldfout[aria-live]').waitFor({ state: 'detached' });
  const themas = telefoon.locator('input[name="themas"]');
  await telefoon.getByText('Meer dan één mag, tot 10.', { exact: false }).waitFor();
  for (const vakje of (await themas.all()).slice(0, 11)) await vakje.check();
  await telefoon.getByText('Het mogen er 10 zijn.', { exact: false }).waitFor();
  for (const vakje of (await themas.all()).slice(0, 11)) await vakje.uncheck();
  await telefoon.getByText('Het mogen er 10 zijn.', { exact: false }).waitFor({ state: 'detached' });
  await telefoon.getByLabel('Wat doe je er, en met wie?').fill('Samen breien.');
  await telefoon.getByLabel('Ontmoeting').check();
  await telefoon.getByLabel('In welke buurt is het?').selectOption({ index: 3 });
  await telefoon.getByLabel('Je naam').fill('Een bewoner');
  await telefoon.getByLabel('Je telefoonnummer').fill('06 12 34 56 78');
  await telefoon.getByLabel('Ja, dit mag').check();
  await knop(telefoon, 'Meld je initiatief aan').click();
  await telefoon.getByText(/^Het is binnen\. Het nummer is M-/).waitFor();
  await open(telefoon, 'Geef een nieuwe volgcode');
  await knop(telefoon, 'Geef de code').click();
  await telefoon
    .locator('.volgcode')
    .getByText(/^([0-9A-Z]{5}-){4}[0-9A-Z]{5}$/)
    .waitFor();
  await keurGoed(telefoon);
});

test('a request on paper says its limits while it is copied, and has a line for all that was written', async () => {
  await telefoon.goto('/werkplek/#/namens');
  await telefoon.reload();
  await telefoon.getByLabel('Wat wil de bewoner?').selectOption('aanvraag');
  const wat = telefoon.getByLabel('Wat heb je nodig?');
  const kost = telefoon.getByLabel('Wat kost dat, in euro?');
  await wat.first().fill('Een bank');
  await kost.first().fill('1000,50');
  await kost.nth(1).fill('12.5');
  await kost.nth(2).focus();
  await telefoon.getByText('Wij lezen hier', { exact: false }).waitFor();
  await kost.nth(1).fill('');
  const mail = telefoon.getByLabel('Je e-mailadres', { exact: false });
  await mail.fill('bewoner@gmial.con');
  await kost.first().focus();
  await knop(telefoon, 'bewoner@gmail.com').click();
  expect(await mail.inputValue()).toBe('bewoner@gmail.com');
  const eenRegel = telefoon.getByText(/^Je vraagt meer dan €.1\.000\. Splits het/);
  await eenRegel.waitFor();
  for (let rij = 1; rij < 12; rij += 1) {
    await wat.nth(rij).fill(`Hout voor deel ${rij}`);
    await kost.nth(rij).fill('700');
  }
  await telefoon.getByText('Je kunt in deze ronde hooguit', { exact: false }).waitFor();
  expect(await eenRegel.count()).toBe(0);
  expect(await wat.count()).toBe(14);
  await telefoon.getByRole('group', { name: 'Regel 14' }).waitFor();
  await keurGoed(telefoon);

  await knop(telefoon, 'Verstuur je aanvraag').click();
  for (const mis of ['Wat ga je doen?: Vul dit in.', 'In welke buurt is het?: Vul dit in.'])
    await telefoon.getByRole('alert').getByRole('button', { name: mis }).waitFor();
  await telefoon.reload();
  // The form with the words is the one that opens.
  await expect.poll(() => wat.nth(11).inputValue()).toBe('Hout voor deel 11');
  await telefoon.getByText('Je kunt in deze ronde hooguit', { exact: false }).waitFor();
  for (let rij = 1; rij < 12; rij += 1) await kost.nth(rij).fill('10');
  for (let rij = 12; rij < 40; rij += 1) await wat.nth(rij).fill('Schroeven');
  await telefoon.locator('[aria-live]').getByText('Meer dan 40 regels kan niet.', { exact: false }).waitFor();
  await telefoon.getByText('Je kunt in deze ronde hooguit', { exact: false }).waitFor({ state: 'detached' });
  await knop(telefoon, 'Begin opnieuw').click();
  expect(await wat.first().inputValue()).toBe('');
});

test('what somebody says of a place is filed under that place: its list opens here, and the words come along', async () => {
  await telefoon.goto('/werkplek/#/namens');
  await telefoon.reload();
  await telefoon.getByLabel('Wat wil de bewoner?').selectOption('feedback');
  await telefoon.getByLabel('Hoe kwam het bij je?').selectOption('straat');
  await telefoon.locator('input[name="over"][value="plek"]').check();
  await telefoon.getByLabel('Vertel wat er gebeurde').fill('De schommel piept.');
  await telefoon.getByText('Of kies uit een lijst', { exact: false }).click();
  await telefoon.getByRole('link', { name: 'West', exact: true }).click();
  const plek = telefoon.locator('select[name="over_id"]');
  await plek.selectOption({ index: 2 });
  await telefoon.reload();
  await plek.waitFor();
  expect(await plek.inputValue()).not.toBe('');
  expect(await telefoon.getByLabel('Hoe kwam het bij je?').inputValue()).toBe('straat');
  expect(await telefoon.getByLabel('Vertel wat er gebeurde').inputValue()).toBe('De schommel piept.');
  await telefoon.getByRole('button', { name: /Zoek in de hele stad/ }).waitFor();
  await keurGoed(telefoon);
  await knop(telefoon, 'Begin opnieuw').click();
});

test('a photo gets a sentence for who does not see it, and stands with its place', async () => {
  await telefoon.goto('/werkplek/#/plek/bc-03');
  await telefoon.getByText('Er staat nog geen foto bij.').waitFor();
  await knop(telefoon, 'Zet de foto erbij').click();
  await telefoon.getByRole('alert').getByText('Kies een foto.').waitFor();
  const foto = { name: 'hek.jpg', mimeType: 'image/jpeg', buffer: await jpegMetPlaats() };
  await telefoon.getByLabel('Kies een foto').setInputFiles(foto);
  await knop(telefoon, 'Zet de foto erbij').click();
  await telefoon.getByRole('alert').getByText('Schrijf op wat je op de foto ziet.').waitFor();
  await telefoon.getByLabel('Wat zie je op de foto?').fill('Een hek met bloemen');
  await knop(telefoon, 'Zet de foto erbij').click();
  await gezegd(telefoon, 'De foto staat erbij.');
  await knop(telefoon, 'Haal de foto weg: Een hek met bloemen').waitFor();
  await keurGoed(telefoon);
});

test('places from a spreadsheet: first what is wrong, then what would change, then the change', async () => {
  const lees = async (csv: string): Promise<void> => {
    const bestand = { name: 'plekken.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await telefoon.getByLabel('Kies het CSV-bestand').setInputFiles(bestand);
    await knop(telefoon, 'Kijk wat er verandert').click();
  };
  await telefoon.goto('/werkplek/#/plek');
  await telefoon.getByRole('link', { name: 'Lees plekken in uit een CSV-bestand' }).click();
  await telefoon.getByRole('heading', { name: 'Plekken inlezen' }).waitFor();
  const kop = 'id;soort;naam;bron;zekerheid';
  await lees(`${kop}\n;zwembad;Voorbeeld: bad;proef;bron`);
  await telefoon.getByRole('alert').getByText('1 fout. Er is niets veranderd.').waitFor();
  await telefoon.getByText(/^Rij 2, kolom soort: “zwembad” kan hier niet/).waitFor();
  await keurGoed(telefoon);
  await lees(`${kop}\n;speeltuin;Voorbeeld: uit een bestand;proef;bron`);
  await telefoon.getByText('Rij 2: Voorbeeld: uit een bestand is nieuw.').waitFor();
  await keurGoed(telefoon);
  await knop(telefoon, 'Neem dit over').click();
  await gezegd(telefoon, 'De plekken zijn bijgewerkt.');
  await telefoon.goto('/werkplek/#/plek');
  await telefoon.getByPlaceholder('Zoek op naam').fill('uit een bestand');
  await telefoon.getByText('Voorbeeld: uit een bestand', { exact: true }).waitFor();
});

test('by keyboard alone: sign in, find a place, change it, and write something down in a dossier', async () => {
  const adres = 'makelaar-2@voorbeeld.test';
  const context = await browser.newContext({ baseURL: proces.site, viewport: { width: 1280, height: 800 } });
  const pagina = await context.newPage();
  await pagina.goto('/werkplek/');
  await pagina.getByLabel('Je e-mailadres').waitFor();
  await typIn(pagina, 'Je e-mailadres', adres);
  await metInlogcode(
    proces.postbus,
    adres,
    () => pagina.keyboard.press('Enter'),
    async (code) => {
      await pagina.getByLabel('De code uit de mail').waitFor();
      await typIn(pagina, 'De code uit de mail', code);
      await pagina.keyboard.press('Enter');
      await pagina.getByRole('heading', { name: 'Wacht op mij' }).waitFor();
    },
  );

  await druk(pagina, 'Plekken');
  await pagina.getByRole('heading', { name: 'Plekken' }).waitFor();
  await pagina.getByRole('link', { name: 'De Jager', exact: true }).waitFor();
  await druk(pagina, 'De Jager');
  await pagina.getByLabel('Wat kost het?').waitFor();
  await typIn(pagina, 'Wat kost het?', 'Gratis');
  await druk(pagina, 'Bewaar');
  await gezegd(pagina, /^Bewaard/);

  await druk(pagina, 'Aanvragen');
  await pagina.getByRole('heading', { name: 'Aanvragen' }).waitFor();
  const eerste = pagina.locator('tbody a').first();
  await eerste.waitFor();
  await druk(pagina, (await eerste.textContent()) ?? '');
  await pagina.getByText('Schrijf iets op voor collega’s').first().waitFor();
  await druk(pagina, 'Schrijf iets op voor collega’s');
  await tabNaar(pagina, 'Schrijf iets op voor collega’s');
  await pagina.keyboard.type('Gebeld, en niets afgesproken.');
  await druk(pagina, 'Bewaar de notitie');
  await pagina.getByText('Gebeld, en niets afgesproken.').waitFor();
  await context.close();
});

test('with Tab alone one sees where one is on every kind of screen, comes by everything in order, and is held nowhere', async () => {
  const pagina = await aanHetWerk('makelaar', 1280);
  const gevonden: string[] = [];
  for (const pad of ['', 'plek', 'plek/create', 'plek/bc-02', 'activiteit/create', 'signaal']) {
    await openScherm(pagina, `/werkplek/#/${pad}`);
    const haltes = await loopMetTab(pagina);
    expect(haltes.length).toBeGreaterThan(15);
    gevonden.push(...loopfouten(haltes).map((fout) => `${pad}: ${fout}`));
  }
  expect(gevonden).toEqual([]);
});

test('what is pasted and does not fit stays whole, its field says how much it takes, and nothing is sent or saved', async () => {
  const pagina = await aanHetWerk('beheerder', 360);
  // Emoji are two halves to JavaScript, and one character to the database.
  const teVeel = '😀'.repeat(2001);
  const zegt = (zin: string) => pagina.getByText(zin).first().waitFor();
  await pagina.goto('/werkplek/#/feedback');
  await pagina.locator('.MuiList-root a').first().click();
  await open(pagina, 'Schrijf iets op voor collega’s');
  const notitie = pagina.getByRole('textbox', { name: 'Schrijf iets op voor collega’s' });
  await notitie.fill(teVeel);
  await zegt('Dit is te lang. Er passen 2.000 tekens in.');
  await knop(pagina, 'Bewaar de notitie').click();
  expect(await notitie.inputValue()).toBe(teVeel);
  expect(await notitie.evaluate((veld) => veld === document.activeElement)).toBe(true);
  await pagina.reload();
  await open(pagina, 'Schrijf iets op voor collega’s');
  await zegt('Dit is te lang. Er passen 2.000 tekens in.');
  expect(await notitie.inputValue()).toBe(teVeel);
  await notitie.fill('😀'.repeat(1999));
  await zegt('Er past nog 1 teken bij.');
  await keurGoed(pagina);
  await knop(pagina, 'Bewaar de notitie').click();
  await gezegd(pagina, 'De notitie staat erbij.');

  await pagina.goto('/werkplek/#/plek/bc-07');
  const kosten = pagina.getByLabel('Wat kost het?');
  await kosten.fill('x'.repeat(301));
  await zegt('Dit is te lang. Er passen 300 tekens in.');
  expect(await kosten.inputValue()).toHaveLength(301);
  await kosten.fill('');
  await knop(pagina, 'Andere datum erbij').click();
  await pagina.getByLabel('Uitleg').last().fill('y'.repeat(161));
  await zegt('Dit is te lang. Er passen 160 tekens in.');
  await keurGoed(pagina);
  await pagina.context().close();
});

let soorten: Promise<readonly string[]> | undefined;
/** One screen of each kind, looked for once. */
const alleSchermen = (pagina: Page): Promise<readonly string[]> => {
  soorten ??= werkschermen(pagina);
  return soorten;
};

test('whatever is typed in the workplace or by a jury is kept on the device, field by field', {
  timeout: 8 * 60_000,
}, async () => {
  const kwijt: string[] = [];
  let velden = 0;
  const loop = async (pagina: Page, waar: string): Promise<number> => {
    const gelopen = await loopMetTekst(pagina);
    velden += gelopen.velden;
    kwijt.push(...gelopen.kwijt.map((naam) => `${waar}: ${naam}`));
    return gelopen.velden;
  };
  const pagina = await aanHetWerk('beheerder', 1280);
  let getypt = 0;
  for (const adres of await alleSchermen(pagina)) {
    // Where something was typed, it must be gone before the next is looked at.
    await (getypt > 0 ? openScherm : gaNaarScherm)(pagina, adres);
    getypt = await loop(pagina, adres);
  }
  const adviseur = await logIn('/jury/', 'adviseur', 1280);
  await adviseur.getByRole('heading', { name: 'Voorbeeldjury' }).waitFor();
  await loop(adviseur, '/jury/');
  await adviseur.context().close();
  expect(velden).toBeGreaterThan(150);
  expect(kwijt).toEqual([]);
});

const WOORDEN = { timeout: 8 * 60_000 };
test(
  'whatever people wrote, no screen of the workplace is wider than it is, and no name turns what is around it',
  WOORDEN,
  async () => {
    const pagina = await aanHetWerk('beheerder', 1280);
    const schermen = await alleSchermen(pagina);
    expect(schermen.length).toBeGreaterThan(30);
    expect(await woordfoutenOp(pagina, schermen)).toEqual([]);
  },
);

test('nor is any screen of a jury, for who votes, who voted, who advises and who guides a ronde', WOORDEN, async () => {
  const gevonden: string[] = [];
  for (const wie of ['jurylid-1', 'jurylid-4', 'adviseur']) {
    const pagina = await logIn('/jury/', wie, 1280);
    await pagina.getByRole('heading', { name: 'Voorbeeldjury' }).waitFor();
    const stemt = wie === 'jurylid-1';
    const toon = async (): Promise<void> => {
      await openScherm(pagina, '/jury/');
      if (stemt) await knop(pagina, 'Breng je stem uit').click();
    };
    gevonden.push(...(await woordfouten(pagina, new Map([[wie, toon]]))));
    await pagina.context().close();
  }
  const pagina = await aanHetWerk('beheerder-2', 1280);
  await openScherm(pagina, '/werkplek/#/ronde');
  const rondes = pagina.locator('a[href^="#/ronde/"][href$="/show"]');
  const adressen = await rondes.evaluateAll((alle) => alle.map((een) => `/werkplek/${een.getAttribute('href')}`));
  const verschillend = [...new Set(adressen)];
  expect(verschillend.length).toBeGreaterThan(2);
  gevonden.push(...(await woordfoutenOp(pagina, verschillend)));
  expect(gevonden).toEqual([]);
});
