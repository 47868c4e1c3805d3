import { afterEach, expect, test, vi } from 'vitest';
import { maakEenmaal } from '#client/gedeeld/eenmaal.ts';
import { maakRondebeheer } from '#client/ronde/rondebeheer.ts';
import { poortMet } from '#tests/support/sessie.ts';

const VERBINDING = { url: 'https://db.test', sleutel: 'publiek' };
const beheer = (bewijs: string | null = 'bewijs') =>
  maakRondebeheer(VERBINDING, poortMet(bewijs), maakEenmaal(`${VERBINDING.url}/rest/v1`));

/** Answers every request with this; gives what was asked. */
function antwoordMet(status: number, inhoud: unknown) {
  const haal = vi.fn<typeof fetch>(async () => new Response(JSON.stringify(inhoud), { status }));
  vi.stubGlobal('fetch', haal);
  return haal;
}
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a call goes to the database as the person who is signed in, with the public key beside it', async () => {
  const haal = antwoordMet(200, { stand: 'stemmen' });
  expect(await beheer().stap('voorjaar', 'stemmen', null)).toEqual({ soort: 'gelukt', waarde: { stand: 'stemmen' } });
  const [adres, { method, headers, body } = {}] = haal.mock.calls[0] ?? [];
  expect([adres, method]).toEqual(['https://db.test/rest/v1/rpc/ronde_stap', 'POST']);
  expect(Object.fromEntries(new Headers(headers))).toMatchObject({ authorization: 'Bearer bewijs', apikey: 'publiek' });
  expect(JSON.parse(String(body))).toEqual({ ronde: 'voorjaar', naar: 'stemmen', reden: null });
});

test('counting goes to our own server, which gets no key of the database', async () => {
  const haal = antwoordMet(200, { versie: 1, invoer_hash: 'a' });
  await beheer().tel('voorjaar', null);
  const [adres, { headers, body } = {}] = haal.mock.calls[0] ?? [];
  expect(adres).toBe('/api/ronde/tellen');
  expect(headers).not.toHaveProperty('apikey');
  expect(JSON.parse(String(body))).toEqual({ ronde: 'voorjaar' });
});

test('a refusal is told by its code, whoever refuses', async () => {
  antwoordMet(200, { fout: 'te_weinig_juryleden' });
  expect(await beheer().stap('voorjaar', 'stemmen', null)).toEqual({ soort: 'geweigerd', code: 'te_weinig_juryleden' });
  antwoordMet(409, { fouten: [{ veld: null, code: 'papier_onvolledig' }] });
  expect(await beheer().tel('voorjaar', null)).toEqual({ soort: 'geweigerd', code: 'papier_onvolledig' });
  antwoordMet(403, { message: 'permission denied' });
  expect(await beheer().rondes()).toEqual({ soort: 'geweigerd', code: 'niet_bevoegd' });
});

test('who is not signed in, or not any more, is told so; without a proof nothing is sent', async () => {
  const haal = antwoordMet(401, { message: 'JWT expired' });
  expect(await beheer().rondes()).toEqual({ soort: 'geweigerd', code: 'toegang_verlopen' });
  expect(await beheer(null).rondes()).toEqual({ soort: 'geweigerd', code: 'toegang_verlopen' });
  expect(haal).toHaveBeenCalledTimes(1);
});

test('what nobody can be sure of is called out of reach: no answer, a broken one, an error nobody foresaw', async () => {
  const onbereikbaar = { soort: 'onbereikbaar' };
  antwoordMet(500, { message: 'kapot' });
  expect(await beheer().papier('voorjaar')).toEqual(onbereikbaar);
  antwoordMet(200, { fout: 'iets_nieuws' });
  expect(await beheer().papier('voorjaar')).toEqual(onbereikbaar);
  vi.stubGlobal('fetch', async () => new Response('<html>'));
  expect(await beheer().papier('voorjaar')).toEqual(onbereikbaar);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('weg')));
  expect(await beheer().papier('voorjaar')).toEqual(onbereikbaar);
});

test('times that the database does not keep changed nothing, and that is said', async () => {
  const tijd = ['2027-03-01T09:00:00Z', '2027-03-15T09:00:00Z'] as const;
  const haal = antwoordMet(200, []);
  expect(await beheer().zetStemtijd('voor jaar', ...tijd)).toEqual({ soort: 'geweigerd', code: 'stap_kan_niet' });
  expect(haal.mock.calls[0]?.[0]).toBe('https://db.test/rest/v1/ronde?slug=eq.voor%20jaar&select=slug');
  antwoordMet(200, [{ slug: 'voorjaar' }]);
  expect((await beheer().zetStemtijd('voorjaar', ...tijd)).soort).toBe('gelukt');
});
