import { expect, test } from 'vitest';
import { maakVolgcode, VOLGCODE_BYTES } from '#domein/gedeeld/volgcode.ts';
import type { Hasher } from '#netlify/adapters/hash.ts';
import { leesNummer, leesOpnieuw } from '#netlify/services/dossier-lezen.ts';
import { namaakRpc } from '#tests/support/namaak-rpc.ts';

const CODE = maakVolgcode(new Uint8Array(VOLGCODE_BYTES));
const hasher: Hasher = {
  metSleutel: (doel, tekst) => `${doel}(${tekst})`,
  sha256: (inhoud) => `sha256(${inhoud})`,
  sleutelVoor: (doel) => doel,
};

test.each(['M-0A1B2C', 'B-000001', 'F-ZZZZZZ'])('%s is the number of a dossier', (nummer) => {
  expect(leesNummer({ nummer })).toBe(nummer);
});
test.each(['X-000001', 'B-00001', 'b-000001', ' B-000001', 12, null, undefined])('%o is none', (nummer) => {
  expect(leesNummer({ nummer })).toBeNull();
});
test('what was not sent is no number, whatever the object inherits', () => {
  expect(leesNummer(Object.create({ nummer: 'B-000001' }))).toBeNull();
  expect(leesNummer({})).toBeNull();
});

test('a dossier is asked for once more by the hash of its code, whatever else was wrong with the request', async () => {
  const { rpc, gevraagd } = namaakRpc({ dossier_lezen: () => ({ fout: 'onbekend' }) });
  const ruw = { volgcode: CODE, actie: 'geen actie', nummer: 'B-000001' };
  expect(await leesOpnieuw({ rpc, hasher }, ruw, 'afzender')).toBeUndefined();
  expect(gevraagd).toEqual([
    { functie: 'dossier_lezen', invoer: { code_hash: `sha256(${CODE})`, afzender: 'afzender', nummer: 'B-000001' } },
  ]);
});

test('without a readable code nothing is asked, so that it counts as no guess', async () => {
  const { rpc, gevraagd } = namaakRpc({});
  for (const volgcode of ['kort', '', undefined, 12])
    expect(await leesOpnieuw({ rpc, hasher }, { volgcode }, 'afzender')).toBeUndefined();
  expect(gevraagd).toEqual([]);
});
