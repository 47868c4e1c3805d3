import type { Kaartitem } from '#domein/plek/kaart.ts';
import { maakRij, vormUit } from '#islands/gedeeld/rij.ts';
import { type Wijknaam, wijkVan } from '#islands/kaart/tekenbeeld.ts';
import { regel } from '#teksten/nl/kaart.ts';

const MEEST = 60;

/** The list beside the map. Rows that stay keep their place and focus; only what changed is made or removed. */
export class Kaartlijst {
  #lijst: HTMLElement;
  #legenda: ParentNode;
  #rijen = new Map<string, HTMLElement>();

  constructor(lijst: HTMLElement, legenda: ParentNode, wijs: (id: string | undefined) => void) {
    this.#lijst = lijst;
    this.#legenda = legenda;
    for (const rij of lijst.querySelectorAll<HTMLElement>('[data-id]')) this.#rijen.set(rij.dataset.id ?? '', rij);
    const van = ({ target }: Event): string | undefined =>
      target instanceof Element ? target.closest<HTMLElement>('[data-id]')?.dataset.id : undefined;
    lijst.addEventListener('focusin', (gebeurtenis) => wijs(van(gebeurtenis)));
    lijst.addEventListener('pointerover', (gebeurtenis) => wijs(van(gebeurtenis)));
    lijst.addEventListener('focusout', () => wijs(undefined));
    lijst.addEventListener('pointerleave', () => wijs(undefined));
  }

  /** Shows the first rows and returns how many do not fit. */
  toon(items: readonly Kaartitem[], wijknaam: Wijknaam): number {
    const gewenst = items.slice(0, MEEST).map((item) => this.#rij(item, wijknaam));
    const blijft = new Set<Node>(gewenst);
    for (const rij of [...this.#lijst.children]) if (!blijft.has(rij)) rij.remove();
    let hier = this.#lijst.firstElementChild;
    for (const rij of gewenst) {
      if (rij === hier) hier = hier.nextElementSibling;
      else this.#lijst.insertBefore(rij, hier);
    }
    return Math.max(0, items.length - MEEST);
  }

  #rij(item: Kaartitem, wijknaam: Wijknaam): HTMLElement {
    const bestaand = this.#rijen.get(item.id);
    if (bestaand) return bestaand;
    const rij = maakRij(item, regel(item, wijkVan(item, wijknaam)), vormUit(this.#legenda, item.soort));
    this.#rijen.set(item.id, rij);
    return rij;
  }

  licht(ids: ReadonlySet<string>): void {
    for (const rij of this.#lijst.querySelectorAll<HTMLElement>('[data-id]')) {
      rij.classList.toggle('licht', ids.has(rij.dataset.id ?? ''));
    }
  }
}
