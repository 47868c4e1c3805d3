import Supercluster from 'supercluster';
import { afstandInMeter, type Punt } from '#domein/plek/afstand.ts';
import { type Geplaatst, isPunt } from '#domein/plek/kaart.ts';
import { type Gebiedsgroep, groepeerGebieden, voegSamen } from '#domein/plek/kaart-gebieden.ts';

/** Something drawn on the map: one exact place, several close together, or an area. */
export interface Teken extends Punt {
  /** The same while it stands for the same thing, so that what is drawn can stay. */
  sleutel: string;
  soort: 'punt' | 'groep' | 'gebied';
  items: readonly Geplaatst[];
  /** Names of the areas, for a gebied. */
  namen: readonly string[];
  ruim: boolean;
  /** Whether zooming in takes a group apart. */
  splitst: boolean;
}

export type Vak = [west: number, zuid: number, oost: number, noord: number];

export const KLEINSTE_ZOOM = 10;
export const GROOTSTE_ZOOM = 18;
const STRAAL = 46;
const SAMEN = 44;
/** Metres within which a group is told as one address: zooming in would never take it apart. */
const EEN_ADRES = 15;

// Circumference of the earth over the 256 pixels of zoom 0 (Web Mercator).
const meterPerPixel = (lat: number, zoom: number): number =>
  (156_543.034 * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom;

const binnen = ({ lat, lon }: Punt, [west, zuid, oost, noord]: Vak): boolean =>
  lon >= west && lon <= oost && lat >= zuid && lat <= noord;

interface Nummer {
  nr: number;
}

const omvang = (punten: readonly Punt[]): number => {
  const lats = punten.map(({ lat }) => lat);
  const lons = punten.map(({ lon }) => lon);
  return afstandInMeter(
    { lat: Math.min(...lats), lon: Math.min(...lons) },
    { lat: Math.max(...lats), lon: Math.max(...lons) },
  );
};

const puntTeken = (item: Geplaatst): Teken => ({
  sleutel: `p:${item.id}`,
  soort: 'punt',
  lat: item.lat,
  lon: item.lon,
  items: [item],
  namen: [],
  ruim: false,
  splitst: false,
});

const groepTeken = ({ lat, lon }: Punt, items: readonly Geplaatst[], zoom: number): Teken => ({
  sleutel: `g:${lat.toFixed(5)},${lon.toFixed(5)}`,
  soort: 'groep',
  lat,
  lon,
  items,
  namen: [],
  ruim: false,
  splitst: zoom < GROOTSTE_ZOOM && omvang(items) > EEN_ADRES,
});

const gebiedTeken = ({ sleutel, lat, lon, items, namen, ruim }: Gebiedsgroep): Teken => ({
  sleutel: `a:${sleutel}`,
  soort: 'gebied',
  lat,
  lon,
  items,
  namen,
  ruim,
  splitst: false,
});

/** Groups of pins at one zoom. Each zoom is grouped when it is first asked for: all at once would hold up a phone. */
function groepeerPunten(punten: readonly Geplaatst[]) {
  const bron = punten.map(({ lat, lon }, nr) => ({
    type: 'Feature' as const,
    properties: { nr },
    geometry: { type: 'Point' as const, coordinates: [lon, lat] },
  }));
  const perZoom = new Map<number, Supercluster<Nummer, Nummer>>();
  const indexVan = (zoom: number): Supercluster<Nummer, Nummer> => {
    const opties = { minZoom: zoom, maxZoom: zoom, radius: STRAAL, extent: 256 };
    const index = perZoom.get(zoom) ?? new Supercluster<Nummer, Nummer>(opties).load(bron);
    perZoom.set(zoom, index);
    return index;
  };

  return (vak: Vak, zoom: number): Teken[] => {
    const index = indexVan(zoom);
    return index.getClusters(vak, zoom).flatMap(({ properties, geometry }): Teken[] => {
      const [lon = 0, lat = 0] = geometry.coordinates;
      if (!('cluster_id' in properties)) {
        const item = punten[properties.nr];
        return item ? [puntTeken(item)] : [];
      }
      const leden = index.getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY);
      return [
        groepTeken(
          { lat, lon },
          leden.flatMap((lid) => punten[lid.properties.nr] ?? []),
          zoom,
        ),
      ];
    });
  };
}

/** Prepares items for drawing. The returned function gives the tekens of a part of the map at a whole zoom. */
export function verdeel(items: readonly Geplaatst[], wijknaam: (slug: string) => string | undefined) {
  const gebieden = groepeerGebieden(items, wijknaam);
  const groepen = groepeerPunten(items.filter(isPunt));
  return (vak: Vak, zoom: number): Teken[] => {
    const samen = voegSamen(gebieden, SAMEN * meterPerPixel((vak[1] + vak[3]) / 2, zoom));
    return [...samen.filter((groep) => binnen(groep, vak)).map(gebiedTeken), ...groepen(vak, zoom)];
  };
}
