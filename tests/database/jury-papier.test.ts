import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import {
  beheerder,
  doeAls,
  geefPapier,
  jurylid,
  keuzesVan,
  lidVan,
  makelaar,
  RONDE,
  type Ronde,
  rondeInBeoordeling,
  stem,
  tweedeMakelaar,
  zetKlok,
} from '#tests/support/stemming.ts';

const database = useDatabase('alles');
let ronde: Ronde;
let zonderMail: string;
const lid = (nummer: number) => lidVan(database.client, nummer);
const geef = async (welk: string, wie = makelaar) => doeAls(database.client, wie, 'papier_uitgeven', RONDE, welk);
const vervalt = async (welk: string, wie = makelaar) => doeAls(database.client, wie, 'papier_vervallen', RONDE, welk);
const kies = (nummer: number, papier = true) =>
  doeAls(database.client, jurylid(nummer), 'papier_kiezen', RONDE, papier);
const stemOp = (nummer: number) => stem(database.client, nummer, keuzesVan(ronde, 'voor', 'niet', 'niet'));
const mails = async (soort: string) =>
  (await database.client.query('select aan from prive.bericht where soort = $1 order by aan', [soort])).rows.map(
    ({ aan }) => aan,
  );
const KAN_NIET = { fout: 'papier_kan_niet' };

beforeAll(async () => {
  ronde = await rondeInBeoordeling(database.client, { juryleden: 5 });
  const opLijst = (...namen: string[]) => doeAls(database.client, beheerder, 'jury_op_papier', RONDE, namen);
  expect(await doeAls(database.client, makelaar, 'jury_op_papier', RONDE, ['x'])).toEqual({ fout: 'niet_bevoegd' });
  expect(await opLijst('Buurvrouw van nummer 4', ' buurvrouw van nummer 4 ')).toEqual({ erbij: 1 });
  expect(await opLijst('Buurvrouw van nummer 4', 'Buurman')).toEqual({ erbij: 1 });
  for (const fout of [[], [' '], ['x'.repeat(81)], Array(501).fill('x')])
    expect(await opLijst(...fout)).toEqual({ fout: 'onleesbaar' });
  await doeAls(database.client, beheerder, 'ronde_stap', RONDE, 'stemmen');
  const { rows } = await database.client.query(`select id from public.jurylid where naam like 'Buurvrouw%'`);
  zonderMail = rows[0].id;
});

test('staff hear one answer for who voted, who did not, and who never chose paper', async () => {
  expect(await stemOp(1)).toMatchObject({ gestemd: true });
  for (const wie of [makelaar, tweedeMakelaar, beheerder])
    for (const nummer of [1, 2]) expect(await geef(await lid(nummer), wie)).toEqual(KAN_NIET);
  // Nobody's vote on the site was taken away.
  expect(await stemOp(2)).toMatchObject({ gestemd: true });
});

test('a paper takes two of the staff, and the own session of who has an address', async () => {
  expect(await kies(1)).toEqual({ fout: 'al_gestemd' });
  expect(await kies(3)).toEqual({ op_papier: true });
  for (const welk of [await lid(3), zonderMail]) {
    expect(await geef(welk)).toEqual({ stand: 'wacht' });
    expect(await geef(welk)).toEqual({ stand: 'wacht' });
    expect(await geef(welk, tweedeMakelaar)).toMatchObject({ stand: 'uitgegeven' });
    expect(await geef(welk, beheerder)).toEqual(KAN_NIET);
  }
  expect(await mails('papier_uitgegeven')).toEqual(['jurylid-3@voorbeeld.test']);
  expect(await doeAls(database.client, jurylid(3), 'papier_uitgeven', RONDE, zonderMail)).toEqual({
    fout: 'niet_bevoegd',
  });
});

test('staff see how far a paper is, of nobody else anything, and a vote on the site ends the wish for one', async () => {
  await kies(4);
  const papieren = async () => {
    const { juryleden } = await doeAls(database.client, makelaar, 'jury_stand', RONDE);
    const lijst = juryleden as { naam: string | null; email: string | null; papier: unknown }[]; // as the contract says
    return Object.fromEntries(lijst.map(({ naam, email, papier }) => [naam ?? email, papier]));
  };
  const uit = { stand: 'uit', eigen: false };
  expect(await papieren()).toEqual({
    'jurylid-1@voorbeeld.test': null,
    'jurylid-2@voorbeeld.test': null,
    'jurylid-3@voorbeeld.test': uit,
    'jurylid-4@voorbeeld.test': { stand: 'kan', eigen: false },
    'jurylid-5@voorbeeld.test': null,
    'Buurvrouw van nummer 4': uit,
    Buurman: { stand: 'kan', eigen: false },
  });
  expect(await stemOp(4)).toMatchObject({ gestemd: true });
  expect(await papieren()).toMatchObject({ 'jurylid-4@voorbeeld.test': null });
  expect(await geef(await lid(4), tweedeMakelaar)).toEqual(KAN_NIET);
});

test('a juror in whose name a paper went out says so, and votes on the site', async () => {
  expect(await stemOp(3)).toEqual({ fout: 'stem_op_papier' });
  expect(await kies(3, false)).toEqual({ op_papier: false });
  expect(await stemOp(3)).toMatchObject({ gestemd: true });
  expect(await vervalt(await lid(3))).toEqual(KAN_NIET);
});

test('two of the staff void a paper, the juror is told, and its number is refused at the count', async () => {
  expect(await kies(5)).toEqual({ op_papier: true });
  const kwijt = await geefPapier(database.client, await lid(5));
  expect(await vervalt(await lid(5))).toEqual({ stand: 'wacht' });
  expect(await vervalt(await lid(5))).toEqual({ stand: 'wacht' });
  expect(await vervalt(await lid(5), beheerder)).toEqual({ stand: 'vervallen' });
  expect(await mails('papier_vervallen')).toEqual(['jurylid-5@voorbeeld.test']);
  const nieuw = await geefPapier(database.client, await lid(5));
  expect(nieuw).not.toBe(kwijt);
  await doeAls(database.client, beheerder, 'ronde_stap', RONDE, 'tellen', 'Klaar.');
  const voerIn = (nummer: string) =>
    doeAls(database.client, makelaar, 'papier_invoeren', RONDE, nummer, keuzesVan(ronde, 'voor', 'niet', 'niet'));
  expect(await voerIn(kwijt)).toEqual({ fout: 'papiernummer_onbekend' });
  expect(await voerIn(nieuw)).toEqual({ stand: 'wacht' });
  expect((await database.client.query('select from prive.papier_uit')).rowCount).toBe(0);
  expect(await geef(zonderMail)).toEqual({ fout: 'stemmen_gesloten' });
});

test('papers that are out count as possible votes at the deadline, and only what came in counts after it', async () => {
  const stand = () => doeAls(database.client, beheerder, 'jury_stand', RONDE);
  // Four on the site; two papers went out, of which none is in.
  expect(await stand()).toMatchObject({ gestemd: 4, quorum_gehaald: true });
  await database.client.query('begin');
  await database.client.query(
    `alter table public.ronde disable trigger user;
     update public.ronde set quorum = 80 where slug = '${RONDE}'`,
  );
  expect((await database.client.query(`select prive.quorum_gehaald('ronde-1') as q`)).rows[0].q).toBe(false);
  await database.client.query(`update public.ronde set status = 'stemmen' where slug = '${RONDE}'`);
  expect((await database.client.query(`select prive.quorum_gehaald('ronde-1') as q`)).rows[0].q).toBe(true);
  await database.client.query('rollback');
});

test('when a juror was first seen is a day, before voting, and says nothing of who voted', async () => {
  const gezien = async () =>
    (await database.client.query('select count(gezien_op)::int as n, min(gezien_op) as op from public.jurylid'))
      .rows[0];
  const lees = (nummer: number) => doeAls(database.client, jurylid(nummer), 'jury_lezen');
  const eerst = await gezien();
  await lees(1);
  expect(await gezien()).toEqual(eerst);
  await database.client.query('begin');
  await database.client.query(
    `alter table public.ronde disable trigger user;
     update public.ronde set status = 'beoordeling' where slug = '${RONDE}'`,
  );
  await zetKlok(database.client, '2026-11-30T15:41:27Z');
  await database.client.query('commit');
  await lees(2);
  expect(await gezien()).toEqual({ n: eerst.n + 1, op: new Date('2026-11-29T23:00:00Z') });
});
