import { expect, test } from 'vitest';
import { werkregels } from '#domein/werkplek/werkplek.regels.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';

const database = useDatabase('niets');

/** What staff type goes straight into these; into the others a function writes, which answers for what does not fit. */
const GETYPT = [
  'activiteit',
  'buurt',
  'initiatief',
  'makelaar',
  'medewerker',
  'organisatie',
  'plek',
  'prioriteit',
  'ronde',
  'wijk',
];
/** About what no screen asks: boundaries come from an import. */
const ELDERS = /^(buurt_check[123]|wijk_check[12])$/;

test('each rule about more than one field has a sentence in the workplace, and each sentence a rule', async () => {
  const { rows } = await database.client.query<{ naam: string }>(
    `select c.conname as naam from pg_constraint c join pg_class t on t.oid = c.conrelid
     where c.contype = 'c' and t.relnamespace = 'public'::regnamespace and cardinality(c.conkey) > 1
       and t.relname = any ($1)`,
    [GETYPT],
  );
  const regels = rows.map(({ naam }) => naam).filter((naam) => !ELDERS.test(naam));
  expect(werkregels.toSorted()).toEqual(regels.toSorted());
});
