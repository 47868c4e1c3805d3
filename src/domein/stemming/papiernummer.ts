export const PAPIER_TEKENS = 12;
const TEKENS = /^[0-9A-HJKMNP-TV-Z]{12}$/;

/** The number of a paper ballot as people type it: any case, with spaces or hyphens, O for 0, I or L for 1; null when it cannot be one. */
export function leesPapiernummer(tekst: string): string | null {
  const kaal = tekst
    .replace(/[\s.-]|\p{Cf}|\p{Pd}/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return TEKENS.test(kaal) ? kaal : null;
}

/** In groups of four, as it stands on the paper. */
export const toonPapiernummer = (nummer: string): string => nummer.replace(/(.{4})(?=.)/g, '$1-');
