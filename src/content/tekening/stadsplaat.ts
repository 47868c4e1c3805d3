import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { type Naamkaart, plaatsNamen } from '#content/tekening/namen.ts';
import { maakStadstekening, type Stadstekening } from '#content/tekening/stadstekening.ts';

/** The drawing of the city with its names. */
export interface Stadsplaat extends Stadstekening {
  readonly namen: Naamkaart;
}

const gemaakt = new WeakMap<StadInhoud['wijken'], Stadsplaat>();

/** Made once for the same areas: many pages show it. */
export function stadsplaat({ wijken, buurten }: Pick<StadInhoud, 'wijken' | 'buurten'>): Stadsplaat {
  const bekend = gemaakt.get(wijken);
  if (bekend) return bekend;
  const tekening = maakStadstekening(wijken, buurten);
  const naamVan = new Map(wijken.map(({ code, naam }) => [code, naam]));
  const benoemd = tekening.vormen.map(({ code, ringen }) => ({ code, ringen, naam: naamVan.get(code) ?? '' }));
  const plaat = { ...tekening, namen: plaatsNamen(benoemd, tekening) };
  gemaakt.set(wijken, plaat);
  return plaat;
}
