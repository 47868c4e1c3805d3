import type { Punt } from '#domein/plek/afstand.ts';

export type Locatiefout = 'geweigerd' | 'onbekend' | 'te_lang';

const WACHT = 10_000;
const OUD = 60_000;
// Numbers of GeolocationPositionError, in the W3C Geolocation recommendation.
const FOUTEN: Readonly<Record<number, Locatiefout>> = { 1: 'geweigerd', 2: 'onbekend', 3: 'te_lang' };

/** Where this device says it is, or why it does not say. */
export function vraagLocatie(): Promise<Punt | Locatiefout> {
  if (!('geolocation' in navigator)) return Promise.resolve('onbekend');
  return new Promise((klaar) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => klaar({ lat: coords.latitude, lon: coords.longitude }),
      ({ code }) => klaar(FOUTEN[code] ?? 'onbekend'),
      { timeout: WACHT, maximumAge: OUD },
    );
  });
}
