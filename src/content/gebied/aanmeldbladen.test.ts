import { expect, test } from 'vitest';
import { aanvraagbladen } from '#content/aanvraag/aanvraagbladen.ts';
import { aanmeldbladen } from '#content/gebied/aanmeldbladen.ts';
import { alleGebieden, gebiedskeuze } from '#content/gebied/gebiedskeuze.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';

type Bron = Pick<StadInhoud, 'wijken' | 'buurtenVan' | 'prioriteiten'>;
type Ronde = Parameters<typeof aanvraagbladen>[1][number];

/** A city with so many buurten in each of three wijken; only what a form needs of them. */
const stadMet = (perWijk: number, naam = 'Buurt'): Bron =>
  ({
    wijken: ['A', 'B', 'C'].map((code) => ({ code, naam: `Wijk ${code}`, slug: code.toLowerCase() })),
    buurtenVan: (wijk: string) =>
      Array.from({ length: perWijk }, (_, nummer) => ({ code: `${wijk}${nummer}`, naam: `${naam} ${wijk}${nummer}` })),
    prioriteiten: [],
  }) as unknown as Bron; // whole rows would be a hundred columns that no form reads
const ronde = {
  slug: 'r',
  naam: 'Ronde',
  besluit_op: '2027-01-01',
  max_per_aanvraag_cent: null,
  eenvoudig_tot_cent: 1,
  wijk_codes: [] as string[],
};
const open = [ronde as unknown as Ronde]; // for the same reason

const codes = (lijsten: ReturnType<typeof gebiedskeuze>) =>
  lijsten.flatMap(({ keuzes }) => keuzes.map(([code]) => code));

test('in one form as long as it stays light, by bytes and by number', () => {
  expect(codes(gebiedskeuze(stadMet(53)))).toHaveLength(159);
  expect(codes(gebiedskeuze(stadMet(54)))).toEqual(['A', 'B', 'C']);
  expect(codes(gebiedskeuze(stadMet(40, '邻'.repeat(60))))).toEqual(['A', 'B', 'C']);
  expect(codes(gebiedskeuze(stadMet(0)))).toEqual(['A', 'B', 'C']);
});

test.each([
  ['a registration', (stad: Bron) => aanmeldbladen(stad)],
  ['a request for money', (stad: Bron) => aanvraagbladen(stad, open)],
])('in %s each of 600 buurten can be chosen, in the form of its wijk, to which the first one leads', (_, bladenVan) => {
  const stad = stadMet(200);
  const [eerste, ...perWijk] = bladenVan(stad);
  expect(perWijk.flatMap(({ gegevens }) => codes(gegevens.gebieden))).toEqual(codes(alleGebieden(stad)));
  const links = eerste && 'wijken' in eerste ? eerste.wijken : (eerste?.wijkbladen ?? []);
  expect(links.map(({ adres }) => adres)).toEqual(
    perWijk.map(({ gegevens }) => ('pagina' in gegevens ? gegevens.pagina : undefined)),
  );
  expect(bladenVan(stadMet(10))).toHaveLength(1);
});
