import proj4 from 'proj4';
import type { NaarWgs84 } from '#domein/plek/lijst/lijst.punt.ts';

/**
 * The Dutch grid with the seven parameters of its change to WGS84; without a correction grid that is right to about 0.3 m, and
 * without these parameters it is 100 m off.
 */
const RD =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel ' +
  '+towgs84=565.2369,50.0087,465.658,-0.406857330322398,0.350732676542563,-1.8703473836068,4.0812 +units=m +no_defs';

const omzetter = proj4(RD, 'EPSG:4326');

/** Degrees WGS84 of a point in metres of the Dutch grid (EPSG:28992). */
export const rdNaarWgs84: NaarWgs84 = (x, y) => {
  const [lon = 0, lat = 0] = omzetter.forward([x, y]);
  return { lat, lon };
};
