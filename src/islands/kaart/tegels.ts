import { TileLayer } from '#islands/kaart/leaflet.ts';

/** The background. `meld` hears once that it does not load, and once more when it does again. */
export function maakTegels(adres: string, vermelding: string, meld: (lukt: boolean) => void): TileLayer {
  const laag = new TileLayer(adres, { attribution: vermelding, maxNativeZoom: 19, className: 'tegels' });
  let lukt = true;
  const wordt = (nieuw: boolean): void => {
    if (nieuw === lukt) return;
    lukt = nieuw;
    meld(lukt);
  };
  laag.on('tileerror', () => wordt(false));
  laag.on('tileload', () => wordt(true));
  return laag;
}
