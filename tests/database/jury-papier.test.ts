import type { Client } from 'pg';
import { expect, test } from 'vitest';
import { maakStand } from '#tests/support/stand.ts';
import {
  beheerder,
  doeAls,
  eindig,
  geefPapier,
  jurylid,
  keuzesVan,
  lidVan,
  makelaar,
  RONDE,
  rondeInBeoordeling,
  stem,
  tweedeMakelaar,
  zetKlok,
} from '#tests/support/stemming.ts';

const KAN_NIET = { fout: 'papier_kan_niet' };

/** Five jurors with an address, two by name; the vote is open, and jurors 1 and 2 voted on the site. */
const stemmen = maakStand(async (client) => {
  const ronde = await rondeInBeoordeling(client, { juryleden: 5 });
  await doeAls(client, beheerder, 'jury_op_papier', RONDE, ['Buurvrouw van nummer 4', 'Buurman']);
  await doeAls(client, beheerder, 'ronde_stap', RONDE, 'stemmen');
  for (const nummer of [1, 2]) await stem(client, nummer, keuzesVan(ronde, 'voor', 'niet', 'niet'));
  const { rows } = await client.query(`select id from public.jurylid where naam like 'Buurvrouw%'`);
  return { ronde, zonderMail: String(rows[0].id) };
});

/** What people do in a copy of that vote. */
async function begin() {
  const { client, ronde, zonderMail } = await stemmen.open();
  const lid = (nummer: number) => lidVan(client, nummer);
  return {
    client,
    ronde,
    zonderMail,
    lid,
    geef: (welk: string, wie = makelaar) => doeAls(client, wie, 'papier_uitgeven', RONDE, welk),
    vervalt: (welk: string, wie = makelaar) => doeAls(client, wie, 'papier_vervallen', RONDE, welk),
    kies: (nummer: number, papier = true) => doeAls(client, jurylid(nummer), 'papier_kiezen', RONDE, papier),
    stemOp: (nummer: number) => stem(client, nummer, keuzesVan(ronde, 'voor', 'niet', 'niet')),
    sluit: () => eindig(client, 'tellen', 'Klaar.'),
    stand: () => doeAls(client, beheerder, 'jury_stand', RONDE),
    async mails(soort: string) {
      const { rows } = await client.query('select aan from prive.bericht where soort = $1 order by aan', [soort]);
      return rows.map(({ aan }) => aan);
    },
  };
}
const haalt = async (client: Client) => (await client.query(`select prive.quorum_gehaald('ronde-1') as q`)).rows[0].q;

test('a beheerder puts jurors on the list by name, before voting, each once', async () => {
  const { client } = await stemmen.open();
  await client.query(
    `alter table public.ronde disable trigger user; update public.ronde set status = 'beoordeling' where slug = '${RONDE}'`,
  );
  const opLijst = (namen: string[], wie = beheerder) => doeAls(client, wie, 'jury_op_papier', RONDE, namen);
  expect(await opLijst(['x'], makelaar)).toEqual({ fout: 'niet_bevoegd' });
  expect(await opLijst(['Oom', ' oom ', 'Buurman'])).toEqual({ erbij: 1 });
  for (const fout of [[], [' '], ['x'.repeat(81)], Array<string>(501).fill('x')])
    expect(await opLijst(fout)).toEqual({ fout: 'onleesbaar' });
});

test('staff hear one answer for who voted, who did not, and who never chose paper', async () => {
  const { geef, lid, stemOp } = await begin();
  for (const wie of [makelaar, tweedeMakelaar, beheerder])
    for (const nummer of [1, 2, 3]) expect(await geef(await lid(nummer), wie)).toEqual(KAN_NIET);
  // Nobody's vote on the site was taken away.
  expect(await stemOp(3)).toMatchObject({ gestemd: true });
});

test('a paper takes two of the staff, and the own session of who has an address', async () => {
  const { client, geef, kies, lid, mails, zonderMail } = await begin();
  expect(await kies(1)).toEqual({ fout: 'al_gestemd' });
  expect(await kies(3)).toEqual({ op_papier: true });
  for (const welk of [await lid(3), zonderMail]) {
    expect(await geef(welk)).toEqual({ stand: 'wacht' });
    expect(await geef(welk)).toEqual({ stand: 'wacht' });
    expect(await geef(welk, tweedeMakelaar)).toMatchObject({ stand: 'uitgegeven' });
    expect(await geef(welk, beheerder)).toEqual(KAN_NIET);
  }
  expect(await mails('papier_uitgegeven')).toEqual(['jurylid-3@voorbeeld.test']);
  expect(await doeAls(client, jurylid(3), 'papier_uitgeven', RONDE, zonderMail)).toEqual({
    fout: 'niet_bevoegd',
  });
});

test('staff see how far a paper is, of nobody else anything, and a vote on the site ends the wish for one', async () => {
  const { client, geef, kies, lid, stemOp, zonderMail } = await begin();
  for (const nummer of [3, 4]) await kies(nummer);
  for (const welk of [await lid(3), zonderMail]) await geefPapier(client, welk);
  const papieren = async () => {
    const { juryleden } = await doeAls(client, makelaar, 'jury_stand', RONDE);
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
  const { client, kies, lid, stemOp, vervalt } = await begin();
  await kies(3);
  await geefPapier(client, await lid(3));
  expect(await stemOp(3)).toEqual({ fout: 'stem_op_papier' });
  expect(await kies(3, false)).toEqual({ op_papier: false });
  expect(await stemOp(3)).toMatchObject({ gestemd: true });
  expect(await vervalt(await lid(3))).toEqual(KAN_NIET);
});

test('two of the staff void a paper, the juror is told, and its number is refused at the count', async () => {
  const { client, geef, kies, lid, mails, ronde, sluit, vervalt, zonderMail } = await begin();
  expect(await kies(5)).toEqual({ op_papier: true });
  const kwijt = await geefPapier(client, await lid(5));
  expect(await vervalt(await lid(5))).toEqual({ stand: 'wacht' });
  expect(await vervalt(await lid(5))).toEqual({ stand: 'wacht' });
  expect(await vervalt(await lid(5), beheerder)).toEqual({ stand: 'vervallen' });
  expect(await mails('papier_vervallen')).toEqual(['jurylid-5@voorbeeld.test']);
  const nieuw = await geefPapier(client, await lid(5));
  expect(nieuw).not.toBe(kwijt);
  await sluit();
  const voerIn = (nummer: string) =>
    doeAls(client, makelaar, 'papier_invoeren', RONDE, nummer, keuzesVan(ronde, 'voor', 'niet', 'niet'));
  expect(await voerIn(kwijt)).toEqual({ fout: 'papiernummer_onbekend' });
  expect(await voerIn(nieuw)).toEqual({ stand: 'wacht' });
  expect((await client.query('select from prive.papier_uit')).rowCount).toBe(0);
  expect(await geef(zonderMail)).toEqual({ fout: 'stemmen_gesloten' });
});

test('papers that are out count as possible votes at the deadline, and only what came in counts after it', async () => {
  const { client, kies, lid, sluit, stand, zonderMail } = await begin();
  await kies(3);
  for (const welk of [await lid(3), zonderMail]) await geefPapier(client, welk);
  // Two on the site and two papers, of seven jurors.
  expect(await stand()).toMatchObject({ gestemd: 0, quorum_gehaald: true });
  expect(await sluit()).toEqual({ stand: 'tellen' });
  expect(await stand()).toMatchObject({ gestemd: 2, quorum_gehaald: false });
  expect(await haalt(client)).toBe(false);
});

test('when a juror was first seen is a day, before voting, and says nothing of who voted', async () => {
  const { client } = await begin();
  const gezien = async () =>
    (await client.query('select count(gezien_op)::int as n, min(gezien_op) as op from public.jurylid')).rows[0];
  const lees = (nummer: number) => doeAls(client, jurylid(nummer), 'jury_lezen');
  await lees(1);
  expect(await gezien()).toEqual({ n: 0, op: null });
  await client.query(
    `alter table public.ronde disable trigger user; update public.ronde set status = 'beoordeling' where slug = '${RONDE}'`,
  );
  await zetKlok(client, '2026-11-30T15:41:27Z');
  await lees(2);
  expect(await gezien()).toEqual({ n: 1, op: new Date('2026-11-29T23:00:00Z') });
});
