import { gewoneCijfers, herstelTekens } from '#domein/gedeeld/tekens.ts';

const POSTCODE = /(?:^|[^0-9A-Z])([1-9][0-9]{3})[\s._-]*([A-Z])\s?([A-Z])(?![A-Z])/g;

function laatste(regel: string): string | null {
  const [, cijfers, een = '', twee = ''] = [...regel.matchAll(POSTCODE)].pop() ?? [];
  return cijfers ? `${cijfers} ${een}${twee}` : null;
}

/**
 * "3511 AB" of "3511ab", "NL-3511-AB", "3511AB12" or "Straat 1234 in 3511 AB": the last one, and rather one in capitals;
 * null when there is no Dutch postcode in it. Never throws.
 */
export function leesPostcode(tekst: string): string | null {
  const regel = gewoneCijfers(herstelTekens(tekst)).normalize('NFKC').replace(/\s+/g, ' ');
  return laatste(regel) ?? laatste(regel.toUpperCase());
}
