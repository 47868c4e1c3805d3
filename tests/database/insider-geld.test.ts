import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { expect, test } from 'vitest';
import { stad } from '#config/stad.ts';
import { dienIn, idVan, maakDossier, maakMeedoen, zetKlok } from '#tests/database/meedoen.ts';
import { type Actor, beheerder, makelaar, word } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
import { doeAls } from '#tests/support/stemming.ts';

const account = (naam: string, nummer: number): Actor => ({
  ...beheerder,
  naam,
  bevestigd: `${naam}@elders.test`,
  sub: `00000000-0000-4000-8000-0000000000a${nummer}`,
});
const tweede = account('beheerder-2', 1);
/** A mailbox of the beheerder that no rule knows to be theirs. */
const zelf = account('zelf', 2);

const BEGIN = `
  insert into auth.users (id, aud, role, email, email_confirmed_at) values
    ('${tweede.sub}', 'authenticated', 'authenticated', '${tweede.bevestigd}', now()),
    ('${zelf.sub}', 'authenticated', 'authenticated', '${zelf.bevestigd}', now());
  insert into public.medewerker (email, naam, rol, sinds)
    values ('${tweede.bevestigd}', 'Tweede', 'beheerder', '2020-01-01');
  update public.ronde set budget_cent = 10000000 where id = 'ronde-1';
  insert into public.ronde (id, slug, naam, uitleg, budget_cent, opent_op, sluit_op, besluit_op, status)
    select 'ronde-2', 'ander', 'Ander', uitleg, budget_cent, opent_op, sluit_op, besluit_op, status
    from public.ronde where id = 'ronde-1'`;
const posten = [
  { omschrijving: 'Hout', bedrag_cent: 300_000 },
  { omschrijving: 'Verf', bedrag_cent: 100_000 },
];

/** A plan of € 4.000 that waits for a decision; by default each of another applicant. */
async function plan(client: Client, contact: Record<string, unknown> = {}, ronde = 'ronde-1'): Promise<string> {
  const wie = { contact_email: `${randomUUID()}@voorbeeld.test`, contact_telefoon: null, ...contact };
  const { id } = await maakDossier(client, 'aanvraag', { titel: 'Plan', posten, eigen_bijdrage_cent: 0, ...wie });
  await doeAls(client, makelaar, 'aanvraag_stap', id, 'in_behandeling');
  await client.query('update public.aanvraag set bevestigd_op = now(), ronde_id = $2 where id = $1', [id, ronde]);
  await doeAls(client, makelaar, 'aanvraag_stap', id, 'voorgelegd');
  return id;
}
const geef = (client: Client, id: string, euro: number, wie = beheerder) =>
  doeAls(client, wie, 'aanvraag_stap', id, 'deels_toegekend', 'Goed plan.', euro * 100);
const GEGEVEN = { stand: 'deels_toegekend' };
const WACHT = { stand: 'wacht_op_tweede' };

const voorgelegd = maakStand(async (client) => {
  await maakMeedoen(client);
  await client.query(BEGIN);
});

test('many small awards by one beheerder are one great one, in whatever rondes, until they are long ago', async () => {
  const { client } = await voorgelegd.open();
  const { rows } = await client.query('select prive.alleen_dagen() as dagen');
  expect(rows[0]?.dagen).toBe(stad.alleenDagen);
  expect(await geef(client, await plan(client), 1000)).toMatchObject(GEGEVEN);
  expect(await geef(client, await plan(client, {}, 'ronde-2'), 1000)).toMatchObject(GEGEVEN);
  const derde = await plan(client);
  expect(await geef(client, derde, 501)).toMatchObject(WACHT);
  // Another beheerder has given nothing yet, and carries it out; so it counts for neither of both.
  expect(await geef(client, derde, 501, tweede)).toMatchObject(GEGEVEN);
  expect(await geef(client, await plan(client), 2500, tweede)).toMatchObject(GEGEVEN);
  expect(await geef(client, await plan(client), 500)).toMatchObject(GEGEVEN);
  const laatste = await plan(client);
  expect(await geef(client, laatste, 1)).toMatchObject(WACHT);
  await zetKlok(client, `+${stad.alleenDagen} days 1 hour`);
  expect(await geef(client, laatste, 1)).toMatchObject(GEGEVEN);
});

test('what came back makes no room for one beheerder to give it again', async () => {
  const { client } = await voorgelegd.open();
  const eerste = await plan(client);
  await geef(client, eerste, 2500);
  for (const soort of ['betaald', 'teruggekomen'])
    expect(
      await doeAls(client, beheerder, 'betaling_vastleggen', eerste, soort, 250_000, '2027-02-01'),
    ).not.toHaveProperty('fout');
  expect(await geef(client, await plan(client), 100)).toMatchObject(WACHT);
});

test('one applicant gets no more from several beheerders, each alone, than from one', async () => {
  const { client } = await voorgelegd.open();
  const adres = 'aanvrager@voorbeeld.test';
  await geef(client, await plan(client, { contact_email: adres }), 2000);
  for (const contact of [{ contact_email: 'Aanvrager+tuin@voorbeeld.test' }, { contact_email: adres }])
    expect(await geef(client, await plan(client, contact), 600, tweede), contact.contact_email).toMatchObject(WACHT);
  expect(await geef(client, await plan(client), 600, tweede)).toMatchObject(GEGEVEN);
  const telefoon = { contact_email: null, contact_telefoon: '+31301234567' };
  expect(await geef(client, await plan(client, telefoon), 1000, tweede)).toMatchObject(GEGEVEN);
  expect(await geef(client, await plan(client, { contact_telefoon: '+31301234567' }), 500)).toMatchObject(GEGEVEN);
  expect(await geef(client, await plan(client, telefoon), 1001, tweede)).toMatchObject(WACHT);
});

/** A request that this account writes down for somebody who called, and brings as far as a decision. */
async function schrijfOp(client: Client, wie: Actor, bereikt = wie): Promise<string> {
  const { rows } = await client.query('select id from public.medewerker where email = $1', [wie.bevestigd]);
  const gegevens = { contact_email: null, contact_telefoon: '+31301112223', posten, eigen_bijdrage_cent: 0 };
  const { nummer } = await dienIn(client, 'aanvraag', {
    kanaal: 'telefoon',
    code: randomUUID(),
    gegevens: { ...gegevens, medewerker_id: rows[0]?.id },
  });
  const id = await idVan(client, 'aanvraag', nummer);
  await doeAls(client, wie, 'aanvraag_stap', id, 'in_behandeling');
  expect(await doeAls(client, bereikt, 'dossier_bevestigen', 'aanvraag', id)).toEqual({ bevestigd: true });
  await doeAls(client, wie, 'aanvraag_stap', id, 'voorgelegd');
  return id;
}
async function voegZelfToe(client: Client): Promise<void> {
  await client.query('begin');
  await word(client, beheerder);
  await client.query(
    `insert into public.medewerker (email, naam, rol, sinds) values ($1, 'Zelf', 'beheerder', '2020-01-01')`,
    [zelf.bevestigd],
  );
  await client.query('commit');
}

test('a second self brings no request in, reaches nobody for the other, and gives nothing', async () => {
  const { client } = await voorgelegd.open();
  await voegZelfToe(client);
  expect(await geef(client, await schrijfOp(client, zelf), 10)).toMatchObject(WACHT);
  expect(await geef(client, await schrijfOp(client, makelaar, zelf), 10)).toMatchObject(WACHT);
  expect(await geef(client, await schrijfOp(client, makelaar, beheerder), 10)).toMatchObject(WACHT);
  expect(await geef(client, await plan(client), 10, zelf)).toMatchObject(WACHT);
  const opgeschreven = await schrijfOp(client, zelf);
  await client.query('begin');
  await word(client, beheerder);
  await client.query('delete from public.medewerker where email = $1', [zelf.bevestigd]);
  await client.query('commit');
  // Whoever removes it afterwards is not forgotten to have made it.
  expect(await geef(client, opgeschreven, 10)).toMatchObject(WACHT);
  expect(await geef(client, await schrijfOp(client, makelaar), 10)).toMatchObject(GEGEVEN);
});

test('how much money a ronde has changes with a fresh code only, once it is open', async () => {
  const { client } = await voorgelegd.open();
  const als = async (minuten: number, sql: string): Promise<void> => {
    await client.query('begin');
    await word(client, beheerder, { minuten });
    await client.query(sql).finally(() => client.query('rollback'));
  };
  const nieuw = (status: string) => `insert into public.ronde (slug, naam, uitleg, budget_cent, opent_op, sluit_op,
    besluit_op, status) values ('nieuw', 'Nieuw', 'Uitleg', 100, '2027-01-01', '2027-02-01', '2027-03-01', '${status}')`;
  for (const sql of [
    `update public.ronde set budget_cent = 900000000 where id = 'ronde-1'`,
    nieuw('open_voor_aanvragen'),
  ]) {
    await expect(als(11, sql), sql).rejects.toMatchObject({ code: 'PT428' });
    await als(1, sql);
  }
  await als(500, nieuw('concept'));
  await als(500, `update public.ronde set uitleg = 'Anders' where id = 'ronde-1'`);
});

test('a ronde that was withdrawn gives nothing, and one whose jury was sent home only by two', async () => {
  const { client } = await voorgelegd.open();
  const weg = await plan(client, {}, 'ronde-2');
  await doeAls(client, beheerder, 'ronde_stap', 'ander', 'ingetrokken', 'Het gaat niet door.');
  expect(await geef(client, weg, 10)).toEqual({ fout: 'stap_kan_niet' });
  const id = await plan(client);
  await doeAls(client, beheerder, 'jury_uitnodigen', 'voorjaar', 'jurylid', ['lid@elders.test']);
  expect(await geef(client, id, 10)).toEqual({ fout: 'jury_beslist' });
  const { rows } = await client.query('select id from public.jurylid');
  await doeAls(client, beheerder, 'jury_verwijderen', rows[0]?.id);
  expect(await geef(client, id, 10)).toMatchObject(WACHT);
  expect(await geef(client, id, 10, tweede)).toMatchObject(GEGEVEN);
});

test('a change of how much money there is stands among what is grave', async () => {
  const { client } = await voorgelegd.open();
  await client.query('begin');
  await word(client, beheerder);
  await client.query(`update public.ronde set budget_cent = 900000000 where id = 'ronde-1'`);
  await client.query(`update public.ronde set uitleg = 'Anders' where id = 'ronde-1'`);
  await client.query('commit');
  const { rows } = await client.query(
    `select velden from public.logboek where ernstig and medewerker_id is not null and 'budget_cent' = any (velden)`,
  );
  expect(rows).toHaveLength(1);
  expect((await client.query(`select from public.logboek where ernstig and 'uitleg' = any (velden)`)).rowCount).toBe(0);
});

test('an award is not raised afterwards, by no function and in no table', async () => {
  const { client } = await voorgelegd.open();
  const id = await plan(client);
  await geef(client, id, 1000);
  for (const naar of ['deels_toegekend', 'toegekend', 'voorgelegd'])
    expect(await doeAls(client, beheerder, 'aanvraag_stap', id, naar, 'Meer.', 200_000), naar).toEqual({
      fout: 'stap_kan_niet',
    });
  for (const sql of [
    `update public.aanvraag set toegekend_cent = 400000 where id = '${id}'`,
    `insert into public.grootboek (ronde_id, soort, bedrag_cent, aanvraag_id) values ('ronde-1', 'toegezegd', 1, '${id}')`,
  ]) {
    await client.query('begin');
    await word(client, beheerder);
    await expect(client.query(sql), sql).rejects.toMatchObject({ code: '42501' });
    await client.query('rollback');
  }
  expect(await doeAls(client, beheerder, 'betaling_vastleggen', id, 'betaald', 100_001, '2027-02-01')).toEqual({
    fout: 'bedrag_past_niet',
  });
});
