import { Attribution, Leafletkaart, Zoom } from '#islands/kaart/leaflet.ts';
import { maakTegels } from '#islands/kaart/tegels.ts';
import { kaart as tekst } from '#teksten/nl/kaart/kaart.ts';

export interface Plaats {
  /** Degrees WGS84. */
  readonly lat: number;
  readonly lon: number;
}
interface Opdracht {
  readonly doel: HTMLElement;
  readonly midden: Plaats;
  readonly zoom: number;
  readonly tegels: string;
  readonly vermelding: string;
}

/** A map to choose a place with: what lies in the middle is chosen, so that a thumb can move it. */
export function toonPlaatskaart({ doel, midden, zoom, tegels, vermelding }: Opdracht) {
  const beweging = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const kaart = new Leafletkaart(doel, {
    center: [midden.lat, midden.lon],
    zoom,
    zoomAnimation: beweging,
    zoomControl: false,
    attributionControl: false,
  });
  new Attribution({ prefix: false }).addTo(kaart);
  new Zoom({ zoomInTitle: tekst.inzoomen, zoomOutTitle: tekst.uitzoomen }).addTo(kaart);
  maakTegels(tegels, vermelding, () => {}).addTo(kaart);
  return {
    /** Five decimals: about a metre. */
    midden: (): Plaats => {
      const { lat, lng } = kaart.getCenter();
      return { lat: Number(lat.toFixed(5)), lon: Number(lng.toFixed(5)) };
    },
    zet: ({ lat, lon }: Plaats): void => void kaart.setView([lat, lon]),
    stop: (): void => void kaart.remove(),
  };
}
export type Plaatskaart = ReturnType<typeof toonPlaatskaart>;
