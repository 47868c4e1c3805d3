import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { nieuwePagina } from '#tests/support/browser.ts';

// The round that `npm start` ships: open, and an example.
const RONDE = '/buurtbudget/voorbeeldronde/';
const stand = (pagina: Page) => pagina.locator('ronde-stand [data-zin]');
const vraag = (pagina: Page) => pagina.locator('ronde-stand').getByRole('link', { name: 'Vraag geld voor je plan' });

/** Lets the function answer that the round is in this state, as it does some time after the page was built. */
const zetStand = (pagina: Page, anders: Record<string, string>) =>
  pagina.route('**/api/rondes', async (route) => {
    const antwoord: { rondes: Record<string, string>[] } = await (await route.fetch()).json();
    await route.fulfill({ json: { rondes: antwoord.rondes.map((ronde) => ({ ...ronde, ...anders })) } });
  });

test('an open ronde says until when, what it is for, which plans there are, and that it is an example', async () => {
  const pagina = await nieuwePagina();
  const antwoord = pagina.waitForResponse('**/api/rondes');
  await pagina.goto(RONDE);
  expect((await antwoord).status()).toBe(200);
  expect(await stand(pagina).textContent()).toMatch(/^Nu open\. Je kunt geld vragen tot en met \S+dag \d/);
  await expect.poll(() => pagina.getByText('Deze ronde bestaat niet echt').count()).toBe(1);
  await vraag(pagina).waitFor();
  const plan = pagina.getByRole('link', { name: /samen eten/i });
  await plan.click();
  await pagina.getByText('Bewoners vragen €').waitFor();
  await pagina.getByText('Niemand vroeg dit geld echt.').waitFor();
  await pagina.getByRole('link', { name: 'Voorbeeldronde' }).first().click();
  await pagina.waitForURL(`**${RONDE}`);
});

test('a page that was built before voting began says that the jury votes now, and offers no form', async () => {
  const pagina = await nieuwePagina();
  await zetStand(pagina, { status: 'stemmen' });
  await pagina.goto(RONDE);
  await pagina.getByText('De buurtjury stemt. Bewoners stemmen in het geheim.').waitFor();
  expect(await vraag(pagina).isVisible()).toBe(false);
});

test('a ronde whose time is over is closed, also when nobody changed its state yet', async () => {
  const pagina = await nieuwePagina();
  await zetStand(pagina, { sluit_op: '2020-01-01T00:00:00Z' });
  await pagina.goto('/buurtbudget/');
  await pagina.getByText('Dicht, makelaars lezen de plannen.').waitFor();
  expect(await vraag(pagina).isVisible()).toBe(false);
});

test('when the function gives no answer, or nonsense, the page stays as it was built', async () => {
  for (const gebroken of [
    { status: 503, body: 'stuk' },
    { json: { rondes: [{ slug: 'voorbeeldronde', status: 'weg' }] } },
  ]) {
    const pagina = await nieuwePagina({ verwachteFouten: /503/ });
    await pagina.route('**/api/rondes', (route) => route.fulfill(gebroken));
    const antwoord = pagina.waitForResponse('**/api/rondes');
    await pagina.goto(RONDE);
    await (await antwoord).finished();
    await vraag(pagina).waitFor();
    expect(await stand(pagina).textContent()).toMatch(/^Nu open\./);
  }
});

test('without a script the ronde and its plans are there all the same', async () => {
  const pagina = await nieuwePagina({ zonderJs: true });
  await pagina.goto(RONDE);
  expect(await stand(pagina).textContent()).toMatch(/^Nu open\./);
  await vraag(pagina).waitFor();
  await expect.poll(() => pagina.locator('main .rij').count()).toBeGreaterThan(0);
});

test('a plan is found by its name, and the result says that it is an example', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/zoeken/?q=moestuin+voor+kinderen');
  const resultaat = pagina.getByRole('link', { name: /^Voorbeeld: een moestuin voor kinderen$/i });
  await resultaat.waitFor();
  await pagina.getByText('Plan voor het buurtbudget').first().waitFor();
});
