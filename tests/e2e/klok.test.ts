import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { nieuwePagina } from '#tests/support/browser.ts';
import { dossierlink, wachtOpMail } from '#tests/support/e2e-post.ts';
import { vulInlogcode } from '#tests/support/inlogcode.ts';

const ZONES = ['Europe/Amsterdam', 'America/New_York', 'Pacific/Auckland'];
/** Half past midnight on 10 December here, the evening before in New York and at Greenwich. */
const NACHT = '2026-12-09T23:30:00.000Z';

async function logIn(pagina: Page, pad: string, naam: string): Promise<void> {
  const adres = `${naam}@voorbeeld.test`;
  await pagina.goto(pad);
  await pagina.getByLabel('Je e-mailadres').fill(adres);
  await vulInlogcode(inject('postbusUrl'), adres, pagina);
}

const ACTIVITEIT = {
  ...{
    id: 'proef',
    titel: 'Samen eten',
    omschrijving: null,
    begin: NACHT,
    eind: '2026-12-10T01:30:00Z',
    herhaling: null,
  },
  ...{ plek_id: null, initiatief_id: 'proef', status: 'concept', gewijzigd_op: NACHT },
};
/** An activity at the edge of a day; gives what is kept of it. */
async function metActiviteit(pagina: Page): Promise<{ readonly verstuurd: Promise<unknown> }> {
  const verstuurd = Promise.withResolvers<unknown>();
  await pagina.route('**/rest/v1/activiteit*', async (route) => {
    const verzoek = route.request();
    if (verzoek.method() === 'PATCH') verstuurd.resolve(verzoek.postDataJSON());
    const alleen = /pgrst\.object/.test(verzoek.headers()['accept'] ?? '');
    await route.fulfill({
      json: alleen ? ACTIVITEIT : [ACTIVITEIT],
      headers: { 'content-range': '0-0/1', 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' },
    });
  });
  return { verstuurd: verstuurd.promise };
}

async function geefFeedback(): Promise<string> {
  const contact_email = `klok-${randomUUID()}@voorbeeld.test`;
  const antwoord = await fetch(`${inject('siteUrl')}/api/feedback`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ over: 'portaal', gezicht: '4', tekst: 'Fijne site.', contact_email }),
  });
  expect(antwoord.status).toBe(303);
  return dossierlink(await wachtOpMail(contact_email));
}

test('a dossier tells the same days in each zone: those of the city', async () => {
  const link = await geefFeedback();
  for (const tijdzone of ZONES) {
    const pagina = await nieuwePagina({ tijdzone });
    await pagina.route('**/api/dossier', async (route) => {
      const antwoord = await route.fetch();
      const tekst = (await antwoord.text()).replace(/"(ingediend_op|op)":"[^"]+"/g, `"$1":"${NACHT}"`);
      await route.fulfill({ response: antwoord, body: tekst });
    });
    await pagina.goto(link);
    const stappen = pagina.getByRole('region', { name: 'Hoe het loopt' });
    await stappen
      .getByText(/donderdag 10 december 2026/)
      .first()
      .waitFor();
    // Two weeks later, by the calendar.
    await stappen
      .getByText(/donderdag 24 december 2026/)
      .first()
      .waitFor();
  }
});

test('the workplace shows and keeps the clock of the city on a device elsewhere', async () => {
  const thuis = await nieuwePagina({ metDatabase: true });
  await logIn(thuis, '/werkplek/', 'beheerder');
  await thuis.getByRole('heading', { name: 'Wacht op mij' }).waitFor();
  const opslag = await thuis.context().storageState();
  for (const tijdzone of ZONES) {
    const pagina = await nieuwePagina({ metDatabase: true, tijdzone, opslag });
    await pagina.route('**/rpc/wacht_op_mij', (route) =>
      route.fulfill({
        json: [
          {
            soort: 'feedback',
            id: 'proef',
            titel: 'Een belofte',
            wijk_code: null,
            buurt_code: null,
            sinds: NACHT,
            // The promised day is over at the end of 10 December.
            uiterlijk: '2026-12-10T23:00:00+00:00',
            wat: 'belofte',
            van_mij: true,
          },
        ],
      }),
    );
    await pagina.goto('/werkplek/');
    await pagina.getByText(/donderdag 10 december 2026/).waitFor();

    const { verstuurd } = await metActiviteit(pagina);
    await pagina.goto('/werkplek/#/activiteit/proef');
    const begin = pagina.getByLabel(/^Begint op/);
    await begin.waitFor();
    expect(await begin.inputValue()).toBe('2026-12-10T00:30');
    await begin.fill('2027-03-28T02:30');
    await begin.blur();
    await pagina.getByText('De klok gaat dan van 2 naar 3 uur.').waitFor();
    await begin.fill('2027-07-03T20:00');
    await pagina.getByLabel(/^Eindigt op/).fill('2027-07-03T22:00');
    await pagina.getByRole('button', { name: 'Bewaar', exact: true }).click();
    expect(await verstuurd).toMatchObject({ begin: '2027-07-03T18:00:00.000Z', eind: '2027-07-03T20:00:00.000Z' });
    await pagina.unrouteAll({ behavior: 'ignoreErrors' });
  }
});

test('the jury reads the same hours on each device', async () => {
  const thuis = await nieuwePagina({ metDatabase: true });
  await logIn(thuis, '/jury/', 'jurylid-5');
  const stemtijd = (pagina: Page) => pagina.getByText(/Stemmen kan (?:tot|vanaf) .+ om \d\d\.\d\d uur/).first();
  await stemtijd(thuis).waitFor();
  const opslag = await thuis.context().storageState();
  const gezegd: (string | null)[] = [];
  for (const tijdzone of ZONES) {
    const pagina = await nieuwePagina({ metDatabase: true, tijdzone, opslag });
    await pagina.goto('/jury/');
    await stemtijd(pagina).waitFor();
    gezegd.push(await stemtijd(pagina).textContent());
  }
  expect(new Set(gezegd).size).toBe(1);
});
