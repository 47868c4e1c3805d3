import { expect, test } from 'vitest';
import { LOKVELD } from '#domein/gedeeld/lokveld.ts';
import { goed, mis } from '#domein/gedeeld/resultaat.ts';
import type { Hasher } from '#netlify/adapters/hash.ts';
import { type Brief, dienIn, type Indiening, lokt, type Namens } from '#netlify/services/indienen.ts';
import type { Gereedschap } from '#netlify/services/zending.ts';
import { TOESTEMMING_VERSIE } from '#teksten/nl/formulier/toestemming.ts';
import { namaakRpc } from '#tests/support/namaak-rpc.ts';

const hasher: Hasher = {
  metSleutel: (doel, tekst) => Buffer.from(`${doel}(${tekst})`).toString('hex'),
  sha256: (inhoud) => `sha256(${inhoud})`,
  sleutelVoor: (doel) => doel,
};
const gereedschap: Gereedschap = {
  rpc: namaakRpc({}).rpc,
  hasher,
  willekeur: { bytes: (aantal) => new Uint8Array(aantal), tussen: (laagste) => laagste },
  puzzels: { maak: () => Promise.reject(new Error('Nobody asks for a puzzle here.')), controleer: async () => null },
  klok: { nu: () => new Date('2026-11-22T10:00:00Z') },
};
const BEWAARD = { nummer: 'F-000001', volgt: null };

async function stuur(ruw: Readonly<Record<string, unknown>>, namens?: Namens, velden: Record<string, string> = {}) {
  const brieven: Brief[] = [];
  const indiening: Indiening = {
    flow: 'feedback',
    letter: 'F',
    lees: () =>
      goed({
        velden: { tekst: 'Fijn', ...velden },
        bewaar: async (_, brief) => {
          brieven.push(brief);
          return goed(BEWAARD) as Awaited<ReturnType<Gelezen['bewaar']>>; // what follows of it is not looked at here
        },
      }),
  };
  return { uitkomst: await dienIn(gereedschap, indiening, ruw, 'afzender', namens), brieven };
}
type Gelezen = Extract<ReturnType<Indiening['lees']>, { ok: true }>['waarde'];

test.each([null, '', undefined])('a field that people do not see and that holds %o lures nobody', (leeg) => {
  expect(lokt({ [LOKVELD]: leeg })).toBe(false);
  expect(lokt({})).toBe(false);
});
test.each(['x', ' ', 0, false, []])('one that holds %o was filled in by a program', (vol) => {
  expect(lokt({ [LOKVELD]: vol })).toBe(true);
});

test('what a program filled in is answered as any other, the same each time, and kept nowhere', async () => {
  const vul = (velden: Record<string, string>) => stuur({ [LOKVELD]: 'x' }, undefined, velden);
  const { uitkomst, brieven } = await vul({ contact_email: 'programma@voorbeeld.test', contact_telefoon: '' });
  expect(uitkomst).toMatchObject({ ok: true, waarde: { nummer: expect.stringMatching(/^F-[2-9B-Z]{6}$/) } });
  expect(brieven).toEqual([]);
  expect((await vul({ contact_email: 'programma@voorbeeld.test', contact_telefoon: '' })).uitkomst).toEqual(uitkomst);
  const vervolg = async (velden: Record<string, string>) => {
    const gevuld = await vul(velden);
    return gevuld.uitkomst.ok && gevuld.uitkomst.waarde.vervolg;
  };
  const soorten = await Promise.all([
    vervolg({}),
    vervolg({ contact_email: 'a@b.test' }),
    vervolg({ contact_telefoon: '06' }),
  ]);
  expect(new Set(soorten.map((een) => JSON.stringify(een))).size).toBe(3);
  expect(await vervolg({ contact_email: '', contact_telefoon: '' })).toEqual(soorten[0]);
});

test('a form is kept with the hash of its code, the version of the consent, and how it came', async () => {
  const { uitkomst, brieven } = await stuur({});
  expect(uitkomst).toMatchObject({ ok: true, waarde: { nummer: 'F-000001' } });
  const [brief] = brieven;
  expect(brief).toMatchObject({ afzender: 'afzender', kanaal: 'site_zonder_js', code_hash: `sha256(${brief?.code})` });
  expect(brief?.erbij).toEqual({ akkoord_versie: TOESTEMMING_VERSIE, uitdaging: null });
});

test('what staff write down for somebody says who did, and how it reached them', async () => {
  const { brieven } = await stuur({}, { kanaal: 'papier', medewerker: 'makelaar-1' });
  expect(brieven[0]).toMatchObject({ kanaal: 'papier', erbij: { medewerker_id: 'makelaar-1' } });
});

test('all that is wrong with a form and with how it was sent is told at once', async () => {
  const fout = { veld: 'tekst', code: 'leeg' } as const;
  const indiening: Indiening = { flow: 'feedback', letter: 'F', lees: () => mis([fout]) };
  const uitkomst = await dienIn(gereedschap, indiening, { sleutel: 1 }, 'afzender');
  expect(uitkomst.ok ? [] : uitkomst.fout.fouten).toEqual([
    fout,
    expect.objectContaining({ code: expect.any(String) }),
  ]);
});
