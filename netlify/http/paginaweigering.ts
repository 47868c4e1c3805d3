import { leesWaarden } from '#formulieren/gedeeld/toestand.ts';
import { metRondegrenzen, tekenOpnieuw } from '#formulieren/teken.tsx';
import type { Invulling } from '#netlify/http/pagina.ts';
import type { Ruw } from '#netlify/http/verzoek.ts';
import { veiligeTekst } from '#netlify/services/html.ts';
import type { Weigering } from '#netlify/services/weigering.ts';
import type { Gereedschap } from '#netlify/services/zending.ts';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';
import { foutZin } from '#teksten/nl/formulier/fouten.ts';
import { paginaTekst } from '#teksten/nl/formulier/paginafout.ts';

/**
 * Draws the form again, with what was filled in and what is wrong with it. `gegevens`: what the built page drew it with,
 * absent when that page cannot be had.
 */
export type Weergave = (
  ruw: Ruw,
  weigering: Weigering,
  gegevens: string | undefined,
  bij: { readonly delen: Gereedschap; readonly afzender: string },
) => Invulling | Promise<Invulling>;

/** The count of errors before the title of the page. */
export const titelMet =
  ({ fouten }: { readonly fouten: readonly unknown[] }) =>
  (titel: string): string =>
    formulierTekst.fouten.inTitel(fouten.length, titel);

/** Only the list of what is wrong: for requests in which no answers could be read, and when there is no page. */
export function alleenFouten(weigering: Weigering): Invulling {
  const { fouten } = weigering;
  const regels = fouten.map(({ code, rij }) => `<li>${veiligeTekst(foutZin({ code, rij }))}</li>`).join('');
  const kop = veiligeTekst(formulierTekst.fouten.kop(fouten.length));
  const terug = `<p>${veiligeTekst(paginaTekst.terug)}</p>`;
  return {
    inhoud: `<div id="formulier"><div role="alert"><h2>${kop}</h2><ul>${regels}</ul></div>${terug}</div>`,
    titel: titelMet(weigering),
  };
}

/** The form itself, drawn by the component that drew it at build, with every answer in place. */
export const formulierOpnieuw =
  (soort: Parameters<typeof tekenOpnieuw>[0]): Weergave =>
  (ruw, weigering, gegevens) => {
    if (gegevens === undefined) return alleenFouten(weigering);
    const gezien = { waarden: leesWaarden(ruw), fouten: weigering.fouten };
    const fouten = soort === 'aanvraag' ? metRondegrenzen(gegevens, gezien) : gezien.fouten;
    return { inhoud: tekenOpnieuw(soort, gegevens, { ...gezien, fouten }), titel: titelMet({ fouten }) };
  };
