import { beforeAll, expect, test } from 'vitest';
import { leesMailadres, MAIL } from '#domein/gedeeld/mailadres.ts';
import { herstelTekens } from '#domein/gedeeld/tekens.ts';
import { normaliseerTekst } from '#domein/gedeeld/tekstveld.ts';
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

test('the database sees in every character what the forms see in it, or nothing as they do', async () => {
  // All planes with more than ideographs or private signs in them; what Unicode gave no meaning yet is left out.
  const vlakken = Array.from({ length: 0x20000 }, (_, nummer) => nummer + 1);
  const tekens = [...vlakken, ...Array.from({ length: 0x200 }, (_, nummer) => 0xe0000 + nummer)]
    .map((nummer) => String.fromCodePoint(nummer))
    .filter((teken) => !/[\p{Cs}\p{Cn}]/u.test(teken));
  const { rows } = await database.client.query<{ teken: string }>(
    `select t as teken from unnest($1::text[]) with ordinality as u(t, n) cross join prive.herstel_tekens(t) h
     where h = '' or prive.niets_te_zien(h) order by n`,
    [tekens],
  );
  expect(rows.map(({ teken }) => teken)).toEqual(tekens.filter((teken) => normaliseerTekst(teken, true) === ''));
});

test('a name or title of which nothing can be seen is refused by every table', async () => {
  const namen = (await tekstkolommen()).filter(({ kolom, bewaakt }) => bewaakt && /^(naam|titel)$/.test(kolom));
  let gezien = 0;
  const door: string[] = [];
  for (const { tabel, kolom } of namen) {
    const { rows } = await database.client.query<{ ctid: string }>(`select ctid::text from ${tabel} limit 1`);
    if (!rows[0]) continue;
    gezien += 1;
    const poging = await database.client
      .query(`update ${tabel} set ${kolom} = E'\\u3164\\u2800 \\u0301' where ctid = $1::tid`, [rows[0].ctid])
      .catch((fout: unknown) => (fout instanceof Error && 'code' in fout ? fout.code : String(fout)));
    if (poging !== '23514') door.push(`${tabel}.${kolom}: ${String(poging)}`);
  }
  expect(door).toEqual([]);
  expect(gezien).toBeGreaterThan(10);
});

/** Keys and a hash, which other guards keep as they are before this one looks. */
const GEEN_WOORD = new Set(['ronde_id', 'lot_hash']);

interface Tekstkolom {
  readonly tabel: string;
  readonly kolom: string;
  readonly lijst: boolean;
  readonly bewaakt: boolean;
}
/** Every column with words in a table that is written to, from the catalogue. */
async function tekstkolommen(): Promise<readonly Tekstkolom[]> {
  const { rows } = await database.client.query<Tekstkolom>(
    `select t.oid::regclass::text as tabel, quote_ident(a.attname) as kolom, a.atttypid = 'text[]'::regtype as lijst,
       exists (select 1 from pg_trigger g where g.tgrelid = t.oid and g.tgname = 'a_herstel') as bewaakt
     from pg_attribute a join pg_class t on t.oid = a.attrelid and t.relkind = 'r'
     join pg_namespace n on n.oid = t.relnamespace
     where n.nspname in ('public', 'prive') and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       and a.atttypid in ('text'::regtype, 'text[]'::regtype) order by 1, 2`,
  );
  return rows;
}

test('the mark of a lost letter is refused in every text that people write, whatever the door', async () => {
  const door: string[] = [];
  let gezien = 0;
  for (const { tabel, kolom, lijst, bewaakt } of await tekstkolommen()) {
    if (!bewaakt || GEEN_WOORD.has(kolom)) continue;
    const { rows } = await database.client.query<{ ctid: string }>(`select ctid::text from ${tabel} limit 1`);
    const [rij] = rows;
    if (!rij) continue;
    gezien += 1;
    const waarde = lijst ? `array[E'Overv\\ufffdcht']` : `E'Overv\\ufffdcht'`;
    const code = await database.client
      .query(`update ${tabel} set ${kolom} = ${waarde} where ctid = $1::tid`, [rij.ctid])
      .then(
        () => 'taken',
        (fout: unknown) => (fout instanceof Error && 'code' in fout ? fout.code : String(fout)),
      );
    if (code !== '22021') door.push(`${tabel}.${kolom}: ${code}`);
  }
  expect(door).toEqual([]);
  expect(gezien).toBeGreaterThan(60);
});

// Codes, counts, and what functions make of words that were looked at before.
const ZONDER_WOORDEN = (
  'aanvraag_publiek belang feedback_totaal gebeurtenis grootboek grootboek_stand logboek logboek_dag makelaar_buurt monitor_cijfer organisatie_wijk prive.bericht prive.deelname prive.feedback_cijfer ' +
  'prive.grens prive.inleesrij prive.inlezing prive.inzending prive.limiet prive.logketen prive.nateller prive.online_na prive.opname prive.opname_aanvraag prive.overgang prive.papier prive.papier_terug prive.papier_uit prive.publicatie prive.stembiljet prive.tik prive.uitdaging prive.volgcode prive.voorstel prive.weggehaald prive.werkbericht uitslag'
).split(' ');
test('a table without this guard holds no words of people', async () => {
  const open = new Set((await tekstkolommen()).filter(({ bewaakt }) => !bewaakt).map(({ tabel }) => tabel));
  expect([...open].sort()).toEqual(ZONDER_WOORDEN);
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
