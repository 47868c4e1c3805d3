import { expect, test } from 'vitest';
import { afloopZin } from '#content/ronde/rondeafloop.ts';
import { uitslagCsv, uitslagJson, uitslagPabulib } from '#content/stemming/uitslag-bestanden.ts';
import { telwijzeZinnen } from '#content/stemming/uitslag-uitleg.ts';
import {
  aflopenVan,
  planuitslagenVan,
  type Rondeuitslag,
  uitslagenVan,
  uitslagPaginas,
} from '#content/stemming/uitslagen.ts';
import { telRonde } from '#domein/stemming/telling/ronde-tellen.ts';
import type { RuweTelling } from '#domein/stemming/telling/telling.schema.ts';
import { type Uitslagrij, uitslagrijSchema } from '#domein/stemming/uitslagrij.schema.ts';
import { maakAanvraag, maakRonde } from '#tests/support/opendata-voorbeeld.ts';
import { hash, id, ruweTelling } from '#tests/support/proeftelling.ts';

const ronde = maakRonde({ slug: 'proef-2027', status: 'afgerond', doorgeschoven_cent: 40_000 });

function maakRij(ruw: RuweTelling, anders: Partial<Uitslagrij> = {}): Uitslagrij {
  const geteld = telRonde(ruw, hash);
  if (!geteld.ok) throw new Error(`${geteld.fout.code} ${geteld.fout.waar}`);
  return uitslagrijSchema.parse({
    ...geteld.waarde,
    ronde_id: ronde.id,
    versie: 1,
    loting: ruw.loting,
    reden: null,
    nageteld: [],
    geteld_op: '2027-04-20T12:00:00+00:00',
    vastgesteld_op: '2027-05-01T12:00:00+00:00',
    motivering: 'De jury koos.',
    ...anders,
  });
}
const maakBron = (uitslagen: Uitslagrij[], anders: Partial<Parameters<typeof uitslagenVan>[0]> = {}) => ({
  rondes: [ronde],
  aanvragen: [],
  adviezen: [],
  geldstanden: [],
  uitslagen,
  ...anders,
});
function eerste(ruw: RuweTelling, anders?: Parameters<typeof maakBron>[1]): Rondeuitslag {
  const [uitslag] = uitslagenVan(maakBron([maakRij(ruw)], anders));
  if (!uitslag) throw new Error('No uitslag.');
  return uitslag;
}
const twaalf = ['vnvn', 'vnvn', 'vnvv', 'vnvn', 'vvvn', 'vvnn', 'vvnn', 'nvnn', 'nvnn', 'nvnv', 'vvnn', 'vnnn'];

test('what got money stands first, in the order of the count, the rest by how much it was wanted', () => {
  const { regels, metGeld } = eerste(ruweTelling([500, 700, 300, 50], twaalf, { drempel: 40 }));
  expect(regels.map(({ titel, zin }) => `${titel}: ${zin.replaceAll('\u00a0', ' ')}`)).toEqual([
    'Plan 0: Dit plan krijgt € 500, want het stond hoog genoeg.',
    'Plan 2: Dit plan krijgt € 300, want het stond hoog genoeg.',
    'Plan 1: Voor dit plan was € 200 te weinig over.',
    'Plan 3: Dit plan bleef onder de drempel van 40%.',
  ]);
  expect([metGeld, regels[0]?.aandeel]).toEqual([2, 75]);
});

test('a plan with a page is linked, one that was withdrawn is not, and advies stands with its plan', () => {
  const advies = {
    ronde_id: ronde.id,
    aanvraag_id: id(1),
    functie: 'Makelaar',
    advies: 'positief',
    tekst: 'Goed.',
  } as const;
  const bron = maakBron([maakRij(ruweTelling([500, 700, 300, 50], twaalf))], {
    aanvragen: [
      maakAanvraag({
        id: id(1),
        slug: 'bankjes',
        ronde_id: ronde.id,
        plan: 'x'.repeat(4000),
        verslag: 'x'.repeat(4000),
      }),
    ],
    adviezen: [advies, { ...advies, tekst: 'x'.repeat(3970) }, { ...advies, tekst: 'Nog een.' }],
  });
  const [uitslag] = uitslagenVan(bron);
  expect(uitslag?.regels.map(({ titel, adres }) => [titel, adres])).toContainEqual([
    'Plan 1',
    '/buurtbudget/proef-2027/bankjes/',
  ]);
  expect(uitslag?.regels.filter(({ adres }) => adres === undefined)).toHaveLength(3);
  const plan = planuitslagenVan(bron).get(id(1));
  // As many as a light page holds; all of them are in the file.
  expect([plan?.adviezen.length, plan?.regel.adviezen.length]).toEqual([2, 3]);
  expect(uitslag && JSON.parse(uitslagJson(uitslag)).adviezen).toHaveLength(3);
});

test('a correction replaces an uitslag, and the earlier one stays to be seen', () => {
  const oud = maakRij(ruweTelling([500, 700, 300, 50], twaalf));
  const nieuw = maakRij(ruweTelling([500, 700, 300, 50], twaalf.slice(1)), {
    versie: 2,
    reden: 'Eén stembiljet was dubbel.',
  });
  const [uitslag] = uitslagenVan(maakBron([oud, nieuw]));
  expect([uitslag?.rij.versie, uitslag?.eerdere.map(({ versie }) => versie)]).toEqual([2, [1]]);
});

test('a ronde of sixty plans is told on four pages, so that none grows too heavy', () => {
  const bedragen = Array.from({ length: 60 }, (_, nummer) => nummer + 1);
  const paginas = uitslagPaginas(maakBron([maakRij(ruweTelling(bedragen, Array(12).fill('v'.repeat(60))))]));
  expect(paginas.map(({ regels, pagina }) => [pagina, regels.length])).toEqual([
    [1, 15],
    [2, 15],
    [3, 15],
    [4, 15],
  ]);
  expect(paginas[2]?.paginas).toEqual([
    '/buurtbudget/proef-2027/uitslag/',
    '/buurtbudget/proef-2027/uitslag/pagina/2/',
    '/buurtbudget/proef-2027/uitslag/pagina/3/',
    '/buurtbudget/proef-2027/uitslag/pagina/4/',
  ]);
});

test('the rules are told in words, and so is what the other rule would have given', () => {
  const { regels, ander, gelijk } = telwijzeZinnen(
    eerste(ruweTelling([500, 700, 300, 50], twaalf, { verdeelregel: 'gelijke_delen', aanvulling: 'geen' })),
  );
  expect(regels.join(' ')).toContain('“gelijke delen”');
  expect(regels).toContain('Wat overbleef, is niet verdeeld.');
  expect(ander.join(' ')).toMatch(/Met “meeste stemmen” kre(eg|gen)/);
  expect(gelijk).toEqual(['Er stonden geen plannen gelijk. Het lot was niet nodig.']);
});

test('a vote without enough jurors says so everywhere, and gives nothing', () => {
  const ruw = ruweTelling([500, 700, 300, 50], twaalf, { juryleden: 40, quorum: 50 });
  const uitslag = eerste(ruw);
  expect([uitslag.metGeld, uitslag.rij.uitslag.geldig]).toEqual([0, false]);
  expect(telwijzeZinnen(uitslag).stappen).toEqual([]);
  expect(afloopZin(aflopenVan(maakBron([maakRij(ruw)])).get(ronde.id))).toBe('Er is geen uitslag.');
});

test('the money of a ronde is the sum of what was paid, spent and given back', () => {
  const stand = {
    ronde_id: ronde.id,
    open_cent: 20_000,
    betaald_cent: 100_000,
    besteed_cent: 90_000,
    teruggekomen_cent: 0,
  };
  const { geld } = eerste(ruweTelling([500, 700, 300, 50], twaalf), {
    geldstanden: [{ ...stand, ronde_id: 'ander', betaald_cent: 1 }, stand],
  });
  expect(geld).toEqual({ open: 20_000, betaald: 100_000, besteed: 90_000, teruggekomen: 0, doorgeschoven: 40_000 });
});

test('ballots are given as a file only where they were frozen, and a spreadsheet runs no formula', () => {
  const ruw = ruweTelling([500, 700, 300, 50], twaalf);
  expect(uitslagPabulib(eerste(ruw))).toBeUndefined();
  expect(uitslagPabulib(eerste({ ...ruw, verdeelregel: 'gelijke_delen' }))).toContain('vote_type;approval');
  const aanvragen = ruw.aanvragen.map((een) => ({ ...een, titel: '=1+1' }));
  expect(uitslagCsv(eerste({ ...ruw, aanvragen }))).toContain(`"'=1+1";500,00;500,00;`);
});
