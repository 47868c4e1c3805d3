/** What JSON can hold. */
export type Canoniek =
  | string
  | number
  | boolean
  | null
  | readonly Canoniek[]
  | { readonly [naam: string]: Canoniek | undefined };

/** SHA-256 of bytes, or of a text in UTF-8, as 64 hexadecimal characters; from outside: node and browser each have their own. */
export type Hash = (inhoud: string | Uint8Array) => string;

const opNaam = ([een]: readonly [string, unknown], [ander]: readonly [string, unknown]): number => {
  if (een === ander) return 0;
  return een < ander ? -1 : 1;
};

/** Half a character; `isWellFormed` is younger than the browsers that count again. */
const HALF = /\p{Surrogate}/u;

function schrijfTekst(tekst: string): string {
  // It has no bytes in UTF-8, so no hash either.
  if (HALF.test(tekst)) throw new RangeError('A text with half a character in it.');
  return JSON.stringify(tekst);
}

function schrijfGetal(getal: number): string {
  if (!Number.isFinite(getal)) throw new RangeError(`Not a number of JSON: ${getal}`);
  return JSON.stringify(getal);
}

/**
 * JSON in one spelling, as RFC 8785 (JSON Canonicalization Scheme) has it: keys sorted by UTF-16 code units, no white space,
 * numbers and texts as ECMAScript writes them. Absent values are left out. Throws on what has no spelling there, such as
 * infinity or half a surrogate pair: that is a bug.
 */
export function schrijfCanoniek(waarde: Canoniek): string {
  if (typeof waarde === 'number') return schrijfGetal(waarde);
  if (typeof waarde === 'string') return schrijfTekst(waarde);
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde);
  if (Array.isArray(waarde)) return `[${waarde.map(schrijfCanoniek).join(',')}]`;
  const delen = Object.entries(waarde)
    .sort(opNaam)
    .flatMap(([naam, deel]) => (deel === undefined ? [] : [`${schrijfTekst(naam)}:${schrijfCanoniek(deel)}`]));
  return `{${delen.join(',')}}`;
}
