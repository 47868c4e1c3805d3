import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { actoren, als } from '#tests/support/rechten-actoren.ts';
import {
  beheerder,
  bewijscode,
  doeAls,
  jurylid,
  keuzesVan,
  RONDE,
  type Ronde,
  rondeInStemmen,
  stem,
} from '#tests/support/stemming.ts';

const AANTAL = 40;
const database = useDatabase('alles');
let ronde: Ronde;
let tijdensStemmen: { deelname: Rij[]; stembiljet: Rij[] };

interface Rij {
  readonly id: string;
  readonly hash: string;
  readonly ctid: string;
  readonly xmin: string;
  readonly rij: Record<string, unknown>;
}
const lees = async (tabel: string): Promise<Rij[]> =>
  (
    await database.client.query<Rij>(
      `select id, code_hash as hash, ctid::text, xmin::text, to_jsonb(t) as rij from prive.${tabel} t order by t.ctid`,
    )
  ).rows;
const leesBeide = async () => ({ deelname: await lees('deelname'), stembiljet: await lees('stembiljet') });
const hash = async (waarvoor: string, nummer: number): Promise<string> =>
  (await database.client.query('select prive.code_hash($1, $2) as h', [waarvoor, bewijscode(nummer)])).rows[0].h;

beforeAll(async () => {
  ronde = await rondeInStemmen(database.client, { juryleden: AANTAL });
  for (let nummer = 1; nummer <= AANTAL; nummer++)
    await stem(
      database.client,
      nummer,
      keuzesVan(ronde, nummer % 2 ? 'voor' : 'niet', nummer % 3 ? 'voor' : 'niet', 'niet'),
    );
  tijdensStemmen = await leesBeide();
  await doeAls(database.client, beheerder, 'ronde_stap', RONDE, 'tellen');
});

/** For each table, where the row of a juror stands in a list that is sorted by something. */
async function plaatsen(rijen: readonly Rij[], waarvoor: 'deelname' | 'stembiljet'): Promise<number[]> {
  const { rows } = await database.client.query<{ id: string; email: string }>('select id, email from public.jurylid');
  const lidVan = new Map(rows.map(({ id, email }) => [email, id]));
  const gevonden: number[] = [];
  for (let nummer = 1; nummer <= AANTAL; nummer++) {
    const lid = lidVan.get(jurylid(nummer).bevestigd ?? '');
    const code = await hash('stembiljet', nummer);
    gevonden.push(
      rijen.findIndex(({ rij, hash }) => (waarvoor === 'deelname' ? rij.jurylid_id === lid : hash === code)),
    );
  }
  expect(gevonden).not.toContain(-1);
  return gevonden;
}
const opId = (rijen: readonly Rij[]) => [...rijen].sort((een, ander) => (een.id < ander.id ? -1 : 1));
/** Spearman's rank correlation: near 1 or -1 when one order tells the other. */
function samenhang(een: readonly number[], ander: readonly number[]): number {
  const n = een.length;
  const som = een.reduce((totaal, plaats, nummer) => totaal + (plaats - (ander[nummer] ?? 0)) ** 2, 0);
  return 1 - (6 * som) / (n * (n * n - 1));
}

test('the check itself sees a link where there is one: while voting runs, both rows stand in the order of voting', async () => {
  const een = await plaatsen(tijdensStemmen.deelname, 'deelname');
  const ander = await plaatsen(tijdensStemmen.stembiljet, 'stembiljet');
  expect(samenhang(een, ander)).toBeGreaterThan(0.9);
});

test('after closing neither the place of a row nor its version pairs a juror with a ballot', async () => {
  const { deelname, stembiljet } = await leesBeide();
  expect([deelname.length, stembiljet.length]).toEqual([AANTAL, AANTAL]);
  // One transaction wrote them all.
  expect(new Set([...deelname, ...stembiljet].map(({ xmin }) => xmin)).size).toBe(1);
  const volgorden = {
    deelname: await plaatsen(deelname, 'deelname'),
    stembiljet: await plaatsen(stembiljet, 'stembiljet'),
  };
  const vroeger = await plaatsen(tijdensStemmen.deelname, 'deelname');
  const idVolgorden = {
    deelname: await plaatsen(opId(deelname), 'deelname'),
    stembiljet: await plaatsen(opId(stembiljet), 'stembiljet'),
  };
  // With 40 rows in random order this stays below 0.65 but for once in a hundred thousand times.
  for (const [naam, een, ander] of [
    ['places', volgorden.deelname, volgorden.stembiljet],
    ['ids', idVolgorden.deelname, idVolgorden.stembiljet],
    ['place of the juror and order of voting', volgorden.deelname, vroeger],
    ['place of the ballot and order of voting', volgorden.stembiljet, vroeger],
  ] as const)
    expect(Math.abs(samenhang(een, ander)), naam).toBeLessThan(0.65);
  const oud = new Set([...tijdensStemmen.deelname, ...tijdensStemmen.stembiljet].map(({ id }) => id));
  expect([...deelname, ...stembiljet].filter(({ id }) => oud.has(id))).toEqual([]);
});

test('no moment, sequence or juror stands in the tables, and no value stands in both', async () => {
  const { deelname, stembiljet } = await leesBeide();
  const { rows } = await database.client.query(
    `select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, null) as kolom from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.oid in ('prive.deelname'::regclass, 'prive.stembiljet'::regclass) and a.attnum > 0 order by 1`,
  );
  expect(rows.map(({ kolom }) => kolom)).toEqual([
    'deelname.code_hash text',
    'deelname.id uuid',
    'deelname.jurylid_id uuid',
    'deelname.kanaal stemkanaal',
    'deelname.ronde_id text',
    'stembiljet.code_hash text',
    'stembiljet.id uuid',
    'stembiljet.keuzes jsonb',
    'stembiljet.ronde_id text',
  ]);
  const waarden = (rijen: readonly Rij[]) =>
    new Set(
      rijen.flatMap(({ rij: { ronde_id: _, ...rest } }) => Object.values(rest).map((waarde) => JSON.stringify(waarde))),
    );
  expect([...waarden(deelname).intersection(waarden(stembiljet))]).toEqual([]);
});

test('nothing else that is kept tells who voted, when, or with which code', async () => {
  const { rows: tabellen } = await database.client.query<{ tabel: string }>(
    `select c.oid::regclass::text as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'prive', 'auth') and c.relkind = 'r'`,
  );
  const geheimen: string[] = [];
  for (const nummer of [1, 2, 3])
    geheimen.push(bewijscode(nummer), await hash('deelname', nummer), await hash('stembiljet', nummer));
  const gevonden: string[] = [];
  for (const { tabel } of tabellen) {
    if (['prive.deelname', 'prive.stembiljet'].includes(tabel)) continue;
    const { rows } = await database.client.query<{ rij: string }>(`select to_jsonb(t)::text as rij from ${tabel} t`);
    if (rows.some(({ rij }) => geheimen.some((geheim) => rij.includes(geheim)))) gevonden.push(tabel);
  }
  expect(gevonden).toEqual([]);
  const logboek = await database.client.query(
    // Who is invited is told to nobody either: that line names the ronde.
    `select distinct tabel from public.logboek
     where op >= (select geopend_op from prive.opname) and via is distinct from 'jury_uitnodigen'`,
  );
  expect(logboek.rows.map(({ tabel }) => tabel).filter((tabel) => /stem|deelname|jurylid|belang/.test(tabel))).toEqual(
    [],
  );
});

test('no role of the API reaches a ballot, who voted, the seed, or a total', async () => {
  const geheim = ['prive.deelname', 'prive.stembiljet', 'prive.opname', 'prive.papier', 'public.belang'];
  for (const wie of [...actoren, jurylid(1)]) {
    for (const tabel of geheim) {
      await als(database.client, wie, () =>
        expect(database.client.query(`select * from ${tabel}`), `${wie.naam} ${tabel}`).rejects.toThrow(
          /permission denied/,
        ),
      );
    }
  }
});

test('what functions answer holds no name of a juror beside a choice', async () => {
  for (const wie of [jurylid(1), beheerder]) {
    for (const functie of ['jury_lezen()', `jury_stand('${RONDE}')`, `papier_stand('${RONDE}')`]) {
      const antwoord = await als(database.client, wie, async () =>
        JSON.stringify((await database.client.query(`select public.${functie} as a`)).rows),
      );
      expect(antwoord).not.toMatch(/"(voor|niet|onthouding)"/);
    }
  }
  const { rows } = await database.client.query(`select public.telling_invoer('${RONDE}')::text as a`);
  expect(rows[0].a).not.toMatch(/jurylid-|code_hash|@/);
  const biljetten: unknown[] = JSON.parse(rows[0].a).biljetten;
  expect(biljetten).toHaveLength(AANTAL);
  const teksten = biljetten.map((biljet) => JSON.stringify(biljet));
  // Sorted by content: equal ballots stand together.
  expect(teksten.filter((tekst, plek) => tekst !== teksten[plek - 1])).toHaveLength(new Set(teksten).size);
});
