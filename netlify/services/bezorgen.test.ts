import { expect, test } from 'vitest';
import { maakRpc } from '#netlify/adapters/rpc.ts';
import { bezorg } from '#netlify/services/bezorgen.ts';
import { namaakRpc } from '#tests/support/namaak-rpc.ts';

/** The platform stops a scheduled function after this long, whatever it is doing. */
const LEEFT_SECONDEN = 30;

test('a mail in hand is kept from others for longer than a function lives, and for five minutes at most', async () => {
  const leases: number[] = [];
  const geenMail: typeof fetch = async (invoer, init) => {
    leases.push((await new Request(invoer, init).json()).lease_seconden);
    return Response.json([]);
  };
  await bezorg(
    {
      rpc: maakRpc({ url: 'http://database.test', sleutel: 'geheim', fetch: geenMail }),
      post: { stuur: () => Promise.reject(), bereikbaar: async () => true, sluit: () => undefined },
      klok: { nu: () => new Date(0) },
      domein: 'voorbeeld.test',
      taal: 'nl',
      site: 'https://voorbeeld.test',
      volgen: '/volgen/',
      aanvragen: '/aanvragen/',
      jury: '/jury/',
    },
    new Date(1),
  );
  expect(leases).toHaveLength(1);
  expect(leases[0]).toBeGreaterThan(2 * LEEFT_SECONDEN);
  expect(leases[0]).toBeLessThanOrEqual(300);
});

const GEEN_POST = new Error('The server of the mail is away.');
/** Mails that wait, of which those named in `stuk` cannot be sent; of these the database has given up on `op`. */
async function bezorgAlles(aantal: number, { stuk = [], op = [], seconden = 0 }: Stoornis = {}) {
  const wachtend = Array.from({ length: aantal }, (_, nummer) => ({
    id: `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`,
    ...{ message_id: `bericht-${nummer}`, aan: `${nummer}@voorbeeld.test`, poging: 1 },
    ...{ soort: 'werk_verhuisd', gegevens: { naam: 'Een makelaar' } },
  }));
  const nummerVan = (id: unknown) => Number(String(id).slice(-12));
  const { rpc, gevraagd } = namaakRpc({
    berichten_claimen: ({ hoeveel }) => wachtend.splice(0, Number(hoeveel)),
    bericht_verzonden: () => true,
    bericht_mislukt: ({ bericht_id }) => ({
      opgegeven: op.includes(nummerVan(bericht_id)),
      volgende_poging_op: '2026-11-22T10:00:00+00:00',
    }),
  });
  const verstuurd: string[] = [];
  let nu = 0;
  const telling = await bezorg(
    {
      rpc,
      post: {
        stuur: async ({ aan, messageId }) => {
          if (stuk.some((nummer) => aan.startsWith(`${nummer}@`))) throw GEEN_POST;
          verstuurd.push(messageId);
        },
        bereikbaar: async () => true,
        sluit: () => undefined,
      },
      klok: {
        nu: () => {
          nu += seconden * 1000;
          return new Date(nu);
        },
      },
      ...{ domein: 'voorbeeld.test', taal: 'nl', site: 'https://voorbeeld.test' },
      ...{ volgen: '/volgen/', aanvragen: '/aanvragen/', jury: '/jury/' },
    },
    new Date(60_000),
  );
  return { telling, verstuurd, gevraagd };
}
interface Stoornis {
  readonly stuk?: readonly number[];
  readonly op?: readonly number[];
  readonly seconden?: number;
}

test('a mail that cannot be sent keeps no other waiting, and each is counted by how it ended', async () => {
  const { telling, verstuurd, gevraagd } = await bezorgAlles(5, { stuk: [1, 3], op: [3] });
  expect(telling).toEqual({ verzonden: 3, mislukt: 1, opgegeven: 1 });
  expect(verstuurd).toEqual(['<bericht-0@voorbeeld.test>', '<bericht-2@voorbeeld.test>', '<bericht-4@voorbeeld.test>']);
  const mislukt = gevraagd.filter(({ functie }) => functie === 'bericht_mislukt');
  expect(mislukt.map(({ invoer }) => invoer.fout)).toEqual(['opmaak Error', 'opmaak Error']);
});

test('lot by lot goes out until nothing waits', async () => {
  const { telling, gevraagd } = await bezorgAlles(45);
  expect(telling.verzonden).toBe(45);
  expect(gevraagd.filter(({ functie }) => functie === 'berichten_claimen').length).toBeGreaterThan(1);
});

test('no lot is begun at the moment when time is up', async () => {
  expect((await bezorgAlles(5, { seconden: 60 })).telling.verzonden).toBe(0);
  expect((await bezorgAlles(5, { seconden: 30 })).telling.verzonden).toBe(5);
});
