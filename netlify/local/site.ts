import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { HeadersHandler } from '@netlify/headers';
import { RedirectsHandler } from '@netlify/redirects';
import { StaticHandler } from '@netlify/static';
import type { Functies } from '#netlify/local/functies.ts';

const VERBORGEN = new Set(['/_headers', '/_redirects']);

/** The redirects of the site as it stands there: the library reads them once, and a site comes later or changes. */
function maakOmleidingen(projectDir: string, publicDir: string): () => Promise<RedirectsHandler> {
  let gelezen: { van: number | undefined; omleider: RedirectsHandler } | undefined;
  return async () => {
    const van = (await stat(join(publicDir, '_redirects')).catch(() => undefined))?.mtimeMs;
    if (!gelezen || gelezen.van !== van) {
      const opties = { configRedirects: [], jwtRoleClaim: '', jwtSecret: '' };
      gelezen = { van, omleider: new RedirectsHandler({ projectDir, publicDir, ...opties }) };
    }
    return gelezen.omleider;
  };
}

/** Answers as Netlify does: redirects, functions by path, files with their headers, and the built 404 page. */
export function maakSite(opties: { projectmap: string; uitvoermap: string; functies: Functies }) {
  const { projectmap, uitvoermap, functies } = opties;
  const map = resolve(projectmap, uitvoermap);
  const bestanden = new StaticHandler({ directory: map });
  const koppen = new HeadersHandler({ projectDir: projectmap, publishDir: uitvoermap, logger: console });
  const omleidingen = maakOmleidingen(projectmap, map);

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
    const omleider = await omleidingen();
    const omleiding = await omleider.match(verzoek);
    const antwoord = (omleiding && (await omleider.handle(verzoek, omleiding, bestand))) ?? (await statisch(verzoek));
    const metKoppen = new Response(antwoord.body, antwoord);
    if (!omleiding?.redirect) await koppen.apply(verzoek, metKoppen);
    return metKoppen;
  };
}
