import type { Client } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { archiefSql } from '#tests/support/archief.ts';
import { type DatabaseHandle, useDatabase } from '#tests/support/postgres-test.ts';
import { type Actor, als, beheerder, maakActoren, serviceRole } from '#tests/support/rechten-actoren.ts';
import { dossierlijsten, inhoudslijsten, type Vraag, vragen } from '#tests/support/werkplek-vragen.ts';

/** The same work waits in both; in the second one twenty times as much is over, before this half-year began. */
const klein = useDatabase('niets', 'seeds');
const groot = useDatabase('niets', 'seeds');
const OPEN = 60;

async function vul({ client }: DatabaseHandle, verleden: number): Promise<void> {
  await maakActoren(client);
  await client.query(archiefSql({ verleden, open: OPEN, jaren: 4, rust: 190 }));
  // What is due on the first day is done: history is counted, nothing is left to clear.
  for (let ronde = 0; ronde < 20; ronde += 1) await client.query('select public.tik_werk()');
  await client.query('select public.werkberichten_schrijven()');
  await client.query('vacuum analyze');
}
beforeAll(async () => {
  await vul(klein, 400);
  await vul(groot, 8000);
}, 300_000);

/** How many pages a statement touches, whatever it calls. */
async function gelezen(client: Client, sql: string): Promise<number> {
  const { rows } = await client.query(`explain (analyze, buffers, timing off, format json) ${sql}`);
  const plan = rows[0]?.['QUERY PLAN'][0].Plan;
  return Number(plan['Shared Hit Blocks']) + Number(plan['Shared Read Blocks']);
}

/** As this actor, the second time: plans and catalogs are warm. */
async function bladzijden(client: Client, actor: Actor, sql: string): Promise<number> {
  await als(client, actor, () => gelezen(client, sql));
  return als(client, actor, () => gelezen(client, sql));
}

const RUIMTE = 1.6;
async function groeitNiet({ sql }: Vraag, actor: Actor): Promise<void> {
  const [weinig, veel] = [await bladzijden(klein.client, actor, sql), await bladzijden(groot.client, actor, sql)];
  // An index is a page deeper here and there; a scan would be many times as much.
  expect(veel, `${weinig} → ${veel}`).toBeLessThanOrEqual(weinig * RUIMTE + 60);
}

const OPENT: readonly Vraag[] = [
  ...vragen.filter(({ naam }) => naam !== 'signalen'),
  ...dossierlijsten.filter(({ naam }) => /^\w+(, een (stand|wijk))?: rijen$/.test(naam)),
  ...inhoudslijsten,
];
test.each(OPENT)('the workplace reads no more when more is over: $naam', (vraag) => groeitNiet(vraag, beheerder));

/** What stays when it is over; contacts and mails go by the clock. */
const GROEIT = ['aanmelding', 'aanvraag', 'feedback', 'gebeurtenis'];
test('what waits is found by what is open: nothing that grows is gone through', async () => {
  const { client } = groot;
  const doorgelezen = () =>
    als(client, beheerder, async () => {
      await client.query('select * from public.wacht_op_mij(true, 14, 6)');
      const { rows } = await client.query(
        `select t.relname from pg_stat_xact_user_tables t join pg_class k on k.oid = t.relid
         where t.relname = any ($1) and t.seq_tup_read * 10 > k.reltuples`,
        [GROEIT],
      );
      return rows.map(({ relname }) => relname);
    });
  expect(await doorgelezen()).toEqual([]);
});

test('an answer counts one wijk and subject, and not the half-year', async () => {
  const { client } = groot;
  const { rows } = await client.query(
    `select f.id, prive.halfjaar(f.ingediend_op::date)::text as van from public.feedback f
     where f.status = 'afgesloten' order by f.ingediend_op desc limit 1`,
  );
  const { id, van } = rows[0];
  const deel = await gelezen(client, `select prive.tel_feedback_van('${id}')`);
  const alles = await gelezen(client, `select prive.tel_feedback('{}', '${van}')`);
  expect(deel * 2, `${deel} of ${alles}`).toBeLessThan(alles);
});

const DELEN = [
  'rondes',
  'feedback_afsluiten',
  'herinneren',
  'bewaareinde',
  'aanmelding',
  'aanvraag',
  'feedback',
  'code',
  'bericht',
  'limiet',
  'uitdaging',
  'inzending',
  'logboek',
  'signaal',
  'verbetering',
  'inleesrij',
  'inlezing',
  'jury',
  'makelaar',
  'medewerker',
  'initiatief',
  'accounts',
  'buiten',
];
/** Reads what is kept: the counts, in lots, and whose contact data may still be needed. */
const LEEST_WAT_BLIJFT = ['tel_feedback', 'tel_monitor', 'contact'];
test('every kind of work of a day is among those that are measured', async () => {
  const { rows } = await klein.client.query('select unnest(prive.dagdelen()) as deel');
  const gemeten = new Set([...DELEN, ...LEEST_WAT_BLIJFT]);
  expect(rows.map(({ deel }) => deel).filter((deel) => !gemeten.has(deel))).toEqual([]);
});
test.each(DELEN)('the clock reads no more when more is over: %s', async (deel) => {
  for (const { client } of [klein, groot]) {
    // A day since its last round, and no more: what it looks at follows from that.
    await client.query(`update prive.tik set dagwerk_op = dagwerk_op - interval '1 day' where deel = $1`, [deel]);
  }
  await groeitNiet({ naam: deel, sql: `select public.tik_deel('${deel}')` }, serviceRole);
});

test.each([
  ['what is due', 'select public.tik_delen()'],
  ['mail to staff', 'select public.werkberichten_schrijven()'],
  ['mail to claim', 'select public.berichten_claimen(10, 60)'],
  ['mail about rondes', 'select public.rondeseinen_versturen()'],
])('the clock reads no more when more is over: %s', (naam, sql) => groeitNiet({ naam, sql }, serviceRole));

test('whose person was cleared is not looked at again', async () => {
  const { client } = groot;
  await client.query('begin');
  try {
    await client.query('delete from prive.contact; delete from prive.volgcode');
    expect(await gelezen(client, `select public.tik_deel('contact')`)).toBeLessThan(100);
  } finally {
    await client.query('rollback');
  }
});

test('a backlog larger than a lot is finished over several calls, and then nothing is due', async () => {
  const { client } = klein;
  await client.query(
    `insert into prive.inzending (sleutel, inhoud_hash, op)
     select 'oud-' || n, 'h', now() - interval '40 days' from generate_series(1, 1200) n;
     update prive.tik set dagwerk_op = null where deel = 'inzending'`,
  );
  const lot = async () => (await client.query(`select public.tik_deel('inzending') as lot`)).rows[0]?.lot;
  const delen = async () => (await client.query('select public.tik_delen() as delen')).rows[0]?.delen;
  expect(await lot()).toMatchObject({ aantal: 500, meer: true });
  expect(await delen()).toContain('inzending');
  expect(await lot()).toMatchObject({ aantal: 500, meer: true });
  expect(await lot()).toMatchObject({ aantal: 200, meer: false });
  expect(await delen()).not.toContain('inzending');
  expect(await lot()).toMatchObject({ aantal: 0, meer: false });
  await expect(client.query(`select public.tik_deel('onzin')`)).rejects.toThrow('no such kind of work');
});

test('retention was carried out before anything was measured', async () => {
  const { rows } = await groot.client.query(
    `select count(*)::integer as n from public.aanmelding where afgesloten_op < now() - interval '12 months'`,
  );
  expect(rows).toEqual([{ n: 0 }]);
});
