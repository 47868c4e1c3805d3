import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFouten } from '#tests/support/axe.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { vulInlogcode } from '#tests/support/inlogcode.ts';
import { leesPost, wachtOpPost } from '#tests/support/postbus.ts';
import { type SiteProces, startSite } from '#tests/support/site-proces.ts';
import { kopieerTweedeStad } from '#tests/support/tweede-stad/bouw.ts';

// The seeds of the made-up city hold feedback that was answered; its mails go out as soon as the portal runs.
let map: string;
let proces: SiteProces;
beforeAll(async () => {
  map = await kopieerTweedeStad();
  proces = await startSite({ werkmap: map, map: join(map, 'lokaal') });
});
afterAll(async () => {
  await proces?.stop();
  await rm(map, { recursive: true, force: true });
});

/** A page where a message that is not kept is one that the test reads on the screen. */
const open = (zonderJs = false) =>
  nieuwePagina({ portaal: proces, metDatabase: true, zonderJs, verwachteFouten: /status of 4\d\d/ });

/** The text of the newest mail to this address with this subject. */
async function mailAan(adres: string, onderwerp: string): Promise<string> {
  return (await wachtOpPost(proces.postbus, adres, ({ subject }) => subject === onderwerp)).text ?? '';
}

/** The link and the code in the mail that asks whether the answer helped. */
async function vraagAan(adres: string) {
  const onderwerp = 'Antwoord op je reactie';
  const tekst = await mailAan(adres, onderwerp);
  const alle = (await leesPost(proces.postbus)).filter((mail) => mail.to?.[0]?.address === adres);
  expect(alle.filter(({ subject }) => subject === onderwerp)).toHaveLength(1);
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
  const pagina = await open();
  await pagina.goto((await vraagAan('ja@voorbeeld.test')).link);
  await pagina.getByText('We kijken ernaar.').first().waitFor();
  expect(new URL(pagina.url()).hash).toBe('');
  await zeg(pagina, 'Ja');
  await pagina.getByText('Je liet weten dat je geholpen bent.').waitFor();
  await expect.poll(() => geholpen(pagina).count()).toBe(0);
});

test('a no with a reason opens it again, and what was answered stays on the page of its subject', async () => {
  const pagina = await open();
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
  await expect.poll(() => pagina.getByText('Het is nog niet klaar.').count()).toBe(0);
  await pagina.getByText('Iets over: initiatief.').waitFor();
});

test('without a script the code of the same mail opens the dossier, and a no opens it again', async () => {
  const { volgcode } = await vraagAan('nee-zonder-script@voorbeeld.test');
  const pagina = await open(true);
  await pagina.goto(`${proces.site}/volgen/`);
  await pagina.getByLabel('Je volgcode').fill(volgcode);
  await pagina.getByRole('button', { name: 'Laat zien hoe het loopt' }).click();
  await zeg(pagina, 'Nee');
  await pagina.getByText('Je liet weten dat je nog niet geholpen bent.').waitFor();
  expect(pagina.url()).not.toContain(volgcode.slice(0, 5));
});

test('what is said of the portal is mailed outside; its dossier says so, and nobody of staff finds it', async () => {
  const [adres, woorden] = ['over-het-portaal@voorbeeld.test', 'Er belt nooit iemand terug.'];
  const kaal = await open(true);
  await kaal.goto(`${proces.site}/feedback/`);
  await kaal.getByText('Dan leest alleen de ombudsman het.', { exact: false }).waitFor();
  await kaal.getByRole('radio', { name: /^Deze site/ }).check();
  await kaal.getByRole('radio', { name: 'Heel slecht' }).check();
  await kaal.getByLabel('Vertel wat er gebeurde').fill(woorden);
  await kaal.getByLabel(/e-mailadres/).fill(adres);
  await kaal.getByRole('button', { name: 'Verstuur wat je vindt' }).click();
  await kaal.waitForURL(/\/meedoen\/bedankt\//);
  const nummer = /F-[2-9A-Z]{6}/.exec(kaal.url())?.[0] ?? '';
  const buiten = await mailAan('ombudsman@voorbeeld.test', 'Iemand vertelde iets over het portaal');
  for (const deel of [woorden, nummer, adres]) expect(buiten).toContain(deel);

  const link = /http\S+\/volgen\/#\S+/.exec(await mailAan(adres, 'Dank je wel voor je reactie'))?.[0] ?? '';
  const eigen = await open();
  await eigen.goto(link);
  await eigen.getByText('Alleen de ombudsman leest dit').first().waitFor();
  await eigen.getByText(woorden).first().waitFor();
  await expect.poll(() => eigen.getByText(/binnen \d+ dagen antwoord/).count()).toBe(0);

  const werk = await open();
  await werk.goto('/werkplek/#/feedback');
  await werk.getByLabel('Je e-mailadres').fill('beheerder@voorbeeld.test');
  await vulInlogcode(proces.postbus, 'beheerder@voorbeeld.test', werk);
  // The list is there, with other feedback in it.
  await werk
    .getByText(/F-[2-9A-Z]{6}/)
    .first()
    .waitFor();
  for (const scherm of ['#/feedback', '#/', '#/logboek']) {
    await werk.goto(`/werkplek/${scherm}`);
    await werk.locator('main h1, main h2').first().waitFor();
    const tekst = await werk.locator('main').textContent();
    for (const deel of [nummer, woorden, adres]) expect(tekst, scherm).not.toContain(deel);
  }
});

test('a link in a mail says no yes by itself: a scanner with a script opens it, and only a press confirms', async () => {
  const vraag = async (adres: string): Promise<string> => {
    const body = new URLSearchParams({ contact_email: adres });
    await fetch(`${proces.site}/api/rondesein`, { method: 'POST', body });
    const mail = await mailAan(adres, 'Wil je een mail als er een ronde opent?');
    return /http\S+\/bevestigen\/#\S+/.exec(mail)?.[0] ?? '';
  };
  const adres = `wacht-${Date.now()}@voorbeeld.test`;
  const link = await vraag(adres);
  const gestuurd: string[] = [];
  const scanner = await open();
  scanner.on('request', (verzoek) => verzoek.method() === 'POST' && gestuurd.push(verzoek.url()));
  await scanner.goto(link, { waitUntil: 'networkidle' });
  const veld = scanner.getByLabel('De code uit je mail');
  expect(await veld.inputValue()).toBe(link.split('#')[1]);
  expect([new URL(scanner.url()).hash, gestuurd]).toEqual(['', []]);
  expect(await axeFouten(scanner)).toEqual([]);

  // A ronde is open here: with the yes its mail goes, and with that the address.
  await scanner.getByRole('button', { name: 'Ja, dat mag' }).click();
  await scanner.getByText('Is er een ronde open? Dan krijg je één mail.', { exact: false }).waitFor();
  await mailAan(adres, 'Je kunt nu geld vragen voor je plan');
  await scanner.getByRole('button', { name: 'Ja, dat mag' }).click();
  await scanner.getByText('Deze code werkt niet', { exact: false }).waitFor();

  const ander = await vraag(`stopt-${Date.now()}@voorbeeld.test`);
  const kaal = await open(true);
  await kaal.goto(ander);
  await kaal.getByLabel('De code uit je mail').fill(ander.split('#')[1] ?? '');
  await kaal.getByRole('button', { name: 'Nee, stop' }).click();
  await kaal.getByText('Je adres is weg.', { exact: false }).waitFor();
});
