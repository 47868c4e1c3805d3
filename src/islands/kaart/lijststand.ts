import { isGeplaatst, type Kaartitem, plekEerst } from '#domein/plek/kaart.ts';
import { kaart as tekst } from '#teksten/nl/kaart/kaart.ts';

/** On a phone a page has an end. */
const MEEST = 20;

/** What the list beside the map shows and says. */
export interface Lijststand {
  rijen: readonly Kaartitem[];
  telling: string;
  /** What else there is, or what to do when there is nothing; empty when all is shown. */
  zin: string;
  leeg: boolean;
}

function zinOver(gekozen: number, geplaatst: number, meer: number, metKaart: boolean): string {
  if (gekozen === 0) return tekst.niets;
  if (metKaart && geplaatst === 0) return tekst.nietsInBeeld;
  return meer > 0 ? tekst.meer(meer) : '';
}

/**
 * `gekozen`: what the filter leaves. `inBeeld`: ids of what the map shows, undefined without a map. Items without a
 * place can be in no view: they stand at the end of every list.
 */
export function lijststand(
  gekozen: readonly Kaartitem[],
  inBeeld: ReadonlySet<string> | undefined,
  meest = MEEST,
): Lijststand {
  const items = plekEerst(gekozen).filter((item) => !inBeeld || !isGeplaatst(item) || inBeeld.has(item.id));
  const geplaatst = items.filter(isGeplaatst).length;
  const zonder = items.length - geplaatst;
  return {
    rijen: items.slice(0, meest),
    telling: inBeeld ? tekst.inBeeld(geplaatst, zonder) : tekst.telling(items.length),
    zin: zinOver(gekozen.length, geplaatst, items.length - meest, inBeeld !== undefined),
    leeg: inBeeld ? geplaatst === 0 : items.length === 0,
  };
}
