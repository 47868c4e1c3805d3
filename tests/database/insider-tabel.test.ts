import { beforeAll, expect, test } from 'vitest';
import { uitkomsten } from '#tests/database/insider-uitkomsten.ts';
import { speelAlles, staffuncties } from '#tests/support/insider-toneel.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { type Actor, beheerder, makelaar, word } from '#tests/support/rechten-actoren.ts';

const database = useDatabase('niets');
let gezien: Awaited<ReturnType<typeof speelAlles>>;
beforeAll(async () => {
  gezien = await speelAlles(database.client);
});

test('every function of staff stands in the reviewed table of what insiders come to', () => {
  expect(Object.keys(uitkomsten).sort()).toEqual([...staffuncties].sort());
});

test.each(staffuncties)('%s comes to what the table says, for each role in each scene', (naam) => {
  expect(gezien.get(naam)).toEqual(uitkomsten[naam]);
});

/** Tables that staff read in which a complaint about a colleague shows. */
const TOONT_KLACHT = ['feedback', 'gebeurtenis', 'logboek'];

/** The tables of schema public in which somebody reads a row that says this. */
async function tabellenMet(wie: Actor, woorden: readonly string[], eerst: string): Promise<string[]> {
  const { client } = database;
  const { rows } = await client.query<{ tabel: string }>(
    `select c.relname as tabel from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and has_table_privilege('authenticated', c.oid, 'select') order by 1`,
  );
  expect(rows.length).toBeGreaterThan(25);
  await client.query('begin');
  await client.query(eerst);
  await word(client, wie);
  const gevonden: string[] = [];
  for (const { tabel } of rows) {
    const { rowCount } = await client.query(
      `select 1 from public.${tabel} t where exists (select from unnest($1::text[]) w where t::text like '%' || w || '%') limit 1`,
      [woorden],
    );
    if (rowCount) gevonden.push(tabel);
  }
  await client.query('rollback');
  return gevonden;
}

test.each([
  ['makelaar', makelaar],
  ['beheerder', beheerder],
] as const)(
  'no table shows a %s a complaint about themselves, nor anything after their end that visitors do not see',
  async (rol, wie) => {
    const { client } = database;
    const { rows } = await client.query(`select id::text, nummer from public.feedback where over = 'makelaar' limit 1`);
    const [klacht] = rows;
    const tekst = 'Dit zei iemand.';
    const maak = `update public.feedback set tekst = '${tekst}' where id = '${klacht.id}';
    insert into public.logboek (op, handeling, tabel, rij) values (prive.nu(), 'gewijzigd', 'feedback', '${klacht.id}');
    update public.makelaar set medewerker_id = null;`;
    const eigen = `${maak} update public.makelaar set medewerker_id =
    (select m.id from public.medewerker m where m.email = '${wie.bevestigd}') where id = 'makelaar-1'`;
    const woorden = [klacht.id, klacht.nummer, tekst];
    expect(await tabellenMet(wie, woorden, eigen)).toEqual([]);
    const ziet = TOONT_KLACHT.filter((tabel) => rol === 'beheerder' || tabel !== 'logboek');
    expect(await tabellenMet(wie, woorden, maak)).toEqual(ziet);
    const na = `${maak} update public.medewerker set tot = '2026-01-01' where email = '${wie.bevestigd}'`;
    expect(await tabellenMet(wie, woorden, na)).toEqual([]);
  },
);
