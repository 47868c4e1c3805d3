import { expect, test } from 'vitest';
import { maakVolgcode, VOLGCODE_BYTES } from '#domein/gedeeld/volgcode.ts';
import { maakHasher } from '#netlify/adapters/hash.ts';
import { maakPuzzelmaker } from '#netlify/adapters/puzzel.ts';
import { maakRpc } from '#netlify/adapters/rpc.ts';
import { willekeur } from '#netlify/adapters/willekeur.ts';
import { behandelDossier } from '#netlify/services/dossier.ts';

const hasher = maakHasher('geheim');
const VOLGCODE = maakVolgcode(willekeur.bytes(VOLGCODE_BYTES));

/** The key under which the database hears of an action that came from a plain form at this moment. */
async function sleutelOm(moment: string, ruw: Record<string, string>): Promise<unknown> {
  const sleutels: unknown[] = [];
  const haal: typeof fetch = async (invoer, init) => {
    sleutels.push((await new Request(invoer, init).json()).sleutel);
    return Response.json({ fout: 'stap_kan_niet' });
  };
  const gereedschap = {
    rpc: maakRpc({ url: 'http://database.test', sleutel: 'geheim', fetch: haal }),
    hasher,
    willekeur,
    puzzels: maakPuzzelmaker(hasher, willekeur),
    klok: { nu: () => new Date(moment) },
  };
  await behandelDossier(gereedschap, { volgcode: VOLGCODE, ...ruw }, 'afzender');
  expect(sleutels).toHaveLength(1);
  return sleutels[0];
}

test('the same words of a plain form are one action within ten minutes, and another after that', async () => {
  const zeg = (moment: string, tekst = 'Hier komt het.') => sleutelOm(moment, { actie: 'aanvullen', tekst });
  const eerst = await zeg('2026-11-22T10:00:00Z');
  expect(await zeg('2026-11-22T10:09:59Z')).toBe(eerst);
  expect(await zeg('2026-11-22T10:10:00Z')).not.toBe(eerst);
  expect(await zeg('2026-11-22T10:00:00Z', 'Hier komt iets anders.')).not.toBe(eerst);
});
