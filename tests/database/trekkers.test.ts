import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SUPERUSER } from '#tests/support/postgres.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { maakActoren } from '#tests/support/rechten-actoren.ts';
import { maakRijen } from '#tests/support/rechten-rijen.ts';
import { leesTrekkers, type Trekker, vraagTrekker } from '#tests/support/trekkers.ts';
import { trekkerlijst } from '#tests/support/trekkers-lijst.ts';

const database = useDatabase('niets');
/** No trigger and no key that points elsewhere acts here, but the one that is asked. */
let kaal: Client;
let trekkers: readonly Trekker[];
beforeAll(async () => {
  await maakActoren(database.client);
  await maakRijen(database.client);
  const url = new URL(database.url);
  url.username = SUPERUSER;
  kaal = new Client({ connectionString: url.href });
  await kaal.connect();
  await kaal.query('set session_replication_role = replica');
  trekkers = await leesTrekkers(kaal);
});
afterAll(() => kaal?.end());

const vanTabel = (tabel: string) => trekkers.filter((t) => t.tabel === tabel);

test.each(Object.keys(trekkerlijst))('each trigger of %s works, and nothing else does what it does', async (tabel) => {
  for (const t of vanTabel(tabel)) {
    const met = await vraagTrekker(kaal, t, true);
    expect(met, `${t.naam} has a question`).not.toEqual([]);
    expect(met, t.naam).not.toContain(false);
    expect(await vraagTrekker(kaal, t, false), `${t.naam}, dropped`).not.toContain(true);
  }
});

test('no trigger goes, comes or is switched off unseen', () => {
  const nu: Record<string, string[]> = {};
  for (const { tabel, naam } of trekkers) nu[tabel] = [...(nu[tabel] ?? []), naam].toSorted();
  expect(nu).toEqual(trekkerlijst);
});
