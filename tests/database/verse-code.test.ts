import type { Client } from 'pg';
import { expect, test } from 'vitest';
import { contracten } from '#domein/contract/contracten.ts';
import { maakDossier, maakMeedoen, zetKlok } from '#tests/database/meedoen.ts';
import { beheerder, type Inlog, makelaar, word } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
import { doeAls, eindig, keuzesVan, RONDE, rondeInBeoordeling, rondeInStemmen, stem } from '#tests/support/stemming.ts';

/** What came of one statement of a beheerder: the refusal, the SQLSTATE, or null when it was done. Nothing stays. */
async function probeer(client: Client, sql: string, hoe: Inlog): Promise<unknown> {
  await client.query('begin');
  try {
    await word(client, beheerder, hoe);
    const { rows } = await client.query(sql);
    return rows[0]?.uit?.fout ?? null;
  } catch (fout) {
    return fout instanceof Error && 'code' in fout ? fout.code : fout;
  } finally {
    await client.query('rollback');
  }
}

/** A ronde without a jury that is open, and a plan that waits for a decision. */
const open = maakStand(async (client) => {
  await maakMeedoen(client);
  const { id } = await maakDossier(client, 'aanvraag');
  await client.query('update public.aanvraag set bevestigd_op = now() where id = $1', [id]);
  for (const naar of ['in_behandeling', 'voorgelegd']) await doeAls(client, makelaar, 'aanvraag_stap', id, naar);
  await client.query(
    `insert into prive.nieuwe_collega (medewerker_id, op) select id, now() from public.medewerker where email = 'makelaar@voorbeeld.test'`,
  );
  return { id };
});
const beoordeling = maakStand((client) => rondeInBeoordeling(client));
const stemmen = maakStand((client) => rondeInStemmen(client));
const geteld = stemmen.verder(async (client, ronde) => {
  for (const nummer of [1, 2, 3]) await stem(client, nummer, keuzesVan(ronde, 'voor', 'voor', 'niet'));
  await eindig(client, 'tellen', 'Klaar.');
  const uitslag = {
    geldig: true,
    aanvragen: ronde.aanvragen.map((id) => ({ id, toegekend_cent: 0, uitkomst: 'proef' })),
  };
  const { rows } = await client.query(
    `select public.uitslag_bewaren($1, jsonb_build_object('versie', 1, 'stembiljetten', 3,
       'papier', prive.papier_tellen('ronde-1')), repeat('d', 64), $2, $3) as uit`,
    [RONDE, JSON.stringify(uitslag), JSON.stringify({ [ronde.aanvragen[0] ?? '']: 'Zin.' })],
  );
  expect(rows[0].uit).toMatchObject({ versie: 1 });
  return ronde;
});

const stap = (naar: string) => `select public.ronde_stap('${RONDE}', '${naar}', 'Om een reden.') as uit`;
const besluit = (naar: string, cent: number | null) =>
  `select public.aanvraag_stap((select id from public.aanvraag limit 1), '${naar}', 'Om een reden.', ${cent}) as uit`;
const collega = (sql: string) => `${sql} where email = 'makelaar@voorbeeld.test' returning null as uit`;

/** Each grave act, in a state in which it can be done. */
const ERNSTIG = [
  ['ending a colleague', open, collega(`update public.medewerker set tot = '2026-12-01'`)],
  ['giving another role', open, collega(`update public.medewerker set rol = 'beheerder'`)],
  ['changing whose role it is', open, collega(`update public.medewerker set email = 'x@voorbeeld.test'`)],
  [
    'removing a colleague',
    open,
    `delete from public.medewerker where email = 'vertrokken@voorbeeld.test' returning null as uit`,
  ],
  [
    'adding a colleague',
    open,
    `insert into public.medewerker (email, naam, rol) values ('x@voorbeeld.test', 'X', 'makelaar') returning null as uit`,
  ],
  ['aanvraag_stap: giving all that was asked', open, besluit('toegekend', null)],
  ['aanvraag_stap: giving a part', open, besluit('deels_toegekend', 100)],
  [
    'dossier_wissen',
    open,
    `select public.dossier_wissen('aanvraag', (select id from public.aanvraag limit 1), 'brief') as uit`,
  ],
  [
    'collega_bevestigen',
    open,
    `select public.collega_bevestigen((select id from public.medewerker where email = 'makelaar@voorbeeld.test')) as uit`,
  ],
  ['ronde_stap: closing for requests before the day', open, stap('beoordeling')],
  [
    'changing by which rules a jury decides',
    beoordeling,
    `update public.ronde set quorum = 0 where slug = '${RONDE}' returning null as uit`,
  ],
  ['ronde_stap: closing the vote before the day', stemmen, stap('tellen')],
  ['ronde_stap: withdrawing', stemmen, stap('ingetrokken')],
  ['uitslag_vaststellen', geteld, `select public.uitslag_vaststellen('${RONDE}', 1, 'De jury koos.') as uit`],
] as const;

test.each(ERNSTIG)('%s asks for a code of at most ten minutes old', async (_wat, stand, sql) => {
  const { client } = await stand.open();
  expect(await probeer(client, sql, { minuten: 9 })).toBeNull();
  expect(['code_te_oud', 'PT428']).toContain(await probeer(client, sql, { minuten: 11 }));
});

test('looking up contact data of one dossier after another asks for a code, the first ten do not', async () => {
  const { client } = await open.open();
  const kijk = `select public.contact_lezen('aanvraag', (select id from public.aanvraag limit 1)) as uit`;
  const [{ id }] = (await client.query('select id from public.aanvraag')).rows;
  expect(await probeer(client, kijk, { minuten: 11 })).toBeNull();
  for (let keer = 0; keer < 10; keer += 1) await doeAls(client, beheerder, 'contact_lezen', 'aanvraag', id);
  expect(await probeer(client, kijk, { minuten: 11 })).toBe('code_te_oud');
  expect(await probeer(client, kijk, { minuten: 9 })).toBeNull();
  await zetKlok(client, '+61 minutes');
  expect(await probeer(client, kijk, { minuten: 11 })).toBeNull();
});

test('numbers of who says what is wrong on a page count with them', async () => {
  const { client } = await open.open();
  const [{ id }] = (await client.query('select id from public.aanvraag')).rows;
  const {
    rows: [met, zonder],
  } = await client.query(
    `insert into public.verbetering (nummer, over, wat, voorstel, zeker, ingediend_op, laatst_op)
     values ('V-BBBBBB', 'plek', 'ontbreekt', 'a', true, now(), now()),
       ('V-CCCCCC', 'plek', 'ontbreekt', 'b', true, now(), now()) returning id`,
  );
  await client.query(
    `insert into prive.verbetering_afzender (verbetering_id, telefoon, op) values ($1, '+31301234567', now())`,
    [met.id],
  );
  const kijk = (welke: string) => `select public.verbetering_lezen('${welke}') as uit`;
  for (let keer = 0; keer < 5; keer += 1) {
    await doeAls(client, beheerder, 'contact_lezen', 'aanvraag', id);
    await doeAls(client, beheerder, 'verbetering_lezen', met.id);
  }
  expect(await probeer(client, kijk(met.id), { minuten: 11 })).toBe('code_te_oud');
  expect(await probeer(client, kijk(met.id), { minuten: 9 })).toBeNull();
  expect(await probeer(client, kijk(zonder.id), { minuten: 11 })).toBeNull();
});

test('what is done all day asks for none', async () => {
  const { client } = await open.open();
  expect(await probeer(client, besluit('afgewezen', 0), { minuten: 6000 })).toBeNull();
  expect(await probeer(client, collega(`update public.medewerker set naam = 'Ander'`), { minuten: 6000 })).toBeNull();
  await zetKlok(client, '2027-06-02T12:00:00+02:00');
  expect(await probeer(client, stap('beoordeling'), { minuten: 6000 })).toBeNull();
});

test('every function whose contract knows this refusal is tried here', () => {
  const bekend = Object.entries<{ readonly weigeringen: readonly string[] }>(contracten)
    .filter(([, { weigeringen }]) => weigeringen.includes('code_te_oud'))
    .map(([naam]) => naam);
  const geprobeerd = new Set(ERNSTIG.map(([wat]) => wat.split(':')[0]).filter((wat) => wat && /^[a-z_]+$/.test(wat)));
  expect([...geprobeerd, 'contact_lezen', 'verbetering_lezen'].sort()).toEqual(bekend.sort());
});
