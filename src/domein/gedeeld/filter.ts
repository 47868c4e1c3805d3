/** A way to filter a list. `waardenVan` gives the slugs an item answers to; an item without any cannot be chosen by it. */
export interface Facet<Item> {
  naam: string;
  waardenVan: (item: Item) => readonly string[];
}

/** Chosen value per facet; facets that are not chosen are absent. */
export type Keuze = Readonly<Record<string, string>>;

/** One fixed spelling of a choice, in the order of the facets: `wijk/overvecht/thema/groen`, `` for no choice. */
export function keuzePad(facetnamen: readonly string[], keuze: Keuze): string {
  return facetnamen.flatMap((naam) => (keuze[naam] === undefined ? [] : [naam, keuze[naam]])).join('/');
}

export interface Selectie<Item> {
  keuze: Keuze;
  items: Item[];
}

const combinaties = <Item>(item: Item, facetten: readonly Facet<Item>[]): Keuze[] =>
  facetten.reduce<Keuze[]>(
    (keuzes, { naam, waardenVan }) =>
      keuzes.flatMap((keuze) => [keuze, ...waardenVan(item).map((waarde) => ({ ...keuze, [naam]: waarde }))]),
    [{}],
  );

/** Every combination of choices that leaves at least one item, by `keuzePad`; the empty choice is always there. */
export function selecties<Item>(items: readonly Item[], facetten: readonly Facet<Item>[]): Map<string, Selectie<Item>> {
  const namen = facetten.map(({ naam }) => naam);
  const gevonden = new Map<string, Selectie<Item>>([['', { keuze: {}, items: [] }]]);
  for (const item of items) {
    for (const keuze of combinaties(item, facetten)) {
      const pad = keuzePad(namen, keuze);
      const selectie = gevonden.get(pad);
      if (selectie) selectie.items.push(item);
      else gevonden.set(pad, { keuze, items: [item] });
    }
  }
  return gevonden;
}
