import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { maakDossier, tel } from '#tests/database/meedoen.ts';
import { maakTeam } from '#tests/support/insider.ts';
import { type Actor, beheerder, makelaar, word } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';

const database = maakStand(maakTeam).perProef();

/** One request as PostgREST makes it, its headers first; a key of null: without one. */
async function vraag(wie: Actor, sleutel: string | null, sql: string, waarden: unknown[] = []) {
  const { client } = database;
  const koppen = JSON.stringify(sleutel === null ? { accept: '*/*' } : { 'x-poging': sleutel });
  await client.query('begin');
  try {
    await word(client, wie);
    await client.query(`select set_config('request.headers', $1, true)`, [koppen]);
    const { rows } = await client.query(sql, waarden);
    await client.query('commit');
    return rows[0];
  } catch (fout) {
    await client.query('rollback');
    throw fout;
  }
}
const gelukt = async (wie: Actor, poging: string) =>
  (await vraag(wie, null, 'select public.poging_gelukt($1) as antwoord', [poging])).antwoord.rij;

const SIGNAAL = `insert into public.signaal (thema, wijk_code, tekst) values ('groen', 'wijk-1', 'Meer bomen') returning id`;

test.each([
  ['a row', 'public.signaal', async () => [SIGNAAL, []] as const],
  [
    'a function',
    "public.gebeurtenis where soort = 'notitie'",
    async () => {
      const { id } = await maakDossier(database.client, 'aanmelding');
      return [`select public.notitie('aanmelding', $1, 'Even bellen') as id`, [id]] as const;
    },
  ],
])('%s that is sent twice under one key is written once, and its sender can ask', async (_, waar, maak) => {
  const [sql, waarden] = await maak();
  const [een, ander] = [randomUUID(), randomUUID()];
  const voor = await tel(database.client, waar);
  expect(await gelukt(makelaar, een)).toBeNull();
  await vraag(makelaar, een, sql, [...waarden]);
  const rij = await gelukt(makelaar, een);
  const weer = vraag(makelaar, een.toUpperCase(), sql, [...waarden]);
  await expect(weer).rejects.toMatchObject({ code: 'PT409', detail: rij });
  expect(await tel(database.client, waar)).toBe(voor + 1);
  // Whoever means it twice sends it under two keys, or without one.
  await vraag(makelaar, ander, sql, [...waarden]);
  await vraag(makelaar, null, sql, [...waarden]);
  expect(await tel(database.client, waar)).toBe(voor + 3);
});

test('a key is of one person, and tells nobody else anything', async () => {
  const sleutel = randomUUID();
  const { id } = await vraag(makelaar, sleutel, SIGNAAL);
  expect(await gelukt(makelaar, sleutel)).toBe(id);
  expect(await gelukt(beheerder, sleutel)).toBeNull();
  await vraag(beheerder, sleutel, SIGNAAL);
  expect(await tel(database.client, 'public.signaal')).toBe(2);
});

test('what failed was not done: the same key can be used again', async () => {
  const sleutel = randomUUID();
  const teLang = SIGNAAL.replace('Meer bomen', 'a'.repeat(281));
  await expect(vraag(makelaar, sleutel, teLang)).rejects.toMatchObject({ code: '23514' });
  await vraag(makelaar, sleutel, SIGNAAL);
  expect(await tel(database.client, 'public.signaal')).toBe(1);
});

test('an act that writes several lines is one attempt, and a key that is none is no key', async () => {
  const twee = `with w as (${SIGNAAL}), v as (${SIGNAAL}) select w.id from w, v`;
  await vraag(makelaar, randomUUID(), twee);
  for (const _ of [1, 2]) await vraag(makelaar, 'geen sleutel', SIGNAAL);
  expect(await tel(database.client, 'public.signaal')).toBe(4);
});
