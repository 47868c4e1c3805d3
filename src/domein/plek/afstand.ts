/** A point, degrees WGS84. */
export interface Punt {
  lat: number;
  lon: number;
}

// Mean radius of the earth in metres (IUGG).
const AARDSTRAAL = 6_371_009;
const radialen = (graden: number): number => (graden * Math.PI) / 180;

/** Metres between two points as the crow flies (haversine). */
export function afstandInMeter(een: Punt, ander: Punt): number {
  const dLat = radialen(ander.lat - een.lat) / 2;
  const dLon = radialen(ander.lon - een.lon) / 2;
  const h = Math.sin(dLat) ** 2 + Math.cos(radialen(een.lat)) * Math.cos(radialen(ander.lat)) * Math.sin(dLon) ** 2;
  return 2 * AARDSTRAAL * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Metres as people say them: steps of 50 below a kilometre (at least 50), of 100 below ten, of 1 000 above. */
export function rondAfstand(meter: number): number {
  const stap = meter < 975 ? 50 : meter < 9_950 ? 100 : 1_000;
  return Math.max(50, Math.round(meter / stap) * stap);
}
