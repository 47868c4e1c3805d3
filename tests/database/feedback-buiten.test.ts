import { expect, test } from 'vitest';
import { als, beheerder, makelaar, serviceRole } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
import { dienIn, doe, laatDoen, lees, maakDossier, maakMeedoen, tel, zetKlok } from './meedoen.ts';

const database = maakStand(maakMeedoen).perProef();

const GEMAILD = `prive.bericht where soort = 'werk_feedback'`;
const BUITEN = 'ombudsman@voorbeeld.test';
const OVER_PORTAAL = { over: 'portaal', over_id: null, buurt: 'buurt-1', tekst: 'Niemand belt terug.' };
const maak = (gegevens: Record<string, unknown> = {}, kanaal = 'site') =>
  maakDossier(database.client, 'feedback', { ...OVER_PORTAAL, buiten: true, ...gegevens }, kanaal);
/** What the clock does in a city with a person outside: how many mails it wrote. */
const tik = async (): Promise<number> => {
  const { client } = database;
  const voor = await tel(client, GEMAILD);
  const aantal = await laatDoen(client, serviceRole, 'feedback_buiten', BUITEN);
  expect(aantal).toBe((await tel(client, GEMAILD)) - voor);
  return Number(aantal);
};
const post = async () =>
  (await database.client.query(`select id, aan, gegevens from ${GEMAILD} order by gemaakt_op, id`)).rows;
const isBuiten = (id: string) => tel(database.client, `public.feedback where id = '${id}' and buiten`);

test('feedback about the portal or the team is for the person outside, when the city has one, and no other is', async () => {
  expect(await isBuiten((await maak()).id)).toBe(1);
  expect(await isBuiten((await maak({ over: 'makelaar' })).id)).toBe(1);
  expect(await isBuiten((await maak({ over: 'makelaar', over_id: 'makelaar-1' })).id)).toBe(0);
  expect(await isBuiten((await maak({ over: 'plek', over_id: 'plek-1' })).id)).toBe(0);
  expect(await isBuiten((await maak({ buiten: false })).id)).toBe(0);
  expect(await isBuiten((await maak({ buiten: undefined })).id)).toBe(0);
});

test.each([
  ['makelaar', makelaar],
  ['beheerder', beheerder],
] as const)('a %s finds, reads, moves, answers and counts nothing of it', async (_rol, wie) => {
  const { client } = database;
  const zicht = () =>
    als(client, wie, async () => {
      const van = async (sql: string) => (await client.query(sql)).rows;
      return {
        feedback: await van('select id from public.feedback'),
        stappen: await van('select id from public.gebeurtenis'),
        wacht: await van('select id from public.wacht_op_mij(true) where soort = $$feedback$$'),
        cijfers: await van(`select deel, waarde from public.monitor() where meting = 'feedback'`),
      };
    });
  const leeg = { feedback: [], stappen: [], wacht: [], cijfers: [] };
  const { id } = await maak({}, 'telefoon');
  expect(await zicht()).toEqual(leeg);
  for (const [functie, ...rest] of [
    ['feedback_antwoord', id, 'Gezegd.', 'Antwoord.', null, null],
    ['dossier_bekijken', 'feedback', id],
    ['contact_lezen', 'feedback', id],
    ['notitie', 'feedback', id, 'Notitie.'],
    ['dossier_overdragen', 'feedback', id, null],
    ['dossier_wissen', 'feedback', id, 'telefoon'],
    ['dossier_bevestigen', 'feedback', id],
    ['volgcode_uitgeven', 'feedback', id],
  ] as const)
    expect(await laatDoen(client, wie, functie, ...rest), functie).toEqual({ fout: 'onbekend' });
  // The same without the person outside shows that each of these looks where it would stand.
  await maak({ buiten: false });
  const anders = await zicht();
  expect(Object.values(anders).map((rijen) => rijen.length > 0)).toEqual([true, true, true, true]);
  expect(anders.feedback).toHaveLength(1);
});

test('no mail to staff names it, and what waits too long does not count it', async () => {
  const { client } = database;
  const { id, nummer } = await maak();
  await client.query(
    `update prive.bericht set opgegeven_op = prive.nu(), gegevens = '{}' where dossier_id = $1 and soort = 'feedback_ontvangen'`,
    [id],
  );
  await zetKlok(client, '+200 days');
  await client.query('select public.werkberichten_schrijven()');
  expect(await tel(client, `prive.werkvoorraad(14, 6) w where w.id = '${id}'`)).toBe(0);
  expect(await tel(client, `prive.bericht where gegevens::text ~ '${id}|${nummer}' and soort like 'werk%'`)).toBe(0);
  expect(await tel(client, `prive.feedback_telling(interval '14 days', '2026-07-01')`)).toBe(0);
});

test('it is mailed once, with the words and the address of who sent it, and its dossier says so', async () => {
  const { client } = database;
  const { id, nummer, mail, code } = await maak();
  expect(await tik()).toBe(1);
  expect(await tik()).toBe(0);
  const [bericht] = await post();
  expect(bericht).toMatchObject({
    aan: BUITEN,
    gegevens: { nummer, over: 'portaal', tekst: OVER_PORTAAL.tekst, wijk: 'Wijk', email: mail },
  });
  expect((await lees(client, code))['inhoud']).toMatchObject({ buiten: true, doorgestuurd_op: null });
  await laatDoen(client, serviceRole, 'bericht_verzonden', bericht.id);
  expect((await lees(client, code))['inhoud']).toMatchObject({ doorgestuurd_op: expect.any(String) });
  expect(await tik()).toBe(0);
  const { rows } = await client.query('select l::text as regel from public.logboek l');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ regel }) => regel.includes(mail) || regel.includes(OVER_PORTAAL.tekst))).toEqual([]);
  expect(rows.filter(({ regel }) => regel.includes(id))).toEqual([]);
});

test('what the mail server never took is written again', async () => {
  await maak();
  await tik();
  await database.client.query(`update prive.bericht set opgegeven_op = prive.nu() where soort = 'werk_feedback'`);
  expect(await tik()).toBe(1);
});

test('one flood fills no mailbox: twenty mails a day, and the rest waits', async () => {
  for (let keer = 0; keer < 22; keer += 1) {
    const { nummer } = await dienIn(database.client, 'feedback', {
      afzender: `192.0.2.${keer}`,
      gegevens: { ...OVER_PORTAAL, buiten: true, contact_email: null },
    });
    expect(nummer).toBeDefined();
  }
  expect(await tik()).toBe(20);
  expect(await tik()).toBe(0);
  await zetKlok(database.client, '+25 hours');
  expect(await tik()).toBe(2);
});

test('whoever takes it back before it is mailed, takes the mail back', async () => {
  const { code, id } = await maak();
  await tik();
  expect(await doe(database.client, code, 'wis')).toMatchObject({ gewist: 'alles' });
  expect(await post()).toEqual([]);
  expect(await tel(database.client, `public.feedback where id = '${id}'`)).toBe(0);
});

test('all of it goes three months after it was mailed, and what was never mailed after two years', async () => {
  const { client } = database;
  const gemaild = await maak();
  await tik();
  const [bericht] = await post();
  await laatDoen(client, serviceRole, 'bericht_verzonden', bericht.id);
  const nooit = await maak();
  const over = async (moment: string) => {
    await zetKlok(client, moment);
    await client.query('select public.opschonen()');
    return Promise.all(
      [gemaild, nooit].map(({ id }) => tel(client, `public.feedback where id = '${id}' and tekst is not null`)),
    );
  };
  expect(await over('+80 days')).toEqual([1, 1]);
  expect(await over('+93 days')).toEqual([0, 1]);
  expect(await tel(client, `prive.contact where dossier_id = '${gemaild.id}'`)).toBe(0);
  expect(await over('+800 days')).toEqual([0, 0]);
});
