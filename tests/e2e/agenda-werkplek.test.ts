import type { BrowserContext, Page } from 'playwright';
import { beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { plusDagen } from '#domein/gedeeld/dag.ts';
import { schrijfMoment } from '#domein/gedeeld/moment.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { vulInlogcode } from '#tests/support/inlogcode.ts';

let opslag: Awaited<ReturnType<BrowserContext['storageState']>>;
let pagina: Page;
beforeAll(async () => {
  const adres = 'makelaar@voorbeeld.test';
  const thuis = await nieuwePagina({ metDatabase: true });
  await thuis.goto('/werkplek/');
  await thuis.getByLabel('Je e-mailadres').fill(adres);
  await vulInlogcode(inject('postbusUrl'), adres, thuis);
  await thuis.getByRole('heading', { name: 'Wacht op mij' }).waitFor();
  opslag = await thuis.context().storageState();
}, 60_000);
beforeEach(async () => {
  pagina = await nieuwePagina({ metDatabase: true, breedte: 360, opslag });
});

/** The row as everybody reads it. */
async function rij(id: string): Promise<Record<string, unknown>> {
  const sleutel = inject('databaseSleutel');
  const adres = `${inject('databaseUrl')}/rest/v1/activiteit?id=eq.${id}`;
  const [gevonden] = await (await fetch(adres, { headers: { apikey: sleutel } })).json();
  return gevonden;
}
const open = async (id: string): Promise<void> => {
  await pagina.goto(`/werkplek/#/activiteit/${id}`);
  await pagina.getByRole('button', { name: 'Bewaar', exact: true }).waitFor();
};
const bewaar = async (): Promise<void> => {
  await pagina.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await pagina.getByText(/^Bewaard\./).waitFor();
};

test('one tap calls one date of a series off, and one puts it back', async () => {
  await open('voorbeeld-eten');
  const keer = pagina.getByRole('region', { name: 'Gaat het een keer niet door?' }).getByRole('group').nth(1);
  await keer.getByRole('button', { name: 'Gaat niet door' }).click();
  await keer.getByRole('button', { name: 'Gaat toch door' }).waitFor();
  const { begin, afgelast, overgeslagen } = await rij('voorbeeld-eten');
  // It comes back every other week.
  expect([afgelast, overgeslagen]).toEqual([[plusDagen(schrijfMoment(String(begin)).dag, 14)], []]);
  await keer.getByRole('button', { name: 'Gaat toch door' }).click();
  await keer.getByRole('button', { name: 'Sla over' }).waitFor();
  expect(await rij('voorbeeld-eten')).toMatchObject({ afgelast: [], overgeslagen: [] });
});

test('a series takes a second day of the week, and keeps the day on which it begins', async () => {
  await open('voorbeeld-koffie');
  const dagen = pagina.getByRole('group', { name: 'Op welke dagen?' });
  await expect.poll(() => dagen.locator('input:checked:disabled').count()).toBe(1);
  await dagen.locator('input:not(:checked)').first().check();
  await bewaar();
  expect((await rij('voorbeeld-koffie')).herhaling).toMatch(/^FREQ=WEEKLY;BYDAY=[A-Z]{2},[A-Z]{2}$/);
});

test('what is the whole day asks for days alone, and ends with the last of them', async () => {
  await open('voorbeeld-repareren');
  await pagina.getByLabel('Het is de hele dag').check();
  const eerste = await pagina.getByLabel(/^Eerste dag/).inputValue();
  await pagina.getByLabel(/^Laatste dag/).fill(plusDagen(eerste, 2));
  await bewaar();
  const { begin, eind } = await rij('voorbeeld-repareren');
  expect(schrijfMoment(String(begin))).toEqual({ dag: eerste, tijd: '00:00' });
  expect(schrijfMoment(String(eind))).toEqual({ dag: plusDagen(eerste, 3), tijd: '00:00' });
});

test('the rule of each month goes with the first day, and a last day can be typed figure by figure', async () => {
  await open('voorbeeld-winterfeest');
  await pagina.getByLabel(/^Eindigt op/).fill('2027-12-09T12:00');
  await pagina.getByLabel(/^Begint op/).fill('2027-12-07T10:00');
  await pagina.getByLabel('Herhaling').selectOption({ label: 'Elke maand op dezelfde weekdag' });
  await pagina.getByText('Elke maand op de eerste dinsdag.').waitFor();
  await pagina.getByLabel(/^Begint op/).fill('2027-12-09T10:00');
  await pagina.getByText('Elke maand op de tweede donderdag.').waitFor();
  const tot = pagina.getByLabel('Tot en met (mag leeg blijven)');
  await tot.focus();
  await pagina.keyboard.type('12122028');
  await pagina.getByText(/tot en met dinsdag 12 december 2028\.$/).waitFor();
  expect(await tot.inputValue()).toBe('2028-12-12');
});
