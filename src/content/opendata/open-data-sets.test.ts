import { expect, test } from 'vitest';
import { maakSets } from '#content/opendata/open-data-sets.ts';
import { aanvraagpubliekSchema } from '#domein/aanvraag/aanvraag.schema.ts';
import { budgetcijferSchema } from '#domein/budget/budget.schema.ts';
import { buurtSchema, wijkSchema } from '#domein/gebied/gebied.schema.ts';
import {
  activiteitSchema,
  initiatiefSchema,
  prioriteitSchema,
  voorbeeldSchema,
} from '#domein/initiatief/initiatief.schema.ts';
import { logboekdagSchema } from '#domein/logboek/keten.ts';
import { monitorrijSchema } from '#domein/monitor/monitor.schema.ts';
import { organisatieSchema } from '#domein/organisatie/organisatie.schema.ts';
import { KOLOMMEN } from '#domein/plek/import/import.kolommen.ts';
import { openingstijdSchema, plekSchema } from '#domein/plek/plek.schema.ts';
import { rondeSchema } from '#domein/ronde/ronde.schema.ts';
import { maakAanvraag, maakBron, maakInitiatief, maakPlek, maakRonde } from '#tests/support/opendata-voorbeeld.ts';

const SITE = new URL('https://buurt.voorbeeld.test');
const sets = (anders = {}) => new Map(maakSets(maakBron(anders), SITE).map((set) => [set.naam, set]));
const namen = (delen: readonly { naam: string }[] | undefined) => (delen ?? []).map(({ naam }) => naam);

const SCHEMAS = {
  plekken: plekSchema,
  initiatieven: initiatiefSchema,
  wijken: wijkSchema,
  buurten: buurtSchema,
  organisaties: organisatieSchema,
  budget: budgetcijferSchema,
  voorbeelden: voorbeeldSchema,
  openingstijden: openingstijdSchema,
  activiteiten: activiteitSchema,
  prioriteiten: prioriteitSchema,
  rondes: rondeSchema,
  aanvragen: aanvraagpubliekSchema,
  verantwoording: monitorrijSchema,
  logboekdagen: logboekdagSchema,
} as const;

test('there is a download for everything that is published, except people', () => {
  expect([...sets().keys()].sort()).toEqual(Object.keys(SCHEMAS).sort());
});

test.each(Object.entries(SCHEMAS))('every field of %s is exported or left out with a reason, once', (naam, schema) => {
  const set = [...sets().values()].find((ander) => ander.naam === naam);
  const velden = namen(set?.velden);
  const weg = namen(set?.weggelaten);
  expect(Object.keys(schema.shape).filter((veld) => !velden.includes(veld) && !weg.includes(veld))).toEqual([]);
  expect(new Set([...velden, ...weg]).size).toBe(velden.length + weg.length);
  expect(set?.velden.filter(({ betekenis }) => betekenis === '')).toEqual([]);
});

test('every row has exactly the documented fields', () => {
  for (const { velden, rijen } of sets().values()) {
    for (const rij of rijen) expect(Object.keys(rij)).toEqual(namen(velden));
  }
});

test('the columns an import of places reads are all there, except what is never published', () => {
  const velden = namen(sets().get('plekken')?.velden);
  expect(KOLOMMEN.filter((kolom) => !velden.includes(kolom) && kolom in plekSchema.shape)).toEqual([]);
  expect(velden).toEqual(expect.arrayContaining(['wijk', 'buurt']));
});

test('a row carries the names behind its codes and the address of its page', () => {
  expect(sets().get('plekken')?.rijen[0]).toMatchObject({
    wijk: 'Voorbeeldwijk',
    buurt: 'Voorbeeldbuurt',
    pagina: 'https://buurt.voorbeeld.test/buurtcentra/de-voorbeeldhoek/',
  });
});

test('an unknown wijk stays unknown', () => {
  const plekken = [maakPlek()];
  expect(sets({ plekken }).get('plekken')?.rijen[0]).toMatchObject({ wijk: null, buurt: null, organisatie: null });
});

test.each([
  ['dag', '2022-09-14'],
  ['maand', '2022-09'],
  ['jaar', '2022'],
])('a date known to the %s is written as %s', (gecontroleerd_precisie, verwacht) => {
  const plekken = [maakPlek({ gecontroleerd_op: '2022-09-14', gecontroleerd_precisie })];
  expect(sets({ plekken }).get('plekken')?.rijen[0]?.gecontroleerd_op).toBe(verwacht);
});

test('phone, mail and makelaar of an initiatief stay out', () => {
  const initiatieven = [
    maakInitiatief({ telefoon: '000', email: 'bewoner@voorbeeld.test', makelaar_id: 'makelaar-1' }),
  ];
  const tekst = JSON.stringify(sets({ initiatieven }).get('initiatieven')?.rijen);
  expect(tekst).not.toMatch(/000|bewoner@|makelaar/);
});

test('a request says whether it is an example, and one of a ronde nobody may see stays out', () => {
  const rondes = [maakRonde(), maakRonde({ id: 'ronde-2', slug: 'oefenronde', naam: 'Oefenronde', voorbeeld: true })];
  const aanvragen = [
    maakAanvraag(),
    maakAanvraag({ slug: 'bank', ronde_id: 'ronde-2' }),
    maakAanvraag({ slug: 'geheim', ronde_id: 'concept' }),
  ];
  const set = sets({ rondes, aanvragen }).get('aanvragen');
  expect(set?.rijen).toHaveLength(2);
  expect(set?.rijen[0]).toMatchObject({ voorbeeld: false, ronde: 'Voorjaar', buurt: 'Voorbeeldbuurt' });
  expect(set?.rijen[1]).toMatchObject({
    voorbeeld: true,
    pagina: 'https://buurt.voorbeeld.test/buurtbudget/oefenronde/bank/',
  });
  expect(JSON.stringify(set?.rijen)).not.toContain('B-BCDFGH');
});
