import { stad } from '#config/stad.ts';
import type { Item } from '#content/lijst/items.ts';
import { routeTekst } from '#teksten/nl/plek/route.ts';

export interface Route {
  readonly naam: string;
  readonly adres: string;
}
/** Where a map with walking and cycling routes and bus stops is: a link, which sends nothing before it is followed. */
const KAART = 'https://www.openstreetmap.org';
const naar = (pad: string, vraag: Record<string, string>, anker = ''): string =>
  `${KAART}/${pad}?${new URLSearchParams(vraag)}${anker}`;

/**
 * The ways there, as links. Only a point that is the place itself, or its street, is a place to go to: the middle of a buurt
 * is not. With an address and no such point one can look that up.
 */
export function routesNaar({ lat, lon, precisie, bekend }: Item): Route[] {
  if (lat !== null && lon !== null && (precisie === 'adres' || precisie === 'straat')) {
    const to = `${lat},${lon}`;
    return [
      { naam: routeTekst.lopen, adres: naar('directions', { engine: 'fossgis_osrm_foot', to }) },
      { naam: routeTekst.fietsen, adres: naar('directions', { engine: 'fossgis_osrm_bike', to }) },
      {
        naam: routeTekst.haltes,
        adres: naar('', { mlat: `${lat}`, mlon: `${lon}` }, `#map=17/${lat}/${lon}&layers=T`),
      },
    ];
  }
  const plaats = 'plaats' in bekend ? bekend.plaats : null;
  if (!bekend.adres) return [];
  return [{ naam: routeTekst.zoek, adres: naar('search', { query: `${bekend.adres}, ${plaats ?? stad.naam}` }) }];
}
