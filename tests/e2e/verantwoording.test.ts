import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { monitorrijSchema } from '#domein/monitor/monitor.schema.ts';
import { som } from '#domein/monitor/monitor.som.ts';
import { axeFouten } from '#tests/support/axe.ts';
import { nieuwePagina } from '#tests/support/browser.ts';

const cijfers = async () =>
  z
    .array(monitorrijSchema)
    .parse(await (await fetch(new URL('/open-data/verantwoording.json', inject('siteUrl')))).json());

test('without a script the home page leads to what was done, and from there to each wijk and the numbers', async () => {
  const pagina = await nieuwePagina({ zonderJs: true, breedte: 320 });
  await pagina.goto('/');
  await pagina.getByRole('link', { name: 'Lees wat er is gezegd en gedaan' }).click();
  await pagina.waitForURL('**/verantwoording/');
  await pagina.getByText('Daarvan staat nog niets op de site.').waitFor();
  await pagina.getByRole('main').getByRole('link', { name: 'Overvecht' }).click();
  await pagina.waitForURL('**/verantwoording/overvecht/');
  await pagina.getByRole('heading', { level: 1, name: 'Wat we met je woorden deden in Overvecht' }).waitFor();
  expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await pagina.getByRole('link', { name: 'Alle cijfers staan ook bij open data' }).click();
  await pagina.waitForURL('**/open-data/');
});

test('every bar says its number in words, in a table that agrees with the open data', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/verantwoording/');
  const rijen = await cijfers();
  const [vanaf = ''] = rijen
    .map((rij) => rij.vanaf)
    .sort()
    .reverse();
  const rij = pagina.getByRole('row').filter({ has: pagina.getByRole('rowheader', { name: 'Nu niet bekend' }) });
  expect((await rij.getByRole('cell').textContent())?.trim()).toBe(
    `${som(rijen, 'initiatieven', 'onbekend', { vanaf })}`,
  );
  // All that ships was seen years ago: nobody knows what of it goes on today.
  expect(som(rijen, 'initiatieven', 'actief', { vanaf })).toBe(0);
  const alles = som(rijen, 'inhoud', 'alles', { vanaf });
  expect(alles).toBeGreaterThan(0);
  await pagina.getByText(`${alles} plekken en initiatieven zijn niet gestopt.`).waitFor();
  await expect.poll(() => pagina.locator('svg.balk:not([aria-hidden="true"])').count()).toBe(0);
  expect(await axeFouten(pagina)).toEqual([]);
});
