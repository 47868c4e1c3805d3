import { expect, test } from 'vitest';
import type { Persoonsfunctie } from '#domein/contract/contracten.ts';
import { leesPlekkenIn } from '#netlify/services/plekken-inlezen.ts';
import { zonderStukken } from '#teksten/nl/taal/naam.ts';
import { namaakRpc } from '#tests/support/namaak-rpc.ts';

const KOP = 'id;soort;naam;telefoon;bron;zekerheid;status';
const bytes = (...rijen: readonly string[]) => new TextEncoder().encode([KOP, ...rijen].join('\n'));
const GEWIJZIGD = '2026-11-22T10:00:00+00:00';
/** A place as the database has it. */
const plek = (id: string, telefoon: string | null) => ({
  id,
  slug: `voorbeeld-${id}`,
  velden: {
    ...{ id, soort: 'buurtcentrum', naam: `Voorbeeld: ${id}`, slug: `voorbeeld-${id}`, telefoon },
    ...{ bron: ['proef'], zekerheid: 'bron', status: 'gepubliceerd', gewijzigd_op: GEWIJZIGD },
  },
});
const BRON = { wijken: [], buurten: [], plekken: [plek('een', '030-0000000'), plek('twee', null)] };
const EEN = 'een;buurtcentrum;Voorbeeld: een;030-1111111;proef;bron;gepubliceerd';
const TWEE = 'twee;buurtcentrum;Voorbeeld: twee;;proef;bron;gepubliceerd';
const NIEUW = ';speeltuin;Voorbeeld: nieuw;;proef;bron;gepubliceerd';
const CONCEPT = ';speeltuin;Voorbeeld: concept;;proef;bron;concept';

type Antwoorden = Parameters<typeof namaakRpc<Persoonsfunctie>>[0];
async function lees(ruw: Readonly<Record<string, unknown>>, antwoorden: Antwoorden = {}) {
  const { rpc, gevraagd } = namaakRpc<Persoonsfunctie>({ inleesbron: () => BRON, ...antwoorden });
  const uitkomst = await leesPlekkenIn(rpc, ruw);
  return { uitkomst, geschreven: gevraagd.filter(({ functie }) => functie === 'plekken_inlezen') };
}
const merkVan = ({ uitkomst }: Awaited<ReturnType<typeof lees>>) =>
  uitkomst.ok && 'merk' in uitkomst.waarde ? uitkomst.waarde.merk : undefined;
const BESTAND = bytes(EEN, TWEE, NIEUW, CONCEPT);
const GESCHREVEN = () => ({ toegevoegd: 2, gewijzigd: 1 });

test('what a file would do is counted and told, the new ones first, and nothing is written', async () => {
  const { uitkomst, geschreven } = await lees({ bestand: BESTAND });
  expect(uitkomst).toMatchObject({
    ok: true,
    waarde: { klopt: true, stand: 'getoond', nieuw: 2, concept: 1, anders: 1, gelijk: 1, meer: 0 },
  });
  const regels = uitkomst.ok ? uitkomst.waarde.regels.map(zonderStukken) : [];
  expect(regels).toEqual([
    'Rij 4: Voorbeeld: nieuw is nieuw.',
    'Rij 5: Voorbeeld: concept is nieuw.',
    'Rij 2: Voorbeeld: een verandert (telefoon).',
  ]);
  expect(geschreven).toEqual([]);
});

test('it is written as it was shown, with the version of each row that changes', async () => {
  const merk = merkVan(await lees({ bestand: BESTAND }));
  const { uitkomst, geschreven } = await lees({ bestand: BESTAND, merk }, { plekken_inlezen: GESCHREVEN });
  expect(uitkomst).toMatchObject({ ok: true, waarde: { stand: 'geschreven', merk } });
  expect(geschreven).toHaveLength(1);
  expect(geschreven[0]?.invoer.versies).toEqual({ een: GEWIJZIGD });
  expect(geschreven[0]?.invoer.rijen).toMatchObject([
    { naam: 'Voorbeeld: nieuw' },
    { naam: 'Voorbeeld: concept', status: 'concept' },
    { id: 'een', telefoon: '030 111 11 11' },
  ]);
});

test('what was shown of another file, or before somebody changed a row, is shown once more and not written', async () => {
  const merk = merkVan(await lees({ bestand: BESTAND }));
  const later = {
    ...BRON,
    plekken: BRON.plekken.map((een) => ({ ...een, velden: { ...een.velden, gewijzigd_op: '2027' } })),
  };
  for (const [ruw, bron] of [
    [{ bestand: bytes(EEN), merk }, BRON],
    [{ bestand: BESTAND, merk }, later],
  ] as const) {
    const { uitkomst, geschreven } = await lees(ruw, { inleesbron: () => bron, plekken_inlezen: GESCHREVEN });
    expect(uitkomst).toMatchObject({ ok: true, waarde: { stand: 'verouderd' } });
    expect(geschreven).toEqual([]);
  }
});

test('who was quicker between reading and writing is not overwritten: what is there now is shown', async () => {
  const merk = merkVan(await lees({ bestand: BESTAND }));
  const { uitkomst, geschreven } = await lees(
    { bestand: BESTAND, merk },
    { plekken_inlezen: () => ({ fout: 'botsing' }) },
  );
  expect(uitkomst).toMatchObject({ ok: true, waarde: { stand: 'verouderd', nieuw: 2 } });
  expect(geschreven).toHaveLength(1);
});

test('whoever may not is refused, at reading and at writing, and what is no file is not read', async () => {
  const weiger = () => ({ fout: 'niet_bevoegd' });
  const merk = merkVan(await lees({ bestand: BESTAND }));
  const codes = async (ruw: Readonly<Record<string, unknown>>, antwoorden: Antwoorden) => {
    const { uitkomst } = await lees(ruw, antwoorden);
    return uitkomst.ok ? [] : uitkomst.fout.fouten.map(({ code }) => code);
  };
  expect(await codes({ bestand: BESTAND }, { inleesbron: weiger })).toEqual(['niet_bevoegd']);
  expect(await codes({ bestand: BESTAND, merk }, { plekken_inlezen: weiger })).toEqual(['niet_bevoegd']);
  expect(await codes({ bestand: 'geen bestand' }, {})).toEqual(['onleesbaar']);
});

test('what is wrong is counted whole, and told as far as fifty lines', async () => {
  const fout = (nummer: number) => `;zwembad;Voorbeeld: ${nummer};;proef;bron;concept`;
  const { uitkomst } = await lees({ bestand: bytes(...Array.from({ length: 60 }, (_, nummer) => fout(nummer))) });
  expect(uitkomst).toMatchObject({ ok: true, waarde: { klopt: false, aantal: 60, meer: 10 } });
  expect(uitkomst.ok && uitkomst.waarde.regels).toHaveLength(50);
});

test('a file from an old Mac is read by its own letters, when that is said', async () => {
  const mac = Uint8Array.from([...bytes(';speeltuin;Voorbeeld: caf')], (byte) => byte);
  const bestand = new Uint8Array([...mac, 0x8e, ...new TextEncoder().encode(';;proef;bron;concept')]);
  const { uitkomst } = await lees({ bestand, oude_mac: 'ja' });
  expect(uitkomst.ok ? uitkomst.waarde.regels.map(zonderStukken) : []).toEqual(['Rij 2: Voorbeeld: café is nieuw.']);
});
