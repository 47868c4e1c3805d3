import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths, serverpaths } from '#config/paths.ts';
import { verbeterdPad } from '#config/verbeterpaden.ts';

const LIJSTEN: readonly string[] = [paths.initiatieven, paths.buurtcentra, paths.speeltuinen];
/** The thank-you pages, and the one behind a link in a mail, mean something to one person only, and one page is for staff. */
const NIET: ReadonlySet<string> = new Set([
  new URL(paths.bedankt('', ''), 'http://site').pathname,
  verbeterdPad,
  serverpaths.mailkeuze,
  paths.werkplek,
]);
const FACET = /^(wijk|thema|soort|beheer)\//;
/** A part of the agenda of the city or of a wijk. */
const AGENDADEEL = /^([^/]+\/)?((vandaag|weekend|week|gratis)|(voor|thema)\/[^/]+)\/(pagina\/\d+\/)?$/;
/** The same form with choices of one wijk; a search leads to the form itself. */
const PER_WIJK = [`${paths.feedback}over/`, `${paths.aanvragen}in/`];

/** Whether a page belongs in the sitemap: a filter of a list repeats that list and says noindex, as does the 404. */
export function hoortInSitemap(adres: string): boolean {
  const { pathname } = new URL(adres);
  if (/^\/404(\.html|\/)?$/.test(pathname) || NIET.has(pathname)) return false;
  if (PER_WIJK.some((pad) => pathname.startsWith(pad))) return false;
  if (pathname.startsWith(paths.agenda) && AGENDADEEL.test(pathname.slice(paths.agenda.length))) return false;
  const lijst = LIJSTEN.find((pad) => pathname.startsWith(pad));
  return !lijst || !FACET.test(pathname.slice(lijst.length));
}

/** A sitemap may hold no more addresses than this. Source: sitemaps.org. */
const HOOGSTENS = 50_000;
const KOP = '<?xml version="1.0" encoding="UTF-8"?>';
const RUIMTE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Writes the sitemap of these pages, in as many files as it takes, and the index that names them. */
export async function schrijfSitemap(map: string, site: string, paginas: readonly string[]): Promise<void> {
  const adressen = paginas
    .map((pagina) => new URL(pagina, site).href)
    .filter(hoortInSitemap)
    .sort();
  const delen = Array.from({ length: Math.ceil(adressen.length / HOOGSTENS) }, (_, nummer) =>
    adressen.slice(nummer * HOOGSTENS, (nummer + 1) * HOOGSTENS),
  );
  const loc = (adres: string) => `<loc>${adres}</loc>`;
  for (const [nummer, deel] of delen.entries()) {
    const urls = deel.map((adres) => `<url>${loc(adres)}</url>`).join('');
    await writeFile(join(map, `sitemap-${nummer}.xml`), `${KOP}<urlset ${RUIMTE}>${urls}</urlset>`);
  }
  const kaarten = delen.map((_, nummer) => `<sitemap>${loc(new URL(`/sitemap-${nummer}.xml`, site).href)}</sitemap>`);
  await writeFile(join(map, 'sitemap-index.xml'), `${KOP}<sitemapindex ${RUIMTE}>${kaarten.join('')}</sitemapindex>`);
}
