import { parse } from 'node-html-parser';
import { expect, inject, test } from 'vitest';
import { zoekpaden } from '#config/paths.ts';
import { Zoeker } from '#domein/zoeken/zoeker.ts';
import type { Zoekbestand } from '#domein/zoeken/zoekrecord.ts';
import { faseNaam } from '#teksten/nl/site/algemeen.ts';
import { zoekwoorden } from '#teksten/nl/zoeken/synoniemen.ts';
import { gedeeldBestand, proefMetBron } from '#tests/support/gedeeld.ts';
import { sitemapPaden } from '#tests/support/sitemap.ts';

interface Bronrecord {
  id: string;
  naam: string;
  wijk: string | null;
  plaats?: string;
}
const lees = (naam: string): Bronrecord[] => JSON.parse(gedeeldBestand(`${naam}.json`) ?? '[]');

const buurtcentra = lees('buurtcentra');
const speeltuinen = lees('speeltuinen');
const initiatieven = lees('initiatieven').filter(({ plaats }) => plaats === 'Utrecht');
const LIJSTEN = [
  ['/buurtcentra/', buurtcentra],
  ['/speeltuinen/', speeltuinen],
  ['/initiatieven/', initiatieven],
] as const;

const pagina = async (pad: string) => {
  const antwoord = await fetch(new URL(pad, inject('siteUrl')));
  expect(antwoord.status, pad).toBe(200);
  return parse(await antwoord.text());
};
/** Links of a page by their text, and of the pages that go on with it. */
async function linksOp(pad: string): Promise<Map<string, string>> {
  const links = new Map<string, string>();
  for (let hier: string | undefined = pad; hier; ) {
    const blad = await pagina(hier);
    for (const link of blad.querySelectorAll('main a')) links.set(link.text.trim(), link.getAttribute('href') ?? '');
    hier = blad.querySelector('main a[rel="next"]')?.getAttribute('href');
  }
  return links;
}

for (const [pad, records] of LIJSTEN) {
  proefMetBron(`every record of the sources stands on ${pad} and has its page`, async () => {
    const links = await linksOp(pad);
    for (const { naam } of records) {
      const adres = links.get(naam);
      expect(adres, `${naam} on ${pad}`).toBeDefined();
      expect((await pagina(adres ?? '')).querySelector('h1')?.text.trim()).toBe(naam);
    }
    expect(records.length).toBeGreaterThan(0);
  });
}

proefMetBron('every record stands on the page of its wijk, or under "Wijk onbekend"', async () => {
  const wijken = await linksOp('/wijken/');
  const gelezen = new Map<string, Map<string, string>>();
  for (const { naam, wijk } of [...buurtcentra, ...speeltuinen, ...initiatieven]) {
    const pad = wijk ? (wijken.get(wijk) ?? '') : '/wijken/';
    const links = gelezen.get(pad) ?? (await linksOp(pad));
    gelezen.set(pad, links);
    expect(links.has(naam), `${naam} on ${pad}`).toBe(true);
  }
});

proefMetBron('every record stands in open data', async () => {
  const namen = async (bestand: string): Promise<string[]> => {
    const antwoord = await fetch(new URL(`/open-data/${bestand}.json`, inject('siteUrl')));
    return ((await antwoord.json()) as { naam: string }[]).map(({ naam }) => naam); // our own documented file
  };
  const plekken = await namen('plekken');
  expect([...buurtcentra, ...speeltuinen].filter(({ naam }) => !plekken.includes(naam))).toEqual([]);
  const online = await namen('initiatieven');
  expect(initiatieven.filter(({ naam }) => !online.includes(naam))).toEqual([]);
});

proefMetBron('every record is found by its name', async () => {
  const namen = [...buurtcentra, ...speeltuinen, ...initiatieven].map(({ naam }) => naam);
  const zoeker = new Zoeker(zoekwoorden);
  const antwoord = await fetch(new URL(zoekpaden.eerst, inject('siteUrl')));
  const { records } = (await antwoord.json()) as Zoekbestand; // our own build wrote it
  zoeker.voegToe(records);
  const vindt = (naam: string) =>
    zoeker
      .zoek(naam)
      .treffers.slice(0, 10)
      .some(({ record }) => record.naam === naam);
  const gemist = namen.filter((naam) => !vindt(naam));
  expect(gemist).toEqual([]);
});

const FASEN = Object.values(faseNaam).map((fase) => fase.toLowerCase());
test('how an initiatief stood is told with the year in which it stood so, in every list and on its own page', async () => {
  const gezien = { rijen: 0, paginas: 0 };
  const laatste = new Set<string>();
  for (const pad of ['/initiatieven/', '/initiatieven/wijk/overvecht/', '/wijken/overvecht/']) {
    for (const rij of (await pagina(pad)).querySelectorAll('li.rij')) {
      const regel = rij.querySelector('p.klein')?.text ?? '';
      const fase = FASEN.find((een) => regel.startsWith(`Initiatief, ${een}`));
      if (!fase) continue;
      gezien.rijen += 1;
      expect(regel).toMatch(new RegExp(`^Initiatief, ${fase}( in \\d{4}|, jaar onbekend) `));
      laatste.add(rij.querySelector('a')?.getAttribute('href') ?? '');
    }
  }
  for (const adres of [...laatste].slice(0, 15)) {
    const stand = (await pagina(adres)).querySelectorAll('dd').map(({ text }) => text.trim());
    const fase = stand.find((zin) => FASEN.some((een) => zin.toLowerCase().startsWith(`${een}.`)));
    expect(fase, adres).toMatch(/Zo stond het .*\d{4} in de bron\.$|Zo staat het in de bron\.$/);
    gezien.paginas += 1;
  }
  expect(gezien.rijen).toBeGreaterThan(20);
  expect(gezien.paginas).toBe(15);
});

/** What a page says in its own words: not what a source says, nor names. */
const eigenWoorden = (blad: Awaited<ReturnType<typeof pagina>>): string => {
  for (const woorden of blad.querySelectorAll('main [dir="auto"], main bdi')) woorden.remove();
  return blad.querySelector('main')?.text ?? '';
};
const ONWETEND = /weten we (nog )?niet|nog niet bij\b|nog niet bekend|niet bekend\b/g;
test('a page says once what is not known, and a source by its name without files', async () => {
  const paden = (await sitemapPaden(inject('siteUrl'))).filter((pad) =>
    /^\/(buurtcentra|speeltuinen|initiatieven|wijken)\/(?!pagina\/).+/.test(pad),
  );
  let gezegd = 0;
  const fouten: string[] = [];
  for (const pad of paden) {
    const blad = await pagina(pad);
    const bron = blad.querySelectorAll('p.klein').find(({ text }) => text.trim().startsWith('Bron:'));
    if (/github|\.(rda|geojson|csv)\b/.test(bron?.text ?? '')) fouten.push(`${pad}: ${bron?.text}`);
    if (!bron) fouten.push(`${pad}: no source`);
    const keren = (eigenWoorden(blad).match(ONWETEND) ?? []).length;
    if (keren > 1) fouten.push(`${pad}: ${keren} times`);
    gezegd += keren;
  }
  expect(fouten).toEqual([]);
  expect(gezegd).toBeGreaterThan(60);
});

test('no row in a list says the same as the row before it', async () => {
  const lijsten = (await sitemapPaden(inject('siteUrl'))).filter((pad) =>
    /^\/(buurtcentra|speeltuinen|initiatieven)\/(pagina\/.*)?$/.test(pad),
  );
  const fouten: string[] = [];
  let rijen = 0;
  for (const pad of lijsten) {
    const zinnen = (await pagina(pad))
      .querySelectorAll('li.rij')
      .map((rij) => rij.querySelector('p:not(.klein)')?.text.trim() ?? '');
    rijen += zinnen.length;
    fouten.push(
      ...zinnen.filter((zin, nummer) => zin !== '' && zin === zinnen[nummer - 1]).map((zin) => `${pad}: ${zin}`),
    );
  }
  expect(fouten).toEqual([]);
  expect(rijen).toBeGreaterThan(60);
});

test('a place without a photo has a drawing of its own, in the shape of its kind', async () => {
  const tekening = async (pad: string) => (await pagina(pad)).querySelector('svg.tekening');
  const [jager, boog, tuin] = await Promise.all(
    ['/buurtcentra/de-jager/', '/buurtcentra/de-boog/', '/initiatieven/buurttuin-de-dreef/'].map(tekening),
  );
  expect(jager?.classNames).toContain('vorm-buurtcentrum');
  expect(tuin?.classNames).toContain('vorm-initiatief');
  expect(jager?.toString()).not.toBe(boog?.toString());
  expect(jager?.toString().length).toBeLessThan(900);
});
