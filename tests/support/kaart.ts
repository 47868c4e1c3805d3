import type { Page } from 'playwright';
import { stubPdok } from '#tests/support/pdok-stub.ts';

/** The map page with its map drawn, and the stand-in for PDOK behind it. */
export async function openKaart(pagina: Page, rest = '', pdok: Parameters<typeof stubPdok>[1] = {}) {
  const stub = await stubPdok(pagina, pdok);
  await pagina.goto(`/kaart/${rest}`);
  await pagina.getByRole('button', { name: 'Inzoomen', exact: true }).waitFor();
  return stub;
}

/** How many items the drawn tekens stand for. */
export const opKaart = (pagina: Page): Promise<number> =>
  pagina
    .locator('.teken')
    .evaluateAll((tekens) =>
      tekens.reduce((som, teken) => som + Number(teken.querySelector('.getal')?.textContent ?? 1), 0),
    );

/** The heading of the list, such as "58 in beeld, 8 zonder plek". */
export const telling = async (pagina: Page): Promise<string> => (await pagina.locator('#telling').textContent()) ?? '';

/** The first number of that heading. */
export const inBeeld = async (pagina: Page): Promise<number> => Number.parseInt(await telling(pagina), 10);
