import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { budgetten } from '#bouw/budgetten.ts';
import { keurPaginas } from '#bouw/keuring.ts';
import { zoekpaden } from '#config/paths.ts';
import { dagVan, plusDagen } from '#domein/gedeeld/dag.ts';
import type { Bevinding } from '#domein/publicatie/bevinding.schema.ts';
import { lokaleSleutels } from '#netlify/local/sleutels.ts';
import { veiligeTekst } from '#netlify/services/html.ts';
import { activiteitTekst } from '#teksten/nl/activiteit/activiteit.ts';
import { antwoordTekst } from '#teksten/nl/feedback/feedback.ts';
import { wijkTekst } from '#teksten/nl/gebied/wijken.ts';
import { frame } from '#teksten/nl/site/algemeen.ts';
import { korteDatum } from '#teksten/nl/taal/datum.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { leesSite, loop } from '#tests/support/loop.ts';
import { nietVrij } from '#tests/support/schrijfrichting.ts';
import { type SiteProces, startSite } from '#tests/support/site-proces.ts';
import { stadsmaten } from '#tests/support/stadmaker/maten.ts';
import { vulStadsmap } from '#tests/support/stadmaker/stadsmap.ts';

type Rij = Readonly<Record<string, unknown>>;

let map: string;
let proces: SiteProces;
let site: ReadonlyMap<string, string>;
let bereikt: ReadonlySet<string>;
/** All that can be read by walking, without a script. */
let woorden: string;
const rijen: Record<string, readonly Rij[]> = {};

/** By what each row of a table is known on a page. */
const KOLOMMEN = [
  ['plek', 'naam'],
  ['initiatief', 'naam'],
  ['makelaar', 'email'],
  ['ronde', 'naam'],
  ['aanvraag_publiek', 'titel'],
  ['prioriteit', 'titel'],
] as const;

const MEER = 1000;

/** One plek, initiatief or request for money: its words have an end, and all of them stand there. */
const VAN_EEN = /^\/(buurtcentra|speeltuinen|initiatieven|buurtbudget\/[^/]+)\/[^/]+\/$/;
/** How much of a budget is ours; the rest is for the words of one record, compressed. */
const ONS_DEEL = 0.75;
/** Whether a page of one record is over its budget by what people wrote in it alone, as in a script of three bytes a letter. */
function komtDoorWoorden(vondst: Bevinding): boolean {
  if (vondst.soort !== 'html_en_css' || !VAN_EEN.test(vondst.pagina)) return false;
  const tekst = parse(site.get(vondst.pagina) ?? '').querySelector('main')?.text ?? '';
  return vondst.bytes - gzipSync(tekst, { level: 9 }).length <= vondst.budget * ONS_DEEL;
}

async function leesRijen(database: string, sleutel: string, tabel: string, kolom: string): Promise<Rij[]> {
  const alle: Rij[] = [];
  for (;;) {
    const adres = `${database}/rest/v1/${tabel}?select=${kolom}${kolom === 'code' ? '' : ',id'}&order=${kolom === 'code' ? 'code' : 'id'}&limit=${MEER}&offset=${alle.length}`;
    const deel: Rij[] = await (await fetch(adres, { headers: { apikey: sleutel } })).json();
    alle.push(...deel);
    if (deel.length < MEER) return alle;
  }
}

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'buurtportaal-stad-'));
  await cp(inject('startmap'), map, { recursive: true });
  await vulStadsmap(map, stadsmaten.stad);
  proces = await startSite({ map, env: { BIJHOUDEN: 'nee' } });
  const { publishable } = await lokaleSleutels(map);
  for (const [tabel, kolom] of KOLOMMEN) rijen[tabel] = await leesRijen(proces.database, publishable, tabel, kolom);
  site = await leesSite(join(map, 'site'));
  bereikt = loop(site);
  woorden = [...bereikt].map((adres) => site.get(adres) ?? '').join('\n');
}, 600_000);
afterAll(async () => {
  await proces.stop();
  await rm(map, { recursive: true, force: true });
});

test('in a city of real size every page keeps its budget, its policy and its sharing picture', async () => {
  expect(site.size).toBeGreaterThan(3000);
  const gevonden = await keurPaginas(join(map, 'site'), budgetten);
  expect(gevonden.filter((vondst) => !komtDoorWoorden(vondst))).toEqual([]);
  expect(gevonden.length).toBeLessThan(10);
});

test('no page of a city that exists says that it is made up', () => {
  expect([...site].filter(([, html]) => html.includes(frame.verzonnen)).map(([adres]) => adres)).toEqual([]);
});

test('every page of it can be reached by links alone, but for those of one person, of staff, or of what is over', () => {
  const voorbij = (adres: string) => site.get(adres)?.includes(activiteitTekst.geweest) ?? false;
  const los = [...site.keys()].filter((adres) => !bereikt.has(adres) && !voorbij(adres));
  expect(
    los.filter(
      (adres) =>
        !/^\/(404\.html|bevestigen\/|(meedoen|verbeteren)\/bedankt\/|werkplek\/|welkom\/[a-z]+\/)$/.test(adres),
    ),
  ).toEqual([]);
});

test.each(KOLOMMEN)('every %s of it stands on a page that can be reached, however many there are', (tabel, kolom) => {
  const alle = rijen[tabel] ?? [];
  expect(alle.length).toBeGreaterThan(50);
  expect(alle.map((rij) => veiligeTekst(String(rij[kolom]))).filter((woord) => !woorden.includes(woord))).toEqual([]);
});

/** The days that a sentence names, wherever it stands: the pages are many, and are read once. */
function dagenIn(zin: (dag: string) => string): Set<string> {
  const [voor = '', na = ''] = zin('#').split('#').map(RegExp.escape);
  return new Set([...woorden.matchAll(new RegExp(`${voor}([0-9a-z ]+)${na}`, 'g'))].map(([, dag = '']) => dag));
}

test('what was promised for a day that is past is nowhere told as to come', () => {
  const gisteren = new Set(
    Array.from({ length: 1500 }, (_, dagen) => korteDatum(plusDagen(dagVan(new Date()), -1 - dagen))),
  );
  const beloofd = dagenIn(antwoordTekst.belofte);
  expect(beloofd.size).toBeGreaterThan(0);
  expect(beloofd.intersection(gisteren)).toEqual(new Set());
  expect(dagenIn(antwoordTekst.nietGehaald).intersection(gisteren).size).toBeGreaterThan(0);
});

test('no page says that nobody helps in a wijk, since in each somebody does', () => {
  for (const [adres, html] of site) if (html.includes(wijkTekst.geenMakelaar)) expect.fail(adres);
  expect(woorden).toContain('mailto:');
});

test('all that was said about one place, and all its photos, can be read from its page on', () => {
  const zeker = (patroon: RegExp) => [...bereikt].filter((adres) => patroon.test(adres));
  const gezegd = zeker(/^\/gezegd\/plek\/stad-plek-0\//).map((adres) => site.get(adres) ?? '');
  const keren = (html: readonly string[], wat: string) => html.join('').split(wat).length - 1;
  expect(keren(gezegd, '<li class="stapel gezegd')).toBeGreaterThanOrEqual(50);
  const fotos = zeker(/^\/fotos\/plek\/stad-plek-0\//).map((adres) => site.get(adres) ?? '');
  expect(keren(fotos, '<figure')).toBeGreaterThanOrEqual(40);
});

test('feedback can be about any place, initiatief or makelaar: by name, and without a script by the list of a wijk', async () => {
  const namen: { id: string }[] = JSON.parse(await readFile(join(map, 'site/gegevens/onderwerpen.json'), 'utf8'));
  const alle = ['plek', 'initiatief', 'makelaar'].flatMap((tabel) => (rijen[tabel] ?? []).map(({ id }) => String(id)));
  expect(namen.map(({ id }) => id).sort()).toEqual(alle.sort());
  const lijsten = [...bereikt].filter((adres) => adres.startsWith('/feedback/over/')).map((adres) => site.get(adres));
  expect(alle.filter((id) => !lijsten.some((html) => html?.includes(`value="${id}"`)))).toEqual([]);
});

test('a request for money can name any priority that holds, and the page of a dossier can show it', async () => {
  const formulieren = [...bereikt]
    .filter((adres) => adres.startsWith('/buurtbudget/aanvragen/'))
    .map((adres) => site.get(adres));
  const ids = (rijen.prioriteit ?? []).map(({ id }) => String(id));
  expect(ids.filter((id) => !formulieren.some((html) => html?.includes(`value="${id}"`)))).toEqual([]);
  const keuzes = await readFile(join(map, 'site/gegevens/keuzes.json'), 'utf8');
  expect(ids.filter((id) => !keuzes.includes(`"${id}"`))).toEqual([]);
});

test('every buurt can be chosen where an initiative is registered or money is asked, without a script', async () => {
  const buurten = await leesRijen(proces.database, (await lokaleSleutels(map)).publishable, 'buurt', 'code');
  expect(buurten.length).toBeGreaterThan(100);
  const keuzes = await readFile(join(map, 'site/gegevens/keuzes.json'), 'utf8');
  for (const formulier of ['/meedoen/initiatief-aanmelden/', '/buurtbudget/aanvragen/']) {
    const bladen = [...bereikt].filter((adres) => adres.startsWith(formulier)).map((adres) => site.get(adres));
    const codes = buurten.map(({ code }) => String(code));
    expect(
      codes.filter((code) => !bladen.some((html) => html?.includes(`<option dir="auto" value="${code}"`))),
    ).toEqual([]);
    expect(codes.filter((code) => !keuzes.includes(`"${code}"`))).toEqual([]);
  }
});

test('the agenda tells every activity that comes, and leads to each week of it', () => {
  const bladen = [...bereikt].filter((adres) => /^\/agenda\/(pagina\/\d+\/)?$/.test(adres));
  expect(bladen.length).toBeGreaterThan(10);
  const eerste = site.get('/agenda/') ?? '';
  expect(eerste.match(/#dag-\d{4}-\d\d-\d\d/g)?.length).toBeGreaterThanOrEqual(8);
});

test('a name from right to left turns nothing around it: it stands in a block or bdi with a direction of its own', () => {
  const paginas = [...site].filter(([adres]) => !adres.startsWith('/welkom/'));
  expect(paginas.filter(([, html]) => /<bdi>[^<]*[\u0600-\u06ff]/.test(html)).length).toBeGreaterThan(20);
  expect(paginas.flatMap(([adres, html]) => nietVrij(html).map((zin) => `${adres}: ${zin}`)).slice(0, 30)).toEqual([]);
});

test('searching finds a place by its name, also when it did not fit in the file that comes first', async () => {
  const eerst = await readFile(join(map, 'site', zoekpaden.eerst), 'utf8');
  expect(eerst).toContain(zoekpaden.meer);
  expect(gzipSync(eerst, { level: 9 }).length).toBeLessThanOrEqual(30_000);
  const pagina = await nieuwePagina({ portaal: proces });
  await pagina.goto('/zoeken/');
  const namen = (rijen.plek ?? [])
    .map(({ naam }) => String(naam))
    .filter((naam) => /^[A-Z][a-z]+ [a-z]+ \d+$/.test(naam));
  expect(namen.length).toBeGreaterThan(20);
  for (const naam of namen.slice(0, 20)) {
    await pagina.getByRole('searchbox').fill(naam);
    await pagina.locator('.resultaat').getByRole('link', { name: naam, exact: true }).first().waitFor();
  }
}, 120_000);
