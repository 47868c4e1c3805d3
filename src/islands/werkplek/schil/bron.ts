import { createContext, useContext } from 'react';
import type { Werkbron } from '#client/werkplek.ts';

const Bronverband = createContext<Werkbron | null>(null);
export const MetBron = Bronverband.Provider;

/** The source of the workplace, for what is more than reading and writing rows. */
export function useBron(): Werkbron {
  const bron = useContext(Bronverband);
  if (!bron) throw new Error('useBron stands outside the workplace.');
  return bron;
}
