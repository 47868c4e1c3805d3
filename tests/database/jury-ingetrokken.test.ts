import { expect, test } from 'vitest';
import { rijenOpPaginas } from '#tests/support/paginas.ts';
import { maakStand } from '#tests/support/stand.ts';
import {
  doeAls,
  eindig,
  geefPapier,
  jurylid,
  keuzesVan,
  lidVan,
  RONDE,
  rondeInStemmen,
  stem,
} from '#tests/support/stemming.ts';

const gestemd = maakStand(async (client) => {
  const ronde = await rondeInStemmen(client);
  for (const nummer of [1, 2, 3]) await stem(client, nummer, keuzesVan(ronde, 'voor', 'niet', 'niet'));
  await doeAls(client, jurylid(4), 'papier_kiezen', RONDE, true);
  await geefPapier(client, await lidVan(client, 4));
});

test.each(['stemmen', 'tellen'])(
  'of a ronde that is withdrawn in %s nothing that was voted lies on a page',
  async (van) => {
    const { client } = await gestemd.open();
    const { user, password, host, port, database } = client;
    const url = `postgres://${user}:${password}@${host}:${port}/${database}`;
    const lag = async (tabel: string) => (await rijenOpPaginas(url, `prive.${tabel}`)).length;
    if (van === 'tellen') await eindig(client, 'tellen', 'Klaar.');
    expect(await lag('stembiljet')).toBe(3);
    expect(await eindig(client, 'ingetrokken', 'Er is geen geld.')).toEqual({
      stand: 'ingetrokken',
    });
    for (const tabel of ['deelname', 'stembiljet', 'papier', 'papier_uit']) expect(await lag(tabel), tabel).toBe(0);
    const { rows } = await client.query(
      `select ernstig from public.logboek where tabel = 'ronde' and code = 'ingetrokken'`,
    );
    expect(rows).toEqual([{ ernstig: true }]);
  },
);
