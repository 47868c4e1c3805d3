import { bezwaren, type Meting, meet, type Uitzondering } from '#tests/support/leesbaarheid.ts';

const LEDIG = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Elements within a line; the end of any other one ends the text before it. */
const IN_DE_REGEL = /^(?:a|abbr|b|bdi|cite|code|data|em|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;
/** Not read as a sentence: drawings, scripts, menus, and the titles of sources (which Bron.astro marks). */
const OVERSLAAN = /^(?:script|style|svg|template|nav|math)$/;
const GEEN_ZIN = /\sdata-pagefind-ignore\b|\saria-hidden="true"|\shidden\b/;
const TEKENS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '' };

const ontcijfer = (tekst: string): string =>
  tekst
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&(\w+);/g, (geheel, naam: string) => TEKENS[naam] ?? geheel);

/** The readable text of an element of a built page, one line per block. The page must be well formed, as ours are. */
export function zichtbareTekst(html: string, element = 'main'): string[] {
  const inhoud = new RegExp(`<${element}\\b[^>]*>([\\s\\S]*)</${element}>`).exec(html)?.[1];
  if (inhoud === undefined) throw new Error(`This page has no <${element}>.`);
  let regel = '';
  const regels: string[] = [];
  const sluit = () => {
    const schoon = ontcijfer(regel).replace(/\s+/g, ' ').trim();
    if (schoon) regels.push(schoon);
    regel = '';
  };
  let overgeslagen = 0; // how deep inside an element that is skipped
  for (const [stuk, eind, naam = '', rest = ''] of inhoud.matchAll(
    /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)([^>]*)>|[^<]+/gi,
  )) {
    if (!stuk.startsWith('<')) regel += overgeslagen > 0 ? '' : stuk;
    if (!naam) continue;
    if (!IN_DE_REGEL.test(naam)) sluit();
    if (LEDIG.test(naam) || rest.endsWith('/')) continue;
    if (eind) overgeslagen = Math.max(0, overgeslagen - 1);
    else if (overgeslagen > 0 || OVERSLAAN.test(naam) || GEEN_ZIN.test(rest)) overgeslagen += 1;
  }
  sluit();
  return regels;
}

/** Measures what a visitor reads on a built page, and says what is too hard. */
export function leesbaarheidVanPagina(
  html: string,
  uitzonderingen: readonly Uitzondering[] = [],
): Meting & { bezwaren: string[] } {
  const meting = meet(zichtbareTekst(html), uitzonderingen);
  return { ...meting, bezwaren: bezwaren(meting) };
}
