import { herstelTekens } from '#domein/gedeeld/tekens.ts';

const POSTCODE = /^([1-9][0-9]{3})([A-Z]{2})$/;

/** "3511 AB" of "3511ab" or "3511-AB"; null when it is no Dutch postcode. Never throws. */
export function leesPostcode(tekst: string): string | null {
  const [, cijfers, letters] =
    POSTCODE.exec(
      herstelTekens(tekst)
        .replace(/[\s.-]/g, '')
        .toUpperCase(),
    ) ?? [];
  return cijfers ? `${cijfers} ${letters}` : null;
}
