import { expect, test } from 'vitest';
import { stad } from '#config/stad.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';

const database = useDatabase('niets');

const EENHEID: Record<string, string> = { maanden: 'months', dagen: 'days', uren: 'hours' };

test('a database that is told no terms keeps everything as long as the site promises', async () => {
  const { rows } = await database.client.query<{ tekst: string }>(
    `select string_agg(pg_get_functiondef(p.oid), '') as tekst from pg_proc p join pg_roles r on r.oid = p.proowner
     where r.rolname = 'opschoner' and p.proname <> 'termijn'`,
  );
  const standaarden = [
    ...(rows[0]?.tekst ?? '').matchAll(/prive\.termijn\(termijnen, '(\w+)', interval '([^']+)'\)/g),
  ].map(([, naam, duur]) => [naam, duur]);
  const beloofd = Object.entries(stad.bewaartermijnen).map(([naam, aantal]) => [
    naam,
    `${aantal} ${EENHEID[naam.split('_')[1] ?? '']}`,
  ]);
  expect(standaarden.toSorted()).toEqual(beloofd.toSorted());
});

test('every term of the city is one that the database can carry out', async () => {
  const { rows } = await database.client.query<{ geteld: unknown }>('select public.opschonen($1) as geteld', [
    JSON.stringify(stad.bewaartermijnen),
  ]);
  expect(rows[0]?.geteld).toMatchObject({ contact: 0, bericht: 0 });
});
