import { paths } from '#config/paths.ts';
import { type Kaartitem, ONBEKEND } from '#domein/plek/kaart.ts';

/** What the map on a page is about: some of all items, one wijk, or one item among all others. */
export interface Kaartvraag {
  readonly past: (item: Kaartitem) => boolean;
  /** Slug of the wijk that lights up. */
  readonly wijk?: string | undefined;
  /** Path of the page of the item that lights up. */
  readonly url?: string;
}

const LIJSTEN = [paths.initiatieven, paths.buurtcentra, paths.speeltuinen];

/** Slugs of an item per facet of a list, as they stand in addresses. */
const slugsVan: Record<string, (item: Kaartitem) => readonly string[]> = {
  wijk: ({ wijk }) => [wijk ?? ONBEKEND],
  thema: ({ themas }) => themas ?? [],
  soort: ({ soort }) => [soort],
  beheer: ({ beheer }) => [(beheer ?? ONBEKEND).replaceAll('_', '-')],
};

/** `pad`: of a list with its filters, a wijk, a plek or an initiatief. */
export function leesKaartvraag(pad: string): Kaartvraag {
  const delen = pad.split('/').slice(2, -1);
  const [eerste] = delen;
  if (pad.startsWith(paths.wijken)) return { past: (item) => item.wijk === eerste, wijk: eerste };
  const basis = LIJSTEN.find((lijst) => pad.startsWith(lijst));
  if (delen.length === 1) return { past: () => true, url: pad };
  const keuzes = delen.flatMap((naam, plek) => (plek % 2 === 0 ? [[naam, delen[plek + 1] ?? ''] as const] : []));
  return {
    past: (item) =>
      item.url.startsWith(basis ?? '/') &&
      keuzes.every(([naam, waarde]) => slugsVan[naam]?.(item).includes(waarde) ?? true),
    wijk: keuzes.find(([naam]) => naam === 'wijk')?.[1],
  };
}
