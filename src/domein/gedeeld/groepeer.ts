/** Items by key, in their own order. */
export function groepeer<Item, Sleutel>(
  items: readonly Item[],
  sleutelVan: (item: Item) => Sleutel,
): Map<Sleutel, Item[]> {
  const groepen = new Map<Sleutel, Item[]>();
  for (const item of items) {
    const sleutel = sleutelVan(item);
    const groep = groepen.get(sleutel);
    if (groep) groep.push(item);
    else groepen.set(sleutel, [item]);
  }
  return groepen;
}
