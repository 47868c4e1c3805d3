import type { Client } from 'pg';
import { expect, test } from 'vitest';
import { zetKlok } from '#tests/database/meedoen.ts';
import { type Actor, beheerder, makelaar, word } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
import {
  bewijscode,
  doeAls,
  eindig,
  geefPapier,
  jurylid,
  keuzesVan,
  lidVan,
  RONDE,
  rondeInBeoordeling,
  rondeInStemmen,
  stem,
  tweedeMakelaar,
} from '#tests/support/stemming.ts';

const tweede: Actor = {
  ...beheerder,
  naam: 'beheerder-2',
  bevestigd: 'beheerder-2@elders.test',
  sub: '00000000-0000-4000-8000-0000000000b1',
};
const nodig = async (client: Client, rol: string, ...adressen: string[]) =>
  (await doeAls(client, beheerder, 'jury_uitnodigen', RONDE, rol, adressen)).adressen;
const mails = async (client: Client, aan: string): Promise<number> =>
  (await client.query('select count(*)::int as n from prive.bericht where aan like $1', [aan])).rows[0].n;

const open = maakStand(async (client) => {
  await rondeInBeoordeling(client);
});
const voegToe = maakStand(async (client) => {
  const ronde = await rondeInStemmen(client);
  await client.query(
    `insert into auth.users (id, aud, role, email, email_confirmed_at)
     values ($1, 'authenticated', 'authenticated', $2, now())`,
    [tweede.sub, tweede.bevestigd],
  );
  await client.query(
    `insert into public.medewerker (email, naam, rol, sinds) values ($1, 'Tweede', 'beheerder', '2020-01-01')`,
    [tweede.bevestigd],
  );
  return ronde;
});

test('a mailbox is invited once to a ronde, whatever its tag and its role', async () => {
  const { client } = await open.open();
  expect(await nodig(client, 'jurylid', 'een+1@elders.test', 'een+2@elders.test', 'twee@elders.test')).toEqual([
    { adres: 'een+1@elders.test', stand: 'uitgenodigd' },
    { adres: 'een+2@elders.test', stand: 'al_uitgenodigd' },
    { adres: 'twee@elders.test', stand: 'uitgenodigd' },
  ]);
  expect(await nodig(client, 'adviseur', 'een@elders.test')).toEqual([
    { adres: 'een@elders.test', stand: 'al_uitgenodigd' },
  ]);
});

test('who invites, takes away and invites again fills no mailbox', async () => {
  const { client } = await open.open();
  for (let keer = 0; keer < 6; keer += 1) {
    await nodig(client, 'jurylid', `een+${keer}@elders.test`);
    const { rows } = await client.query(`select id from public.jurylid where email like 'een+%'`);
    await doeAls(client, beheerder, 'jury_verwijderen', rows[0]?.id);
  }
  expect(await mails(client, 'een+%@elders.test')).toBe(3);
  await client.query('begin');
  await word(client, beheerder);
  for (let keer = 0; keer < 6; keer += 1) {
    await client.query(
      `insert into public.medewerker (email, naam, rol) values ('nieuw@elders.test', 'Nieuw ${keer}', 'makelaar')`,
    );
    await client.query(`delete from public.medewerker where email = 'nieuw@elders.test'`);
  }
  await client.query('commit');
  expect(await mails(client, 'nieuw@elders.test')).toBe(2);
});

/** Counts what five jurors said, with so much for the first plan. */
async function telUit(client: Client, aanvragen: readonly string[], cent: number): Promise<void> {
  for (const nummer of [1, 2, 3, 4, 5])
    await stem(client, nummer, keuzesVan({ aanvragen }, 'voor', 'niet', 'niet'), bewijscode(nummer));
  await eindig(client, 'tellen', 'Iedereen is klaar.');
  const uitslag = {
    geldig: true,
    aanvragen: aanvragen.map((id, plek) => ({ id, toegekend_cent: plek === 0 ? cent : 0, uitkomst: 'proef' })),
  };
  const { rows } = await client.query(
    `select public.uitslag_bewaren($1, jsonb_build_object('versie', 1,
       'stembiljetten', (select count(*) from prive.stembiljet), 'papier', prive.papier_tellen('ronde-1')),
       repeat('d', 64), $2, $3, null) as a`,
    [RONDE, JSON.stringify(uitslag), JSON.stringify({ [aanvragen[0] ?? '']: 'Veel stemmen.' })],
  );
  expect(rows[0]?.a).not.toHaveProperty('fout');
}
const stelVast = (client: Client, wie: Actor) =>
  doeAls(client, wie, 'uitslag_vaststellen', RONDE, 1, 'De jury koos zo.');

test('who invited most of a jury does not confirm that it gives much; another beheerder does', async () => {
  const { client, aanvragen } = await voegToe.open();
  await client.query(`
    create or replace function prive.tweede_boven_cent() returns bigint language sql immutable set search_path = ''
      as $$ select 50000 $$`);
  await telUit(client, aanvragen, 80_000);
  expect(await stelVast(client, beheerder)).toEqual({ fout: 'ander_nodig' });
  expect(await stelVast(client, tweede)).toMatchObject({ versie: 1 });
});

test('of a jury that gives little, whoever invited it confirms', async () => {
  const { client, aanvragen } = await voegToe.open();
  await telUit(client, aanvragen, 80_000);
  expect(await stelVast(client, beheerder)).toMatchObject({ versie: 1 });
});

test('nobody confirms alone that a jury gives much to what they wrote down themselves', async () => {
  const { client, aanvragen } = await voegToe.open();
  await client.query(`
    create or replace function prive.tweede_boven_cent() returns bigint language sql immutable set search_path = ''
      as $$ select 50000 $$;
    delete from public.logboek where tabel = 'jurylid'`);
  await client.query(
    `update public.gebeurtenis set medewerker_id = (select id from public.medewerker where email = $2)
     where dossier_id = $1 and soort = 'ingediend'`,
    [aanvragen[0], beheerder.bevestigd],
  );
  await telUit(client, aanvragen, 80_000);
  expect(await stelVast(client, beheerder)).toEqual({ fout: 'ander_nodig' });
  expect(await stelVast(client, tweede)).toMatchObject({ versie: 1 });
});

test('who never had a paper finds out nothing by trying: three times a day, and no more', async () => {
  const { client, aanvragen } = await voegToe.open();
  await doeAls(client, jurylid(1), 'papier_kiezen', RONDE, true);
  const nummer = await geefPapier(client, await lidVan(client, 1));
  for (const lid of [2, 3, 4, 5]) await stem(client, lid, keuzesVan({ aanvragen }, 'voor', 'niet', 'niet'));
  await eindig(client, 'tellen', 'Iedereen is klaar.');
  const voerIn = (wie: Actor, ...keuzes: Parameters<typeof keuzesVan>[1][]) =>
    doeAls(client, wie, 'papier_invoeren', RONDE, nummer, keuzesVan({ aanvragen }, ...keuzes));
  expect(await voerIn(makelaar, 'voor', 'niet', 'voor')).toEqual({ stand: 'wacht' });
  for (const gok of ['voor', 'niet', 'onthouding'] as const)
    expect(await voerIn(tweedeMakelaar, gok, gok, gok)).toEqual({ stand: 'ongelijk' });
  expect(await voerIn(tweedeMakelaar, 'voor', 'niet', 'voor')).toEqual({ fout: 'papier_door_anderen' });
  expect(await voerIn(beheerder, 'voor', 'niet', 'voor')).toEqual({ stand: 'ingevoerd' });
});

test('a jury goes after its term, whatever a beheerder edits meanwhile and however far away a day is', async () => {
  for (const wat of ['uitleg', 'besluit']) {
    const { client } = await voegToe.open();
    if (wat === 'uitleg') await eindig(client, 'ingetrokken', 'Het gaat niet door.');
    for (let maand = 1; maand <= (wat === 'uitleg' ? 4 : 38); maand += 1) {
      await zetKlok(client, `+${maand} months`);
      await client.query(`update public.ronde set uitleg = 'Maand ${maand}' where slug = '${RONDE}'`);
    }
    if (wat === 'besluit')
      await client.query(`
        alter table public.ronde disable trigger a_bewaak_ronde;
        update public.ronde set besluit_op = '2999-01-01' where slug = '${RONDE}'`);
    await client.query('select prive.jury_opschonen()');
    expect((await client.query('select from public.jurylid')).rowCount, wat).toBe(0);
  }
});
