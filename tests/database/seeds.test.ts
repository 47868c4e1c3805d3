import { expect, test } from 'vitest';
import type { z } from 'zod';
import { budgetcijferSchema } from '#domein/budget/budget.schema.ts';
import { buurtSchema, wijkSchema } from '#domein/gebied/gebied.schema.ts';
import { initiatiefSchema } from '#domein/initiatief/initiatief.schema.ts';
import { organisatieSchema } from '#domein/organisatie/organisatie.schema.ts';
import { plekSchema } from '#domein/plek/plek.schema.ts';
import { SEEDS, sqlBestanden } from '#tests/support/postgres-bestanden.ts';
import { applyFiles } from '#tests/support/postgres-databases.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { voluit } from '#tests/support/rechten-rijen.ts';
import { tabellen } from '#tests/support/rechten-waarneming.ts';

const database = useDatabase('niets', 'seeds');

async function tel(sql: string): Promise<number> {
  const { rows } = await database.client.query<{ aantal: number }>(`select count(*)::int as aantal from ${sql}`);
  return rows[0]?.aantal ?? -1;
}

test.each([
  [10, 'public.wijk'],
  [111, 'public.buurt'],
  [14, `public.plek where soort = 'buurtcentrum'`],
  [4, `public.plek where soort = 'ontmoetingsplek'`],
  [18, `public.plek where soort = 'speeltuin'`],
  [30, 'public.initiatief'],
  [13, 'public.voorbeeld'],
  [23, 'public.organisatie'],
])('the seeds hold %i rows of %s', async (aantal, waar) => {
  expect(await tel(waar)).toBe(aantal);
});

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  wijk: wijkSchema,
  buurt: buurtSchema,
  plek: plekSchema,
  initiatief: initiatiefSchema,
  // The wijken of an organisatie stand in a table of their own.
  organisatie: organisatieSchema.omit({ wijken: true }),
  budgetcijfer: budgetcijferSchema,
};

test.each(Object.entries(SCHEMAS))(
  'every seeded %s row is published and fits the schema of the domain',
  async (tabel, schema) => {
    const { rows } = await database.client.query<{ rij: unknown; status: string }>(
      `select to_jsonb(t) as rij, status from public.${tabel} t`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { rij, status } of rows) {
      expect(status).toBe('gepubliceerd');
      expect(schema.safeParse(rij).error?.issues, JSON.stringify(rij)).toBeUndefined();
    }
  },
);

test('the seeds bring no people, phone numbers, mail addresses, opening hours or boundaries', async () => {
  for (const tabel of ['medewerker', 'makelaar', 'makelaar_buurt', 'openingstijd'])
    expect(await tel(`public.${tabel}`), tabel).toBe(0);
  for (const tabel of ['plek', 'initiatief', 'organisatie']) {
    expect(await tel(`public.${tabel} where telefoon is not null or email is not null`), tabel).toBe(0);
  }
  for (const tabel of ['wijk', 'buurt']) expect(await tel(`public.${tabel} where grens is not null`), tabel).toBe(0);
});

test('what the seeds do not know is null, never an empty text', async () => {
  const { rows } = await database.client.query<{ tabel: string; kolom: string }>(
    `select table_name as tabel, column_name as kolom from information_schema.columns where table_schema = 'public' and data_type = 'text'`,
  );
  expect(rows.length).toBeGreaterThan(50);
  for (const { tabel, kolom } of rows)
    expect(await tel(`public.${tabel} where btrim(${kolom}) = ''`), `${tabel}.${kolom}`).toBe(0);
});

test('running the seeds twice changes nothing, not even a stamp, the logboek or the version', async () => {
  expect(sqlBestanden(SEEDS).length).toBeGreaterThan(0);
  const alles = async () => {
    const content: Record<string, unknown[]> = {};
    for (const tabel of tabellen) {
      content[tabel] = (
        await database.client.query(`select to_jsonb(t) as rij from ${voluit(tabel)} t order by 1`)
      ).rows;
    }
    return content;
  };
  const before = await alles();
  await applyFiles(database.url, SEEDS);
  expect(await alles()).toEqual(before);
});
