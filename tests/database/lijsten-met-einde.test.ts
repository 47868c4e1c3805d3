import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';

const database = useDatabase('alles');

/** Figures: as many rows as there are areas, measures and half-years, however much happened. */
const VASTE_MAAT = ['monitor'];

test('every function that gives rows to somebody who signed in ends somewhere', async () => {
  const { rows } = await database.client.query<{ naam: string; einde: boolean }>(
    `select p.proname as naam, p.prosrc ~* '\\mlimit\\M\\s+(\\d+|least\\()' as einde
     from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.proretset
       and (has_function_privilege('authenticated', p.oid, 'execute') or has_function_privilege('anon', p.oid, 'execute'))`,
  );
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.filter(({ einde }) => !einde).map(({ naam }) => naam)).toEqual(VASTE_MAAT);
});
