import { expect, test } from 'vitest';
import { datumLang } from '#teksten/nl/taal/datum.ts';
import { gebrokenWoorden, teBreed } from '#tests/support/breedte.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { dagStraks } from '#tests/support/straks.ts';
import { aanHetWerk, gezegd, keurGoed, knop, metRijen, open, portaal } from '#tests/support/werkplek.ts';

test('with letters twice as large a phone keeps its screen for the work, and no word of the bar is broken', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
  const letters = (maat: string) =>
    telefoon.evaluate((grootte) => document.documentElement.style.setProperty('font-size', grootte), maat);
  await letters('200%');
  const duim = telefoon.locator('.smal');
  expect(await gebrokenWoorden(duim.getByRole('link'))).toEqual([]);
  const hoogten = await telefoon
    .locator('.smal, .werkkop')
    .evaluateAll((vlakken) => vlakken.map((vlak) => vlak.clientHeight));
  expect(hoogten.reduce((som, hoogte) => som + hoogte)).toBeLessThan(740 * 0.45);
  expect(await duim.evaluate((vlak) => vlak.clientHeight)).toBeLessThan(740 * 0.1);
  expect(await teBreed(telefoon)).toEqual([]);
  await letters('');
});

test('what waits comes a page at a time, with how much it is, and Back leads to the page one was at', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
  const ding = (wat: string) => (_: unknown, nummer: number) => ({
    ...{ soort: 'plek', id: `${wat}-${nummer}`, titel: `Ding ${nummer}`, wijk_code: null, buurt_code: null },
    ...{ sinds: null, uiterlijk: null, wat, van_mij: true },
  });
  const json = [...Array.from({ length: 70 }, ding('antwoorden')), ...Array.from({ length: 30 }, ding('nakijken'))];
  await telefoon.route('**/rpc/wacht_op_mij', async (weg) => weg.fulfill({ response: await weg.fetch(), json }));
  await telefoon.reload();
  await telefoon.getByText('Er wachten 70 dingen.', { exact: true }).waitFor();
  const werk = telefoon.getByRole('link', { name: /^Geef antwoord/ });
  await expect.poll(() => werk.count()).toBe(25);
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
});

test('a beheerder sees what waits, and reads an aanmelding as far as the button that puts it on the site', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
  const aanmelding = telefoon.getByRole('link', { name: /^Lees de aanmelding Voorbeeld: samen wandelen/ });
  await aanmelding.waitFor();
  await keurGoed(telefoon);
  await aanmelding.click();
  await telefoon.getByRole('definition').getByText('We wandelen elke week een rondje.').waitFor();
  await keurGoed(telefoon);
  await open(telefoon, 'Zet op de site');
  await telefoon.getByLabel('Beschrijving').fill('Elke week een rondje door de buurt. Dit is een voorbeeld.');
  await keurGoed(telefoon);
});

test('answer feedback, with a promise', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
  await telefoon.getByRole('link', { name: /^Geef antwoord op feedback/ }).click();
  await knop(telefoon, 'Verstuur het antwoord').click();
  await telefoon.getByRole('alert').getByText('Schrijf een antwoord.').waitFor();
  await keurGoed(telefoon);
  await telefoon.getByLabel('Je antwoord').fill('Fijn om te horen.');
  await telefoon.getByLabel('Wat zei de bewoner?').fill('Iemand vond snel wat die zocht.');
  const dag = telefoon.getByLabel('Wanneer is het klaar?');
  await dag.fill(dagStraks(-1));
  await knop(telefoon, 'Verstuur het antwoord').click();
  await telefoon.getByRole('alert').getByText('een dag die nog komt', { exact: false }).waitFor();
  const opSite = telefoon.getByLabel('Zet dit ook op de site');
  await opSite.uncheck();
  await dag.waitFor({ state: 'hidden' });
  // A phone that is locked and unlocked in a cellar.
  await telefoon.route('**/rpc/dossier_bekijken', (vraag) => vraag.abort());
  await telefoon.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await telefoon.getByLabel('Je antwoord').fill('Fijn om te horen!');
  await telefoon.unroute('**/rpc/dossier_bekijken');
  await telefoon.reload();
  await expect.poll(() => telefoon.getByLabel('Je antwoord').inputValue()).toBe('Fijn om te horen!');
  // What was chosen comes back too: unticked is not published.
  expect(await opSite.isChecked()).toBe(false);
  await dag.waitFor({ state: 'hidden' });
  await opSite.check();
  await dag.fill(dagStraks(90));
  await knop(telefoon, 'Verstuur het antwoord').click();
  await gezegd(telefoon, /Gelukt/);
  await telefoon.getByText(`Beloofd voor ${datumLang(dagStraks(90))}.`).waitFor();
});

test('move a request on, and write something down for a colleague', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
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

test('what is heard in the street takes two taps and a sentence, and stands with what was heard before', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
  const wijken = Promise.withResolvers<void>();
  await telefoon.route('**/rest/v1/wijk?*', async (vraag) => {
    await wijken.promise;
    await vraag.continue();
  });
  await telefoon.getByRole('link', { name: 'Signalen' }).click();
  await telefoon.reload();
  // Without its wijken the form would send a signal from nowhere.
  await telefoon.locator('main').getByText('We halen dit op.').first().waitFor();
  await expect.poll(() => telefoon.getByLabel('Wat hoorde je?').count()).toBe(0);
  wijken.resolve();
  for (const zin of ['Ouders vinden het plein te donker.', 'De lamp bij de speeltuin is stuk.']) {
    await telefoon.getByRole('radio', { name: 'veilig verkeer' }).check();
    await telefoon.getByLabel('Wat hoorde je?').fill(zin);
    await knop(telefoon, 'Bewaar het signaal').click();
    await gezegd(telefoon, 'Het signaal is bewaard.');
  }
  await telefoon.getByText(/^veilig verkeer in .*: 2 signalen$/).click();
  await telefoon.getByText('De lamp bij de speeltuin is stuk.').waitFor();
  await keurGoed(telefoon);
});

test('signals go to the last of many initiatieven too, and what is chosen for one wijk stands in no other', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
  const groepen = ['WK034401', 'WK034402'].map((wijk_code, nummer) => ({
    ...{ thema: 'groen', wijk_code, buurt_code: null, aantal: 1, los: 1, laatste_op: '2026-11-01T10:00:00Z' },
    signalen: [
      {
        ...{ id: `00000000-0000-4000-8000-00000000000${nummer}`, tekst: 'Er mag meer groen bij.', wie: null },
        ...{ op: '2026-11-01T10:00:00Z', van_mij: false, initiatief: null },
      },
    ],
  }));
  const initiatieven = Array.from({ length: 300 }, (_, nummer) => ({ id: `in-${nummer}`, naam: `Plan ${nummer}` }));
  await telefoon.route('**/rpc/signalen_samen', async (weg) =>
    weg.fulfill({ response: await weg.fetch(), json: groepen }),
  );
  await metRijen(telefoon, '**/rest/v1/initiatief?*', initiatieven);
  await telefoon.getByRole('link', { name: 'Signalen' }).click();
  const blokken = telefoon.locator('details').filter({ hasText: 'Er mag meer groen bij.' });
  const keuze = (nummer: number) => blokken.nth(nummer).locator('select[name="initiatief"]');
  await blokken.first().locator('summary').click();
  await keuze(0).selectOption({ label: 'Plan 299' });
  await telefoon.reload();
  await expect.poll(() => keuze(0).inputValue()).toBe('in-299');
  await keuze(0).waitFor();
  expect(await keuze(1).inputValue()).toBe('');
});

test('what a resident says is wrong waits in the inbox, and is taken over once it is said how it was checked', async () => {
  const bewoner = await nieuwePagina({ portaal: portaal(), breedte: 360, zonderJs: true });
  const namen = await (await fetch(`${portaal().site}/gegevens/verbeteren.json`)).json();
  const [[id, naam]] = Object.entries<string>(namen.plek) as [[string, string]]; // the city has places
  await bewoner.goto('/verbeteren/');
  await bewoner.getByLabel('Een plek, zoals een buurtcentrum of speeltuin').check();
  await bewoner.getByLabel('Hoe heet het?').fill(naam);
  await bewoner.getByLabel('Het telefoonnummer').check();
  await bewoner.getByLabel('Wat moet het zijn?').fill('030 765 43 21');
  await bewoner.getByLabel('Ik weet het zeker').check();
  await bewoner.getByRole('button', { name: 'Verstuur' }).click();
  await bewoner.getByRole('heading', { name: 'Dank je wel' }).waitFor();

  const telefoon = await aanHetWerk('beheerder', 360);
  await telefoon.goto(`${portaal().site}/werkplek/#/?alles=ja`);
  await telefoon.getByRole('link', { name: `Een bewoner zegt dat iets niet klopt ${naam}` }).click();
  await telefoon.getByText('1 bewoner zei dit.', { exact: false }).waitFor();
  await keurGoed(telefoon);
  await knop(telefoon, 'Neem over').click();
  await telefoon.getByRole('alert').getByText('Kies hoe je het hebt nagekeken.').waitFor();
  await telefoon.getByLabel('Ik heb gebeld').check();
  await knop(telefoon, 'Neem over').click();
  await telefoon.getByText('Dit is overgenomen.').waitFor();
  await telefoon.goto(`${portaal().site}/werkplek/#/plek/${id}`);
  await expect.poll(() => telefoon.getByLabel('Telefoon').inputValue()).toBe('030 765 43 21');
});
