/** First strong isolate and its end: what `<bdi>` is, as characters. The database keeps them out of what people write. */
const [BEGIN, EINDE] = ['\u2068', '\u2069'];

/** A name for inside a sentence, so that its writing direction is its own: show the sentence with Zin.astro. */
export const alsNaam = (naam: string): string => `${BEGIN}${naam}${EINDE}`;

/** The pieces of a sentence: what stands at an odd place is a name. */
export const inStukken = (zin: string): string[] => zin.split(/[\u2068\u2069]/);

/** The same sentence where a name cannot be set apart, such as the text of a mail. */
export const zonderStukken = (zin: string): string => inStukken(zin).join('');
