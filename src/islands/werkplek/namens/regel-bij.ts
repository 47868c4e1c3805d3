type Regelsoort = 'grens' | 'begrepen' | 'vol';

/** The line of this kind in a part of a copied form, made when it is not there yet; what is put in it is read out. */
export function regelIn(huis: Element, soort: Regelsoort, klasse = ''): HTMLElement {
  const bestaand = huis.querySelector<HTMLElement>(`:scope > [data-${soort}]`);
  if (bestaand) return bestaand;
  const regel = document.createElement('p');
  regel.dataset[soort] = '';
  regel.className = klasse;
  regel.setAttribute('aria-live', 'polite');
  huis.append(regel);
  return regel;
}

/** The same under a field. */
export const regelBij = (veld: Element, soort: Regelsoort, klasse: string): HTMLElement =>
  regelIn(veld.closest('.veld') ?? veld.parentElement ?? veld, soort, klasse);

/** Heard again only when it changes. */
export function zegIn(regel: HTMLElement, zin: string): void {
  if (regel.textContent !== zin) regel.textContent = zin;
}
