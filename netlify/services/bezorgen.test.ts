import { expect, test } from 'vitest';
import { maakRpc } from '#netlify/adapters/rpc.ts';
import { bezorg } from '#netlify/services/bezorgen.ts';

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
