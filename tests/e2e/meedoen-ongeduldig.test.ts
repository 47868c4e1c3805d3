import type { Page, Request } from 'playwright';
import { expect, test } from 'vitest';
import { nieuwePagina } from '#tests/support/browser.ts';
import { maandStraks } from '#tests/support/straks.ts';

const FEEDBACK = '/feedback/?over=portaal';
const AANMELDEN = '/meedoen/initiatief-aanmelden/';
const stap = (pagina: Page, nummer: number) =>
  pagina.getByRole('heading', { name: new RegExp(`^Stap ${nummer} van 4: `) }).waitFor();
const verder = (pagina: Page) => pagina.getByRole('button', { name: 'Naar de volgende stap' }).click();
const verstuur = (pagina: Page) => pagina.getByRole('button', { name: 'Verstuur wat je vindt' });
const bedankt = (pagina: Page) => pagina.waitForURL(/\/meedoen\/bedankt\//);
const nummerVan = (pagina: Page): string => new URL(pagina.url()).searchParams.get('nummer') ?? '';

/** Everything that is sent from now on, as it is sent. */
function volgZendingen(pagina: Page): Record<string, unknown>[] {
  const zendingen: Record<string, unknown>[] = [];
  pagina.on('request', (verzoek: Request) => {
    if (verzoek.method() === 'POST') zendingen.push(verzoek.postDataJSON());
  });
  return zendingen;
}

/** From the first step to the look at the answers. */
async function vulIn(pagina: Page, tekst: string): Promise<void> {
  await stap(pagina, 1);
  await verder(pagina);
  await stap(pagina, 2);
  await pagina.getByRole('radio', { name: 'Goed', exact: true }).check();
  await pagina.getByLabel('Vertel wat er gebeurde').fill(tekst);
  await verder(pagina);
  await stap(pagina, 3);
  await pagina.getByLabel('Je e-mailadres').fill('ongeduldig@voorbeeld.test');
  await verder(pagina);
  await stap(pagina, 4);
}

test('who clicks twice sends once, with the puzzle solved', async () => {
  const pagina = await nieuwePagina();
  const zendingen = volgZendingen(pagina);
  await pagina.goto(FEEDBACK);
  await vulIn(pagina, 'Het ging snel.');
  await verstuur(pagina).dblclick();
  await bedankt(pagina);
  expect(zendingen).toEqual([expect.objectContaining({ altcha: expect.stringMatching(/^[\w+/=]{100,}$/) })]);
});

test('a connection that breaks while sending makes one record, also when the first try arrived', async () => {
  const pagina = await nieuwePagina({ verwachteFouten: /Failed to load resource/ });
  await pagina.goto(FEEDBACK);
  await vulIn(pagina, 'Ik zat in de trein.');
  let eerste = '';
  await pagina.route('**/api/feedback', async (route) => {
    const { nummer } = await (await route.fetch()).json();
    eerste = nummer;
    await route.abort();
  });
  await verstuur(pagina).click();
  await pagina.getByText(/^Het versturen lukt nu niet\./).waitFor();
  await pagina.unroute('**/api/feedback');
  await pagina.getByRole('button', { name: 'Verstuur opnieuw' }).click();
  await bedankt(pagina);
  expect(nummerVan(pagina)).toBe(eerste);
});

test('the Back button after sending gives an empty form, not what somebody sent', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto(FEEDBACK);
  await vulIn(pagina, 'Dit is al verstuurd.');
  await verstuur(pagina).click();
  await bedankt(pagina);
  await pagina.goBack();
  await pagina.getByText(/^Wat je schreef, is verstuurd\./).waitFor();
  await stap(pagina, 1);
  expect(await pagina.locator('[name="contact_email"]').inputValue()).toBe('');
  expect(await pagina.locator('[name="tekst"]').inputValue()).toBe('');
  await pagina.reload();
  await stap(pagina, 1);
  await expect.poll(() => pagina.getByText(/^Wat je schreef, is verstuurd\./).count()).toBe(0);
});

test('two tabs with one draft: the second is told, loses no word, and can still be sent', async () => {
  const een = await nieuwePagina({ verwachteFouten: /409/ });
  await een.goto(FEEDBACK);
  await vulIn(een, 'Uit de eerste tab.');
  await expect.poll(() => een.evaluate(() => localStorage.getItem('concept::feedback'))).toContain('eerste tab');
  const twee = await een.context().newPage();
  await twee.goto(FEEDBACK);
  await twee.getByText('Je was hier al mee bezig.').waitFor();
  await vulIn(twee, 'Uit de tweede tab.');
  await verstuur(een).click();
  await bedankt(een);
  await verstuur(twee).click();
  await twee.getByText(/^Dit is al verstuurd, met andere antwoorden\./).waitFor();
  await twee.reload();
  await twee.getByText('Je was hier al mee bezig.').waitFor();
  await stap(twee, 4);
  await twee.getByRole('definition').filter({ hasText: 'Uit de tweede tab.' }).waitFor();
  await verstuur(twee).click();
  await bedankt(twee);
  expect(nummerVan(twee)).not.toBe(nummerVan(een));
});

test('somebody who types before the script is there keeps the field, the words and the focus', async () => {
  const pagina = await nieuwePagina();
  const wacht = Promise.withResolvers<void>();
  await pagina.route('**/_bouw/*.js', async (route) => {
    await wacht.promise;
    await route.continue();
  });
  await pagina.goto(AANMELDEN, { waitUntil: 'commit' });
  const naam = pagina.getByLabel('Je naam');
  await naam.click();
  await pagina.keyboard.type('Een bew');
  wacht.resolve();
  await stap(pagina, 3);
  await pagina.keyboard.type('oner');
  expect(await naam.inputValue()).toBe('Een bewoner');
});

test.each([
  ['no cryptography, as on a page without https', () => Reflect.deleteProperty(Crypto.prototype, 'subtle')],
  ['older than the floor', () => Reflect.deleteProperty(String.prototype, 'replaceAll')],
])('an old browser keeps the plain form, which can be sent: %s', async (_, breek) => {
  const pagina = await nieuwePagina();
  await pagina.addInitScript(breek);
  await pagina.goto('/feedback/');
  await pagina.getByRole('radio', { name: 'Deze site' }).check();
  await pagina.getByRole('radio', { name: 'Goed', exact: true }).check();
  await verstuur(pagina).click();
  await bedankt(pagina);
});

test('without any storage, and with a clock that is years off, a form is sent as ever', async () => {
  const pagina = await nieuwePagina();
  const zendingen = volgZendingen(pagina);
  await pagina.addInitScript(() => {
    for (const naam of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, naam, {
        get() {
          throw new DOMException('No storage here.', 'SecurityError');
        },
      });
    const nu = Date.now;
    Date.now = () => nu() - 20 * 365 * 24 * 3_600_000;
  });
  await pagina.goto(FEEDBACK);
  await vulIn(pagina, 'Mijn telefoon is van slag.');
  await verstuur(pagina).click();
  await bedankt(pagina);
  expect(zendingen).toEqual([expect.objectContaining({ altcha: expect.any(String) })]);
});

test('a draft that nobody can have made here is thrown away: broken, of another shape, or from a wrong clock', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto(FEEDBACK);
  await stap(pagina, 1);
  const over = (dagen: number): number => Date.now() + dagen * 24 * 3_600_000;
  const concept = (waarden: object, tot: number) =>
    JSON.stringify({ tot, merk: 'm', versie: null, inhoud: { waarden, sleutel: 's', stap: 0 } });
  const waarden = { tekst: ['Oud.'] };
  for (const tekst of [
    'geen json',
    '[]',
    concept({ tekst: 'Los.' }, over(1)),
    concept(waarden, over(-1)),
    concept(waarden, over(9000)),
  ]) {
    await pagina.evaluate((oud) => localStorage.setItem('concept::feedback', oud), tekst);
    await pagina.reload();
    await stap(pagina, 1);
    expect(await pagina.locator('[name="tekst"]').inputValue(), tekst).toBe('');
  }
});

test('a word without end, emoji and Arabic fit on a phone, and too much text is told at its field', async () => {
  const pagina = await nieuwePagina({ breedte: 320 });
  const breed = () => pagina.evaluate(() => document.documentElement.scrollWidth);
  await pagina.goto(AANMELDEN);
  await stap(pagina, 1);
  await pagina.getByLabel('Hoe heet het?').fill('a'.repeat(10_000));
  await pagina.getByLabel('Wat doe je er, en met wie?').fill('lang woord '.repeat(1000));
  await pagina.getByLabel('Ontmoeting').check();
  await verder(pagina);
  await pagina.getByRole('heading', { name: 'Er zijn nog 2 dingen die niet kloppen' }).waitFor();
  expect(await breed()).toBe(320);
  await pagina.getByLabel('Hoe heet het?').fill(`🎉 ${'Hottentottententententoonstelling'.repeat(3)}`);
  await pagina.getByLabel('Wat doe je er, en met wie?').fill(`مرحبا بكم في الحي ${'W'.repeat(400)}`);
  await verder(pagina);
  await stap(pagina, 2);
  await pagina.getByLabel('In welke buurt is het?').selectOption({ index: 3 });
  await verder(pagina);
  await stap(pagina, 3);
  await pagina.getByLabel('Je naam').fill('م'.repeat(60));
  await pagina.getByLabel('Je e-mailadres').fill('ongeduldig@voorbeeld.test');
  await pagina.getByLabel('Ja, dit mag').check();
  await verder(pagina);
  await stap(pagina, 4);
  expect(await breed()).toBe(320);
  await pagina.getByRole('button', { name: 'Meld je initiatief aan' }).click();
  await bedankt(pagina);
});

test('who presses slowly hits: nothing moves from under a finger when the sum is counted on leaving the field', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/buurtbudget/aanvragen/');
  await stap(pagina, 1);
  await pagina.getByLabel('Hoe heet je plan?').fill('Een kast met boeken');
  await pagina.getByLabel('Wat ga je doen?').fill('We maken een kast.');
  await pagina.getByLabel('Voor wie is het?').fill('Voor de hele straat.');
  await pagina.getByLabel('Wanneer begin je?').fill(maandStraks());
  await pagina.getByLabel('In welke buurt is het?').selectOption({ index: 3 });
  await verder(pagina);
  await stap(pagina, 2);
  await pagina.getByLabel('Wat heb je nodig?').first().fill('Hout');
  const knop = pagina.getByRole('button', { name: 'Naar de volgende stap' });
  await knop.hover();
  await pagina.getByLabel('Wat kost dat, in euro?').first().fill('1.000,-');
  await pagina.mouse.down();
  await pagina.evaluate(() => new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar))));
  await pagina.mouse.up();
  await stap(pagina, 3);
});
