import type { Page } from 'playwright';
import type { Email } from 'postal-mime';
import { expect, inject, test, vi } from 'vitest';
import { ARABISCH, geefWoorden, ZONDER_SPATIE } from '#tests/support/andere-woorden.ts';
import { overalTeBreed, teBreed, vulMetWoord, zetBreedte } from '#tests/support/breedte.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { vraagGeld } from '#tests/support/e2e-aanvraag.ts';
import { leesPost } from '#tests/support/postbus.ts';
import { openScherm, woordfouten } from '#tests/support/schermen.ts';
import { nietVrij } from '#tests/support/schrijfrichting.ts';

// What people wrote, where it is no page that was built: in a dossier, in a mail, and in what a script looks up.
const MINUTEN = 60_000;
const { woord } = ZONDER_SPATIE;

const post = (): Promise<Email[]> => leesPost(inject('postbusUrl'));
/** The newest mail of each kind, by its subject. */
const soorten = (mails: readonly Email[]): Email[] => [
  ...new Map(mails.toReversed().map((mail) => [mail.subject, mail])).values(),
];
const alleenDitWoord = async (pagina: Page): Promise<string[]> => {
  await zetBreedte(pagina, 320);
  await vulMetWoord(pagina, woord);
  return teBreed(pagina);
};

test('a dossier is not wider than its screen, and names turn nothing in it, whatever was written', {
  timeout: 3 * MINUTEN,
}, async () => {
  const pagina = await nieuwePagina();
  const link = await vraagGeld(woord);
  const toon = async (): Promise<void> => {
    await openScherm(pagina, link);
    await pagina.locator('#dossier').waitFor();
  };
  expect(await woordfouten(pagina, new Map([['dossier', toon]]))).toEqual([]);
});

test('no mail is wider than a phone, with letters of any size and words of any length', {
  timeout: 5 * MINUTEN,
}, async () => {
  const link = await vraagGeld(woord);
  // Only who did something with the code of a mail gets own words by mail.
  const volgcode = link.slice(link.indexOf('#') + 1);
  await fetch(`${inject('siteUrl')}/api/dossier`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ volgcode, actie: 'intrekken' }),
  });
  const metWoord = (mails: readonly Email[]): boolean => mails.some(({ html }) => html?.includes(woord));
  await vi.waitFor(async () => expect(metWoord(await post())).toBe(true), { timeout: 20_000, interval: 200 });
  const mails = soorten(await post());
  const pagina = await nieuwePagina({ breedte: 320 });
  const gevonden: string[] = [];
  for (const { subject, html } of mails) {
    await pagina.setContent(html ?? '');
    const fouten = [...(await overalTeBreed(pagina)), ...(await alleenDitWoord(pagina))];
    gevonden.push(...fouten.map((fout) => `${subject}: ${fout}`));
  }
  expect(gevonden).toEqual([]);
});

test('the mailbox of one machine fits on a phone, its list and each mail', { timeout: 3 * MINUTEN }, async () => {
  await vraagGeld(woord);
  const pagina = await nieuwePagina({ breedte: 320, metPostbus: true });
  await pagina.goto(inject('postbusUrl'));
  expect(await overalTeBreed(pagina)).toEqual([]);
  const eerste = await pagina.locator('li a').first().getAttribute('href');
  expect(await alleenDitWoord(pagina)).toEqual([]);
  await pagina.goto(`${inject('postbusUrl')}${eerste}`);
  await pagina.locator('pre').waitFor();
  expect(await overalTeBreed(pagina)).toEqual([]);
  expect(await alleenDitWoord(pagina)).toEqual([]);
});

test.each([
  ['/kaart/', async (pagina: Page) => pagina.locator('[data-rijen] a, .kaartrijen a').first().waitFor()],
  [
    '/feedback/',
    async (pagina: Page) => {
      await pagina.getByLabel(/^Hoe heet het/).fill(ARABISCH.woord.slice(0, 3));
      await pagina.getByRole('option').first().waitFor();
    },
  ],
])('what a script looks up on %s turns nothing either', async (pad, wacht) => {
  const pagina = await nieuwePagina();
  await pagina.route(/\/EPSG:3857\//, (route) => route.fulfill({ status: 204 }));
  await geefWoorden(pagina, ARABISCH);
  await openScherm(pagina, pad);
  await wacht(pagina);
  const html = await pagina.content();
  expect(html).toContain(ARABISCH.woord);
  expect(nietVrij(html)).toEqual([]);
});
