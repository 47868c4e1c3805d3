import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { actoren, als, beheerder, lukt, maakActoren, makelaar, word } from '#tests/support/rechten-actoren.ts';
import { maakRijen } from '#tests/support/rechten-rijen.ts';

const database = useDatabase('alles');
beforeAll(async () => {
  await maakActoren(database.client);
  await maakRijen(database.client);
});
beforeEach(() => database.client.query('begin'));
afterEach(() => database.client.query('rollback'));

/** Lines since the given one, without id and moment, with the address of who did it. */
async function regels(na: string) {
  await database.client.query('reset role');
  const { rows } = await database.client.query(
    `select m.email as wie, l.handeling, l.tabel, l.rij, l.velden from public.logboek l
     left join public.medewerker m on m.id = l.medewerker_id where l.id > $1 order by l.id`,
    [na],
  );
  return rows;
}

async function laatste(): Promise<string> {
  const { rows } = await database.client.query<{ id: string }>('select max(id)::text as id from public.logboek');
  return rows[0]?.id ?? '0';
}

test.each(actoren)('$naam cannot add, change, remove or empty logboek rows', async (actor) => {
  await word(database.client, actor);
  for (const sql of [
    `insert into public.logboek (op, handeling, tabel, rij) values (now(), 'gewijzigd', 'plek', 'x')`,
    `update public.logboek set rij = 'x'`,
    'delete from public.logboek',
    'truncate public.logboek',
  ]) {
    await database.client.query('savepoint poging');
    await expect(database.client.query(sql), sql).rejects.toMatchObject({ code: '42501' });
    await database.client.query('rollback to savepoint poging');
  }
});

test('a change is logged with who, what and the names of the fields, never their contents', async () => {
  const start = await laatste();
  await word(database.client, makelaar);
  await database.client.query(
    `update public.plek set telefoon = '0000', beheer = 'geheim woord' where id = 'plek-concept'`,
  );
  const lines = await regels(start);
  expect(lines).toEqual([
    {
      wie: 'makelaar@voorbeeld.test',
      handeling: 'gewijzigd',
      tabel: 'plek',
      rij: 'plek-concept',
      velden: ['beheer', 'telefoon'],
    },
  ]);
  const { rows } = await database.client.query(`select 1 from public.logboek l where l::text like '%geheim%'`);
  expect(rows).toEqual([]);
});

test('adding and removing are logged, and a change that changes nothing is not', async () => {
  const start = await laatste();
  await word(database.client, beheerder);
  await database.client.query(
    `insert into public.voorbeeld (id, naam, omschrijving, plaats, bron, zekerheid) values ('v', 'V', 'o', 'Gouda', '{b}', 'bron')`,
  );
  await database.client.query(`update public.voorbeeld set naam = 'V' where id = 'v'`);
  await database.client.query(`delete from public.voorbeeld where id = 'v'`);
  const wie = 'beheerder@voorbeeld.test';
  expect(await regels(start)).toEqual([
    { wie, handeling: 'toegevoegd', tabel: 'voorbeeld', rij: 'v', velden: [] },
    { wie, handeling: 'verwijderd', tabel: 'voorbeeld', rij: 'v', velden: [] },
  ]);
});

test('giving someone a role is logged', async () => {
  const start = await laatste();
  await word(database.client, beheerder);
  await database.client.query(`update public.medewerker set rol = 'beheerder' where email = 'makelaar@voorbeeld.test'`);
  expect(await regels(start)).toMatchObject([
    { wie: 'beheerder@voorbeeld.test', handeling: 'gewijzigd', velden: ['rol'] },
  ]);
});

test('a logboek row stays when the medewerker who made it goes', async () => {
  const start = await laatste();
  await word(database.client, makelaar);
  await database.client.query(`update public.plek set kosten = 'gratis' where id = 'plek-concept'`);
  await database.client.query('reset role');
  await database.client.query(`delete from public.medewerker where email = 'makelaar@voorbeeld.test'`);
  expect(await regels(start)).toMatchObject([{ wie: null, rij: 'plek-concept' }, { handeling: 'verwijderd' }]);
});

test('only a beheerder reads the logboek', async () => {
  await database.client.query('commit');
  const readers: string[] = [];
  for (const actor of actoren) {
    await als(database.client, actor, async () => {
      if (await lukt(database.client, 'select 1 from public.logboek')) readers.push(actor.naam);
    });
  }
  expect(readers).toEqual(['beheerder']);
  await database.client.query('begin');
});
