import { gezipt, maakBestanden, ruimGezipt } from '#bouw/bestanden.ts';
import { type Budgetten, javascriptBudget } from '#bouw/budgetten.ts';
import { EILANDPAGINAS } from '#bouw/koppen.ts';
import { leesTags, type Tag } from '#bouw/tags.ts';
import type { Bevinding } from '#domein/publicatie/bevinding.schema.ts';

/** What one page is like by itself. */
export interface Oordeel {
  readonly bevindingen: readonly Bevinding[];
  /** The sharing picture it names, which must be on the site. */
  readonly plaat: string | null;
}

const isEigen = (adres: string | undefined): adres is string =>
  adres?.startsWith('/') === true && !adres.startsWith('//');
const eigen = (adressen: readonly (string | undefined)[]): string[] => [...new Set(adressen.filter(isEigen))];

function kiesAdressen(tags: readonly Tag[], naam: string, waarde: string, rel?: string): string[] {
  const passend = tags.filter((tag) => tag.naam === naam && (!rel || tag.eigenschappen.get('rel') === rel));
  return eigen(passend.map(({ eigenschappen }) => eigenschappen.get(waarde)));
}

/** What Astro fetches for its islands. */
const eilandscripts = (tags: readonly Tag[]): string[] =>
  ['component-url', 'renderer-url'].flatMap((waarde) => kiesAdressen(tags, 'astro-island', waarde));

/** What the Content-Security-Policy would block, so that it fails here and not in a visitor's browser. */
function verbodenDelen(pagina: string, tags: readonly Tag[]): string[] {
  // There the policy names the very parts that are on the page.
  const metHash = EILANDPAGINAS.some((adres) => adres === pagina);
  return tags.flatMap(({ naam, eigenschappen }) => {
    if (naam === 'style') return metHash ? [] : ['<style>'];
    if (eigenschappen.has('style')) return [`<${naam} style>`];
    if (naam !== 'script' || eigenschappen.has('src') || metHash) return [];
    return eigenschappen.get('type') === 'application/ld+json' ? [] : ['<script>'];
  });
}

function plaatVan(tags: readonly Tag[]): string | null {
  const tag = tags.find(({ eigenschappen }) => eigenschappen.get('property') === 'og:image');
  return tag ? new URL(tag.eigenschappen.get('content') ?? '', 'http://site').pathname : null;
}

/** Judges pages by their address and HTML. `map`: where the scripts and styles of the site stand. */
export function maakKeurder(map: string, budgetten: Budgetten) {
  const bestanden = maakBestanden(map);
  const javascript = javascriptBudget(budgetten);

  async function gewichten(pagina: string, html: string, tags: readonly Tag[]): Promise<Bevinding[]> {
    const css = kiesAdressen(tags, 'link', 'href', 'stylesheet');
    const stijl = await bestanden.grootte(css);
    const ruim = stijl + (await ruimGezipt(html));
    const lezen = ruim > budgetten.html_en_css ? stijl + (await gezipt(html)) : ruim;
    const begin = [
      ...kiesAdressen(tags, 'script', 'src'),
      ...kiesAdressen(tags, 'link', 'href', 'modulepreload'),
      ...eilandscripts(tags),
    ];
    const { bytes: budget, ook_later = false } = javascript(pagina);
    const scripts = await bestanden.grootte(await bestanden.metImports(begin, ook_later));
    const gewogen = [
      { soort: 'html_en_css', pagina, bytes: lezen, budget: budgetten.html_en_css },
      { soort: 'javascript', pagina, bytes: scripts, budget },
    ] as const;
    return gewogen.filter((vondst) => vondst.bytes > vondst.budget);
  }

  return async (pagina: string, html: string): Promise<Oordeel> => {
    const tags = leesTags(html);
    const verboden = [...new Set(verbodenDelen(pagina, tags))].map(
      (deel) => ({ soort: 'verboden', pagina, deel }) as const,
    );
    return { bevindingen: [...verboden, ...(await gewichten(pagina, html, tags))], plaat: plaatVan(tags) };
  };
}
