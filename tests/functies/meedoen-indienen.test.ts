import { randomUUID } from 'node:crypto';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { LOKVELD } from '#domein/gedeeld/lokveld.ts';
import { GROOTSTE_BYTES } from '#netlify/http/verzoek.ts';
import { alsParen, INGEVULD, PADEN, type Pad } from '#tests/support/meedoen-inhoud.ts';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';

let proef: Echteproef;
beforeAll(async () => {
  proef = await openEchteproef();
});
afterAll(() => proef?.stop());

const NUMMER = { '/api/aanmelding': /^M-\w{6}$/, '/api/aanvraag': /^B-\w{6}$/, '/api/feedback': /^F-\w{6}$/ } as const;
const TABEL = { '/api/aanmelding': 'aanmelding', '/api/aanvraag': 'aanvraag', '/api/feedback': 'feedback' } as const;
const rij = async (pad: Pad, nummer: unknown) =>
  (await proef.eigenaar.query(`select * from public.${TABEL[pad]} where nummer = $1`, [nummer])).rows[0];
const json = async (antwoord: Response) => ({ status: antwoord.status, ...(await antwoord.json()) });

test.for(PADEN)('%s by a script gives the reference and nothing else, and the record is there', async (pad) => {
  const antwoord = await proef.stuurJson(pad, {
    ...INGEVULD[pad],
    sleutel: randomUUID(),
    altcha: await proef.losPuzzelOp(),
  });
  expect(antwoord.status).toBe(201);
  expect(antwoord.headers.get('cache-control')).toBe('no-store');
  const { nummer, ...meer } = await antwoord.json();
  expect(nummer).toMatch(NUMMER[pad]);
  expect(meer).toEqual({
    vervolg: { wat: expect.stringMatching(/^mail_(nu|vandaag|morgen)$/), bevestigen: true, buiten: false },
  });
  expect(await rij(pad, nummer)).toMatchObject({ kanaal: 'site', bevestigd_op: null });
});

test.for(PADEN)('%s by a plain form goes on to the thank-you page, and waits for a confirmation', async (pad) => {
  const antwoord = await proef.stuurFormulier(pad, alsParen(INGEVULD[pad]), { koppen: { accept: 'text/html' } });
  expect(antwoord.status).toBe(303);
  const naar = new URL(antwoord.headers.get('location') ?? '', 'https://portaal.voorbeeld.test');
  expect(naar.hash).toMatch(/^#\w+-mail_(nu|vandaag|morgen)-bevestigen$/);
  const nummer = /^\/meedoen\/bedankt\/([MBF]-\w{6})\/$/.exec(naar.pathname)?.[1] ?? null;
  expect([naar.origin, naar.search]).toEqual(['https://portaal.voorbeeld.test', '']);
  expect(await rij(pad, nummer)).toMatchObject({
    kanaal: 'site_zonder_js',
    bevestigd_op: null,
  });
});

test.for([...PADEN, '/api/rondesein'])('%s by a script that solved no puzzle keeps nothing', async (pad) => {
  const inhoud = { ...INGEVULD['/api/aanvraag'], ...INGEVULD['/api/aanmelding'], ...INGEVULD['/api/feedback'] };
  const aantal = async () =>
    (
      await proef.eigenaar.query(
        'select (select count(*) from prive.contact) + (select count(*) from prive.rondesein) as n',
      )
    ).rows[0].n;
  const eerst = await aantal();
  for (const altcha of ['', null, 'e30=']) {
    const antwoord = await proef.stuurJson(pad, { ...inhoud, sleutel: randomUUID(), altcha });
    expect(await json(antwoord)).toMatchObject({ fouten: [{ veld: null, code: 'puzzel_ongeldig' }] });
  }
  expect(await aantal()).toBe(eerst);
});

test('a plain form that accepts JSON gets JSON', async () => {
  const koppen = { accept: 'application/json' };
  const antwoord = await proef.stuurFormulier('/api/feedback', alsParen(INGEVULD['/api/feedback']), { koppen });
  expect(await json(antwoord)).toMatchObject({ status: 201, nummer: expect.stringMatching(/^F-/) });
});

test('amounts in Dutch notation arrive as cents, asked is rounded up to euros', async () => {
  const { nummer } = await (await proef.stuurJson('/api/aanvraag', INGEVULD['/api/aanvraag'])).json();
  expect(await rij('/api/aanvraag', nummer)).toMatchObject({ gevraagd_cent: '120100', eigen_bijdrage_cent: '10000' });
});

test('all that is wrong is said at once, by field and code', async () => {
  const antwoord = await proef.stuurJson('/api/aanmelding', {
    naam: ' ',
    themas: [['groen']],
    website: 'javascript:1',
  });
  const { status, fouten } = await json(antwoord);
  expect(status).toBe(422);
  expect(fouten).toEqual(
    expect.arrayContaining([
      { veld: 'naam', code: 'leeg' },
      { veld: 'website', code: 'geen_website' },
      { veld: 'akkoord', code: 'akkoord_nodig' },
      { veld: 'contact_email', code: 'contact_ontbreekt' },
    ]),
  );
});

test.for([
  ['/api/aanmelding', 'omschrijving'],
  ['/api/aanvraag', 'plan'],
  ['/api/feedback', 'tekst'],
] as const)('%s with an error comes back as the built page, with the answers in place', async ([pad, veld]) => {
  const woorden = 'Met <b>mijn</b> "woorden" & \'tekens\'';
  const antwoord = await proef.stuurFormulier(pad, { [veld]: woorden }, { koppen: { accept: 'text/html' } });
  expect(antwoord.status).toBe(422);
  expect(antwoord.headers.get('content-security-policy')).toContain("form-action 'self'");
  expect(antwoord.headers.get('cache-control')).toBe('no-store');
  const pagina = parse(await antwoord.text());
  expect(pagina.querySelector('title')?.text).toMatch(/^\d+ fouten: Titel$/);
  expect(pagina.querySelectorAll('#formulier')).toHaveLength(1);
  expect(pagina.querySelector('#formulier [role=alert] li')?.text).not.toBe('');
  const ingevuld = pagina.querySelector(`[name=${veld}]`);
  expect(ingevuld?.text.trim() || ingevuld?.getAttribute('value')).toBe(woorden);
  expect(pagina.querySelector('#formulier b')).toBeNull();
});

test('a ronde that is closed, a buurt nobody knows and a place that is gone have a code at their field', async () => {
  const fouten = await Promise.all([
    proef.stuurJson('/api/aanvraag', { ...INGEVULD['/api/aanvraag'], ronde: 'najaar' }),
    proef.stuurJson('/api/aanmelding', { ...INGEVULD['/api/aanmelding'], buurt: 'buurt-9' }),
    proef.stuurJson('/api/feedback', { ...INGEVULD['/api/feedback'], over_id: 'plek-9' }),
  ]);
  expect(await Promise.all(fouten.map(json))).toEqual([
    { status: 422, fouten: [{ veld: 'ronde', code: 'ronde_onbekend' }] },
    { status: 422, fouten: [{ veld: 'buurt', code: 'buurt_onbekend' }] },
    { status: 422, fouten: [{ veld: 'over_id', code: 'onderwerp_onbekend' }] },
  ]);
});

test('a program that fills in the hidden field gets an answer like any other, and nothing is kept', async () => {
  const voor = await proef.aantal('public.feedback');
  const inhoud = { ...INGEVULD['/api/feedback'], [LOKVELD]: 'koop nu' };
  const antwoord = await proef.stuurJson('/api/feedback', inhoud);
  expect(await json(antwoord)).toEqual({
    status: 201,
    nummer: expect.stringMatching(/^F-[2-9B-Z]{6}$/),
    vervolg: { wat: 'mail_nu', bevestigen: true, buiten: false },
  });
  expect(await proef.aantal('public.feedback')).toBe(voor);
});

test('a puzzle counts once; a second submission with it is asked for another', async () => {
  const altcha = await proef.losPuzzelOp();
  const stuur = (tekst: string) =>
    proef.stuurJson('/api/feedback', { ...INGEVULD['/api/feedback'], tekst, altcha, sleutel: randomUUID() });
  expect((await stuur('een')).status).toBe(201);
  expect(await json(await stuur('twee'))).toEqual({ status: 422, fouten: [{ veld: null, code: 'puzzel_ongeldig' }] });
});

test('other methods, other kinds, too much and nonsense have a status of their own', async () => {
  const url = 'https://portaal.voorbeeld.test/api/feedback';
  const als = (soort: string) => ({ 'content-type': soort, accept: 'application/json' });
  const stuur = (init: RequestInit) => proef.stuur(new Request(url, init));
  expect((await stuur({ method: 'GET' })).status).toBe(405);
  expect((await stuur({ method: 'POST', body: '<a/>', headers: als('text/xml') })).status).toBe(415);
  expect((await stuur({ method: 'POST', body: '{', headers: als('application/json') })).status).toBe(400);
  expect((await stuur({ method: 'POST', body: '[]', headers: als('application/json') })).status).toBe(400);
  const bytes = new Uint8Array([123, 34, 255, 34, 125]);
  expect((await stuur({ method: 'POST', body: bytes, headers: als('application/json') })).status).toBe(400);
});

test('of a body of 5 MB no more is read than a form can hold', async () => {
  let gegeven = 0;
  const stroom = new ReadableStream({
    pull(regelaar) {
      gegeven += 16_384;
      if (gegeven > 5_000_000) regelaar.close();
      else regelaar.enqueue(new Uint8Array(16_384).fill(97));
    },
  });
  const verzoek = new Request('https://portaal.voorbeeld.test/api/feedback', {
    method: 'POST',
    body: stroom,
    headers: { 'content-type': 'application/json' },
    duplex: 'half',
  } as RequestInit); // `duplex` is not in the types of the DOM yet
  expect(await json(await proef.stuur(verzoek))).toEqual({ status: 413, fouten: [{ veld: null, code: 'te_groot' }] });
  expect(gegeven).toBeLessThan(GROOTSTE_BYTES + 100_000);
});

test('a missing setting stops every function with a line that names it, and a visitor sees a bland error', async () => {
  const regels: string[] = [];
  const spion = vi.spyOn(console, 'error').mockImplementation((regel) => void regels.push(String(regel)));
  const { default: functie } = await import('#netlify/functions/feedback.ts');
  const antwoord = await functie(
    new Request('https://portaal.voorbeeld.test/api/feedback', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    }),
    Object.create(null),
  );
  spion.mockRestore();
  expect(await json(antwoord)).toEqual({ status: 500, fouten: [{ veld: null, code: 'storing' }] });
  expect(regels.join()).toContain('HMAC_SLEUTEL');
});
