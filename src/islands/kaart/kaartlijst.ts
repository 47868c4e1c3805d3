import type { Kaartitem } from '#domein/plek/kaart.ts';
import { inDelen } from '#islands/gedeeld/in-delen.ts';
import { maakRij, vormUit } from '#islands/gedeeld/rij.ts';
import { type Wijknaam, wijkVan } from '#islands/kaart/tekenbeeld.ts';
import { regel } from '#teksten/nl/kaart/kaart.ts';

/** The list beside the map. Rows that stay keep their place and focus; only what changed is made or removed. */
export class Kaartlijst {
  #lijst: HTMLElement;
  #legenda: ParentNode;
  #beurt = 0;
  #rijen = new Map<string, HTMLElement>();

  constructor(lijst: HTMLElement, legenda: ParentNode, wijs: (id: string | undefined) => void, signal: AbortSignal) {
    this.#lijst = lijst;
    this.#legenda = legenda;
    for (const rij of lijst.querySelectorAll<HTMLElement>('[data-id]')) this.#rijen.set(rij.dataset.id ?? '', rij);
    const van = ({ target }: Event): string | undefined =>
      target instanceof Element ? target.closest<HTMLElement>('[data-id]')?.dataset.id : undefined;
    lijst.addEventListener('focusin', (gebeurtenis) => wijs(van(gebeurtenis)), { signal });
    lijst.addEventListener('pointerover', (gebeurtenis) => wijs(van(gebeurtenis)), { signal });
    lijst.addEventListener('focusout', () => wijs(undefined), { signal });
    lijst.addEventListener('pointerleave', () => wijs(undefined), { signal });
  }

  /** Shows these rows, in slices of time, or all at once for a printer that does not wait. A newer call ends this one. */
  async toon(items: readonly Kaartitem[], wijknaam: Wijknaam, ineens = false): Promise<void> {
    const beurt = ++this.#beurt;
    const blijft = new Set(items.map(({ id }) => id));
    for (const rij of this.#lijst.querySelectorAll<HTMLElement>(':scope > [data-id]')) {
      if (!blijft.has(rij.dataset.id ?? '')) rij.remove();
    }
    let hier = this.#lijst.firstElementChild;
    const zet = (item: Kaartitem): void => {
      const rij = this.#rij(item, wijknaam);
      if (rij === hier) hier = hier.nextElementSibling;
      else this.#lijst.insertBefore(rij, hier);
    };
    if (ineens) items.forEach(zet);
    else await inDelen(items, zet, () => beurt === this.#beurt);
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
