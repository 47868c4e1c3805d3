import type { Page } from 'playwright';
import { beforeAll, expect, inject, test } from 'vitest';
import { axeFouten } from '#tests/support/axe.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { logIn, type Medewerker } from '#tests/support/e2e-post.ts';
import { druk, tabNaar, typIn } from '#tests/support/e2e-toetsen.ts';
import { metInlogcode, vulInlogcode } from '#tests/support/inlogcode.ts';
import { beeindigSessie, conceptenOp } from '#tests/support/sessie-einde.ts';

// In the example ronde of `npm start` eight jurors vote, of whom five did.
let beheerder: Medewerker;
beforeAll(async () => {
  beheerder = await logIn('beheerder-2@voorbeeld.test');
});

const adres = (naam: string) => `${naam}@voorbeeld.test`;
const kop = (pagina: Page, naam: string | RegExp) => pagina.getByRole('heading', { name: naam });
const balk = (pagina: Page) => pagina.locator('.stembalk');
const knop = (pagina: Page, naam: string) => pagina.getByRole('button', { name: naam, exact: true });
const rijen = (pagina: Page) => pagina.getByRole('group', { name: /^Jouw keuze: / });

async function logInMet(pagina: Page, naam: string): Promise<void> {
  await pagina.goto('/jury/');
  await pagina.getByLabel('Je e-mailadres').fill(adres(naam));
  await vulInlogcode(inject('postbusUrl'), adres(naam), pagina);
  await kop(pagina, 'Voorbeeldjury').waitFor();
}
/** Chooses the same at every request that can be chosen. */
async function kiesOveral(pagina: Page, keuze: 'Voor' | 'Niet' | 'Geen mening'): Promise<void> {
  for (const rij of await rijen(pagina).all()) {
    await rij.getByRole('radio', { name: keuze }).focus();
    await pagina.keyboard.press('Space');
  }
}
const breedte = (pagina: Page) => pagina.evaluate(() => document.documentElement.scrollWidth);

test('by keyboard alone, on a narrow phone: sign in, declare a belang, vote, keep the code, change the vote with it', async () => {
  const pagina = await nieuwePagina({
    breedte: 320,
    hoogte: 700,
    metDatabase: true,
    // A wrong code, and signing out of a session that was replaced.
    verwachteFouten: /40[13]/,
  });
  await pagina.goto('/jury/');
  await pagina.getByLabel('Je e-mailadres').waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
  await typIn(pagina, 'Je e-mailadres', adres('jurylid-3'));
  await metInlogcode(
    inject('postbusUrl'),
    adres('jurylid-3'),
    () => pagina.keyboard.press('Enter'),
    async (code) => {
      await pagina.getByLabel('De code uit de mail').waitFor();
      await pagina.keyboard.type('00000000');
      await pagina.keyboard.press('Enter');
      await pagina.getByRole('alert').getByText('Deze code werkt niet').waitFor();
      expect(await axeFouten(pagina)).toEqual([]);
      await pagina.getByLabel('De code uit de mail').fill('');
      await typIn(pagina, 'De code uit de mail', code);
      await pagina.keyboard.press('Enter');
      await kop(pagina, 'Voorbeeldjury').waitFor();
    },
  );
  expect(await axeFouten(pagina)).toEqual([]);
  expect(await breedte(pagina)).toBe(320);

  await druk(pagina, 'Lees het hele plan');
  await pagina.getByRole('table', { name: 'Wat het kost' }).first().waitFor();
  await druk(pagina, 'Ik heb iets met dit plan te maken');
  await druk(pagina, 'Je stemt niet over dit plan.');
  await pagina.getByRole('button', { name: 'Toch niet' }).waitFor();
  await expect.poll(() => rijen(pagina).count()).toBe(4);

  await druk(pagina, 'Breng je stem uit');
  await pagina.getByRole('alert').getByText('Maak een keuze bij elk plan.').waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
  for (let nummer = 0; nummer < 4; nummer += 1) {
    await rijen(pagina).nth(nummer).getByRole('radio', { name: 'Voor' }).focus();
    await pagina.keyboard.press('Space');
    if (nummer === 0) await pagina.keyboard.press('ArrowRight');
  }
  expect(await balk(pagina).textContent()).toContain('Jouw keuze kost');
  await druk(pagina, 'Breng je stem uit');
  await kop(pagina, /Je stem is binnen/).waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
  expect(await breedte(pagina)).toBe(320);
  const code = (await pagina.locator('.bewijscode').textContent()) ?? '';
  expect(code).toMatch(/^([0-9A-Z]{5}-){5}[0-9A-Z]$/);
  expect(await conceptenOp(pagina)).toEqual([]);

  await druk(pagina, 'Ik heb de code bewaard');
  await pagina.getByText('Je hebt gestemd.').waitFor();
  await druk(pagina, 'Kies opnieuw');
  await kiesOveral(pagina, 'Niet');
  await typIn(pagina, 'Je bewijscode', '00000');
  await druk(pagina, 'Breng je stem uit');
  await pagina.getByRole('alert').getByText('Dit is geen bewijscode.').waitFor();
  await pagina.getByLabel('Je bewijscode').first().fill(code.toLowerCase());
  await druk(pagina, 'Breng je stem uit');
  await kop(pagina, /Je stem is veranderd/).waitFor();
  await druk(pagina, 'Ik heb de code bewaard');
  await pagina.getByText('Je hebt gestemd.').waitFor();
  await tabNaar(pagina, 'Log uit');
  await pagina.keyboard.press('Enter');
  await pagina.getByLabel('Je e-mailadres').waitFor();
});

test('a draft stays on the device until the vote is in, and an answer that got lost costs no vote', async () => {
  const pagina = await nieuwePagina({ metDatabase: true, verwachteFouten: /ERR_FAILED|Failed to load/ });
  await logInMet(pagina, 'jurylid-1');
  // This juror asked for the money of one request, and says not to know it.
  await pagina.getByText('Dit plan heeft jouw e-mailadres.').waitFor();
  await knop(pagina, 'Ken je dit plan niet? Vraag een beheerder om te kijken.').click();
  await pagina.getByText('Een beheerder kijkt of dit klopt.').waitFor();
  await kiesOveral(pagina, 'Voor');
  await pagina.getByText('Dat is meer dan er is.').waitFor();
  await pagina.reload();
  await kop(pagina, 'Voorbeeldjury').waitFor();
  await expect.poll(() => rijen(pagina).getByRole('radio', { name: 'Voor', checked: true }).count()).toBe(4);

  const codes: string[] = [];
  await pagina.route('**/api/stembiljet', async (route) => {
    codes.push(route.request().postDataJSON().bewijscode);
    if (codes.length > 1) return route.continue();
    await route.fetch();
    await route.abort();
  });
  await knop(pagina, 'Breng je stem uit').click();
  await pagina.getByRole('alert').getByText('We weten niet of je stem is aangekomen.').waitFor();
  // The phone was put away and taken out again.
  await pagina.reload();
  await kop(pagina, 'Voorbeeldjury').waitFor();
  await pagina.getByText('Je hebt gestemd.').waitFor();
  expect(codes).toHaveLength(1);
});

const database = () => ({ url: inject('databaseUrl'), sleutel: inject('databaseSleutel') });
const dialoog = (pagina: Page) => pagina.getByRole('dialog', { name: 'Je bent niet meer ingelogd' });
/** Signs in over the screen, by keyboard alone. */
async function logWeerIn(pagina: Page, naam: string): Promise<void> {
  const vak = dialoog(pagina);
  await vak.waitFor();
  expect(await vak.getByRole('heading', { name: 'Je bent niet meer ingelogd' }).evaluate(isActief)).toBe(true);
  expect(await axeFouten(pagina)).toEqual([]);
  expect(await vak.getByLabel('Je e-mailadres').inputValue()).toBe(adres(naam));
  await metInlogcode(
    inject('postbusUrl'),
    adres(naam),
    () => druk(pagina, 'Stuur mij een code'),
    async (code) => {
      await vak.getByLabel('De code uit de mail').waitFor();
      await pagina.keyboard.type(code);
      await pagina.keyboard.press('Enter');
      await vak.waitFor({ state: 'detached' });
    },
  );
}
const isActief = (element: Element): boolean => element === document.activeElement;

test('a sign-in that ended costs a juror nothing: signing in goes over the ballot, and the vote goes on by itself', async () => {
  const pagina = await nieuwePagina({ metDatabase: true, breedte: 360, hoogte: 740, verwachteFouten: /40[0-3]/ });
  await logInMet(pagina, 'jurylid-2');
  await pagina.getByRole('paragraph').filter({ hasText: 'Je stemt niet over dit plan.' }).waitFor();
  await pagina.getByLabel('Anderen gebruiken dit apparaat ook').check();
  expect(await conceptenOp(pagina)).toEqual([]);
  await kiesOveral(pagina, 'Geen mening');
  expect(await conceptenOp(pagina)).toEqual([]);
  await beeindigSessie(pagina, database());

  // Not now: what stands there stays, and a line says what is the matter.
  await druk(pagina, 'Breng je stem uit');
  await dialoog(pagina).waitFor();
  await pagina.keyboard.press('Escape');
  await dialoog(pagina).waitFor({ state: 'detached' });
  const melding = pagina.getByRole('alert').filter({ hasText: 'Wat je koos, staat er nog.' });
  await melding.waitFor();
  expect(await melding.evaluate(isActief)).toBe(true);
  await expect.poll(() => rijen(pagina).getByRole('radio', { name: 'Geen mening', checked: true }).count()).toBe(4);
  expect(await breedte(pagina)).toBe(360);

  await druk(pagina, 'Breng je stem uit');
  await logWeerIn(pagina, 'jurylid-2');
  await kop(pagina, /Je stem is binnen/).waitFor();
});

test('an adviser advises until the vote, in the ronde that is not so far yet', async () => {
  await beheerder.roep('jury_uitnodigen', {
    ronde: 'voorbeeldronde',
    rol: 'adviseur',
    adressen: [adres('adviseur')],
    functie: 'adviseur van de wijk',
  });
  const pagina = await nieuwePagina({ metDatabase: true, breedte: 360 });
  await pagina.goto('/jury/');
  await pagina.getByLabel('Je e-mailadres').fill(adres('adviseur'));
  await vulInlogcode(inject('postbusUrl'), adres('adviseur'), pagina);
  await knop(pagina, 'Voorbeeldjury').click();
  await pagina.getByText('De jury stemt. Je advies staat vast.').first().waitFor();
  await knop(pagina, 'Terug naar jouw rondes').click();
  await knop(pagina, 'Voorbeeldronde').click();
  const plan = pagina.getByRole('form', { name: /Samen eten/ });
  await plan.getByRole('button', { name: 'Bewaar je advies' }).click();
  await pagina.getByRole('alert').getByText('Kies wat je ervan vindt').waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
  await plan.getByRole('radio', { name: 'Positief' }).focus();
  await pagina.keyboard.press('Space');
  await plan.getByLabel('Leg het kort uit').fill('Koken brengt de straat bij elkaar.');
  await plan.getByRole('button', { name: 'Bewaar je advies' }).click();
  await pagina.getByText('Je advies is bewaard.').waitFor();
});

test('a code is looked up after the vote only, and what is no code is said at once', async () => {
  const pagina = await nieuwePagina({ metDatabase: true, verwachteFouten: /409|404/ });
  await pagina.goto('/jury/#controle');
  const vak = pagina.getByRole('region', { name: 'Controleer mijn stem' });
  await vak.getByLabel('Je bewijscode').fill('kort');
  await knop(pagina, 'Zoek mijn stem').click();
  await vak.getByText('Dit is geen bewijscode.').waitFor();
  await vak.getByLabel('De ronde').selectOption('voorbeeldjury');
  await vak.getByLabel('Je bewijscode').fill('0'.repeat(26));
  await knop(pagina, 'Zoek mijn stem').click();
  await vak.getByText('De jury stemt nog.').waitFor();
});

test('without JavaScript the page says that signing in does not work here, and where to go', async () => {
  const pagina = await nieuwePagina({ zonderJs: true });
  await pagina.goto('/jury/');
  await pagina.getByText('Dan lukt stemmen niet op dit apparaat.').waitFor();
  await pagina.getByText('Liever op papier?').waitFor();
  await kop(pagina, 'Is mijn stem geheim?').waitFor();
});
