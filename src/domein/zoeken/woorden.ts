import { stemmer } from '@orama/stemmers/dutch';

const TEKENS_OP_LETTERS = /[\u0300-\u036f]/g;
/** Shorter words have no other forms. */
const KORTSTE = 4;
/** "Meisje" and shorter are words by themselves. */
const LANGSTE_JE = 6;
/** The same words come again and again, and a stem takes long on an old phone. */
const stammen = new Map<string, string>();
const DUBBEL = /([a-z])\1+/g;

/** The words of a text in plain lower-case letters and digits: "Café 't Hart" becomes cafe, t, hart. */
export const woordenVan = (tekst: string): string[] =>
  tekst
    .normalize('NFKD')
    .replace(TEKENS_OP_LETTERS, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** "tuintje" is a tuin, "feestje" a feest; the stemmer leaves these. */
const verklein = (woord: string): string =>
  woord.length > LANGSTE_JE ? woord.replace(/([nlrw])tjes?$|(m)pjes?$|jes?$/, '$1$2') : woord;

/**
 * What forms of one word have in common, for comparing only. Doubled letters count once, for Dutch writes the same sound
 * single or double in one word: schaak and schaken, stem and stemmen.
 */
export function stamVan(woord: string): string {
  const bekend = stammen.get(woord);
  if (bekend !== undefined) return bekend;
  const heel = woord.length < KORTSTE || /\d/.test(woord);
  const stam = heel ? woord : stemmer(verklein(woord)).replace(DUBBEL, '$1').replace(/v$/, 'f').replace(/z$/, 's');
  stammen.set(woord, stam);
  return stam;
}
