import { expect, test } from 'vitest';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { wachtOpPost } from '#tests/support/postbus.ts';
import { verouderCode } from '#tests/support/verse-code.ts';
import { aanHetWerk, gezegd, keurGoed, knop, logIn, logWeerIn, portaal } from '#tests/support/werkplek.ts';

test('a makelaar sees no team, and a resident who signs in sees nothing', async () => {
  const bewoner = await logIn('/werkplek/#/plek', 'bewoner', 360);
  await bewoner.getByText('Dit adres heeft hier geen taak.').waitFor();
  await expect.poll(() => bewoner.locator('main').getByRole('listitem').count()).toBe(0);

  const makelaar = await aanHetWerk('makelaar', 1280);
  await expect.poll(() => makelaar.getByRole('link', { name: 'Team' }).count()).toBe(0);
  await makelaar.goto('/werkplek/#/medewerker');
  await makelaar.getByRole('heading', { name: 'Team' }).waitFor();
  await makelaar.getByText('makelaar@voorbeeld.test').waitFor();
  await expect.poll(() => makelaar.getByText('beheerder@voorbeeld.test').count()).toBe(0);
});

test.each([360, 1280])(
  'what cannot be undone asks for a new code over a screen of %i, and then is done as it was typed',
  async (breedte) => {
    const pagina = await aanHetWerk('beheerder', breedte);
    await verouderCode(pagina, portaal());
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
  },
);

test('a new makelaar gets in with nothing but the invitation, and is out at the next request once the work ends', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
  const adres = 'nieuw@voorbeeld.test';
  await telefoon.goto('/werkplek/#/medewerker/create');
  await telefoon.getByLabel('Naam').fill('Nieuwe voorbeeldmakelaar');
  await telefoon.getByLabel('E-mailadres').fill(adres);
  await knop(telefoon, 'Bewaar').click();
  await telefoon.getByRole('heading', { name: 'Team: Nieuwe voorbeeldmakelaar' }).waitFor();
  // Mail goes out each minute, and at once after a form: an empty one will do.
  await fetch(`${portaal().site}/api/dossier`, { method: 'POST', body: '' });
  const mail = await wachtOpPost(portaal().postbus, adres, ({ subject }) => subject === 'Je kunt nu in de werkplek');
  expect(mail.text).toContain(`${portaal().site}/werkplek/`);

  const nieuw = await aanHetWerk('nieuw', 360);
  await nieuw.getByText('Er wacht niets op jou.').waitFor();
  await telefoon.getByLabel('Tot', { exact: true }).fill(dagVan(new Date()));
  await knop(telefoon, 'Bewaar').click();
  await gezegd(telefoon, 'Bewaard.');
  await nieuw.reload();
  await nieuw.getByText('Dit adres heeft hier geen taak.').waitFor();
  await keurGoed(nieuw);
});
