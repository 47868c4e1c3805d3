import type { RaRecord } from 'react-admin';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { maakSlug } from '#domein/gedeeld/slug.ts';

export const vandaag = (): string => dagVan(new Date());

/** What a new row of content says about where it comes from: the makelaar who looked today. */
export const beginHerkomst = () => ({
  bron: ['sociaal makelaar'],
  zekerheid: 'bron',
  gecontroleerd_op: vandaag(),
  gecontroleerd_precisie: 'dag',
  status: 'concept',
});

/** Adds the name in the web address. */
export const metSlug = (rij: RaRecord): RaRecord => ({ ...rij, slug: maakSlug(String(rij['naam'] ?? '')) });
