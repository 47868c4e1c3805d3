import { expect, test } from 'vitest';
import { stad } from '#config/stad.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';

const database = useDatabase('niets');

const EENHEID: Record<string, string> = { maanden: 'months', dagen: 'days', uren: 'hours' };

test('a database that is told no terms keeps everything as long as the site promises', async () => {
  const { rows } = await database.client.query<{ tekst: string }>(
    `select string_agg(pg_get_functiondef(p.oid), '') as tekst from pg_proc p
     where p.pronamespace = 'prive'::regnamespace and p.proname <> 'termijn'`,
  );
  const standaarden = [...(rows[0]?.tekst ?? '').matchAll(/prive\.termijn\(\w+, '(\w+)', interval '([^']+)'\)/g)].map(
    ([, naam, duur]) => [naam, duur],
  );
  const termijnen = { ...stad.bewaartermijnen, antwoord_dagen: stad.antwoordDagen, vers_maanden: stad.maandenVers };
  const beloofd = Object.entries(termijnen).map(([naam, aantal]) => [
    naam,
    `${aantal} ${EENHEID[naam.split('_')[1] ?? '']}`,
  ]);
  expect([...new Set(standaarden.map(String))].toSorted()).toEqual(beloofd.map(String).toSorted());
});

test('every term of the city is one that the database can carry out', async () => {
  const { rows } = await database.client.query<{ geteld: unknown }>('select public.opschonen($1) as geteld', [
    JSON.stringify(stad.bewaartermijnen),
  ]);
  expect(rows[0]?.geteld).toMatchObject({ contact: 0, bericht: 0 });
});
