import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** The same tab, in which the page was loaded again. */
async function laadOpnieuw() {
  vi.resetModules();
  return import('#islands/formulier/beurten.ts');
}
beforeEach(() => {
  const rijen = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (naam: string) => rijen.get(naam) ?? null,
    setItem: (naam: string, tekst: string) => rijen.set(naam, tekst),
  });
});
afterEach(() => void vi.unstubAllGlobals());

test('a tab knows how a filling ended, also after the page was loaded again', async () => {
  const { zetEinde } = await laadOpnieuw();
  zetEinde('een', 'verstuurd');
  zetEinde('twee', 'weggegooid');
  const { eindeVan } = await laadOpnieuw();
  expect(['een', 'twee', 'drie'].map(eindeVan)).toEqual(['verstuurd', 'weggegooid', undefined]);
});

test('it never holds more than the latest', async () => {
  const { eindeVan, zetEinde } = await laadOpnieuw();
  const sleutels = Array.from({ length: 50 }, () => crypto.randomUUID());
  for (const sleutel of sleutels) zetEinde(sleutel, 'verstuurd');
  expect(sessionStorage.getItem('verstuurd')?.length).toBeLessThanOrEqual(400);
  expect(eindeVan(sleutels.at(-1) ?? '')).toBe('verstuurd');
  expect(eindeVan(sleutels[0] ?? '')).toBeUndefined();
});

test('without storage the page still knows of itself', async () => {
  vi.stubGlobal('sessionStorage', undefined);
  const { eindeVan, zetEinde } = await laadOpnieuw();
  zetEinde('een', 'verstuurd');
  expect(eindeVan('een')).toBe('verstuurd');
});
