import { noteer } from '#content/lezen/opname.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';

/** The day of the build: the site's "today". */
export const vandaag: string = dagVan(new Date());

/** The moment at which a page is made, as ISO 8601. What asks for it is made anew in every build. */
export function nuVanBouw(): string {
  noteer('moment');
  return new Date().toISOString();
}
