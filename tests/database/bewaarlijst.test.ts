import { expect, test } from 'vitest';
import { bewaarlijst, bewaarsoorten } from '#config/bewaarlijst.ts';
import { stad } from '#config/stad.ts';
import type { Bewaartermijnen } from '#config/stad-vorm.ts';
import { GEEN_PERSOON, ZONDER_PERSOON } from '#tests/support/bewaarlijst-kolommen.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';

const database = useDatabase('niets');

/** How a person is called, and words that somebody typed. */
const VERDACHT =
  /(^|_)(naam|email|mail|telefoon|adres|aan|door|wie|maker|behandelaar|jurylid_id|medewerker_id|adviseur_id|makelaar_id|tekst|wens|omschrijving|plan|verslag|notitie|reden|motivering|gezegd|reactie|toelichting)$/;

async function kolommen(waar = ''): Promise<{ tabel: string; kolom: string }[]> {
  const { rows } = await database.client.query(
    `select n.nspname || '.' || c.relname as tabel, a.attname as kolom
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     join pg_type t on t.oid = a.atttypid
     where n.nspname in ('public', 'prive') and c.relkind = 'r' and (t.typname in ('text', 'jsonb', 'uuid', 'varchar')) ${waar}
     order by 1, a.attnum`,
  );
  return rows;
}
const inLijst = new Map(bewaarlijst.map(({ tabel, kolommen: namen }) => [tabel, namen]));
const zonderKlok = (alle: readonly { tabel: string; kolom: string }[]): string[] =>
  alle
    .filter(({ kolom }) => VERDACHT.test(kolom))
    .filter(({ tabel, kolom }) => !inLijst.get(tabel)?.includes(kolom) && !(`${tabel}.${kolom}` in GEEN_PERSOON))
    .map(({ tabel, kolom }) => `${tabel}.${kolom}`);

test('every table stands in the list of what is kept, or among those without a person', async () => {
  const { rows } = await database.client.query(
    `select n.nspname || '.' || c.relname as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'prive') and c.relkind = 'r' order by 1`,
  );
  const genoemd = [...inLijst.keys(), ...ZONDER_PERSOON].filter((naam) => !naam.startsWith('auth.'));
  expect(genoemd.toSorted()).toEqual(rows.map(({ tabel }) => tabel).toSorted());
});

test('every column that could hold a person has a clock, or a reason why not', async () => {
  const alle = await kolommen();
  expect(zonderKlok(alle)).toEqual([]);
  const bestaat = new Set(alle.map(({ tabel, kolom }) => `${tabel}.${kolom}`));
  const genoemd = [
    ...bewaarlijst.flatMap(({ tabel, kolommen: namen }) => namen.map((naam) => `${tabel}.${naam}`)),
    ...Object.keys(GEEN_PERSOON),
  ].filter((naam) => !naam.startsWith('auth.'));
  expect(genoemd.filter((naam) => !bestaat.has(naam))).toEqual([]);
});

test('a new column with a person, and a new table, are noticed', async () => {
  await database.client.query('begin');
  try {
    await database.client.query(
      'alter table public.signaal add contact_email text; create table prive.nieuw (naam text)',
    );
    expect(zonderKlok(await kolommen())).toEqual(['prive.nieuw.naam', 'public.signaal.contact_email']);
  } finally {
    await database.client.query('rollback');
  }
});

test('every term of the city bounds something in the list, and every promise has a table', () => {
  const gelezen = new Set<string>();
  const let_op = new Proxy<Bewaartermijnen>(stad.bewaartermijnen, {
    get: (termijnen, naam) => {
      gelezen.add(String(naam));
      return Reflect.get(termijnen, naam);
    },
  });
  for (const { langst } of bewaarlijst) langst(let_op);
  // Of these the clock works inside the others: the content of a mail, and the reminders of what waits for a resident.
  const binnen = ['code_uren', 'vraag_dagen'];
  expect([...gelezen, ...binnen].toSorted()).toEqual(Object.keys(stad.bewaartermijnen).toSorted());
  const zonderTabel = ['wacht_op_jou', 'wacht_op_ons', 'dossier'];
  const beloofd = new Set(bewaarlijst.map(({ soort }) => soort));
  expect(bewaarsoorten.filter((soort) => !beloofd.has(soort) && !zonderTabel.includes(soort))).toEqual([]);
});
