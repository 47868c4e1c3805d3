import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { gaNaarScherm } from '#tests/support/schermen.ts';
import { conceptenOp } from '#tests/support/sessie-einde.ts';
import { aanHetWerk, gezegd, keurGoed, knop } from '#tests/support/werkplek.ts';

test('two people change one record: the second is warned, and nothing is overwritten in silence', async () => {
  const [een, ander] = await Promise.all([aanHetWerk('makelaar', 1280), aanHetWerk('makelaar-2', 1280)]);
  for (const pagina of [een, ander]) {
    await pagina.goto('/werkplek/#/plek/bc-02');
    await pagina.getByLabel('Wat kost het?').waitFor();
  }
  await een.getByLabel('Wat kost het?').fill('Gratis');
  await knop(een, 'Bewaar').click();
  await gezegd(een, /^Bewaard/);

  await ander.getByLabel('Wat kost het?').fill('Twee euro');
  await ander.getByLabel('Meer over het beheer').fill('Bewoners helpen mee.');
  await knop(ander, 'Bewaar').click();
  const naast = ander.getByRole('region', { name: 'Intussen veranderde iemand dit ook' });
  await naast.getByRole('group', { name: 'Wat kost het?' }).getByText('Gratis').waitFor();
  // What only one of them changed is no question.
  await expect.poll(() => naast.getByRole('group').count()).toBe(1);
  await ander.locator('.vergelijk > p:focus').waitFor();
  expect(await ander.getByLabel('Wat kost het?').inputValue()).toBe('Twee euro');
  expect(await ander.getByLabel('Meer over het beheer').inputValue()).toBe('Bewoners helpen mee.');
  // Nothing can be saved before the second has decided, knowing what the other wrote.
  await expect.poll(() => knop(ander, 'Bewaar').count()).toBe(0);
  await knop(ander, 'Neem deze keuzes over').click();
  await naast.getByText('Kies bij elk onderdeel een van de twee.').waitFor();
  await keurGoed(ander);
  await naast.getByRole('radio', { name: /^Jij typte/ }).check();
  await knop(ander, 'Neem deze keuzes over').click();
  await knop(ander, 'Bewaar').click();
  await gezegd(ander, /^Bewaard/);
  await ander.reload();
  await ander.getByLabel('Wat kost het?').waitFor();
  expect(await ander.getByLabel('Wat kost het?').inputValue()).toBe('Twee euro');
  await expect.poll(() => ander.getByText('Je was hier al bezig').count()).toBe(0);
  expect(await conceptenOp(ander)).toEqual([]);
});

test('opening a record and leaving it keeps nothing, so nothing old comes back over what a colleague saved', async () => {
  const [een, ander] = await Promise.all([aanHetWerk('makelaar', 1280), aanHetWerk('makelaar-2', 360)]);
  for (const pad of ['plek/bc-04', 'initiatief/in-02', 'activiteit/create', 'plek/create', 'organisatie/create']) {
    await gaNaarScherm(ander, `/werkplek/#/${pad}`);
    await knop(ander, 'Bewaar').waitFor();
    await ander.getByRole('textbox').first().click();
    await ander.keyboard.press('Tab');
    await ander.keyboard.press('Tab');
  }
  expect(await conceptenOp(ander)).toEqual([]);

  // Typed, and put away without saving; then a colleague saves the same field.
  await ander.goto('/werkplek/#/plek/bc-04');
  await ander.getByLabel('Wat kost het?').fill('Wat ik gisteren typte');
  await ander.getByLabel('Meer over het beheer').fill('Ook van gisteren');
  await ander.goto('about:blank');
  await een.goto('/werkplek/#/plek/bc-04');
  await een.getByLabel('Wat kost het?').fill('Wat mijn collega vandaag schreef');
  await knop(een, 'Bewaar').click();
  await gezegd(een, /^Bewaard/);

  await ander.goto('/werkplek/#/plek/bc-04');
  const naast = ander.getByRole('region', { name: 'Intussen veranderde iemand dit ook' });
  const kosten = naast.getByRole('group', { name: 'Wat kost het?' });
  await kosten.getByText('Wat ik gisteren typte').waitFor();
  await kosten.getByRole('radio', { name: /^Er staat nu/ }).check();
  await keurGoed(ander);
  await knop(ander, 'Neem deze keuzes over').click();
  expect(await ander.getByLabel('Wat kost het?').inputValue()).toBe('Wat mijn collega vandaag schreef');
  expect(await ander.getByLabel('Meer over het beheer').inputValue()).toBe('Ook van gisteren');
  await knop(ander, 'Bewaar').click();
  await gezegd(ander, /^Bewaard/);
  await ander.reload();
  await ander.getByLabel('Wat kost het?').waitFor();
  expect(await ander.getByLabel('Wat kost het?').inputValue()).toBe('Wat mijn collega vandaag schreef');
  expect(await ander.getByLabel('Meer over het beheer').inputValue()).toBe('Ook van gisteren');
  expect(await conceptenOp(ander)).toEqual([]);
});

test('opening hours that two people change are kept, and laid side by side day by day', async () => {
  const [een, ander] = await Promise.all([aanHetWerk('makelaar', 1280), aanHetWerk('makelaar-2', 360)]);
  const nieuweDag = async (pagina: Page, van: string, tot: string): Promise<void> => {
    await pagina.goto('/werkplek/#/plek/bc-06');
    await knop(pagina, 'Vaste dag erbij').click();
    await pagina.getByLabel('Van', { exact: true }).last().fill(van);
    await pagina.getByLabel('Tot', { exact: true }).last().fill(tot);
  };
  await nieuweDag(ander, '10:00', '12:00');
  await ander.reload();
  await ander.getByText('10:00 - 12:00').waitFor();
  await knop(ander, 'Ga verder').click();
  expect(await ander.getByLabel('Van', { exact: true }).last().inputValue()).toBe('10:00');
  await nieuweDag(een, '13:00', '15:00');
  await knop(een, 'Bewaar de tijden').click();
  await gezegd(een, 'De tijden zijn bewaard.');
  expect(await conceptenOp(een)).toEqual([]);

  await knop(ander, 'Bewaar de tijden').click();
  const dag = ander.getByRole('region', { name: 'Intussen veranderde iemand dit ook' }).getByRole('group');
  await dag.getByText('13:00 - 15:00').waitFor();
  await keurGoed(ander);
  await dag.getByRole('radio', { name: /^Er staat nu/ }).check();
  await knop(ander, 'Neem deze keuzes over').click();
  expect(await ander.getByLabel('Van', { exact: true }).last().inputValue()).toBe('13:00');
  expect(await conceptenOp(ander)).toEqual([]);
});
