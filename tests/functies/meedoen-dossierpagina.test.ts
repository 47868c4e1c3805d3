import { type HTMLElement, parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stad } from '#config/stad.ts';
import { BEGIN } from '#formulieren/dossier/volgcode.tsx';
import { tekenDossierOpnieuw } from '#formulieren/teken.tsx';
import { bezwaarTekst } from '#teksten/nl/dossier/bezwaar.ts';
import { dienIn, type Ingediend, idVan, staatOnline, zetStap } from '#tests/support/meedoen-dossiers.ts';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';
import { beheerder, maakActoren, makelaar } from '#tests/support/rechten-actoren.ts';

let proef: Echteproef;
beforeAll(async () => {
  proef = await openEchteproef();
  await maakActoren(proef.eigenaar);
});
afterAll(() => proef?.stop());

interface Pagina {
  readonly status: number;
  readonly html: HTMLElement;
  readonly tekst: string;
}
/** Sends a form as a browser without a script does, and gives the page that comes back. */
async function post(paren: string[][]): Promise<Pagina> {
  const antwoord = await proef.stuurFormulier('/api/dossier', paren, { koppen: { accept: 'text/html' } });
  const html = parse(await antwoord.text());
  return { status: antwoord.status, html, tekst: html.structuredText };
}
const open = ({ volgcode }: Ingediend) => post([['volgcode', volgcode]]);

const formulieren = ({ html }: Pagina) =>
  new Map(
    html
      .querySelectorAll('form')
      .map((formulier) => [formulier.querySelector('[name="actie"]')?.getAttribute('value') ?? '', formulier] as const),
  );
const waarde = (veld: HTMLElement): string => {
  if (veld.tagName === 'TEXTAREA') return veld.text;
  if (veld.tagName === 'SELECT') return veld.querySelector('option[selected]')?.getAttribute('value') ?? '';
  return veld.getAttribute('value') ?? '';
};
/** What the browser would send of this form, with some answers typed anew. */
function vulIn(pagina: Pagina, actie: string, anders: Record<string, string> = {}): string[][] {
  const formulier = formulieren(pagina).get(actie);
  if (!formulier) throw new Error(`There is no form to ${actie}.`);
  expect([formulier.getAttribute('method'), formulier.getAttribute('action')]).toEqual(['post', '/api/dossier#fouten']);
  return formulier
    .querySelectorAll('input[name], textarea[name], select[name]')
    .filter((veld) => !['checkbox', 'radio'].includes(veld.getAttribute('type') ?? '') || veld.hasAttribute('checked'))
    .map((veld) => [veld.getAttribute('name') ?? '', anders[veld.getAttribute('name') ?? ''] ?? waarde(veld)]);
}

async function aanvraagMetVraag(): Promise<Ingediend & { readonly id: string }> {
  const ingediend = await dienIn(proef, '/api/aanvraag');
  const id = await idVan(proef, 'aanvraag', ingediend.nummer);
  await zetStap(proef, makelaar, 'aanvraag_stap', [id, 'in_behandeling', null, null]);
  await zetStap(proef, makelaar, 'aanvraag_stap', [id, 'aanvulling_gevraagd', 'Hoeveel mensen komen er?', null]);
  return { ...ingediend, id };
}

test('without a script the dossier is the same page, drawn by the same component', async () => {
  const aanvraag = await aanvraagMetVraag();
  const pagina = await open(aanvraag);
  const { dossier } = await (await proef.stuurJson('/api/dossier', { volgcode: aanvraag.volgcode })).json();
  const gegevens = pagina.html.querySelector('[data-gegevens]')?.getAttribute('data-gegevens');
  const stand = { ...BEGIN, volgcode: aanvraag.volgcode, nummer: aanvraag.nummer, gedaan: 'lezen' } as const;
  expect(pagina.html.querySelector('#formulier')?.outerHTML).toBe(
    parse(tekenDossierOpnieuw(gegevens, stand, dossier)).querySelector('#formulier')?.outerHTML,
  );
  for (const zin of ['Dit komt nog', 'Hoeveel mensen komen er?', 'Dit doe jij.']) expect(pagina.tekst).toContain(zin);
  expect([...formulieren(pagina).keys()]).toEqual(['aanvullen', 'wijzigen', 'vragen', 'intrekken', 'wis']);
});

test('every action of a request can be done from the page alone', async () => {
  const aanvraag = await aanvraagMetVraag();
  let pagina = await post(vulIn(await open(aanvraag), 'aanvullen', { tekst: 'Ongeveer dertig.' }));
  expect(pagina.tekst).toContain('Je antwoord is binnen.');
  expect(pagina.tekst).toContain('Ongeveer dertig.');
  // The form of a change is filled in with all that was sent, amounts included.
  pagina = await post(vulIn(pagina, 'wijzigen', { titel: 'Drie bankjes' }));
  expect([pagina.status, pagina.html.querySelector('#dossier')?.text]).toEqual([200, 'Drie bankjes']);
  const { dossier } = await (await proef.stuurJson('/api/dossier', { volgcode: aanvraag.volgcode })).json();
  expect(dossier.inhoud).toMatchObject({ plan: 'Twee bankjes bij de speeltuin.', gevraagd_cent: 120_100 });
  pagina = await post(vulIn(pagina, 'intrekken', { tekst: 'We verhuizen.' }));
  expect(pagina.tekst).toContain('Het is gestopt.');
  expect([...formulieren(pagina).keys()]).toEqual(['vragen', 'wis']);
  pagina = await post(vulIn(pagina, 'wis'));
  expect(pagina.tekst).toContain('Je naam, mail, telefoon en adres zijn weg.');
  expect([...formulieren(pagina).keys()]).toEqual(['lezen', 'nieuwe_code']);
  expect(pagina.html.outerHTML).not.toContain(aanvraag.volgcode);
});

test('a mistake is named at its field, and nothing that was typed is lost', async () => {
  const aanvraag = await aanvraagMetVraag();
  const paren = vulIn(await open(aanvraag), 'wijzigen', { titel: ' ', plan: 'Een heel ander plan.' });
  const pagina = await post(paren);
  expect(pagina.status).toBe(422);
  expect(pagina.html.querySelector('title')?.text).toMatch(/^1 fout/);
  expect(pagina.html.querySelectorAll('#fouten a').map((schakel) => schakel.getAttribute('href'))).toEqual([
    '#wijzigen-titel',
  ]);
  expect(pagina.html.querySelector('#wijzigen-titel')?.getAttribute('aria-invalid')).toBe('true');
  const terug = vulIn(pagina, 'wijzigen', { titel: 'Toch bankjes' });
  expect(terug).toContainEqual(['plan', 'Een heel ander plan.']);
  expect((await post(terug)).html.querySelector('#dossier')?.text).toBe('Toch bankjes');
});

test('an action that came too late is refused on top of the dossier as it stands now', async () => {
  const aanvraag = await aanvraagMetVraag();
  const oud = await open(aanvraag);
  await zetStap(proef, makelaar, 'aanvraag_stap', [aanvraag.id, 'in_behandeling', null, null]);
  await zetStap(proef, makelaar, 'aanvraag_stap', [aanvraag.id, 'voorgelegd', null, null]);
  const pagina = await post(vulIn(oud, 'wijzigen', { titel: 'Te laat' }));
  expect(pagina.status).toBe(409);
  expect(pagina.html.querySelectorAll('[role="alert"]')).toHaveLength(1);
  expect(pagina.tekst).toContain('Je plan ligt bij de jury.');
  expect([...formulieren(pagina).keys()]).toEqual(['vragen', 'intrekken', 'wis']);
});

test('a code that opens nothing asks for the code again, and is tried once', async () => {
  const volgcode = 'ABCDE-00000-00000-00000-00000';
  const roepen: string[] = [];
  const echt = proef.lijn.haal;
  proef.lijn.haal = async (invoer, init) => {
    roepen.push(String(invoer instanceof Request ? invoer.url : invoer).replace(/.*\//, ''));
    return echt(invoer, init);
  };
  const pagina = await post([
    ['actie', 'intrekken'],
    ['volgcode', volgcode],
  ]);
  proef.lijn.haal = echt;
  expect([pagina.status, roepen]).toEqual([404, ['dossier_actie']]);
  expect([...formulieren(pagina).keys()]).toEqual(['lezen', 'nieuwe_code']);
  expect(pagina.html.querySelector('#lezen-volgcode')?.getAttribute('value')).toBe(volgcode);
  expect(pagina.html.querySelector('#fouten')?.text).toContain('code');
});

test('with the database stopped the page keeps the words, and one button sends them again', async () => {
  const aanvraag = await aanvraagMetVraag();
  const paren = vulIn(await open(aanvraag), 'aanvullen', { tekst: 'Dertig mensen.\nEn een hond.' });
  const echt = proef.lijn.haal;
  proef.lijn.haal = async () => {
    throw new TypeError('fetch failed');
  };
  const kapot = await post(paren);
  proef.lijn.haal = echt;
  expect(kapot.status).toBe(503);
  expect([...formulieren(kapot).keys()]).toEqual(['aanvullen']);
  const weer = await post(vulIn(kapot, 'aanvullen'));
  expect([weer.status, weer.tekst.includes('Je antwoord is binnen.')]).toEqual([200, true]);
  expect(weer.tekst).toContain('En een hond.');
});

test('a decision says on the dossier how to object, and still does when the plan is under way', async () => {
  const { id, ...aanvraag } = await aanvraagMetVraag();
  expect((await open(aanvraag)).html.querySelector('#bezwaar')).toBeNull();
  for (const [wie, naar, tekst, cent] of [
    [makelaar, 'in_behandeling', null, null],
    [makelaar, 'voorgelegd', null, null],
    [beheerder, 'toegekend', 'Een mooi plan.', 120_100],
    [makelaar, 'in_uitvoering', null, null],
  ] as const)
    await zetStap(proef, wie, 'aanvraag_stap', [id, naar, tekst, cent]);
  const pagina = await open(aanvraag);
  expect(pagina.html.querySelector('#bezwaar')?.text).toBe(bezwaarTekst.kop);
  expect(pagina.tekst).toContain(bezwaarTekst.hoe);
  const { nummer, volgcode } = await dienIn(proef, '/api/aanmelding');
  const aanmelding = await idVan(proef, 'aanmelding', nummer);
  await zetStap(proef, makelaar, 'aanmelding_stap', [aanmelding, 'afgewezen', 'Dit is een winkel.']);
  expect((await post([['volgcode', volgcode]])).tekst).toContain(bezwaarTekst.hoe);
});

test('the clock removes by the terms of the city', async () => {
  let gestuurd: unknown;
  const echt = proef.lijn.haal;
  proef.lijn.haal = async (invoer, init) => {
    if (String(invoer instanceof Request ? invoer.url : invoer).endsWith('tik_deel')) gestuurd = init?.body;
    return echt(invoer, init);
  };
  await proef.tik();
  proef.lijn.haal = echt;
  const { bewaartermijnen, antwoordDagen: antwoord_dagen, maandenVers: vers_maanden } = stad;
  expect(JSON.parse(String(gestuurd))).toMatchObject({
    termijnen: { ...bewaartermijnen, antwoord_dagen, vers_maanden },
  });
});

test('a plan is linked from its dossier once the site that is online shows it, and not before', async () => {
  const aanvraag = await aanvraagMetVraag();
  await post(vulIn(await open(aanvraag), 'aanvullen', { tekst: 'Ongeveer dertig.' }));
  const link = async () =>
    (await open(aanvraag)).html
      .querySelectorAll('a')
      .find(({ text }) => text === 'Zo staat je plan op de site')
      ?.getAttribute('href');
  expect(await link()).toBeUndefined();
  await zetStap(proef, makelaar, 'aanvraag_stap', [aanvraag.id, 'voorgelegd', null, null]);
  expect(await link()).toBeUndefined();
  await staatOnline(proef);
  expect(await link()).toMatch(/^\/buurtbudget\/voorjaar\/bankjes(-\d+)?\/$/);
});
