import { paths } from '#config/paths.ts';
import type { Rij } from '#tests/support/jaar/portaal.ts';

/** What the site must show once it is up to date, by address: a text, or that there is no such page. */
export type Boek = Map<string, string | null>;

type Soort = 'plek' | 'initiatief';

/** The page of a place or an initiatief. */
export function adresVan(soort: Soort, { slug, soort: welke }: Rij): string {
  const naam = String(slug);
  if (soort === 'initiatief') return paths.initiatief(naam);
  return paths.plek(welke === 'speeltuin' ? 'speeltuin' : 'buurtcentrum', naam);
}

/** Blanks as a browser shows them, and nothing of how names are kept apart from the sentence around them. */
export const plat = (tekst: string): string =>
  tekst
    .replace(/[\u2066-\u2069\u200e\u200f\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
