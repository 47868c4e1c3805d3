import { gewoneCijfers, herstelTekens } from '#domein/gedeeld/tekens.ts';

const POSTCODE = /(?:^|[^0-9A-Z])([1-9][0-9]{3})[\s._-]*([A-Z])\s?([A-Z])(?![A-Z0-9])/;

/** "3511 AB" of "3511ab", "NL-3511-AB" or "3511AB Utrecht"; null when there is no Dutch postcode in it. Never throws. */
export function leesPostcode(tekst: string): string | null {
  const regel = gewoneCijfers(herstelTekens(tekst)).normalize('NFKC').toUpperCase().replace(/\s+/g, ' ');
  const [, cijfers, een = '', twee = ''] = POSTCODE.exec(regel) ?? [];
  return cijfers ? `${cijfers} ${een}${twee}` : null;
}
