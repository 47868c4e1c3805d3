import { expect, test } from 'vitest';
import { zetKlok } from '#tests/database/meedoen.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';

const database = useDatabase('alles');
const vraag = async (sql: string, ...waarden: unknown[]) => (await database.client.query(sql, waarden)).rows[0];
const stand = () => vraag('select to_jsonb(p) as p from prive.publicatie p');
const mislukt = (begonnen: string) => vraag(`select public.publicatie_mislukt('bouwfout', 'x', $1) as a`, begonnen);
const online = () => vraag(`select public.publicatie_online(c.versie, '2026-12-01') from public.content_versie c`);

test('the same message of the host a second time changes nothing: not at once, not in a later build, not when all is well', async () => {
  const BEGON = '2026-12-01T09:00:05Z';
  await zetKlok(database.client, '2026-12-01T09:00:00Z');
  await vraag('select public.publicatie_begonnen(c.versie) from public.content_versie c');
  expect((await mislukt(BEGON)).a).not.toBeNull();
  const na = await stand();
  expect((await mislukt(BEGON)).a).toBeNull();
  expect(await stand()).toEqual(na);

  await zetKlok(database.client, '2026-12-01T09:06:00Z');
  await vraag('select public.publicatie_begonnen(c.versie) from public.content_versie c');
  const later = await stand();
  expect((await mislukt(BEGON)).a).toBeNull();
  expect(await stand()).toEqual(later);

  await online();
  const goed = await stand();
  await zetKlok(database.client, '2026-12-01T09:20:00Z');
  await online();
  expect((await mislukt(BEGON)).a).toBeNull();
  expect(await stand()).toEqual(goed);
});
