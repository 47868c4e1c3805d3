import { expect, test } from 'vitest';
import type { Plekrij } from '#netlify/adapters/import-database.ts';
import { importeerPlekken } from '#netlify/services/plekken-importeren.ts';

const KADER = { zuid: 52, west: 4.9, noord: 52.2, oost: 5.3 };
const KOP = 'id;soort;naam;bron;zekerheid';
const NIEUW = ';speeltuin;Voorbeeld: nieuw;proef;bron';

async function importeer(csv: string | Uint8Array, { schrijf = true, meld = true } = {}) {
  const geschreven: Plekrij[][] = [];
  const gemeld: number[] = [];
  const uitkomst = await importeerPlekken(
    { bytes: typeof csv === 'string' ? new TextEncoder().encode(csv) : csv, schrijf },
    {
      database: {
        gebieden: async () => ({ wijken: [], buurten: [] }),
        plekken: async () => [],
        schrijfPlekken: async (rijen) => {
          geschreven.push(rijen);
          return { toegevoegd: rijen.length, gewijzigd: 0 };
        },
      },
      kader: KADER,
      vandaag: '2026-11-22',
      ...(meld ? { meldSchrijven: (aantal: number) => gemeld.push(aantal) } : {}),
    },
  );
  return { uitkomst, geschreven, gemeld };
}

test('a file is written once it was asked to, and it is told how many rows before that', async () => {
  const { uitkomst, geschreven, gemeld } = await importeer(`${KOP}\n${NIEUW}`);
  expect(uitkomst).toMatchObject({ ok: true, scheidingsteken: ';', geschreven: { toegevoegd: 1, gewijzigd: 0 } });
  expect(geschreven).toMatchObject([[{ naam: 'Voorbeeld: nieuw', soort: 'speeltuin' }]]);
  expect(gemeld).toEqual([1]);
  expect((await importeer(`${KOP}\n${NIEUW}`, { meld: false })).geschreven).toHaveLength(1);
});

test('without that, or with nothing in it to change, nothing is written', async () => {
  const kijk = await importeer(`${KOP}\n${NIEUW}`, { schrijf: false });
  expect([kijk.uitkomst, kijk.geschreven, kijk.gemeld]).toMatchObject([{ ok: true, geschreven: null }, [], []]);
  const leeg = await importeer(KOP);
  expect([leeg.geschreven, leeg.gemeld]).toEqual([[], []]);
});

test('a file that is no text, no table or no places says so, and nothing is written', async () => {
  for (const csv of [new Uint8Array([0xff, 0xfe, 0x00]), '"open', `${KOP}\n;zwembad;Voorbeeld: bad;proef;bron`]) {
    const { uitkomst, geschreven } = await importeer(csv);
    expect(uitkomst.ok ? [] : uitkomst.fouten).not.toEqual([]);
    expect(geschreven).toEqual([]);
  }
});
