import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Makes the search index of every page that marks its content for search. Returns the number of pages. */
export async function maakZoekindex(map: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`De zoekindex is niet gemaakt: ${errors.join(', ')}`);
  const { page_count } = await index.addDirectory({ path: map });
  const geschreven = await index.writeFiles({ outputPath: join(map, 'pagefind') });
  if (geschreven.errors.length > 0) throw new Error(`De zoekindex is niet geschreven: ${geschreven.errors.join(', ')}`);
  await close();
  return page_count;
}
