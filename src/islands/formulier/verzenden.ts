import { verstuur } from '#client/meedoen/meedoen.ts';
import type { Vervolg } from '#domein/gedeeld/vervolg.ts';
import type { Formulierfout, Waarden } from '#formulieren/gedeeld/toestand.ts';
import { alsRuw } from '#islands/formulier/formulierinhoud.ts';
import { leesFouten } from '#islands/formulier/fouten.ts';
import type { Puzzel } from '#islands/formulier/puzzel.ts';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';
import { type Foutcode, foutZin } from '#teksten/nl/formulier/fouten.ts';

/** `fouten`: something in the answers to repair. `mislukt`: a sentence on why it could not be taken now. */
export type Verzonden =
  | { readonly soort: 'gelukt'; readonly nummer: string; readonly vervolg: Vervolg }
  | { readonly soort: 'fouten'; readonly fouten: readonly Formulierfout[] }
  | { readonly soort: 'mislukt'; readonly zin: string; readonly code?: Foutcode };

/**
 * Sends the answers once, with a solved puzzle; a browser that cannot solve one sends what the form sends without a script. A
 * puzzle that came too late is solved again.
 */
export async function verzend(
  adres: '/api/aanmelding' | '/api/aanvraag' | '/api/feedback',
  { waarden, sleutel, puzzel }: { waarden: Waarden; sleutel: string; puzzel: Puzzel },
  nogEens = true,
): Promise<Verzonden> {
  const altcha = await puzzel.neem();
  const antwoord = await verstuur(
    adres,
    altcha
      ? { ...alsRuw(waarden), sleutel, altcha }
      : new URLSearchParams(Object.entries(waarden).flatMap(([naam, delen]) => delen.map((deel) => [naam, deel]))),
  );
  if (antwoord.soort === 'geweigerd') {
    const fouten = leesFouten(antwoord.fouten);
    const code = fouten[0]?.code ?? 'storing';
    if (code === 'puzzel_ongeldig' && nogEens) return verzend(adres, { waarden, sleutel, puzzel }, false);
    if (fouten.some(({ veld }) => veld !== null)) return { soort: 'fouten', fouten };
    return { soort: 'mislukt', zin: foutZin({ code }), code };
  }
  // Something in between may answer for the server: without a number nothing was kept.
  return antwoord.soort === 'gelukt' && antwoord.waarde?.nummer
    ? { soort: 'gelukt', ...antwoord.waarde }
    : { soort: 'mislukt', zin: formulierTekst.geenVerbinding };
}
