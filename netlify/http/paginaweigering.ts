import type { Invulling } from '#netlify/http/pagina.ts';
import type { Ruw } from '#netlify/http/verzoek.ts';
import { veiligeTekst } from '#netlify/services/html.ts';
import type { Weigering } from '#netlify/services/weigering.ts';
import { formulierTekst } from '#teksten/nl/formulieren.ts';
import { foutZin } from '#teksten/nl/fouten.ts';

/** Draws the form again, with what was filled in and what is wrong with it. */
export type Weergave = (ruw: Ruw, weigering: Weigering) => Invulling;

/** Only the list of what is wrong: for requests in which no answers could be read. */
export const alleenFouten: Weergave = (_ruw, { fouten }) => {
  const regels = fouten.map(({ code, rij }) => `<li>${veiligeTekst(foutZin({ code, rij }))}</li>`).join('');
  const kop = veiligeTekst(formulierTekst.fouten.kop(fouten.length));
  return {
    inhoud: `<div id="formulier"><div role="alert"><h2>${kop}</h2><ul>${regels}</ul></div></div>`,
    titel: (titel) => formulierTekst.fouten.inTitel(fouten.length, titel),
  };
};
