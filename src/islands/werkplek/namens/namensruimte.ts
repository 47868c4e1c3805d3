import { langsteStuk, lengteVan, ruimteKlasse, ruimteZin } from '#formulieren/gedeeld/ruimte.tsx';

const isTekstveld = (deel: unknown): deel is HTMLInputElement | HTMLTextAreaElement =>
  deel instanceof HTMLInputElement || deel instanceof HTMLTextAreaElement;

/** Says at a field of a copied form how much still fits, or its limit: on its own page a script of the form does so. */
export function zegRuimte(deel: unknown): void {
  if (!isTekstveld(deel)) return;
  const plaats = deel.parentElement?.querySelector<HTMLElement>('[data-max]');
  if (!plaats) return;
  const max = Number(plaats.dataset['max']);
  const lengte = ['email', 'url'].includes(deel.type) ? langsteStuk(deel.value) : lengteVan(deel.value);
  const zin = ruimteZin(lengte, max);
  plaats.textContent = zin || '';
  plaats.className = ruimteKlasse(zin, lengte > max);
}
