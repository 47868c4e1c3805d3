import type { RaRecord } from 'react-admin';
import { dagVan } from '#domein/gedeeld/dag.ts';

export const vandaag = (): string => dagVan(new Date());

/** What a new row of content says about where it comes from: the makelaar who looked today. */
export const beginHerkomst = () => ({
  bron: ['sociaal makelaar'],
  zekerheid: 'bron',
  gecontroleerd_op: vandaag(),
  gecontroleerd_precisie: 'dag',
  status: 'concept',
});

/** Leaves the name in the web address to the database, which makes one that is free. */
export const metSlug = (rij: RaRecord): RaRecord => ({ ...rij, slug: '' });
