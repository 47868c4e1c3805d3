/** Characters as Postgres counts them with char_length: code points, not UTF-16 units. */
export const tekens = (tekst: string): number => {
  let aantal = 0;
  for (const _ of tekst) aantal += 1;
  return aantal;
};

/** U+0080 to U+009F are no letters in Unicode, but they were in the Windows code page that old files carry along. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: finding and taking out is what these are for.
const ANDER_REGELEINDE = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
const ONZICHTBAAR =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: see above

/**
 * Repairs what word processors, chat programs and old files leave in a text: other line ends (a vertical tab, a form feed)
 * become \n, look-alike spaces a space, quotes of Windows quotes; soft hyphens, marks of no width, overrides of direction,
 * halves of a pair and control characters go. Joiners stay: emoji and many scripts need them. Doing it twice changes nothing.
 */
export const herstelTekens = (tekst: string): string =>
  tekst
    .replace(ANDER_REGELEINDE, '\n')
    .replace(/[\u0080-\u009f]/g, (teken) => WINDOWS[teken.charCodeAt(0) - 0x80] ?? '')
    .replace(ONZICHTBAAR, '')
    .replace(/[^\S\n\t]/g, ' ')
    .replace(/\p{Cs}/gu, '');

/** The digits of an Arabic, a Persian and a full-width keyboard as those of this one; each row of them begins at a sixteenth. */
export const gewoneCijfers = (tekst: string): string =>
  tekst.replace(/[٠-٩۰-۹０-９]/g, (cijfer) => `${cijfer.charCodeAt(0) & 15}`);

/** The mark that stands where a letter was lost; only a person knows which. */
export const heeftVervangteken = (tekst: string): boolean => tekst.includes('\ufffd');
