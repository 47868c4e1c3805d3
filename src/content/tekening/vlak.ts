import type { Punt } from '#domein/plek/afstand.ts';

/** A place on a flat plane: x to the east, y to the south. */
export type Plaats = readonly [x: number, y: number];
export type Ring = readonly Plaats[];

const OMTREK = 40_075_017;
const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

/**
 * Degrees to metres on a plane that is the plane of web maps, at the scale of `midden`: what is drawn on it lies under
 * the tiles without bending.
 */
export function maakPlat(midden: Punt) {
  const schaal = OMTREK * Math.cos((midden.lat * Math.PI) / 180);
  const noord = mercator(midden.lat);
  return {
    heen: ({ lat, lon }: Punt): Plaats => [((lon - midden.lon) / 360) * schaal, (noord - mercator(lat)) * schaal],
    terug: ([x, y]: Plaats): Punt => ({
      lat: (Math.atan(Math.exp((noord - y / schaal) * 2 * Math.PI)) * 360) / Math.PI - 90,
      lon: (x / schaal) * 360 + midden.lon,
    }),
  };
}
export type Plat = ReturnType<typeof maakPlat>;

export const afstand = ([x, y]: Plaats, [u, v]: Plaats): number => Math.hypot(x - u, y - v);
export const tussen = ([x, y]: Plaats, [u, v]: Plaats): Plaats => [(x + u) / 2, (y + v) / 2];

/** Twice the area, positive when the ring goes one way round and negative the other. */
const dubbel = (ring: Ring): number =>
  ring.reduce((som, [x, y], nummer) => {
    const [u, v] = ring[(nummer + 1) % ring.length] ?? [x, y];
    return som + x * v - u * y;
  }, 0);
export const oppervlakte = (ring: Ring): number => Math.abs(dubbel(ring)) / 2;

export interface Kader {
  readonly links: number;
  readonly boven: number;
  readonly rechts: number;
  readonly onder: number;
}
export const kaderVan = (plaatsen: readonly Plaats[]): Kader => {
  const xs = plaatsen.map(([x]) => x);
  const ys = plaatsen.map(([, y]) => y);
  return { links: Math.min(...xs), boven: Math.min(...ys), rechts: Math.max(...xs), onder: Math.max(...ys) };
};
