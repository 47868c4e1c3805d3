const ONTKENNING = /\b(niet|geen|nooit|zonder|onbekend|weten we)\b/i;
/** Says that both are there. */
const ALLEBEI = /\bmet (en|of) zonder\b/gi;

/**
 * Whether a sentence says what is there. "Er is geen lift" and "Of er een wc is, weten we niet" must not be found by who looks
 * for a lift or a toilet.
 */
export const isBevestigd = (zin: string): boolean => !ONTKENNING.test(zin.replace(ALLEBEI, ''));
