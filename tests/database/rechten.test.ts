import { beforeAll, describe, expect, test } from 'vitest';
import { bereikVan, operaties, rechten, rollen } from '#domein/rechten/tabelrechten.ts';
import { MIGRATIONS, sqlBestanden } from '#tests/support/postgres-bestanden.ts';
import { BEGINRECHTEN } from '#tests/support/postgres-supabase.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { maakActoren } from '#tests/support/rechten-actoren.ts';
import {
  controleerFuncties,
  controleerGrants,
  schemarechten,
  tabellenInCatalogus,
} from '#tests/support/rechten-catalogus.ts';
import { maakRijen, voluit } from '#tests/support/rechten-rijen.ts';
import { controleerRijen, type Overtreding, rijenVan, tabellen } from '#tests/support/rechten-waarneming.ts';

const beloften = {
  alles: (verb: string, tabel: string) => `can ${verb} every ${tabel} row`,
  gepubliceerd: (verb: string, tabel: string) => `can ${verb} published ${tabel} rows and no others`,
  eigen: (verb: string, tabel: string) => `can ${verb} the own ${tabel} row and no others`,
  niets: (verb: string, tabel: string) => `cannot ${verb} ${tabel} rows`,
};

describe.each(BEGINRECHTEN)('starting from %s granted', (beginrechten) => {
  const database = useDatabase(beginrechten);
  let overtredingen: Overtreding[] = [];

  beforeAll(async () => {
    await maakActoren(database.client);
    await maakRijen(database.client);
    overtredingen = await controleerRijen(database.client);
  }, 60_000);

  for (const tabel of tabellen) {
    for (const operatie of operaties) {
      for (const rol of rollen) {
        test(`${rol} ${beloften[bereikVan(rol, operatie, tabel)](operatie, tabel)}`, () => {
          const here = overtredingen.filter((o) => o.rol === rol && o.tabel === tabel && o.operatie === operatie);
          expect(here.map(({ wat }) => wat)).toEqual([]);
        });
      }
    }
    test(`the rights on ${tabel} were tried on rows of every kind`, async () => {
      const soorten = new Set((await rijenVan(database.client, tabel)).map(({ soort }) => soort));
      const openOfDicht = ['ronde', 'advies', 'uitslag', 'monitor_cijfer'].includes(tabel);
      const statussen = openOfDicht ? ['concept', 'gepubliceerd'] : ['concept', 'gearchiveerd', 'gepubliceerd'];
      const expected = bereikVan('anon', 'select', tabel) === 'gepubliceerd' ? statussen : ['geen'];
      expect([...soorten].sort()).toEqual(expected);
    });
  }

  test('every table of the database has its row in the table of rights', async () => {
    expect((await tabellenInCatalogus(database.client)).sort()).toEqual([...tabellen].sort());
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

test.each(tabellen)('the migration that is named for %s creates that table', (tabel) => {
  const { migratie } = rechten[tabel];
  const file = sqlBestanden(MIGRATIONS).find(({ naam }) => naam.replace(/^\d+_/, '') === `${migratie}.sql`);
  expect(file?.sql).toContain(`create table ${voluit(tabel)} (`);
});
