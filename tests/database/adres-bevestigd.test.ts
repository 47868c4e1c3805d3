import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { expect, test } from 'vitest';
import {
  BEWONER,
  dienInOnbevestigd,
  doe,
  FORMULIEREN,
  idVan,
  laatDoen,
  lees,
  maakMeedoen,
  sha256,
  zetKlok,
} from '#tests/database/meedoen.ts';
import { beheerder, makelaar } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
import { doeAls, jurylid, RONDE, rondeInBeoordeling } from '#tests/support/stemming.ts';

const VREEMD = {
  contact_naam: 'Kijk op https://elders.voorbeeld.test',
  titel: 'Win een reis op elders.voorbeeld.test',
};
async function nieuw(client: Client, adres = BEWONER, kanaal = 'site') {
  const code = randomUUID();
  const gegevens = { ...VREEMD, contact_email: adres };
  const { nummer } = await dienInOnbevestigd(client, 'aanvraag', { code, gegevens, kanaal });
  return { code, id: await idVan(client, 'aanvraag', nummer) };
}
const begin = maakStand(async (client) => {
  await maakMeedoen(client);
  return nieuw(client);
});

/** Whether the address is confirmed, and whether the person was reached. */
async function feiten(client: Client, id: string) {
  const { rows } = await client.query(
    `select c.adres_op is not null as adres, a.bevestigd_op is not null as bereikt
     from public.aanvraag a left join prive.contact c on c.dossier_id = a.id where a.id = $1`,
    [id],
  );
  return rows[0];
}
const post = async (client: Client) =>
  (await client.query('select public.berichten_claimen(100, 60) as uit')).rows[0].uit;
const NIETS = { adres: false, bereikt: false };
const ALLES = { adres: true, bereikt: true };

test('sending a form with a solved puzzle confirms nothing, nor does opening the link, however often', async () => {
  const { client, code, id } = await begin.open();
  expect(await feiten(client, id)).toEqual(NIETS);
  for (let keer = 0; keer < 3; keer += 1) expect(await lees(client, code)).not.toHaveProperty('fout');
  expect(await feiten(client, id)).toEqual(NIETS);
});

test('pressing the button behind the link confirms the address', async () => {
  const { client, code, id } = await begin.open();
  expect(await doe(client, code, 'bevestigen')).not.toHaveProperty('fout');
  expect(await feiten(client, id)).toEqual(ALLES);
});

test('a call reaches a person, and says nothing of the address; it is enough to publish', async () => {
  const { client, id } = await begin.open();
  await doeAls(client, makelaar, 'aanvraag_stap', id, 'in_behandeling');
  expect(await doeAls(client, makelaar, 'aanvraag_stap', id, 'voorgelegd')).toEqual({ fout: 'stap_kan_niet' });
  expect(await doeAls(client, makelaar, 'dossier_bevestigen', 'aanvraag', id)).toEqual({ bevestigd: true });
  expect(await feiten(client, id)).toEqual({ adres: false, bereikt: true });
  expect(await doeAls(client, makelaar, 'aanvraag_stap', id, 'voorgelegd')).not.toHaveProperty('fout');
});

test('a code that staff handed out on paper says nothing of an address', async () => {
  const { client, code, id } = await begin.open();
  await client.query('update prive.volgcode set op_papier = true where hash = $1', [sha256(code)]);
  expect(await doe(client, code, 'bevestigen')).toEqual({ fout: 'stap_kan_niet' });
  expect(await feiten(client, id)).toEqual(NIETS);
});

test('what is known of an address does not survive another one: that gets a code of its own, and only it confirms', async () => {
  const { client, code, id } = await begin.open();
  await doe(client, code, 'bevestigen');
  await post(client);
  const ander = 'ander@voorbeeld.test';
  const wijziging = { ...FORMULIEREN.aanvraag, contact_email: ander };
  expect(await doe(client, code, 'wijzigen', wijziging)).not.toHaveProperty('fout');
  expect(await feiten(client, id)).toEqual(NIETS);
  await doe(client, code, 'aanvullen', { tekst: 'Nog iets.' });
  expect(await feiten(client, id)).toEqual(NIETS);
  await zetKlok(client, '+10 hours');
  const [mail] = (await post(client)).filter(({ aan }: { aan: string }) => aan === ander);
  expect(mail.gegevens).toMatchObject({ bevestigen: true, titel: null, naam: null });
  await doe(client, mail.gegevens.code, 'bevestigen');
  expect(await feiten(client, id)).toEqual(ALLES);
});

test('the same address again loses nothing', async () => {
  const { client, code, id } = await begin.open();
  await doe(client, code, 'bevestigen');
  await doe(client, code, 'wijzigen', FORMULIEREN.aanvraag);
  expect(await feiten(client, id)).toEqual(ALLES);
});

test('a mail to an address that nobody confirmed carries no word of who wrote the form', async () => {
  const { client, code, id } = await begin.open();
  await doeAls(client, makelaar, 'aanvraag_stap', id, 'in_behandeling');
  await doeAls(client, makelaar, 'aanvraag_stap', id, 'aanvulling_gevraagd', 'Waar komt het?');
  await doeAls(client, makelaar, 'dossier_bevestigen', 'aanvraag', id);
  const mails = await post(client);
  expect(mails.map(({ soort }: { soort: string }) => soort).sort()).toEqual(['aanvraag_ontvangen', 'stap', 'stap']);
  expect(JSON.stringify(mails)).toContain('Waar komt het?');
  expect(JSON.stringify(mails)).not.toContain('elders.voorbeeld.test');
  await laatDoen(client, beheerder, 'notitie', 'aanvraag', id, 'x');
  await client.query('delete from prive.bericht');
  // What the sender does is not told to somebody who may be somebody else.
  await client.query('update prive.volgcode set bewijst = false where hash = $1', [sha256(code)]);
  await doe(client, code, 'intrekken', { tekst: 'Kijk op elders.voorbeeld.test' });
  expect(await post(client)).toEqual([]);
});

test('once confirmed, mails say who it is for and what it is about', async () => {
  const { client, code, id } = await begin.open();
  await doe(client, code, 'bevestigen');
  await doeAls(client, makelaar, 'aanvraag_stap', id, 'in_behandeling');
  const stap = (await post(client)).find(({ soort }: { soort: string }) => soort === 'stap');
  expect(stap.gegevens).toMatchObject({ titel: VREEMD.titel, naam: VREEMD.contact_naam });
});

test('after three days there is one reminder, and none for who confirmed meanwhile', async () => {
  const { client, code } = await begin.open();
  await post(client);
  await client.query(`delete from prive.bericht where message_id like '%.ontvangen'`);
  await zetKlok(client, '+71 hours');
  expect(await post(client)).toEqual([]);
  await client.query('begin');
  await zetKlok(client, '+73 hours');
  const [mail, ...meer] = await post(client);
  expect(mail.gegevens).toMatchObject({ bevestigen: true, herinnering: true, titel: null, naam: null });
  expect(meer).toEqual([]);
  await client.query('rollback');
  await doe(client, code, 'bevestigen');
  await zetKlok(client, '+73 hours');
  expect(await post(client)).toEqual([]);
});

test('who sends in much under one address has that reminded once', async () => {
  const { client } = await begin.open();
  for (const _ of [1, 2, 3]) await nieuw(client);
  await zetKlok(client, '+73 hours');
  for (const _ of [1, 2]) await post(client);
  const { rows } = await client.query(`select from prive.bericht where message_id like '%.herinnering'`);
  expect(rows).toHaveLength(1);
});

test('no code goes by mail to an address that was not confirmed, also when its owner was called', async () => {
  const { client, id, code } = await begin.open();
  await doeAls(client, makelaar, 'dossier_bevestigen', 'aanvraag', id);
  expect(await doeAls(client, makelaar, 'volgcode_uitgeven', 'aanvraag', id)).toEqual({ fout: 'stap_kan_niet' });
  await doe(client, code, 'bevestigen');
  expect(await doeAls(client, makelaar, 'volgcode_uitgeven', 'aanvraag', id)).not.toHaveProperty('fout');
});

test('an aanvraag with the address of a juror takes nothing away from that juror until the juror confirmed it', async () => {
  const lid = jurylid(1);
  const ronde = maakStand(async (client) => {
    await rondeInBeoordeling(client, { adressen: [lid.bevestigd ?? ''] });
    return {};
  });
  const { client } = await ronde.open();
  const belangen = async () =>
    (await client.query(`select prive.belangen(j) from public.jurylid j where j.email = $1`, [lid.bevestigd])).rows
      .length;
  await client.query('delete from public.belang');
  expect(await belangen()).toBe(1);
  await client.query('update prive.contact set adres_op = null');
  expect(await belangen()).toBe(0);
  await client.query(`select prive.belang_bij_contact(id) from public.ronde where slug = '${RONDE}'`);
  expect((await client.query(`select from public.belang where bron = 'contact'`)).rows).toEqual([]);
});
