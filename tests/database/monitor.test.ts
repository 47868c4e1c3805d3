import { expect, test } from 'vitest';
import { feedbackrijen } from '#content/feedback/feedbackrijen.ts';
import { cijfersVan } from '#content/feedback/verantwoording-cijfers.ts';
import { telzinnen } from '#content/feedback/verantwoording-zinnen.ts';
import { type Feedbacktotaal, feedbacktotaalSchema } from '#domein/feedback/feedback.schema.ts';
import { type Monitorrij, monitorrijSchema } from '#domein/monitor/monitor.schema.ts';
import { som } from '#domein/monitor/monitor.som.ts';
import { type Actor, als, anon, beheerder, bezoeker, makelaar, vertrokken } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
import { laatDoen, maakDossier, maakMeedoen, zetKlok } from './meedoen.ts';
import { leefEenJaar } from './monitor-inhoud.ts';
import { natellen } from './monitor-natellen.ts';

const NU = '2027-04-20T12:00:00Z';
const TEL_ALLES = 'select prive.tel_feedback(), prive.tel_monitor()';
const database = maakStand(async (client) => {
  await maakMeedoen(client);
  await leefEenJaar(client);
  await zetKlok(client, NU);
  await client.query(TEL_ALLES);
}).perProef();

const telAlles = () => database.client.query(TEL_ALLES);
const rijen = async (actor: Actor, van: string): Promise<unknown[]> =>
  als(
    database.client,
    actor,
    async () => (await database.client.query(`select to_jsonb(t) as rij from ${van} t`)).rows,
  ).then((lijst) => lijst.map(({ rij }) => rij));
const monitor = async (actor: Actor = beheerder): Promise<Monitorrij[]> =>
  (await rijen(actor, 'public.monitor()')).map((rij) => monitorrijSchema.parse(rij));
const totalen = async (): Promise<Feedbacktotaal[]> =>
  (await rijen(anon, 'public.feedback_totaal')).map((rij) => feedbacktotaalSchema.parse(rij));
const openbaar = async (): Promise<Monitorrij[]> =>
  (await rijen(anon, 'public.monitor_cijfer')).map((rij) => monitorrijSchema.parse(rij));

/** One line per number, so that a difference names itself; a number of nothing says nothing. */
const regels = (lijst: readonly Monitorrij[]): string[] =>
  lijst
    .filter(({ waarde }) => waarde !== 0)
    .map((rij) => `${rij.vanaf} ${rij.wijk_code} ${rij.meting} ${rij.deel}: ${rij.waarde}`)
    .sort();

test('the monitor of staff says what counting the tables by hand says', async () => {
  const { alles } = await natellen(database.client, NU);
  expect(regels(await monitor())).toEqual(regels(alles));
  expect(new Set(alles.map(({ meting }) => meting)).size).toBe(9);
  expect(new Set(alles.map(({ vanaf }) => vanaf)).size).toBeGreaterThanOrEqual(3);
});

test('what is public says the same, without what could show one person', async () => {
  const { publiek } = await natellen(database.client, NU);
  expect(regels([...feedbackrijen(await totalen()), ...(await openbaar())])).toEqual(regels(publiek));
  expect(new Set(publiek.map(({ meting }) => meting)).size).toBe(8);
  expect(publiek.some(({ meting, deel }) => meting === 'hulp' && deel.startsWith('gezicht'))).toBe(true);
});

test('no face, and nobody who was helped or not, shows among fewer than five people', async () => {
  const klein = (await totalen()).filter(({ aantal }) => aantal < 5);
  expect(klein.length).toBeGreaterThan(0);
  for (const totaal of klein) {
    expect(totaal).toMatchObject({
      gezicht_som: null,
      gezichten: null,
      heropend: null,
      geholpen_ja: null,
      geholpen_nee: null,
    });
    expect(totaal.over).not.toBe('makelaar');
  }
});

test('requests that no jury has yet are counted for staff alone', async () => {
  const delen = (lijst: readonly Monitorrij[]) => new Set(lijst.map(({ meting, deel }) => `${meting} ${deel}`));
  const zichtbaar = delen(await openbaar());
  const eigen = delen(await monitor());
  for (const deel of ['aanvragen ingediend', 'geld_cent ingediend', 'aanmeldingen ingediend']) {
    expect(eigen).toContain(deel);
    expect(zichtbaar).not.toContain(deel);
  }
});

test('whoever has no role, or no longer, is refused', async () => {
  for (const actor of [bezoeker, vertrokken]) await expect(monitor(actor)).rejects.toThrow('only staff');
  await expect(monitor(anon)).rejects.toThrow(/permission denied/);
  expect((await monitor(beheerder)).length).toBeGreaterThan(0);
});

test('counting again changes nothing, and builds nothing anew', async () => {
  const versie = async () => (await database.client.query('select versie from public.content_versie')).rows;
  const eerst = await versie();
  const { rows } = await database.client.query(
    'select prive.tel_feedback() as feedback, prive.tel_monitor() as monitor',
  );
  expect(rows).toEqual([{ feedback: 0, monitor: 0 }]);
  expect(await versie()).toEqual(eerst);
});

test('an answer after the term is late, also when another came before it was reopened', async () => {
  const tijdig = async () => {
    const lijst = (await monitor()).filter(({ meting, vanaf }) => meting === 'feedback' && vanaf === '2027-01-01');
    const van = (deel: string) =>
      lijst.filter((rij) => rij.deel === deel && rij.wijk_code === 'wijk-1').reduce((n, { waarde }) => n + waarde, 0);
    return { tijdig: van('tijdig'), te_laat: van('te_laat') };
  };
  const eerst = await tijdig();
  const { id } = await maakDossier(database.client, 'feedback');
  expect(await tijdig()).toEqual(eerst);
  await zetKlok(database.client, '2027-05-04T12:00:01Z');
  expect(await tijdig()).toEqual({ ...eerst, te_laat: eerst.te_laat + 1 });
  await zetKlok(database.client, '2027-05-04T12:00:00Z');
  await laatDoen(database.client, beheerder, 'feedback_antwoord', id, null, 'We kijken.', null, null);
  expect(await tijdig()).toEqual({ ...eerst, tijdig: eerst.tijdig + 1 });
});

test('the daily work counts everything, with the terms of this city', async () => {
  const som = async (wat: string, van: string): Promise<number> =>
    Number((await database.client.query(`select coalesce(sum(${wat}), 0) as som from public.${van}`)).rows[0]?.som);
  const cijfers = await som('waarde', 'monitor_cijfer');
  const laat = await som('te_laat', 'feedback_totaal');
  await database.client.query('delete from public.monitor_cijfer; update prive.tik set dagwerk_op = null');
  await database.client.query(`select public.tik_werk('{"antwoord_dagen": 1}')`);
  expect(await som('waarde', 'monitor_cijfer')).toBe(cijfers);
  expect(await som('te_laat', 'feedback_totaal')).toBeGreaterThan(laat);
});

test('what was counted stays when its dossiers are cleared away, and how it stood stays for its half-year', async () => {
  const van2026 = async () => regels(await openbaar()).filter((regel) => regel.startsWith('2026'));
  const eerst = await van2026();
  await zetKlok(database.client, '2029-01-15T12:00:00Z');
  await database.client.query('select public.opschonen()');
  expect((await database.client.query('select from public.aanmelding')).rowCount).toBeLessThan(25);
  await telAlles();
  expect(await van2026()).toEqual(eerst);
  const stand = (await monitor()).filter(({ meting }) => meting === 'inhoud');
  expect(new Set(stand.map(({ vanaf }) => vanaf))).toEqual(new Set(['2027-01-01', '2029-01-01']));
});

const telwerk = async (): Promise<string[]> =>
  (await database.client.query('select unnest(public.tik_delen()) as deel')).rows
    .map(({ deel }) => deel)
    .filter((deel: string) => deel.startsWith('tel_'));
/** The clock counts until nothing is due, with these terms of the city. */
async function tik(termijnen = {}): Promise<void> {
  for (let delen = await telwerk(); delen.length > 0; delen = await telwerk())
    for (const deel of delen) await database.client.query('select public.tik_deel($1, $2)', [deel, termijnen]);
}

/** What the page that lists all answers says above them, as the tables are now. */
const bovenaan = async (wijk: string | undefined): Promise<string> =>
  telzinnen(cijfersVan(feedbackrijen(await totalen()), wijk)).join(' ');

test('what the page says above the answers counts each of them at once, and what was promised and done', async () => {
  const { beantwoord, beloofd, gedaan } = cijfersVan(feedbackrijen(await totalen()), 'wijk-1');
  const een = await maakDossier(database.client, 'feedback');
  const ander = await maakDossier(database.client, 'feedback');
  const antwoord = (id: string, belofte: string | null) =>
    laatDoen(database.client, makelaar, 'feedback_antwoord', id, 'Mooi hier.', 'Dank je wel.', null, belofte);
  expect(await antwoord(een.id, '2027-06-01')).toMatchObject({ gepubliceerd: true });
  expect(await bovenaan('wijk-1')).toContain(`${beantwoord + 1} reacties kregen antwoord.`);
  expect(await antwoord(ander.id, null)).toMatchObject({ gepubliceerd: true });
  expect(await bovenaan('wijk-1')).toContain(`${beantwoord + 2} reacties kregen antwoord.`);
  expect(await bovenaan('wijk-1')).toContain(`${beloofd + 1} keer beloofden we iets.`);
  await laatDoen(database.client, makelaar, 'feedback_gedaan', een.id, 'Hij staat er.');
  expect(await bovenaan('wijk-1')).toContain(`${gedaan + 1} keer is er iets gedaan.`);
});

test('what an answer counts keeps to the terms with which the clock counted', async () => {
  const opTijd = async () => (await totalen()).reduce((som, totaal) => som + totaal.tijdig, 0);
  await tik({ antwoord_dagen: 3 });
  const eerst = await opTijd();
  const { id } = await maakDossier(database.client, 'feedback');
  await zetKlok(database.client, '2027-04-24T12:00:00Z');
  await laatDoen(database.client, makelaar, 'feedback_antwoord', id, 'Mooi hier.', 'Dank je wel.');
  expect(await opTijd()).toBe(eerst);
});

test('a publication begins with everything counted, once a clock told the terms', async () => {
  const plekken = async () => som(await openbaar(), 'inhoud', 'alles', { vanaf: '2027-01-01' });
  const zet = (status: string) =>
    database.client.query(`update public.plek set status = $1 where id = 'plek-1'`, [status]);
  const begin = () => database.client.query('select public.publicatie_begonnen(1)');
  const eerst = await plekken();
  await zet('concept');
  await begin();
  expect(await plekken()).toBe(eerst);
  await tik();
  expect(await plekken()).toBe(eerst - 1);
  await zet('gepubliceerd');
  await begin();
  expect(await plekken()).toBe(eerst);
});

test('once the content changes it is counted anew, also what nobody answered', async () => {
  await tik();
  const gesteld = async () => (await totalen()).reduce((som, totaal) => som + totaal.aantal, 0);
  const eerst = await gesteld();

  await maakDossier(database.client, 'feedback');
  await database.client.query(`update public.plek set status = 'concept' where id = 'plek-1'`);
  expect(await telwerk()).toEqual(['tel_feedback', 'tel_monitor']);
  await tik();
  expect(await gesteld()).toBe(eerst + 1);
});
