import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { leesPabulib } from '#domein/stemming/pabulib/pabulib.ts';
import { axeFouten } from '#tests/support/axe.ts';
import { nieuwePagina } from '#tests/support/browser.ts';

// The example that `npm start` ships: a ronde that is over.
const RONDE = '/buurtbudget/voorbeeldronde-vorig-jaar/';
const UITSLAG = `${RONDE}uitslag/`;
const knop = (pagina: Page) => pagina.getByRole('button', { name: 'Reken het zelf na' });
const bestand = async (vorm: string) => (await fetch(new URL(`${RONDE}uitslag.${vorm}`, inject('siteUrl')))).text();

/** Counts again after `verander` was done to the file, and gives what the page says. */
async function rekenNa(verander: (tekst: string) => string): Promise<string> {
  const pagina = await nieuwePagina();
  await pagina.route('**/uitslag.json', async (route) => {
    const tekst = await (await route.fetch()).text();
    const anders = verander(tekst);
    expect(anders === tekst).toBe(false);
    await route.fulfill({ body: anders, contentType: 'application/json' });
  });
  await pagina.goto(UITSLAG);
  await knop(pagina).click();
  await pagina.getByText('Het klopt niet.').waitFor();
  return (await pagina.getByRole('status').textContent()) ?? '';
}

test('without a script the uitslag says who gets what and why, how it was counted, and what came of the money', async () => {
  const pagina = await nieuwePagina({ zonderJs: true });
  await pagina.goto(RONDE);
  await pagina.getByText('5 van de 8 plannen kregen geld. Samen € 5.000.').waitFor();
  await pagina.getByRole('link', { name: 'Bekijk de uitslag' }).click();
  await pagina.waitForURL(`**${UITSLAG}`);
  await pagina.getByText('5 van de 8 plannen krijgen geld.').waitFor();
  const rij = (plan: string) => pagina.getByRole('row').filter({ has: pagina.getByRole('link', { name: plan }) });
  expect(await rij('Tuin vol groente').textContent()).toMatch(
    /want wie het wilde, had samen genoeg\.[\s\S]*8 van 12 voor[\s\S]*€\s1\.200/,
  );
  expect(await rij('Muziek op het plein').textContent()).toMatch(
    /Voor dit plan was €\s800 te weinig over\.[\s\S]*Niets/,
  );
  expect(await rij('Lichtjes in de winter').textContent()).toContain('onder de drempel van 50%');
  expect(await rij('Een boekenkastje').textContent()).toContain('3 juryleden zeiden iets over dit plan');
  for (const zin of [
    '12 van de 15 juryleden stemden.',
    '2 juryleden kregen een stembiljet van papier. 1 kwam terug.',
    '“Samen repareren” en “Tuin vol groente” stonden gelijk. Het eerste vraagt minder geld.',
    'Met “meeste stemmen” kregen dezelfde plannen geld.',
    'Met de bestanden hieronder kan het wel.',
  ])
    await pagina.getByText(zin).waitFor();
  expect(await knop(pagina).isVisible()).toBe(false);
  expect(await pagina.locator('dl').first().textContent()).toMatch(
    /Teruggekomen\s*€\s185\s*Gaat naar een volgende ronde\s*€\s1\.185/,
  );
});

test('while the jury votes everyone can write down the fingerprint of the lot', async () => {
  const pagina = await nieuwePagina({ zonderJs: true });
  await pagina.goto('/buurtbudget/voorbeeldjury/');
  await pagina.getByText('Dat ligt nu al vast. Na het tellen kun je het controleren.').waitFor();
  await pagina.getByText(/^[0-9a-f]{64}$/).waitFor();
});

test('advies stands with the uitslag by role, and whole with the plan', async () => {
  const pagina = await nieuwePagina({ zonderJs: true });
  await pagina.goto(UITSLAG);
  await pagina.getByText('Advies: doen (Sociaal makelaar), doen (Beheerder van het buurtcentrum).').waitFor();
  await pagina.getByRole('link', { name: 'Tuin vol groente' }).click();
  await pagina.getByRole('heading', { name: 'Beheerder van het buurtcentrum: doen' }).waitFor();
  await pagina.getByText('We hebben een kraan voor water.').waitFor();
  await pagina.getByRole('link', { name: 'Bekijk de uitslag' }).waitFor();
});

test('the device of a visitor counts to the same uitslag, by keyboard, and loads the count only then', async () => {
  const pagina = await nieuwePagina();
  const geladen: string[] = [];
  pagina.on('request', (verzoek) => geladen.push(new URL(verzoek.url()).pathname));
  await pagina.goto(UITSLAG);
  await pagina.waitForLoadState('networkidle');
  expect(geladen.filter((pad) => /werker|uitslag\.json/.test(pad))).toEqual([]);
  await knop(pagina).focus();
  await pagina.keyboard.press('Enter');
  await pagina.getByText('Het klopt.', { exact: true }).waitFor();
  expect(await pagina.getByRole('status').textContent()).toMatch(
    /De gegevens zijn precies die van de telling\.\s*Het lot is het lot dat vooraf vastlag\.\s*Dezelfde 5 plannen krijgen hetzelfde geld\./,
  );
  expect(geladen.some((pad) => /werker/.test(pad))).toBe(true);
});

test('one byte changed in what was voted, in the lot or in the uitslag is told plainly', async () => {
  expect(await rekenNa((tekst) => tekst.replace('"bedrag_cent":120000', '"bedrag_cent":120001'))).toContain(
    'De gegevens zijn niet die van de telling.',
  );
  expect(
    await rekenNa((tekst) => tekst.replace(/("biljetten":\[\[)(\d)/, (_, kop, keuze) => `${kop}${1 - keuze}`)),
  ).toContain('De gegevens zijn niet die van de telling.');
  expect(
    await rekenNa((tekst) => tekst.replace(/("loting":")(.)/, (_, kop, teken) => kop + (teken === '0' ? '1' : '0'))),
  ).toContain('Het lot is niet het lot dat vooraf vastlag.');
  expect(await rekenNa((tekst) => tekst.replace('"toegekend_cent":120000', '"toegekend_cent":120001'))).toContain(
    'Jouw apparaat komt op een andere uitslag dan wij.',
  );
  expect(await rekenNa((tekst) => tekst.replace('{', '('))).toContain('De gegevens zijn niet te lezen.');
});

test('without an answer it says so, and does not say that it fits', async () => {
  const pagina = await nieuwePagina({ verwachteFouten: /503/ });
  await pagina.route('**/uitslag.json', (route) => route.fulfill({ status: 503, body: 'stuk' }));
  await pagina.goto(UITSLAG);
  await knop(pagina).click();
  await pagina.getByText('De gegevens zijn nu niet op te halen.').waitFor();
  await expect.poll(() => pagina.getByText('Het klopt').count()).toBe(0);
});

test('the files hold the whole vote, and no name of a juror', async () => {
  const json: { invoer: { biljetten: unknown[] }; adviezen: unknown[] } = JSON.parse(await bestand('json'));
  expect([json.invoer.biljetten.length, json.adviezen.length]).toEqual([12, 8]);
  const gelezen = leesPabulib(await bestand('pb'));
  expect(gelezen.ok && [gelezen.waarde.projecten.length, gelezen.waarde.stemmen.length]).toEqual([8, 12]);
  const csv = await bestand('csv');
  expect(csv).toMatch(/^plan;gevraagd_euro;krijgt_euro;voor;stembiljetten;uitkomst;waarom;advies;code\r\n/);
  expect(csv).toContain('Tuin vol groente;1200,00;1200,00;8;12;toegekend;');
  expect([JSON.stringify(json), csv].join()).not.toMatch(/voorbeeld\.test|jurylid-/);
});

test('axe finds nothing when all is open and counted, in the light and in the dark', async () => {
  for (const opties of [{}, { donker: true, breedte: 360 }]) {
    const pagina = await nieuwePagina(opties);
    await pagina.goto(UITSLAG);
    await knop(pagina).click();
    await pagina.getByText('Het klopt.', { exact: true }).waitFor();
    for (const kop of await pagina.locator('summary').all()) await kop.click();
    expect(await axeFouten(pagina)).toEqual([]);
  }
});
