import { createContext, useContext } from 'react';
import type { Deel } from '#islands/werkplek/schil/delen.ts';

/** A field that somebody else changed while this one was being typed. */
export interface Ander {
  readonly veld: string;
  readonly waarde: unknown;
}
interface Formuliertoestand {
  readonly deel: Deel;
  readonly anders: readonly Ander[];
}

const Verband = createContext<Formuliertoestand>({ deel: 'plek', anders: [] });
export const MetToestand = Verband.Provider;
export const useToestand = (): Formuliertoestand => useContext(Verband);
