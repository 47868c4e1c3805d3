import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { beforeEach, expect, test } from 'vitest';
import { Ketencontrole, type Ketenfout, logboekdagSchema, schakelSchema } from '#domein/logboek/keten.ts';
import { zetKlok } from '#tests/database/meedoen.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';

const database = useDatabase('niets');
const sha256 = (inhoud: string): string => createHash('sha256').update(inhoud).digest('hex');

const schrijf = (client: Client, ...rijen: string[]) =>
  client.query(
    `insert into public.logboek (op, handeling, tabel, rij, velden)
     select prive.nu(), 'gewijzigd', 'plek', rij, '{naam}' from unnest($1::text[]) rij`,
    [rijen],
  );
const telDagen = async () =>
  (await database.client.query('select dag::text, nummer::int, hash from public.logboek_dag order by nummer')).rows.map(
    (rij) => logboekdagSchema.parse(rij),
  );
async function gaNa(bewaardVanaf = '2026-01-01', dagen = telDagen()): Promise<readonly Ketenfout[]> {
  const controle = new Ketencontrole(await dagen, bewaardVanaf, sha256);
  for (let vanaf = 0; ; ) {
    const { rows } = await database.client.query('select public.logboek_keten($1, 2) as uit', [vanaf]);
    for (const rij of rows[0]?.uit ?? []) controle.volgende(schakelSchema.parse(rij));
    if (!rows[0]?.uit.length) return controle.klaar();
    vanaf = controle.laatste?.nummer ?? 0;
  }
}

beforeEach(async () => {
  await database.client.query('truncate public.logboek, prive.logketen, public.logboek_dag');
  await zetKlok(database.client, '2026-12-01T12:00:00+01:00');
  await schrijf(database.client, 'een', 'twee');
  await zetKlok(database.client, '2026-12-02T12:00:00+01:00');
  await schrijf(database.client, 'drie');
  await schrijf(database.client, 'vier');
});

test('an untouched log is found whole, and tells the last hash of each day before today', async () => {
  expect(await gaNa()).toEqual([]);
  expect(await telDagen()).toMatchObject([{ dag: '2026-12-01', nummer: 2 }]);
});

test('a name is not part of the chain, all that was done is', async () => {
  await database.client.query(`update public.logboek set naam = 'Anders'`);
  expect(await gaNa()).toEqual([]);
  for (const anders of [`rij = 'x'`, `op = op - interval '1 second'`, `rol = 'klok'`, `velden = '{telefoon}'`]) {
    await database.client.query('begin');
    await database.client.query(`update public.logboek set ${anders} where rij = 'twee'`);
    expect(await gaNa(), anders).toEqual([{ code: 'regel_anders', nummer: 2 }]);
    await database.client.query('rollback');
  }
});

test('a line that was taken out is found, its link too, and the end', async () => {
  await database.client.query('begin');
  await database.client.query(`delete from public.logboek where rij = 'drie'`);
  expect(await gaNa()).toEqual([{ code: 'regel_weg', nummer: 3 }]);
  await database.client.query('delete from prive.logketen where nummer = 3');
  expect(await gaNa()).toEqual([{ code: 'schakel_weg', nummer: 4 }]);
  await database.client.query('delete from prive.logketen where nummer in (2, 4)');
  await database.client.query(`delete from public.logboek where rij <> 'een'`);
  expect(await gaNa()).toEqual([{ code: 'schakel_weg', nummer: 2 }]);
  await database.client.query('rollback');
});

test('a chain that was made anew is not the one of which a hash was published', async () => {
  const eerder = await telDagen();
  await database.client.query('truncate public.logboek, prive.logketen, public.logboek_dag');
  await schrijf(database.client, 'een', 'anders', 'drie', 'vier');
  expect(await gaNa()).toEqual([]);
  expect(await gaNa('2026-01-01', Promise.resolve(eerder))).toEqual([{ code: 'dag_anders', nummer: 2 }]);
});

test('what is cleared away after its term leaves the hash of its last line, and nothing goes earlier unseen', async () => {
  await zetKlok(database.client, '2028-12-01T12:00:01+01:00');
  await database.client.query('select public.opschonen()');
  const { rows } = await database.client.query('select rij from public.logboek order by id');
  expect(rows.map(({ rij }) => rij)).toEqual(['drie', 'vier', 'opschonen']);
  expect(await gaNa('2026-12-02')).toEqual([]);
  // Somebody lets it look as if the clock had done it.
  expect(await gaNa('2026-12-01')).toEqual([{ code: 'te_vroeg_weg', nummer: 2 }]);
});

test('lines that are written at the same time follow each other, and nobody waits for ever', async () => {
  const ander = new Client({ connectionString: database.url });
  await ander.connect();
  await database.client.query('begin');
  await ander.query('begin');
  await schrijf(database.client, 'hier');
  await schrijf(ander, 'daar');
  // Neither holds the chain before its end: each could still take a lock that the other waits for.
  await ander.query('commit');
  await database.client.query('commit');
  await ander.end();
  expect(await gaNa()).toEqual([]);
  const { rows } = await database.client.query('select count(*)::int as aantal from prive.logketen');
  expect(rows).toEqual([{ aantal: 6 }]);
});
