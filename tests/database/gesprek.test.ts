import { expect, test } from 'vitest';
import { stad } from '#config/stad.ts';
import { laatsteDag } from '#domein/gedeeld/dag.ts';
import type { Gebeurtenis } from '#domein/gedeeld/gebeurtenis.ts';
import { vraagSinds } from '#domein/gedeeld/tijdlijn.ts';
import { type Actor, als, beheerder, makelaar } from '#tests/support/rechten-actoren.ts';
import { maakStand } from '#tests/support/stand.ts';
import {
  aanvraagStap,
  BUURT,
  doe,
  laatDoen,
  lees,
  maakDossier,
  maakMeedoen,
  type Soort,
  STILLE_BUURT,
  tel,
  zetKlok,
} from './meedoen.ts';

const database = maakStand(maakMeedoen).perProef();

const wacht = async (actor: Actor, id: string): Promise<{ wat: string; uiterlijk: Date | null }[]> =>
  als(database.client, actor, async () => {
    const { rows } = await database.client.query('select * from public.wacht_op_mij() where id = $1', [id]);
    return rows;
  });
const watWacht = async (actor: Actor, id: string) => (await wacht(actor, id)).map(({ wat }) => wat);
const vraag = (code: string, tekst: string) => doe(database.client, code, 'vragen', { tekst });
const antwoord = (actor: Actor, soort: Soort, id: string, tekst: string | null) =>
  laatDoen(database.client, actor, 'dossier_antwoord', soort, id, tekst);
const mails = async () =>
  (
    await database.client.query<{ aan: string; gegevens: Record<string, unknown> }>(
      `select aan, gegevens from prive.bericht where soort = 'antwoord' order by gemaakt_op`,
    )
  ).rows;

const stappen = async (code: string): Promise<Gebeurtenis[]> =>
  Object.values((await lees(database.client, code))['gebeurtenissen'] ?? []);

test.each(['aanmelding', 'aanvraag', 'feedback'] as const)(
  'of %s a question waits for the makelaar of its buurt by the day that was promised, and its answer goes back',
  async (soort) => {
    const { id, code } = await maakDossier(database.client, soort, { buurt: BUURT, over: 'portaal', over_id: null });
    const eerst = await watWacht(makelaar, id);
    expect(await vraag(code, 'Mag de poort open?')).not.toHaveProperty('fout');
    const [regel] = (await wacht(makelaar, id)).filter(({ wat }) => wat === 'vraag_lezen');
    expect(laatsteDag(regel?.uiterlijk?.toISOString() ?? '')).toBe('2026-11-27');
    expect(stad.termijnen.bewonersvraag_dagen).toBe(5);
    expect(await antwoord(makelaar, soort, id, 'Ja, tot zes uur.')).toEqual({ stand: 'geantwoord' });
    expect(await watWacht(makelaar, id)).toEqual(eerst);
    expect((await stappen(code)).slice(-2)).toMatchObject([
      { soort: 'geschreven', door: 'indiener', tekst: 'Mag de poort open?' },
      { soort: 'geantwoord', door: 'makelaar', tekst: 'Ja, tot zes uur.' },
    ]);
    expect(await mails()).toMatchObject([
      { aan: expect.stringMatching(/@voorbeeld/), gegevens: { door: 'makelaar', tekst: 'Ja, tot zes uur.' } },
    ]);
  },
);

test('in a buurt without a makelaar it waits for the beheerders, and for whoever took it up once somebody did', async () => {
  const { id, code } = await maakDossier(database.client, 'aanmelding', { buurt: STILLE_BUURT });
  await vraag(code, 'Wie helpt mij?');
  expect(await watWacht(beheerder, id)).toContain('vraag_lezen');
  expect(await watWacht(makelaar, id)).toEqual([]);
  const { rows } = await database.client.query(`select id from public.medewerker where email = $1`, [
    makelaar.bevestigd,
  ]);
  await laatDoen(database.client, beheerder, 'dossier_overdragen', 'aanmelding', id, rows[0]?.id);
  expect(await watWacht(makelaar, id)).toContain('vraag_lezen');
});

test('two questions are one thing to do, since the first of them, and reading them is enough', async () => {
  const { id, code } = await maakDossier(database.client, 'aanvraag');
  await vraag(code, 'Een.');
  await zetKlok(database.client, '+2 days');
  await vraag(code, 'Twee.');
  const vragen = (await wacht(makelaar, id)).filter(({ wat }) => wat === 'vraag_lezen');
  expect(vragen.map(({ uiterlijk }) => laatsteDag(uiterlijk?.toISOString() ?? ''))).toEqual(['2026-11-27']);
  expect(await antwoord(makelaar, 'aanvraag', id, null)).toEqual({ stand: 'gelezen' });
  expect(await watWacht(makelaar, id)).toEqual(['oppakken']);
  expect(await mails()).toEqual([]);
  // What nobody asked needs words.
  expect(await antwoord(makelaar, 'aanvraag', id, ' ')).toEqual({ fout: 'motivering_nodig' });
});

test('a resident asks also when it is over, or lies with the jury, and staff write first when they like', async () => {
  const { id, code } = await maakDossier(database.client, 'aanvraag');
  await aanvraagStap(database.client, id, 'in_behandeling');
  await aanvraagStap(database.client, id, 'voorgelegd');
  await vraag(code, 'Wanneer horen we het?');
  expect(await watWacht(makelaar, id)).toEqual(['vraag_lezen']);
  await antwoord(makelaar, 'aanvraag', id, 'In juni.');
  await doe(database.client, code, 'intrekken', {});
  await vraag(code, 'Kan het toch nog?');
  expect(await watWacht(makelaar, id)).toEqual(['vraag_lezen']);
  await antwoord(makelaar, 'aanvraag', id, 'Nee, helaas.');
  expect(await antwoord(beheerder, 'aanvraag', id, 'Tot de volgende keer.')).toEqual({ stand: 'geantwoord' });
  expect((await mails()).map(({ gegevens }) => gegevens['tekst'])).toEqual([
    'In juni.',
    'Nee, helaas.',
    'Tot de volgende keer.',
  ]);
});

test('whoever asks back is not held to silence: the clock waits for our answer, and then a whole term', async () => {
  const tik = async (moment: string): Promise<string> => {
    await zetKlok(database.client, moment);
    await database.client.query('update prive.tik set dagwerk_op = null, begonnen_op = null');
    await database.client.query('select public.tik_werk($1)', [JSON.stringify(stad.bewaartermijnen)]);
    return (await database.client.query('select status from public.aanvraag')).rows[0]?.status;
  };
  const { id, code } = await maakDossier(database.client, 'aanvraag');
  await doe(database.client, code, 'bevestigen');
  await aanvraagStap(database.client, id, 'in_behandeling');
  await aanvraagStap(database.client, id, 'aanvulling_gevraagd', 'Hoe hoog?');
  await vraag(code, 'Hoe bedoel je dat?');
  const herinnerd = () => tel(database.client, `public.gebeurtenis where soort = 'herinnerd'`);
  for (const dag of ['+15 days', '+30 days', '+45 days']) expect(await tik(dag)).toBe('aanvulling_gevraagd');
  expect(await herinnerd()).toBe(0);
  await antwoord(makelaar, 'aanvraag', id, 'Zo hoog als een stoel?');
  await tik('+58 days');
  expect(await herinnerd()).toBe(0);
  await tik('+60 days');
  expect(await herinnerd()).toBe(1);
});

test('nothing waits of whoever took everything back, and nobody writes to who can read nothing', async () => {
  const weg = await maakDossier(database.client, 'aanvraag');
  await vraag(weg.code, 'Nog iets.');
  await doe(database.client, weg.code, 'wis');
  expect(await tel(database.client, 'prive.vraag')).toBe(0);
  const bellen = await maakDossier(database.client, 'aanvraag', {
    contact_email: null,
    contact_telefoon: '+31612345678',
  });
  expect(await antwoord(makelaar, 'aanvraag', bellen.id, 'Hallo?')).toEqual({ fout: 'stap_kan_niet' });
});

test('what waits in the timeline is what waits in the inbox', async () => {
  const { code } = await maakDossier(database.client, 'aanmelding');
  const open = async () => vraagSinds(await stappen(code)) !== null;
  expect([await open(), await tel(database.client, 'prive.vraag')]).toEqual([false, 0]);
  await vraag(code, 'Hallo?');
  expect([await open(), await tel(database.client, 'prive.vraag')]).toEqual([true, 1]);
});
