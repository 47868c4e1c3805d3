import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';
import { AANMELDING_TEKSTEN } from '#formulieren/aanmelding/aanmelding.tsx';
import { AANVRAAG_TEKSTEN } from '#formulieren/aanvraag/aanvraag.tsx';
import { FEEDBACK_TEKSTEN } from '#formulieren/feedback/feedback.tsx';
import { langsteStuk, lengteVan, ruimteKlasse, ruimteZin } from '#formulieren/gedeeld/ruimte.tsx';
import type { Veldtekst } from '#teksten/nl/formulier/formulieren.ts';

const TEKSTEN: Readonly<Record<Dossiersoort, Readonly<Record<string, Veldtekst>>>> = {
  aanmelding: AANMELDING_TEKSTEN,
  aanvraag: AANVRAAG_TEKSTEN,
  feedback: FEEDBACK_TEKSTEN,
};
const isTekstveld = (deel: unknown): deel is HTMLInputElement | HTMLTextAreaElement =>
  deel instanceof HTMLInputElement || deel instanceof HTMLTextAreaElement;

/** Says at a field of a copied form how much still fits, or its limit: on its own page a script of the form does so. */
export function zegRuimte(soort: Dossiersoort, deel: unknown): void {
  if (!isTekstveld(deel)) return;
  const { max } = TEKSTEN[soort][deel.name] ?? {};
  const plaats = deel.parentElement?.querySelector('[aria-live]');
  if (max === undefined || !plaats) return;
  const lengte = ['email', 'url'].includes(deel.type) ? langsteStuk(deel.value) : lengteVan(deel.value);
  const zin = ruimteZin(lengte, max);
  plaats.textContent = zin || '';
  plaats.className = ruimteKlasse(zin, lengte > max);
}
