import type { StadInhoud } from '#content/stad-inhoud.ts';

/** The buurten to choose from, per wijk; in a city without buurten its wijken. */
export function gebiedskeuze({ wijken, buurtenVan }: Pick<StadInhoud, 'wijken' | 'buurtenVan'>) {
  const zonder = wijken.every(({ code }) => buurtenVan(code).length === 0);
  if (zonder) return [{ naam: null, keuzes: wijken.map(({ code, naam }) => [code, naam] as const) }];
  return wijken.map(({ code, naam }) => ({
    naam,
    keuzes: buurtenVan(code).map((buurt) => [buurt.code, buurt.naam] as const),
  }));
}
