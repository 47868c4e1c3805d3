import { parse } from 'node-html-parser';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { LOKVELD } from '#domein/gedeeld/lokveld.ts';
import { mailkeuzeTekst, mailvraagTekst } from '#teksten/nl/mail/mailkeuze.ts';
import { rondeOpenTekst, rondeseinTekst } from '#teksten/nl/mail/rondesein.ts';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';

let proef: Echteproef;
let gelezen = 0;
beforeAll(async () => {
  proef = await openEchteproef();
});
afterAll(() => proef?.stop());

// Past its own steps, as only the owner of the table can.
const zetRonde = (status: string) =>
  proef.eigenaar.query(
    `alter table public.ronde disable trigger a_bewaak_ronde; update public.ronde set status = '${status}'; alter table public.ronde enable trigger a_bewaak_ronde`,
  );
const wachtenden = async (): Promise<string[]> => {
  const { rows } = await proef.eigenaar.query<{ email: string }>('select email from prive.rondesein order by email');
  return rows.map(({ email }) => email);
};
const nieuwePost = async () => {
  const post = await proef.post();
  return post.slice(0, post.length - gelezen);
};
const PAGINA = { koppen: { accept: 'text/html' } };
const vraag = (contact_email: string, velden: Record<string, string> = {}, ip?: string) =>
  proef.stuurFormulier('/api/rondesein', { contact_email, [LOKVELD]: '', ...velden }, ip ? { ...PAGINA, ip } : PAGINA);

beforeEach(async () => {
  await zetRonde('beoordeling');
  await proef.eigenaar.query('delete from prive.rondesein');
  await proef.tik();
  gelezen = (await proef.post()).length;
});

/** The code in the mail that asks for a yes. */
async function codeVoor(adres: string): Promise<string> {
  await vraag(adres);
  await proef.tik();
  const [mail] = (await nieuwePost()).filter(({ to }) => to?.[0]?.address === adres);
  return /\/bevestigen\/#(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
}
const druk = (volgcode: string, keuze: 'ja' | 'nee') =>
  proef.stuurFormulier('/api/mailkeuze', { volgcode, keuze }, PAGINA);
const WACHTERS = `select count(*)::int as n from prive.rondesein where bevestigd_op is not null`;
const bevestigd = async (): Promise<number> => (await proef.eigenaar.query<{ n: number }>(WACHTERS)).rows[0]?.n ?? -1;

test('who left an address and said yes gets one mail when a ronde opens, and is forgotten with it', async () => {
  const antwoord = await vraag(' Bewoner-1@voorbeeld.test ');
  expect(antwoord.status).toBe(200);
  expect(await antwoord.text()).toContain(rondeseinTekst.gelukt);
  expect(await wachtenden()).toEqual(['bewoner-1@voorbeeld.test']);
  expect(await proef.tik()).toMatchObject({ rondeseinen: 0, verzonden: 1 });
  const [gevraagd] = await nieuwePost();
  expect(gevraagd?.subject).toBe(mailvraagTekst.rondesein.onderwerp);
  const code = /\/bevestigen\/#(\S+)/.exec(gevraagd?.text ?? '')?.[1] ?? '';
  const klaar = await druk(code, 'ja');
  expect([klaar.status, (await klaar.text()).includes(mailkeuzeTekst.gedaan.rondesein.ja)]).toEqual([200, true]);
  gelezen += 1;
  expect(await proef.tik()).toMatchObject({ rondeseinen: 0, verzonden: 0 });

  await zetRonde('open_voor_aanvragen');
  const tellingen = await Promise.all([proef.tik(), proef.tik(), proef.tik()]);
  expect(tellingen.reduce((som, { rondeseinen }) => som + rondeseinen, 0)).toBe(1);
  await proef.tik();
  const [mail, ...meer] = await nieuwePost();
  expect(meer).toEqual([]);
  expect(mail?.to?.[0]?.address).toBe('bewoner-1@voorbeeld.test');
  expect(mail?.subject).toBe(rondeOpenTekst.onderwerp);
  expect(mail?.text).toContain('https://portaal.voorbeeld.test/buurtbudget/aanvragen/');
  expect(mail?.text).toContain(rondeOpenTekst.weg);
  expect(mail?.text).toMatch(/Voorjaar: tot en met \w+ \d+ \w+ \d{4}/);
  expect(await wachtenden()).toEqual([]);
  expect(await proef.tik()).toMatchObject({ rondeseinen: 0, verzonden: 0 });
  expect(await (await druk(code, 'nee')).text()).toContain(mailkeuzeTekst.weg);
});

test('a scanner that opens the link, in whatever way, says no yes, and without one nothing more is ever sent', async () => {
  const adres = 'gescand@voorbeeld.test';
  const code = await codeVoor(adres);
  expect(code).not.toBe('');
  for (const methode of ['GET', 'HEAD', 'OPTIONS', 'PUT'])
    for (const pad of ['/api/mailkeuze', `/api/mailkeuze?volgcode=${code}&keuze=ja`]) {
      const verzoek = new Request(`https://portaal.voorbeeld.test${pad}`, { method: methode });
      expect((await proef.stuur(verzoek)).status, `${methode} ${pad}`).toBe(405);
    }
  // A press on neither button, as a program does that only sends what stands in the form.
  expect((await proef.stuurFormulier('/api/mailkeuze', { volgcode: code }, PAGINA)).status).toBe(422);
  expect(await bevestigd()).toBe(0);
  const eerder = (await nieuwePost()).length;
  for (const keer of [1, 2]) {
    await vraag(adres);
    await zetRonde(keer === 1 ? 'open_voor_aanvragen' : 'beoordeling');
    expect(await proef.tik()).toMatchObject({ rondeseinen: 0, verzonden: 0 });
  }
  expect(await nieuwePost()).toHaveLength(eerder);
  await proef.eigenaar.query(`update prive.rondesein set gevraagd_op = prive.nu() - interval '7 days'`);
  await proef.tik();
  expect(await wachtenden()).toEqual([]);
  expect((await druk(code, 'ja')).status).toBe(404);
  expect(await bevestigd()).toBe(0);
});

test('one press takes the address away, before a yes and after it, and a second thought is one press too', async () => {
  const code = await codeVoor('bewoner-4@voorbeeld.test');
  for (const _ of [1, 2]) expect((await druk(code, 'ja')).status).toBe(200);
  expect(await bevestigd()).toBe(1);
  const klaar = await druk(code, 'nee');
  expect(await klaar.text()).toContain(mailkeuzeTekst.gedaan.rondesein.nee);
  expect(await wachtenden()).toEqual([]);
  const anders = await codeVoor('bewoner-5@voorbeeld.test');
  await druk(anders, 'nee');
  expect(await wachtenden()).toEqual([]);
});

test('the page keeps the code in its field, and a script hears what was chosen', async () => {
  const code = await codeVoor('bewoner-6@voorbeeld.test');
  const html = parse(await (await druk(code, 'ja')).text());
  expect(html.querySelector('input[name="volgcode"]')?.getAttribute('value')).toBe(code);
  expect(html.querySelectorAll('button[name="keuze"]').map((knop) => knop.getAttribute('value'))).toEqual([
    'ja',
    'nee',
  ]);
  const json = await proef.stuurJson('/api/mailkeuze', { volgcode: code, keuze: 'ja' });
  expect([json.status, await json.json()]).toEqual([200, { wat: 'rondesein', ja: true }]);
});

test('a solved puzzle counts once, for a mail about rondes and for a new code', async () => {
  const puzzels = [
    ['/api/rondesein', {}],
    ['/api/dossier', { actie: 'nieuwe_code' }],
  ] as const;
  for (const [pad, velden] of puzzels) {
    const altcha = await proef.losPuzzelOp();
    const stuur = (n: number, hoe = {}) =>
      proef.stuurJson(pad, { ...velden, contact_email: `puzzel-${n}@voorbeeld.test`, altcha, ...hoe });
    expect((await stuur(1)).status, pad).toBeLessThan(300);
    for (const hoe of [{}, { altcha: '' }, { altcha: 'zomaar' }]) {
      const antwoord = await stuur(2, hoe);
      expect(await antwoord.json(), pad).toEqual({
        fouten: [{ veld: null, code: 'puzzel_ongeldig' }],
        wacht: undefined,
      });
    }
  }
});

test('the same address twice, or of somebody who waits already, gets the same answer and one mail', async () => {
  const antwoorden = await Promise.all([1, 2, 3].map(() => vraag('bewoner-2@voorbeeld.test')));
  const teksten = await Promise.all(antwoorden.map((antwoord) => antwoord.text()));
  expect(new Set(teksten).size).toBe(1);
  const json = await proef.stuurJson('/api/rondesein', { contact_email: 'bewoner-2@voorbeeld.test' });
  expect([json.status, await json.json()]).toEqual([201, { bewaard: true }]);
  expect(await wachtenden()).toEqual(['bewoner-2@voorbeeld.test']);
});

test('what is no address comes back in its field, with the way to repair it', async () => {
  const antwoord = await vraag('bewoner');
  expect(antwoord.status).toBe(422);
  const html = parse(await antwoord.text());
  expect(html.querySelector('title')?.text).toMatch(/^1 fout: /);
  expect(html.querySelector('#veld-contact_email')?.getAttribute('value')).toBe('bewoner');
  expect(html.querySelector('#fouten a')?.getAttribute('href')).toBe('#veld-contact_email');
  expect(await wachtenden()).toEqual([]);
});

test('a program that fills in every field hears the same, and nothing is kept', async () => {
  const antwoord = await vraag('robot@voorbeeld.test', { [LOKVELD]: 'x' });
  expect([antwoord.status, (await antwoord.text()).includes(rondeseinTekst.gelukt)]).toEqual([200, true]);
  expect(await wachtenden()).toEqual([]);
});

test('sixty people behind one address get through, a flood does not', async () => {
  const statussen: number[] = [];
  for (let nummer = 0; nummer < 85; nummer += 1)
    statussen.push((await vraag(`wijkhuis-${nummer}@voorbeeld.test`, {}, '192.0.2.60')).status);
  expect(statussen.slice(0, 80)).toEqual(Array(80).fill(200));
  expect(statussen.slice(80)).toEqual(Array(5).fill(429));
});

test('with the database stopped the form says so and keeps the address', async () => {
  const echt = proef.lijn.haal;
  proef.lijn.haal = async () => {
    throw new TypeError('fetch failed');
  };
  const antwoord = await vraag('bewoner-3@voorbeeld.test');
  proef.lijn.haal = echt;
  expect(antwoord.status).toBe(503);
  const html = parse(await antwoord.text());
  expect(html.querySelector('#veld-contact_email')?.getAttribute('value')).toBe('bewoner-3@voorbeeld.test');
});

test('an address that waited as long as a contact is kept goes without a mail', async () => {
  await vraag('oud@voorbeeld.test');
  await vraag('nieuw@voorbeeld.test');
  await proef.eigenaar.query(
    `update prive.rondesein set bevestigd_op = prive.nu(), gevraagd_op = prive.nu() - interval '12 months' where email = 'oud@voorbeeld.test'`,
  );
  await proef.tik();
  expect(await wachtenden()).toEqual(['nieuw@voorbeeld.test']);
  expect((await nieuwePost()).map(({ subject }) => subject)).not.toContain(rondeOpenTekst.onderwerp);
});
