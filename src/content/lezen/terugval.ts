import type { Rijen } from '#content/lezen/rijen.ts';
import { sleutelVan, type Tabelnaam, tabelnamen } from '#content/lezen/tabellen.ts';
import type { Verdwenen } from '#content/lezen/verdwenen.ts';

/** Of these the city has a fixed number: one that is gone is a fault of its own, and never taken away. */
const VAST: readonly Tabelnaam[] = ['wijk', 'buurt'];

/**
 * The content that is online, without what is not published any more: what somebody took away never waits behind the
 * fault of another row. Rows that vanished by themselves (`terug`) stay, for they may have been lost.
 */
export function zonderWeggehaald(eerst: Rijen, nu: Rijen, terug: Verdwenen): Rijen {
  const paren = tabelnamen.map((naam) => {
    if (VAST.includes(naam)) return [naam, eerst[naam]] as const;
    const blijft = new Set([...nu[naam], ...(terug.get(naam) ?? [])].map((rij) => sleutelVan(naam, rij)));
    return [naam, eerst[naam].filter((rij) => blijft.has(sleutelVan(naam, rij)))] as const;
  });
  return Object.fromEntries(paren) as unknown as Rijen; // one pair per name, from the list of names
}
