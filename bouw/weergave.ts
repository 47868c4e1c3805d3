import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { type Bundel, SITE_PLEK } from '#bouw/bundel.ts';
import { isIngang, kopieerVoorSite } from '#bouw/bundelaar.ts';

/** Pictures and files are made while another page renders. */
const WERKERS = 4;

interface Stijl {
  readonly type: string;
}
/** What the code that Astro made offers, as far as it is used here; a test renders a page with it. */
interface Rendercode {
  readonly app: ConstructorParameters<typeof StaticPaths>[0] & {
    setInternals(internals: object): void;
    setOptions(opties: object): void;
    render(verzoek: Request, opties: { routeData: RouteData }): Promise<Response>;
  };
  readonly manifest: {
    readonly routes: readonly { readonly routeData: RouteData; readonly styles: readonly Stijl[] }[];
  };
}

/** A page that could not be made. */
export class Paginafout extends Error {
  readonly pagina: string;
  constructor(pagina: string, oorzaak: unknown) {
    super(`De pagina ${pagina} kan niet worden gemaakt. ${oorzaak instanceof Error ? oorzaak.message : ''}`, {
      cause: oorzaak,
    });
    this.pagina = pagina;
  }
}

/** Which style sheets each page has: Astro keeps that while it builds, and writes it into the code too. */
function stijlen({ manifest }: Rendercode): object {
  const paginas = manifest.routes.map(({ routeData, styles }) => [
    `${routeData.route}&${routeData.component}`,
    { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) },
  ]);
  return { pagesByKeys: new Map(paginas as [string, object][]), entrySpecifierToBundleMap: new Map() }; // pairs, just made
}

async function laad(map: string): Promise<Rendercode> {
  const ingang = (await readdir(map)).find(isIngang);
  if (!ingang) throw new Error('The code that renders pages has no entry.');
  const code = (await import(pathToFileURL(join(map, ingang)).href)) as Rendercode; // as Astro's default renderer imports it
  code.app.setInternals(stijlen(code));
  code.app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return code;
}

const NIET_GEVONDEN = '/404/';
/** The address a page answers to, and the file a host serves for it. */
function plaats(pathname: string, { type }: RouteData): { adres: string; bestand: string } {
  if (type === 'endpoint') return { adres: pathname, bestand: pathname };
  const adres = pathname.endsWith('/') ? pathname : `${pathname}/`;
  // The page for an address that is not there is a file of its own for every host.
  return { adres, bestand: adres === NIET_GEVONDEN ? '/404.html' : `${adres}index.html` };
}

export interface Weergave {
  readonly bundel: Bundel;
  /** The public address, without a slash at the end. */
  readonly site: string;
  /** Where the files of the site must come. */
  readonly map: string;
}

/**
 * Renders every page and file of the site into `map`. Returns the addresses of the pages. Throws a Paginafout for the first
 * page that cannot be made. The content is what `#content/gegevens.ts` finds.
 */
export async function geefWeer({ bundel, site, map }: Weergave): Promise<string[]> {
  const code = `${bundel.rendercode}-${process.pid}`;
  await kopieerVoorSite(bundel.rendercode, code, site, SITE_PLEK);
  try {
    const { app } = await laad(code);
    const gedaan = new Set<string>();
    const paginas: string[] = [];
    const mappen = new Map<string, Promise<unknown>>();
    const zorgVoorMap = (pad: string): Promise<unknown> => {
      const bezig = mappen.get(pad) ?? mkdir(pad, { recursive: true });
      mappen.set(pad, bezig);
      return bezig;
    };
    const maak = async (pathname: string, route: RouteData): Promise<void> => {
      const { adres, bestand } = plaats(pathname, route);
      // The first route that makes an address has it, as when Astro renders itself.
      if (gedaan.has(adres)) return;
      gedaan.add(adres);
      if (route.type === 'page') paginas.push(adres);
      try {
        const antwoord = await app.render(new Request(new URL(adres, site)), { routeData: route });
        const inhoud = Buffer.from(await antwoord.arrayBuffer());
        // A page that sends on to another address shows nothing itself.
        if (antwoord.status !== (adres === NIET_GEVONDEN ? 404 : 200)) throw new Error(`${antwoord.status}: ${inhoud}`);
        const doel = join(map, decodeURI(bestand));
        await zorgVoorMap(dirname(doel));
        await writeFile(doel, inhoud);
      } catch (oorzaak) {
        throw new Paginafout(adres, oorzaak);
      }
    };
    const paden = (await new StaticPaths(app).getAll()).values();
    const werker = async () => {
      for (const { pathname, route } of paden) await maak(pathname, route);
    };
    await Promise.all(Array.from({ length: WERKERS }, werker));
    return paginas;
  } finally {
    await rm(code, { recursive: true, force: true });
  }
}
