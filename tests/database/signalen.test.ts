import { beforeAll, beforeEach, expect, test } from 'vitest';
import { SIGNAAL_LIMIETEN } from '#domein/signaal/signaal.limieten.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import {
  type Actor,
  als,
  anon,
  beheerder,
  bezoeker,
  makelaar,
  vertrokken,
  word,
} from '#tests/support/rechten-actoren.ts';
import { BUURT, laatDoen, maakMeedoen, NU, tel, WIJK, zetKlok } from './meedoen.ts';

const database = useDatabase('niets');
beforeAll(() => maakMeedoen(database.client));
beforeEach(async () => {
  await database.client.query('delete from public.signaal');
  await zetKlok(database.client, NU);
});

/** Writes down what was heard, as the workplace does, and keeps it; returns its id. */
async function hoor(actor: Actor, tekst: string, thema = 'veilig', buurt: string | null = BUURT): Promise<string> {
  await database.client.query('begin');
  try {
    await word(database.client, actor);
    const { rows } = await database.client.query<{ id: string }>(
      'insert into public.signaal (thema, wijk_code, buurt_code, tekst) values ($1, $2, $3, $4) returning id',
      [thema, WIJK, buurt, tekst],
    );
    await database.client.query('commit');
    return rows[0]?.id ?? '';
  } catch (fout) {
    await database.client.query('rollback');
    throw fout;
  }
}
const probeer = (actor: Actor, sql: string) => als(database.client, actor, () => database.client.query(sql));
const samen = async (actor: Actor) => (await probeer(actor, 'select * from public.signalen_samen()')).rows;

test('signals on one theme in one buurt stand together, first where most have no plan yet', async () => {
  await hoor(makelaar, 'Het is donker bij de brug.', 'veilig');
  await hoor(makelaar, 'Er is weinig groen.', 'groen');
  await zetKlok(database.client, '+1 hour');
  await hoor(beheerder, 'Bij de brug is het eng.', 'veilig');
  await hoor(makelaar, 'Ook verderop is het donker.', 'veilig', null);
  const groepen = await samen(beheerder);
  expect(groepen.map(({ thema, buurt_code, aantal }) => [thema, buurt_code, Number(aantal)])).toEqual([
    ['veilig', BUURT, 2],
    ['veilig', null, 1],
    ['groen', BUURT, 1],
  ]);
  expect(groepen[0].signalen).toMatchObject([
    { tekst: 'Bij de brug is het eng.', wie: 'Beheerder', van_mij: true, initiatief: null },
    { tekst: 'Het is donker bij de brug.', wie: 'Makelaar', van_mij: false },
  ]);
});

test('signals can be linked to the initiatief that came of them, by any colleague', async () => {
  const ids = [await hoor(makelaar, 'Een.'), await hoor(makelaar, 'Twee.')];
  await database.client.query(
    `insert into public.initiatief (id, naam, slug, omschrijving, bron, zekerheid) values ('licht', 'Licht', 'licht', 'o', '{proef}', 'bron')`,
  );
  expect(await laatDoen(database.client, beheerder, 'signalen_koppelen', `{${ids}}`, 'licht')).toEqual({ aantal: 2 });
  expect(await samen(makelaar)).toMatchObject([
    { los: '0', signalen: [{ initiatief: { id: 'licht', naam: 'Licht' } }, { initiatief: { id: 'licht' } }] },
  ]);
  expect(await laatDoen(database.client, makelaar, 'signalen_koppelen', `{${ids[0]}}`, null)).toEqual({ aantal: 1 });
  expect(await laatDoen(database.client, makelaar, 'signalen_koppelen', `{${ids[0]}}`, 'geen')).toEqual({
    fout: 'onbekend',
  });
  for (const actor of [bezoeker, vertrokken])
    expect(await laatDoen(database.client, actor, 'signalen_koppelen', `{${ids}}`, 'licht')).toEqual({
      fout: 'niet_bevoegd',
    });
});

test('who heard it and when is not for the sender to say, and a link does not go past the function', async () => {
  const id = await hoor(makelaar, 'Een.');
  for (const kolom of ['medewerker_id = null', 'op = now()', `initiatief_id = null`])
    await expect(probeer(makelaar, `update public.signaal set ${kolom} where id = '${id}'`)).rejects.toThrow(
      /permission denied/,
    );
  await expect(
    probeer(makelaar, `insert into public.signaal (thema, wijk_code, tekst, op) values ('a', '${WIJK}', 'b', now())`),
  ).rejects.toThrow(/permission denied/);
  const { rows } = await database.client.query('select medewerker_id is not null as van, op from public.signaal');
  expect(rows).toEqual([{ van: true, op: new Date(NU) }]);
});

test('strangers and people who left write nothing down and see nothing', async () => {
  await hoor(makelaar, 'Een.');
  for (const actor of [bezoeker, vertrokken]) {
    await expect(hoor(actor, 'Twee.')).rejects.toThrow(/row-level security/);
    expect(await samen(actor)).toEqual([]);
  }
  await expect(samen(anon)).rejects.toThrow(/permission denied/);
  await expect(hoor(anon, 'Twee.')).rejects.toThrow(/permission denied/);
});

test('limits of the database are those of the form', async () => {
  const tekst = (aantal: number) => 'a'.repeat(aantal);
  await hoor(makelaar, tekst(SIGNAAL_LIMIETEN.tekst), tekst(SIGNAAL_LIMIETEN.thema));
  for (const [woorden, thema] of [
    [tekst(SIGNAAL_LIMIETEN.tekst + 1), 'veilig'],
    ['', 'veilig'],
    ['Een.', tekst(SIGNAAL_LIMIETEN.thema + 1)],
    ['Een.', 'Veilig'],
  ] as const)
    await expect(hoor(makelaar, woorden, thema)).rejects.toThrow(/check constraint/);
});

test('a signal goes after twelve months, or after the term of the city, and that is noted as a number', async () => {
  await hoor(makelaar, 'Een.');
  await zetKlok(database.client, '+11 months');
  await database.client.query(`select public.tik_werk()`);
  expect(await tel(database.client, 'public.signaal')).toBe(1);
  await zetKlok(database.client, '+12 months');
  await database.client.query(`select public.tik_werk()`);
  expect(await tel(database.client, 'public.signaal')).toBe(0);
  expect(await tel(database.client, `public.logboek where tabel = 'signaal' and aantal = 1`)).toBe(1);
});
