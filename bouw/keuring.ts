import { access, glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Budgetten } from '#bouw/budgetten.ts';
import { maakKeurder, type Oordeel } from '#bouw/keurder.ts';
import type { Bevinding } from '#domein/publicatie/bevinding.schema.ts';

/** Pages that are read and compressed at the same time. */
const WERKERS = 8;

/** What the visitor of a page would meet, in the order of how much it matters. */
const GEWICHT = { verboden: 0, geen_deelplaat: 1, html_en_css: 2, javascript: 2 } as const;
const teveel = (vondst: Bevinding): number => ('bytes' in vondst ? vondst.bytes / Math.max(1, vondst.budget) : 0);
const ernstigsteEerst = (een: Bevinding, ander: Bevinding): number =>
  GEWICHT[een.soort] - GEWICHT[ander.soort] ||
  teveel(ander) - teveel(een) ||
  een.pagina.localeCompare(ander.pagina) ||
  een.soort.localeCompare(ander.soort);

const bestaat = (pad: string): Promise<boolean> =>
  access(pad).then(
    () => true,
    () => false,
  );

/** All that is wrong with these pages of the site in `map`, by address, worst first. */
export async function bevindingenVan(
  map: string,
  oordelen: Iterable<readonly [string, Oordeel]>,
): Promise<Bevinding[]> {
  const gevonden: Bevinding[] = [];
  const perPlaat = new Map<string, string[]>();
  for (const [pagina, { bevindingen, plaat }] of oordelen) {
    gevonden.push(...bevindingen);
    if (plaat === null) continue;
    const paginas = perPlaat.get(plaat) ?? [];
    perPlaat.set(plaat, paginas);
    paginas.push(pagina);
  }
  for (const [plaat, paginas] of perPlaat) {
    if (await bestaat(join(map, decodeURI(plaat)))) continue;
    gevonden.push(...paginas.map((pagina) => ({ soort: 'geen_deelplaat', pagina, plaat }) as const));
  }
  return gevonden.sort(ernstigsteEerst);
}

const adresVan = (bestand: string): string =>
  `/${bestand
    .split(sep)
    .join('/')
    .replace(/index\.html$/, '')}`;

/** Everything that is wrong with the built pages in `map`, worst first. It judges our code, and stops nothing. */
export async function keurPaginas(map: string, budgetten: Budgetten): Promise<Bevinding[]> {
  const keur = maakKeurder(map, budgetten);
  const paginas = (await Array.fromAsync(glob('**/*.html', { cwd: map }))).values();
  const oordelen: [string, Oordeel][] = [];
  const werker = async () => {
    for (const bestand of paginas) {
      const pagina = adresVan(bestand);
      oordelen.push([pagina, await keur(pagina, await readFile(join(map, bestand), 'utf8'))]);
    }
  };
  await Promise.all(Array.from({ length: WERKERS }, werker));
  return bevindingenVan(map, oordelen);
}
