import { expect, inject, test } from 'vitest';
import { zoekpaden } from '#config/paths.ts';
import { stad } from '#config/stad.ts';
import { Zoeker } from '#domein/zoeken/zoeker.ts';
import type { Zoekbestand } from '#domein/zoeken/zoekrecord.ts';
import { zoekwoorden } from '#teksten/nl/zoeken/synoniemen.ts';
import { zoekvragen } from '#tests/support/zoekvragen.ts';

const van = (pad: string) => fetch(new URL(pad, inject('siteUrl')));
const bestand = (await (await van(zoekpaden.eerst)).json()) as Zoekbestand; // our own build wrote it
const zoeker = new Zoeker({ ...zoekwoorden, loos: [...zoekwoorden.loos, stad.naam] });
zoeker.voegToe(bestand.records, bestand.postcodes);

test('eighty questions as residents type them lead where they should, each of them', () => {
  const gemist = zoekvragen.flatMap(({ vraag, bij, paden }) => {
    const adressen = zoeker.zoek(vraag).treffers.map(({ record }) => record.url);
    const gezien = adressen.slice(0, bij === 'eerst' ? 1 : 3);
    return gezien.some((adres) => paden.some((pad) => pad.test(adres))) ? [] : [`${vraag}: ${gezien.join(' ')}`];
  });
  expect(zoekvragen.length).toBeGreaterThanOrEqual(80);
  expect(gemist).toEqual([]);
});

test('every address that can be found is a page of this site', async () => {
  const adressen = [...new Set(bestand.records.map(({ url }) => url.replace(/#.*/, '')))];
  const dood: string[] = [];
  for (const adres of adressen) if (!(await van(adres)).ok) dood.push(adres);
  expect(adressen.length).toBeGreaterThan(200);
  expect(dood).toEqual([]);
});

test('what was made up or is elsewhere stands last, and is marked so', () => {
  for (const vraag of ['koffie', 'eten', 'geld', 'groen']) {
    const isVoorbeeld = zoeker.zoek(vraag).treffers.map(({ record }) => record.voorbeeld === true);
    expect(isVoorbeeld, vraag).toContain(true);
    expect(isVoorbeeld.slice(isVoorbeeld.indexOf(true)), vraag).not.toContain(false);
  }
  const kwijt = bestand.records.filter(
    ({ soort, naam, voorbeeld }) => (soort === 'voorbeeld' || /^voorbeeld/i.test(naam)) && !voorbeeld,
  );
  expect(kwijt).toEqual([]);
});

test('only a place that says something about a limitation is found by who comes with a wheelchair', () => {
  const { treffers } = zoeker.zoek('rolstoel');
  expect(treffers.length).toBeGreaterThan(0);
  for (const { record } of treffers) expect(JSON.stringify(record)).toMatch(/rolstoel|beperking/i);
});
