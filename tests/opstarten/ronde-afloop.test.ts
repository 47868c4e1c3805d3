import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFouten } from '#tests/support/axe.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { druk, tabNaar, typIn } from '#tests/support/e2e-toetsen.ts';
import { vulInlogcode } from '#tests/support/inlogcode.ts';
import { type SiteProces, startSite } from '#tests/support/site-proces.ts';

// A portal of its own, since the vote of the example jury is brought to its end here, with the accounts that npm start prints.
let proces: SiteProces;
beforeAll(async () => {
  proces = await startSite({ vanaf: inject('startmap') });
});
afterAll(() => proces?.stop());

const knop = (pagina: Page, naam: string | RegExp) => pagina.getByRole('button', { name: naam, exact: true });
const kop = (pagina: Page, naam: string | RegExp) => pagina.getByRole('heading', { name: naam });
const feit = (pagina: Page, naam: string) =>
  pagina.locator('.feiten > div').filter({ has: pagina.getByText(naam, { exact: true }) });
const gezegd = (pagina: Page, zin: string) => pagina.getByRole('status').getByText(zin).waitFor();

async function keurGoed(pagina: Page): Promise<void> {
  expect(await axeFouten(pagina)).toEqual([]);
  const breed = await pagina.evaluate(() => document.documentElement.scrollWidth);
  expect(breed).toBe(pagina.viewportSize()?.width);
}

/** Somebody who signed in at a page, with a device of the own. */
async function binnen(wie: string, breedte: number, pad: string): Promise<Page> {
  const pagina = await nieuwePagina({
    ...{ portaal: proces, metDatabase: true, minderBeweging: true, blijft: true, breedte },
    // A form that is not right yet.
    verwachteFouten: /status of (400|409|422)/,
  });
  await pagina.goto(pad);
  await pagina.getByLabel('Je e-mailadres').fill(`${wie}@voorbeeld.test`);
  await vulInlogcode(proces.postbus, `${wie}@voorbeeld.test`, pagina);
  return pagina;
}
/** Somebody at the screen of a ronde. */
async function aanHetWerk(wie: string, breedte: number, ronde = 'Voorbeeldjury'): Promise<Page> {
  const pagina = await binnen(wie, breedte, '/werkplek/#/ronde');
  await pagina.getByRole('link', { name: new RegExp(`^${ronde}(?! van)`) }).click();
  await kop(pagina, 'Hoe staat het?').waitFor();
  return pagina;
}

const vak = (pagina: Page, naam: string) => pagina.getByRole('form', { name: naam });
const dag = (overDagen: number) => new Date(Date.now() + overDagen * 86_400_000).toISOString().slice(0, 10);

/** Ends what still waits for an answer, as the workplace will. */
async function handelAf(pagina: Page): Promise<void> {
  const { database: url, sleutel } = proces;
  const sessie = JSON.parse((await pagina.evaluate(() => localStorage.getItem('toegang'))) ?? '');
  const koppen = {
    apikey: sleutel,
    authorization: `Bearer ${sessie.access_token}`,
    'content-type': 'application/json',
  };
  const wachtend = 'status=in.(ingediend,in_behandeling,aanvulling_gevraagd)';
  const rijen = await (await fetch(`${url}/rest/v1/aanvraag?select=id&${wachtend}`, { headers: koppen })).json();
  for (const { id } of rijen) {
    const body = JSON.stringify({ id, naar: 'buiten_behandeling', tekst: 'Dit plan past hier niet.' });
    const antwoord = await fetch(`${url}/rest/v1/rpc/aanvraag_stap`, { method: 'POST', headers: koppen, body });
    expect(await antwoord.json()).toMatchObject({ stand: 'buiten_behandeling' });
  }
}

/** Each test goes on where the one before it ended. */
const EEN_VERHAAL = { shuffle: false, retry: 0 };

describe('the vote of a jury, on paper too, from the ballot to the money', EEN_VERHAAL, () => {
  let beheerder: Page;
  let nummer: string;

  test('a juror chooses paper, two makelaars hand it out: once, without a name, and to print at that moment alone', async () => {
    // This juror wrote one of the requests.
    const jurylid = await binnen('jurylid-1', 320, '/jury/');
    await knop(jurylid, 'Ik stem op papier').click();
    await kop(jurylid, 'Je stemt op papier').waitFor();
    await keurGoed(jurylid);
    const een = await aanHetWerk('makelaar-2', 360);
    const vraagt = een.getByRole('form', { name: 'Geef iemand een stembiljet' });
    await vraagt.getByLabel('Voor welk jurylid?').selectOption('jurylid-1@voorbeeld.test');
    await vraagt.getByRole('button').click();
    await gezegd(een, 'Bewaard. Nu doet een collega hetzelfde.');
    const makelaar = await aanHetWerk('makelaar', 360);
    await keurGoed(makelaar);
    expect(await feit(makelaar, 'Gestemd').textContent()).toContain('dat ziet alleen een beheerder');
    await expect.poll(() => kop(makelaar, 'Wat nu?').count()).toBe(0);

    const uitgeven = makelaar.getByRole('form', { name: 'Geef iemand een stembiljet' });
    await uitgeven.getByRole('button').click();
    await uitgeven.getByRole('alert').getByText('Kies een jurylid').waitFor();
    await keurGoed(makelaar);
    await uitgeven.getByLabel('Voor welk jurylid?').selectOption('jurylid-1@voorbeeld.test (wacht op jou als tweede)');
    await uitgeven.getByRole('button').click();
    const vel = makelaar.getByRole('region', { name: 'Stembiljet: Voorbeeldjury' });
    await vel.waitFor();
    await keurGoed(makelaar);
    nummer = (await vel.locator('.papiernummer strong').textContent()) ?? '';
    expect(nummer).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(await vel.textContent()).not.toContain('jurylid-1');
    expect(await vel.locator('s').allTextContents()).toEqual(['Een ruilkast voor boeken']);
    expect(
      await vel
        .getByRole('row')
        .filter({ has: makelaar.locator('s') })
        .textContent(),
    ).toContain('Over dit plan stem je niet.');
    await makelaar.emulateMedia({ media: 'print' });
    expect(await vel.isVisible()).toBe(true);
    for (const weg of ['Hoe staat het?', 'De jury']) expect(await kop(makelaar, weg).isVisible(), weg).toBe(false);
    expect(await makelaar.locator('.werktitel').isVisible()).toBe(false);
    await makelaar.emulateMedia({ media: 'screen' });

    await knop(makelaar, 'Ik heb het geprint').click();
    await gezegd(makelaar, 'Het stembiljet is uitgegeven.');
    await makelaar.getByText('Niemand wacht op een stembiljet.').waitFor();
    await makelaar.getByRole('form', { name: 'Laat een stembiljet vervallen' }).waitFor();
    await keurGoed(makelaar);
    expect(await makelaar.content()).not.toContain(nummer);
    await jurylid.reload();
    await knop(jurylid, 'Dit was ik niet: ik stem online').waitFor();
  });

  test('a beheerder closes the vote early with a reason, and counts nothing before the paper is in', async () => {
    beheerder = await aanHetWerk('beheerder', 1280);
    expect(await feit(beheerder, 'Gestemd').textContent()).toContain('Minstens 5 van de 8 juryleden');
    await knop(beheerder, 'Sluit het stemmen').click();
    await beheerder.getByRole('alert').getByText('Schrijf erbij waarom.').waitFor();
    await keurGoed(beheerder);
    await beheerder.getByLabel('Waarom?').first().fill('Iedereen die wilde, stemde al.');
    await knop(beheerder, 'Sluit het stemmen').click();
    await gezegd(beheerder, 'Een tweede beheerder moet hetzelfde besluiten.');
    await beheerder.getByText('Jij wilt dit.').waitFor();
    const tweede = await aanHetWerk('beheerder-2', 360);
    await tweede.getByText('Ben je het eens?').first().waitFor();
    await keurGoed(tweede);
    await knop(tweede, 'Sluit het stemmen').click();
    await gezegd(tweede, 'Het stemmen is gesloten.');
    await beheerder.reload();
    await beheerder.getByText('Voer eerst al het papier in.').waitFor();
    await expect.poll(() => knop(beheerder, 'Tel de stemmen').count()).toBe(0);
    await keurGoed(beheerder);
  });

  test('two makelaars enter the paper, one by keyboard alone on a narrow phone; it counts once they agree', async () => {
    const [een, twee] = [await aanHetWerk('makelaar', 360), await aanHetWerk('makelaar-2', 320)];
    const invoer = een.getByRole('form', { name: 'Voer een stembiljet in' });
    await invoer.getByLabel('Het nummer op het papier').fill('0000');
    await invoer.getByRole('button').click();
    await invoer.getByRole('alert').getByText('Dit is geen nummer.').waitFor();
    await keurGoed(een);
    await invoer.getByLabel('Het nummer op het papier').fill(nummer.toLowerCase());
    await invoer
      .getByRole('group', { name: /buurtfeest/ })
      .getByLabel('Voor')
      .check();
    await invoer.getByRole('button').click();
    await gezegd(een, 'Bewaard. Nu voert iemand anders het nog een keer in.');
    await een.getByText(`${nummer}: wacht op een tweede keer (jij voerde dit al in)`).waitFor();

    await typIn(twee, 'Het nummer op het papier', nummer);
    await druk(twee, 'Bewaar dit stembiljet');
    await gezegd(twee, 'Dit is anders dan de eerste keer.');
    await keurGoed(twee);
    await twee.getByLabel('Het nummer op het papier').focus();
    await twee.keyboard.type(nummer);
    await tabNaar(twee, 'Geen mening');
    // The five plans stand by title; of each the first circle is "Geen mening".
    const groep = twee.getByRole('group', { name: /buurtfeest/ });
    while ((await groep.locator(':focus').count()) === 0) await twee.keyboard.press('Tab');
    await twee.keyboard.press('ArrowRight');
    expect(await groep.getByLabel('Voor').isChecked()).toBe(true);
    await druk(twee, 'Bewaar dit stembiljet');
    await twee.getByText('Al het papier is verwerkt.').waitFor();
    await keurGoed(twee);
  });

  test('a beheerder counts, reads why, and confirms; what is decided then stands on the site', async () => {
    await beheerder.reload();
    await knop(beheerder, 'Tel de stemmen').click();
    await gezegd(beheerder, 'De stemmen zijn geteld.');
    await beheerder.getByText('6 van de 8 juryleden stemden.').waitFor();
    await expect.poll(() => beheerder.locator('.verdeling li').count()).toBe(5);
    await keurGoed(beheerder);
    await knop(beheerder, 'Stel de uitslag vast').click();
    await beheerder.getByRole('alert').getByText('Schrijf erbij waarom.').waitFor();
    await beheerder.getByLabel('Jouw uitleg bij de uitslag').fill('De jury koos deze plannen.');
    await knop(beheerder, 'Stel de uitslag vast').click();
    await gezegd(beheerder, 'De uitslag is vastgesteld.');
    await keurGoed(beheerder);

    await beheerder.getByLabel('Hoeveel euro?').fill('1.000.000');
    await knop(beheerder, 'Leg dit bedrag vast').click();
    await beheerder.getByRole('alert').getByText('Dit bedrag past niet').waitFor();
    await beheerder.getByLabel('Hoeveel euro?').fill('100');
    await knop(beheerder, 'Leg dit bedrag vast').click();
    await gezegd(beheerder, 'Het bedrag is vastgelegd.');
    await beheerder
      .getByText(/Wij betaalden €.100,/)
      .first()
      .waitFor();
    await keurGoed(beheerder);
    await knop(beheerder, 'Rond af').click();
    await gezegd(beheerder, 'De ronde is afgerond.');

    await expect
      .poll(async () => (await fetch(`${proces.site}/buurtbudget/voorbeeldjury/uitslag/`)).text(), {
        timeout: 90_000,
        interval: 500,
      })
      .toContain('De jury koos deze plannen.');
  });
});

describe('a jury that is invited, votes too little and is stopped', EEN_VERHAAL, () => {
  let beheerder: Page;

  test('a beheerder invites a jury from a pasted list, and is told of each address why not', async () => {
    beheerder = await aanHetWerk('beheerder-2', 360, 'Voorbeeldronde');
    const uitnodigen = vak(beheerder, 'Nodig mensen uit');
    await uitnodigen.getByRole('button').click();
    await uitnodigen.getByRole('alert').getByText('Vul minstens één e-mailadres in.').waitFor();
    await uitnodigen.getByLabel('E-mailadressen').fill('een@voorbeeld.test\ngeen adres');
    await uitnodigen.getByRole('button').click();
    await uitnodigen.getByRole('alert').getByText('Dit zijn geen e-mailadressen: geen adres.').waitFor();
    await keurGoed(beheerder);
    const namen = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'];
    await uitnodigen
      .getByLabel('E-mailadressen')
      .fill(
        `Een bewoner <Een@voorbeeld.test>; makelaar@voorbeeld.test\n${namen.map((n) => `${n}@voorbeeld.test`).join()}`,
      );
    await uitnodigen.getByRole('button').click();
    await gezegd(beheerder, 'Er zijn 6 mensen uitgenodigd.');
    await beheerder.getByText('makelaar@voorbeeld.test werkt hier en kan daarom niet stemmen.').waitFor();
    expect(await uitnodigen.getByLabel('Wat zijn de adviseurs?').isVisible()).toBe(false);
    await uitnodigen.getByLabel('Advies geven, als adviseur').check();
    await uitnodigen.getByLabel('Wat zijn de adviseurs?').fill('adviseur groen');
    await uitnodigen.getByLabel('E-mailadressen').fill('zeven@voorbeeld.test, zes@voorbeeld.test');
    await uitnodigen.getByRole('button').click();
    await gezegd(beheerder, 'Er is 1 mens uitgenodigd.');
    await beheerder.getByText('zes@voorbeeld.test doet al mee, met een andere taak.').waitFor();
    await beheerder.getByText('Juryleden (6)').click();
    await keurGoed(beheerder);
    await beheerder.getByRole('button', { name: /^Haal weg.*zes@voorbeeld\.test/ }).click();
    await gezegd(beheerder, 'zes@voorbeeld.test is van de lijst.');
    await beheerder.getByText('Juryleden (5)').waitFor();
  });

  test('a vote opens when all is in order, gets more time below quorum, and can be stopped with a reason', async () => {
    const sluiten = vak(beheerder, 'Sluit de ronde voor nieuwe plannen');
    await sluiten.getByLabel('Waarom?').fill('Er zijn genoeg plannen.');
    await sluiten.getByRole('button').click();
    await gezegd(beheerder, 'Niemand kan meer geld vragen.');

    await vak(beheerder, 'Open het stemmen').getByRole('button').click();
    await beheerder.getByRole('alert').getByText('Vul in tot wanneer de jury mag stemmen.').waitFor();
    const tijd = vak(beheerder, 'Kies wanneer de jury stemt');
    await tijd.getByRole('button').click();
    await tijd.getByRole('alert').getByText('Vul een dag en een tijd in.').waitFor();
    await keurGoed(beheerder);
    const vul = async (vanaf: string, tot: string): Promise<void> => {
      await tijd.getByLabel('Vanaf welke dag?').fill(vanaf);
      await tijd.getByLabel('Hoe laat?').first().fill('20:00');
      await tijd.getByLabel('Tot welke dag?').fill(tot);
      await tijd.getByRole('button').click();
    };
    await vul(dag(5), dag(3));
    await tijd.getByRole('alert').getByText('Het eind moet na het begin zijn').waitFor();
    await vul(dag(3), dag(10));
    await gezegd(beheerder, 'De stemtijd is bewaard.');

    await vak(beheerder, 'Open het stemmen').getByRole('button').click();
    await beheerder.getByRole('alert').getByText('Er zijn nog plannen die op een antwoord wachten.').waitFor();
    await handelAf(beheerder);
    await vak(beheerder, 'Open het stemmen').getByRole('button').click();
    await gezegd(beheerder, 'De jury kan stemmen.');
    expect(await feit(beheerder, 'Gestemd').textContent()).toContain(
      'Minder dan 5 van de 5 juryleden. Dat is nog niet genoeg',
    );
    await expect.poll(() => knop(beheerder, 'Stuur de uitnodigingen').count()).toBe(0);

    await beheerder.getByText('Geef de jury meer tijd').click();
    const verlengen = beheerder.locator('details').filter({ hasText: 'Geef de jury meer tijd' });
    await verlengen.getByLabel('Tot welke dag?').fill(dag(5));
    await verlengen.getByLabel('Waarom?').fill('Het was vakantie.');
    await verlengen.getByRole('button').click();
    await verlengen.getByRole('alert').getByText('Kies een tijd die later is.').waitFor();
    await keurGoed(beheerder);
    await verlengen.getByLabel('Tot welke dag?').fill(dag(20));
    await verlengen.getByRole('button').click();
    await gezegd(beheerder, 'De jury heeft meer tijd.');

    await beheerder.getByText('Stop met deze ronde').first().click();
    const stoppen = beheerder.locator('details').filter({ hasText: 'Er komt dan geen uitslag.' });
    await stoppen.getByRole('button').click();
    await stoppen.getByRole('alert').getByText('Schrijf erbij waarom.').waitFor();
    await stoppen.getByLabel('Waarom?').fill('Het geld is er niet meer.');
    await stoppen.getByRole('button').click();
    await gezegd(beheerder, 'Een tweede beheerder moet hetzelfde besluiten.');
    const tweede = await aanHetWerk('beheerder', 1280, 'Voorbeeldronde');
    await tweede.getByText('Stop met deze ronde').first().click();
    const ook = tweede.locator('details').filter({ hasText: 'Er komt dan geen uitslag.' });
    expect(await ook.getByLabel('Waarom?').inputValue()).toBe('Het geld is er niet meer.');
    await ook.getByRole('button').click();
    await gezegd(tweede, 'De ronde is gestopt.');
    await beheerder.reload();
    await feit(beheerder, 'Fase').getByText('gestopt').waitFor();
    expect(await feit(beheerder, 'Fase').textContent()).toContain('gestopt');
  });
});
