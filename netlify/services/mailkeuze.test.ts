import { expect, test } from 'vitest';
import { maakVolgcode, VOLGCODE_BYTES } from '#domein/gedeeld/volgcode.ts';
import type { Hasher } from '#netlify/adapters/hash.ts';
import { doeMailkeuze } from '#netlify/services/mailkeuze.ts';
import { namaakRpc } from '#tests/support/namaak-rpc.ts';

const CODE = maakVolgcode(new Uint8Array(VOLGCODE_BYTES));
const hasher: Hasher = {
  metSleutel: (doel, tekst) => `${doel}(${tekst})`,
  sha256: (inhoud) => `sha256(${inhoud})`,
  sleutelVoor: (doel) => doel,
};

test.each([
  ['ja', true],
  ['nee', false],
])('%s behind the link of a mail is carried out with the hash of its code, not the code', async (keuze, ja) => {
  const { rpc, gevraagd } = namaakRpc({ mailkeuze_doen: () => ({ wat: 'rondesein', ja }) });
  const uitkomst = await doeMailkeuze({ rpc, hasher }, { volgcode: CODE, keuze }, 'afzender');
  expect(uitkomst).toEqual({ ok: true, waarde: { wat: 'rondesein', ja } });
  expect(gevraagd.map(({ invoer }) => invoer)).toEqual([{ code_hash: `sha256(${CODE})`, ja, afzender: 'afzender' }]);
});

test('what is no choice, or has no code, reaches no database', async () => {
  const { rpc, gevraagd } = namaakRpc({});
  const veld = async (ruw: object) => {
    const uitkomst = await doeMailkeuze({ rpc, hasher }, { volgcode: CODE, keuze: 'ja', ...ruw }, 'afzender');
    return uitkomst.ok ? null : uitkomst.fout.fouten.map((fout) => fout.veld);
  };
  expect(await veld({ keuze: 'misschien' })).toEqual(['keuze']);
  expect(await veld({ volgcode: 'kort' })).toEqual(['volgcode']);
  expect(gevraagd).toEqual([]);
});

test('a code that is not known is refused by what the database says', async () => {
  const { rpc } = namaakRpc({ mailkeuze_doen: () => ({ fout: 'onbekend' }) });
  const uitkomst = await doeMailkeuze({ rpc, hasher }, { volgcode: CODE, keuze: 'ja' }, 'afzender');
  expect(uitkomst).toMatchObject({ ok: false, fout: { fouten: [{ veld: null, code: 'onbekend' }] } });
});
