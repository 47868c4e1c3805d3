import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { z } from 'zod';
import { gezipt, maakBestanden } from '#bouw/bestanden.ts';
import { leesTags, type Tag } from '#bouw/tags.ts';

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

const TOON = 20;
/** Pages that are read and compressed at the same time. */
const WERKERS = 8;

const n = (bytes: number) => bytes.toLocaleString('nl-NL');
const isEigen = (adres: string | undefined): adres is string =>
  adres?.startsWith('/') === true && !adres.startsWith('//');
const eigen = (adressen: readonly (string | undefined)[]): string[] => [...new Set(adressen.filter(isEigen))];

function kiesAdressen(tags: readonly Tag[], naam: string, waarde: string, rel?: string): string[] {
  const passend = tags.filter((tag) => tag.naam === naam && (!rel || tag.eigenschappen.get('rel') === rel));
  return eigen(passend.map(({ eigenschappen }) => eigenschappen.get(waarde)));
}

/** What the Content-Security-Policy would block, so that it fails here and not in a visitor's browser. */
function verbodenDelen(tags: readonly Tag[]): string[] {
  return tags.flatMap(({ naam, eigenschappen }) => {
    if (naam === 'style') return ['een <style>'];
    if (eigenschappen.has('style')) return [`een style= op <${naam}>`];
    if (naam !== 'script' || eigenschappen.has('src')) return [];
    return eigenschappen.get('type') === 'application/ld+json' ? [] : ['een script in de pagina zelf'];
  });
}

/** Everything that is wrong with the built pages in `map`, in Dutch sentences that name page, size and budget. */
export async function budgetFouten(map: string, budgetten: Budgetten): Promise<string[]> {
  const bestanden = maakBestanden(map);
  const javascript = javascriptBudget(budgetten);
  const platen = new Map<string, Promise<boolean>>();

  async function controleer(bestand: string): Promise<string[]> {
    const html = await readFile(join(map, bestand), 'utf8');
    const adres = `/${bestand
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    const tags = leesTags(html);
    const fouten = [...new Set(verbodenDelen(tags))].map(
      (deel) => `${adres} heeft ${deel}. Dat mag niet van de beveiliging.`,
    );

    const css = kiesAdressen(tags, 'link', 'href', 'stylesheet');
    const lezen = (await gezipt(html)) + (await bestanden.grootte(css));
    if (lezen > budgetten.html_en_css) {
      fouten.push(`${adres} is ${n(lezen)} bytes aan HTML en CSS, het budget is ${n(budgetten.html_en_css)}.`);
    }

    const begin = [...kiesAdressen(tags, 'script', 'src'), ...kiesAdressen(tags, 'link', 'href', 'modulepreload')];
    const { bytes, ook_later } = javascript(adres);
    const scripts = await bestanden.grootte(await bestanden.metImports(begin, ook_later));
    if (scripts > bytes) fouten.push(`${adres} laadt ${n(scripts)} bytes JavaScript, het budget is ${n(bytes)}.`);

    const plaat = tags.find(({ eigenschappen }) => eigenschappen.get('property') === 'og:image');
    const pad = plaat && new URL(plaat.eigenschappen.get('content') ?? '', 'http://site').pathname;
    if (pad) {
      const bestaat = platen.get(pad) ?? bestanden.bestaat(pad);
      platen.set(pad, bestaat);
      if (!(await bestaat)) fouten.push(`${adres} noemt deelplaat ${pad}, maar die is er niet.`);
    }
    return fouten;
  }

  const paginas = (await Array.fromAsync(glob('**/*.html', { cwd: map }))).values();
  const fouten: string[] = [];
  const werker = async () => {
    for (const bestand of paginas) fouten.push(...(await controleer(bestand)));
  };
  await Promise.all(Array.from({ length: WERKERS }, werker));
  return fouten.sort();
}

/** Stops the build when a page is too heavy or holds what its security policy forbids. */
export async function bewaakBudgetten(map: string): Promise<void> {
  const fouten = await budgetFouten(map, await leesBudgetten());
  if (fouten.length === 0) return;
  const rest = fouten.length > TOON ? [`En nog ${n(fouten.length - TOON)} andere.`] : [];
  throw new Error(['De site is niet goed genoeg om te publiceren:', ...fouten.slice(0, TOON), ...rest].join('\n'));
}
