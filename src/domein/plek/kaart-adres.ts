import type { Punt } from '#domein/plek/afstand.ts';
import { KAARTFACETTEN, type Kaartfilter } from '#domein/plek/kaart.ts';

/** What part of the map is in view. */
export interface Stand extends Punt {
  zoom: number;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The filter in a query string (`?soort=speeltuin&wijk=oost`); anything that is not a slug is ignored. */
export function leesFilter(query: string): Kaartfilter {
  const delen = new URLSearchParams(query);
  const keuzes = KAARTFACETTEN.map((facet) => [facet, delen.get(facet) ?? ''] as const);
  return Object.fromEntries(keuzes.filter(([, waarde]) => SLUG.test(waarde)));
}

/** The query string of a filter, always in the same order; empty without a choice. */
export function schrijfFilter(filter: Kaartfilter): string {
  const delen = KAARTFACETTEN.flatMap((facet) => (filter[facet] ? [`${facet}=${filter[facet]}`] : []));
  return delen.length > 0 ? `?${delen.join('&')}` : '';
}

/** The view in a fragment, `#zoom/lat/lon`; undefined when it is not one. */
export function leesStand(fragment: string): Stand | undefined {
  const delen = /^#(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(fragment);
  if (!delen) return undefined;
  const [zoom = 0, lat = 0, lon = 0] = delen.slice(1).map(Number);
  return zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? { zoom, lat, lon } : undefined;
}

export const schrijfStand = ({ zoom, lat, lon }: Stand): string =>
  `#${Math.round(zoom)}/${lat.toFixed(4)}/${lon.toFixed(4)}`;
