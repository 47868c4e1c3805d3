import { woordenVan } from '#domein/zoeken/woorden.ts';

/** What somebody typed, as far as its form says what it is. */
export interface Zoekvraag {
  /** All words but the postcode. */
  readonly woorden: readonly string[];
  /** "3561": the four digits of a postcode, with or without its letters. */
  readonly postcode?: string;
  /** It looks like an address, which only the address register knows. */
  readonly isAdres: boolean;
}

const POSTCODE = /\b([1-9]\d{3})(?:\s*([a-z]{2}))?\b(?!\d)/i;
/** The end of most names of streets. */
export const STRAAT = /.{3}(straat|laan|weg|dreef|plein|kade|gracht|singel|plantsoen|steeg|dijk)$/;
/** At the end of what was typed, or before a comma: "kinderen van 4 jaar" is no address. */
const HUISNUMMER = /\p{L}{5,}\s+\d{1,3}\s?[a-z]?\s*($|,)/iu;

/** Reads a question by its form alone. A postcode with a space in it ("3511 AB") is one word. */
export function leesZoekvraag(tekst: string): Zoekvraag {
  const [heel = '', cijfers, letters] = POSTCODE.exec(tekst) ?? [];
  const rest = cijfers ? tekst.replace(heel, ' ') : tekst;
  const woorden = woordenVan(rest);
  return {
    woorden,
    ...(cijfers && { postcode: cijfers }),
    isAdres: letters !== undefined || HUISNUMMER.test(tekst) || woorden.some((woord) => STRAAT.test(woord)),
  };
}
