import { dagVan } from '#domein/gedeeld/dag.ts';

/** The day of the build: the site's "today". */
export const vandaag: string = dagVan(new Date());
