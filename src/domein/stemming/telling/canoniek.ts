/** What JSON can hold here: no fractions, since those are written differently by different programs. */
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

/**
 * JSON in one spelling: keys sorted by UTF-16 code units, no white space, absent values left out. Throws on a number that
 * is not a safe whole one: that is a bug.
 */
export function schrijfCanoniek(waarde: Canoniek): string {
  if (typeof waarde === 'number' && !Number.isSafeInteger(waarde))
    throw new RangeError(`Not a whole number: ${waarde}`);
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde);
  if (Array.isArray(waarde)) return `[${waarde.map(schrijfCanoniek).join(',')}]`;
  const delen = Object.entries(waarde)
    .sort(opNaam)
    .flatMap(([naam, deel]) => (deel === undefined ? [] : [`${JSON.stringify(naam)}:${schrijfCanoniek(deel)}`]));
  return `{${delen.join(',')}}`;
}
