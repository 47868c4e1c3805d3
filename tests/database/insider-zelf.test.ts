import type { Client } from 'pg';
import { expect, test } from 'vitest';
import { dienIn, laatDoen, maakDossier, tel } from '#tests/database/meedoen.ts';
import { maakTeam } from '#tests/support/insider.ts';
import { type Actor, als, beheerder, makelaar, word } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';

/** A mailbox of the beheerder that no rule knows to be theirs. */
const zelf: Actor = {
  ...beheerder,
  naam: 'zelf',
  bevestigd: 'zelf@elders.test',
  sub: '00000000-0000-4000-8000-0000000000c1',
};
const database = maakStand(async (client) => {
  const team = await maakTeam(client);
  await client.query(
    `insert into auth.users (id, aud, role, email, email_confirmed_at)
     values ($1, 'authenticated', 'authenticated', $2, now())`,
    [zelf.sub, zelf.bevestigd],
  );
  await client.query(`insert into public.medewerker (email, naam, rol, sinds)
    values ('derde@voorbeeld.test', 'Derde', 'makelaar', '2020-01-01')`);
  return team;
});

async function schrijf(client: Client, wie: Actor, sql: string): Promise<void> {
  await client.query('begin');
  await word(client, wie);
  await client.query(sql);
  await client.query('commit');
}
const idStaf = async (client: Client, email: string | null): Promise<string> =>
  (await client.query('select id from public.medewerker where email = $1', [email])).rows[0]?.id;
const rolVan = (client: Client, wie: Actor) =>
  als(client, wie, async () => (await client.query('select public.wie_ben_ik() as ik')).rows[0]?.ik?.rol ?? null);

test('an account that nobody confirmed finds no complaint about a makelaar, and a confirmed one does', async () => {
  const { client, beheerder: ik } = await database.open();
  await schrijf(
    client,
    beheerder,
    `insert into public.medewerker (email, naam, rol, sinds) values ('${zelf.bevestigd}', 'Zelf', 'makelaar', '2020-01-01')`,
  );
  const vragen = [
    ['dossier_bekijken', 'feedback', ik.klacht.id],
    ['contact_lezen', 'feedback', ik.klacht.id],
    ['notitie', 'feedback', ik.klacht.id, 'Afgehandeld.'],
  ] as const;
  for (const [functie, ...rest] of vragen)
    expect(await laatDoen(client, zelf, functie, ...rest), functie).toEqual({ fout: 'onbekend' });
  const gezien = () =>
    als(client, zelf, async () => (await client.query(`select from public.feedback where over = 'makelaar'`)).rowCount);
  expect(await gezien()).toBe(0);
  const id = await idStaf(client, zelf.bevestigd);
  expect(await laatDoen(client, beheerder, 'collega_bevestigen', id)).toEqual({ fout: 'ander_nodig' });
  expect(await laatDoen(client, makelaar, 'collega_bevestigen', id)).toEqual({ bevestigd: true });
  expect(await gezien()).toBe(2);
  expect(await laatDoen(client, zelf, 'dossier_bekijken', 'feedback', ik.klacht.id)).not.toHaveProperty('fout');
});

test('nobody works with the account of a colleague: moved to another mailbox it rests until somebody else confirms', async () => {
  const { client } = await database.open();
  const id = await idStaf(client, makelaar.bevestigd);
  await schrijf(client, beheerder, `update public.medewerker set email = '${zelf.bevestigd}' where id = '${id}'`);
  expect(await rolVan(client, zelf)).toBeNull();
  // The mail about the work of that colleague does not go there either.
  await client.query('select public.werkberichten_schrijven()');
  expect(await tel(client, `prive.bericht where aan = '${zelf.bevestigd}'`)).toBe(0);
  const collega = { ...makelaar, bevestigd: 'derde@voorbeeld.test', sub: '00000000-0000-4000-8000-0000000000c2' };
  await client.query(
    `insert into auth.users (id, aud, role, email, email_confirmed_at)
     values ($1, 'authenticated', 'authenticated', $2, now())`,
    [collega.sub, collega.bevestigd],
  );
  const lijst = await als(client, collega, async () => (await client.query('select * from public.collegas()')).rows);
  expect(lijst.find((een) => een.id === id)?.nieuw).toEqual({ adres: zelf.bevestigd, mag: true });
  // Moving it on, or back, is no way round.
  await schrijf(client, beheerder, `update public.medewerker set naam = 'Ander' where id = '${id}'`);
  expect(await rolVan(client, zelf)).toBeNull();
  expect(await laatDoen(client, beheerder, 'collega_bevestigen', id)).toEqual({ fout: 'ander_nodig' });
  expect(await laatDoen(client, collega, 'collega_bevestigen', id)).toEqual({ bevestigd: true });
  expect(await rolVan(client, zelf)).toBe('makelaar');
});

test('who moves to a mailbox of their own goes on working', async () => {
  const { client } = await database.open();
  await schrijf(client, beheerder, `update public.medewerker set rol = 'beheerder' where naam = 'Derde'`);
  await schrijf(
    client,
    beheerder,
    `update public.medewerker set email = '${zelf.bevestigd}' where email = '${beheerder.bevestigd}'`,
  );
  expect(await rolVan(client, zelf)).toBe('beheerder');
});

test('who works here and asked for something themselves reads nothing about it in the workplace', async () => {
  const { client } = await database.open();
  for (const soort of ['aanvraag', 'aanmelding', 'feedback'] as const) {
    const { id } = await maakDossier(client, soort, { contact_email: 'Makelaar+prive@voorbeeld.test' });
    expect(await laatDoen(client, beheerder, 'notitie', soort, id, 'Dit vertrouwen we niet.')).not.toHaveProperty(
      'fout',
    );
    const vragen = [
      `select from public.${soort} where id = '${id}'`,
      `select from public.gebeurtenis where dossier_id = '${id}'`,
      `select from public.gebeurtenis_tekst t join public.gebeurtenis g on g.id = t.gebeurtenis_id
       where g.dossier_id = '${id}'`,
      `select from public.gebeurtenis_tekst where tekst = 'Dit vertrouwen we niet.'`,
      `select from public.wacht_op_mij(true) w where w.id = '${id}'`,
      `select from public.begrotingspost where aanvraag_id = '${id}'`,
    ];
    for (const sql of vragen)
      expect(await als(client, makelaar, async () => (await client.query(sql)).rowCount), sql).toBe(0);
    expect(await als(client, beheerder, async () => (await client.query(vragen[0] ?? '')).rowCount), soort).toBe(1);
    await client.query(`delete from public.gebeurtenis_tekst`);
  }
});

test('a mailbox is asked once a day whether somebody may be on the site, under whatever name', async () => {
  const { client } = await database.open();
  await client.query(`insert into public.makelaar (id, naam, rol, email, status)
    values ('m-1', 'Een', 'makelaar', 'a@elders.test', 'concept'), ('m-2', 'Twee', 'makelaar', 'a@elders.test', 'concept')`);
  for (let keer = 0; keer < 4; keer += 1) {
    for (const rij of ['m-1', 'm-2'])
      expect(await laatDoen(client, beheerder, 'toestemming_vragen', rij)).toEqual({ stand: 'gevraagd' });
    await schrijf(client, beheerder, `update public.makelaar set naam = 'Naam ${keer}' where id = 'm-1'`);
  }
  expect(await tel(client, `prive.bericht where aan = 'a@elders.test'`)).toBe(1);
});

test('words that wait for a second one of the staff go with the dossier', async () => {
  const { client } = await database.open();
  const { id } = await maakDossier(client, 'aanvraag');
  await client.query(`insert into prive.voorstel (wat, rij, inhoud, door, op)
    select 'wijzigen', '${id}', '{"plan": "Over mijn ziekte"}', m.id, prive.nu() from public.medewerker m limit 1`);
  await client.query(`select prive.wis_dossier('aanvraag', '${id}')`);
  expect(await tel(client, `prive.voorstel where rij = '${id}'`)).toBe(0);
});

test('whose role another ends or changes hears so, and a name of somebody who left is not taken', async () => {
  const { client } = await database.open();
  const gemaild = async () =>
    (await client.query(`select aan from prive.bericht where soort = 'werk_einde' order by aan`)).rows.map(
      ({ aan }) => aan,
    );
  await schrijf(client, beheerder, `update public.medewerker set tot = current_date where naam = 'Makelaar'`);
  await schrijf(client, beheerder, `update public.medewerker set rol = 'beheerder' where naam = 'Derde'`);
  await schrijf(client, beheerder, `update public.medewerker set sinds = '2020-01-02' where naam = 'Derde'`);
  expect(await gemaild()).toEqual(['derde@voorbeeld.test', 'makelaar@voorbeeld.test']);
  const naam = `update public.medewerker set naam = 'Vertrokken' where email = '${beheerder.bevestigd}'`;
  await expect(schrijf(client, beheerder, naam)).rejects.toMatchObject({ code: '23505' });
  await client.query('rollback');
});

test('an account that nobody confirmed writes down nothing that is said of a makelaar', async () => {
  const { client } = await database.open();
  await schrijf(
    client,
    beheerder,
    `insert into public.medewerker (email, naam, rol, sinds) values ('${zelf.bevestigd}', 'Zelf', 'makelaar', '2020-01-01')`,
  );
  const lof = async (email: string | null) =>
    dienIn(client, 'feedback', {
      kanaal: 'telefoon',
      gegevens: { over: 'makelaar', over_id: 'makelaar-2', gezicht: 5, medewerker_id: await idStaf(client, email) },
    });
  expect(await lof(zelf.bevestigd)).toEqual({ fout: 'niet_bevoegd' });
  expect(await lof(makelaar.bevestigd)).toMatchObject({ status: 'nieuw' });
});
