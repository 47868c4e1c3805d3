import { expect, test } from 'vitest';
import { druk, tabNaar, typIn } from '#tests/support/e2e-toetsen.ts';
import { jpegMetPlaats } from '#tests/support/foto.ts';
import { metInlogcode } from '#tests/support/inlogcode.ts';
import { aanHetWerk, eenPagina, gezegd, keurGoed, knop, metRijen, opSite, portaal } from '#tests/support/werkplek.ts';

test('correct the opening hours of a place', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
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

test('a photo gets a sentence for who does not see it, and stands with its place', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
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

test('each of many photos can be taken away', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
  const fotos = Array.from({ length: 40 }, (_, nummer) => ({
    id: `foto-${nummer}`,
    alt: `Foto ${nummer}`,
    maker: null,
  }));
  await metRijen(telefoon, '**/rest/v1/beeld?*', fotos);
  await telefoon.goto('/werkplek/#/plek/bc-03');
  await knop(telefoon, 'Haal de foto weg: Foto 39').waitFor();
  await telefoon.getByText('Er staan al 8 foto’s. Haal er eerst een weg.').waitFor();
});

test('a text nobody can read is refused at its field as on the public forms, and one nobody can see is none', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
  await telefoon.goto('/werkplek/#/initiatief/create');
  const naam = telefoon.getByLabel('Naam', { exact: false }).first();
  const soort = telefoon.getByLabel('Soort', { exact: true });
  const onderwerp = telefoon.getByRole('textbox', { name: 'Onderwerpen' });
  const fout = (zin: string) => telefoon.locator('.Mui-error').getByText(zin);
  await knop(telefoon, 'Toevoegen').first().click();
  await onderwerp.fill('\u2800');
  await naam.fill('\u2800');
  await soort.fill('\u2800 \u3164');
  await telefoon.getByLabel('Beschrijving').fill(`e${'\u0301'.repeat(20)}`);
  await knop(telefoon, 'Bewaar').click();
  await fout('Er staan te veel streepjes boven één letter. Haal er een paar weg.').waitFor();
  await expect.poll(() => fout('Vul dit in.').count()).toBe(2);
  expect(await soort.inputValue()).toBe('');
  await naam.fill('Voorbeeld: le\ufffdsclub');
  await onderwerp.fill('le\ufffden');
  await onderwerp.blur();
  await expect.poll(() => fout('Op de plek van � viel een letter weg. Zet daar de goede letter.').count()).toBe(2);
});

test('places from a spreadsheet: first what is wrong, then what would change, then the change', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
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
  await lees('Name,Address\nVoorbeeld: uit hun lijst,Kade 1\n');
  await telefoon.getByText('Kolom Name wordt naam. Bijvoorbeeld: Voorbeeld: uit hun lijst.').waitFor();
  await telefoon.getByText(/^Rij 2: Wat voor plek is dit/).waitFor();
  await telefoon.getByLabel('Wat voor plekken zijn dit?').selectOption('Speeltuin');
  await lees('Name,Address\nVoorbeeld: uit hun lijst,Kade 1\n');
  await telefoon.getByText('Rij 2: Voorbeeld: uit hun lijst is nieuw.').waitFor();
  await keurGoed(telefoon);
  await lees(`${kop}\n;speeltuin;Voorbeeld: uit een bestand;proef;bron`);
  await telefoon.getByText('Rij 2: Voorbeeld: uit een bestand is nieuw.').waitFor();
  await keurGoed(telefoon);
  await knop(telefoon, 'Neem dit over').click();
  await gezegd(telefoon, 'De plekken zijn bijgewerkt.');
  await telefoon.goto('/werkplek/#/plek');
  await telefoon.getByPlaceholder('Zoek op naam').fill('uit een bestand');
  await telefoon.getByText('Voorbeeld: uit een bestand', { exact: true }).waitFor();

  await telefoon.getByRole('link', { name: 'Lees plekken in uit een CSV-bestand' }).click();
  const lijst = telefoon.getByRole('region', { name: 'Eerder ingelezen' }).getByRole('listitem').first();
  await lijst.getByText('Nieuw: 1. Anders: 0.').waitFor();
  await lijst.locator('summary').click();
  await keurGoed(telefoon);
  await knop(telefoon, 'Ja, draai de lijst terug').click();
  await gezegd(telefoon, '1 nieuwe plek is weg.');
  await lijst.getByText(/^Teruggedraaid op /).waitFor();
  await telefoon.goto('/werkplek/#/plek');
  await telefoon.getByPlaceholder('Zoek op naam').fill('uit een bestand');
  await expect.poll(() => telefoon.getByText('Voorbeeld: uit een bestand', { exact: true }).count()).toBe(0);
});

test('by keyboard alone: sign in, find a place, change it, and write something down in a dossier', async () => {
  const adres = 'makelaar-2@voorbeeld.test';
  const pagina = await eenPagina(1280);
  await pagina.goto('/werkplek/');
  await pagina.getByLabel('Je e-mailadres').waitFor();
  await typIn(pagina, 'Je e-mailadres', adres);
  await metInlogcode(
    portaal().postbus,
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
});

test('an amount of a ronde stays as it is typed, letter by letter, and is read when its field is left', async () => {
  const pagina = await aanHetWerk('beheerder', 360);
  await pagina.goto('/werkplek/#/ronde/create');
  const budget = pagina.getByLabel(/^(Te verdelen|Budget)/);
  await budget.waitFor();
  for (const [getypt, gelezen] of [
    ['25000', '25.000'],
    ['1.250,50', '1.250,50'],
    ['12,55', '12,55'],
    ['1.000,-', '1.000'],
  ] as const) {
    await budget.fill('');
    await budget.pressSequentially(getypt);
    expect(await budget.inputValue()).toBe(getypt);
    await budget.blur();
    await expect.poll(() => budget.inputValue()).toBe(gelezen);
  }
  await budget.fill('');
  await budget.pressSequentially('12.5');
  await budget.blur();
  await pagina.getByText('Wij lezen hier € 12,50', { exact: false }).waitFor();
});

test('a ronde stays on the screen with what is typed there when it cannot be read again', async () => {
  const pagina = await aanHetWerk('beheerder', 360);
  await pagina.goto('/werkplek/#/ronde');
  await pagina.locator('a[href^="#/ronde/"][href$="/show"]').first().click();
  await pagina.waitForURL('**/show');
  const adres = pagina.url();
  await pagina.locator('main summary').first().waitFor();
  await pagina.route('**/rest/v1/ronde?*', (vraag) => vraag.abort('internetdisconnected'));
  await pagina.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  // By the time that another request came back, a reading of the ronde would have failed.
  expect(await pagina.evaluate(() => fetch('/werkplek/').then(({ status }) => status))).toBe(200);
  await pagina.locator('main summary').first().click();
  expect(pagina.url()).toBe(adres);
  await pagina.unroute('**/rest/v1/ronde?*');
});
