import type { Item } from '#content/items.ts';
import { plekTekst } from '#teksten/nl/plek.ts';

/** Where something is, in one honest sentence: never more exact than what is known. */
export function liggingZin(
  item: Item,
  bekend: { adres?: string | null; straat?: string | null; postcode?: string | null; plaats?: string | null },
): string {
  const gebied = [item.gebied, item.wijk?.naam].filter((naam, nummer, namen) => naam && namen.indexOf(naam) === nummer);
  if (bekend.adres)
    return [bekend.adres, [bekend.postcode, bekend.plaats].filter(Boolean).join(' '), gebied.join(', ')]
      .filter(Boolean)
      .join(', ');
  if (bekend.straat) return `${plekTekst.straatIn(bekend.straat, gebied.join(', '))}. ${plekTekst.huisnummerOnbekend}`;
  return gebied.length > 0 ? plekTekst.alleenGebied(gebied.join(', ')) : plekTekst.nergens;
}
