import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { aanmeldingvelden } from '#domein/aanmelding/aanmelding.velden.ts';
import { aanvraagvelden } from '#domein/aanvraag/aanvraag.velden.ts';
import { dossiervelden } from '#domein/dossier/dossier.velden.ts';
import { feedbackvelden } from '#domein/feedback/feedback.velden.ts';
import type { Lezer } from '#domein/gedeeld/lezer.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { vraagGeld } from '#tests/support/e2e-aanvraag.ts';
import { maandStraks } from '#tests/support/straks.ts';
import { lengtegrens } from '#tests/support/veldgrens.ts';

const AANVRAGEN = '/buurtbudget/aanvragen/';
const TEKSTVELDEN =
  'textarea[name], input[type="text"][name], input[type="email"][name], input[type="url"][name], input:not([type])[name]';

/** Fills in more than fits, as pasting does, in a field that may stand in another step; gives what is said there. */
async function vulTeVeel(pagina: Page, formulier: string, naam: string): Promise<{ zin: string; over: number }> {
  const veld = pagina.locator(`${formulier} [name="${naam}"]`).first();
  await veld.evaluate((element) => {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return;
    element.value = 'a'.repeat(6000);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const vak = veld.locator('xpath=ancestor::div[contains(concat(" ", @class, " "), " veld ")][1]');
  await expect.poll(() => vak.textContent(), { message: naam }).toMatch(/Dit is te lang\. Er passen/);
  const zin = /Er passen ([\d.]+) tekens in/.exec((await vak.textContent()) ?? '')?.[1] ?? '';
  const over = await veld.evaluate((element) => ('value' in element ? String(element.value).length : 0));
  return { zin, over };
}

async function loopLangs(pagina: Page, formulier: string, velden: Readonly<Record<string, Lezer>>): Promise<number> {
  const namen = await pagina
    .locator(formulier)
    .locator(TEKSTVELDEN)
    .evaluateAll((alle) => [...new Set(alle.map((veld) => veld.getAttribute('name') ?? ''))]);
  let gezien = 0;
  for (const naam of namen) {
    const veld = velden[naam];
    const grens = veld ? lengtegrens(veld) : null;
    if (grens === null) continue;
    expect(await vulTeVeel(pagina, formulier, naam), naam).toEqual({ zin: grens.toLocaleString('nl-NL'), over: 6000 });
    gezien += 1;
  }
  return gezien;
}

test.each([
  ['/meedoen/initiatief-aanmelden/', aanmeldingvelden, 6],
  [AANVRAGEN, aanvraagvelden, 7],
  ['/feedback/?over=portaal', feedbackvelden, 3],
] as const)(
  '%s: every field with a limit says it at the moment it is passed, and what was pasted is not cut',
  async (pad, velden, aantal) => {
    const pagina = await nieuwePagina();
    await pagina.goto(pad);
    await pagina.getByText('Stap 1 van', { exact: false }).waitFor();
    expect(await loopLangs(pagina, 'meedoen-formulier form', { ...velden })).toBe(aantal);
  },
);

test('more than a ronde gives is told while the lines are typed, also to who hears the page', async () => {
  const pagina = await nieuwePagina({ breedte: 360 });
  await pagina.goto(AANVRAGEN);
  await pagina.getByText('Stap 1 van', { exact: false }).waitFor();
  await pagina.getByLabel('Hoe heet je plan?').fill('Een bank');
  await pagina.getByLabel('Wat ga je doen?').fill('We bouwen een bank.');
  await pagina.getByLabel('Voor wie is het?').fill('Voor iedereen.');
  await pagina.getByLabel('Wanneer begin je?').fill(maandStraks());
  await pagina.getByLabel('In welke buurt is het?').selectOption({ index: 3 });
  await pagina.getByRole('button', { name: 'Naar de volgende stap' }).click();
  const eenRegel = pagina.getByText(/^(Fout: )?Je vraagt meer dan €.1\.000\. Splits het/).filter({ visible: true });
  await pagina.getByLabel('Wat kost dat, in euro?').fill('1000,50');
  await eenRegel.first().waitFor();
  await pagina.getByRole('status').filter({ hasText: 'Je vraagt meer dan' }).waitFor({ state: 'attached' });

  await pagina.getByRole('button', { name: 'Nog een regel' }).click();
  await pagina.getByLabel('Wat kost dat, in euro?').nth(1).fill('8000');
  await pagina.getByText('Je kunt in deze ronde hooguit', { exact: false }).filter({ visible: true }).first().waitFor();
  await expect.poll(() => eenRegel.count()).toBe(0);
  await pagina.getByLabel('Wat kost dat, in euro?').nth(1).fill('80');
  await pagina.getByText('Je kunt in deze ronde hooguit', { exact: false }).first().waitFor({ state: 'detached' });
});

test('what is wrong at a field goes when it is repaired, while somebody is still typing there', async () => {
  const pagina = await nieuwePagina({ breedte: 360 });
  await pagina.goto(AANVRAGEN);
  await pagina.getByText('Stap 1 van', { exact: false }).waitFor();
  await pagina.getByLabel('Hoe heet je plan?').fill('Een bank');
  await pagina.getByLabel('Wat ga je doen?').fill('We bouwen een bank.');
  await pagina.getByLabel('Voor wie is het?').fill('Voor iedereen.');
  await pagina.getByLabel('Wanneer begin je?').fill(maandStraks());
  await pagina.getByLabel('In welke buurt is het?').selectOption({ index: 3 });
  await pagina.getByRole('button', { name: 'Naar de volgende stap' }).click();
  await pagina.getByRole('button', { name: 'Nog een regel' }).click();
  const kost = pagina.getByLabel('Wat kost dat, in euro?');
  await kost.first().fill('drieduizend');
  await kost.nth(1).focus();
  const fout = pagina.locator('.veldfout').getByText('Dit is geen bedrag.', { exact: false });
  await fout.waitFor();
  await kost.first().fill('300');
  await fout.waitFor({ state: 'detached' });
  expect(await kost.first().evaluate((veld) => veld === document.activeElement)).toBe(true);
  expect(await kost.first().getAttribute('aria-invalid')).toBeNull();
});

test('a ticked box too many is told, and the fortieth line says that there are no more', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/meedoen/initiatief-aanmelden/');
  await pagina.getByText('Stap 1 van', { exact: false }).waitFor();
  await pagina.getByText('Meer dan één mag, tot 10.', { exact: false }).waitFor();
  const vinkjes = pagina.locator('input[name="themas"]');
  for (let nummer = 0; nummer < 11; nummer += 1) await vinkjes.nth(nummer).check();
  await pagina.getByText('Het mogen er 10 zijn', { exact: false }).filter({ visible: true }).first().waitFor();
  await vinkjes.first().uncheck();
  await pagina.getByText('Het mogen er 10 zijn', { exact: false }).first().waitFor({ state: 'detached' });

  await pagina.goto(AANVRAGEN);
  await pagina.getByText('Stap 1 van', { exact: false }).waitFor();
  const erbij = pagina.locator('button', { hasText: 'Nog een regel' });
  for (let regels = 1; regels < 40; regels += 1) await erbij.dispatchEvent('click');
  await pagina.getByText('Meer dan 40 regels kan niet.', { exact: false }).waitFor({ state: 'attached' });
  await expect.poll(() => erbij.count()).toBe(0);
});

test('in a dossier every limit is told while somebody types: of a field, of the ronde, and of a change', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto(await vraagGeld('Een kast met grenzen'));
  await pagina.getByText('Pas het aan', { exact: true }).click();
  const wijzigen = 'form:has([name="actie"][value="wijzigen"])';
  await pagina.locator(wijzigen).getByLabel('Wat kost dat, in euro?').first().fill('2000');
  await pagina
    .getByText('Splits het in twee of meer regels.', { exact: false })
    .filter({ visible: true })
    .first()
    .waitFor();
  await pagina.getByText(/^Je vraagt nu €.2\.000\./).waitFor({ state: 'attached' });
  await pagina.locator(wijzigen).getByRole('button', { name: 'Nog een regel' }).click();
  await pagina.locator(wijzigen).getByLabel('Wat kost dat, in euro?').nth(1).fill('9000');
  await pagina.getByText('Je kunt in deze ronde hooguit', { exact: false }).filter({ visible: true }).first().waitFor();
  expect(await loopLangs(pagina, wijzigen, { ...aanvraagvelden })).toBe(5);

  const intrekken = 'form:has([name="actie"][value="intrekken"])';
  expect(await loopLangs(pagina, intrekken, { ...dossiervelden.intrekken })).toBe(1);
});
