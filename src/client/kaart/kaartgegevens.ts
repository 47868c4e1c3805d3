import { paths } from '#config/paths.ts';
import type { Grens } from '#domein/gebied/gebied.schema.ts';
import type { Punt } from '#domein/plek/afstand.ts';
import type { Kaartgegevens } from '#domein/plek/kaart.ts';

/** One area of `/gegevens/grenzen.json`. Rings are filled where an odd number of them lie around a place. */
export interface Vlak {
  type: 'Feature';
  properties: {
    naam: string;
    soort: 'wijk' | 'buurt';
    /** For a wijk: what it is called in an address, and where its name stands in the drawing. */
    slug?: string;
    midden?: Punt;
    /** Drawn by us, since its boundary is not known. */
    schets?: true;
  };
  geometry: Grens;
}
/** Shapes of the areas, as GeoJSON. */
export interface Grenzen {
  type: 'FeatureCollection';
  features: Vlak[];
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

let grenzen: Promise<Grenzen> | undefined;

/** The shapes of all wijken, and of buurten whose boundary was imported; asked for once. Without them, no features. */
export function haalGrenzen(): Promise<Grenzen> {
  grenzen ??= haal(paths.grensgegevens).then(
    (gelezen) => gelezen as Grenzen, // our own build checked these too
    () => ({ type: 'FeatureCollection', features: [] }),
  );
  return grenzen;
}
