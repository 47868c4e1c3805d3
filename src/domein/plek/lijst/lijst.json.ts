import type { Tabelrij } from '#domein/plek/import/import.kolommen.ts';
import { puntOp } from '#domein/plek/lijst/lijst.meetkunde.ts';
import type { Lijstopmerking } from '#domein/plek/lijst/lijst.opmerkingen.ts';
import { leesPunt } from '#domein/plek/lijst/lijst.punt.ts';
import type { Lijsttabel } from '#domein/plek/lijst/lijst.tabel.ts';

type Object = Readonly<Record<string, unknown>>;
const isObject = (waarde: unknown): waarde is Object =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** A list inside a document, however it is wrapped: the document itself, or its largest property that is a list of objects. */
function vindLijst(json: unknown): readonly Object[] | null {
  if (Array.isArray(json)) return json.every(isObject) ? json : null;
  if (!isObject(json)) return null;
  const lijsten = Object.values(json).filter(
    (waarde) => Array.isArray(waarde) && waarde.length > 0 && waarde.every(isObject),
  );
  const [grootste] = lijsten.sort((a, b) => (b as Object[]).length - (a as Object[]).length); // both are arrays, see filter
  return (grootste as readonly Object[] | undefined) ?? null; // filtered on being a list of objects
}

const alsCel = (waarde: unknown): string => {
  if (waarde === null || waarde === undefined) return '';
  if (Array.isArray(waarde))
    return waarde.every((deel) => !isObject(deel)) ? waarde.map(alsCel).filter(Boolean).join(', ') : '';
  return isObject(waarde) ? '' : String(waarde);
};

/** The fields of one thing, one level down too ("adres.straat"), as pairs: their names come from a file and are never looked up. */
function velden(ding: Object, voor = '', diep = 0): [string, string][] {
  return Object.entries(ding).flatMap(([naam, waarde]): [string, string][] => {
    if (isObject(waarde) && 'coordinates' in waarde) return [[`${voor}${naam}`, JSON.stringify(waarde).slice(0, 200)]];
    if (isObject(waarde) && diep < 2) return velden(waarde, `${voor}${naam}.`, diep + 1);
    return [[`${voor}${naam}`, alsCel(waarde)]];
  });
}

/** The names of coordinate systems that mean degrees and RD metres. */
const GRADEN = /CRS:?84$|[:/]4326$|[:/]4258$|WGS ?84$/i;
const RD = /[:/]28992$|[:/]7415$|Amersfoort/i;

const crsNaam = (json: Object): string => {
  const { crs } = json;
  if (!isObject(crs)) return '';
  return isObject(crs.properties) ? alsCel(crs.properties.name ?? crs.properties.code) : '';
};

function crsOpmerking(json: Object, punten: readonly (readonly [number, number] | null)[]): Lijstopmerking[] {
  const crs = crsNaam(json);
  const eerste = punten.find((punt) => punt !== null);
  const gelezen = eerste ? leesPunt(eerste[0], eerste[1]) : null;
  if (crs === '' || !gelezen) return [];
  const gezegd = GRADEN.test(crs) ? 'wgs84' : RD.test(crs) ? 'rd' : null;
  return gezegd !== null && gezegd !== gelezen.stelsel
    ? [{ code: 'crs_tegenspraak', crs, stelsel: gelezen.stelsel }]
    : [];
}

/** `grof`: rows whose point was taken from a line or an area. */
export interface Jsonlijst extends Lijsttabel {
  grof: ReadonlySet<number>;
}

/** What stands in a feature besides its shape: GeoJSON, ArcGIS and Opendatasoft each call it otherwise. */
const kenmerkenVan = (ding: Object): Object => {
  for (const naam of ['properties', 'attributes', 'fields']) if (isObject(ding[naam])) return ding[naam];
  return ding;
};

const vormVan = (ding: Object): unknown => {
  const { geometry } = ding;
  if (isObject(geometry) && typeof geometry.x === 'number' && typeof geometry.y === 'number')
    return { type: 'Point', coordinates: [geometry.x, geometry.y] };
  return geometry;
};

/** GeoJSON, or any JSON with a list of things in it, as a list with a header; null when there is none. Rows count from 1. */
export function leesJsonlijst(json: unknown): Jsonlijst | null {
  const lijst = vindLijst(json);
  if (!lijst || lijst.length === 0) return null;
  const metVorm = lijst.some((ding) => kenmerkenVan(ding) !== ding);
  const punten = lijst.map((ding) => (metVorm ? puntOp(vormVan(ding)) : null));
  const plaatsen = new Map<string, number>();
  if (punten.some((punt) => punt !== null)) plaatsen.set('geometry', 0);
  const gelezen = lijst.map((ding) => velden(kenmerkenVan(ding)));
  for (const paren of gelezen) for (const [naam] of paren) if (!plaatsen.has(naam)) plaatsen.set(naam, plaatsen.size);
  const rijen = gelezen.map((paren, nummer): Tabelrij => {
    const cellen = Array.from({ length: plaatsen.size }, () => '');
    for (const [naam, waarde] of paren) cellen[plaatsen.get(naam) ?? 0] = waarde;
    const punt = punten[nummer];
    if (punt) cellen[0] = `POINT (${punt.x} ${punt.y})`;
    return { rij: nummer + 1, cellen };
  });
  const grof = new Set(punten.flatMap((punt, nummer) => (punt?.grof ? [nummer + 1] : [])));
  const opmerkingen: Lijstopmerking[] = isObject(json)
    ? crsOpmerking(
        json,
        punten.map((punt) => punt && [punt.x, punt.y]),
      )
    : [];
  if (grof.size > 0) opmerkingen.push({ code: 'geen_puntvorm', aantal: grof.size });
  return { koppen: [...plaatsen.keys()], rijen, opmerkingen, grof };
}
