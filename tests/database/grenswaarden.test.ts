import { escapeLiteral } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { beeldSchema } from '#domein/beeld/beeld.schema.ts';
import { budgetcijferSchema } from '#domein/budget/budget.schema.ts';
import { buurtSchema, wijkSchema } from '#domein/gebied/gebied.schema.ts';
import {
  activiteitSchema,
  initiatiefSchema,
  prioriteitSchema,
  voorbeeldSchema,
} from '#domein/initiatief/initiatief.schema.ts';
import { makelaarSchema } from '#domein/makelaar/makelaar.schema.ts';
import { organisatieSchema } from '#domein/organisatie/organisatie.schema.ts';
import { openingstijdSchema, plekSchema } from '#domein/plek/plek.schema.ts';
import type { Tabel } from '#domein/rechten/tabelrechten.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { maakRijen, proeftabellen } from '#tests/support/rechten-rijen.ts';

// The limits stand twice: as a CHECK and in the schema of the domain. Both get the same values here.
const SCHEMAS: Partial<Record<Tabel, z.ZodObject>> = {
  wijk: wijkSchema,
  buurt: buurtSchema,
  organisatie: organisatieSchema,
  makelaar: makelaarSchema,
  plek: plekSchema,
  openingstijd: openingstijdSchema,
  initiatief: initiatiefSchema,
  activiteit: activiteitSchema,
  prioriteit: prioriteitSchema,
  voorbeeld: voorbeeldSchema,
  budgetcijfer: budgetcijferSchema,
  beeld: beeldSchema,
};

const database = useDatabase('niets');
beforeAll(async () => {
  await maakRijen(database.client);
  // With a complete point each of its parts can be tried on its own.
  for (const tabel of ['plek', 'initiatief']) {
    await database.client.query(`update public.${tabel} set lat = 52, lon = 5, precisie = 'adres'`);
  }
  for (const tabel of ['wijk', 'buurt']) {
    await database.client.query(
      `update public.${tabel} set grens = '{"type": "Polygon"}', grens_bron = 'proef', inwoners = 1, inwoners_jaar = 2026`,
    );
  }
  for (const tabel of ['wijk', 'buurt', 'plek', 'initiatief', 'activiteit']) {
    // Whether a web address may change is asked elsewhere; here it is what it may look like.
    await database.client.query(`alter table public.${tabel} disable trigger b_bewaar_slug`);
  }
  // Whether each of these can be done; only a limit may refuse, and nothing stays.
  await database.client.query(`
    create function pg_temp.neemt(vragen text[]) returns boolean[] language plpgsql as $$
    declare
      vraag text;
      genomen boolean[] := '{}';
    begin
      foreach vraag in array vragen loop
        begin
          execute vraag;
          raise exception 'undone' using errcode = 'TERUG';
        exception
          when check_violation then genomen := genomen || false;
          when sqlstate 'TERUG' then genomen := genomen || true;
        end;
      end loop;
      return genomen;
    end $$`);
  await database.client.query(`update public.buurt set subwijk = 'S', subwijk_zekerheid = 'bron'`);
});

interface Kolom {
  readonly kolom: string;
  readonly type: string;
  readonly verplicht: boolean;
}

async function kolommen(tabel: string): Promise<Kolom[]> {
  const { rows } = await database.client.query<Kolom>(
    `select a.attname as kolom, format_type(a.atttypid, null) as type, a.attnotnull as verplicht from pg_attribute a
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
     and not exists (select from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'f' and a.attnum = any (k.conkey))`,
    [`public.${tabel}`],
  );
  return rows;
}

/** Emoji are two halves to JavaScript, and one character to the database. */
const EMOJI = [80, 120, 160, 300, 600, 2000].flatMap((n) => ['😀'.repeat(n), '😀'.repeat(n + 1)]);
const lang = [1, 2, 10, 20, 30, 60, 62, 80, 90, 120, 160, 200, 254, 300, 500, 600, 2000].flatMap((n) => [n, n + 1]);
const TEKST = [
  ...EMOJI,
  ...[
    '',
    'a-b',
    '-a',
    'A-b',
    'a b',
    'a_b',
    'a--b',
    'x@voorbeeld.test',
    'x@voorbeeld',
    'X@voorbeeld.test',
    '<x@voorbeeld.test>',
    'x@voorbeeld.test.',
    'é@voorbeeld.test',
    `${'x'.repeat(241)}@voorbeeld.test`,
    `${'x'.repeat(240)}@voorbeeld.test`,
    'http://voorbeeld.test',
    'ftp://voorbeeld.test',
    'https://',
    'http://a b',
    'https://[',
    'https://?vraag',
    'https://naam@voorbeeld.test',
    'https://voorbeeld.test/a b',
    'https://voorbeeld.test:8080/pad?a=1#kop',
  ],
  ...lang.flatMap((n) => ['a'.repeat(n), `https://${'a'.repeat(Math.max(n - 8, 0))}`]),
];
const GETAL = [-181, -180, -91, -90, -1, 0, 1, 7, 8, 90, 91, 100, 101, 180, 181];
const LIJST = [
  [],
  ...[1, 10, 11, 20, 21, 30, 31, 60, 61].map((n) => Array.from({ length: n }, () => 'a')),
  ...[600, 1800, 3200, 3600, 4000].flatMap((n) => [['😀'.repeat(n)], ['😀'.repeat(n), 'a']]),
];

const waarden = (type: string): readonly unknown[] => {
  if (type === 'text') return TEKST;
  if (type === 'text[]') return LIJST;
  return /int|double|numeric/.test(type) ? GETAL : [];
};

const letterlijk = (waarde: unknown): string => {
  if (Array.isArray(waarde)) return `array[${waarde.map(letterlijk).join()}]::text[]`;
  return typeof waarde === 'number' ? `${waarde}` : escapeLiteral(String(waarde));
};

/** Tries all values of a column in the row that was made for it, in one message to the server, and undoes each. */
async function neemt(tabel: Tabel, kolom: string, alle: readonly unknown[]): Promise<readonly boolean[]> {
  // A budgetcijfer is one figure: another one takes its place.
  const plaats = tabel === 'budgetcijfer' && /cent|percentage/.test(kolom) ? ', aantal = null' : '';
  const vragen = alle.map(
    (waarde) =>
      `update public.${tabel} set ${kolom} = ${letterlijk(waarde)}${plaats}
       where ${proeftabellen[tabel].sleutel} like '%-concept'`,
  );
  const { rows } = await database.client.query<{ genomen: boolean[] }>('select pg_temp.neemt($1) as genomen', [vragen]);
  return rows[0]?.genomen ?? [];
}

const kort = (waarde: unknown) => JSON.stringify(waarde).replace(/a{9,}/, (letters) => `a…(${letters.length})`);

test.each(Object.entries(SCHEMAS))(
  'the database and the domain take the same values for every column of %s',
  async (naam, schema) => {
    const tabel = naam as Tabel; // the keys of SCHEMAS are tables; Object.entries forgets that
    const verschillen: string[] = [];
    let tried = 0;
    for (const { kolom, type, verplicht } of await kolommen(tabel)) {
      const veld: z.core.$ZodType | undefined = schema.shape[kolom];
      if (!veld) continue;
      const domein = (waarde: unknown) => z.safeParse(veld, waarde).success;
      if (domein(null) === verplicht) verschillen.push(`${kolom}: null`);
      const alle = waarden(type);
      const genomen = await neemt(tabel, kolom, alle);
      tried += genomen.length;
      const anders = alle.find((waarde, nummer) => domein(waarde) !== genomen[nummer]);
      if (anders !== undefined)
        verschillen.push(`${kolom}: only the ${domein(anders) ? 'domain' : 'database'} takes ${kort(anders)}`);
    }
    expect(tried).toBeGreaterThan(10);
    expect(verschillen).toEqual([]);
  },
);

test('every list of words in the database is the list of the domain', async () => {
  const { rows } = await database.client.query<{ tabel: string; kolom: string; woorden: string[] }>(
    `select c.relname as tabel, a.attname as kolom, array(select e.enumlabel::text from pg_enum e where e.enumtypid = a.atttypid order by e.enumsortorder) as woorden
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and t.typtype = 'e' and a.attnum > 0`,
  );
  let compared = 0;
  for (const { tabel, kolom, woorden } of rows) {
    const schema = Object.entries(SCHEMAS).find(([naam]) => naam === tabel)?.[1];
    const veld = schema?.shape[kolom];
    if (!veld) continue;
    compared += 1;
    for (const woord of woorden) expect(z.safeParse(veld, woord).success, `${tabel}.${kolom} ${woord}`).toBe(true);
    const issue = z.safeParse(veld, 'geen woord').error?.issues[0];
    expect(issue && 'values' in issue ? issue.values : undefined, `${tabel}.${kolom}`).toEqual(woorden);
  }
  expect(compared).toBeGreaterThan(15);
});
