import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { loopMetTekst } from '#tests/support/conceptloop.ts';
import { gaNaarScherm, openScherm, werkschermen, woordfouten, woordfoutenOp } from '#tests/support/schermen.ts';
import { loopfouten, loopMetTab } from '#tests/support/toetsenloop.ts';
import { aanHetWerk, knop, logIn } from '#tests/support/werkplek.ts';

test('with Tab alone one sees where one is on every kind of screen, comes by everything in order, and is held nowhere', async () => {
  const pagina = await aanHetWerk('makelaar', 1280);
  const gevonden: string[] = [];
  for (const pad of ['', 'plek', 'plek/create', 'plek/bc-02', 'activiteit/create', 'signaal']) {
    await openScherm(pagina, `/werkplek/#/${pad}`);
    const haltes = await loopMetTab(pagina);
    expect(haltes.length).toBeGreaterThan(15);
    gevonden.push(...loopfouten(haltes).map((fout) => `${pad}: ${fout}`));
  }
  expect(gevonden).toEqual([]);
});

let soorten: Promise<readonly string[]> | undefined;
/** One screen of each kind, looked for once. */
const alleSchermen = (pagina: Page): Promise<readonly string[]> => {
  soorten ??= werkschermen(pagina);
  return soorten;
};

test('whatever is typed in the workplace or by a jury is kept on the device, field by field', {
  timeout: 8 * 60_000,
}, async () => {
  const kwijt: string[] = [];
  let velden = 0;
  const loop = async (pagina: Page, waar: string): Promise<number> => {
    const gelopen = await loopMetTekst(pagina);
    velden += gelopen.velden;
    kwijt.push(...gelopen.kwijt.map((naam) => `${waar}: ${naam}`));
    return gelopen.velden;
  };
  const pagina = await aanHetWerk('beheerder', 1280);
  let getypt = 0;
  for (const adres of await alleSchermen(pagina)) {
    // Where something was typed, it must be gone before the next is looked at.
    await (getypt > 0 ? openScherm : gaNaarScherm)(pagina, adres);
    getypt = await loop(pagina, adres);
  }
  const adviseur = await logIn('/jury/', 'adviseur', 1280);
  await adviseur.getByRole('heading', { name: 'Voorbeeldjury' }).waitFor();
  await loop(adviseur, '/jury/');
  expect(velden).toBeGreaterThan(150);
  expect(kwijt).toEqual([]);
});

const WOORDEN = { timeout: 8 * 60_000 };
test(
  'whatever people wrote, no screen of the workplace is wider than it is, and no name turns what is around it',
  WOORDEN,
  async () => {
    const pagina = await aanHetWerk('beheerder', 1280);
    const schermen = await alleSchermen(pagina);
    expect(schermen.length).toBeGreaterThan(30);
    expect(await woordfoutenOp(pagina, schermen)).toEqual([]);
  },
);

test('nor is any screen of a jury, for who votes, who voted, who advises and who guides a ronde', WOORDEN, async () => {
  const gevonden: string[] = [];
  for (const wie of ['jurylid-1', 'jurylid-4', 'adviseur']) {
    const pagina = await logIn('/jury/', wie, 1280);
    await pagina.getByRole('heading', { name: 'Voorbeeldjury' }).waitFor();
    const stemt = wie === 'jurylid-1';
    const toon = async (): Promise<void> => {
      await openScherm(pagina, '/jury/');
      if (stemt) await knop(pagina, 'Breng je stem uit').click();
    };
    gevonden.push(...(await woordfouten(pagina, new Map([[wie, toon]]))));
  }
  const pagina = await aanHetWerk('beheerder-2', 1280);
  await openScherm(pagina, '/werkplek/#/ronde');
  const rondes = pagina.locator('a[href^="#/ronde/"][href$="/show"]');
  const adressen = await rondes.evaluateAll((alle) => alle.map((een) => `/werkplek/${een.getAttribute('href')}`));
  const verschillend = [...new Set(adressen)];
  expect(verschillend.length).toBeGreaterThan(2);
  gevonden.push(...(await woordfoutenOp(pagina, verschillend)));
  expect(gevonden).toEqual([]);
});
