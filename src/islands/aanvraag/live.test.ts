import { afterEach, expect, test, vi } from 'vitest';
import { leesLive } from '#islands/aanvraag/live.ts';
import { rondeNuTekst } from '#teksten/nl/aanvraag/aanvraag-nieuw.ts';

const NU = Date.parse('2027-03-31T21:00:00+02:00');
const keuze = (slug: string) => ({
  slug,
  naam: slug,
  besluit_op: '2027-05-01',
  besluitdag: 'zaterdag 1 mei 2027',
  max_per_aanvraag_cent: null,
  eenvoudig_tot_cent: 0,
});
/** The server answers with these rondes. */
function server(antwoord: () => Response | Promise<Response>): void {
  vi.useFakeTimers({ now: NU, toFake: ['Date'] });
  vi.stubGlobal('fetch', async () => antwoord());
}
const ronde = (slug: string, sluit_op: string, status = 'open_voor_aanvragen') => ({ slug, status, sluit_op });
const met = (...rondes: unknown[]) => server(() => Response.json({ rondes }));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a ronde that the server closed is closed, whatever the clock of the phone says', async () => {
  met(ronde('voorjaar', '2027-04-30T22:00:00Z', 'beoordeling'));
  expect(await leesLive([keuze('voorjaar')], undefined)).toEqual({ zin: rondeNuTekst.netDicht, dicht: true });
  met(ronde('najaar', '2027-04-30T22:00:00Z'));
  expect(await leesLive([keuze('voorjaar')], undefined)).toMatchObject({ dicht: true });
});

test('a phone that runs ahead closes nothing', async () => {
  met(ronde('voorjaar', '2027-03-31T20:00:00+02:00'));
  expect(await leesLive([keuze('voorjaar')], undefined)).toBeNull();
});

test('the last two days the time that is left is told, and before that nothing', async () => {
  met(ronde('voorjaar', '2027-03-31T21:30:00+02:00'));
  expect(await leesLive([keuze('voorjaar')], undefined)).toEqual({ zin: rondeNuTekst.nogUren(1), dicht: false });
  met(ronde('voorjaar', '2027-04-01T23:30:00+02:00'));
  expect(await leesLive([keuze('voorjaar')], undefined)).toMatchObject({ zin: rondeNuTekst.nogUren(27) });
  met(ronde('voorjaar', '2027-04-10T23:30:00+02:00'));
  expect(await leesLive([keuze('voorjaar')], undefined)).toBeNull();
});

test('of several rondes it is the chosen one that counts', async () => {
  met(ronde('een', '2027-04-30T22:00:00Z', 'beoordeling'), ronde('twee', '2027-04-30T22:00:00Z'));
  const keuzes = [keuze('een'), keuze('twee')];
  expect(await leesLive(keuzes, undefined)).toBeNull();
  expect(await leesLive(keuzes, 'een')).toMatchObject({ dicht: true });
  expect(await leesLive(keuzes, 'twee')).toBeNull();
});

test.each([
  ['no connection', () => Promise.reject(new TypeError('fetch failed'))],
  ['a disturbance', () => Response.json({}, { status: 503 })],
  ['an answer of something else', () => Response.json({ rondes: 'dicht' })],
])('%s: nothing is known, so what was said stays', async (_, antwoord) => {
  server(antwoord);
  expect(await leesLive([keuze('voorjaar')], undefined)).toBeUndefined();
});

test('48 hours before the end is the moment from which it is told', async () => {
  met(ronde('voorjaar', '2027-04-02T20:59:00+02:00'));
  expect(await leesLive([keuze('voorjaar')], undefined)).toMatchObject({ zin: rondeNuTekst.nogUren(48) });
  met(ronde('voorjaar', '2027-04-02T21:00:00+02:00'));
  expect(await leesLive([keuze('voorjaar')], undefined)).toBeNull();
});
