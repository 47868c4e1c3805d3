import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { bereikVan, type Tabel } from '#domein/rechten/tabelrechten.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import {
  actoren,
  als,
  beheerder,
  bezoeker,
  lukt,
  maakActoren,
  makelaar,
  serviceRole,
  word,
} from '#tests/support/rechten-actoren.ts';
import { maakRijen, proeftabellen, voluit } from '#tests/support/rechten-rijen.ts';
import { tabellen } from '#tests/support/rechten-waarneming.ts';

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

test('a line says who did it by name and role, also when that medewerker is gone', async () => {
  const start = await laatste();
  await word(database.client, makelaar);
  await database.client.query(`update public.plek set kosten = 'gratis' where id = 'plek-concept'`);
  await database.client.query('reset role');
  await database.client.query(`delete from public.medewerker where email = 'makelaar@voorbeeld.test'`);
  const { rows } = await database.client.query(
    'select naam, rol, via, rij from public.logboek where id > $1 order by id',
    [start],
  );
  expect(rows[0]).toEqual({ naam: 'Makelaar', rol: 'makelaar', via: null, rij: 'plek-concept' });
  await word(database.client, beheerder);
  const { rows: gelezen } = await database.client.query(`select public.geschiedenis('plek', 'plek-concept') as uit`);
  expect(gelezen[0]?.uit[0]).toMatchObject({ wie: 'Makelaar', rol: 'makelaar', velden: ['kosten'] });
});

test('who ends the own role is named in the line that says so', async () => {
  const start = await laatste();
  await database.client.query(
    `insert into public.medewerker (email, naam, rol, sinds) values ('b-2@voorbeeld.test', 'Ander', 'beheerder', '2020-01-01')`,
  );
  await word(database.client, beheerder);
  await database.client.query(
    `update public.medewerker set tot = current_date where email = 'beheerder@voorbeeld.test'`,
  );
  await database.client.query('reset role');
  const { rows } = await database.client.query(
    `select naam, rol, velden from public.logboek where id > $1 and handeling = 'gewijzigd'`,
    [start],
  );
  expect(rows).toEqual([{ naam: 'Beheerder', rol: 'beheerder', velden: ['tot'] }]);
});

test('a line about an act of nobody who works here names no person', async () => {
  const rollen: unknown[] = [];
  for (const actor of [null, serviceRole, bezoeker]) {
    await database.client.query('reset role');
    await database.client.query(`select set_config('request.jwt.claims', '', true)`);
    if (actor) await word(database.client, actor);
    await database.client.query('reset role');
    const { rows } = await database.client.query(
      `insert into public.logboek (op, handeling, tabel, rij) values (now(), 'gewijzigd', 'plek', 'x')
       returning naam, medewerker_id, rol`,
    );
    rollen.push(rows[0]);
  }
  expect(rollen).toEqual(['database', 'klok', 'deelnemer'].map((rol) => ({ naam: null, medewerker_id: null, rol })));
});

test('no line can hold an address or a sentence', async () => {
  for (const rij of ['iemand@voorbeeld.test', 'Dit is een zin.', 'x'.repeat(201)]) {
    await database.client.query('savepoint poging');
    await expect(
      database.client.query(
        `insert into public.logboek (op, handeling, tabel, rij) values (now(), 'stap', 'plek', $1)`,
        [rij],
      ),
      rij,
    ).rejects.toMatchObject({ code: '23514' });
    await database.client.query('rollback to savepoint poging');
  }
});

/** What staff may do with rows of a table, tried as a beheerder, and how many lines it left. */
const schrijfbaar = tabellen.flatMap((tabel) =>
  (['insert', 'update', 'delete'] as const).flatMap((operatie) =>
    bereikVan('beheerder', operatie, tabel) === 'niets' || (tabel === 'organisatie_wijk' && operatie === 'update')
      ? [] // All of that row is its key.
      : [{ tabel, operatie }],
  ),
);
const ANDERS: Partial<Record<Tabel, string>> = {
  signaal: 'overig',
  medewerker: 'beheerder',
  makelaar_buurt: 'buurt-gepubliceerd',
};
test.each(schrijfbaar)('what a beheerder does to $tabel by $operatie leaves a line for every row', async (wat) => {
  const { client } = database;
  const { tabel, operatie } = wat;
  const { kolom, insert, sleutel } = proeftabellen[tabel];
  const hier = voluit(tabel);
  const anders = ANDERS[tabel] ?? 'Anders';
  const sql = {
    insert,
    update: `update ${hier} set ${kolom} = '${anders}' where ${kolom} is distinct from '${anders}'`,
    delete: `delete from ${hier} where ${sleutel} not like '%ouder' and ${sleutel} not like 'beheerder%'`,
  }[operatie];
  const start = await laatste();
  await word(client, beheerder);
  const { rowCount } = await client.query(sql);
  await client.query('reset role');
  const { rows } = await client.query(
    'select count(*)::int as regels from public.logboek where id > $1 and tabel = $2 and medewerker_id is not null',
    [start, tabel],
  );
  expect(rowCount).toBeGreaterThan(0);
  expect(rows[0]?.regels).toBeGreaterThanOrEqual(rowCount ?? 1);
});

test('declaring more papers lost is logged by ronde', async () => {
  const start = await laatste();
  await word(database.client, makelaar);
  await database.client.query('reset role');
  await database.client.query('update prive.papier_terug set niet_terug = niet_terug + 1');
  expect(await regels(start)).toMatchObject([
    { wie: 'makelaar@voorbeeld.test', tabel: 'papier_terug', rij: 'ronde-stemmen-ouder', velden: ['niet_terug'] },
  ]);
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
