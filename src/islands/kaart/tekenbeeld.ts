import type { Kaartitem } from '#domein/plek/kaart.ts';
import { vormUit } from '#islands/gedeeld/rij.ts';
import { telSoorten } from '#islands/kaart/soorten.ts';
import type { Teken } from '#islands/kaart/tekens.ts';
import { kaart, pinNaam, soorten } from '#teksten/nl/kaart/kaart.ts';

export type Wijknaam = (slug: string) => string | undefined;

const span = (klasse: string, tekst: string): HTMLSpanElement => {
  const element = document.createElement('span');
  element.className = klasse;
  element.textContent = tekst;
  return element;
};

export const wijkVan = (item: Kaartitem, wijknaam: Wijknaam): string | undefined =>
  item.wijk === undefined ? undefined : wijknaam(item.wijk);

/** What a screen reader says of a teken. */
export function tekennaam(teken: Teken, wijknaam: Wijknaam): string {
  if (teken.soort === 'gebied') return kaart.gebied(teken.namen, teken.items.length);
  if (teken.soort === 'groep') {
    const watErIn = soorten(telSoorten(teken));
    return (teken.splitst ? kaart.groep : kaart.groepVast)(teken.items.length, watErIn);
  }
  const [item] = teken.items;
  return item ? pinNaam(item, wijkVan(item, wijknaam)) : '';
}

/** The few words below an area. */
export const etiket = ({ namen }: Teken): string => kaart.etiket(namen);

/** The shapes of all kinds in it, each once: two kinds with the same shape are one. */
function maakSoorten(teken: Teken, legenda: ParentNode): HTMLElement {
  const rij = span('soorten', '');
  const vormen = new Set(telSoorten(teken).map(([soort]) => vormUit(legenda, soort)));
  for (const vorm of vormen) if (vorm) rij.append(vorm.cloneNode(true));
  return rij;
}

/** What a teken looks like; `legenda` holds the shapes. */
export function maakTekenbeeld(teken: Teken, legenda: ParentNode): HTMLElement {
  const beeld = span('tekenbeeld', '');
  if (teken.soort === 'punt') {
    const vorm = vormUit(legenda, teken.items[0]?.soort ?? '');
    if (vorm) beeld.append(vorm.cloneNode(true));
  } else {
    beeld.append(span('getal', String(teken.items.length)), maakSoorten(teken, legenda));
    // Drawn by the style sheet: the name of the button already says it.
    if (teken.soort === 'gebied') beeld.dataset.etiket = etiket(teken);
  }
  return beeld;
}

/** Changes what may differ between two draws of the same teken. */
export function werkTekenbeeldBij(element: HTMLElement, teken: Teken, naam: string, legenda: ParentNode): void {
  const getal = element.querySelector('.getal');
  if (getal && getal.textContent !== String(teken.items.length)) getal.textContent = String(teken.items.length);
  if (element.getAttribute('aria-label') === naam) return;
  element.setAttribute('aria-label', naam);
  element.querySelector('.soorten')?.replaceWith(maakSoorten(teken, legenda));
}
