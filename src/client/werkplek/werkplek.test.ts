import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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
/** What the server keeps, and whether its next answer gets lost on the way back. */
let bewaard: Rij[];
let kwijt: boolean;

const antwoord = (status: number, inhoud: unknown) => new Response(JSON.stringify(inhoud), { status });
function schrijf(methode: string, adres: URL, inhoud: Rij): Response {
  const met = (naam: string) => adres.searchParams.get(naam)?.replace('eq.', '');
  const gevonden = bewaard.filter((rij) => rij['id'] === met('id'));
  if (methode === 'GET') return antwoord(200, gevonden[0]);
  if (methode === 'POST') {
    if (bewaard.some((rij) => rij['id'] === inhoud['id'])) return antwoord(409, { code: '23505' });
    bewaard.push(inhoud);
    return antwoord(201, inhoud);
  }
  const onveranderd = gevonden.filter((rij) => rij['gewijzigd_op'] === met('gewijzigd_op'));
  for (const rij of onveranderd) Object.assign(rij, inhoud, { gewijzigd_op: 'later' });
  return antwoord(200, onveranderd);
}
beforeEach(() => {
  bewaard = [{ id: 'sp-15', naam: 'Plein', gewijzigd_op: 'eerst' }];
  kwijt = false;
  vi.stubGlobal('document', { activeElement: null });
  vi.stubGlobal('fetch', async (adres: string, { method = 'GET', body }: RequestInit) => {
    const gedaan = schrijf(method, new URL(adres), typeof body === 'string' ? JSON.parse(body) : {});
    if (!kwijt) return gedaan;
    kwijt = false;
    throw new TypeError('Failed to fetch');
  });
});
afterEach(() => vi.unstubAllGlobals());

const signaal = (tekst: string) => ({ data: { thema: 'veilig', tekst } });

test('what is added again after its answer got lost is one row, and counts as saved', async () => {
  const bron = maakWerkbron(VERBINDING, poort);
  kwijt = true;
  await expect(bron.create('signaal', signaal('Het is donker.'))).rejects.toMatchObject({ code: 'onbereikbaar' });
  const { data } = await bron.create('signaal', signaal('Het is donker.'));
  expect(bewaard.filter(({ tekst }) => tekst === 'Het is donker.')).toEqual([data]);
  await bron.create('signaal', signaal('Het is donker.'));
  await bron.create('signaal', signaal('Het is laat.'));
  expect(bewaard).toHaveLength(4);
});

const wijziging = (naam: string) => ({
  id: 'sp-15',
  data: { id: 'sp-15', naam },
  previousData: { id: 'sp-15', naam: 'Plein', gewijzigd_op: 'eerst' },
});

test('a change that is saved again after its answer got lost is nobody else’s', async () => {
  const bron = maakWerkbron(VERBINDING, poort);
  kwijt = true;
  await expect(bron.update('plek', wijziging('Grasveld'))).rejects.toMatchObject({ code: 'onbereikbaar' });
  expect(await bron.update('plek', wijziging('Grasveld'))).toMatchObject({ data: { naam: 'Grasveld' } });
});

test('a change on what a colleague changed in another way is still refused', async () => {
  Object.assign(bewaard[0] ?? {}, { naam: 'Veld', gewijzigd_op: 'later' });
  const bron = maakWerkbron(VERBINDING, poort);
  await expect(bron.update('plek', wijziging('Grasveld'))).rejects.toMatchObject({ code: 'botsing' });
  expect(bewaard[0]).toMatchObject({ naam: 'Veld' });
});

test('what a word processor or a phone left in a text does not reach the server', async () => {
  const bron = maakWerkbron(VERBINDING, poort);
  await bron.create('signaal', signaal('a\u0000b\ud83d c\u00a0d'));
  await bron.update('plek', wijziging('Gras\u000bveld'));
  expect(bewaard.map(({ naam, tekst }) => naam ?? tekst)).toEqual(['Gras\nveld', 'ab c d']);
});
