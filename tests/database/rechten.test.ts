import { beforeAll, describe, expect, test } from 'vitest';
import { bereikVan, rechten, type Tabel } from '#domein/rechten/tabelrechten.ts';
import { MIGRATIONS, sqlBestanden } from '#tests/support/postgres-bestanden.ts';
import { BEGINRECHTEN } from '#tests/support/postgres-supabase.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { maakActoren } from '#tests/support/rechten-actoren.ts';
import {
  controleerFuncties,
  controleerGrants,
  schemarechten,
  tabellenInCatalogus,
  zonderRijbeveiliging,
} from '#tests/support/rechten-catalogus.ts';
import { maakRijen, voluit } from '#tests/support/rechten-rijen.ts';
import { controleerAlleRijen, controleerRijen, rijenVan, tabellen } from '#tests/support/rechten-waarneming.ts';

describe.each(BEGINRECHTEN)('starting from %s granted', (beginrechten) => {
  const database = useDatabase(beginrechten);
  beforeAll(async () => {
    await maakActoren(database.client);
    await maakRijen(database.client);
  });

  test.each(tabellen)('everyone can do with %s rows what the table of rights says, and nothing else', async (tabel) => {
    expect((await controleerRijen(database.client, [tabel])).map(({ wat }) => wat)).toEqual([]);
    expect(await controleerAlleRijen(database.client, [tabel])).toEqual([]);
    // It was tried on rows of every kind.
    const soorten = new Set((await rijenVan(database.client, tabel)).map(({ soort }) => soort));
    const openOfDicht = ['ronde', 'advies', 'uitslag', 'monitor_cijfer'].includes(tabel);
    const statussen = openOfDicht ? ['concept', 'gepubliceerd'] : ['concept', 'gearchiveerd', 'gepubliceerd'];
    const expected = bereikVan('anon', 'select', tabel) === 'gepubliceerd' ? statussen : ['geen'];
    expect([...soorten].sort()).toEqual(expected);
  });

  test('every table of the database has its row in the table of rights', async () => {
    expect((await tabellenInCatalogus(database.client)).sort()).toEqual([...tabellen].sort());
  });

  test('every table has row level security', async () => {
    expect(await zonderRijbeveiliging(database.client)).toEqual([]);
  });

  test('no API role holds a grant, on any column, that the table of rights does not need', async () => {
    expect(await controleerGrants(database.client)).toEqual([]);
  });

  test('each function can be executed by the roles of the table of rights and by no other', async () => {
    expect(await controleerFuncties(database.client)).toEqual([]);
  });

  test('the API roles can use schema public, create nothing in it, and not even use schema prive', async () => {
    expect(await schemarechten(database.client)).toEqual([
      'public anon usage',
      'public authenticated usage',
      'public service_role usage',
    ]);
  });
});

test('the migration that is named for a table creates that table', () => {
  const made = (tabel: Tabel) => {
    const file = sqlBestanden(MIGRATIONS).find(({ naam }) => naam.endsWith(`_${rechten[tabel].migratie}.sql`));
    return file?.sql.includes(`create table ${voluit(tabel)} (`) ?? false;
  };
  expect(tabellen.filter((tabel) => !made(tabel))).toEqual([]);
});
