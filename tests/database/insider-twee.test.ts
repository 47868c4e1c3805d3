import type { Client } from 'pg';
import { expect, test } from 'vitest';
import { type Actor, beheerder, makelaar, word } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
import { doeAls, rondeInBeoordeling, tweedeMakelaar } from '#tests/support/stemming.ts';

/** An address of the cheating beheerder that no rule knows to be theirs. */
const ZELF: Actor = {
  ...tweedeMakelaar,
  naam: 'zelf',
  bevestigd: 'zelf@elders.test',
  sub: '00000000-0000-4000-8000-0000000000f1',
};
const ANDERS: Actor = {
  ...ZELF,
  naam: 'anders',
  bevestigd: 'anders@elders.test',
  sub: '00000000-0000-4000-8000-0000000000f2',
};

/** Runs a statement as this person and keeps it. */
async function schrijf(client: Client, wie: Actor, sql: string): Promise<void> {
  await client.query('begin');
  await word(client, wie);
  await client.query(sql);
  await client.query('commit');
}
const voegToe = ({ bevestigd, naam }: Actor, rol = 'beheerder') =>
  `insert into public.medewerker (email, naam, rol, sinds) values ('${bevestigd}', '${naam}', '${rol}', '2020-01-01')`;
/** What `deploy:check` asks of a portal. */
const genoeg = async (client: Client) =>
  (await client.query('select public.genoeg_medewerkers() as genoeg')).rows[0].genoeg;
const idVan = async (client: Client, { bevestigd }: Actor): Promise<string> =>
  String((await client.query('select id from public.medewerker where email = $1', [bevestigd])).rows[0]?.id);

const team = maakStand(async (client) => {
  const { aanvragen } = await rondeInBeoordeling(client);
  for (const { sub, bevestigd } of [ZELF, ANDERS])
    await client.query(
      `insert into auth.users (id, aud, role, email, email_confirmed_at)
       values ($1, 'authenticated', 'authenticated', $2, now())`,
      [sub, bevestigd],
    );
  return { dossier: aanvragen[0] ?? '' };
});
const WACHT = { stand: 'wacht_op_tweede' };
const wis = (client: Client, wie: Actor, id: string) => doeAls(client, wie, 'dossier_wissen', 'aanvraag', id, 'brief');

/** How a beheerder might become two people. */
const tweeZelven: Record<string, readonly (readonly [Actor, string])[]> = {
  'an account that was added': [[beheerder, voegToe(ZELF)]],
  'a colleague whose address was changed': [
    [beheerder, `update public.medewerker set email = '${ZELF.bevestigd}' where email = '${tweedeMakelaar.bevestigd}'`],
  ],
  'somebody who had left': [
    [
      beheerder,
      `update public.medewerker set email = '${ZELF.bevestigd}', tot = null where email = 'vertrokken@voorbeeld.test'`,
    ],
  ],
  'an account that such an account added': [
    [beheerder, voegToe(ANDERS)],
    [ANDERS, voegToe(ZELF)],
  ],
};

test.each(Object.entries(tweeZelven))(
  '%s is no second person, whoever of the two comes first',
  async (naam, stappen) => {
    const { client, dossier } = await team.open();
    for (const [wie, sql] of stappen) await schrijf(client, wie, sql);
    // An account that was moved has no role at all.
    const rust = /address|left/.test(naam);
    for (const wie of [beheerder, ZELF, beheerder, ZELF])
      expect(await wis(client, wie, dossier)).toEqual(rust && wie === ZELF ? { fout: 'niet_bevoegd' } : WACHT);
    const id = await idVan(client, ZELF);
    for (const wie of [beheerder, ZELF])
      expect(await doeAls(client, wie, 'collega_bevestigen', id)).toEqual({
        fout: rust && wie === ZELF ? 'niet_bevoegd' : 'ander_nodig',
      });
  },
);

test('an account that counts for nothing takes no proposal of a colleague away by another reason', async () => {
  const { client, dossier } = await team.open();
  await schrijf(client, beheerder, voegToe(ZELF, 'makelaar'));
  expect(await wis(client, makelaar, dossier)).toEqual(WACHT);
  expect(await doeAls(client, ZELF, 'dossier_wissen', 'aanvraag', dossier, 'balie')).toEqual(WACHT);
  expect(await wis(client, tweedeMakelaar, dossier)).toMatchObject({ gewist: expect.any(String) });
});

test('a colleague who had no hand in it confirms a new account, which counts from then on', async () => {
  const { client, dossier } = await team.open();
  await schrijf(client, beheerder, voegToe(ZELF, 'makelaar'));
  const id = await idVan(client, ZELF);
  const nieuw = async (wie: Actor) => {
    await client.query('begin');
    await word(client, wie);
    const { rows } = await client.query('select nieuw from public.collegas() where id = $1', [id]);
    await client.query('rollback');
    return rows[0]?.nieuw;
  };
  expect(await nieuw(beheerder)).toEqual({ adres: ZELF.bevestigd, mag: false });
  expect(await nieuw(makelaar)).toEqual({ adres: ZELF.bevestigd, mag: true });
  expect(await doeAls(client, ZELF, 'wie_ben_ik')).toMatchObject({ tweede: 'nieuw' });
  expect(await doeAls(client, makelaar, 'collega_bevestigen', id)).toEqual({ bevestigd: true });
  expect(await doeAls(client, makelaar, 'collega_bevestigen', id)).toEqual({ fout: 'onbekend' });
  expect(await doeAls(client, ZELF, 'wie_ben_ik')).toMatchObject({ tweede: 'er' });
  const { rows } = await client.query(
    `select naam, velden from public.logboek where via = 'collega_bevestigen' and rij = $1 and ernstig`,
    [id],
  );
  expect(rows).toEqual([{ naam: 'Makelaar', velden: ['bevestigd'] }]);
  expect(await wis(client, beheerder, dossier)).toEqual(WACHT);
  expect(await wis(client, ZELF, dossier)).toMatchObject({ gewist: expect.any(String) });
});

test('an account that only gets another tag, name or end keeps counting', async () => {
  const { client, dossier } = await team.open();
  await schrijf(
    client,
    beheerder,
    `update public.medewerker set naam = 'Anders', tot = '2998-01-01' where email = '${tweedeMakelaar.bevestigd}'`,
  );
  expect(await wis(client, beheerder, dossier)).toEqual(WACHT);
  expect(await wis(client, tweedeMakelaar, dossier)).toMatchObject({ gewist: expect.any(String) });
});

test('who is raised to beheerder waits for a colleague again', async () => {
  const { client, dossier } = await team.open();
  await schrijf(
    client,
    beheerder,
    `update public.medewerker set rol = 'beheerder' where email = '${tweedeMakelaar.bevestigd}'`,
  );
  expect(await wis(client, beheerder, dossier)).toEqual(WACHT);
  expect(await wis(client, tweedeMakelaar, dossier)).toEqual(WACHT);
  expect(await wis(client, makelaar, dossier)).toMatchObject({ gewist: expect.any(String) });
});

test('two accounts of one mailbox, which an operator may have made, are one person', async () => {
  const { client, dossier } = await team.open();
  await client.query(`update public.medewerker set email = 'beheerder+2@voorbeeld.test' where email = 'makelaar-2@voorbeeld.test';
    update auth.users set email = 'beheerder+2@voorbeeld.test' where email = 'makelaar-2@voorbeeld.test'`);
  await client.query(
    `begin; update public.medewerker set tot = '2026-01-01' where email in ('makelaar@voorbeeld.test', 'onbevestigd@voorbeeld.test')`,
  );
  expect(await genoeg(client)).toBe(false);
  await client.query('rollback');
  for (const wie of [beheerder, tweedeMakelaar, beheerder]) expect(await wis(client, wie, dossier)).toEqual(WACHT);
});

test('with one of the staff it waits and says so; after two weeks it is forgotten', async () => {
  const { client, dossier } = await team.open();
  await client.query(`update public.medewerker set tot = '2026-01-01' where email like 'makelaar%';
    update public.medewerker set tot = '2026-01-01' where email = 'onbevestigd@voorbeeld.test'`);
  expect(await doeAls(client, beheerder, 'wie_ben_ik')).toMatchObject({ tweede: 'niemand' });
  expect(await genoeg(client)).toBe(false);
  expect(await wis(client, beheerder, dossier)).toEqual(WACHT);
  await client.query(`update public.medewerker set tot = null where email like 'makelaar%';
    update prive.voorstel set op = op - interval '14 days'`);
  expect(await genoeg(client)).toBe(true);
  expect(await wis(client, makelaar, dossier)).toEqual(WACHT);
  expect(await wis(client, beheerder, dossier)).toMatchObject({ gewist: expect.any(String) });
});
