import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { nieuwePagina } from '#tests/support/browser.ts';
import { stubPdok } from '#tests/support/pdok-stub.ts';
import { maandStraks } from '#tests/support/straks.ts';

const AANMELDEN = '/meedoen/initiatief-aanmelden/';
const AANVRAGEN = '/buurtbudget/aanvragen/';
const FEEDBACK = '/feedback/?over=portaal';
const stap = (pagina: Page, nummer: number) =>
  pagina.getByRole('heading', { name: new RegExp(`^Stap ${nummer} van 4: `) }).waitFor();
const verder = (pagina: Page) => pagina.getByRole('button', { name: 'Naar de volgende stap' }).click();
const waarde = (pagina: Page, label: string) => pagina.getByLabel(label).inputValue();

async function vulWat(pagina: Page, naam = 'Soep op de stoep'): Promise<void> {
  await pagina.getByLabel('Hoe heet het?').fill(naam);
  await pagina.getByLabel('Wat doe je er, en met wie?').fill('Elke vrijdag eten we samen soep.');
  await pagina.getByLabel('Ontmoeting').check();
}
async function vulContact(pagina: Page): Promise<void> {
  await pagina.getByLabel('Je naam').fill('Een bewoner');
  await pagina.getByLabel('Je e-mailadres').fill('bladeraar@voorbeeld.test');
  await pagina.getByLabel('Ja, dit mag').check();
}
/** Up to the look at the answers. */
async function meldAan(pagina: Page): Promise<void> {
  await pagina.goto(AANMELDEN);
  await stap(pagina, 1);
  await vulWat(pagina);
  await verder(pagina);
  await stap(pagina, 2);
  await pagina.getByLabel('In welke buurt is het?').selectOption({ index: 3 });
  await verder(pagina);
  await stap(pagina, 3);
  await vulContact(pagina);
  await verder(pagina);
  await stap(pagina, 4);
}
async function isHeel(pagina: Page): Promise<void> {
  expect(await waarde(pagina, 'Hoe heet het?')).toBe('Soep op de stoep');
  expect(await waarde(pagina, 'Wat doe je er, en met wie?')).toBe('Elke vrijdag eten we samen soep.');
  expect(await pagina.getByLabel('Ontmoeting').isChecked()).toBe(true);
  expect(await waarde(pagina, 'In welke buurt is het?')).not.toBe('');
  expect(await waarde(pagina, 'Je naam')).toBe('Een bewoner');
  expect(await waarde(pagina, 'Je e-mailadres')).toBe('bladeraar@voorbeeld.test');
  expect(await pagina.getByLabel('Ja, dit mag').isChecked()).toBe(true);
}
const focus = (pagina: Page) => pagina.evaluate(() => document.activeElement?.textContent ?? '');

test('Back goes one step back and Forward returns, with every letter and the focus on the step', async () => {
  const pagina = await nieuwePagina({ breedte: 360 });
  await pagina.goto('/over/');
  await meldAan(pagina);
  for (const nummer of [3, 2, 1]) {
    await pagina.goBack();
    await stap(pagina, nummer);
    await expect.poll(() => focus(pagina)).toContain(`Stap ${nummer} van 4`);
    await isHeel(pagina);
  }
  for (const nummer of [2, 3, 4]) {
    await pagina.goForward();
    await stap(pagina, nummer);
    await isHeel(pagina);
  }
  await pagina.getByRole('definition').filter({ hasText: 'Soep op de stoep' }).waitFor();
  // The button of the form goes the same way, so the history grows no longer than the form.
  for (const nummer of [3, 2, 1]) {
    await pagina.getByRole('button', { name: 'Terug naar de vorige stap' }).click();
    await stap(pagina, nummer);
  }
  await pagina.goBack();
  await pagina.waitForURL('**/over/');
  await pagina.goForward();
  await stap(pagina, 1);
  await isHeel(pagina);
});

test('what was changed after going back is what the look at the answers shows', async () => {
  const pagina = await nieuwePagina();
  await meldAan(pagina);
  await pagina.getByRole('button', { name: /^Pas aan: Wat/ }).click();
  await stap(pagina, 1);
  await vulWat(pagina, 'Soep in de hal');
  await pagina.goBack();
  await stap(pagina, 4);
  await pagina.getByRole('definition').filter({ hasText: 'Soep in de hal' }).waitFor();
  await pagina.goForward();
  await stap(pagina, 1);
  expect(await waarde(pagina, 'Hoe heet het?')).toBe('Soep in de hal');
});

test('a page that is loaded again stands at the same step, with who somebody is, and Back still goes one step back', async () => {
  const pagina = await nieuwePagina();
  await meldAan(pagina);
  await pagina.reload();
  await stap(pagina, 4);
  await pagina.getByRole('definition').filter({ hasText: 'Een bewoner' }).waitFor();
  await isHeel(pagina);
  await pagina.goBack();
  await stap(pagina, 3);
  await isHeel(pagina);
  await pagina.goto('/privacy/');
  await pagina.goBack();
  await stap(pagina, 3);
  await isHeel(pagina);
  await pagina.goBack();
  await stap(pagina, 2);
});

test('an error keeps its step and its words, also after Back and a reload', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto(AANMELDEN);
  await stap(pagina, 1);
  await vulWat(pagina);
  await verder(pagina);
  await stap(pagina, 2);
  await verder(pagina);
  await pagina.locator('#fouten').waitFor();
  await stap(pagina, 2);
  await pagina.goBack();
  await stap(pagina, 1);
  await expect.poll(() => pagina.locator('#fouten').count()).toBe(0);
  await pagina.goForward();
  await stap(pagina, 2);
  await pagina.reload();
  await stap(pagina, 2);
  expect(await waarde(pagina, 'Hoe heet het?')).toBe('Soep op de stoep');
});

test('all lines of a begroting come back, and none that went', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto(AANVRAGEN);
  await stap(pagina, 1);
  await pagina.getByLabel('Hoe heet je plan?').fill('Een bank bij het water');
  await pagina.getByLabel('Wat ga je doen?').fill('We bouwen een bank.');
  await pagina.getByLabel('Voor wie is het?').fill('Voor iedereen.');
  await pagina.getByLabel('Wanneer begin je?').fill(maandStraks());
  await pagina.getByLabel('In welke buurt is het?').selectOption({ index: 3 });
  await verder(pagina);
  await stap(pagina, 2);
  const regels = Array.from({ length: 9 }, (_, rij) => `Post ${rij + 1}`);
  for (const [rij, post] of regels.entries()) {
    if (rij > 0) await pagina.getByRole('button', { name: 'Nog een regel' }).click();
    await pagina.getByLabel('Wat heb je nodig?').nth(rij).fill(post);
    await pagina.getByLabel('Wat kost dat, in euro?').nth(rij).fill('10');
  }
  await pagina.getByRole('button', { name: 'Haal regel 2 weg' }).click();
  await pagina.reload();
  await stap(pagina, 2);
  const posten = pagina.getByLabel('Wat heb je nodig?');
  await expect.poll(() => posten.count()).toBe(8);
  expect(await posten.evaluateAll((velden) => velden.map((veld) => (veld as HTMLInputElement).value))).toEqual(
    regels.filter((post) => post !== 'Post 2'),
  );
});

test('a tab that the phone threw away comes back at its step with its words', async () => {
  const pagina = await nieuwePagina({ breedte: 360 });
  await pagina.goto(AANMELDEN);
  await stap(pagina, 1);
  await vulWat(pagina);
  await verder(pagina);
  await stap(pagina, 2);
  await pagina.getByLabel('Adres of plek').fill('Bij de brug');
  // The phone tells only that the page is out of sight.
  await pagina.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const staat = await pagina.context().storageState();
  await pagina.close();
  const nieuw = await nieuwePagina({ breedte: 360 });
  await nieuw.addInitScript((origins) => {
    if (location.protocol === 'about:') return;
    for (const { name, value } of origins.flatMap(({ localStorage: rijen }) => rijen))
      localStorage.setItem(name, value);
  }, staat.origins);
  await nieuw.goto(AANMELDEN);
  await stap(nieuw, 2);
  await nieuw.getByText('Je was hier al mee bezig.').waitFor();
  expect(await waarde(nieuw, 'Hoe heet het?')).toBe('Soep op de stoep');
  expect(await nieuw.locator('[name="adres"]').inputValue()).toBe('Bij de brug');
});

test('who comes back after the step about themselves is asked again who they are', async () => {
  const pagina = await nieuwePagina();
  await meldAan(pagina);
  await expect.poll(() => pagina.evaluate(() => localStorage.getItem('concept::aanmelding'))).toMatch(/"stap":2/);
  const later = await pagina.context().newPage();
  await later.goto(AANMELDEN);
  await stap(later, 3);
  expect(await waarde(later, 'Je naam')).toBe('');
  expect(await waarde(later, 'Hoe heet het?')).toBe('Soep op de stoep');
});

test('after sending no entry of the history gives back what was sent', async () => {
  const pagina = await nieuwePagina();
  await meldAan(pagina);
  await pagina.getByRole('button', { name: 'Meld je initiatief aan' }).click();
  await pagina.waitForURL(/\/meedoen\/bedankt\//);
  // As by a long press on Back: two entries at once.
  await pagina.evaluate(() => history.go(-3));
  await pagina.getByText(/^Wat je schreef, is verstuurd\./).waitFor();
  await stap(pagina, 1);
  for (const naam of ['naam', 'omschrijving', 'contact_naam', 'contact_email'])
    expect(await pagina.locator(`[name="${naam}"]`).inputValue(), naam).toBe('');
  await pagina.goForward();
  await stap(pagina, 1);
  expect(await pagina.locator('[name="contact_naam"]').inputValue()).toBe('');
});

test('what the browser puts back by itself gives way to a later draft', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto(FEEDBACK);
  await stap(pagina, 1);
  await verder(pagina);
  await stap(pagina, 2);
  await pagina.getByLabel('Vertel wat er gebeurde').fill('Eerst dit.');
  await pagina.goto('/over/');
  // The same form once more in this tab, and further.
  await pagina.goto('/feedback/');
  await pagina.getByText('Je was hier al mee bezig.').waitFor();
  await stap(pagina, 2);
  await pagina.getByLabel('Vertel wat er gebeurde').fill('Eerst dit. Daarna nog veel meer.');
  await pagina.goto('/over/');
  for (const adres of [/feedback\/$/, /over\/$/, /over=portaal/]) {
    await pagina.goBack();
    await pagina.waitForURL(adres);
  }
  await stap(pagina, 2);
  await expect.poll(() => pagina.locator('[name="tekst"]').inputValue()).toBe('Eerst dit. Daarna nog veel meer.');
});

test('words typed before the script is there stand on top of the draft', async () => {
  const eerste = await nieuwePagina();
  await eerste.goto(AANMELDEN);
  await stap(eerste, 1);
  await eerste.getByLabel('Hoe heet het?').fill('Soep op de stoep');
  await expect.poll(() => eerste.evaluate(() => localStorage.getItem('concept::aanmelding'))).toContain('Soep');
  const pagina = await eerste.context().newPage();
  const wacht = Promise.withResolvers<void>();
  await pagina.route('**/_bouw/*.js', async (route) => {
    await wacht.promise;
    await route.continue();
  });
  await pagina.goto(AANMELDEN, { waitUntil: 'commit' });
  const veld = pagina.getByLabel('Wat doe je er, en met wie?');
  await veld.click();
  await pagina.keyboard.type('Elke vri');
  wacht.resolve();
  await stap(pagina, 1);
  await pagina.keyboard.type('jdag.');
  expect(await veld.inputValue()).toBe('Elke vrijdag.');
  expect(await waarde(pagina, 'Hoe heet het?')).toBe('Soep op de stoep');
});

test('the point of a chosen address is sent, however often the form is drawn anew in between', async () => {
  const pagina = await nieuwePagina();
  await stubPdok(pagina);
  await pagina.goto(AANMELDEN);
  await stap(pagina, 1);
  await vulWat(pagina);
  await verder(pagina);
  await stap(pagina, 2);
  await pagina.getByLabel('In welke buurt is het?').selectOption({ index: 3 });
  await pagina.locator('input[name="adres"]').fill('domplein');
  await pagina.getByRole('option', { name: 'Domplein 29, 3512JE Utrecht' }).click();
  await verder(pagina);
  await stap(pagina, 3);
  await vulContact(pagina);
  await verder(pagina);
  await stap(pagina, 4);
  const [verzoek] = await Promise.all([
    pagina.waitForRequest('**/api/aanmelding'),
    pagina.getByRole('button', { name: /^Verstuur|^Meld/ }).click(),
  ]);
  expect(verzoek.postDataJSON()).toMatchObject({ lat: '52.0907', lon: '5.1214' });
});

const wordt = (soort: 'pagehide' | 'pageshow', pagina: Page): Promise<unknown> =>
  pagina.evaluate((naam) => window.dispatchEvent(new PageTransitionEvent(naam, { persisted: true })), soort);
/** As Safari and phones do: the page is put away, and comes back with everything in it. The browser of these tests keeps none. */
const gaatWeg = (pagina: Page): Promise<unknown> => wordt('pagehide', pagina);
const komtTerug = (pagina: Page): Promise<unknown> => wordt('pageshow', pagina);

test('a page that the browser kept as it was shows what was typed since on another one, and loses nothing', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto(AANMELDEN);
  await stap(pagina, 1);
  await vulWat(pagina);
  await verder(pagina);
  await stap(pagina, 2);
  await gaatWeg(pagina);
  await komtTerug(pagina);
  expect(await waarde(pagina, 'Hoe heet het?')).toBe('Soep op de stoep');
  await gaatWeg(pagina);
  const ander = await pagina.context().newPage();
  await ander.goto(AANMELDEN);
  await stap(ander, 2);
  await ander.getByRole('button', { name: 'Terug naar de vorige stap' }).click();
  await ander.getByLabel('Hoe heet het?').fill('Soep op het plein');
  await expect.poll(() => ander.evaluate(() => localStorage.getItem('concept::aanmelding'))).toContain('plein');
  await komtTerug(pagina);
  await expect.poll(() => waarde(pagina, 'Hoe heet het?')).toBe('Soep op het plein');
  expect(await pagina.getByLabel('Ontmoeting').isChecked()).toBe(true);
});

test('a page that the browser kept as it was gives back nothing of what was sent since', async () => {
  const pagina = await nieuwePagina();
  await meldAan(pagina);
  await gaatWeg(pagina);
  // The thank-you page notes which filling it was of.
  await pagina.evaluate(() => sessionStorage.setItem('verstuurd', history.state.beurt));
  await pagina.evaluate(() => localStorage.clear());
  await komtTerug(pagina);
  await pagina.getByText(/^Wat je schreef, is verstuurd\./).waitFor();
  for (const naam of ['naam', 'omschrijving', 'contact_naam', 'contact_email'])
    expect(await pagina.locator(`[name="${naam}"]`).inputValue(), naam).toBe('');
});
