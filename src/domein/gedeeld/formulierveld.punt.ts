import { met, type Veldfout } from '#domein/gedeeld/fouten.ts';
import * as z from '#domein/gedeeld/lezer.ts';
import { beoordeelPunt, type Kader } from '#domein/gedeeld/projectie.ts';
import { eis } from '#domein/gedeeld/tekstveld.ts';

const GETAL = /^-?[0-9]{1,3}(?:[.,][0-9]{1,15})?$/;

/** A latitude or longitude, in degrees from -`grens` to `grens`: a number, or its digits as a form sends them. */
export const puntveld = (grens: number) =>
  z.pipe(
    z.transform((ruw: unknown) => {
      if (typeof ruw !== 'string') return ruw;
      const kaal = ruw.trim();
      return GETAL.test(kaal) ? Number(kaal.replace(',', '.')) : Number.NaN;
    }),
    z.number(met('punt_ongeldig')).check(eis((graden) => Math.abs(graden) <= grens, 'punt_ongeldig')),
  );

/** Both numbers or neither, and inside the frame of the city. */
export function puntfouten(
  { lat, lon }: { lat?: number | null | undefined; lon?: number | null | undefined },
  kader: Kader,
): Veldfout[] {
  if (lat === undefined || lon === undefined || (lat === null && lon === null)) return [];
  if (lat === null || lon === null) return [{ veld: lat === null ? 'lat' : 'lon', code: 'punt_onvolledig' }];
  return beoordeelPunt(lat, lon, kader) === null ? [] : [{ veld: 'lat', code: 'punt_buiten_stad' }];
}
