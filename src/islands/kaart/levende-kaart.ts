import type { KleineKaart } from '#islands/kaart/kleine-kaart.ts';

/** Where the map has room of its own beside what it shows. */
const NAAST = '(min-width: 60rem)';

/**
 * A drawing of the city that becomes a map: on a tap, and where there is room once it comes into view. Until then this
 * is all of its script. What the map shows follows from the address of the page.
 */
class LevendeKaart extends HTMLElement {
  #kaart: Promise<KleineKaart> | undefined;
  #kijker = new IntersectionObserver((gezien) => {
    if (gezien.some(({ isIntersecting }) => isIntersecting)) this.#open();
  });

  connectedCallback(): void {
    if (this.#kaart) {
      // A filter put it in a new list.
      this.#kaart.then((kaart) => kaart.werkBij()).catch(() => undefined); // then the drawing stays
      return;
    }
    this.addEventListener('click', this.#tik);
    if (matchMedia(NAAST).matches) this.#kijker.observe(this);
  }

  disconnectedCallback(): void {
    this.#kijker.disconnect();
    // A filter takes it out and puts it back in one turn.
    queueMicrotask(() => {
      if (!this.isConnected) this.#kaart?.then((kaart) => kaart.verwijder()).catch(() => undefined); // there is none
    });
  }

  #tik = (tik: MouseEvent): void => {
    if (tik.ctrlKey || tik.metaKey || tik.shiftKey) return;
    const link = tik.target instanceof Element ? tik.target.closest('a') : null;
    // Without a script it leads to the whole map; a wijk in the drawing of a list leads to the list of that wijk.
    const heel = link && !link.closest('nav') ? link.href : undefined;
    if (heel) tik.preventDefault();
    this.#open(() => heel && location.assign(heel));
  };

  /** `anders`: what to do for who tapped, when there is no map to be had. */
  #open(anders?: () => void): void {
    this.#kijker.disconnect();
    this.removeEventListener('click', this.#tik);
    this.dataset.open = '';
    this.#kaart = import('#islands/kaart/kleine-kaart.ts').then(({ maakKleineKaart }) =>
      maakKleineKaart(this, anders !== undefined),
    );
    this.#kaart.catch(() => {
      this.#kaart = undefined;
      delete this.dataset.open;
      this.addEventListener('click', this.#tik);
      anders?.();
    });
  }
}

customElements.define('levende-kaart', LevendeKaart);
