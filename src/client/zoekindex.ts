/** The parts of Pagefind's browser API that this site uses (pagefind.app/docs/api). */
interface Pagefind {
  options: (opties: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (vraag: string) => Promise<{ results: { id: string; data: () => Promise<Pagefinddata> }[] } | null>;
}

interface Pagefinddata {
  url: string;
  /** HTML: escaped text with `mark` elements. */
  excerpt: string;
  meta: Record<string, string | undefined>;
}

export interface Zoekresultaat {
  url: string;
  titel: string;
  uittreksel: string;
}

/** Results by relevance; each is fetched when it is asked for. */
export type Zoekresultaten = readonly (() => Promise<Zoekresultaat>)[];

// Written after the build, so the bundler must leave it alone.
const ADRES = '/pagefind/pagefind.js';
const UITTREKSEL = 24;

let index: Promise<Pagefind> | undefined;

/** Loads the search index; again after a failure. */
export function openZoekindex(): Promise<Pagefind> {
  index ??= import(/* @vite-ignore */ ADRES).then(async (module: Pagefind) => {
    await module.options({ excerptLength: UITTREKSEL });
    await module.init();
    return module;
  });
  index.catch(() => {
    index = undefined;
  });
  return index;
}

/** Rejects when the index cannot be loaded. */
export async function zoekInSite(vraag: string): Promise<Zoekresultaten> {
  const gevonden = await (await openZoekindex()).search(vraag);
  return (gevonden?.results ?? []).map(({ data }) => async () => {
    const { url, excerpt, meta } = await data();
    return { url, titel: meta.title ?? url, uittreksel: excerpt };
  });
}
