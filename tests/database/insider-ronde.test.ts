import type { Client } from 'pg';
import { expect, test } from 'vitest';
import { word } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
import {
  adviseur,
  beheerder,
  doeAls,
  eindig,
  geefPapier,
  jurylid,
  keuzesVan,
  lidVan,
  maakTweedeBeheerder,
  makelaar,
  RONDE,
  rondeInBeoordeling,
  rondeInStemmen,
  stem,
  tweedeBeheerder,
  tweedeMakelaar,
} from '#tests/support/stemming.ts';

const beoordeling = maakStand((client) => rondeInBeoordeling(client));
const eigenPlan = maakStand((client) => rondeInBeoordeling(client, { adressen: ['adviseur@voorbeeld.test'] }));
const stemmen = maakStand((client) => rondeInStemmen(client));
const statusVan = async (client: Client) =>
  (await client.query('select status from public.ronde where slug = $1', [RONDE])).rows[0];

test('two beheerders close early, with the same reason', async () => {
  const { client } = await stemmen.open();
  const stap = (...reden: string[]) => doeAls(client, beheerder, 'ronde_stap', RONDE, 'tellen', ...reden);
  const reden = 'Iedereen die wilde, heeft gestemd.';
  expect(await stap()).toEqual({ fout: 'motivering_nodig' });
  for (const _ of [1, 2]) expect(await stap(reden)).toEqual({ stand: 'wacht_op_tweede' });
  expect(await doeAls(client, beheerder, 'jury_stand', RONDE)).toMatchObject({
    voorgesteld: { naar: 'tellen', reden, wie: 'Beheerder', eigen: true },
  });
  expect(await eindig(client, 'tellen', reden)).toEqual({ stand: 'tellen' });
});

test('two beheerders take back what is voted on, before a count and after it', async () => {
  for (const eerst of [null, 'tellen'] as const) {
    const { client } = await stemmen.open();
    if (eerst) await eindig(client, eerst, 'Klaar.');
    const trekIn = () => doeAls(client, beheerder, 'ronde_stap', RONDE, 'ingetrokken', 'Er ging iets mis.');
    for (const _ of [1, 2]) expect(await trekIn()).toEqual({ stand: 'wacht_op_tweede' });
    expect(await statusVan(client)).toMatchObject({ status: eerst ?? 'stemmen' });
    expect(await eindig(client, 'ingetrokken', 'Er ging iets mis.')).toEqual({ stand: 'ingetrokken' });
  }
});

test('a vote in which everybody voted is closed by one beheerder', async () => {
  const { client, ...ronde } = await stemmen.open();
  for (const nummer of [1, 2, 3, 4, 5, 6]) await stem(client, nummer, keuzesVan(ronde, 'voor', 'niet', 'niet'));
  expect(await doeAls(client, beheerder, 'ronde_stap', RONDE, 'tellen')).toEqual({ stand: 'tellen' });
});

test('no day of a ronde lies more than two years ahead, so that a jury is not kept for ever', async () => {
  const { client } = await beoordeling.open();
  for (const stel of [
    `stemmen_tot_op = '2999-01-01'`,
    `besluit_op = '2999-01-01'`,
    `sluit_op = '2999-01-01', stemmen_vanaf_op = '2999-01-02', stemmen_tot_op = '2999-01-03'`,
  ]) {
    await client.query('begin');
    await word(client, beheerder);
    await expect(client.query(`update public.ronde set ${stel} where slug = '${RONDE}'`), stel).rejects.toThrow(
      'two years ahead',
    );
    await client.query('rollback');
  }
});

test('a vote is not made longer than that either', async () => {
  const { client } = await stemmen.open();
  expect(await doeAls(client, beheerder, 'stemmen_verlengen', RONDE, '2999-01-01', 'Meer tijd.')).toEqual({
    fout: 'onleesbaar',
  });
});

test('what is before a jury is declined by two beheerders, so that one does not say what stands on the ballot', async () => {
  const { client, aanvragen } = await beoordeling.open();
  const wijsAf = (wie = beheerder) => doeAls(client, wie, 'aanvraag_stap', aanvragen[1], 'afgewezen', 'Past niet.');
  for (const _ of [1, 2]) expect(await wijsAf()).toMatchObject({ stand: 'wacht_op_tweede' });
  await maakTweedeBeheerder(client);
  expect(await wijsAf(tweedeBeheerder)).toMatchObject({ stand: 'afgewezen' });
});

test('while voting runs a beheerder hears by fives how many voted', async () => {
  const { client, ...ronde } = await stemmen.open();
  for (const [nummer, ziet] of [0, 0, 0, 0, 5, 5].entries()) {
    await stem(client, nummer + 1, keuzesVan(ronde, 'voor', 'niet', 'niet'));
    const { gestemd } = await doeAls(client, beheerder, 'jury_stand', RONDE);
    expect(gestemd, `${nummer + 1} voted`).toBe(ziet);
  }
});

test('only who entered a paper sees its number; of others staff see how many wait', async () => {
  const { client, ...ronde } = await stemmen.open();
  await doeAls(client, jurylid(4), 'papier_kiezen', RONDE, true);
  const nummer = await geefPapier(client, await lidVan(client, 4));
  await eindig(client, 'tellen', 'Klaar.');
  const biljet = keuzesVan(ronde, 'voor', 'niet', 'onthouding');
  expect(await doeAls(client, makelaar, 'papier_invoeren', RONDE, nummer, biljet)).toEqual({ stand: 'wacht' });
  expect(await doeAls(client, makelaar, 'papier_stand', RONDE)).toMatchObject({
    wachten: [{ nummer, stand: 'wacht' }],
    van_anderen: 0,
  });
  for (const wie of [tweedeMakelaar, beheerder])
    expect(await doeAls(client, wie, 'papier_stand', RONDE)).toMatchObject({ wachten: [], van_anderen: 1 });
});

test('an adviser says nothing about the own plan, and staff nothing as an adviser', async () => {
  const { client, aanvragen } = await eigenPlan.open();
  const advies = (welk: string | undefined) =>
    doeAls(client, adviseur, 'advies_geven', RONDE, welk, 'positief', 'Doen.');
  expect(await advies(aanvragen[0])).toEqual({ fout: 'eigen_plan' });
  expect(await advies(aanvragen[1])).toEqual({ bewaard: true });
  await client.query(
    `insert into public.medewerker (email, naam, rol, sinds) values ('adviseur+x@voorbeeld.test', 'A', 'makelaar', '2020-01-01')`,
  );
  expect(await advies(aanvragen[1])).toEqual({ fout: 'niet_bevoegd' });
});
