/** The line of this kind under a field of a copied form, made when it is not there yet; what is put in it is read out. */
export function regelBij(veld: Element, soort: 'grens' | 'begrepen', klasse: string): HTMLElement {
  const huis = veld.closest('.veld') ?? veld.parentElement ?? veld;
  const bestaand = huis.querySelector<HTMLElement>(`:scope > [data-${soort}]`);
  if (bestaand) return bestaand;
  const regel = document.createElement('p');
  regel.dataset[soort] = '';
  regel.className = klasse;
  regel.setAttribute('aria-live', 'polite');
  huis.append(regel);
  return regel;
}
