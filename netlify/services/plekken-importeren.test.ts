import { expect, test } from 'vitest';
import type { Plekrij } from '#netlify/adapters/import-database.ts';
import { herkomstVan, importeerPlekken } from '#netlify/services/plekken-importeren.ts';

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

test('of the widest list is kept what the database takes: the columns that were read, by the begin of their names', () => {
  const hun = '"'.repeat(500);
  const gelezen = Array.from({ length: 400 }, () => ({ hun, doel: 'voorzieningen' as const }));
  const { keuze, bestand } = herkomstVan(new Uint8Array(), {
    kolommen: [{ hun: 'Beheerder', doel: null }, ...gelezen],
    bron: hun,
  });
  expect(bestand).toMatch(/^[0-9a-f]{64}$/);
  expect(keuze?.kolommen).toHaveLength(100);
  expect(keuze?.kolommen.every(({ doel }) => doel === 'voorzieningen')).toBe(true);
  // Twenty thousand characters, as jsonb spaces them.
  expect(JSON.stringify(keuze, null, 1).replaceAll('\n', '').length).toBeLessThan(20_000);
});

test('a name of a column is kept in whole letters, and without what is none', () => {
  const hun = `Speel\u0000plek\ud800 ${'🏡'.repeat(80)}`;
  const { keuze } = herkomstVan(new Uint8Array(), { kolommen: [{ hun, doel: 'naam' }] });
  expect(keuze?.kolommen).toEqual([{ hun: `Speelplek\ufffd ${'🏡'.repeat(49)}`, doel: 'naam' }]);
});
