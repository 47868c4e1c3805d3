import { createContext, useContext } from 'react';
import type { Rondebeheer } from '#client/ronde/rondebeheer.ts';
import type { Poort } from '#client/toegang/poort.ts';
import type { Werkbron } from '#client/werkplek/werkplek.ts';

interface Bronnen {
  readonly bron: Werkbron;
  readonly beheer: Rondebeheer;
  /** For what goes to our own server in another way. */
  readonly poort: Poort;
  readonly logUit: () => void;
}
const Bronverband = createContext<Bronnen | null>(null);
export const MetBronnen = Bronverband.Provider;

function useBronnen(): Bronnen {
  const bronnen = useContext(Bronverband);
  if (!bronnen) throw new Error('useBron stands outside the workplace.');
  return bronnen;
}

/** The source of the workplace, for what is more than reading and writing rows. */
export const useBron = (): Werkbron => useBronnen().bron;
/** What staff do with a ronde. */
export const useRondebeheer = (): Rondebeheer => useBronnen().beheer;
export const usePoort = (): Poort => useBronnen().poort;
export const useLogUit = (): Bronnen['logUit'] => useBronnen().logUit;
