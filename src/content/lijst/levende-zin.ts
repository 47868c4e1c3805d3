import { beginVan } from '#content/lijst/begin-van.ts';
import { type Item, ZIN } from '#content/lijst/items.ts';
import { isBevestigd } from '#domein/zoeken/bevestigd.ts';
import { rijTekst } from '#teksten/nl/lijst/rij.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { opsomming } from '#teksten/nl/taal/woord.ts';

const zinnenVan = (tekst: string | null): string[] => (tekst ?? '').split(/(?<=[.!?])\s+/).filter((zin) => zin !== '');
const woordenVan = (tekst: string): string[] => tekst.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const ZEGT_NIETS = new Set(woordenVan(rijTekst.zegtNiets));
/** Whether a sentence says more than the row does anyhow: its kind, its name and its area. */
function zegtMeer(zin: string, { naam, gebied, wijk, soort }: Item): boolean {
  const bekend = new Set(woordenVan([naam, gebied, wijk?.naam, soort].join(' ')));
  return woordenVan(zin).some((woord) => !ZEGT_NIETS.has(woord) && !bekend.has(woord));
}

/** What is known of it besides its description, as a sentence with names for Zin.astro. */
function uitFeiten({ bekend, themas }: Item): string | undefined {
  if (themas.length > 0) return rijTekst.over(opsomming(themas.map(alsNaam)));
  if (!('straat' in bekend)) return undefined;
  if (bekend.voorzieningen.length > 0) return rijTekst.erIs(opsomming(bekend.voorzieningen.map(alsNaam)));
  const beheer = zinnenVan(bekend.beheer).find(isBevestigd);
  if (beheer) return alsNaam(beheer);
  const waar = bekend.adres ?? bekend.straat;
  return waar ? rijTekst.staatOp(alsNaam(waar)) : undefined;
}

/**
 * The one sentence of a row, made of its own facts, for Zin.astro: the first of its description that says more than what it
 * is and where, and is no "that we do not know", so that a row differs from its neighbour's. Where nothing more is known it is empty.
 */
export function levendeZin(item: Item): string {
  const eigen = 'wat_kan_hier' in item.bekend ? item.bekend.wat_kan_hier : null;
  const zinnen = [...zinnenVan(item.omschrijving), ...zinnenVan(eigen)];
  const zin = zinnen.find((deze) => isBevestigd(deze) && zegtMeer(deze, item));
  if (zin) return alsNaam(beginVan(zin, ZIN));
  return uitFeiten(item) ?? '';
}
