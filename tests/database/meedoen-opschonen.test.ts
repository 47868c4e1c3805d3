import { Client } from 'pg';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { actoren, beheerder, makelaar, word } from '#tests/support/rechten-actoren.ts';
import { dienIn, doe, idVan, laatDoen, maakMeedoen, NU, SOORTEN, type Soort, tel, zetKlok } from './meedoen.ts';

const database = useDatabase('niets');
const id: Record<string, string> = {};

async function maak(naam: string, soort: Soort): Promise<string> {
  const { nummer } = await dienIn(database.client, soort, {
    code: naam,
    gegevens: { contact_email: `${naam}@voorbeeld.test` },
  });
  id[naam] = await idVan(database.client, soort, nummer);
  return id[naam];
}
const stap = (naam: string, naar: string, actor = makelaar) =>
  laatDoen(database.client, actor, 'aanvraag_stap', id[naam], naar, 'Omdat');

beforeAll(async () => {
  await maakMeedoen(database.client);
  // Everything closes at the same moment, `NU`; the ones that stay open must never go.
  for (const naam of ['afgewezen', 'toegekend', 'open']) {
    await maak(naam, 'aanvraag');
    await stap(naam, 'in_behandeling');
    await stap(naam, 'voorgelegd');
  }
  await stap('afgewezen', 'afgewezen', beheerder);
  await stap('toegekend', 'toegekend', beheerder);
  await stap('toegekend', 'in_uitvoering');
  await doe(database.client, 'toegekend', 'eindverslag', { tekst: 'Klaar', besteed_cent: 100 });
  await maak('ingetrokken', 'aanmelding');
  await doe(database.client, 'ingetrokken', 'intrekken');
  await maak('lopend', 'aanmelding');
  await maak('beantwoord', 'feedback');
  await laatDoen(database.client, makelaar, 'feedback_antwoord', id.beantwoord, 'gezegd', 'reactie');
  await maak('onbeantwoord', 'feedback');
  await dienIn(database.client, 'feedback', { gegevens: { contact_email: null, uitdaging: 'gebruikt' } });
});
beforeEach(() => database.client.query('begin'));
afterEach(() => database.client.query('rollback'));

async function ruimOp(moment: string, termijnen: unknown = {}): Promise<Record<string, number>> {
  await zetKlok(database.client, moment);
  const { rows } = await database.client.query('select public.opschonen($1) as geteld', [JSON.stringify(termijnen)]);
  return rows[0]?.geteld;
}
async function contacten(): Promise<string[]> {
  const { rows } = await database.client.query(
    `select split_part(email, '@', 1) as naam from prive.contact order by 1`,
  );
  return rows.map(({ naam }) => naam);
}
async function dossiers(): Promise<string[]> {
  const over: string[] = [];
  for (const soort of SOORTEN) {
    const { rows } = await database.client.query(`select id from public.${soort}`);
    for (const rij of rows) over.push(Object.keys(id).find((naam) => id[naam] === rij.id) ?? 'zonder adres');
  }
  return over.sort();
}
const ALLEN = ['afgewezen', 'beantwoord', 'ingetrokken', 'lopend', 'onbeantwoord', 'open', 'toegekend'];
const zonder = (...weg: string[]) => ALLEN.filter((naam) => !weg.includes(naam));

test('on the day itself nothing is due', async () => {
  const geteld = await ruimOp(NU);
  expect(Object.values(geteld).every((aantal) => aantal === 0)).toBe(true);
  expect(await contacten()).toEqual(ALLEN);
});

test.each([
  ['after 71 hours the content of mail is still there', '+71 hours', false],
  ['after 72 hours the content of all mail that was not delivered goes, and it is given up', '+72 hours', true],
])('%s', async (_belofte, moment, weg) => {
  const vol = () => tel(database.client, `prive.bericht where gegevens <> '{}'`);
  const voor = await vol();
  expect((await ruimOp(moment)).code).toBe(weg ? voor : 0);
  expect(await vol()).toBe(weg ? 0 : voor);
  expect(await tel(database.client, `prive.bericht where opgegeven_op is not null`)).toBe(weg ? voor : 0);
});

test.each([
  ['+1 day', false],
  ['+2 days 1 hour', true],
])('limits, salts and used puzzles, %s later: gone is %s', async (moment, weg) => {
  await ruimOp(moment);
  for (const tabel of ['limiet', 'uitdaging']) expect((await tel(database.client, `prive.${tabel}`)) === 0).toBe(weg);
  expect((await tel(database.client, `prive.geheim where dag < '2026-11-23'`)) === 0).toBe(weg);
});

test.each([
  ['+29 days', false],
  ['+30 days', true],
])('mails and keys of submissions, %s later: gone is %s', async (moment, weg) => {
  await ruimOp(moment);
  for (const tabel of ['bericht', 'inzending']) expect((await tel(database.client, `prive.${tabel}`)) === 0).toBe(weg);
});

test('the contact of feedback goes 3 months after the reactie, and no sooner', async () => {
  await ruimOp('2027-02-22T10:14:59+01:00');
  expect(await contacten()).toEqual(ALLEN);
  expect((await ruimOp('2027-02-22T10:15:00+01:00')).contact).toBe(1);
  expect(await contacten()).toEqual(zonder('beantwoord'));
  expect(await dossiers()).toContain('beantwoord');
});

test('a year after closing, contacts go, and with them what was not awarded; what was awarded stays', async () => {
  await ruimOp('2027-11-22T10:14:59+01:00');
  expect(await contacten()).toEqual(zonder('beantwoord'));
  expect(await ruimOp('2027-11-22T10:15:00+01:00')).toMatchObject({
    contact: 3,
    aanmelding: 1,
    aanvraag: 1,
    feedback: 1,
  });
  expect(await contacten()).toEqual(['lopend', 'onbeantwoord', 'open']);
  expect(await dossiers()).toEqual([...zonder('afgewezen', 'ingetrokken'), 'zonder adres'].sort());
  expect(await tel(database.client, `public.gebeurtenis where dossier_id = '${id.afgewezen}'`)).toBe(0);
  expect(await tel(database.client, `public.aanvraag_publiek where id = '${id.afgewezen}'`)).toBe(0);
  expect(await tel(database.client, `prive.volgcode where dossier_id in ('${id.afgewezen}', '${id.toegekend}')`)).toBe(
    0,
  );
  expect(await tel(database.client, `public.feedback where id = '${id.beantwoord}' and tekst is null`)).toBe(1);
  expect(await tel(database.client, `public.feedback where id = '${id.onbeantwoord}' and tekst is not null`)).toBe(1);
});

test('seven years after closing an awarded request goes; what was never closed stays for ever', async () => {
  await ruimOp('2033-11-22T10:14:59+01:00');
  expect(await dossiers()).toContain('toegekend');
  await ruimOp('2033-11-22T10:15:00+01:00');
  expect(await dossiers()).toEqual(['beantwoord', 'lopend', 'onbeantwoord', 'open', 'zonder adres']);
});

test('the logboek goes after two years, and then holds only counts of what was removed', async () => {
  await ruimOp('2029-01-01T00:00:00Z');
  const { rows } = await database.client.query(
    `select handeling, rij, velden, aantal > 0 as geteld from public.logboek
     where tabel <> 'aanvraag_publiek' group by 1, 2, 3, 4`,
  );
  expect(rows).toEqual([{ handeling: 'opgeschoond', rij: 'opschonen', velden: [], geteld: true }]);
});

test('a city can set other terms, but none of nothing', async () => {
  expect((await ruimOp('+1 month', { feedback_maanden: 1 })).contact).toBe(1);
  await expect(ruimOp('+1 month', { contact_maanden: 0 })).rejects.toThrow('at least 1');
});

test('only the server may start it, and no API role can remove a row itself', async () => {
  for (const actor of actoren.filter(({ rol }) => rol !== 'service_role')) {
    await database.client.query('savepoint wie');
    await word(database.client, actor);
    await expect(database.client.query('select public.opschonen()')).rejects.toMatchObject({ code: '42501' });
    await database.client.query('rollback to savepoint wie');
  }
  const { rows } = await database.client.query(
    `select p.proname as functie, r.rolcanlogin as kan_inloggen from pg_proc p join pg_roles r on r.oid = p.proowner
     where r.rolname = 'opschoner' order by 1`,
  );
  expect(rows.map(({ functie }) => functie)).toEqual([
    'contact_verlopen',
    'is_stil',
    'jury_opschonen',
    'opruimsels',
    'opschonen',
    'ruim_dossiers_op',
    'ruim_logboek',
    'ruim_op',
    'ruim_sporen_op',
    'signalen_opschonen',
    'termijn',
    'verbeteringen_opschonen',
    'wis_dossier',
    'wis_gesprek',
    'wis_persoon',
    'wis_woorden',
  ]);
  expect(rows.every(({ kan_inloggen }) => kan_inloggen === false)).toBe(true);
});

test('opschoner holds no more than it needs', async () => {
  const { rows } = await database.client.query(
    `select c.oid::regclass::text as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'prive') and c.relkind = 'r' and has_table_privilege('opschoner', c.oid, 'delete') order by 1`,
  );
  expect(rows.map(({ tabel }) => tabel)).toEqual(
    [
      ...[
        'aanmelding',
        'aanvraag',
        'advies',
        'adviseur',
        'feedback',
        'gebeurtenis',
        'gebeurtenis_tekst',
        'jurylid',
        'logboek',
        'signaal',
        'verbetering',
      ],
      ...[
        ...[
          'bericht',
          'contact',
          'deelname',
          'geheim',
          'inleesrij',
          'inlezing',
          'inzending',
          'limiet',
          'logketen',
          'papier',
          'papier_terug',
          'papier_uit',
          'stembiljet',
        ],
        ...['uitdaging', 'volgcode', 'voorstel', 'vraag'],
      ].map((naam) => `prive.${naam}`),
    ].sort(),
  );
});

const tik = async () => (await database.client.query('select public.tik_werk() as t')).rows[0]?.t;

test('the tick does the daily work once a day', async () => {
  await zetKlok(database.client, '2027-06-01T00:00:00Z');
  expect(await tik()).toMatchObject({
    bezet: false,
    rondes_verder: 1,
    feedback_afgesloten: 1,
    opgeschoond: { contact: 1 },
  });
  expect(await tik()).toMatchObject({ rondes_verder: 0, feedback_afgesloten: 0, opgeschoond: null });
  await zetKlok(database.client, '2027-06-02T00:00:00Z');
  expect(await tik()).toMatchObject({ opgeschoond: { contact: 0 } });
});

test('while one tick works another one does nothing', async () => {
  const ander = new Client({ connectionString: database.url });
  await ander.connect();
  await ander.query(`begin; select public.tik_werk()`);
  expect(await tik()).toEqual({ bezet: true });
  await ander.query('rollback');
  await ander.end();
  expect(await tik()).toMatchObject({ bezet: false });
});
