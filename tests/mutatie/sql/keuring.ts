import { Client } from 'pg';
import type { Mutant } from '#tests/mutatie/sql/mutant.ts';
import { connectionUrl, copySql, type ServerAdres, withClient } from '#tests/support/postgres-databases.ts';
import { maakActoren } from '#tests/support/rechten-actoren.ts';
import { controleerFuncties, controleerGrants, zonderRijbeveiliging } from '#tests/support/rechten-catalogus.ts';
import { maakRijen } from '#tests/support/rechten-rijen.ts';
import { controleerAlleRijen, controleerRijen, tabellen } from '#tests/support/rechten-waarneming.ts';

const GAAF = 'keur_gaaf';
const PROEF = 'keur_proef';
const CATALOGUS = 'keur_catalogus';

/** What `rechten.test.ts` asks, asked in this process: a change of a right costs some milliseconds then, and no test file. */
export interface Keuring {
  merkt(mutant: Mutant): Promise<boolean>;
  stop(): Promise<void>;
}

/** `bron`: a migrated database. Throws when something is wrong there without any change. */
export async function openKeuring(server: ServerAdres, beheer: Client, bron: string): Promise<Keuring> {
  // Copies: nobody may be connected to what others are copied from.
  for (const naam of [GAAF, CATALOGUS]) await beheer.query(copySql(naam, bron));
  const url = connectionUrl(server, GAAF, 'postgres');
  await withClient(url, async (client) => {
    await maakActoren(client);
    await maakRijen(client);
    const mis = [...(await controleerGrants(client)), ...(await controleerFuncties(client))];
    const rijen = await controleerRijen(client);
    if (mis.length + rijen.length > 0) throw new Error('The rights are not what the tests expect, without a change.');
  });
  const catalogus = new Client({ connectionString: connectionUrl(server, CATALOGUS, 'postgres') });
  await catalogus.connect();

  const inCatalogus = async ({ soort, sql }: Mutant): Promise<boolean> => {
    await catalogus.query('begin');
    try {
      await catalogus.query(sql);
      const mis = soort === 'grant' ? await controleerGrants(catalogus) : await controleerFuncties(catalogus);
      return mis.length > 0;
    } catch {
      // What cannot be done is told apart by who tries the change itself.
      return false;
    } finally {
      await catalogus.query('rollback');
    }
  };
  const inRijen = async ({ raakt, sql }: Mutant): Promise<boolean> => {
    const welke = tabellen.filter((tabel) => tabel === raakt);
    await beheer.query(`drop database if exists ${PROEF} with (force)`);
    await beheer.query(copySql(PROEF, GAAF));
    return withClient(connectionUrl(server, PROEF, 'postgres'), async (client) => {
      const gedaan = await client.query(sql).then(
        () => true,
        () => false,
      );
      if (!gedaan) return false;
      if ((await zonderRijbeveiliging(client)).length > 0) return true;
      // What throws there makes the test fail as well.
      const vragen = async () =>
        (await controleerRijen(client, welke)).length + (await controleerAlleRijen(client, welke)).length;
      return vragen().then(
        (mis) => mis > 0,
        () => true,
      );
    });
  };
  return {
    async merkt(mutant) {
      if (mutant.soort === 'grant' || mutant.soort === 'uitvoerrecht') return inCatalogus(mutant);
      return mutant.soort === 'policy' && inRijen(mutant);
    },
    stop: () => catalogus.end(),
  };
}
