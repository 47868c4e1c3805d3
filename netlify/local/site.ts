import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { HeadersHandler } from '@netlify/headers';
import { StaticHandler } from '@netlify/static';
import type { Functies } from '#netlify/local/functies.ts';
import { maakOmleidingen } from '#netlify/local/omleidingen.ts';

const VERBORGEN = new Set(['/_headers', '/_redirects']);

/** Answers as Netlify does: redirects, functions by path, files with their headers, and the built 404 page. */
export function maakSite(opties: { projectmap: string; uitvoermap: string; functies: Functies }) {
  const { projectmap, uitvoermap, functies } = opties;
  const map = resolve(projectmap, uitvoermap);
  const bestanden = new StaticHandler({ directory: map });
  const koppen = new HeadersHandler({ projectDir: projectmap, publishDir: uitvoermap, logger: console });
  const vindOmleiding = maakOmleidingen(map);

  const bestand = async (verzoek: Request) => (await bestanden.match(verzoek))?.handle;

  async function nietGevonden(): Promise<Response> {
    const pagina = await readFile(join(map, '404.html')).catch(() => 'Deze pagina is er niet.');
    return new Response(pagina, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
  }

  async function statisch(verzoek: Request): Promise<Response> {
    const { pathname } = new URL(verzoek.url);
    if (VERBORGEN.has(pathname)) return nietGevonden();
    const gevonden = await bestand(verzoek);
    if (!gevonden) return nietGevonden();
    if (verzoek.method !== 'GET' && verzoek.method !== 'HEAD') return new Response(null, { status: 405 });
    return gevonden();
  }

  return async (verzoek: Request, ip: string): Promise<Response> => {
    const url = new URL(verzoek.url);
    try {
      decodeURIComponent(url.pathname);
    } catch {
      return new Response('Dit adres klopt niet.', { status: 400 });
    }
    const functie = await functies.match(verzoek, ip);
    if (functie) return functie();
    const omleiding = await vindOmleiding(url.pathname);
    if (omleiding) {
      const location = new URL(omleiding.to, url).href;
      return new Response(null, { status: omleiding.status, headers: { location } });
    }
    const antwoord = await statisch(verzoek);
    const metKoppen = new Response(antwoord.body, antwoord);
    await koppen.apply(verzoek, metKoppen);
    return metKoppen;
  };
}
