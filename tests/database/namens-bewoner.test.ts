import type { Client } from 'pg';
import { expect, test } from 'vitest';
import { type Actor, beheerder, bezoeker, makelaar } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
import { aanvraagStap, FORMULIEREN, laatDoen, maakDossier, maakMeedoen, tel } from './meedoen.ts';

const database = maakStand(maakMeedoen).perProef();

const WACHT = { stand: 'wacht_op_tweede' };
const GEDAAN = { stand: 'gedaan' };
const ZONDER_ADRES = { contact_email: null, contact_telefoon: '+31301234567' };
/** Somebody with a phone alone. */
const maak = (soort: 'aanmelding' | 'aanvraag' = 'aanvraag') =>
  maakDossier(database.client, soort, ZONDER_ADRES, 'telefoon');
const doe = (
  wie: Actor,
  id: string,
  actie: string,
  gegevens: Record<string, unknown> = {},
  reden: string | null = 'telefoon',
  soort = 'aanvraag',
) => laatDoen(database.client, wie, 'dossier_namens', soort, id, actie, gegevens, reden);
const rij = async (client: Client, id: string, soort = 'aanvraag') =>
  (await client.query(`select to_jsonb(d) as rij from public.${soort} d where id = $1`, [id])).rows[0].rij;

test('two of the staff stop a request for somebody without an address, each under their own name', async () => {
  const { client } = database;
  const { id } = await maak();
  expect(await doe(bezoeker, id, 'intrekken')).toEqual({ fout: 'niet_bevoegd' });
  for (const geen of [null, 'misbruik', 'zomaar'])
    expect(await doe(makelaar, id, 'intrekken', {}, geen)).toEqual({ fout: 'motivering_nodig' });
  for (const nog of [WACHT, WACHT]) expect(await doe(makelaar, id, 'intrekken')).toEqual(nog);
  expect(await rij(client, id)).toMatchObject({ status: 'ingediend' });
  expect(await laatDoen(client, beheerder, 'dossier_bekijken', 'aanvraag', id)).toMatchObject({
    intrekken: { reden: 'telefoon', wie: 'Makelaar', eigen: false },
    wijzigen: null,
  });
  expect(await doe(beheerder, id, 'intrekken')).toEqual(GEDAAN);
  expect(await rij(client, id)).toMatchObject({ status: 'ingetrokken' });
  const { rows } = await client.query(
    `select naam, tabel, code from public.logboek where via = 'dossier_namens' and rij = $1 order by id`,
    [id],
  );
  expect(rows).toContainEqual({ naam: 'Makelaar', tabel: 'voorstel', code: 'intrekken' });
  expect(rows).toContainEqual({ naam: 'Beheerder', tabel: 'aanvraag', code: 'telefoon' });
  expect(
    await tel(client, `public.gebeurtenis where dossier_id = '${id}' and soort = 'ingetrokken' and door = 'beheerder'`),
  ).toBe(1);
});

test('one of the staff alone stops nothing, by no other function either', async () => {
  const { id } = await maak();
  for (const wie of [makelaar, beheerder])
    expect(await aanvraagStap(database.client, id, 'ingetrokken', 'Omdat.', wie)).toEqual({ fout: 'stap_kan_niet' });
});

test('two of the staff change words of a request, and nothing else of it', async () => {
  const { client } = database;
  const { id } = await maak();
  const eerst = await rij(client, id);
  const posten = () => tel(client, `public.begrotingspost where aanvraag_id = '${id}'`);
  const aantal = await posten();
  const nieuw = { plan: 'Drie bankjes.', titel: 'Meer bankjes' };
  expect(await doe(makelaar, id, 'wijzigen', nieuw)).toEqual(WACHT);
  expect(await rij(client, id)).toEqual(eerst);
  // Other words, and another way of asking, are another change.
  expect(await doe(beheerder, id, 'wijzigen', { ...nieuw, plan: 'Vier bankjes.' })).toEqual(WACHT);
  expect(await doe(makelaar, id, 'wijzigen', nieuw, 'brief')).toEqual(WACHT);
  expect(await doe(beheerder, id, 'wijzigen', nieuw, 'brief')).toEqual(GEDAAN);
  expect(await rij(client, id)).toEqual({ ...eerst, ...nieuw });
  expect(await posten()).toBe(aantal);
  expect(
    await tel(client, `public.gebeurtenis where dossier_id = '${id}' and soort = 'gewijzigd' and door = 'beheerder'`),
  ).toBe(1);
});

test('two of the staff change words of an aanmelding, and the point on the map goes with the old address', async () => {
  const { client } = database;
  const { id } = await maak('aanmelding');
  await client.query(`update public.aanmelding set adres = 'Straat 1', lat = 52.1, lon = 5.1 where id = $1`, [id]);
  for (const [wie, uit] of [
    [makelaar, WACHT],
    [beheerder, GEDAAN],
  ] as const)
    expect(await doe(wie, id, 'wijzigen', { adres: null }, 'balie', 'aanmelding')).toEqual(uit);
  expect(await rij(client, id, 'aanmelding')).toMatchObject({
    naam: FORMULIEREN.aanmelding.naam,
    adres: null,
    lat: null,
    lon: null,
  });
});

test('whoever confirmed the address does it themselves; feedback has nothing to change', async () => {
  const { id } = await maakDossier(database.client, 'aanvraag');
  for (const actie of ['intrekken', 'wijzigen'])
    expect(await doe(makelaar, id, actie, actie === 'wijzigen' ? { titel: 'Anders' } : {})).toEqual({
      fout: 'stap_kan_niet',
    });
  const { id: feedback } = await maakDossier(database.client, 'feedback', {}, 'telefoon');
  expect(await doe(makelaar, feedback, 'intrekken', {}, 'telefoon', 'feedback')).toEqual({ fout: 'onbekend' });
});

test('what cannot be done waits for nobody: other fields, empty words, too many of them, a step that is over', async () => {
  const { client } = database;
  const { id } = await maak();
  for (const gegevens of [
    {},
    { contact_email: 'mij@voorbeeld.test' },
    { posten: [] },
    { titel: '' },
    { plan: 'x'.repeat(4001) },
  ])
    expect(await doe(makelaar, id, 'wijzigen', gegevens)).toEqual({ fout: 'onleesbaar' });
  expect(await doe(makelaar, id, 'wissen')).toEqual({ fout: 'onleesbaar' });
  await aanvraagStap(client, id, 'in_behandeling');
  await aanvraagStap(client, id, 'buiten_behandeling', 'Past niet.');
  expect(await doe(makelaar, id, 'intrekken')).toEqual({ fout: 'stap_kan_niet' });
  expect(await doe(makelaar, id, 'wijzigen', { titel: 'Anders' })).toEqual({ fout: 'stap_kan_niet' });
  expect((await client.query('select wat, inhoud from prive.voorstel')).rows).toEqual([]);
});
