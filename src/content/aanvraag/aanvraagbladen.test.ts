import { gzipSync } from 'node:zlib';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { aanvraagbladen } from '#content/aanvraag/aanvraagbladen.ts';
import { vandaag } from '#content/lezen/vandaag.ts';
import { Aanvraagformulier, type Aanvraaggegevens } from '#formulieren/aanvraag/aanvraag.tsx';
import { LEEG } from '#formulieren/gedeeld/toestand.ts';
import { maakToeval } from '#tests/support/stadmaker/toeval.ts';
import { maakNaam, maakSlug } from '#tests/support/stadmaker/woorden.ts';

type Bron = Parameters<typeof aanvraagbladen>[0];
type Open = Parameters<typeof aanvraagbladen>[1];
const WIJKEN = 10;
/**
 * Bytes that its page leaves for the form and what it carries: 14 600, less 6 740 of styles, 2 100 of words around it and 460
 * for a list of six rondes above it.
 */
const VOOR_HET_FORMULIER = 5300;

/** A city with names of every kind, and so many of each. */
function stadMet(buurten: number, prioriteiten: number, rondes: number): { stad: Bron; open: Open } {
  const toeval = maakToeval(buurten + prioriteiten + rondes);
  let nummer = 0;
  const naam = () => {
    nummer += 1;
    return maakNaam(toeval, nummer);
  };
  const code = (plaats: number) => `WK03440${plaats}`;
  const wijken = Array.from({ length: WIJKEN }, (_, hier) => ({
    code: code(hier),
    naam: naam(),
    slug: `wijk-${hier}`,
  }));
  const perWijk = new Map(
    wijken.map(({ code: wijk }) => [
      wijk,
      Array.from({ length: buurten / WIJKEN }, (_, hier) => ({ code: `${wijk}${hier}`, naam: naam().slice(0, 25) })),
    ]),
  );
  const stad = {
    wijken,
    buurtenVan: (wijk: string) => perWijk.get(wijk) ?? [],
    prioriteiten: Array.from({ length: prioriteiten }, (_, hier) => ({
      id: `00000000-${toeval.heel(1000, 9999)}-4000-8000-${toeval.heel(10 ** 11, 10 ** 12 - 1)}`,
      titel: naam(),
      wijk_code: code(hier % WIJKEN),
      van: vandaag,
      tot: vandaag,
    })),
  } as unknown as Bron; // whole rows would be a hundred columns that no form reads
  const open = Array.from({ length: rondes }, (_, hier) => ({
    slug: maakSlug(toeval, hier),
    naam: naam(),
    wijk_codes: hier === 0 ? [] : [code(hier % WIJKEN)],
    besluit_op: `2027-01-${10 + hier}`,
    max_per_aanvraag_cent: 300_000 + hier,
    eenvoudig_tot_cent: 50_000,
  })) as unknown as Open; // for the same reason
  return { stad, open };
}
const weegt = (gegevens: Aanvraaggegevens): number =>
  gzipSync(
    JSON.stringify(gegevens) + renderToStaticMarkup(createElement(Aanvraagformulier, { gegevens, toestand: LEEG })),
    {
      level: 9,
    },
  ).length;
const stedenMet = [
  [110, 0, 1],
  [110, 5, 1],
  [110, 15, 1],
  [110, 120, 1],
  [150, 0, 1],
  [110, 0, 10],
  [110, 40, 12],
  [160, 400, 20],
] as const; // tuples

test.each(stedenMet)('with %i buurten, %i priorities and %i open rondes no form outgrows its page', (...maten) => {
  const { stad, open } = stadMet(...maten);
  for (const { pad, gegevens } of aanvraagbladen(stad, open))
    expect(weegt(gegevens), pad ?? 'first').toBeLessThan(VOOR_HET_FORMULIER);
});

test.each(stedenMet)('with %i buurten, %i priorities and %i open rondes each can be chosen', (...maten) => {
  const { stad, open } = stadMet(...maten);
  const bladen = aanvraagbladen(stad, open);
  const keuzes = (lijst: 'gebieden' | 'prioriteiten') =>
    new Set(bladen.flatMap(({ gegevens }) => gegevens[lijst].flatMap((een) => een.keuzes.map(([waarde]) => waarde))));
  expect(keuzes('prioriteiten')).toEqual(new Set(stad.prioriteiten.map(({ id }) => id)));
  for (const { code } of stad.wijken)
    for (const buurt of stad.buurtenVan(code)) expect(keuzes('gebieden')).toContain(buurt.code);
  expect(bladen[0]?.gegevens.rondes).toHaveLength(open.length);
  const [eerste, ...perWijk] = bladen;
  const adressen = eerste?.wijkbladen.map(({ adres }) => adres) ?? [];
  expect(
    new Set(
      perWijk
        .filter(({ pagina }) => pagina === 1)
        .map(({ gegevens }: { gegevens: Aanvraaggegevens }) => gegevens.pagina),
    ),
  ).toEqual(new Set(adressen));
});

test('the form of a wijk offers the rondes that are open for it', () => {
  const { stad, open } = stadMet(110, 120, 11);
  const [, hier] = aanvraagbladen(stad, open);
  expect(hier?.gegevens.rondes.map(({ slug }) => slug)).toEqual([open[0]?.slug, open[10]?.slug]);
});
