import { randomUUID } from 'node:crypto';
import { parse } from 'node-html-parser';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { axeFouten } from '#tests/support/axe.ts';
import { teBreed } from '#tests/support/breedte.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { wachtOpPost } from '#tests/support/postbus.ts';
import { aanHetWerk, gezegd, keurGoed, knop, open, portaal } from '#tests/support/werkplek.ts';

/** Registers an initiatief as a browser without a script does. */
async function meldAan(naam: string, contact_email: string): Promise<string> {
  const pagina = parse(await (await fetch(`${portaal().site}/meedoen/initiatief-aanmelden/`)).text());
  const buurt = pagina.querySelector('option[value^="BU"]')?.getAttribute('value') ?? '';
  const antwoord = await fetch(`${portaal().site}/api/aanmelding`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({
      naam,
      omschrijving: 'Samen zingen.',
      themas: 'kunst',
      buurt,
      contact_naam: 'Een bewoner',
      contact_email,
      akkoord: 'ja',
    }),
  });
  expect(antwoord.status).toBe(303);
  return linkIn(contact_email, 'We hebben je aanmelding');
}
async function linkIn(adres: string, onderwerp: string): Promise<string> {
  const { text } = await wachtOpPost(portaal().postbus, adres, ({ subject }) => subject === onderwerp);
  return /http\S+\/volgen\/#\S+/.exec(text ?? '')?.[0] ?? '';
}
/** Opens a dossier by the link of a mail; without a script its code is typed. */
async function ga(pagina: Page, link: string, zonderJs: boolean): Promise<void> {
  await pagina.goto(link);
  if (!zonderJs) return pagina.locator('#dossier').waitFor();
  await pagina.getByLabel('Je volgcode').fill(link.split('#')[1] ?? '');
  await pagina.getByRole('button', { name: 'Laat zien hoe het loopt' }).click();
}
async function schrijf(pagina: Page, woorden: string): Promise<void> {
  await pagina.getByText('Stel een vraag of vertel iets', { exact: true }).click();
  await pagina.getByLabel('Wat wil je vragen of vertellen?').fill(woorden);
  await pagina.getByRole('button', { name: 'Verstuur', exact: true }).click();
  await pagina.getByText('Het is binnen. Je krijgt antwoord.').waitFor();
}

test.each([
  ['with a script', false],
  ['without a script', true],
] as const)(
  '%s: a question goes from the dossier to the phone of staff, and the answer back by mail',
  async (_, zonderJs) => {
    const [naam, adres] = [`Koor ${randomUUID().slice(0, 8)}`, `koor-${randomUUID()}@voorbeeld.test`];
    const bewoner = await nieuwePagina({ portaal: portaal(), breedte: 360, zonderJs });
    await ga(bewoner, await meldAan(naam, adres), zonderJs);
    await schrijf(bewoner, 'Mogen we in de speeltuin oefenen?');
    await bewoner.getByText('Je schreef ons. Een makelaar geeft antwoord.').waitFor();
    await bewoner.getByText(/^Dit doet de makelaar\. Uiterlijk op /).waitFor();
    expect(await teBreed(bewoner)).toEqual([]);
    if (!zonderJs) expect(await axeFouten(bewoner)).toEqual([]);

    const telefoon = await aanHetWerk('beheerder', 360);
    await telefoon.getByRole('link', { name: `Een bewoner schreef iets: geef antwoord ${naam}` }).click();
    const gesprek = telefoon.getByRole('region', { name: 'De bewoner wacht op antwoord' });
    await gesprek.getByText('Mogen we in de speeltuin oefenen?').waitFor();
    await gesprek.getByText(/^We beloofden antwoord voor het eind van /).waitFor();
    await keurGoed(telefoon);
    await knop(telefoon, 'Verstuur dit').click();
    await telefoon.getByRole('alert').getByText('Schrijf wat je wilt zeggen.').waitFor();
    await telefoon.getByLabel('Wat wil je zeggen?').fill('Ja hoor, op dinsdag.');
    await knop(telefoon, 'Verstuur dit').click();
    await gezegd(telefoon, 'Verstuurd.');
    await gesprek.waitFor({ state: 'detached' });

    await ga(bewoner, await linkIn(adres, 'Er is een bericht voor je'), zonderJs);
    await bewoner.getByText('Een beheerder schreef je.').waitFor();
    await bewoner.getByText('Ja hoor, op dinsdag.').waitFor();
    await schrijf(bewoner, 'Fijn, dank je!');

    await telefoon.reload();
    await telefoon.getByRole('region', { name: 'De bewoner wacht op antwoord' }).getByText('Fijn, dank je!').waitFor();
    await open(telefoon, 'Een antwoord is niet nodig');
    await knop(telefoon, 'Een antwoord is niet nodig').click();
    await gezegd(telefoon, 'Genoteerd.');
    await telefoon.getByText('Schrijf de bewoner', { exact: true }).waitFor();
  },
);
