import { afstandInMeter, type Punt } from '#domein/plek/afstand.ts';
import { type Geplaatst, isGeplaatst, isPunt, type Kaartitem } from '#domein/plek/kaart.ts';

/** An item with how far it is. `meter` counts to the centre of the area when `precies` is false: do not show it then. */
export interface Dichtbij {
  item: Geplaatst;
  meter: number;
  precies: boolean;
}

/** What counts as near another place, on the page of that place: so far, and no more than so many. */
export const BUREN = { straalKm: 1.5, hoogstens: 5 } as const;

/** Items by distance from `punt`, nearest first, as the crow flies. Items without a place are left out. */
export function sorteerOpAfstand(items: readonly Kaartitem[], punt: Punt): Dichtbij[] {
  return items
    .filter(isGeplaatst)
    .map((item) => ({ item, meter: afstandInMeter(punt, item), precies: isPunt(item) }))
    .sort((een, ander) => een.meter - ander.meter || een.item.naam.localeCompare(ander.item.naam, 'nl'));
}

/** The chosen point in a fragment, `#bij=lat,lon`; undefined when it is not one. */
export function leesBij(fragment: string): Punt | undefined {
  const delen = /^#bij=(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(fragment);
  if (!delen) return undefined;
  const [lat = 0, lon = 0] = delen.slice(1).map(Number);
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}

/** Four decimals: about ten metres, no more exact than needed. */
export const schrijfBij = ({ lat, lon }: Punt): string => `#bij=${lat.toFixed(4)},${lon.toFixed(4)}`;
