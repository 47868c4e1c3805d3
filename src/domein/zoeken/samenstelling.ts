import { stamVan } from '#domein/zoeken/woorden.ts';

const KORTSTE_KOP = 3;
/** Of a beginning that is no word by itself: "moes", but not the "por" of "portaal". */
const KORTSTE_VREEMDE_KOP = 4;
const KORTSTE_STAART = 4;

/**
 * The stems of the words that a compound is made of, as far as `bekend` knows them: "moestuin" has tuin, "vrijwilligerswerk"
 * has vrijwilliger and werk. Its end must be known, for that is what it is a kind of.
 */
export function delenVan(woord: string, bekend: (stam: string) => boolean): string[] {
  for (let i = KORTSTE_KOP; i <= woord.length - KORTSTE_STAART; i++) {
    const staart = stamVan(woord.slice(i));
    if (!bekend(staart)) continue;
    const kop = woord.slice(0, i);
    const gekend = [stamVan(kop), stamVan(kop.replace(/s$/, ''))].find(bekend);
    if (gekend) return [gekend, staart];
    if (kop.length >= KORTSTE_VREEMDE_KOP) return [staart];
  }
  return [];
}
