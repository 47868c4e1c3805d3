const ADRES = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const LANGST = 254;
/** As many as the database invites at once. */
export const MEESTE_ADRESSEN = 500;

/**
 * Addresses as people paste them from a mail or a spreadsheet: one per line, or with commas, semicolons or tabs, with or without a
 * name ("Een bewoner <bewoner@voorbeeld.test>"). Lower case, each once, in order. `fout`: what looks like one and is not.
 */
export function leesAdressen(tekst: string): {
  readonly adressen: readonly string[];
  readonly fout: readonly string[];
} {
  const stukken = tekst
    .replace(/\p{Cf}/gu, '')
    .split(/[\n\r\t,;]+/)
    .map((stuk) => /<([^<>]*)>/.exec(stuk)?.[1] ?? stuk)
    .flatMap((stuk) => {
      const woorden = stuk.trim().split(/\s+/);
      // A name without brackets around its address is no address.
      const metApenstaart = woorden.filter((woord) => woord.includes('@'));
      return metApenstaart.length > 0 ? metApenstaart : [stuk.trim()];
    })
    .map((stuk) => stuk.toLowerCase())
    .filter((stuk) => stuk !== '');
  const uniek = [...new Set(stukken)];
  const klopt = (stuk: string): boolean => ADRES.test(stuk) && stuk.length <= LANGST;
  return { adressen: uniek.filter(klopt), fout: uniek.filter((stuk) => !klopt(stuk)) };
}
