import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, inject, test } from 'vitest';
import { verbeterenPad } from '#config/verbeterpaden.ts';
import { nieuwePagina } from '#tests/support/browser.ts';

test('by the link on a place: its name stands above the form, and it need not be chosen', async () => {
  const pagina = await nieuwePagina({ breedte: 360, verwachteFouten: /status of 422/ });
  const namen = await (await fetch(`${inject('siteUrl')}/gegevens/verbeteren.json`)).json();
  const [[id, naam]] = Object.entries<string>(namen.plek) as [[string, string]]; // the city has places
  await pagina.goto(`/verbeteren/?over=plek&id=${id}`);
  await pagina.getByText(`Dit gaat over ${naam}.`, { exact: false }).waitFor();
  expect(await pagina.locator('[data-waarover]').isVisible()).toBe(false);
  expect(await pagina.locator('input[name="over_id"]').inputValue()).toBe(id);
  await pagina.getByLabel('Het telefoonnummer').check();
  await pagina.getByLabel('Wat moet het zijn?').fill('030 123 45 67');
  await pagina.getByRole('button', { name: 'Verstuur' }).click();
  // Nothing typed is lost, nor what it is about.
  await pagina.getByText('Kies hoe zeker je het weet.').first().waitFor();
  await pagina.getByText(`Dit gaat over ${naam}.`, { exact: false }).waitFor();
  expect(await pagina.getByLabel('Wat moet het zijn?').inputValue()).toBe('030 123 45 67');
});

test('without a script all of it stands on one page, and asks for the name', async () => {
  const pagina = await nieuwePagina({ breedte: 360, zonderJs: true });
  await pagina.goto('/verbeteren/?over=plek&id=x');
  await pagina.getByLabel('Hoe heet het?').waitFor();
  await expect.poll(() => pagina.getByRole('button', { name: 'Verstuur' }).count()).toBe(1);
  expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

const VRAAGT = /weet jij (het|er|iets)|mis je (er|iets)|laat het (ons )?weten|klopt (dit|er iets) niet/i;

test('every link in the built site that asks what we do not know leads to the form, with what it is about', async () => {
  const map = inject('siteMap');
  const paginas = (await readdir(map, { recursive: true })).filter((naam) => naam.endsWith('index.html'));
  const fout: string[] = [];
  let gevraagd = 0;
  for (const naam of paginas) {
    const html = await readFile(join(map, naam), 'utf8');
    if (!VRAAGT.test(html)) continue;
    for (const link of parse(html).querySelectorAll('main a')) {
      const naar = link.getAttribute('href') ?? '';
      if (!VRAAGT.test(link.text)) continue;
      gevraagd += 1;
      if (!naar.startsWith(verbeterenPad)) fout.push(`${naam}: ${link.text} ${naar}`);
    }
  }
  expect(fout).toEqual([]);
  expect(gevraagd).toBeGreaterThan(20);
});
