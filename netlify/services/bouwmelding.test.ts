import { expect, test } from 'vitest';
import { bouwmeldingSchema, verwerkBouwmelding } from '#netlify/services/bouwmelding.ts';
import { namaakRpc } from '#tests/support/namaak-rpc.ts';

const MELDING = { state: 'error', context: 'production', created_at: '2026-11-22T10:00:00Z', error_message: 'Kapot' };

/** Which functions were called with what, and how often the site was looked at. */
async function meld(anders: object) {
  const { rpc, gevraagd } = namaakRpc({ publicatie_mislukt: () => null });
  let gekeken = 0;
  const leesOnline = async () => {
    gekeken += 1;
    return undefined;
  };
  await verwerkBouwmelding(rpc, leesOnline, bouwmeldingSchema.parse({ ...MELDING, ...anders }));
  return { gevraagd, gekeken };
}

test('a build that failed is written down with what the host says of it, and the site is not looked at', async () => {
  const invoer = { reden: 'bouwfout', uitleg: 'Kapot', begonnen_op: MELDING.created_at };
  expect(await meld({})).toEqual({ gevraagd: [{ functie: 'publicatie_mislukt', invoer }], gekeken: 0 });
  const { gevraagd } = await meld({ error_message: undefined });
  expect(gevraagd).toEqual([{ functie: 'publicatie_mislukt', invoer: { ...invoer, uitleg: null } }]);
});

test('one that is ready is read from the site; where that says nothing, nothing is written', async () => {
  expect(await meld({ state: 'ready' })).toEqual({ gevraagd: [], gekeken: 1 });
});

test('a build that still runs, and one of a preview, say nothing of the site', async () => {
  for (const anders of [
    { state: 'building' },
    { context: 'deploy-preview' },
    { context: 'deploy-preview', state: 'ready' },
  ])
    expect(await meld(anders)).toEqual({ gevraagd: [], gekeken: 0 });
});

test('a notice that is not as the host writes them is not read', () => {
  for (const anders of [{ created_at: 'gisteren' }, { state: undefined }, { context: 1 }])
    expect(bouwmeldingSchema.safeParse({ ...MELDING, ...anders }).success).toBe(false);
  expect(bouwmeldingSchema.safeParse({ ...MELDING, created_at: '2026-11-22T11:00:00+01:00' }).success).toBe(true);
});
