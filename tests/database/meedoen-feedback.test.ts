import { expect, test } from 'vitest';
import { als, anon, beheerder, bezoeker, makelaar } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
import { doe, laatDoen, lees, maakDossier, maakMeedoen, type Soort, tel, zetKlok } from './meedoen.ts';

const database = maakStand(maakMeedoen).perProef();

const maak = (soort: Soort, gegevens: Record<string, unknown> = {}, kanaal = 'site') =>
  maakDossier(database.client, soort, gegevens, kanaal);

const versie = async () =>
  Number((await database.client.query('select versie from public.content_versie')).rows[0]?.versie);
/** What a visitor without an account gets. */
const bezoek = (sql: string, ...waarden: unknown[]) =>
  als(database.client, anon, async () => (await database.client.query(sql, waarden)).rows);

const antwoord = (id: string, actor = makelaar, gezegd: string | null = 'De glijbaan was stuk.') =>
  laatDoen(database.client, actor, 'feedback_antwoord', id, gezegd, 'We maken hem.', null, '2027-01-31');

test('answered feedback is published as it was rewritten; the words of the resident are not', async () => {
  const { id, code } = await maak('feedback', { tekst: 'Ik, Jans van nummer 7, vind de glijbaan stuk.' });
  const voor = await versie();
  expect(await antwoord(id)).toEqual({ stand: 'beantwoord', gepubliceerd: true });
  expect(await versie()).toBeGreaterThan(voor);
  expect(
    await bezoek(
      `select over, over_id, wijk_code, gezegd, reactie, gedaan_op, belofte_op::text as belofte from public.feedback_publiek where feedback_id = $1`,
      id,
    ),
  ).toEqual([
    {
      over: 'plek',
      over_id: 'plek-1',
      wijk_code: 'wijk-1',
      gezegd: 'De glijbaan was stuk.',
      reactie: 'We maken hem.',
      gedaan_op: null,
      belofte: '2027-01-31',
    },
  ]);
  expect((await lees(database.client, code)).reactie).toMatchObject({ reactie: 'We maken hem.' });
  expect(await laatDoen(database.client, makelaar, 'feedback_gedaan', id, 'Hij glijdt weer.')).toEqual({
    stand: 'gedaan',
  });
  expect(
    await bezoek(
      `select wat_gedaan, gedaan_op is not null as gedaan from public.feedback_publiek where feedback_id = $1`,
      id,
    ),
  ).toEqual([{ wat_gedaan: 'Hij glijdt weer.', gedaan: true }]);
  const laatste = (stappen: unknown) => (Array.isArray(stappen) ? stappen[stappen.length - 1] : undefined);
  const { gebeurtenissen } = await lees(database.client, code);
  expect(laatste(gebeurtenissen)).toMatchObject({ soort: 'gedaan', door: 'makelaar', tekst: null });
  const werk = await laatDoen(database.client, makelaar, 'dossier_bekijken', 'feedback', id);
  expect(laatste(werk.gebeurtenissen)).toMatchObject({ soort: 'gedaan', wie: 'Makelaar' });
});

test.each([
  [false, 'Voorbeeld: gisteren was het hek dicht.', 'Voorbeeld: gisteren was het hek dicht.'],
  [true, 'Fijn.', 'Voorbeeld: Fijn.'],
])(
  'whether it is an example (%s) is known by its dossier, not by the words of who wrote or answered',
  async (voorbeeld, gezegd, staat) => {
    const { client } = database;
    const { id } = await maakDossier(client, 'feedback');
    if (voorbeeld) await client.query(`insert into prive.voorbeelddossier values ('feedback', $1)`, [id]);
    expect(await antwoord(id, makelaar, gezegd)).toMatchObject({ gepubliceerd: true });
    const lees = 'select gezegd, voorbeeld from public.feedback_publiek where feedback_id = $1';
    expect((await client.query(lees, [id])).rows).toEqual([{ gezegd: staat, voorbeeld }]);
    await client.query('update public.feedback_publiek set voorbeeld = not voorbeeld where feedback_id = $1', [id]);
    expect((await client.query(lees, [id])).rows).toEqual([{ gezegd: staat, voorbeeld }]);
  },
);

test('a promise is for a day that is still to come, and no day has a year of five digits', async () => {
  const { id } = await maak('feedback');
  const belooft = (dag: string) => laatDoen(database.client, makelaar, 'feedback_antwoord', id, 'G', 'R', null, dag);
  for (const dag of ['2026-11-21', '2037-11-23', '20261-12-01'])
    expect(await belooft(dag)).toEqual({ fout: 'onleesbaar' });
  expect(await belooft('2026-11-22')).toMatchObject({ stand: 'beantwoord' });
  await expect(
    database.client.query(`update public.feedback_publiek set belofte_op = '20261-12-01' where feedback_id = $1`, [id]),
  ).rejects.toThrow('feedback_publiek_belofte_jaar');
});

test('whether somebody was helped is asked once, and a no reopens it', async () => {
  const { id, code } = await maak('feedback');
  const vragen = async () =>
    (
      await database.client.query(
        `select gegevens -> 'vraag_geholpen' as vraag from prive.bericht where dossier_id = $1 and soort = 'feedback_reactie' order by gemaakt_op, message_id`,
        [id],
      )
    ).rows.map(({ vraag }) => vraag);
  await antwoord(id);
  expect((await doe(database.client, code, 'geholpen', { geholpen: 'nee', tekst: 'Nog steeds stuk' })).stand).toBe(
    'heropend',
  );
  await antwoord(id);
  expect(await vragen()).toEqual([true, false]);
  expect((await doe(database.client, code, 'geholpen', { geholpen: 'ja' })).stand).toBe('afgesloten');
  expect(await tel(database.client, `public.feedback where id = '${id}' and geholpen`)).toBe(1);
});

test('feedback about a makelaar is answered by somebody else, and never published', async () => {
  const { id } = await maak('feedback', { over: 'makelaar', over_id: 'makelaar-1' });
  expect(await antwoord(id)).toEqual({ fout: 'onbekend' });
  expect(await antwoord(id, beheerder)).toEqual({ stand: 'beantwoord', gepubliceerd: false });
  expect(await bezoek('select 1 from public.feedback_publiek where feedback_id = $1', id)).toEqual([]);
  await expect(
    database.client.query(
      `insert into public.feedback_publiek (feedback_id, over, gezicht, gezegd, reactie, gepubliceerd_op) values ('${id}', 'makelaar', 1, 'g', 'r', now())`,
    ),
  ).rejects.toThrow('check');
});

test('a dossier of which no step is left opens for staff with an empty timeline', async () => {
  const { id } = await maak('feedback');
  await database.client.query('delete from public.gebeurtenis where dossier_id = $1', [id]);
  const { gebeurtenissen } = await laatDoen(database.client, makelaar, 'dossier_bekijken', 'feedback', id);
  expect(gebeurtenissen).toEqual([]);
});

test('no later form, and none that goes, shows a face about a makelaar by subtraction', async () => {
  const stemmen = async (vaak: number) => {
    for (let stem = 0; stem < vaak; stem += 1) await maak('feedback', { over: 'makelaar', over_id: 'makelaar-1' });
  };
  const gezien = async () => {
    await database.client.query('select prive.tel_feedback()');
    return bezoek(`select aantal, gezichten from public.feedback_totaal where over = 'makelaar'`);
  };
  await database.client.query(`delete from public.feedback where over = 'makelaar'`);
  await stemmen(6);
  expect(await gezien()).toEqual([]);
  await zetKlok(database.client, '2027-01-02T12:00:00+01:00');
  const eerst = await gezien();
  expect(eerst).toMatchObject([{ aantal: 6 }]);
  await database.client.query(
    `delete from public.feedback where id = (select id from public.feedback where over = 'makelaar' limit 1)`,
  );
  await stemmen(6);
  expect(await gezien()).toEqual(eerst);
});

test('nobody says of what they sent themselves that it was done', async () => {
  const { id } = await maak('feedback');
  expect(await antwoord(id, beheerder)).toMatchObject({ gepubliceerd: true });
  await database.client.query(
    `update prive.contact set email = 'makelaar+thuis@voorbeeld.test' where dossier_id = $1`,
    [id],
  );
  const gedaan = (wie: typeof makelaar) => laatDoen(database.client, wie, 'feedback_gedaan', id, 'Hij glijdt weer.');
  expect(await gedaan(makelaar)).toEqual({ fout: 'onbekend' });
  expect(await gedaan(beheerder)).toEqual({ stand: 'gedaan' });
});

test('a visitor answers nothing', async () => {
  expect(await antwoord((await maak('feedback')).id, bezoeker)).toEqual({ fout: 'niet_bevoegd' });
});

test('totals about makelaars appear from five voices on once their half-year is over, of other subjects from one', async () => {
  const totalen = async () => {
    await database.client.query('select prive.tel_feedback()');
    return bezoek(`select over, aantal from public.feedback_totaal where over = 'makelaar'`);
  };
  await maak('feedback');
  for (let stem = 1; stem <= 4; stem += 1) await maak('feedback', { over: 'makelaar', over_id: 'makelaar-1' });
  expect(await totalen()).toEqual([]);
  await maak('feedback', { over: 'makelaar', over_id: 'makelaar-1' });
  expect(await totalen()).toEqual([]);
  await zetKlok(database.client, '2027-01-02T12:00:00+01:00');
  expect(await totalen()).toEqual([{ over: 'makelaar', aantal: 5 }]);
  expect(
    await bezoek(`select vanaf::text as vanaf, aantal > 0 as geteld from public.feedback_totaal where over = 'plek'`),
  ).toEqual([{ vanaf: '2026-07-01', geteld: true }]);
});
