import { paths } from '#config/paths.ts';

const LIJSTEN: readonly string[] = [paths.initiatieven, paths.buurtcentra, paths.speeltuinen];
/** The thank-you page means something to one person only, and two pages are for staff; all say noindex. */
const NIET: ReadonlySet<string> = new Set([
  new URL(paths.bedankt('', ''), 'http://site').pathname,
  paths.jurybeheer,
  paths.werkplek,
]);
const FACET = /^(wijk|thema|soort|beheer)\//;

/** Whether a page belongs in the sitemap: a filter of a list repeats that list and says noindex, as does the 404. */
export function hoortInSitemap(adres: string): boolean {
  const { pathname } = new URL(adres);
  if (/^\/404(\.html|\/)?$/.test(pathname) || NIET.has(pathname)) return false;
  const lijst = LIJSTEN.find((pad) => pathname.startsWith(pad));
  return !lijst || !FACET.test(pathname.slice(lijst.length));
}
