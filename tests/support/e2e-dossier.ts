import type { Page } from 'playwright';
import { expect } from 'vitest';

/** The number of the dossier that is open. */
export const nummerVan = async (pagina: Page): Promise<string> =>
  /B-[2-9B-Z]{6}/.exec((await pagina.locator('#formulier').textContent()) ?? '')?.[0] ?? '';
/** The form of one action in a dossier. */
export const formulier = (pagina: Page, actie: string) =>
  pagina.locator(`form:has(input[name="actie"][value="${actie}"])`);

/** Types in every text field of one action; gives what was typed, by name. */
export async function typAlles(pagina: Page, actie: string): Promise<Record<string, string>> {
  const velden = formulier(pagina, actie).locator('textarea, input[type="text"], input:not([type])');
  const getypt: Record<string, string> = {};
  for (let nummer = 0; nummer < (await velden.count()); nummer += 1) {
    const naam = (await velden.nth(nummer).getAttribute('name')) ?? '';
    getypt[naam] = naam.startsWith('besteed') ? '250' : `Getypt bij ${actie}, in ${naam}.`;
    await velden.nth(nummer).fill(getypt[naam]);
  }
  return getypt;
}
/** Whether the words stand in their fields again. */
export async function isTerug(pagina: Page, actie: string, getypt: Record<string, string>): Promise<void> {
  await formulier(pagina, actie).waitFor({ state: 'attached' });
  for (const [naam, waarde] of Object.entries(getypt))
    expect(await formulier(pagina, actie).locator(`[name="${naam}"]`).inputValue(), naam).toBe(waarde);
}
/** The actions in which something can be typed. */
export const alleActies = (pagina: Page): Promise<string[]> =>
  pagina
    .locator('form:has(textarea) input[name="actie"]')
    .evaluateAll((velden) => velden.map((veld) => (veld instanceof HTMLInputElement ? veld.value : '')));
/** Says that the address is theirs, with the button that the mail leads to. */
export async function bevestigAdres(pagina: Page): Promise<void> {
  await pagina.getByRole('button', { name: 'Ja, dit is mijn adres' }).click();
  await pagina.getByText('Dank je.', { exact: true }).waitFor();
}
