import type { Kaartitem } from '#domein/plek/kaart.ts';

const WIJST = ['focusin', 'pointerover'];

/** The rows on a page that are about items of its map: each is known by the link in it. */
export class Paginarijen {
  #perPad: ReadonlyMap<string, Kaartitem>;

  /** `wijs` hears of which item the row is that is pointed at, or of none. */
  constructor(items: readonly Kaartitem[], wijs: (id: string | undefined) => void, signal: AbortSignal) {
    this.#perPad = new Map(items.map((item) => [item.url, item]));
    let vorige: string | undefined;
    for (const soort of WIJST)
      document.addEventListener(
        soort,
        ({ target }) => {
          const rij = target instanceof Element ? target.closest<HTMLElement>('.rij') : null;
          const id = rij ? this.#van(rij)?.id : undefined;
          if (id !== vorige) wijs(id);
          vorige = id;
        },
        { signal },
      );
  }

  #van(rij: HTMLElement): Kaartitem | undefined {
    return this.#perPad.get(rij.querySelector('a')?.pathname ?? '');
  }

  #rijen(ids: ReadonlySet<string>): [HTMLElement, boolean][] {
    return Array.from(document.querySelectorAll<HTMLElement>('main .rij'), (rij) => [
      rij,
      ids.has(this.#van(rij)?.id ?? ''),
    ]);
  }

  licht(ids: ReadonlySet<string>): void {
    for (const [rij, licht] of this.#rijen(ids)) rij.classList.toggle('licht', licht);
  }

  /** Brings the first of these rows into view, when it is on this page. */
  toon(ids: ReadonlySet<string>): void {
    const [rij] = this.#rijen(ids).find(([, een]) => een) ?? [];
    rij?.scrollIntoView({ block: 'nearest' });
  }
}
