import { TileLayer } from '#islands/kaart/leaflet.ts';

/**
 * The background. `meld` hears once that part of what is in view did not load, and once more when all of it did.
 * Decided when a load has ended: tiles that fail and tiles that come in between would have it said again and again.
 */
export function maakTegels(adres: string, vermelding: string, meld: (lukt: boolean) => void): TileLayer {
  const laag = new TileLayer(adres, { attribution: vermelding, maxNativeZoom: 19, className: 'tegels' });
  const mislukt = new Map<HTMLElement, number>();
  let zoom = 0;
  let lukt = true;
  laag.on('tileloadstart', ({ coords }) => {
    zoom = coords.z;
  });
  laag.on('tileerror', ({ tile, coords }) => mislukt.set(tile, coords.z));
  laag.on('tileunload', ({ tile }) => mislukt.delete(tile));
  laag.on('load', () => {
    // Tiles of the zoom before stay for a moment, below those that came in their place.
    const nieuw = ![...mislukt.values()].includes(zoom);
    if (nieuw === lukt) return;
    lukt = nieuw;
    meld(lukt);
  });
  return laag;
}
