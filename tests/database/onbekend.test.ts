import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { maakRijen } from '#tests/support/rechten-rijen.ts';

const database = useDatabase('niets');
beforeAll(() => maakRijen(database.client));
beforeEach(() => database.client.query('begin'));
afterEach(() => database.client.query('rollback'));

const plek = (set: string) => `update public.plek set ${set} where id = 'plek-concept'`;
const initiatief = (set: string) => `update public.initiatief set ${set} where id = 'initiatief-concept'`;

const CHECK = '23514';
const geweigerd: readonly (readonly [string, string])[] = [
  ['a latitude without a longitude', plek(`lat = 52, precisie = 'adres'`)],
  ['a longitude without a latitude', plek(`lon = 5, precisie = 'adres'`)],
  ['a point of unknown precisie', plek('lat = 52, lon = 5')],
  ['a precisie without a point', plek(`precisie = 'buurt'`)],
  ['a wijk centre without the wijk', plek(`lat = 52, lon = 5, precisie = 'wijk', wijk_code = null`)],
  ['a latitude beyond the pole', plek(`lat = 90.1, lon = 5, precisie = 'adres'`)],
  ['a longitude beyond the date line', plek(`lat = 52, lon = -180.1, precisie = 'adres'`)],
  ['a latitude that is not a number', plek(`lat = 'NaN', lon = 5, precisie = 'adres'`)],
  ['a check date of unknown precision', plek(`gecontroleerd_op = '2017-01-01'`)],
  ['a precision without a check date', plek(`gecontroleerd_precisie = 'jaar'`)],
  ['a plek without a source', plek(`bron = '{}'`)],
  ['a website that is a script', plek(`website = 'javascript:alert(1)'`)],
  ['an address that is no e-mail address', plek(`email = 'geen adres'`)],
  ['a latitude without a longitude for an initiatief', initiatief(`lat = 52, precisie = 'adres'`)],
  ['a check date of unknown precision for an initiatief', initiatief(`gecontroleerd_op = '2017-01-01'`)],
  ['inhabitants without the year they were counted', `update public.wijk set inwoners = 5, inwoners_jaar = null`],
  ['a boundary without its source', `update public.buurt set grens = '{"type": "Polygon"}', grens_bron = null`],
  ['a boundary that is a point', `update public.wijk set grens = '{"type": "Point"}', grens_bron = 'proef'`],
  ['a boundary without a type', `update public.wijk set grens = '{}', grens_bron = 'proef'`],
  ['a period that ends before it starts', `update public.organisatie set van = '2019-01-01', tot = '2018-01-01'`],
  [
    'a makelaar who is shown without consent',
    `update public.makelaar set status = 'gepubliceerd', toestemming_op = null`,
  ],
  ['a day with a date', `update public.openingstijd set datum = '2027-01-01'`],
  ['hours that end before they start', `update public.openingstijd set van = '18:00'`],
  ['a weekday without hours', `update public.openingstijd set van = null, tot = null`],
  ['an activiteit that ends before it starts', `update public.activiteit set eind = begin`],
  ['an activiteit of more than a year', `update public.activiteit set eind = begin + interval '400 days'`],
  [
    'an activiteit that comes back and lasts more than a week',
    `update public.activiteit set eind = begin + interval '8 days', herhaling = 'FREQ=MONTHLY'`,
  ],
  ['a called off day that is none', `update public.activiteit set afgelast = '{infinity}'`],
  ['a left out day that nobody knows', `update public.activiteit set overgeslagen = '{null}'`],
  ['an activiteit for cats', `update public.activiteit set voor = '{katten}'`],
  ['an activiteit of nothing and nobody', `update public.activiteit set plek_id = null, initiatief_id = null`],
  ['a budget figure that is two things', 'update public.budgetcijfer set bedrag_cent = 100'],
  ['a negative amount', 'update public.budgetcijfer set aantal = null, bedrag_cent = -1'],
];

test.each(geweigerd)('the database refuses %s', async (_wat, sql) => {
  await expect(database.client.query(sql)).rejects.toMatchObject({ code: CHECK });
});

test.each([
  [
    'a plek of which only the name, kind and source are known',
    plek('wijk_code = null, lat = null, lon = null, precisie = null'),
  ],
  [
    'a plek of which only the buurt centre is known',
    plek(`lat = 52.1, lon = 5.1, precisie = 'buurt', wijk_code = null`),
  ],
  ['a wijk centre with its wijk', plek(`lat = 52.1, lon = 5.1, precisie = 'wijk', wijk_code = 'wijk-ouder'`)],
  [
    'a check date of which only the year is known',
    plek(`gecontroleerd_op = '2017-01-01', gecontroleerd_precisie = 'jaar'`),
  ],
  [
    'a date on which a plek is closed',
    `update public.openingstijd set dag = null, datum = '2027-01-01', van = null, tot = null where id = 'bij-plek-concept'`,
  ],
])('the database takes %s', async (_wat, sql) => {
  expect((await database.client.query(sql)).rowCount).toBe(1);
});
