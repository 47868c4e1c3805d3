import type { Kaartitem } from '#domein/plek/kaart.ts';

/** One row of a list of places: shape, linked name, one line. `vorm` is copied, so that shapes are drawn in one place. */
export function maakRij(item: Kaartitem, regel: string, vorm: Element | null, kop: 'h2' | 'h3' = 'h3'): HTMLLIElement {
  const rij = document.createElement('li');
  rij.className = 'rij';
  rij.dataset.id = item.id;
  const link = document.createElement('a');
  link.href = item.url;
  link.textContent = item.naam;
  const titel = document.createElement(kop);
  titel.dir = 'auto';
  titel.append(link);
  const uitleg = document.createElement('p');
  uitleg.className = 'klein';
  uitleg.textContent = regel;
  if (vorm) rij.append(vorm.cloneNode(true));
  rij.append(titel, uitleg);
  return rij;
}

/** The shape of a kind, from the legend on the page. */
export const vormUit = (wortel: ParentNode, soort: string): Element | null =>
  wortel.querySelector(`[data-legenda] .vorm-${soort === 'ontmoetingsplek' ? 'buurtcentrum' : soort}`);
