import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import type { Email } from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pakBrowserUit } from '#tests/support/browserpad.ts';
import { type SiteProces, startSite } from '#tests/support/site-proces.ts';
import { kopieerTweedeStad } from '#tests/support/tweede-stad/bouw.ts';

// The seeds of the made-up city hold feedback that was answered; its mails go out as soon as the portal runs.
let map: string;
let proces: SiteProces;
let browser: Browser;
beforeAll(async () => {
  map = await kopieerTweedeStad();
  proces = await startSite({ werkmap: map, map: join(map, 'lokaal') });
  const executablePath = await pakBrowserUit();
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser?.close();
  await proces?.stop();
  await rm(map, { recursive: true, force: true });
});

const POSTTIJD = { timeout: 90_000, interval: 500 };

/** Texts of the mails with an answer to this address, the newest first. */
async function antwoordenAan(adres: string): Promise<string[]> {
  const post: Email[] = await (await fetch(`${proces.postbus}/berichten.json`)).json();
  return post
    .filter(({ to, subject }) => to?.[0]?.address === adres && subject === 'Antwoord op je reactie')
    .map(({ text }) => text ?? '');
}

/** The link and the code in the mail that asks whether the answer helped. */
async function vraagAan(adres: string) {
  await expect.poll(() => antwoordenAan(adres), POSTTIJD).toHaveLength(1);
  const tekst = (await antwoordenAan(adres))[0] ?? '';
  expect(tekst).toContain('Ben je hiermee geholpen?');
  const link = /http\S+\/volgen\/#\S+/.exec(tekst)?.[0] ?? '';
  return { link, volgcode: link.split('#')[1] ?? '' };
}

const geholpen = (pagina: Page) => pagina.getByRole('group').filter({ hasText: 'Ben je hiermee geholpen?' }).first();
async function zeg(pagina: Page, antwoord: 'Ja' | 'Nee'): Promise<void> {
  await geholpen(pagina).getByRole('radio', { name: antwoord, exact: true }).check();
  await geholpen(pagina).getByRole('button', { name: 'Verstuur je antwoord' }).click();
  await pagina.getByText('Dank je wel voor je antwoord.').waitFor();
}

test('the link in the mail opens the dossier, and a yes there closes it', async () => {
  const pagina = await (await browser.newContext()).newPage();
  await pagina.goto((await vraagAan('ja@voorbeeld.test')).link);
  await pagina.getByText('We kijken ernaar.').first().waitFor();
  expect(new URL(pagina.url()).hash).toBe('');
  await zeg(pagina, 'Ja');
  await pagina.getByText('Je liet weten dat je geholpen bent.').waitFor();
  expect(await geholpen(pagina).count()).toBe(0);
});

test('a no with a reason opens it again, and what was answered stays on the page of its subject', async () => {
  const pagina = await (await browser.newContext()).newPage();
  await pagina.goto((await vraagAan('nee@voorbeeld.test')).link);
  await geholpen(pagina).waitFor();
  // The reason is typed, and then the page goes in every way a page can go.
  const reden = geholpen(pagina).getByRole('textbox');
  await geholpen(pagina).getByRole('radio', { name: 'Nee', exact: true }).check();
  await reden.fill('Het is nog niet klaar.');
  const isTerug = async (): Promise<void> => {
    await pagina.getByText('Je was hier al mee bezig.', { exact: false }).first().waitFor();
    expect(await reden.inputValue()).toBe('Het is nog niet klaar.');
    expect(await geholpen(pagina).getByRole('radio', { name: 'Nee', exact: true }).isChecked()).toBe(true);
  };
  await pagina.reload();
  await isTerug();
  await pagina.goto(`${proces.site}/over/`);
  await pagina.goBack();
  await isTerug();
  await zeg(pagina, 'Nee');
  await pagina.getByText('Je liet weten dat je nog niet geholpen bent.').waitFor();
  await pagina.goto(`${proces.site}/initiatieven/dijkkoor/`);
  expect(await pagina.getByText('Het is nog niet klaar.').count()).toBe(0);
  await pagina.getByText('Iets over: initiatief.').waitFor();
});

test('without a script the code of the same mail opens the dossier, and a no opens it again', async () => {
  const { volgcode } = await vraagAan('nee-zonder-script@voorbeeld.test');
  const pagina = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await pagina.goto(`${proces.site}/volgen/`);
  await pagina.getByLabel('Je volgcode').fill(volgcode);
  await pagina.getByRole('button', { name: 'Laat zien hoe het loopt' }).click();
  await zeg(pagina, 'Nee');
  await pagina.getByText('Je liet weten dat je nog niet geholpen bent.').waitFor();
  expect(pagina.url()).not.toContain(volgcode.slice(0, 5));
});
