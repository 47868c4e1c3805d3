/** A rough frame around a city, degrees WGS84. */
export interface Kader {
  zuid: number;
  west: number;
  noord: number;
  oost: number;
}

/** Why a point cannot be right: numbers of another projection, swapped axes, or simply somewhere else. */
export type Puntfout = 'rd' | 'web_mercator' | 'verwisseld' | 'buiten_kader';

const tussen = (waarde: number, van: number, tot: number): boolean => waarde >= van && waarde <= tot;
const binnen = (lat: number, lon: number, kader: Kader): boolean =>
  tussen(lat, kader.zuid, kader.noord) && tussen(lon, kader.west, kader.oost);

// Range of the Dutch grid (EPSG:28992) in metres, from the definition by Kadaster.
const isRd = (x: number, y: number): boolean => tussen(x, -7_000, 300_000) && tussen(y, 289_000, 629_000);

/** What is wrong with a point that should be degrees WGS84 inside `kader`; null when nothing is. */
export function beoordeelPunt(lat: number, lon: number, kader: Kader): Puntfout | null {
  if (binnen(lat, lon, kader)) return null;
  if (binnen(lon, lat, kader)) return 'verwisseld';
  if (isRd(lat, lon) || isRd(lon, lat)) return 'rd';
  if (Math.abs(lat) > 1000 && Math.abs(lon) > 1000) return 'web_mercator';
  return 'buiten_kader';
}
