import { beforeAll, expect, test } from 'vitest';
import { rondestatussen } from '#domein/ronde/ronde.status.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { type Actor, actoren, beheerder, word } from '#tests/support/rechten-actoren.ts';
import { jurylid, rondeInStemmen } from '#tests/support/stemming.ts';

const database = useDatabase('alles');
interface Verwijzing {
  readonly naam: string;
  /** The table that points, its columns, and those they point at. */
  readonly van: string;
  readonly kolommen: readonly string[];
  readonly naar: string;
  readonly sleutel: readonly string[];
}
let verwijzingen: readonly Verwijzing[] = [];
const KOLOMMEN = (van: string, welke: string) => `array(
  select a.attname::text from unnest(c.${welke}) with ordinality k(nummer, plaats)
  join pg_attribute a on a.attrelid = c.${van} and a.attnum = k.nummer order by k.plaats
)`;
const VERWIJZINGEN = `
  select c.conname as naam, c.conrelid::regclass::text as van, ${KOLOMMEN('conrelid', 'conkey')} as kolommen,
    c.confrelid::regclass::text as naar, ${KOLOMMEN('confrelid', 'confkey')} as sleutel
  from pg_constraint c where c.contype = 'f' and c.connamespace in ('public'::regnamespace, 'prive'::regnamespace)
`;

beforeAll(async () => {
  await rondeInStemmen(database.client);
  await database.client.query(`
    insert into public.wijk (code, nummer, naam, slug, lat, lon, bron, zekerheid, zekerheid_punt, status)
      values ('wijk-los', 9, 'Los', 'los', 52, 5, '{"eigen proef"}', 'bron', 'bron', 'gepubliceerd');
    insert into public.ronde (id, slug, naam, uitleg, wijk_codes, budget_cent, opent_op, sluit_op, besluit_op)
      values ('ronde-los', 'los', 'Los', 'u', '{wijk-los}', 100000, '2027-01-01', '2027-02-01', '2027-03-01')`);
  ({ rows: verwijzingen } = await database.client.query<Verwijzing>(VERWIJZINGEN));
});

/** Constraints that a restore of what there is now would refuse. */
async function wezen(): Promise<string[]> {
  const tellingen = verwijzingen.map(({ naam, van, kolommen, naar, sleutel }) => {
    const gelijk = kolommen.map((kolom, plek) => `n."${sleutel[plek]}" = v."${kolom}"`).join(' and ');
    const vol = kolommen.map((kolom) => `v."${kolom}" is not null`).join(' and ');
    return `select '${naam}' as naam from ${van} v where ${vol} and not exists (select from ${naar} n where ${gelijk})`;
  });
  const { rows } = await database.client.query<{ naam: string }>(tellingen.join(' union '));
  return rows.map(({ naam }) => naam);
}

/** How many rows it touched; none when it was refused, whatever the reason. */
async function raakt(actor: Actor, sql: string): Promise<number> {
  const { client } = database;
  await client.query('savepoint poging');
  try {
    await word(client, actor);
    const { rowCount } = await client.query(sql);
    await client.query('set constraints all immediate');
    await client.query('reset role');
    return rowCount ?? 0;
  } catch {
    await client.query('rollback to savepoint poging');
    return 0;
  }
}

const zetStand = (status: string) => `
  alter table public.ronde disable trigger a_bewaak_ronde;
  update public.ronde set status = '${status}' where slug = 'voorjaar';
  alter table public.ronde enable trigger a_bewaak_ronde;
`;
const iedereen = [...actoren, jurylid(1)];
const referenced = () => [...new Map(verwijzingen.map((een) => [een.naar, een.sleutel])).entries()];

test.each(iedereen)('$naam changes no key that others can point at', async (actor) => {
  const gelukt: string[] = [];
  for (const [tabel, sleutel] of referenced()) {
    for (const kolom of sleutel) {
      await database.client.query('begin');
      const anders = `case when pg_typeof("${kolom}")::text = 'uuid' then gen_random_uuid()::text else "${kolom}"::text || '9' end`;
      const { rows } = await database.client.query<{ type: string }>(
        `select format_type(atttypid, atttypmod) as type from pg_attribute where attrelid = '${tabel}'::regclass and attname = '${kolom}'`,
      );
      const sql = `update ${tabel} set "${kolom}" = (${anders})::${rows[0]?.type}`;
      if ((await raakt(actor, sql)) > 0) gelukt.push(`${tabel}.${kolom}`);
      await database.client.query('rollback');
    }
  }
  expect(gelukt).toEqual([]);
});

test.each(rondestatussen)('whatever anybody removes of a ronde in %s, nothing points at nothing', async (status) => {
  for (const actor of iedereen) {
    for (const [tabel] of referenced()) {
      await database.client.query('begin');
      await database.client.query(zetStand(status));
      await raakt(actor, `delete from ${tabel}`);
      expect(await wezen(), `${actor.naam} ${tabel}`).toEqual([]);
      await database.client.query('rollback');
    }
  }
});

test('a web address never changes either', async () => {
  const { rows } = await database.client.query<{ tabel: string }>(
    `select attrelid::regclass::text as tabel from pg_attribute a join pg_class c on c.oid = a.attrelid
     where attname = 'slug' and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
  );
  expect(rows.length).toBeGreaterThan(4);
  const { rows: gelukt } = await database.client.query<{ tabel: string }>(
    `select c.oid::regclass::text as tabel from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'slug'
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not exists (
       select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'b_bewaar_slug' and t.tgenabled = 'O')`,
  );
  expect(gelukt).toEqual([]);
});

test('the wijken in the list of a ronde stay, though no foreign key holds a list', async () => {
  const { client } = database;
  const probeer = async (sql: string) => {
    await client.query('begin');
    await word(client, beheerder);
    return client.query(sql).finally(() => client.query('rollback'));
  };
  await expect(probeer(`delete from public.wijk where code = 'wijk-los'`)).rejects.toMatchObject({ code: '23503' });
  await expect(
    probeer(`update public.ronde set wijk_codes = '{wijk-niet}' where id = 'ronde-los'`),
  ).rejects.toMatchObject({ code: '23503' });
});
