import { expect, inject, test } from 'vitest';
import { axeFouten } from '#tests/support/axe.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { vulInlogcode } from '#tests/support/inlogcode.ts';

test.each([
  [360, 'beheerder'],
  [1280, 'beheerder-2'],
] as const)('a beheerder reads the log, %i pixels wide, and finds what cannot be undone', async (breedte, naam) => {
  const pagina = await nieuwePagina({ metDatabase: true, breedte });
  const adres = `${naam}@voorbeeld.test`;
  await pagina.goto('/werkplek/#/logboek');
  await pagina.getByLabel('Je e-mailadres').fill(adres);
  await vulInlogcode(inject('postbusUrl'), adres, pagina);
  await pagina.getByText('Hier staat wie wat deed.').waitFor();
  await pagina.getByText(/^1 tot en met /).waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
  // It begins with what people did; the clock is asked for.
  const vanDeKlok = pagina.getByText(/Het portaal zelf/);
  await expect.poll(() => vanDeKlok.count()).toBe(0);
  await pagina.getByRole('link', { name: 'Alles, ook wat vanzelf gaat' }).click();
  await pagina.waitForURL(/filter=%7B%7D/);
  await pagina.getByText(/^1 tot en met /).waitFor();
  await expect.poll(() => pagina.getByText(/\b[a-z]+_(?:op|cent|id|tot)\b/).count()).toBe(0);
  await pagina.getByRole('link', { name: 'Wie bekeek contactgegevens?' }).click();
  await pagina.waitForURL(/ingezien/);
  // Who looks reads words: no line of another kind, and no name of a column.
  await expect.poll(() => pagina.getByText('Opgeruimd').count()).toBe(0);
  await pagina.getByRole('link', { name: 'Wat je niet terugdraait, van de laatste 7 dagen' }).click();
  await pagina.waitForURL(/ernstig/);
});
