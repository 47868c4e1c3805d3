import { beforeAll, beforeEach, expect, test } from 'vitest';
import { stad } from '#config/stad.ts';
import { berichtSchema } from '#domein/contract/berichten.ts';
import { schrijfBericht } from '#netlify/services/berichten.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { als, beheerder, makelaar } from '#tests/support/rechten-actoren.ts';
import {
  aanvraagStap,
  doe,
  laatDoen,
  lees,
  maakDossier,
  maakMeedoen,
  NU,
  type Proefdossier,
  type Soort,
  tel,
  zetKlok,
} from './meedoen.ts';

const database = useDatabase('niets');
const BUITEN = 'ombudsman@voorbeeld.test';
const ADRESSEN = { site: 'https://s.test', volgen: 'https://s.test/volgen/', aanvragen: '', jury: '' };
const { vraag_dagen, verslag_maanden, uiterst_maanden } = stad.bewaartermijnen;

beforeAll(async () => {
  await maakMeedoen(database.client);
  await database.client.query(`update public.ronde set sluit_op = '2099-01-01', besluit_op = '2099-02-01'`);
  // Who signs in has not left, however long nothing is done.
  await database.client.query(`update auth.users set last_sign_in_at = 'infinity'`);
});
beforeEach(async () => {
  await database.client.query(
    `truncate public.aanmelding, public.aanvraag, public.feedback, public.gebeurtenis, prive.bericht, prive.contact,
       prive.volgcode, prive.werkbericht, prive.limiet, prive.tik cascade`,
  );
  await zetKlok(database.client, NU);
});

/** All that is due, a day later each time it is asked. */
async function tik(moment: string): Promise<void> {
  await zetKlok(database.client, moment);
  await database.client.query('update prive.tik set dagwerk_op = null, begonnen_op = null');
  await database.client.query('select public.tik_werk($1)', [
    JSON.stringify({ ...stad.bewaartermijnen, antwoord_dagen: stad.antwoordDagen, buiten_adres: BUITEN }),
  ]);
}
const mails = async (aan: string) =>
  (
    await database.client.query<{ soort: string; gegevens: Record<string, unknown> }>(
      'select soort, gegevens from prive.bericht where aan = $1 order by gemaakt_op, soort',
      [aan],
    )
  ).rows;
const status = async (soort: Soort, { id }: Proefdossier): Promise<string> =>
  (await database.client.query(`select status from public.${soort} where id = $1`, [id])).rows[0]?.status;
const contacten = () => tel(database.client, 'prive.contact');

async function metVraag(soort: 'aanmelding' | 'aanvraag', gegevens = {}): Promise<Proefdossier> {
  const dossier = await maakDossier(database.client, soort, gegevens);
  if (soort === 'aanmelding')
    await laatDoen(database.client, makelaar, 'aanmelding_stap', dossier.id, 'vraag_gesteld', 'Hoeveel mensen?');
  else {
    await aanvraagStap(database.client, dossier.id, 'in_behandeling');
    await aanvraagStap(database.client, dossier.id, 'aanvulling_gevraagd', 'Hoeveel mensen?');
  }
  await database.client.query('delete from prive.bericht');
  return dossier;
}
async function metGeld(): Promise<Proefdossier> {
  const dossier = await maakDossier(database.client, 'aanvraag');
  await aanvraagStap(database.client, dossier.id, 'in_behandeling');
  await aanvraagStap(database.client, dossier.id, 'voorgelegd');
  await aanvraagStap(database.client, dossier.id, 'toegekend', 'Mooi', beheerder);
  await aanvraagStap(database.client, dossier.id, 'in_uitvoering');
  await database.client.query('delete from prive.bericht');
  return dossier;
}
const dagen = (n: number, uren = 1) => `+${n} days ${uren} hours`;

test.each([
  ['aanmelding', 'vraag_gesteld', 'afgewezen', () => metVraag('aanmelding'), (n: number) => dagen(n * vraag_dagen)],
  [
    'aanvraag',
    'aanvulling_gevraagd',
    'buiten_behandeling',
    () => metVraag('aanvraag'),
    (n: number) => dagen(n * vraag_dagen),
  ],
  ['aanvraag', 'in_uitvoering', 'afgerond', metGeld, (n: number) => `+${n * verslag_maanden} months 1 hour`],
] as const)('%s in %s: a reminder, a last one, and then the clock makes it %s', async (soort, van, naar, maak, na) => {
  const dossier = await maak();
  await tik(na(0));
  expect(await mails(dossier.mail)).toEqual([]);
  await tik(na(1));
  await tik(na(1));
  expect(await mails(dossier.mail)).toMatchObject([{ soort: 'herinnering', gegevens: { laatste: false } }]);
  await tik(na(2));
  expect((await mails(dossier.mail)).at(-1)).toMatchObject({ soort: 'herinnering', gegevens: { laatste: true } });
  expect(await status(soort, dossier)).toBe(van);
  const { contact, gebeurtenissen } = await lees(database.client, dossier.code);
  expect(contact).toMatchObject({ email: dossier.mail });
  expect(gebeurtenissen).toMatchObject(expect.arrayContaining([expect.objectContaining({ soort: 'herinnerd' })]));
  await tik(na(3));
  expect(await status(soort, dossier)).toBe(naar);
  expect((await mails(dossier.mail)).at(-1)).toMatchObject({ soort: 'stap', gegevens: { naar, door: 'systeem' } });
  for (const mail of await mails(dossier.mail)) {
    if (Object.keys(mail.gegevens).length === 0) continue;
    expect(schrijfBericht(berichtSchema.parse(mail), ADRESSEN, new Date()).alineas.length).toBeGreaterThan(3);
  }
});

test('an answer ends the waiting, and a later question starts it anew', async () => {
  const dossier = await metVraag('aanmelding');
  await tik(dagen(vraag_dagen));
  await doe(database.client, dossier.code, 'aanvullen', { tekst: 'Tien' });
  await tik(dagen(10 * vraag_dagen));
  expect(await status('aanmelding', dossier)).toBe('ingediend');
  await laatDoen(database.client, makelaar, 'aanmelding_stap', dossier.id, 'vraag_gesteld', 'En waar?');
  await tik(dagen(11 * vraag_dagen, 2));
  expect(await status('aanmelding', dossier)).toBe('vraag_gesteld');
  expect((await mails(dossier.mail)).at(-1)).toMatchObject({ soort: 'herinnering', gegevens: { laatste: false } });
});

const inbox = (wie = makelaar, alles = false) =>
  als(
    database.client,
    wie,
    async () => (await database.client.query('select wat, id from public.wacht_op_mij($1)', [alles])).rows,
  );

test('over the head of who has only a phone nothing is closed: staff call, and the person goes at the last term', async () => {
  const dossier = await metVraag('aanmelding', { contact_email: null, contact_telefoon: '+31600000000' });
  await tik(dagen(vraag_dagen));
  expect(await inbox()).toContainEqual({ wat: 'nabellen', id: dossier.id });
  await tik(`+${uiterst_maanden} months -1 hour`);
  expect([await status('aanmelding', dossier), await contacten()]).toEqual(['vraag_gesteld', 1]);
  await tik(`+${uiterst_maanden} months 1 hour`);
  expect([await status('aanmelding', dossier), await contacten()]).toEqual(['vraag_gesteld', 0]);
  // Nobody is left who could answer.
  await tik(`+${uiterst_maanden} months 2 hours`);
  expect(await status('aanmelding', dossier)).toBe('afgewezen');
});

test('whom nobody can mail is called after the terms of the city, and such a call goes up like other work', async () => {
  const zonderMail = { contact_email: null, contact_telefoon: '+31600000000' };
  const dossier = await metVraag('aanmelding', zonderMail);
  const bel = { wat: 'nabellen', id: dossier.id };
  await database.client.query(
    `insert into prive.tik (deel, met_termijnen) values ('tel_feedback', '{"vraag_dagen": 3, "verslag_maanden": 2}')`,
  );
  await zetKlok(database.client, dagen(3, -1));
  expect(await inbox()).not.toContainEqual(bel);
  await zetKlok(database.client, dagen(3));
  expect(await inbox()).toContainEqual(bel);
  const laat = stad.antwoordDagen;
  for (const [na, hoog] of [
    [3 + 2 * laat, -1],
    [3 + 2 * laat, 1],
  ] as const) {
    await zetKlok(database.client, dagen(na, hoog));
    const boven = await inbox(beheerder);
    if (hoog > 0) expect(boven).toContainEqual(bel);
    else expect(boven).not.toContainEqual(bel);
  }
  const hoogste = { antwoord_dagen: laat, buiten_adres: BUITEN };
  const buiten = async (uren: number) => {
    await zetKlok(database.client, dagen(3 + 4 * laat, uren));
    await database.client.query('select prive.meld_buiten($1)', [JSON.stringify(hoogste)]);
    return (await mails(BUITEN)).length;
  };
  expect([await buiten(-1), await buiten(1)]).toEqual([0, 1]);
  expect(await status('aanmelding', dossier)).toBe('vraag_gesteld');
});

test.each([
  ['aanmelding', 'ingediend', (dossier: Proefdossier) => dossier],
  ['feedback', 'nieuw', (dossier: Proefdossier) => dossier],
  ['aanvraag', 'ingediend', (dossier: Proefdossier) => dossier],
  [
    'aanvraag',
    'toegekend',
    async (dossier: Proefdossier) => {
      await aanvraagStap(database.client, dossier.id, 'in_behandeling');
      await aanvraagStap(database.client, dossier.id, 'voorgelegd');
      await aanvraagStap(database.client, dossier.id, 'toegekend', 'Mooi', beheerder);
    },
  ],
] as const)(
  '%s in %s waits for staff: never closed or erased; the person is told and goes a month later',
  async (soort, stand, zet) => {
    const dossier = await maakDossier(database.client, soort);
    await zet(dossier);
    await tik(`+${uiterst_maanden} months -1 hour`);
    expect((await mails(dossier.mail)).filter((mail) => mail.soort === 'herinnering')).toEqual([]);
    await tik(`+${uiterst_maanden} months 1 hour`);
    const [mail] = (await mails(dossier.mail)).filter((een) => een.soort === 'herinnering');
    expect(mail).toMatchObject({ gegevens: { wat: 'bewaren' } });
    expect(schrijfBericht(berichtSchema.parse(mail), ADRESSEN, new Date()).onderwerp).toBe('Je wacht al lang op ons');
    await tik(`+${uiterst_maanden + 1} months`);
    expect(await contacten()).toBe(1);
    await tik(`+${uiterst_maanden + 1} months 2 hours`);
    expect(await contacten()).toBe(0);
    expect(await tel(database.client, 'prive.volgcode')).toBe(0);
    await tik('+19 years');
    expect(await status(soort, dossier)).toBe(stand);
  },
);

test('a word of whoever waits keeps the person, and the mail comes again later', async () => {
  const dossier = await maakDossier(database.client, 'aanmelding');
  await tik(`+${uiterst_maanden} months 1 hour`);
  await doe(database.client, dossier.code, 'aanvullen', { tekst: 'Ik wacht nog.' });
  await tik(`+${uiterst_maanden + 6} months`);
  expect(await contacten()).toBe(1);
  await tik(`+${2 * uiterst_maanden + 1} months`);
  await tik(`+${2 * uiterst_maanden + 3} months`);
  expect(await contacten()).toBe(0);
});

test('what a makelaar leaves goes up: first to the beheerders, then to the person outside, without a name or a word', async () => {
  const dossier = await maakDossier(database.client, 'aanmelding');
  const laat = stad.antwoordDagen;
  await tik(dagen(2 * laat - 1));
  expect(await inbox(beheerder)).not.toContainEqual({ wat: 'aanmelding_lezen', id: dossier.id });
  await tik(dagen(2 * laat + 1));
  expect(await inbox(beheerder)).toContainEqual({ wat: 'aanmelding_lezen', id: dossier.id });
  expect(await mails(BUITEN)).toEqual([]);
  await tik(dagen(4 * laat + 1));
  await tik(dagen(4 * laat + 2));
  const [buiten, ...meer] = await mails(BUITEN);
  expect([buiten?.soort, meer]).toEqual(['werk_buiten', []]);
  const mail = JSON.stringify(schrijfBericht(berichtSchema.parse(buiten), ADRESSEN, new Date()));
  expect(mail).toContain('Lees de aanmelding. Dit ligt er 1 keer, sinds');
  for (const geheim of [dossier.mail, dossier.nummer, dossier.id, 'Moestuin']) expect(mail).not.toContain(geheim);
  await tik(dagen(4 * laat + 30));
  expect(await mails(BUITEN)).toHaveLength(2);
});

test('a ronde that nobody takes further waits for the beheerders', async () => {
  await database.client.query('begin');
  await database.client.query(
    `alter table public.ronde disable trigger user;
     update public.ronde set status = 'beoordeling', sluit_op = '2026-10-01', besluit_op = '2026-11-20';
     alter table public.ronde enable trigger user`,
  );
  expect(await inbox(beheerder)).toContainEqual({ wat: 'ronde_verder', id: 'ronde-1' });
  expect(await inbox(makelaar)).not.toContainEqual({ wat: 'ronde_verder', id: 'ronde-1' });
  await database.client.query('rollback');
});
