import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { doe, lees, maakDossier, maakMeedoen, type Soort, zetKlok } from './meedoen.ts';

const database = useDatabase('niets');
beforeAll(() => maakMeedoen(database.client));

const maak = (soort: Soort, gegevens: Record<string, unknown> = {}, kanaal = 'site') =>
  maakDossier(database.client, soort, gegevens, kanaal);

test('after thirty wrong codes a sender is slowed for the hour, and the right code opens all the same', async () => {
  const { code, nummer } = await maak('aanvraag');
  for (let keer = 0; keer < 30; keer += 1) {
    expect((await lees(database.client, `fout ${keer}`, '203.0.113.1')).fout).toBe('onbekend');
  }
  expect((await lees(database.client, 'nog een', '203.0.113.1')).fout).toBe('te_vaak');
  expect(await lees(database.client, 'weer', '203.0.113.1')).toMatchObject({ fout: 'te_vaak', wacht_seconden: 2700 });
  expect((await lees(database.client, code, '203.0.113.1')).nummer).toBe(nummer);
  expect((await lees(database.client, code, '203.0.113.2')).nummer).toBe(nummer);
  await zetKlok(database.client, '+1 hour');
  expect((await lees(database.client, 'een uur later', '203.0.113.1')).fout).toBe('onbekend');
  await zetKlok(database.client, '+0 minutes');
});

test('the right code acts and confirms, whatever was guessed and sent from the same address', async () => {
  const { code, id } = await maak('aanvraag', {}, 'site_zonder_js');
  await database.client.query('delete from prive.limiet');
  for (let keer = 0; keer < 31; keer += 1) await doe(database.client, `mis ${keer}`, 'bevestigen');
  for (const soort of ['schrijven', 'code_fout'])
    await database.client.query(
      `insert into prive.limiet select $1, prive.afzender_hash('192.0.2.1'), prive.venster(false), 5000
       on conflict (soort, sleutel, venster_op) do update set aantal = 5000`,
      [soort],
    );
  expect((await doe(database.client, 'mis', 'bevestigen')).fout).toBe('te_vaak');
  expect((await doe(database.client, code, 'bevestigen')).stand).toBe('ingediend');
  expect((await database.client.query('select bevestigd_op from public.aanvraag where id = $1', [id])).rows).toEqual([
    { bevestigd_op: expect.any(Date) },
  ]);
  await database.client.query('delete from prive.limiet');
});

test('actions with wrong codes count as guesses too', async () => {
  await database.client.query('delete from prive.limiet');
  for (let keer = 0; keer < 30; keer += 1) await doe(database.client, `mis ${keer}`, 'intrekken');
  expect((await doe(database.client, 'mis', 'intrekken')).fout).toBe('te_vaak');
  await database.client.query('delete from prive.limiet');
});

test('when many guess at once each sender gets one wrong try, and who has a right code gets in', async () => {
  const { code, nummer } = await maak('aanvraag');
  await database.client.query(`update prive.grens set aantal = 5 where soort = 'code_fout_samen'`);
  for (let keer = 0; keer < 5; keer += 1) await lees(database.client, `raad ${keer}`, `203.0.113.${keer}`);
  expect((await lees(database.client, 'raad', '203.0.113.9')).fout).toBe('onbekend');
  expect((await lees(database.client, 'raad', '203.0.113.9')).fout).toBe('te_vaak');
  expect((await lees(database.client, 'raad', '203.0.113.1')).fout).toBe('te_vaak');
  expect((await lees(database.client, code, '203.0.113.10')).nummer).toBe(nummer);
  await database.client.query(
    `update prive.grens set aantal = 1000 where soort = 'code_fout_samen'; delete from prive.limiet`,
  );
});

test('asking for a code for a known address does not make guessing any faster', async () => {
  const { mail } = await maak('aanvraag');
  await database.client.query('delete from prive.limiet');
  for (let keer = 0; keer < 3; keer += 1) {
    await database.client.query('select public.nieuwe_code($1, $2, $3, $4)', [
      mail,
      'a'.repeat(64),
      'code',
      '203.0.113.30',
    ]);
    await database.client.query('select public.berichten_claimen(100, 1)');
  }
  let fouten = 0;
  while ((await lees(database.client, `gok ${fouten}`, '203.0.113.30')).fout === 'onbekend') fouten += 1;
  expect(fouten).toBe(30);
});
