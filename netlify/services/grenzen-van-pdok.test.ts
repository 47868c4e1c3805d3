import { expect, onTestFinished, test, vi } from 'vitest';
import { grenzenVanPdok } from '#netlify/services/grenzen-van-pdok.ts';

const STAD = {
  gemeentecode: 'GM0001',
  aantal: { wijken: 2, buurten: 3 },
  grenzenbron: { url: 'https://pdok.test/{jaar}', vermelding: 'CBS' },
};

/** Answers every address with a list that names it. */
function opDeLijn(): string[] {
  const gevraagd: string[] = [];
  vi.stubGlobal('fetch', async (adres: string) => {
    gevraagd.push(new URL(adres).pathname);
    return Response.json({ type: 'FeatureCollection', features: [{ adres }], links: [] });
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  return gevraagd;
}

test('wijken and then buurten are asked of the year, each with where it was read', async () => {
  const gevraagd = opDeLijn();
  const begonnen: string[] = [];
  const bronnen = await grenzenVanPdok(STAD, 2025, (soort) => begonnen.push(soort));
  expect(gevraagd).toEqual(['/2025/collections/wijken/items', '/2025/collections/buurten/items']);
  expect(begonnen).toEqual(['wijken', 'buurten']);
  expect(bronnen.map(({ naam, vermelding }) => [naam, vermelding])).toEqual([
    ['PDOK wijken 2025', 'CBS, 2025'],
    ['PDOK buurten 2025', 'CBS, 2025'],
  ]);
  expect(bronnen[1]?.json).toMatchObject({ features: [{ adres: expect.stringContaining('gemeentecode=GM0001') }] });
});

test('a city without buurten asks for none', async () => {
  const gevraagd = opDeLijn();
  expect(await grenzenVanPdok({ ...STAD, aantal: { wijken: 1, buurten: 0 } }, 2025)).toHaveLength(1);
  expect(gevraagd).toEqual(['/2025/collections/wijken/items']);
});
