import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { z } from 'zod';
import { gezipt, maakBestanden, ruimGezipt } from '#bouw/bestanden.ts';
import { EILANDPAGINAS } from '#bouw/koppen.ts';
import { leesTags, type Tag } from '#bouw/tags.ts';
import type { Bevinding } from '#domein/publicatie/bevinding.schema.ts';

/**
 * Bytes after gzip -9. `javascript`: the first pattern that fits the path of a page decides; without one it is 0.
 * `ook_later`: what a script imports while it runs counts too, as the rules of a form do, which come at the first focus.
 * The worker that solves the puzzle counts nowhere.
 */
export const budgettenSchema = z.object({
  html_en_css: z.number().int().positive(),
  javascript: z.array(
    z.object({ paginas: z.string(), bytes: z.number().int().nonnegative(), ook_later: z.boolean().default(false) }),
  ),
});
export type Budgetten = z.infer<typeof budgettenSchema>;

const pakketSchema = z.object({ budgetten: budgettenSchema });
export const leesBudgetten = async (pakket = 'package.json'): Promise<Budgetten> =>
  pakketSchema.parse(JSON.parse(await readFile(pakket, 'utf8'))).budgetten;

interface Scriptbudget {
  readonly bytes: number;
  readonly ook_later: boolean;
}
const GEEN: Scriptbudget = { bytes: 0, ook_later: false };

/** How many bytes of JavaScript the page at an address may load. */
export function javascriptBudget({ javascript }: Budgetten): (adres: string) => Scriptbudget {
  const regels = javascript.map(({ paginas, ...budget }) => ({ patroon: new RegExp(paginas), budget }));
  return (adres) => regels.find(({ patroon }) => patroon.test(adres))?.budget ?? GEEN;
}

/** Pages that are read and compressed at the same time. */
const WERKERS = 8;

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

/** What the visitor of a page would meet, in the order of how much it matters. */
const GEWICHT = { verboden: 0, geen_deelplaat: 1, html_en_css: 2, javascript: 2 } as const;
const teveel = (vondst: Bevinding): number => ('bytes' in vondst ? vondst.bytes / Math.max(1, vondst.budget) : 0);
const ernstigsteEerst = (een: Bevinding, ander: Bevinding): number =>
  GEWICHT[een.soort] - GEWICHT[ander.soort] ||
  teveel(ander) - teveel(een) ||
  een.pagina.localeCompare(ander.pagina) ||
  een.soort.localeCompare(ander.soort);

const adresVan = (bestand: string): string =>
  `/${bestand
    .split(sep)
    .join('/')
    .replace(/index\.html$/, '')}`;

/** Looks at one page; `platen` remembers which sharing pictures are there. */
function maakKeurder(map: string, budgetten: Budgetten) {
  const bestanden = maakBestanden(map);
  const javascript = javascriptBudget(budgetten);
  const platen = new Map<string, Promise<boolean>>();

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
    const { bytes: budget, ook_later } = javascript(pagina);
    const scripts = await bestanden.grootte(await bestanden.metImports(begin, ook_later));
    const gewogen = [
      { soort: 'html_en_css', pagina, bytes: lezen, budget: budgetten.html_en_css },
      { soort: 'javascript', pagina, bytes: scripts, budget },
    ] as const;
    return gewogen.filter((vondst) => vondst.bytes > vondst.budget);
  }

  async function zonderPlaat(pagina: string, tags: readonly Tag[]): Promise<Bevinding[]> {
    const tag = tags.find(({ eigenschappen }) => eigenschappen.get('property') === 'og:image');
    if (!tag) return [];
    const plaat = new URL(tag.eigenschappen.get('content') ?? '', 'http://site').pathname;
    const bestaat = platen.get(plaat) ?? bestanden.bestaat(plaat);
    platen.set(plaat, bestaat);
    return (await bestaat) ? [] : [{ soort: 'geen_deelplaat', pagina, plaat }];
  }

  return async (bestand: string): Promise<Bevinding[]> => {
    const html = await readFile(join(map, bestand), 'utf8');
    const pagina = adresVan(bestand);
    const tags = leesTags(html);
    return [
      ...[...new Set(verbodenDelen(pagina, tags))].map((deel) => ({ soort: 'verboden', pagina, deel }) as const),
      ...(await zonderPlaat(pagina, tags)),
      ...(await gewichten(pagina, html, tags)),
    ];
  };
}

/** Everything that is wrong with the built pages in `map`, worst first. It judges our code, and stops nothing. */
export async function keurPaginas(map: string, budgetten: Budgetten): Promise<Bevinding[]> {
  const keur = maakKeurder(map, budgetten);
  const paginas = (await Array.fromAsync(glob('**/*.html', { cwd: map }))).values();
  const gevonden: Bevinding[] = [];
  const werker = async () => {
    for (const bestand of paginas) gevonden.push(...(await keur(bestand)));
  };
  await Promise.all(Array.from({ length: WERKERS }, werker));
  return gevonden.sort(ernstigsteEerst);
}
