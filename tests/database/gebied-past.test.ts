import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { maakRijen } from '#tests/support/rechten-rijen.ts';

// A buurt is a part of one wijk: a row that names both names two that belong together.
const database = useDatabase('niets');
const PROEF = `
  insert into public.wijk (code, nummer, naam, slug, lat, lon, bron, zekerheid, zekerheid_punt)
    values ('WK-A', 1, 'A', 'a', 52, 5, '{eigen proef}', 'bron', 'bron'), ('WK-B', 2, 'B', 'b', 52, 5, '{eigen proef}', 'bron', 'bron');
  insert into public.buurt (code, wijk_code, naam, slug, lat, lon, bron, zekerheid)
    values ('BU-A', 'WK-A', 'A', 'a', 52, 5, '{eigen proef}', 'bron');
`;
beforeAll(async () => {
  await maakRijen(database.client);
  await database.client.query(PROEF);
});

const VRIJ = ['plek', 'initiatief'] as const;
const TABELLEN = [...VRIJ, 'prioriteit', 'makelaar_buurt'] as const;
type Tabel = (typeof TABELLEN)[number];

const ROW_OF: Record<Tabel, string> = {
  plek: 'plek-concept',
  initiatief: 'initiatief-concept',
  prioriteit: 'prioriteit-concept',
  makelaar_buurt: 'bij-makelaar-concept',
};

/** Puts one row of the table in an area, tries what follows, and undoes it all. Returns its areas, or the code of the refusal. */
async function plaats(tabel: Tabel, wijk: string | null, buurt: string | null, daarna = ''): Promise<unknown> {
  const { client } = database;
  await client.query('begin');
  try {
    await client.query(`update public.${tabel} set wijk_code = $1, buurt_code = $2 where id = $3`, [
      wijk,
      buurt,
      ROW_OF[tabel],
    ]);
    if (daarna) await client.query(daarna);
    const { rows } = await client.query(`select wijk_code, buurt_code from public.${tabel} where id = $1`, [
      ROW_OF[tabel],
    ]);
    return rows[0];
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error.code;
    throw error;
  } finally {
    await client.query('rollback');
  }
}

const FOREIGN_KEY_VIOLATION = '23503';
const CHECK_VIOLATION = '23514';

test.each(TABELLEN)('a row of %s takes a wijk with one of its buurten, or a wijk alone', async (tabel) => {
  expect(await plaats(tabel, 'WK-A', 'BU-A')).toEqual({ wijk_code: 'WK-A', buurt_code: 'BU-A' });
  expect(await plaats(tabel, 'WK-A', null)).toEqual({ wijk_code: 'WK-A', buurt_code: null });
});

test.each(TABELLEN)('a row of %s cannot be in one wijk and in a buurt of another', async (tabel) => {
  expect(await plaats(tabel, 'WK-B', 'BU-A')).toBe(FOREIGN_KEY_VIOLATION);
});

test.each(VRIJ)('a row of %s with a buurt has a wijk too', async (tabel) => {
  expect(await plaats(tabel, null, 'BU-A')).toBe(CHECK_VIOLATION);
  expect(await plaats(tabel, null, null)).toEqual({ wijk_code: null, buurt_code: null });
});

test.each(TABELLEN)('a row of %s follows when its wijk gets another code, or its buurt another wijk', async (tabel) => {
  expect(await plaats(tabel, 'WK-A', 'BU-A', `update public.wijk set code = 'WK-C' where code = 'WK-A'`)).toEqual({
    wijk_code: 'WK-C',
    buurt_code: 'BU-A',
  });
  expect(await plaats(tabel, 'WK-A', 'BU-A', `update public.buurt set wijk_code = 'WK-B' where code = 'BU-A'`)).toEqual(
    {
      wijk_code: 'WK-B',
      buurt_code: 'BU-A',
    },
  );
});
