import Supercluster from 'supercluster';
import type { Punt } from '#domein/plek/afstand.ts';
import { type Geplaatst, isPunt } from '#domein/plek/kaart.ts';
import { type Gebiedsgroep, groepeerGebieden, voegSamen } from '#domein/plek/kaart-gebieden.ts';

/** Something drawn on the map: one exact place, several close together, or an area. */
export interface Teken extends Punt {
  /** The same while it stands for the same thing, so that what is drawn can stay. */
  sleutel: string;
  soort: 'punt' | 'groep' | 'gebied';
  aantal: number;
  items: () => readonly Geplaatst[];
  /** Names of the areas, for a gebied. */
  namen: readonly string[];
  ruim: boolean;
  /** Zoom at which a group falls apart; undefined when it never does. */
  splitst: number | undefined;
}

export type Vak = [west: number, zuid: number, oost: number, noord: number];

export const KLEINSTE_ZOOM = 10;
export const GROOTSTE_ZOOM = 18;
const STRAAL = 46;
const SAMEN = 44;

// Circumference of the earth over the 256 pixels of zoom 0 (Web Mercator).
const meterPerPixel = (lat: number, zoom: number): number =>
  (156_543.034 * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom;

const binnen = ({ lat, lon }: Punt, [west, zuid, oost, noord]: Vak): boolean =>
  lon >= west && lon <= oost && lat >= zuid && lat <= noord;

interface Nummer {
  nr: number;
}

/** Prepares items for drawing. The returned function gives the tekens of a part of the map at a whole zoom. */
export function verdeel(items: readonly Geplaatst[], wijknaam: (slug: string) => string | undefined) {
  const punten = items.filter(isPunt);
  const gebieden = groepeerGebieden(items, wijknaam);
  // Groups go one zoom deeper than the map: what is still together there, stands on one address.
  const opties = { minZoom: KLEINSTE_ZOOM, maxZoom: GROOTSTE_ZOOM, radius: STRAAL, extent: 256 };
  const index = new Supercluster<Nummer, Nummer>(opties).load(
    punten.map(({ lat, lon }, nr) => ({
      type: 'Feature' as const,
      properties: { nr },
      geometry: { type: 'Point' as const, coordinates: [lon, lat] },
    })),
  );

  const puntTeken = (item: Geplaatst): Teken => ({
    sleutel: `p:${item.id}`,
    soort: 'punt',
    lat: item.lat,
    lon: item.lon,
    aantal: 1,
    items: () => [item],
    namen: [],
    ruim: false,
    splitst: undefined,
  });

  function groepTeken(id: number, aantal: number, { lat, lon }: Punt): Teken {
    const zoom = index.getClusterExpansionZoom(id);
    return {
      sleutel: `g:${lat.toFixed(5)},${lon.toFixed(5)}`,
      soort: 'groep',
      lat,
      lon,
      aantal,
      items: () =>
        index.getLeaves(id, Number.POSITIVE_INFINITY).flatMap(({ properties }) => punten[properties.nr] ?? []),
      namen: [],
      ruim: false,
      splitst: zoom <= GROOTSTE_ZOOM ? zoom : undefined,
    };
  }

  const gebiedTeken = (groep: Gebiedsgroep): Teken => ({
    sleutel: `a:${groep.sleutel}`,
    soort: 'gebied',
    lat: groep.lat,
    lon: groep.lon,
    aantal: groep.items.length,
    items: () => groep.items,
    namen: groep.namen,
    ruim: groep.ruim,
    splitst: undefined,
  });

  return (vak: Vak, zoom: number): Teken[] => {
    const samen = voegSamen(gebieden, SAMEN * meterPerPixel((vak[1] + vak[3]) / 2, zoom));
    const kenmerken = index.getClusters(vak, zoom).flatMap(({ properties, geometry }): Teken[] => {
      const [lon = 0, lat = 0] = geometry.coordinates;
      if ('cluster_id' in properties) return [groepTeken(properties.cluster_id, properties.point_count, { lat, lon })];
      const item = punten[properties.nr];
      return item ? [puntTeken(item)] : [];
    });
    return [...samen.filter((groep) => binnen(groep, vak)).map(gebiedTeken), ...kenmerken];
  };
}
