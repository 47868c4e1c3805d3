import { stamVan, woordenVan } from '#domein/zoeken/woorden.ts';
import type { Zoekrecord } from '#domein/zoeken/zoekrecord.ts';

/** A word that stands in the names of more wijken than this says nothing about where: "noord", "omgeving". */
const MEESTE_WIJKEN = 2;

/** By a word in the name of a wijk or buurt: the slugs of the wijken that it can mean. */
export function wijkenPerWoord(records: readonly Zoekrecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const per = (soort: 'wijk' | 'buurt') => {
    const woorden = new Map<string, Set<string>>();
    for (const { soort: deze, naam, wijk } of records) {
      if (deze !== soort || !wijk) continue;
      for (const stam of woordenVan(naam).map(stamVan)) {
        if (stam.length < 3) continue;
        woorden.set(stam, (woorden.get(stam) ?? new Set()).add(wijk));
      }
    }
    return woorden;
  };
  const buurten = [...per('buurt')].filter(([, wijken]) => wijken.size <= MEESTE_WIJKEN);
  return new Map([...buurten, ...per('wijk')]);
}
