import { beforeAll, expect, test } from 'vitest';
import { leesMailadres, MAIL } from '#domein/gedeeld/mailadres.ts';
import { herstelTekens } from '#domein/gedeeld/tekens.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { maakRijen } from '#tests/support/rechten-rijen.ts';

const database = useDatabase('niets');
beforeAll(() => maakRijen(database.client));

/** Every character of the plane people write in that a text of Postgres can hold, in pieces. */
const ALLE = Array.from({ length: 64 }, (_, blok) =>
  Array.from({ length: 1024 }, (_, nummer) => String.fromCharCode(blok * 1024 + nummer))
    .join('')
    .replace(/[\0\p{Cs}]/gu, ''),
).filter((tekst) => tekst !== '');

test('the database repairs a text exactly as the forms do, for each character there is', async () => {
  const { rows } = await database.client.query<{ hersteld: string }>(
    'select prive.herstel_tekens(t) as hersteld from unnest($1::text[]) with ordinality as u(t, n) order by n',
    [ALLE],
  );
  expect(rows.map(({ hersteld }) => hersteld)).toEqual(ALLE.map(herstelTekens));
});

test('what is written to a table by any road is repaired', async () => {
  const { rows } = await database.client.query<{ omschrijving: string; naam: string }>(
    `update public.plek set omschrijving = E'Samen\\u000bkoken', naam = E'buurt\\u00adhuis\\u00a0Oost'
     where id = (select min(id) from public.plek) returning omschrijving, naam`,
  );
  expect(rows).toEqual([{ omschrijving: 'Samen\nkoken', naam: 'buurthuis Oost' }]);
});

test('every column for an address asks for what is read', async () => {
  const { rows } = await database.client.query<{ tabel: string; regel: string }>(
    `select a.attrelid::regclass::text as tabel, pg_get_constraintdef(c.oid) as regel from pg_attribute a
     join pg_class t on t.oid = a.attrelid and t.relkind = 'r' join pg_namespace n on n.oid = t.relnamespace
     left join pg_constraint c on c.conrelid = a.attrelid and c.contype = 'c' and c.conkey = array[a.attnum]
     where a.attname = 'email' and n.nspname in ('public', 'prive') order by 1`,
  );
  expect(rows.length).toBeGreaterThanOrEqual(9);
  // JavaScript writes a slash apart, SQL a quote twice.
  const vorm = MAIL.source.replaceAll('\\/', '/').replaceAll("'", "''");
  for (const { tabel, regel } of rows) expect(regel, tabel).toContain(`'${vorm}'`);
});

test.each(['jan@bücher.test', 'Een Bewoner <bewoner@voorbeeld.test>', "o'neill+x@voorbeeld.test"])(
  'what is read of %j fits in a table',
  async (tekst) => {
    const gelezen = leesMailadres(tekst);
    const { rows } = await database.client.query<{ email: string }>(
      'update public.plek set email = $1 where id = (select min(id) from public.plek) returning email',
      [gelezen.ok ? gelezen.waarde : null],
    );
    expect(rows).toEqual([{ email: gelezen.ok && gelezen.waarde }]);
  },
);
