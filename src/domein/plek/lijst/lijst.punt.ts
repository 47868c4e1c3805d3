import type { Precisie } from '#domein/gedeeld/bouwstenen.schema.ts';
import type { Punt } from '#domein/plek/afstand.ts';

/** `wgs84` in degrees; `rd` and `web_mercator` in metres. */
export type Stelsel = 'wgs84' | 'rd' | 'web_mercator';
/** A point in a system, longitude or easting first. `verwisseld`: it was written the other way round. */
export interface Gelezenpunt {
  stelsel: Stelsel;
  verwisseld: boolean;
  x: number;
  y: number;
}

/** In which of the systems numbers can lie in the Netherlands, with a margin: the ranges share nothing. */
const BEREIK: readonly [Stelsel, x: readonly [number, number], y: readonly [number, number]][] = [
  ['wgs84', [3, 7.5], [50.5, 53.8]],
  ['rd', [-7_000, 300_000], [289_000, 629_000]],
  ['web_mercator', [330_000, 840_000], [6_500_000, 7_150_000]],
];
const tussen = (waarde: number, [van, tot]: readonly [number, number]): boolean => waarde >= van && waarde <= tot;

/** Which system two numbers are in, by where the Netherlands lie in it; null when in none. */
export function leesPunt(x: number, y: number): Gelezenpunt | null {
  for (const [stelsel, bereikX, bereikY] of BEREIK) {
    if (tussen(x, bereikX) && tussen(y, bereikY)) return { stelsel, verwisseld: false, x, y };
    if (tussen(y, bereikX) && tussen(x, bereikY)) return { stelsel, verwisseld: true, x: y, y: x };
  }
  return null;
}

/** A number that may be one half of a point, in whatever system; nought stands where nobody filled it in. */
export const kanCoordinaat = (getal: number | null): boolean =>
  getal !== null && (getal === 0 || BEREIK.some(([, x, y]) => tussen(getal, x) || tussen(getal, y)));

const GETAL = /^-?\d+([.,]\d+)?(e-?\d+)?$/i;
/** "52,0907", "136.123,45" and "136,123.45" as numbers; null for anything else. */
export function leesGetal(cel: string): number | null {
  const kaal = cel.trim().replace(/\s|°/g, '');
  if (GETAL.test(kaal)) return Number(kaal.replace(',', '.'));
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(kaal)) return Number(kaal.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(kaal)) return Number(kaal.replaceAll(',', ''));
  return null;
}

const WKT = /^(?:SRID=\d+;)?\s*(?:MULTI)?POINT\s*Z?\s*\(+\s*(-?[\d.]+)\s+(-?[\d.]+)/i;
/** A comma between them is told from a decimal comma by the points in the numbers, or by a space behind it. */
const PAREN = [
  /^[([]?\s*(-?\d+\.\d+)\s*[,;|\s]\s*(-?\d+\.\d+)\s*[)\]]?$/,
  /^[([]?\s*(-?\d+(?:,\d+)?)(?:\s*[;|]\s*|,?\s+)(-?\d+(?:,\d+)?)\s*[)\]]?$/,
];
const GEOJSON = /"coordinates"\s*:\s*\[\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)/;
/** One cell with both numbers: WKT, GeoJSON, or "52.09, 5.12"; null when it holds no point. */
export function leesPuntcel(cel: string): readonly [number, number] | null {
  const kaal = cel.trim();
  const delen = [WKT, ...PAREN, GEOJSON].map((vorm) => vorm.exec(kaal)).find((gevonden) => gevonden !== null);
  const [een, ander] = (delen ?? []).slice(1).map((deel) => Number(deel.replace(',', '.')));
  return een !== undefined && ander !== undefined && Number.isFinite(een + ander) ? [een, ander] : null;
}

/** Half the circumference of the earth in metres, as Web Mercator (EPSG:3857) has it. */
const HALF = 20_037_508.342789244;
const uitWebMercator = (x: number, y: number): Punt => ({
  lon: (x / HALF) * 180,
  lat: (Math.atan(Math.exp((y / HALF) * Math.PI)) * 360) / Math.PI - 90,
});

/** Degrees WGS84 of an RD point in metres (EPSG:28992). */
export type NaarWgs84 = (x: number, y: number) => Punt;

/** Seven decimals of a degree are a centimetre. */
const rond = (graden: number): number => Math.round(graden * 1e7) / 1e7;
export function alsWgs84({ stelsel, x, y }: Gelezenpunt, vanRd: NaarWgs84): Punt {
  if (stelsel === 'wgs84') return { lat: y, lon: x };
  const { lat, lon } = stelsel === 'rd' ? vanRd(x, y) : uitWebMercator(x, y);
  return { lat: rond(lat), lon: rond(lon) };
}

/** Decimals with which degrees were written; metres are exact. */
export const decimalenVan = ({ stelsel, x, y }: Gelezenpunt): number =>
  stelsel === 'wgs84' ? Math.max(...[x, y].map((getal) => String(getal).split('.')[1]?.length ?? 0)) : EXACT;
/** Four decimals of a degree are ten metres. */
const EXACT = 4;
const PRECISIES: readonly [decimalen: number, precisie: Precisie][] = [
  [EXACT, 'adres'],
  [3, 'straat'],
  [2, 'buurt'],
];
/** How exact the points of a list can be: a nought at the end is not written, so all of them count. */
export const precisieBij = (decimalen: number): Precisie =>
  PRECISIES.find(([genoeg]) => decimalen >= genoeg)?.[1] ?? 'wijk';
