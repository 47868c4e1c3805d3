import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { naarInleesCsv } from '#content/opendata/open-data-bestanden.ts';
import { maakSets } from '#content/opendata/open-data-sets.ts';
import { leesTekst } from '#domein/plek/import/codering.ts';
import { type Importomgeving, maakPlan } from '#domein/plek/import/import.plan.ts';
import type { Plek } from '#domein/plek/plek.schema.ts';
import { maakBron, maakBuurt, maakPlek, maakWijk } from '#tests/support/opendata-voorbeeld.ts';

const bron = (plekken: readonly Plek[]) =>
  maakBron({ plekken, wijken: [maakWijk(), maakWijk({ code: 'WK2', naam: 'Tweede; wijk', slug: 'tweede-wijk' })] });

function exporteer(plekken: readonly Plek[]): string {
  const set = maakSets(bron(plekken), new URL('https://buurt.voorbeeld.test')).find(({ naam }) => naam === 'plekken');
  if (!set) throw new Error('no places');
  return naarInleesCsv(set);
}

/** Columns of plek that an import does not write. */
const NIET: readonly string[] = ['slug', 'beheer_2017', 'op_stadslijst', 'organisatie_id'];

function leesIn(csv: string, plekken: readonly Plek[]) {
  const gelezen = leesTekst(Buffer.from(csv));
  if (!gelezen.ok) throw new Error(gelezen.reden.code);
  const { data } = Papa.parse<string[]>(gelezen.waarde.tekst.replace(/^\uFEFF/, ''), { delimiter: ';' });
  const velden = (plek: Plek) =>
    Object.fromEntries(
      Object.entries(plek).flatMap(([veld, waarde]) =>
        NIET.includes(veld) || typeof waarde === 'boolean' ? [] : [[veld, waarde]],
      ),
    );
  const omgeving: Importomgeving = {
    wijken: [...bron([]).wijken],
    buurten: [maakBuurt()],
    plekken: plekken.map((plek) => ({ id: plek.id, slug: plek.slug, velden: velden(plek) })),
    kader: { zuid: 52, west: 5, noord: 53, oost: 6 },
    vandaag: '2027-01-01',
  };
  return maakPlan(
    data.map((cellen, nummer) => ({ rij: nummer + 1, cellen })),
    omgeving,
  );
}

const PLEKKEN = [
  maakPlek(),
  maakPlek({
    id: 'plek-2',
    naam: 'Zeg; "ja"',
    slug: 'zeg-ja',
    soort: 'speeltuin',
    omschrijving: 'Twee regels,\nmet een komma.',
    wijk_code: 'WK1',
    zekerheid_wijk: 'bron',
    buurt_code: 'BU1',
    lat: 52.12345,
    lon: 5.5,
    precisie: 'buurt',
    punt_uitleg: 'Het midden van de buurt.',
    zekerheid_punt: 'afgeleid',
    beheervorm: 'sociaal_beheer',
    voorzieningen: ['keuken', 'zaal'],
    telefoon: '000-0000000',
    email: 'plek@voorbeeld.test',
    website: 'https://plek.voorbeeld.test/?a=1;b=2',
    bron: ['een bron', 'https://voorbeeld.test/pad'],
    gecontroleerd_op: '2022-09-01',
    gecontroleerd_precisie: 'maand',
  }),
  maakPlek({ id: 'plek-3', naam: 'Derde', slug: 'derde', wijk_code: 'WK2', zekerheid_wijk: 'afgeleid' }),
];

test('an export that is imported again changes nothing', () => {
  expect(leesIn(exporteer(PLEKKEN), PLEKKEN)).toEqual({
    ok: true,
    plan: { toevoegen: [], wijzigen: [], ongewijzigd: 3 },
  });
});

test('one changed cell changes one place', () => {
  const uitkomst = leesIn(exporteer(PLEKKEN).replace('Derde', 'Vierde'), PLEKKEN);
  expect(uitkomst).toMatchObject({
    ok: true,
    plan: { ongewijzigd: 2, wijzigen: [{ id: 'plek-3', velden: { naam: 'Vierde' } }] },
  });
});

test('whatever a text starts with and whatever stands in a list, it comes back as it was', () => {
  const begin = fc.constantFrom('', '=', '+', '-', '@', '＝', '＋', '－', '＠', "'", "'=", "''@", '\n=', '\t=', "'\n");
  const teken = fc.constantFrom('a', '|', '\\', '\\|', ';', '"', '%7C', "'", '=');
  // No spaces at the ends, no empty text: the import takes those away, and the database has none.
  const staart = fc.array(teken, { maxLength: 5 }).map((tekens) => `${tekens.join('')}z`);
  const tekst = fc.tuple(begin, staart).map((delen) => delen.join(''));
  const plek = fc.record({
    beheer: tekst,
    bron: fc.array(
      tekst.map((deel) => deel.trim()),
      { minLength: 1, maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(plek, (anders) => {
      const plekken = [maakPlek(anders)];
      expect(leesIn(exporteer(plekken), plekken)).toEqual({
        ok: true,
        plan: { toevoegen: [], wijzigen: [], ongewijzigd: 1 },
      });
    }),
  );
});
