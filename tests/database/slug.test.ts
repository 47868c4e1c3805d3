import { beforeAll, beforeEach, expect, test } from 'vitest';
import { LETTERS } from '#domein/gedeeld/letters.ts';
import { maakSlug } from '#domein/gedeeld/slug.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { maakRijen } from '#tests/support/rechten-rijen.ts';

const database = useDatabase('niets');
beforeAll(() => maakRijen(database.client));
beforeEach(async () => {
  await database.client.query(`delete from public.plek where naam like 'Proef%' or naam ~ '[^a-zA-Z ]'`);
});

/** Adds a place like one that is there, with this name and address; the address it got. */
async function voegToe(naam: string, slug: string | null): Promise<string> {
  const { rows } = await database.client.query<{ slug: string }>(
    `insert into public.plek select (jsonb_populate_record(p, jsonb_build_object(
       'id', gen_random_uuid()::text, 'naam', $1::text, 'slug', $2::text))).* from public.plek p limit 1 returning slug`,
    [naam, slug],
  );
  return rows[0]?.slug ?? '';
}

test('the database writes every letter as the domain does', async () => {
  const letters = [...LETTERS.keys()].map((letter) => `a ${letter}b`);
  const { rows } = await database.client.query('select prive.maak_slug(naam) as slug from unnest($1::text[]) naam', [
    letters,
  ]);
  expect(rows.map(({ slug }) => slug)).toEqual(letters.map(maakSlug));
});

test('a new place gets an address of its name, and one that is free', async () => {
  expect(await voegToe('Proef Łódź', '')).toBe('proef-lodz');
  expect(await voegToe('Proef Łódź', null)).toBe('proef-lodz-2');
});

test.each(['🏡', '社区', 'א'])('a place called %s gets an address that works', async (naam) => {
  expect(await voegToe(naam, '')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

/** Adds an activity by this title; the address it got. */
async function voegActiviteitToe(titel: string): Promise<string> {
  const { rows } = await database.client.query<{ slug: string }>(
    `insert into public.activiteit (titel, begin, eind, plek_id)
     select $1, '2027-01-01', '2027-01-02', id from public.plek limit 1 returning slug`,
    [titel],
  );
  return rows[0]?.slug ?? '';
}

test('an activity gets an address of its title, and none that the agenda has for a wijk, a day or a part', async () => {
  expect(await voegActiviteitToe('Koffie & thee')).toBe('koffie-thee');
  expect(await voegActiviteitToe('Koffie, thee')).toBe('koffie-thee-2');
  expect(await voegActiviteitToe('Weekend!')).toBe('weekend-activiteit');
  const { rows } = await database.client.query<{ slug: string }>('select slug from public.wijk limit 1');
  const wijk = rows[0]?.slug ?? expect.fail('no wijk');
  expect(await voegActiviteitToe(wijk)).toBe(`${wijk}-activiteit`);
});

test('an address that is given stays, and a new name keeps it', async () => {
  expect(await voegToe('Proef een', 'heel-anders')).toBe('heel-anders');
  const { rows } = await database.client.query(
    `update public.plek set naam = 'Proef twee' where slug = 'heel-anders' returning slug`,
  );
  expect(rows).toEqual([{ slug: 'heel-anders' }]);
});

test.each(['plek', 'initiatief', 'activiteit', 'ronde', 'aanvraag_publiek', 'wijk', 'buurt'])(
  'the address of a %s never changes',
  async (tabel) => {
    const { rowCount } = await database.client.query(`select from public.${tabel}`);
    expect(rowCount).toBeGreaterThan(0);
    await expect(database.client.query(`update public.${tabel} set slug = slug || '-x'`)).rejects.toThrow(
      'never changes',
    );
  },
);
