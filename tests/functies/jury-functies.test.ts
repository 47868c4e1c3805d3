import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toonBewijscode } from '#domein/stemming/bewijscode.ts';
import { tel } from '#domein/stemming/telling/telling.ts';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';
import { bewijsVan } from '#tests/support/meedoen-rest.ts';
import type { Actor } from '#tests/support/rechten-actoren.ts';
import {
  adviseur,
  beheerder,
  bewijscode,
  bezoeker,
  doeAls,
  eindig,
  jurylid,
  keuzesVan,
  makelaar,
  RONDE,
  type Ronde,
  rondeInBeoordeling,
} from '#tests/support/stemming.ts';

let proef: Echteproef;
let ronde: Ronde;
beforeEach(async () => {
  proef = await openEchteproef('select 1');
  ronde = await rondeInBeoordeling(proef.eigenaar, { juryleden: 12, adressen: [jurylid(1).bevestigd ?? ''] });
});
afterEach(() => proef?.stop());

const koppen = (wie: Actor | undefined) => (wie ? { authorization: `Bearer ${bewijsVan(wie.sub)}` } : {});
async function stuur(
  pad: string,
  inhoud: unknown,
  wie?: Actor,
): Promise<{ status: number; inhoud: Record<string, unknown> }> {
  const antwoord = await proef.stuurJson(pad, inhoud, { koppen: koppen(wie) });
  return { status: antwoord.status, inhoud: await antwoord.json() };
}
const lees = async (wie?: Actor) => {
  const antwoord = await proef.stuur(new Request('http://portaal.test/api/jury', { headers: koppen(wie) }));
  return { status: antwoord.status, kop: antwoord.headers.get('cache-control'), inhoud: await antwoord.json() };
};
const fout = (status: number, code: string, veld: string | null = null) => ({
  status,
  inhoud: { fouten: [{ veld, code }] },
});
const biljet = (nummer: number, ...keuzes: Parameters<typeof keuzesVan>[1][]) => ({
  ronde: RONDE,
  bewijscode: toonBewijscode(bewijscode(nummer)).toLowerCase(),
  keuzes: keuzesVan(ronde, ...keuzes),
});

/** Eleven of twelve vote; juror 1 asked for the first request and juror 2 has a belang in the second. */
async function laatStemmen(): Promise<void> {
  await doeAls(proef.eigenaar, jurylid(2), 'belang_melden', RONDE, ronde.aanvragen[1], true);
  await doeAls(proef.eigenaar, beheerder, 'ronde_stap', RONDE, 'stemmen');
  for (let nummer = 1; nummer <= 11; nummer++)
    expect(
      await stuur('/api/stembiljet', biljet(nummer, 'voor', nummer % 2 ? 'voor' : 'niet', 'niet'), jurylid(nummer)),
    ).toEqual({ status: 200, inhoud: { gestemd: true, gewijzigd: false } });
}
const tellen = (wie: Actor, reden?: string) =>
  stuur('/api/ronde/tellen', { ronde: RONDE, ...(reden ? { reden } : {}) }, wie);
async function sluit(): Promise<void> {
  await eindig(proef.eigenaar, 'tellen', 'De avond is klaar.');
}
async function laatTellen(): Promise<void> {
  await laatStemmen();
  await sluit();
  await tellen(beheerder);
}

test('without a proof of who asks nothing is told or done, and no answer is kept by anything in between', async () => {
  expect(await lees()).toMatchObject({ status: 401, inhoud: { fouten: [{ veld: null, code: 'toegang_verlopen' }] } });
  for (const pad of ['/api/belang', '/api/stembiljet', '/api/advies', '/api/ronde/tellen'])
    expect(await stuur(pad, {})).toEqual(fout(401, 'toegang_verlopen'));
  expect((await lees(jurylid(1))).kop).toBe('no-store');
});

test('a juror reads the own rondes, anybody else none', async () => {
  expect((await lees(jurylid(1))).inhoud.rondes[0]).toMatchObject({ slug: RONDE, rol: 'jurylid', gestemd: false });
  expect((await lees(adviseur)).inhoud.rondes[0]).toMatchObject({ rol: 'adviseur' });
  for (const wie of [bezoeker, makelaar, beheerder]) expect((await lees(wie)).inhoud).toEqual({ rondes: [] });
});

test('an advies, a belang and a ballot go in, and what is wrong comes back by name', async () => {
  const [eerste = '', tweede = ''] = ronde.aanvragen;
  const advies = { ronde: RONDE, aanvraag: eerste, advies: 'positief', tekst: 'Dit kan.' };
  expect(await stuur('/api/advies', advies, adviseur)).toEqual({ status: 200, inhoud: { bewaard: true } });
  expect(await stuur('/api/advies', advies, jurylid(1))).toEqual(fout(403, 'niet_bevoegd'));
  expect(await stuur('/api/advies', { ...advies, tekst: ' ', advies: 'goed' }, adviseur)).toEqual({
    status: 422,
    inhoud: {
      fouten: [
        { veld: 'advies', code: 'onleesbaar' },
        { veld: 'tekst', code: 'onleesbaar' },
      ],
    },
  });
  expect(await stuur('/api/belang', { ronde: RONDE, aanvraag: tweede, belang: true }, jurylid(2))).toEqual({
    status: 200,
    inhoud: { belang: true },
  });
  expect(await stuur('/api/stembiljet', biljet(1, 'voor', 'niet', 'niet'), jurylid(1))).toEqual(
    fout(409, 'stemmen_gesloten'),
  );
  expect(await doeAls(proef.eigenaar, beheerder, 'ronde_stap', RONDE, 'stemmen')).toEqual({ stand: 'stemmen' });
  expect(await stuur('/api/stembiljet', { ...biljet(1), bewijscode: 'kort' }, jurylid(1))).toEqual(
    fout(422, 'geen_bewijscode', 'bewijscode'),
  );
  expect(await stuur('/api/stembiljet', { ...biljet(1), keuzes: { [eerste]: 'ja' } }, jurylid(1))).toEqual(
    fout(422, 'keuze_ongeldig', 'keuzes'),
  );
  expect(await stuur('/api/stembiljet', { ...biljet(1), keuzes: {} }, jurylid(3))).toEqual(
    fout(422, 'keuze_ontbreekt'),
  );
  expect(await stuur('/api/stembiljet', biljet(2, 'voor', 'niet', 'niet'), jurylid(2))).toEqual({
    status: 200,
    inhoud: { gestemd: true, gewijzigd: false },
  });
  expect((await lees(jurylid(2))).inhoud.rondes[0]).toMatchObject({ gestemd: true });
});

test('nothing that a juror sends or is told stands in a log', async () => {
  await laatStemmen();
  const gezegd: string[] = [];
  const spionnen = (['log', 'error', 'warn', 'info'] as const).map((soort) =>
    vi.spyOn(console, soort).mockImplementation((...delen: unknown[]) => void gezegd.push(delen.map(String).join(' '))),
  );
  const echt = proef.lijn.haal;
  await stuur('/api/stembiljet', biljet(3, 'niet', 'voor', 'niet'), jurylid(3));
  proef.lijn.haal = async () => Response.json({ code: '22P02', message: `invalid ${bewijscode(4)}` }, { status: 400 });
  expect(await stuur('/api/stembiljet', biljet(4, 'niet', 'voor', 'niet'), jurylid(4))).toEqual(fout(500, 'storing'));
  proef.lijn.haal = async () => {
    throw new TypeError(`fetch failed ${bewijscode(4)}`);
  };
  expect(await stuur('/api/stembiljet', biljet(4, 'niet', 'voor', 'niet'), jurylid(4))).toEqual(fout(503, 'storing'));
  proef.lijn.haal = echt;
  for (const spion of spionnen) spion.mockRestore();
  expect(gezegd.length).toBe(2);
  for (const geheim of [bewijscode(3), bewijscode(4), 'jurylid-', String(jurylid(4).sub), 'voor'])
    expect(gezegd.join('\n')).not.toContain(geheim);
});

test('nobody counts or finds a ballot before closing; afterwards a code finds the own one, and only a beheerder counts', async () => {
  await laatStemmen();
  const controle = (nummer: number) =>
    stuur('/api/stembiljet/controle', { ronde: RONDE, bewijscode: bewijscode(nummer) });
  expect(await tellen(beheerder)).toEqual(fout(409, 'stap_kan_niet'));
  expect(await controle(3)).toEqual(fout(409, 'stemmen_open'));
  await sluit();
  expect((await controle(3)).inhoud.keuzes).toEqual(keuzesVan(ronde, 'voor', 'voor', 'niet'));
  // Juror 1 asked for the money of the first request.
  expect((await controle(1)).inhoud.keuzes).toEqual(keuzesVan(ronde, 'onthouding', 'voor', 'niet'));
  expect(await controle(99)).toEqual(fout(404, 'onbekend'));
  for (const wie of [makelaar, jurylid(1), bezoeker]) expect(await tellen(wie)).toEqual(fout(403, 'niet_bevoegd'));
  const geteld = await tellen(beheerder);
  expect(geteld).toMatchObject({ status: 200, inhoud: { versie: 1 } });
  expect(await tellen(beheerder)).toEqual(geteld);
});

test('what was kept can be counted again by anyone, and one changed byte shows', async () => {
  await laatTellen();
  const { rows } = await proef.eigenaar.query(
    'select invoer, invoer_hash, loting, uitslag, zinnen from public.uitslag',
  );
  const { invoer, invoer_hash, loting, uitslag, zinnen } = rows[0];
  const hash = (inhoud: string | Uint8Array): string => createHash('sha256').update(inhoud).digest('hex');
  const { andere_regel, ...zonder } = uitslag;
  expect(tel(invoer, loting, hash, invoer_hash)).toEqual({ ok: true, waarde: zonder });
  expect(andere_regel).toMatchObject({ verdeelregel: 'gelijke_delen' });
  const anders = structuredClone(invoer);
  anders.totalen[1].steun += 1;
  expect(tel(anders, loting, hash, invoer_hash)).toMatchObject({ ok: false, fout: { code: 'hash_anders' } });
  expect(
    tel(
      invoer,
      loting.replace(/^./, (teken: string) => (teken === '0' ? '1' : '0')),
      hash,
      invoer_hash,
    ),
  ).toMatchObject({ ok: false });
  expect(Object.keys(zinnen).sort()).toEqual([...ronde.aanvragen].sort());
  expect(zinnen[ronde.aanvragen[0] ?? '']).toContain('10 van 10 voor');
});

test('the decision follows the count, with its sentence in the mail', async () => {
  await laatTellen();
  expect(await doeAls(proef.eigenaar, beheerder, 'uitslag_vaststellen', RONDE, 1, 'De jury koos zo.')).toEqual({
    versie: 1,
    met_de_hand: [],
  });
  const { rows } = await proef.eigenaar.query('select titel, status from public.aanvraag order by titel');
  expect(rows).toEqual([
    { titel: 'Plan 1', status: 'toegekend' },
    { titel: 'Plan 2', status: 'afgewezen' },
    { titel: 'Plan 3', status: 'afgewezen' },
  ]);
  await proef.tik();
  const mails = await proef.post();
  expect(
    mails
      .filter(({ to }) => to?.[0]?.address === 'jurylid-1@voorbeeld.test')
      .some(({ text }) => text?.includes('10 van 10 voor')),
  ).toBe(true);
});
