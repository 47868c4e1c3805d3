import { expect, test } from 'vitest';
import { maakEenmaal } from '#client/gedeeld/eenmaal.ts';

const REST = 'https://db.test/rest/v1';
const SIGNAAL = `${REST}/signaal`;
const post = (tekst: string): RequestInit => ({
  method: 'POST',
  headers: { authorization: 'Bearer wie', prefer: 'return=representation' },
  body: JSON.stringify({ tekst }),
});

type Lot = 'komt aan' | 'antwoord kwijt' | 'kwam nooit aan' | 'pagina ertussen';
/** A database that does what is sent under each key once, behind a line that loses things. */
function maakLijn() {
  const gedaan = new Map<string, string>();
  const geschreven: string[] = [];
  const gevraagd: string[] = [];
  let lot: Lot = 'komt aan';
  const stuur = async (adres: string, verzoek: RequestInit): Promise<Response> => {
    const koppen = new Headers(verzoek.headers);
    expect(koppen.get('authorization')).toBe('Bearer wie');
    if (adres.endsWith('/rpc/poging_gelukt')) {
      expect(koppen.has('prefer')).toBe(false);
      const { poging } = JSON.parse(String(verzoek.body));
      gevraagd.push(poging);
      return new Response(JSON.stringify({ rij: gedaan.get(poging) ?? null }));
    }
    if (lot === 'kwam nooit aan') throw new TypeError('offline');
    const sleutel = koppen.get('x-poging');
    const inhoud = String(verzoek.body);
    if (lot !== 'pagina ertussen') {
      geschreven.push(inhoud);
      if (sleutel) gedaan.set(sleutel, `rij-${geschreven.length}`);
    }
    if (lot === 'antwoord kwijt') throw new TypeError('offline');
    return lot === 'pagina ertussen' ? new Response('<p>Log in op dit netwerk.</p>') : new Response('[]');
  };
  return { stuur, geschreven, gevraagd, zetLot: (nieuw: Lot) => (lot = nieuw) };
}

test('what arrived, and of which the answer got lost, is not done again: who sends it again hears to which row', async () => {
  const lijn = maakLijn();
  const { stuur } = maakEenmaal(REST, lijn.stuur);
  lijn.zetLot('antwoord kwijt');
  await expect(stuur(SIGNAAL, post('bomen'))).rejects.toThrow('offline');
  lijn.zetLot('komt aan');
  const weer = await stuur(SIGNAAL, post('bomen'));
  expect([weer.status, await weer.json()]).toEqual([409, { code: 'PT409', details: 'rij-1' }]);
  expect(lijn.geschreven).toHaveLength(1);
  // After that it is a new act.
  expect((await stuur(SIGNAAL, post('bomen'))).status).toBe(200);
  expect(lijn.geschreven).toHaveLength(2);
});

test.each<Lot>(['kwam nooit aan', 'pagina ertussen'])(
  '%s: sent again it is done, under the key it had',
  async (lot) => {
    const lijn = maakLijn();
    const { stuur } = maakEenmaal(REST, lijn.stuur);
    lijn.zetLot(lot);
    await stuur(SIGNAAL, post('bomen')).catch(() => undefined);
    await stuur(SIGNAAL, post('bomen')).catch(() => undefined);
    lijn.zetLot('komt aan');
    expect((await stuur(SIGNAAL, post('bomen'))).status).toBe(200);
    expect(lijn.geschreven).toHaveLength(1);
    expect(lijn.gevraagd).toHaveLength(2);
    expect(new Set(lijn.gevraagd).size).toBe(1);
  },
);

test('the same twice with two answers is two acts, and other words are another act', async () => {
  const lijn = maakLijn();
  const { stuur } = maakEenmaal(REST, lijn.stuur);
  await stuur(SIGNAAL, post('bomen'));
  await stuur(SIGNAAL, post('bomen'));
  lijn.zetLot('antwoord kwijt');
  await stuur(SIGNAAL, post('bankjes')).catch(() => undefined);
  lijn.zetLot('komt aan');
  await stuur(SIGNAAL, post('bankjes!'));
  expect(lijn.geschreven).toHaveLength(4);
  expect(lijn.gevraagd).toEqual([]);
});

test('what only tells something carries no key, and is asked again as it is', async () => {
  const lijn = maakLijn();
  const { stuur } = maakEenmaal(REST, async (adres, verzoek) => {
    expect(new Headers(verzoek.headers).has('x-poging')).toBe(false);
    return lijn.stuur(adres, verzoek);
  });
  for (const [adres, verzoek] of [
    [`${REST}/plek?id=eq.sp-1`, { method: 'GET', headers: { authorization: 'Bearer wie' } }],
    [`${REST}/rpc/contact_lezen`, post('x')],
  ] as const) {
    lijn.zetLot('antwoord kwijt');
    await expect(stuur(adres, verzoek)).rejects.toThrow('offline');
    lijn.zetLot('komt aan');
    expect((await stuur(adres, verzoek)).status).toBe(200);
  }
});

test('one can ask whether an earlier attempt on a row arrived, once', async () => {
  const lijn = maakLijn();
  const { stuur, kwamAan } = maakEenmaal(REST, lijn.stuur);
  const rij = `${REST}/plek?id=eq.sp-1`;
  lijn.zetLot('antwoord kwijt');
  await stuur(`${rij}&gewijzigd_op=eq.1`, { ...post('a'), method: 'PATCH' }).catch(() => undefined);
  lijn.zetLot('komt aan');
  expect(await kwamAan(`PATCH ${REST}/plek?id=eq.sp-2`)).toBeNull();
  expect(await kwamAan(`PATCH ${rij}`)).toBe('{"tekst":"a"}');
  expect(await kwamAan(`PATCH ${rij}`)).toBeNull();
});
