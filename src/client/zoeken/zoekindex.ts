/** The parts of Pagefind's browser API that this site uses (pagefind.app/docs/api). */
interface Pagefind {
  options: (opties: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  mergeIndex: (map: string) => Promise<void>;
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
const MAP = '/pagefind/';
const UITTREKSEL = 24;

let index: Promise<Pagefind> | undefined;

/** How many parts the index of a large city has. */
async function telDelen(): Promise<number> {
  const { delen }: { delen: number } = await (await fetch(`${MAP}delen.json`)).json();
  return delen;
}

async function laad(): Promise<Pagefind> {
  const [module, delen]: [Pagefind, number] = await Promise.all([
    import(/* @vite-ignore */ `${MAP}pagefind.js`),
    telDelen(),
  ]);
  await module.options({ excerptLength: UITTREKSEL });
  await module.init();
  for (let deel = 1; deel < delen; deel++) await module.mergeIndex(`${MAP}deel-${deel}/`);
  return module;
}

/** Loads the search index; again after a failure. */
export function openZoekindex(): Promise<Pagefind> {
  index ??= laad();
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
