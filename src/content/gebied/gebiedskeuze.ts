import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { aantalPassend, bytesVan } from '#content/lijst/bladen.ts';
import type { Buurt } from '#domein/gebied/gebied.schema.ts';

type Bron = Pick<StadInhoud, 'wijken' | 'buurtenVan'>;
/** What a form can carry of them: a city with more has a form for each wijk. */
const MAAT = { gewicht: ({ code, naam }: Buurt) => 35 + bytesVan(code, naam), ruimte: 8500, hoogstens: 160 };

/** Whether all buurten of the city can be chosen in one form. */
export function passenBuurten({ wijken, buurtenVan }: Bron): boolean {
  const alle = wijken.flatMap(({ code }) => buurtenVan(code));
  return aantalPassend(alle, MAAT) === alle.length;
}

/** The buurten per wijk, or those of one wijk; where there are none the wijken. */
export function alleGebieden({ wijken, buurtenVan }: Bron, wijkCode?: string) {
  const hier = wijken.filter(({ code }) => wijkCode === undefined || code === wijkCode);
  if (hier.every(({ code }) => buurtenVan(code).length === 0))
    return [{ naam: null, keuzes: hier.map(({ code, naam }) => [code, naam] as const) }];
  return hier.map(({ code, naam }) => ({
    naam,
    keuzes: buurtenVan(code).map((buurt) => [buurt.code, buurt.naam] as const),
  }));
}

/** The wijken alone, where the buurten are too many for one form. */
export const alleWijken = ({ wijken }: Pick<Bron, 'wijken'>) => alleGebieden({ wijken, buurtenVan: () => [] });

/** What a form carries: all buurten, or those of its wijk; with too many for one form only the wijken, beside forms per wijk. */
export const gebiedskeuze = (bron: Bron, wijkCode?: string) =>
  wijkCode !== undefined || passenBuurten(bron) ? alleGebieden(bron, wijkCode) : alleWijken(bron);
