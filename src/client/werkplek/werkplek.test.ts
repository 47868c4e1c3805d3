import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Eenmaal } from '#client/gedeeld/eenmaal.ts';
import type { Poort } from '#client/toegang/poort.ts';
import { maakWerkbron } from '#client/werkplek/werkplek.ts';

type Rij = Record<string, unknown>;
const VERBINDING = { url: 'https://data.voorbeeld.test', sleutel: 'publiek' };
const poort: Poort = {
  account: { wie: 'makelaar', adres: 'makelaar@voorbeeld.test' },
  stand: () => ({ reden: null, open: false }),
  volg: () => () => undefined,
  als: async (stuur) => ({ soort: 'klaar', uitkomst: await stuur('bewijs') }),
  kijk: async () => undefined,
  weerIn: () => undefined,
  nietNu: () => undefined,
  open: () => undefined,
};
const eenmaal: Eenmaal = { stuur: (adres, verzoek) => fetch(adres, verzoek), kwamAan: async () => null };
/** What the server keeps. */
let bewaard: Rij[];

const antwoord = (status: number, inhoud: unknown) => new Response(JSON.stringify(inhoud), { status });
function schrijf(methode: string, adres: URL, inhoud: Rij): Response {
  const met = (naam: string) => adres.searchParams.get(naam)?.replace('eq.', '');
  const gevonden = bewaard.filter((rij) => rij['id'] === met('id'));
  if (methode === 'GET') return antwoord(200, gevonden[0]);
  if (methode === 'POST') {
    bewaard.push(inhoud);
    return antwoord(201, inhoud);
  }
  const onveranderd = gevonden.filter((rij) => rij['gewijzigd_op'] === met('gewijzigd_op'));
  for (const rij of onveranderd) Object.assign(rij, inhoud, { gewijzigd_op: 'later' });
  return antwoord(200, onveranderd);
}
beforeEach(() => {
  bewaard = [{ id: 'sp-15', naam: 'Plein', gewijzigd_op: 'eerst' }];
  vi.stubGlobal('document', { activeElement: null });
  vi.stubGlobal('fetch', async (adres: string, { method = 'GET', body }: RequestInit) => {
    return schrijf(method, new URL(adres), typeof body === 'string' ? JSON.parse(body) : {});
  });
});
afterEach(() => vi.unstubAllGlobals());

const signaal = (tekst: string) => ({ data: { thema: 'veilig', tekst } });

const wijziging = (naam: string) => ({
  id: 'sp-15',
  data: { id: 'sp-15', naam },
  previousData: { id: 'sp-15', naam: 'Plein', gewijzigd_op: 'eerst' },
});

test('what a word processor or a phone left in a text does not reach the server', async () => {
  const bron = maakWerkbron(VERBINDING, poort, eenmaal);
  await bron.create('signaal', signaal('a\u0000b\ud83d c\u00a0d'));
  await bron.update('plek', wijziging('Gras\u000bveld'));
  expect(bewaard.map(({ naam, tekst }) => naam ?? tekst)).toEqual(['Gras\nveld', 'ab c d']);
});

test('what is saved on top of an own save that nobody heard of is no conflict, unless somebody else was there since', async () => {
  const ongehoord: Eenmaal = { ...eenmaal, kwamAan: async () => JSON.stringify({ naam: 'Gras' }) };
  const bron = maakWerkbron(VERBINDING, poort, ongehoord);
  bewaard = [{ id: 'sp-15', naam: 'Gras', gewijzigd_op: 'toen' }];
  expect((await bron.update('plek', wijziging('Grasveld'))).data).toMatchObject({ naam: 'Grasveld' });
  bewaard = [{ id: 'sp-15', naam: 'Van een collega', gewijzigd_op: 'toen' }];
  await expect(bron.update('plek', wijziging('Grasveld'))).rejects.toMatchObject({ code: 'botsing' });
  expect(bewaard).toMatchObject([{ naam: 'Van een collega' }]);
});
