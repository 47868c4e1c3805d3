import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { Item } from '#content/lijst/items.ts';
import { BUREN } from '#domein/plek/dichtbij.ts';

const { straalKm, hoogstens: HOOGSTENS } = BUREN;

export interface Nabij {
  /** `afstand`: near by distance. `wijk`: only the wijk is known, so others from that wijk. */
  soort: 'afstand' | 'wijk';
  items: Item[];
}

const heeftPlek = (item: Item): item is Item & { lat: number; lon: number } =>
  item.lat !== null && item.lon !== null && item.precisie !== 'wijk';

/** Makes one index of all places, so that the neighbours of ten thousand items cost no more per item than of ten. */
export function maakNabijzoeker(items: readonly Item[]): (item: Item) => Nabij {
  const metPlek = items.filter(heeftPlek);
  const index = new KDBush(metPlek.length);
  for (const { lon, lat } of metPlek) index.add(lon, lat);
  index.finish();

  const eerstePerWijk = new Map<string, Item[]>();
  for (const item of items) {
    const groep = item.wijk && (eerstePerWijk.get(item.wijk.code) ?? []);
    if (!item.wijk || !groep) continue;
    if (groep.length <= HOOGSTENS) groep.push(item);
    eerstePerWijk.set(item.wijk.code, groep);
  }

  return (item) => {
    if (!heeftPlek(item)) {
      const anderen = (item.wijk && eerstePerWijk.get(item.wijk.code)) ?? [];
      return { soort: 'wijk', items: anderen.filter((ander) => ander.id !== item.id).slice(0, HOOGSTENS) };
    }
    const gevonden = around(index, item.lon, item.lat, HOOGSTENS + 1, straalKm)
      .map((nummer) => metPlek[nummer])
      .filter((ander): ander is Item & { lat: number; lon: number } => ander !== undefined && ander.id !== item.id);
    return { soort: 'afstand', items: gevonden.slice(0, HOOGSTENS) };
  };
}
