import { createContext, useContext } from 'react';
import { type Concepten, conceptenVan, NIEMAND } from '#islands/gedeeld/concepten.ts';

const Verband = createContext<Concepten>(conceptenVan(NIEMAND));
export const MetConcepten = Verband.Provider;

/** The drafts of who is signed in. */
export const useConcepten = (): Concepten => useContext(Verband);
