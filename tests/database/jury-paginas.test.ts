import { expect, test } from 'vitest';
import { type Rijversie, rijenOpPaginas } from '#tests/support/paginas.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import {
  doeAls,
  eindig,
  geefPapier,
  jurylid,
  keuzesVan,
  lidVan,
  makelaar,
  RONDE,
  rondeInStemmen,
  stem,
  tweedeMakelaar,
} from '#tests/support/stemming.ts';

const database = useDatabase('alles');
const opPaginas = (tabel: string) => rijenOpPaginas(database.url, `prive.${tabel}`);
const ooit = ({ xmin, xmax }: Rijversie): string[] => [xmin, xmax].filter((transactie) => transactie !== '0');

/** How many rows of who took part share a transaction with exactly one ballot, in any version that still lies there. */
async function gekoppeld(): Promise<number> {
  const biljetten = await opPaginas('stembiljet');
  return (await opPaginas('deelname')).filter(
    (deelname) =>
      biljetten.filter((biljet) => ooit(biljet).some((transactie) => transactie === deelname.xmin)).length === 1,
  ).length;
}
const OP_PAPIER = [4, 5];

test('what lies on the pages pairs every juror with a ballot while voting runs, and nobody after it, on paper or not', async () => {
  const ronde = await rondeInStemmen(database.client);
  for (const nummer of [1, 2, 3]) await stem(database.client, nummer, keuzesVan(ronde, 'voor', 'niet', 'niet'));
  expect(await gekoppeld()).toBe(3);
  const nummers: string[] = [];
  for (const nummer of OP_PAPIER) {
    await doeAls(database.client, jurylid(nummer), 'papier_kiezen', RONDE, true);
    nummers.push(await geefPapier(database.client, await lidVan(database.client, nummer)));
  }
  expect(await eindig(database.client, 'tellen', 'Klaar.')).toEqual({
    stand: 'tellen',
  });
  // Whose paper it was lies nowhere any more; the numbers alone do.
  expect(await opPaginas('papier_uit')).toEqual([]);
  const na = [...(await opPaginas('deelname')), ...(await opPaginas('stembiljet'))];
  expect([na.length, new Set(na.map(({ xmin }) => xmin)).size, na.filter(({ xmax }) => xmax !== '0')]).toEqual([
    8,
    1,
    [],
  ]);

  for (const wie of [makelaar, tweedeMakelaar])
    for (const nummer of nummers)
      await doeAls(database.client, wie, 'papier_invoeren', RONDE, nummer, keuzesVan(ronde, 'niet', 'voor', 'niet'));
  const later = [...(await opPaginas('deelname')), ...(await opPaginas('stembiljet')), ...(await opPaginas('papier'))];
  expect(new Set(later.map(({ xmin }) => xmin)).size).toBe(1);
  expect(later.filter(({ xmax }) => xmax !== '0')).toEqual([]);
  // What stood on a paper lay beside its number until both had entered it.
  expect((await opPaginas('papier')).filter(({ data }) => data.includes(ronde.aanvragen[0] ?? ''))).toEqual([]);

  // No ballot and no participation shows that it came from paper.
  const { rows } = await database.client.query(
    `select d.kanaal is null and d.code_hash is null as gelijk from prive.deelname d
     union all select s.code_hash ~ '^[0-9a-f]{64}$' from prive.stembiljet s`,
  );
  expect(rows).toHaveLength(10);
  expect(rows.every(({ gelijk }) => gelijk)).toBe(true);
});

test('none but the shuffle empties a table of the vote', async () => {
  for (const tabel of ['deelname', 'stembiljet', 'opname', 'opname_aanvraag'])
    await expect(database.client.query(`truncate prive.${tabel} cascade`), tabel).rejects.toThrow(/never emptied/);
});
