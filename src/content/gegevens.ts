import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';

/** The checked rows of one collection. */
export async function gegevens<Naam extends CollectionKey>(naam: Naam): Promise<CollectionEntry<Naam>['data'][]> {
  return (await getCollection(naam)).map((entry) => entry.data);
}
