import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { isNamens } from '#domein/gedeeld/gebeurtenis.ts';
import { leesMoment } from '#domein/gedeeld/moment.ts';
import { type Vervolg, vervolgAnker, vervolgenVan } from '#domein/gedeeld/vervolg.ts';
import { bedanktTekst, bedanktZinnen } from '#teksten/nl/formulier/bedankt.ts';
import { bundelTekst, schreefTekst } from '#teksten/nl/mail/berichten.ts';
import { dienIn, idVan, staatOnline, zetStap } from '#tests/support/meedoen-dossiers.ts';
import { alsParen, INGEVULD, type Pad } from '#tests/support/meedoen-inhoud.ts';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';
import { bewijsVan } from '#tests/support/meedoen-rest.ts';
import { beheerder, maakActoren, makelaar } from '#tests/support/rechten-actoren.ts';

// What is promised after a form, compared with what happens: the sentences of its page, the outbox, and the mailbox.

let proef: Echteproef;
beforeAll(async () => {
  proef = await openEchteproef();
  await maakActoren(proef.eigenaar);
});
afterAll(() => proef?.stop());
beforeEach(() => zetKlok(0, '10:15'));

const DAG_MS = 86_400_000;
const BEGIN = Date.now() + DAG_MS;
/** Both clocks, that of the database and that of the functions, on a time of the city; day 0 is tomorrow. */
async function zetKlok(dag: number, tijd: string): Promise<void> {
  const gelezen = leesMoment(dagVan(new Date(BEGIN + dag * DAG_MS)), tijd);
  if (!gelezen.ok) throw new Error(gelezen.fout);
  const moment = gelezen.waarde;
  Object.assign(proef.delen, { klok: { nu: () => new Date(moment) } });
  await proef.eigenaar.query(
    `create or replace function prive.nu() returns timestamptz language sql volatile parallel safe set search_path = '' as $$ select timestamptz '${moment}' $$`,
  );
}
const SOORT = { '/api/aanmelding': 'aanmelding', '/api/aanvraag': 'aanvraag', '/api/feedback': 'feedback' } as const;
const nieuwAdres = () => `${randomUUID()}@voorbeeld.test`;
const postAan = async (adres: string) => (await proef.post()).filter(({ to }) => to?.[0]?.address === adres);

type Hoe = 'script' | 'formulier' | 'telefoon';
interface Gestuurd {
  readonly nummer: string;
  readonly anker: string;
}
/** Sends a form by one of the doors, and gives the words that its page shows. */
async function stuur(pad: Pad, velden: Record<string, unknown>, hoe: Hoe): Promise<Gestuurd> {
  const soort = SOORT[pad];
  const inhoud = { ...INGEVULD[pad], contact_telefoon: undefined, ...velden };
  if (hoe === 'formulier') {
    const paren = alsParen(Object.fromEntries(Object.entries(inhoud).filter(([, waarde]) => waarde !== undefined)));
    const antwoord = await proef.stuurFormulier(pad, paren, { koppen: { accept: 'text/html' } });
    const naar = new URL(antwoord.headers.get('location') ?? '', 'https://portaal.voorbeeld.test');
    return { nummer: naar.pathname.split('/').at(-2) ?? '', anker: naar.hash.slice(1) };
  }
  const json = { ...inhoud, sleutel: velden.sleutel ?? randomUUID() };
  const antwoord = isNamens(hoe === 'script' ? 'site' : hoe)
    ? await proef.stuurJson(
        '/api/namens',
        { ...json, soort, kanaal: hoe },
        { koppen: { authorization: `Bearer ${bewijsVan(makelaar.sub)}` } },
      )
    : await proef.stuurJson(pad, { ...json, altcha: await proef.losPuzzelOp() });
  const { nummer, vervolg }: { nummer: string; vervolg: Vervolg } = await antwoord.json();
  return { nummer, anker: vervolgAnker(soort, vervolg) };
}
/** The sentences that the page of this fragment shows; none when there is no such page. */
const zinnenVan = (anker: string): string =>
  Object.values(SOORT)
    .flatMap((soort) => vervolgenVan(soort).map((vervolg) => ({ soort, vervolg })))
    .filter(({ soort, vervolg }) => vervolgAnker(soort, vervolg) === anker)
    .flatMap(({ soort, vervolg }) => bedanktZinnen(soort, vervolg))
    .join(' ');

const mail = () => ({ contact_email: nieuwAdres() });
const bel = () => ({ contact_email: undefined, contact_telefoon: '030 123 45 67' });
const niets = () => ({ contact_email: undefined });
const GEVALLEN: readonly (readonly [string, Pad, () => Record<string, unknown>, Hoe, string])[] = [
  ['with a mail address', '/api/aanmelding', mail, 'script', 'aanmelding-mail_nu-bevestigen'],
  ['with a mail address, without a script', '/api/aanvraag', mail, 'formulier', 'aanvraag-mail_nu-bevestigen'],
  ['by phone alone', '/api/aanmelding', bel, 'script', 'aanmelding-bellen-bevestigen'],
  ['by phone alone, without a script', '/api/aanvraag', bel, 'formulier', 'aanvraag-bellen-bevestigen'],
  ['feedback without an address', '/api/feedback', niets, 'script', 'feedback-niets'],
  ['feedback without an address or a script', '/api/feedback', niets, 'formulier', 'feedback-niets'],
  ['feedback with an address', '/api/feedback', mail, 'formulier', 'feedback-mail_nu-bevestigen'],
  ['by staff for somebody with a mail address', '/api/aanmelding', mail, 'telefoon', 'aanmelding-mail_nu-bevestigen'],
  ['by staff for somebody with a phone alone', '/api/aanvraag', bel, 'telefoon', 'aanvraag-bellen-bevestigen'],
  ['by staff for somebody who stays unknown', '/api/feedback', niets, 'telefoon', 'feedback-niets'],
];

test.each(GEVALLEN)('%s: the page says what the outbox does', async (_geval, pad, velden, hoe, verwacht) => {
  const ingevuld = velden();
  const { nummer, anker } = await stuur(pad, ingevuld, hoe);
  expect(anker).toBe(verwacht);
  const zinnen = zinnenVan(anker);
  const id = await idVan(proef, SOORT[pad], nummer);
  const { rows } = await proef.eigenaar.query('select bundel from prive.bericht where dossier_id = $1', [id]);
  expect(rows).toEqual(ingevuld.contact_email ? [{ bundel: null }] : []);
  expect(zinnen.includes('Je krijgt zo een mail')).toBe(rows.length === 1);
  expect(zinnen.includes(bedanktTekst.geenMail)).toBe(rows.length === 1);
  expect(zinnen.includes('belt je')).toBe(ingevuld.contact_telefoon !== undefined);
  const { rows: staat } = await proef.eigenaar.query(
    `select bevestigd_op is null as wacht from public.${SOORT[pad]} where id = $1`,
    [id],
  );
  if (anker !== 'feedback-niets') expect(anker.endsWith('bevestigen')).toBe(staat[0]?.wacht);
  await proef.tik();
  expect(await postAan(String(ingevuld.contact_email))).toHaveLength(rows.length);
});

test('a second form of a day is promised for 18:00, and comes then, with others, in one mail with a way in for each', async () => {
  const contact_email = nieuwAdres();
  await stuur('/api/aanmelding', { contact_email }, 'script');
  await proef.tik();
  const later: Gestuurd[] = [];
  for (const [pad, hoe] of [
    ['/api/aanvraag', 'script'],
    ['/api/feedback', 'formulier'],
    ['/api/aanmelding', 'telefoon'],
  ] as const)
    later.push(await stuur(pad, { contact_email, naam: `Plan van ${hoe}` }, hoe));
  expect(later.map(({ anker }) => anker)).toEqual([
    'aanvraag-mail_vandaag-bevestigen',
    'feedback-mail_vandaag-bevestigen',
    'aanmelding-mail_vandaag-bevestigen',
  ]);
  for (const { anker } of later) expect(zinnenVan(anker)).toContain('vandaag om 18.00 uur');
  await zetKlok(0, '17:59');
  await proef.tik();
  expect(await postAan(contact_email)).toHaveLength(1);
  await zetKlok(0, '18:00');
  await proef.tik();
  const [samen, ...rest] = await postAan(contact_email);
  expect(rest).toHaveLength(1);
  expect(samen?.subject).toBe(bundelTekst.onderwerp);
  const codes = [...(samen?.text ?? '').matchAll(/#(\S+)/g)].map(([, code]) => code);
  expect(codes).toHaveLength(3);
  const nummers: string[] = [];
  for (const volgcode of codes)
    nummers.push((await (await proef.stuurJson('/api/dossier', { volgcode })).json()).dossier.nummer);
  expect(nummers.sort()).toEqual(later.map(({ nummer }) => nummer).sort());
  expect(samen?.html?.match(/<h2>/g)).toHaveLength(3);
});

test('after 18:00 the page says tomorrow, and the first mail of tomorrow still goes at once', async () => {
  const contact_email = nieuwAdres();
  await zetKlok(0, '18:30');
  await stuur('/api/aanmelding', { contact_email }, 'script');
  const { anker } = await stuur('/api/feedback', { contact_email }, 'script');
  expect(anker).toBe('feedback-mail_morgen-bevestigen');
  expect(zinnenVan(anker)).toContain('morgen om 18.00 uur');
  await zetKlok(1, '09:00');
  expect((await stuur('/api/feedback', { contact_email, tekst: 'Weer een dag.' }, 'script')).anker).toBe(
    'feedback-mail_nu-bevestigen',
  );
  await proef.tik();
  expect(await postAan(contact_email)).toHaveLength(2);
  await zetKlok(1, '18:00');
  await proef.tik();
  expect(await postAan(contact_email)).toHaveLength(3);
});

test('the same form again says that it was there, and how its mail stands now', async () => {
  const velden = { contact_email: nieuwAdres(), sleutel: randomUUID() };
  const eerst = await stuur('/api/aanmelding', velden, 'script');
  expect(await stuur('/api/aanmelding', velden, 'script')).toEqual(eerst);
  await proef.tik();
  const weer = await stuur('/api/aanmelding', velden, 'script');
  expect(weer).toEqual({ nummer: eerst.nummer, anker: 'aanmelding-mail_verstuurd-bevestigen' });
  expect(zinnenVan(weer.anker)).toContain('is al verstuurd');
  await proef.eigenaar.query(`update prive.bericht set verzonden_op = null, opgegeven_op = prive.nu() where aan = $1`, [
    velden.contact_email,
  ]);
  expect((await stuur('/api/aanmelding', velden, 'script')).anker).toBe('aanmelding-mail_mislukt-bevestigen');
});

test('one sender cannot fill the mailbox of somebody: two mails a day, and every dossier can be opened from them', async () => {
  const contact_email = nieuwAdres();
  for (let keer = 0; keer < 14; keer += 1)
    await stuur('/api/feedback', { contact_email, tekst: `Keer ${keer}` }, 'telefoon');
  await proef.tik();
  await zetKlok(0, '18:00');
  await proef.tik();
  const [samen, ...eerste] = await postAan(contact_email);
  expect(eerste).toHaveLength(1);
  const codes = [...(samen?.text ?? '').matchAll(/#(\S+)/g)].map(([, code]) => code ?? '');
  expect(codes).toHaveLength(6);
  const alles = await (await proef.stuurJson('/api/dossier', { volgcode: codes.at(-1) })).json();
  expect(alles.dossier.dossiers).toHaveLength(14);
});

test('words in a mail stand under the name of who wrote them', async () => {
  const gevraagd = await dienIn(proef, '/api/aanmelding');
  const id = await idVan(proef, 'aanmelding', gevraagd.nummer);
  await zetStap(proef, makelaar, 'aanmelding_stap', [id, 'vraag_gesteld', 'Waar is het?']);
  await proef.stuurJson('/api/dossier', {
    volgcode: gevraagd.volgcode,
    actie: 'aanvullen',
    tekst: 'Achter de school.',
    sleutel: randomUUID(),
  });
  await zetStap(proef, beheerder, 'aanmelding_stap', [id, 'afgewezen', 'Dit is een winkel.']);
  await proef.tik();
  const teksten = (await postAan(gevraagd.contact_email)).map(({ text }) => text ?? '').join('\n');
  for (const [door, woorden] of [
    ['makelaar', 'Waar is het?'],
    ['indiener', 'Achter de school.'],
    ['beheerder', 'Dit is een winkel.'],
  ] as const)
    expect(teksten).toContain(`${schreefTekst[door]}\n\n> ${woorden}`);
  const { dossier } = await (await proef.stuurJson('/api/dossier', { volgcode: gevraagd.volgcode })).json();
  expect(
    dossier.gebeurtenissen
      .filter(({ tekst }: { tekst: string | null }) => tekst)
      .map(({ door, tekst }: { door: string; tekst: string }) => [door, tekst]),
  ).toEqual([
    ['makelaar', 'Waar is het?'],
    ['indiener', 'Achter de school.'],
    ['beheerder', 'Dit is een winkel.'],
  ]);
});

test('"staat online" is mailed when it is, with its page, and the place that was given for the site stands on it', async () => {
  await staatOnline(proef);
  const { nummer, volgcode, contact_email } = await dienIn(proef, '/api/aanmelding', {
    naam: 'Soep op de stoep',
    adres: 'Achter de school',
  });
  const lees = async () => (await (await proef.stuurJson('/api/dossier', { volgcode })).json()).dossier;
  const id = await idVan(proef, 'aanmelding', nummer);
  await zetStap(proef, makelaar, 'aanmelding_stap', [id, 'gepubliceerd', null]);
  await proef.tik();
  expect(await postAan(contact_email)).toHaveLength(1);
  expect((await lees()).initiatief).toMatchObject({ online: false });
  await staatOnline(proef);
  await proef.tik();
  const [mailtje] = await postAan(contact_email);
  expect(mailtje?.subject).toBe('Je initiatief staat online');
  const { initiatief } = await lees();
  expect(initiatief.online).toBe(true);
  expect(mailtje?.text).toContain(`https://portaal.voorbeeld.test/initiatieven/${initiatief.slug}/`);
  const { rows } = await proef.eigenaar.query('select adres from public.initiatief where id = $1', [initiatief.id]);
  expect(rows).toEqual([{ adres: 'Achter de school' }]);
});
