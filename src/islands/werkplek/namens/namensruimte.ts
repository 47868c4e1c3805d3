import { aantalZin, langsteStuk, lengteVan, ruimteKlasse, ruimteZin } from '#formulieren/gedeeld/ruimte.tsx';

const isTekstveld = (deel: unknown): deel is HTMLInputElement | HTMLTextAreaElement =>
  deel instanceof HTMLInputElement || deel instanceof HTMLTextAreaElement;

function zeg(plaats: HTMLElement, zin: string | false, over: boolean): void {
  plaats.textContent = zin || '';
  plaats.className = ruimteKlasse(zin, over);
}

function zegAantal(vakje: Element): void {
  const groep = vakje.closest('fieldset');
  const plaats = groep?.querySelector<HTMLElement>('[data-aantal]');
  if (!groep || !plaats) return;
  const hoogstens = Number(plaats.dataset['aantal']);
  const aantal = groep.querySelectorAll(':checked').length;
  zeg(plaats, aantalZin(aantal, hoogstens), aantal > hoogstens);
}

/** Says at a field of a copied form how much still fits, or its limit: on its own page a script of the form does so. */
export function zegRuimte(deel: unknown): void {
  if (!isTekstveld(deel)) return;
  if (deel.type === 'checkbox') zegAantal(deel);
  const plaats = deel.parentElement?.querySelector<HTMLElement>('[data-max]');
  if (!plaats) return;
  const max = Number(plaats.dataset['max']);
  const lengte = ['email', 'url'].includes(deel.type) ? langsteStuk(deel.value) : lengteVan(deel.value);
  zeg(plaats, ruimteZin(lengte, max), lengte > max);
}
