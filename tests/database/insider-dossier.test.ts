import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { expect, test } from 'vitest';
import {
  dienIn,
  dienInOnbevestigd,
  doe,
  FORMULIEREN,
  idVan,
  laatDoen,
  maakDossier,
  maakMeedoen,
  tel,
  zetKlok,
} from '#tests/database/meedoen.ts';
import { makelaar } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';

const database = maakStand(maakMeedoen).perProef();
const publiceer = (id: string, ...gezien: readonly unknown[]) =>
  laatDoen(database.client, makelaar, 'aanmelding_stap', id, 'gepubliceerd', null, {}, ...gezien);
const rij = async (client: Client, sql: string, ...waarden: readonly unknown[]) =>
  (await client.query(sql, [...waarden])).rows[0];

test('what a makelaar read is what becomes public: after a later change nothing is published', async () => {
  const { client } = database;
  const { id, code, mail } = await maakDossier(client, 'aanmelding');
  const wijzig = (naam: string) =>
    doe(client, code, 'wijzigen', { ...FORMULIEREN.aanmelding, naam, contact_email: mail });
  const laatste = async () =>
    (
      await rij(
        client,
        `select max(op)::text as op from public.gebeurtenis where dossier_id = $1 and soort = 'gewijzigd'`,
        id,
      )
    ).op;
  await wijzig('Eerst dit');
  const gelezen = await laatste();
  await zetKlok(client, '+1 hour');
  await wijzig('Stem niet op hem');
  for (const gezien of [[], [null], [gelezen]]) expect(await publiceer(id, ...gezien)).toEqual({ fout: 'veranderd' });
  expect(await tel(client, 'public.initiatief')).toBe(0);
  expect(await publiceer(id, await laatste())).toMatchObject({ stand: 'gepubliceerd' });
  // Who changed nothing was read as it came in.
  expect(await publiceer((await maakDossier(client, 'aanmelding')).id)).toMatchObject({ stand: 'gepubliceerd' });
});

test('of a request too: what the applicant changed since does not go before the jury unread', async () => {
  const { client } = database;
  const { id, code, mail } = await maakDossier(client, 'aanvraag');
  await laatDoen(client, makelaar, 'aanvraag_stap', id, 'in_behandeling');
  await doe(client, code, 'wijzigen', { ...FORMULIEREN.aanvraag, titel: 'Hij steelt', contact_email: mail });
  const legVoor = (...gezien: readonly unknown[]) =>
    laatDoen(client, makelaar, 'aanvraag_stap', id, 'voorgelegd', null, null, null, ...gezien);
  expect(await legVoor()).toEqual({ fout: 'veranderd' });
  expect(await tel(client, 'public.aanvraag_publiek')).toBe(0);
  const { gebeurtenissen } = await laatDoen(client, makelaar, 'dossier_bekijken', 'aanvraag', id);
  const gewijzigd = (gebeurtenissen as { soort: string; op: string }[]).find(({ soort }) => soort === 'gewijzigd'); // as the contract says
  expect(await legVoor(gewijzigd?.op)).toMatchObject({ stand: 'voorgelegd' });
});

test('who takes back an aanmelding that is on the site takes the address off the site too', async () => {
  const { client } = database;
  const thuis = { adres: 'Dorpsstraat 12', lat: 52.09, lon: 5.12 };
  const { id, code } = await maakDossier(client, 'aanmelding', thuis);
  const { initiatief_id } = await publiceer(id);
  const waar = () =>
    rij(client, 'select adres, lat, lon, precisie, status from public.initiatief where id = $1', initiatief_id);
  expect(await waar()).toMatchObject({ ...thuis, precisie: 'adres' });
  expect(await doe(client, code, 'wis')).toMatchObject({ gewist: 'persoon' });
  expect(await waar()).toEqual({ adres: null, lat: 52.1, lon: 5.1, precisie: 'buurt', status: 'gepubliceerd' });
  expect(await rij(client, 'select adres, lat, lon from public.aanmelding where id = $1', id)).toEqual({
    adres: null,
    lat: null,
    lon: null,
  });
});

test('an address that staff wrote down since stays', async () => {
  const { client } = database;
  const { id, code } = await maakDossier(client, 'aanmelding', { adres: 'Dorpsstraat 12', lat: 52.09, lon: 5.12 });
  const { initiatief_id } = await publiceer(id);
  await client.query(`update public.initiatief set adres = 'Buurthuis', lat = 52.11, lon = 5.11 where id = $1`, [
    initiatief_id,
  ]);
  await doe(client, code, 'wis');
  expect(await rij(client, 'select adres, lat from public.initiatief where id = $1', initiatief_id)).toEqual({
    adres: 'Buurthuis',
    lat: 52.11,
  });
});

test('an address that nobody confirmed hears no reminder of the clock, and the dossier ends all the same', async () => {
  const { client } = database;
  const termijnen = JSON.stringify({});
  const mails = (welk: string) => tel(client, `prive.bericht where soort = 'herinnering' and dossier_id = '${welk}'`);
  const { nummer } = await dienInOnbevestigd(client, 'aanmelding', { gegevens: { contact_email: 'x@elders.test' } });
  const vreemd = await idVan(client, 'aanmelding', nummer);
  const eigen = (await maakDossier(client, 'aanmelding')).id;
  for (const id of [vreemd, eigen]) await laatDoen(client, makelaar, 'aanmelding_stap', id, 'vraag_gesteld', 'Waar?');
  for (const dagen of [15, 30, 45]) {
    await zetKlok(client, `+${dagen} days`);
    await client.query('select prive.herinner_bewoners($1)', [termijnen]);
  }
  expect([await mails(vreemd), await mails(eigen)]).toEqual([0, 2]);
  expect(await tel(client, `public.aanmelding where status = 'afgewezen'`)).toBe(2);
});

test('who waits for us for years with an address that nobody confirmed gets no mail, and is not kept for it', async () => {
  const { client } = database;
  const { nummer } = await dienInOnbevestigd(client, 'aanmelding', { gegevens: { contact_email: 'x@elders.test' } });
  const id = await idVan(client, 'aanmelding', nummer);
  await zetKlok(client, '+25 months');
  await client.query(`select prive.meld_bewaareinde('{}')`);
  expect(await tel(client, `prive.bericht where soort = 'herinnering'`)).toBe(0);
  const { rows } = await client.query(`select id from prive.contact_verlopen('{}', 10)`);
  expect(rows).toEqual([{ id }]);
});

test('changing the address to and fro fills nobody’s mail: over five a day share one code', async () => {
  const { client } = database;
  const { code } = await maakDossier(client, 'aanmelding');
  for (let keer = 0; keer < 20; keer += 1)
    await doe(client, code, 'wijzigen', { contact_email: `${keer % 2 ? 'a' : 'slachtoffer'}@elders.test` });
  for (const wie of ['a', 'slachtoffer'])
    expect(await tel(client, `prive.bericht where aan = '${wie}@elders.test' and bundel is not null`)).toBeLessThan(6);
});

test('a complaint for the person outside waits behind no heap of forms, whether its sender has an address or not', async () => {
  const { client } = database;
  const over = (tekst: string, email: string | null) =>
    dienInOnbevestigd(client, 'feedback', {
      code: randomUUID(),
      afzender: randomUUID(),
      kanaal: 'papier',
      gegevens: { over: 'portaal', over_id: null, tekst, buiten: true, contact_email: email },
    });
  for (let keer = 0; keer < 30; keer += 1) await over('Rommel', null);
  await zetKlok(client, '+1 minute');
  await over('Zonder adres', null);
  await zetKlok(client, '+2 minutes');
  for (let keer = 0; keer < 5; keer += 1) await over('Rommel', null);
  const { nummer } = await dienIn(client, 'feedback', {
    kanaal: 'site',
    afzender: randomUUID(),
    gegevens: { over: 'portaal', over_id: null, tekst: 'Met adres', buiten: true },
  });
  expect(nummer).toBeDefined();
  await client.query(`select public.feedback_buiten('buiten@voorbeeld.test')`);
  const { rows } = await client.query(
    `select gegevens ->> 'tekst' as tekst from prive.bericht where soort = 'werk_feedback'`,
  );
  expect(rows).toHaveLength(20);
  expect(rows.map(({ tekst }) => tekst)).toEqual(expect.arrayContaining(['Zonder adres', 'Met adres']));
});
