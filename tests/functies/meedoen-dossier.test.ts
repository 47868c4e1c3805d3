import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bezwaarTekst } from '#teksten/nl/dossier/bezwaar.ts';
import { berichtTekst } from '#teksten/nl/mail/berichten.ts';
import { dienIn, idVan, zetStap } from '#tests/support/meedoen-dossiers.ts';
import { INGEVULD, type Pad } from '#tests/support/meedoen-inhoud.ts';
import { nieuwAdres } from '#tests/support/meedoen-omgeving.ts';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';
import { type Actor, beheerder, maakActoren, makelaar } from '#tests/support/rechten-actoren.ts';

let proef: Echteproef;
beforeAll(async () => {
  proef = await openEchteproef();
  await maakActoren(proef.eigenaar);
});
afterAll(() => proef?.stop());

const json = async (antwoord: Response) => ({ status: antwoord.status, ...(await antwoord.json()) });
const doe = async (inhoud: Record<string, unknown>, ip?: string) =>
  json(await proef.stuurJson('/api/dossier', inhoud, ip ? { ip } : {}));

const dien = (pad: Pad) => dienIn(proef, pad);
const stap = (wie: Actor, functie: string, argumenten: readonly unknown[]) => zetStap(proef, wie, functie, argumenten);
const nummerNaarId = (tabel: string, nummer: string) => idVan(proef, tabel, nummer);

test('whoever has the code sees all we know, however it is typed', async () => {
  const { nummer, volgcode, contact_email } = await dien('/api/aanvraag');
  const dossier = {
    soort: 'aanvraag',
    nummer,
    status: 'ingediend',
    contact: { email: contact_email },
    inhoud: { posten: [{ omschrijving: 'Hout', bedrag_cent: 125_050 }, { bedrag_cent: 5000 }] },
  };
  expect(await doe({ volgcode })).toMatchObject({ status: 200, gedaan: 'lezen', dossier });
  const slordig = volgcode.toLowerCase().replaceAll('-', ' ');
  expect(await doe({ volgcode: `https://portaal.voorbeeld.test/volgen/#${slordig}` })).toMatchObject({ dossier });
});

test('phone numbers are shown in groups, of who asked and of who helps', async () => {
  await proef.eigenaar.query(`
    insert into public.makelaar (id, naam, rol, telefoon, toestemming_op, status)
      values ('met-nummer', 'Makelaar', 'sociaal makelaar', '0301234567', '2026-01-01', 'gepubliceerd');
    insert into public.makelaar_buurt (makelaar_id, wijk_code, buurt_code) values ('met-nummer', 'wijk-1', 'buurt-1')`);
  const { volgcode } = await dienIn(proef, '/api/aanmelding', { contact_telefoon: '0612345678' });
  expect(await doe({ volgcode })).toMatchObject({
    dossier: { contact: { telefoon: '06 12 34 56 78' }, contactpersoon: { telefoon: '030 123 45 67' } },
  });
  await proef.eigenaar.query(`delete from public.makelaar where id = 'met-nummer'`);
});

test('an applicant answers, changes, hands in the eindverslag and hears of each step by mail', async () => {
  const { nummer, volgcode, contact_email } = await dien('/api/aanvraag');
  const id = await nummerNaarId('aanvraag', nummer);
  await stap(makelaar, 'aanvraag_stap', [id, 'in_behandeling', null, null]);
  await stap(makelaar, 'aanvraag_stap', [id, 'aanvulling_gevraagd', 'Hoeveel mensen komen er?', null]);
  expect(await doe({ volgcode, actie: 'aanvullen', tekst: 'Ongeveer dertig.' })).toMatchObject({
    status: 200,
    gedaan: 'aanvullen',
    dossier: { status: 'in_behandeling' },
  });
  const anders = { ...INGEVULD['/api/aanvraag'], titel: 'Twee bankjes', post_bedrag: ['1.000', '50'] };
  expect(await doe({ ...anders, volgcode, actie: 'wijzigen' })).toMatchObject({
    status: 200,
    dossier: { titel: 'Twee bankjes', inhoud: { gevraagd_cent: 95_000 } },
  });
  expect(await doe({ ...anders, titel: ' ', volgcode, actie: 'wijzigen' })).toMatchObject({
    status: 422,
    fouten: [{ veld: 'titel', code: 'leeg' }],
  });
  await stap(makelaar, 'aanvraag_stap', [id, 'voorgelegd', null, null, null, proef.delen.klok.nu().toISOString()]);
  expect(await doe({ ...anders, volgcode, actie: 'wijzigen' })).toMatchObject({
    status: 409,
    fouten: [{ veld: null, code: 'stap_kan_niet' }],
  });
  await stap(beheerder, 'aanvraag_stap', [id, 'toegekend', 'Een mooi plan.', 95_000]);
  await stap(makelaar, 'aanvraag_stap', [id, 'in_uitvoering', null, null]);
  expect(await doe({ volgcode, actie: 'eindverslag', tekst: 'Het is klaar.', besteed: '912,50' })).toMatchObject({
    status: 200,
    dossier: { status: 'afgerond', inhoud: { eindverslag: { besteed_cent: 91_250 } } },
  });
  await proef.tik();
  const post = (await proef.post()).filter(({ to }) => to?.[0]?.address === contact_email);
  expect(post.length).toBeGreaterThanOrEqual(6);
  const besluit = post.find(({ subject }) => subject === 'Goed nieuws over je aanvraag');
  expect(besluit?.text).toContain('> Een mooi plan.');
  expect(besluit?.text).toContain('€\u00a0950');
  expect(post.filter(({ text }) => text?.includes(`${berichtTekst.nietEens} ${bezwaarTekst.hoe}`))).toEqual([besluit]);
});

test('a change back to what stood there before is a change too, also without a key', async () => {
  const { volgcode } = await dien('/api/aanmelding');
  const met = (naam: string) => ({ ...INGEVULD['/api/aanmelding'], naam, volgcode, actie: 'wijzigen' });
  for (const naam of ['Eerst', 'Daarna', 'Eerst'])
    expect(await doe(met(naam))).toMatchObject({ status: 200, dossier: { titel: naam } });
});

test('the same action sent twice is done once; the same key with other words is a conflict', async () => {
  const { nummer, volgcode } = await dien('/api/aanmelding');
  await stap(makelaar, 'aanmelding_stap', [await nummerNaarId('aanmelding', nummer), 'vraag_gesteld', 'Waar is het?']);
  const sleutel = randomUUID();
  const antwoord = { volgcode, actie: 'aanvullen', tekst: 'Achter de school.', sleutel };
  const [een, twee] = [await doe(antwoord), await doe(antwoord)];
  expect(een).toEqual(twee);
  expect(
    een.dossier.gebeurtenissen.filter(({ tekst }: { tekst: string }) => tekst === 'Achter de school.'),
  ).toHaveLength(1);
  expect(await doe({ ...antwoord, tekst: 'Voor de school.' })).toMatchObject({ status: 409 });
});

test('withdrawing ends it, and taking the data back leaves nothing to open', async () => {
  const { nummer, volgcode, contact_email } = await dien('/api/aanmelding');
  expect(await doe({ volgcode, actie: 'intrekken' })).toMatchObject({
    status: 200,
    dossier: { status: 'ingetrokken' },
  });
  const wis = { volgcode, actie: 'wis', sleutel: randomUUID() };
  expect(await doe(wis)).toEqual({ status: 200, gedaan: 'wis', gewist: 'alles' });
  expect(await doe(wis)).toEqual({ status: 200, gedaan: 'wis', gewist: 'alles' });
  expect(await doe({ volgcode })).toMatchObject({ status: 404, fouten: [{ veld: null, code: 'onbekend' }] });
  expect(await nummerNaarId('aanmelding', nummer)).toBe('');
  const { rows } = await proef.eigenaar.query('select from prive.contact where email = $1', [contact_email]);
  expect(rows).toHaveLength(0);
});

test('without JavaScript the dossier is a page: the steps are on it, and the code only in the body that was sent', async () => {
  const { nummer, volgcode } = await dien('/api/feedback');
  const koppen = { accept: 'text/html' };
  const antwoord = await proef.stuurFormulier('/api/dossier', { volgcode }, { koppen });
  expect(antwoord.status).toBe(200);
  expect(antwoord.headers.get('cache-control')).toBe('no-store');
  expect(antwoord.headers.get('referrer-policy')).toBe('no-referrer');
  const html = await antwoord.text();
  expect(html).toContain(nummer);
  expect(html).toContain('We kregen je bericht.');
  const fout = await proef.stuurFormulier('/api/dossier', { volgcode: 'nee' }, { koppen });
  expect(fout.status).toBe(422);
  expect(await fout.text()).toContain('Dit is geen volgcode.');
});

test('guessing codes is stopped per sender, and the right code opens there all the same, to read and to act', async () => {
  const { volgcode } = await dien('/api/feedback');
  const ip = nieuwAdres();
  const statussen: number[] = [];
  for (let nummer = 0; nummer < 32; nummer += 1) {
    const gok = `${String(nummer).padStart(5, '0')}-00000-00000-00000-00000`;
    statussen.push((await doe({ volgcode: gok }, ip)).status);
  }
  expect(statussen.slice(0, 30)).toEqual(Array(30).fill(404));
  expect(statussen.slice(30)).toEqual([429, 429]);
  expect((await doe({ volgcode }, ip)).status).toBe(200);
  expect((await doe({ volgcode, actie: 'bevestigen' }, ip)).status).toBe(200);
  expect((await doe({ volgcode })).status).toBe(200);
});

test('a code opens no other dossier: actions and numbers of somebody else are unknown', async () => {
  const een = await dien('/api/aanmelding');
  const ander = await dien('/api/aanmelding');
  expect(await doe({ volgcode: een.volgcode, nummer: ander.nummer })).toMatchObject({ status: 404 });
  expect(await doe({ volgcode: een.volgcode, nummer: ander.nummer, actie: 'wis' })).toMatchObject({ status: 404 });
  expect((await doe({ volgcode: ander.volgcode })).status).toBe(200);
});

test('an unknown action, and an action without its fields, have a code', async () => {
  const { volgcode } = await dien('/api/feedback');
  expect(await doe({ volgcode, actie: 'publiceren' })).toMatchObject({
    status: 422,
    fouten: [{ veld: 'actie', code: 'geen_keuze' }],
  });
  expect(await doe({ volgcode, actie: 'aanvullen' })).toMatchObject({
    status: 422,
    fouten: [{ veld: 'tekst', code: 'leeg' }],
  });
  expect(await doe({ volgcode, actie: 'geholpen', geholpen: 'ja' })).toMatchObject({ status: 409 });
});

test('a request with 40 lines can be changed, also without JavaScript', async () => {
  const post_omschrijving = Array.from({ length: 40 }, (_, rij) => `Post ${rij + 1}`);
  const post_bedrag = post_omschrijving.map(() => '10');
  const { volgcode } = await dienIn(proef, '/api/aanvraag', { post_omschrijving, post_bedrag });
  const pagina = await (await proef.stuurFormulier('/api/dossier', { volgcode, actie: 'lezen' })).text();
  // What the form sends is what stands in it: no empty lines beyond the limit.
  expect(pagina.match(/name="post_omschrijving"/g)).toHaveLength(40);
  const anders = { ...INGEVULD['/api/aanvraag'], post_omschrijving, post_bedrag, titel: 'Veertig dingen' };
  expect(await doe({ ...anders, volgcode, actie: 'wijzigen' })).toMatchObject({
    status: 200,
    dossier: { titel: 'Veertig dingen' },
  });
});

test('a change that does not fit the ronde names the limit at its field, and keeps every word', async () => {
  const { volgcode } = await dien('/api/aanvraag');
  const { dossier } = await doe({ volgcode });
  const { max_per_aanvraag_cent, eenvoudig_tot_cent } = dossier.ronde;
  const velden = { ...INGEVULD['/api/aanvraag'], post_omschrijving: 'Hout', eigen_bijdrage: '', minimumbedrag: '' };
  const regel = { ...velden, post_bedrag: String(eenvoudig_tot_cent / 100 + 1), volgcode, actie: 'wijzigen' };
  expect(await doe(regel)).toMatchObject({
    status: 422,
    fouten: [{ veld: 'post_omschrijving', code: 'meer_posten_nodig' }],
  });
  const teVeel = [
    ['volgcode', volgcode],
    ['actie', 'wijzigen'],
    ...Object.entries({ ...velden, titel: 'Een heel groot plan' }).map(([naam, waarde]) => [naam, String(waarde)]),
    ...['Steen', 'Lak'].map((post) => ['post_omschrijving', post]),
    ...Array.from({ length: 3 }, () => ['post_bedrag', String(max_per_aanvraag_cent / 100)]),
  ].filter(([naam, waarde]) => !(naam === 'post_bedrag' && waarde === String(velden.post_bedrag)));
  const antwoord = await proef.stuurFormulier('/api/dossier', teVeel);
  const pagina = await antwoord.text();
  expect(antwoord.status).toBe(422);
  const bedrag = (max_per_aanvraag_cent / 100).toLocaleString('nl-NL');
  expect(pagina).toContain(`hooguit €\u00a0${bedrag} vragen`);
  expect(pagina).toContain('Een heel groot plan');
});
