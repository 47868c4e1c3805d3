import type { Item } from '#content/lijst/items.ts';
import { plekTekst } from '#teksten/nl/plek/plek.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

/** Where something is, in one honest sentence for Zin.astro: never more exact than what is known, and nothing when that is nothing. */
export function liggingZin(
  item: Item,
  bekend: { adres?: string | null; straat?: string | null; postcode?: string | null; plaats?: string | null },
): string | undefined {
  const namen = new Set([item.gebied, item.wijk?.naam].flatMap((naam) => naam || []));
  const gebied = Array.from(namen, alsNaam);
  if (bekend.adres)
    return [
      alsNaam(bekend.adres),
      [bekend.postcode, bekend.plaats && alsNaam(bekend.plaats)].filter(Boolean).join(' '),
      gebied.join(', '),
    ]
      .filter(Boolean)
      .join(', ');
  if (bekend.straat) return `${[alsNaam(bekend.straat), ...gebied].join(', ')}.`;
  return gebied.length > 0 ? plekTekst.alleenGebied(gebied.join(', ')) : undefined;
}
