import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { Bewaard, Bewaring } from '#bouw/bewaring.ts';
import { type Bundel, SITE_PLEK } from '#bouw/bundel.ts';
import { isIngang, kopieerVoorSite } from '#bouw/bundelaar.ts';
import { maakKenmerker } from '#bouw/kenmerk.ts';
import type { Oordeel } from '#bouw/keurder.ts';
import { neemOp } from '#content/lezen/opname.ts';

/** Pictures and files are made, and photos fetched, while another page renders. */
const WERKERS = 16;

interface Stijl {
  readonly type: string;
}
/** What the code that Astro made offers, as far as it is used here; a test renders a page with it. */
interface Rendercode {
  readonly app: ConstructorParameters<typeof StaticPaths>[0] & {
    setInternals(internals: object): void;
    setOptions(opties: object): void;
    render(verzoek: Request, opties: { routeData: RouteData }): Promise<Response>;
    /** Filled once all addresses are known. */
    readonly routeCache: {
      get(route: RouteData): { staticPaths: { keyed: Map<string, { props?: object }> } } | undefined;
    };
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
  if (type === 'endpoint') return { adres: pathname, bestand: decodeURI(pathname) };
  const adres = pathname.endsWith('/') ? pathname : `${pathname}/`;
  // The page for an address that is not there is a file of its own for every host.
  return { adres, bestand: decodeURI(adres === NIET_GEVONDEN ? '/404.html' : `${adres}index.html`) };
}

export interface Weergave {
  readonly bundel: Bundel;
  /** The public address, without a slash at the end. */
  readonly site: string;
  /** Where the files of the site must come. */
  readonly map: string;
  readonly keur: (pagina: string, html: string) => Promise<Oordeel>;
  /** Pages of the site that is there now; undefined when all are made. */
  readonly bewaring: Bewaring | undefined;
}

/** A page or file of the site. */
export interface Gemaakt extends Pick<Bewaard, 'oordeel' | 'plaatjes'> {
  readonly adres: string;
  readonly bestand: string;
  /** It was on the site already. */
  readonly gehouden: boolean;
}

type Plek = ReturnType<typeof plaats> & { readonly route: RouteData };

async function render(app: Rendercode['app'], site: string, { adres, route }: Plek): Promise<Buffer> {
  const antwoord = await app.render(new Request(new URL(adres, site)), { routeData: route });
  const inhoud = Buffer.from(await antwoord.arrayBuffer());
  // A page that sends on to another address shows nothing itself.
  if (antwoord.status !== (adres === NIET_GEVONDEN ? 404 : 200)) throw new Error(`${antwoord.status}: ${inhoud}`);
  return inhoud;
}

/** Makes one page or file, and tells what must be remembered of it. */
async function maak(app: Rendercode['app'], plek: Plek, { site, map, keur }: Weergave) {
  const { uitkomst: inhoud, bronnen, plaatjes } = await neemOp(() => render(app, site, plek));
  await writeFile(join(map, plek.bestand), inhoud);
  const html = plek.route.type === 'page' ? inhoud.toString() : undefined;
  return {
    bronnen: [...bronnen],
    plaatjes: [...plaatjes],
    oordeel: html === undefined ? null : await keur(plek.adres, html),
  };
}

/** Every address of the site once, with the fingerprint of what is asked to make it; the first route that makes one has it. */
async function* alleAdressen(app: Rendercode['app']): AsyncGenerator<Plek & { invoer: string | undefined }> {
  const kenmerk = maakKenmerker();
  const gedaan = new Set<string>();
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const plek = plaats(pathname, route);
    if (gedaan.has(plek.adres)) continue;
    gedaan.add(plek.adres);
    const pad = app.routeCache.get(route)?.staticPaths.keyed.get(pathname);
    // A page of which it is not known what it was given is made each time.
    const isBekend = route.pathname !== undefined || pad !== undefined;
    yield { ...plek, route, invoer: isBekend ? kenmerk([route.component, pathname, pad?.props]) : undefined };
  }
}

/** Each folder is made once, before what comes into it. */
function maakMappen(map: string): (bestand: string) => Promise<unknown> {
  const mappen = new Map<string, Promise<unknown>>();
  return (bestand) => {
    const pad = join(map, dirname(bestand));
    const bezig = mappen.get(pad) ?? mkdir(pad, { recursive: true });
    mappen.set(pad, bezig);
    return bezig;
  };
}

/**
 * Renders every page and file of the site into `map`, or takes it over from the site that is there. Throws a Paginafout for
 * the first page that cannot be made. The content is what `#content/lezen/gegevens.ts` finds.
 */
export async function geefWeer(weergave: Weergave): Promise<Gemaakt[]> {
  const { bundel, site, map, bewaring } = weergave;
  // A name of its own each time: code that was loaded before would show the content of then.
  const code = `${bundel.rendercode}-${randomUUID()}`;
  await kopieerVoorSite(bundel.rendercode, code, site, SITE_PLEK);
  try {
    const { app } = await laad(code);
    const zorgVoorMap = maakMappen(map);
    const gemaakt: Gemaakt[] = [];
    const adressen = alleAdressen(app);
    const werker = async () => {
      for await (const { invoer, ...plek } of adressen) {
        const { adres, bestand } = plek;
        try {
          await zorgVoorMap(bestand);
          const oud = invoer === undefined ? undefined : await bewaring?.neemOver(bestand, invoer);
          const nieuw = oud ?? (await maak(app, plek, weergave));
          if (!oud && invoer !== undefined) await bewaring?.onthoud(bestand, { ...nieuw, invoer });
          const { oordeel, plaatjes } = nieuw;
          gemaakt.push({ adres, bestand, oordeel, plaatjes, gehouden: oud !== undefined });
        } catch (oorzaak) {
          throw new Paginafout(adres, oorzaak);
        }
      }
    };
    // All of them end before a fault is told: what comes instead is made in the same folder.
    const gedaan = await Promise.allSettled(Array.from({ length: WERKERS }, werker));
    for (const uitkomst of gedaan) if (uitkomst.status === 'rejected') throw uitkomst.reason;
    return gemaakt;
  } finally {
    await rm(code, { recursive: true, force: true });
  }
}
