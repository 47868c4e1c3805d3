/** Named entities that spreadsheets and content systems write; others stay as they are. */
const NAMEN: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  aacute: 'á',
  agrave: 'à',
  ccedil: 'ç',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
};
const HOOGSTE_TEKEN = 0x10ffff;
/** What stands in these is no text. */
const GEEN_TEKST = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const NIEUWE_REGEL = /<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6]|ul|ol)\s*>/gi;
const LABEL = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/gi;

const getal = (nummer: number): string =>
  nummer > 0 && nummer <= HOOGSTE_TEKEN && !(nummer >= 0xd800 && nummer <= 0xdfff) ? String.fromCodePoint(nummer) : '';
const ontcijfer = (tekst: string): string =>
  tekst.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi,
    (heel, tien?: string, zestien?: string, naam?: string) => {
      if (tien) return getal(Number(tien));
      if (zestien) return getal(Number.parseInt(zestien, 16));
      return NAMEN[(naam ?? '').toLowerCase()] ?? heel;
    },
  );

/**
 * The text of a cell that came out of a web page or a content system: without tags, entities read, a line for each block.
 * What holds no tag and no entity stays as it is ("a < b"). Only for files: what a person types is never HTML.
 */
export function zonderHtml(tekst: string): string {
  const heeftLabels = tekst.search(LABEL) >= 0 || tekst.includes('<!--');
  const kaal = heeftLabels
    ? tekst
        .replace(GEEN_TEKST, '')
        .replace(NIEUWE_REGEL, '\n')
        .replace(LABEL, '')
        .replace(/[^\S\n]*\n\s*/g, '\n')
    : tekst;
  return ontcijfer(kaal);
}
