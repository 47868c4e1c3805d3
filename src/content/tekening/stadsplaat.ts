import { eenmaal } from '#content/lezen/opname.ts';
import { leesStadInhoud } from '#content/lezen/stad-inhoud.ts';
import { type Naamkaart, plaatsNamen } from '#content/opschrift/namen.ts';
import { maakStadstekening, type Stadstekening } from '#content/tekening/stadstekening.ts';

/** The drawing of the city with its names. */
export interface Stadsplaat extends Stadstekening {
  readonly namen: Naamkaart;
}

/** Made once: nearly every page shows it. */
export const leesStadsplaat = eenmaal(async (): Promise<Stadsplaat> => {
  const { wijken, buurten } = await leesStadInhoud();
  const tekening = maakStadstekening(wijken, buurten);
  const naamVan = new Map(wijken.map(({ code, naam }) => [code, naam]));
  const benoemd = tekening.vormen.map(({ code, ringen }) => ({ code, ringen, naam: naamVan.get(code) ?? '' }));
  return { ...tekening, namen: plaatsNamen(benoemd, tekening) };
});
