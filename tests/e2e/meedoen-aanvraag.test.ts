import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { datumLang } from '#teksten/nl/taal/datum.ts';
import { axeFouten } from '#tests/support/axe.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { vraagGeld } from '#tests/support/e2e-aanvraag.ts';
import { alleActies, bevestigAdres, formulier, isTerug, nummerVan, typAlles } from '#tests/support/e2e-dossier.ts';
import { dossierlink, logIn, type Medewerker, wachtOpMail } from '#tests/support/e2e-post.ts';
import { druk, tabNaar, typIn } from '#tests/support/e2e-toetsen.ts';
import { dagStraks, maandStraks } from '#tests/support/straks.ts';

const AANVRAGEN = '/buurtbudget/aanvragen/';
const nieuwAdres = (): string => `aanvrager-${randomUUID()}@voorbeeld.test`;
const stap = (pagina: Page, nummer: number) =>
  pagina.getByRole('heading', { name: new RegExp(`^Stap ${nummer} van 4: `) });

let beheerder: Medewerker;
beforeAll(async () => {
  beheerder = await logIn('beheerder@voorbeeld.test');
});

const isSmal = async (pagina: Page): Promise<boolean> =>
  (await pagina.evaluate(() => document.documentElement.scrollWidth)) === 320;

async function verderMet(pagina: Page, nummer: number): Promise<void> {
  await druk(pagina, 'Naar de volgende stap');
  await stap(pagina, nummer).waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
  expect(await isSmal(pagina)).toBe(true);
}

/** Sends a request without a script; gives its number. */
async function vraagZonderJs(pagina: Page, adres: string): Promise<string> {
  await pagina.goto(AANVRAGEN);
  await pagina.getByLabel('Hoe heet je plan?').fill('Een kast met boeken');
  await pagina.getByLabel('Wat ga je doen?').fill('We maken een kast. Iedereen mag een boek pakken.');
  await pagina.getByLabel('Voor wie is het?').fill('Voor de hele straat.');
  await pagina.getByLabel('Wanneer begin je?').fill(maandStraks());
  await pagina.getByLabel('In welke buurt is het?').selectOption({ index: 3 });
  await pagina.getByLabel('Wat heb je nodig?').first().fill('Hout');
  await pagina.getByLabel('Wat kost dat, in euro?').first().fill('250,50');
  await pagina.getByLabel('Je naam').fill('Een bewoner');
  await pagina.getByLabel('Je e-mailadres').fill(adres);
  await pagina.getByLabel('Ja, dit mag').check();
  await pagina.getByRole('button', { name: 'Verstuur je aanvraag' }).click();
  await pagina.waitForURL(/\/meedoen\/bedankt\/B-/);
  return new URL(pagina.url()).pathname.split('/').at(-2) ?? '';
}

const openDossier = async (pagina: Page, adres: string, onderwerp: string): Promise<void> => {
  await pagina.goto(dossierlink(await wachtOpMail(adres, ({ subject }) => subject === onderwerp)));
  await pagina.locator('#dossier').waitFor();
};

test('with the keyboard alone, at 320 pixels: ask, read the mail, answer the question of the makelaar', async () => {
  const adres = nieuwAdres();
  const pagina = await nieuwePagina({ breedte: 320 });
  await pagina.goto(AANVRAGEN);
  await stap(pagina, 1).waitFor();
  await druk(pagina, 'Naar de volgende stap');
  await pagina.locator('#fouten').waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
  await typIn(pagina, 'Hoe heet je plan?', 'Een bank bij het water');
  await typIn(pagina, 'Wat ga je doen?', 'We bouwen een bank.');
  await typIn(pagina, 'Voor wie is het?', 'Voor iedereen.');
  await typIn(pagina, 'Wanneer begin je?', maandStraks());
  await tabNaar(pagina, 'In welke buurt is het?');
  await pagina.keyboard.press('ArrowDown');
  await verderMet(pagina, 2);
  await typIn(pagina, 'Wat heb je nodig?', 'Hout');
  await typIn(pagina, 'Wat kost dat, in euro?', '1.250,50');
  await druk(pagina, 'Nog een regel');
  // The focus is in the new line already.
  await pagina.keyboard.type('Verf');
  await typIn(pagina, 'Wat kost dat, in euro?', '49,50');
  await pagina.getByText(/^Je vraagt nu €.1\.300\.$/).waitFor({ state: 'attached' });
  await verderMet(pagina, 3);
  await typIn(pagina, 'Je naam', 'Een bewoner');
  await typIn(pagina, 'Je e-mailadres', adres);
  await tabNaar(pagina, 'Ja, dit mag');
  await pagina.keyboard.press('Space');
  await verderMet(pagina, 4);
  await druk(pagina, 'Verstuur je aanvraag');
  await pagina.waitForURL(/\/meedoen\/bedankt\//);
  const nummer = new URL(pagina.url()).searchParams.get('nummer') ?? '';
  expect(nummer).toMatch(/^B-/);

  await beheerder.zetStappen(nummer, ['in_behandeling'], ['aanvulling_gevraagd', 'Waar komt de bank?']);
  await openDossier(pagina, adres, 'Een vraag over je aanvraag');
  expect(new URL(pagina.url()).hash).toBe('');
  await pagina.getByText('Waar komt de bank?').waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
  expect(await isSmal(pagina)).toBe(true);
  await typIn(pagina, 'Je antwoord', 'Naast de brug.');
  await druk(pagina, 'Verstuur je antwoord');
  await pagina.getByText('Je antwoord is binnen.').waitFor();
  await pagina.getByText('Naast de brug.').waitFor();
});

test('the last step says what was understood, with what is asked, and a warning stands there after a reload too', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto(AANVRAGEN);
  await stap(pagina, 1).waitFor();
  await pagina.getByLabel('Hoe heet je plan?').fill('Een bank bij het water');
  await pagina.getByLabel('Wat ga je doen?').fill('We bouwen een bank.');
  await pagina.getByLabel('Voor wie is het?').fill('Voor iedereen.');
  await pagina.getByLabel('Wanneer begin je?').fill(datumLang(dagStraks(1)));
  await pagina.getByLabel('In welke buurt is het?').selectOption({ index: 3 });
  await druk(pagina, 'Naar de volgende stap');
  const voorBesluit = pagina.getByText(/^Let op: je begint vóór het besluit/);
  await voorBesluit.waitFor();
  await stap(pagina, 2).waitFor();
  await pagina.reload();
  await stap(pagina, 2).waitFor();
  await voorBesluit.waitFor();
  await pagina.getByLabel('Wat heb je nodig?').fill('Hout');
  await pagina.getByLabel('Wat kost dat, in euro?').fill('999.50');
  await pagina.keyboard.press('Tab');
  // What is said of the amount moves what stands below it.
  await pagina.getByText('Wij lezen hier € 999,50', { exact: false }).waitFor();
  await pagina.locator('details.extra > summary').click();
  await pagina.locator('[name="eigen_bijdrage"]').fill('100,=');
  await pagina.locator('[name="minimumbedrag"]').fill('450.-');
  await druk(pagina, 'Naar de volgende stap');
  await pagina.getByLabel('Je naam').fill('Een bewoner');
  await pagina.getByLabel('Je e-mailadres').fill('Bewoner, Een de <Een.Bewoner@Voorbeeld.test>');
  await pagina.getByLabel('Je telefoonnummer').fill('6 12345678');
  await pagina.getByLabel('Ja, dit mag').check();
  await druk(pagina, 'Naar de volgende stap');
  await stap(pagina, 4).waitFor();
  const antwoorden = async () =>
    (await pagina.locator('.nakijken dl > div').allInnerTexts()).map((regel) => regel.replace(/\s+/g, ' ').trim());
  await expect.poll(antwoorden).toContain('Dit vraag je € 900');
  for (const [label, waarde] of [
    ['Wat kost dat, in euro?', '€ 999,50'],
    ['Met hoeveel geld kun je al beginnen?', '€ 450'],
    ['Je e-mailadres', 'een.bewoner@voorbeeld.test'],
    ['Je telefoonnummer', '06 12 34 56 78'],
  ])
    expect(await antwoorden()).toContain(`${label} ${waarde}`);
});

test('without JavaScript: ask, follow with the code of the mail, and stop', async () => {
  const adres = nieuwAdres();
  const pagina = await nieuwePagina({ zonderJs: true, breedte: 320 });
  await vraagZonderJs(pagina, adres);
  const code = dossierlink(await wachtOpMail(adres)).split('#')[1] ?? '';
  await pagina.goto('/volgen/');
  await pagina.getByLabel('Je volgcode').fill(code);
  await pagina.getByRole('button', { name: 'Laat zien hoe het loopt' }).click();
  await pagina.locator('#dossier').waitFor();
  expect(pagina.url()).not.toContain(code);
  expect(await isSmal(pagina)).toBe(true);
  await pagina.getByText('Stop ermee', { exact: true }).click();
  await pagina.getByRole('button', { name: 'Ja, ik stop ermee' }).click();
  await pagina.getByText('Het is gestopt.').waitFor();
  await pagina.getByText('Dit is klaar.', { exact: true }).waitFor();
  await expect.poll(() => pagina.getByRole('heading', { name: 'Wie helpt je' }).count()).toBe(0);
});

test('a plan that got money is told about afterwards, and then stands as done', async () => {
  const adres = nieuwAdres();
  const pagina = await nieuwePagina({ verwachteFouten: /422/ });
  const nummer = await vraagZonderJs(await nieuwePagina({ zonderJs: true }), adres);
  await openDossier(pagina, adres, 'We hebben je aanvraag');
  await bevestigAdres(pagina);
  expect(await axeFouten(pagina)).toEqual([]);
  await beheerder.zetStappen(
    nummer,
    ['in_behandeling'],
    ['voorgelegd'],
    ['toegekend', 'De buurt vindt dit een goed plan.'],
    ['in_uitvoering'],
  );
  await openDossier(pagina, adres, 'Goed nieuws over je aanvraag');
  await pagina.getByText(/^Je krijgt €.251\.$/).waitFor();
  await pagina.getByText('Vertel wat ervan kwam').waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
  await pagina.getByRole('button', { name: 'Verstuur je verhaal' }).click();
  await pagina.locator('#fouten').waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
  await pagina.getByLabel('Wat is ervan gekomen?').fill('De kast staat er.');
  await pagina.getByLabel('Hoeveel heb je uitgegeven, in euro?').fill('240,10');
  await pagina.getByRole('button', { name: 'Verstuur je verhaal' }).click();
  await pagina.getByText('Dank je wel. Anderen leren hier ook van.').waitFor();
});

// The mail with the new code is the second of the day, so it waits; tests/functies/meedoen-post.test.ts follows it.
test('who lost the code hears when the new one comes; until then the first shows all that is known, to take it back', async () => {
  const adres = nieuwAdres();
  const nummer = await vraagZonderJs(await nieuwePagina({ zonderJs: true }), adres);
  const pagina = await nieuwePagina({ verwachteFouten: /404|422/ });
  await pagina.goto('/volgen/');
  await pagina.getByLabel('Je e-mailadres').fill(adres);
  await pagina.getByRole('button', { name: 'Stuur me een nieuwe code' }).click();
  await pagina.getByText(/^Kennen we dit adres\?/).waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
  await pagina.getByText('Dan komt deze om 18.00 uur, of morgen.', { exact: false }).waitFor();
  await openDossier(pagina, adres, 'We hebben je aanvraag');

  const alles = await pagina.getByRole('link', { name: 'Download alles wat we van je weten' }).getAttribute('href');
  const bekend = decodeURIComponent((alles ?? '').replace(/^[^,]*,/, ''));
  for (const stuk of [nummer, adres, 'Een bewoner', 'Een kast met boeken', 'Hout']) expect(bekend).toContain(stuk);

  await pagina.getByText('Haal je gegevens weg').click();
  await pagina.getByRole('button', { name: 'Haal mijn gegevens weg' }).click();
  await pagina.getByText('Je naam, mail, telefoon en adres zijn weg.').waitFor();
  const eerste = dossierlink(await wachtOpMail(adres, ({ subject }) => subject === 'We hebben je aanvraag'));
  await pagina.goto('/');
  await pagina.goto(eerste);
  await pagina.locator('#fouten').waitFor();
});

test('every text of a dossier is there again after a reload, in a new tab, and with another code', async () => {
  const link = await vraagGeld('Een kast met alle vragen');
  const pagina = await nieuwePagina();
  await pagina.goto(link);
  await pagina.locator('#dossier').waitFor();
  const nummer = await nummerVan(pagina);
  await beheerder.zetStappen(nummer, ['in_behandeling'], ['aanvulling_gevraagd', 'Hoeveel mensen komen er?']);
  await pagina.reload();
  await formulier(pagina, 'aanvullen').waitFor();
  const acties = await alleActies(pagina);
  expect(acties.sort()).toEqual(['aanvullen', 'intrekken', 'vragen', 'wijzigen']);
  for (const details of await pagina.locator('details.actie').all())
    await details.evaluate((vak) => vak.setAttribute('open', ''));
  const getypt = { aanvullen: await typAlles(pagina, 'aanvullen'), intrekken: await typAlles(pagina, 'intrekken') };
  await formulier(pagina, 'wijzigen').getByLabel('Voor wie is het?').fill('Voor het plein.');

  const controleer = async (waar: Page): Promise<void> => {
    await waar.getByText('Je was hier al mee bezig.', { exact: false }).first().waitFor({ state: 'attached' });
    await isTerug(waar, 'aanvullen', getypt.aanvullen);
    await isTerug(waar, 'intrekken', getypt.intrekken);
    expect(await formulier(waar, 'wijzigen').getByLabel('Voor wie is het?').inputValue()).toBe('Voor het plein.');
  };
  await pagina.reload();
  await controleer(pagina);
  // The tab is closed, and the link of the mail is opened once more.
  const tab = await pagina.context().newPage();
  await pagina.close();
  await tab.goto(link);
  await controleer(tab);

  await bevestigAdres(tab);
  // What was asked last was answered by nobody: the same words are still there when the plan is under way.
  await beheerder.zetStappen(
    nummer,
    ['in_behandeling'],
    ['voorgelegd'],
    ['toegekend', 'Een goed plan.'],
    ['in_uitvoering'],
  );
  await tab.reload();
  await formulier(tab, 'eindverslag').waitFor();
  await tab.getByText('Getypt bij aanvullen, in tekst.').waitFor();
  const verslag = await typAlles(tab, 'eindverslag');
  expect(Object.keys(verslag)).toEqual(['tekst', 'besteed']);
  await tab.reload();
  await isTerug(tab, 'eindverslag', verslag);
  await formulier(tab, 'eindverslag').getByRole('button', { name: 'Verstuur je verhaal' }).click();
  await tab.getByText('Dank je wel. Anderen leren hier ook van.').waitFor();
  expect(await tab.evaluate(() => Object.keys(localStorage).filter((naam) => naam.includes('eindverslag')))).toEqual(
    [],
  );
});
