import { createContext, useContext } from 'react';
import type { Beheerronde } from '#client/ronde/rondebeheer.rijen.ts';
import type { Rondebeheer } from '#client/ronde/rondebeheer.ts';
import type { Stemantwoord } from '#client/stemming/stemvraag.ts';
import type { Functienaam } from '#domein/contract/contracten.ts';
import type { Jurystand } from '#domein/contract/jurybeheer.ts';
import { beheerTekst } from '#teksten/nl/ronde/rondebeheer.ts';
import { stemfoutTekst } from '#teksten/nl/stemming/stemfouten.ts';

/** What every part of the page of one ronde shares. */
export interface Verband {
  readonly beheer: Rondebeheer;
  readonly ronde: Beheerronde;
  readonly stand: Jurystand;
  /** Whether whoever is signed in may do this now. The database is the lock. */
  readonly mag: (functie: Functienaam) => boolean;
  /** Says what happened on top of the page, and reads again how the ronde stands. */
  readonly gedaan: (zin: string) => Promise<void>;
  /** Only reads again how it stands; who is busy stays where they are. */
  readonly ververs: () => Promise<void>;
}
export const VerbandContext = createContext<Verband | null>(null);

export function useVerband(): Verband {
  const verband = useContext(VerbandContext);
  if (!verband) throw new Error('a part of the page of a ronde stands outside it');
  return verband;
}

/** Why something failed, as a sentence; null when it worked. */
export function misluktZin(antwoord: Stemantwoord<unknown>): string | null {
  if (antwoord.soort === 'gelukt') return null;
  return antwoord.soort === 'onbereikbaar' ? beheerTekst.onzeker : stemfoutTekst[antwoord.code];
}
