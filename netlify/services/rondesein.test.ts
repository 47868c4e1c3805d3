import { expect, test } from 'vitest';
import { LOKVELD } from '#domein/gedeeld/lokveld.ts';
import { bewaarRondesein } from '#netlify/services/rondesein.ts';
import { namaakRpc } from '#tests/support/namaak-rpc.ts';

const puzzels = {
  maak: () => Promise.reject(new Error('Nobody asks for a puzzle here.')),
  controleer: async (altcha: string | null) => (altcha === 'opgelost' ? 'handtekening' : null),
};
async function bewaar(ruw: Readonly<Record<string, unknown>>, antwoord: unknown = { status: 'ontvangen' }) {
  const { rpc, gevraagd } = namaakRpc({ rondesein_bewaren: () => antwoord });
  const gevuld = { contact_email: 'bewoner@voorbeeld.test', ...ruw };
  return { uitkomst: await bewaarRondesein({ rpc, puzzels }, gevuld, 'afzender'), gevraagd };
}

test('an address is kept with the puzzle that was solved for it', async () => {
  const { uitkomst, gevraagd } = await bewaar({ altcha: 'opgelost' });
  expect(uitkomst).toEqual({ ok: true, waarde: { bewaard: true } });
  const invoer = { adres: 'bewoner@voorbeeld.test', afzender: 'afzender', uitdaging: 'handtekening' };
  expect(gevraagd).toEqual([{ functie: 'rondesein_bewaren', invoer }]);
});

test('what is no address, or a puzzle that was solved wrong, is refused and kept nowhere', async () => {
  for (const ruw of [{ contact_email: 'geen adres' }, { altcha: 'geraden' }]) {
    const { uitkomst, gevraagd } = await bewaar(ruw);
    expect([uitkomst.ok, gevraagd]).toEqual([false, []]);
  }
});

test('a program that fills in every field hears that it is kept, and it is not', async () => {
  const { uitkomst, gevraagd } = await bewaar({ [LOKVELD]: 'x' });
  expect([uitkomst, gevraagd]).toEqual([{ ok: true, waarde: { bewaard: true } }, []]);
});

test('who asks too often is told so', async () => {
  const { uitkomst } = await bewaar({}, { fout: 'te_vaak', wacht_seconden: 60 });
  expect(uitkomst).toMatchObject({ ok: false, fout: { fouten: [{ veld: null, code: 'te_vaak' }] } });
});
