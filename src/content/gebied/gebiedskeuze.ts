import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';

type Bron = Pick<StadInhoud, 'wijken' | 'buurtenVan'>;
/** More buurten than this no form can carry: whoever fills it in then chooses a wijk. */
const MEESTE_BUURTEN = 160;

/** The buurten to choose from, per wijk; in a city without buurten, or with too many for a list, its wijken. */
export function gebiedskeuze({ wijken, buurtenVan }: Bron, wijkCode?: string) {
  const hier = wijken.filter(({ code }) => wijkCode === undefined || code === wijkCode);
  const aantal = hier.reduce((som, { code }) => som + buurtenVan(code).length, 0);
  if (aantal === 0 || aantal > MEESTE_BUURTEN)
    return [{ naam: null, keuzes: hier.map(({ code, naam }) => [code, naam] as const) }];
  return hier.map(({ code, naam }) => ({
    naam,
    keuzes: buurtenVan(code).map((buurt) => [buurt.code, buurt.naam] as const),
  }));
}
