import { Client } from 'pg';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { als, beheerder } from '#tests/support/rechten-actoren.ts';
import { BUURT, laatDoen, maakDossier, maakMeedoen, NU, STILLE_BUURT, zetKlok } from './meedoen.ts';

const database = useDatabase('niets');
beforeAll(() => maakMeedoen(database.client));
beforeEach(async () => {
  await database.client.query(
    `truncate public.aanmelding, public.aanvraag, public.feedback, public.gebeurtenis, prive.bericht, prive.werkbericht, prive.limiet cascade;
     update public.medewerker set tot = null where email = 'makelaar@voorbeeld.test';
     update public.plek set gecontroleerd_op = '2026-11-20', gecontroleerd_precisie = 'dag'`,
  );
  await zetKlok(database.client, NU);
});

interface Mail {
  readonly soort: string;
  readonly aan: string;
  readonly gegevens: {
    readonly meer: number;
    readonly nakijken: number;
    readonly ernstig: number;
    readonly regels: readonly { soort: string; id: string; wat: string; titel: string | null }[];
  };
}
const schrijf = async (client = database.client): Promise<number> =>
  (await client.query('select public.werkberichten_schrijven() as aantal')).rows[0]?.aantal;
const mails = async (aan = '%'): Promise<Mail[]> =>
  (
    await database.client.query(
      `select soort, aan, gegevens from prive.bericht where soort like 'werk%' and aan like $1 order by gemaakt_op, aan`,
      [aan],
    )
  ).rows;
const MAKELAAR = 'makelaar@voorbeeld.test';
const BEHEERDER = 'beheerder@voorbeeld.test';

test('once a day everyone is told what waits in the own buurten, and beheerders what falls to nobody', async () => {
  const eigen = await maakDossier(database.client, 'aanmelding');
  const stil = await maakDossier(database.client, 'aanmelding', { buurt: STILLE_BUURT });
  await schrijf();
  expect(await mails(MAKELAAR)).toMatchObject([
    { soort: 'werk_vandaag', gegevens: { regels: [{ soort: 'aanmelding', id: eigen.id, wat: 'aanmelding_lezen' }] } },
  ]);
  expect(await mails(BEHEERDER)).toMatchObject([
    { gegevens: { regels: [{ soort: 'aanmelding', id: stil.id, wat: 'aanmelding_lezen' }] } },
  ]);
  for (const weg of ['vertrokken@%', 'aanstaand@%']) expect(await mails(weg)).toEqual([]);
});

test('nothing waits: no mail, and what comes in later that day is for tomorrow; on monday a beheerder hears what was grave', async () => {
  expect(await schrijf()).toBe(0);
  await maakDossier(database.client, 'aanmelding');
  await zetKlok(database.client, '+5 hours');
  expect(await schrijf()).toBe(0);
  await zetKlok(database.client, '2026-11-23T06:59:00+01:00');
  expect(await schrijf()).toBe(0);
  await zetKlok(database.client, '2026-11-23T07:00:00+01:00');
  await schrijf();
  expect((await mails()).filter(({ gegevens }) => gegevens.regels.length > 0)).toMatchObject([{ aan: MAKELAAR }]);
  // The team of this test came in last week, and nothing waits for a beheerder.
  expect(await mails(BEHEERDER)).toMatchObject([{ gegevens: { regels: [], ernstig: expect.any(Number) } }]);
  expect((await mails(BEHEERDER))[0]?.gegevens.ernstig).toBeGreaterThan(0);
});

test('however many clocks tick at the same time, each person gets one mail a day', async () => {
  await maakDossier(database.client, 'aanmelding');
  await maakDossier(database.client, 'aanmelding', { buurt: STILLE_BUURT });
  const klokken = Array.from({ length: 8 }, () => new Client({ connectionString: database.url }));
  await Promise.all(klokken.map((klok) => klok.connect()));
  const geteld = await Promise.all([...klokken, ...klokken].map((klok) => schrijf(klok)));
  await Promise.all(klokken.map((klok) => klok.end()));
  expect(geteld.reduce((som, aantal) => som + aantal, 0)).toBe(3);
  const adressen = (await mails()).map(({ aan }) => aan);
  expect(new Set(adressen).size).toBe(adressen.length);
  await zetKlok(database.client, '+23 hours');
  expect(await schrijf()).toBe(3);
});

test('content that nobody checked is one number, and work beyond 25 lines is counted', async () => {
  for (let keer = 0; keer < 27; keer += 1) await maakDossier(database.client, 'aanmelding');
  await database.client.query(
    `update public.plek set gecontroleerd_op = '2020-01-01', gecontroleerd_precisie = 'jaar', buurt_code = $1`,
    [BUURT],
  );
  await schrijf();
  const [mail] = await mails(MAKELAAR);
  expect(mail?.gegevens).toMatchObject({ meer: 2, nakijken: 1 });
  expect(mail?.gegevens.regels).toHaveLength(25);
  expect(mail?.gegevens.regels.map(({ wat }) => wat)).not.toContain('nakijken');
});

test('when a term ends who must act hears it at once, and one time', async () => {
  const { id } = await maakDossier(database.client, 'feedback', { buurt: BUURT, over: 'portaal', over_id: null });
  await zetKlok(database.client, '+13 days 23 hours 59 minutes');
  await schrijf();
  expect((await mails()).map(({ soort }) => soort)).not.toContain('werk_termijn');
  await zetKlok(database.client, '+14 days');
  expect(await schrijf()).toBe(1);
  expect(await schrijf()).toBe(0);
  expect((await mails(MAKELAAR)).at(-1)).toMatchObject({
    soort: 'werk_termijn',
    gegevens: { regels: [{ soort: 'feedback', id, wat: 'antwoorden' }] },
  });
});

test('a term that ended days ago is not news: it stands in the mail of the day', async () => {
  await maakDossier(database.client, 'feedback', { buurt: BUURT, over: 'portaal', over_id: null });
  await zetKlok(database.client, '+16 days');
  await schrijf();
  expect(await mails(MAKELAAR)).toMatchObject([{ soort: 'werk_vandaag' }]);
});

test('no mail holds what somebody wrote in feedback', async () => {
  await maakDossier(database.client, 'feedback', { over: 'portaal', over_id: null, tekst: 'Mijn buurman is ziek.' });
  await schrijf();
  await zetKlok(database.client, '+14 days');
  await schrijf();
  expect((await mails()).length).toBeGreaterThan(0);
  expect(JSON.stringify(await mails())).not.toContain('buurman');
});

test('the work of somebody who left waits for the beheerders', async () => {
  const { id } = await maakDossier(database.client, 'aanmelding');
  const { rows } = await database.client.query(`select id from public.medewerker where email = $1`, [MAKELAAR]);
  await laatDoen(database.client, beheerder, 'dossier_overdragen', 'aanmelding', id, rows[0]?.id);
  await database.client.query(`update public.medewerker set tot = '2026-11-22' where email = $1`, [MAKELAAR]);
  const gezien = await als(database.client, beheerder, () =>
    database.client.query('select id, van_mij from public.wacht_op_mij()'),
  );
  expect(gezien.rows).toEqual([{ id, van_mij: true }]);
  await schrijf();
  expect(await mails(MAKELAAR)).toEqual([]);
  expect(await mails(BEHEERDER)).toHaveLength(1);
});

test('whom a mail was for is forgotten after thirty days', async () => {
  await schrijf();
  await zetKlok(database.client, '+31 days');
  await schrijf();
  const { rows } = await database.client.query(`select distinct sleutel from prive.werkbericht`);
  expect(rows).toEqual([{ sleutel: 'dag 2026-12-23' }]);
});
