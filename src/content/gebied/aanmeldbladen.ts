import { bladpaden } from '#config/paths.ts';
import { gebiedskeuze, passenBuurten } from '#content/gebied/gebiedskeuze.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';

/** One form with all buurten where they fit; else one with the wijken, and one for each wijk with its buurten. */
export function aanmeldbladen(inhoud: Pick<StadInhoud, 'wijken' | 'buurtenVan'>) {
  const heel = { pad: undefined, naam: undefined, wijken: [], gegevens: { gebieden: gebiedskeuze(inhoud) } };
  if (passenBuurten(inhoud)) return [heel];
  const perWijk = inhoud.wijken.map(({ code, naam, slug }) => ({
    pad: `in/${slug}`,
    naam,
    wijken: [],
    gegevens: { gebieden: gebiedskeuze(inhoud, code), pagina: bladpaden.aanmeldenIn(slug) },
  }));
  const wijken = perWijk.map(({ naam, gegevens }) => ({ naam, adres: gegevens.pagina }));
  return [{ ...heel, wijken }, ...perWijk];
}
