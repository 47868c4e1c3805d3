import { paths } from '#config/paths.ts';
import type { Grens } from '#domein/gebied/gebied.schema.ts';
import type { Kaartgegevens } from '#domein/plek/kaart.ts';

/** Boundaries of `/gegevens/grenzen.json`, as GeoJSON. */
export interface Grenzen {
  type: 'FeatureCollection';
  features: { type: 'Feature'; properties: { naam: string; soort: 'wijk' | 'buurt' }; geometry: Grens }[];
}

async function haal(adres: string): Promise<unknown> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  return antwoord.json();
}

let gegevens: Promise<Kaartgegevens> | undefined;

/** Everything that stands on the map; asked for once, and again after a failure. */
export function haalKaartgegevens(): Promise<Kaartgegevens> {
  gegevens ??= haal(paths.kaartgegevens) as Promise<Kaartgegevens>; // our own build checked it; a second check takes a phone 0.5 s
  gegevens.catch(() => {
    gegevens = undefined;
  });
  return gegevens;
}

/** The boundaries that were imported; without any, no features. */
export const haalGrenzen = (): Promise<Grenzen> => haal(paths.grensgegevens) as Promise<Grenzen>; // our own build checked these too
