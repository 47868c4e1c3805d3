import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { leesTags } from '#bouw/tags.ts';

/** The pages of a built site by address, as HTML. */
export async function leesSite(map: string): Promise<ReadonlyMap<string, string>> {
  const bestanden = await Array.fromAsync(glob('**/*.html', { cwd: map }));
  const paginas = await Promise.all(
    bestanden.map(async (bestand) => {
      const adres = `/${bestand
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`;
      return [adres, await readFile(join(map, bestand), 'utf8')] as const;
    }),
  );
  return new Map(paginas);
}

const DEUR: Readonly<Record<string, string>> = { a: 'href', form: 'action' };

/** The addresses to which somebody without a script can walk by links, and by forms that ask a page, from the home page on. */
export function loop(site: ReadonlyMap<string, string>): ReadonlySet<string> {
  const bereikt = new Set(['/']);
  for (const hier of bereikt) {
    const html = site.get(hier);
    if (html === undefined) continue;
    for (const { naam, eigenschappen } of leesTags(html)) {
      const deur = eigenschappen.get('method') === 'post' ? undefined : DEUR[naam];
      const adres = deur && eigenschappen.get(deur);
      const doel = adres === undefined ? null : new URL(adres, `http://site${hier}`);
      // A set gives what is added while it is walked through, too.
      if (doel?.host === 'site' && site.has(doel.pathname)) bereikt.add(doel.pathname);
    }
  }
  return bereikt;
}
