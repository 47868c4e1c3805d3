import { haalPagina } from '#client/gedeeld/pagina.ts';

/**
 * A list whose filters are plain links to other pages of the same list. With JavaScript the page is fetched and its
 * list put in place, so that filtering keeps scroll, focus and open details; without it the links just work.
 */
class FilterLijst extends HTMLElement {
  #laatste = '';

  connectedCallback(): void {
    this.addEventListener('click', this.#klik);
    for (const soort of ['pointerover', 'focusin', 'touchstart']) {
      this.addEventListener(soort, this.#vooruit, { passive: true });
    }
    window.addEventListener('popstate', this.#terug);
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#terug);
  }

  /** A link in the filters, between pages, or in the drawing of the city, which is of SVG. */
  #filterlink(gebeurtenis: Event): { adres: string; naam: string } | undefined {
    const doel = gebeurtenis.target instanceof Element ? gebeurtenis.target.closest('nav a') : null;
    const adres = doel?.getAttribute('href');
    return doel && adres ? { adres, naam: doel.textContent } : undefined;
  }

  #vooruit = (gebeurtenis: Event): void => {
    const link = this.#filterlink(gebeurtenis);
    if (link) haalPagina(link.adres).catch(() => undefined); // the click itself reports
  };

  #klik = (gebeurtenis: MouseEvent): void => {
    const link = this.#filterlink(gebeurtenis);
    if (!link || gebeurtenis.button !== 0 || gebeurtenis.metaKey || gebeurtenis.ctrlKey || gebeurtenis.shiftKey) return;
    gebeurtenis.preventDefault();
    history.pushState(null, '', link.adres);
    void this.#toon(link.adres, link.naam);
  };

  #terug = (): void => void this.#toon(location.pathname);

  async #toon(adres: string, naam?: string | null): Promise<void> {
    this.#laatste = adres;
    const pagina = await haalPagina(adres).catch(() => undefined);
    if (this.#laatste !== adres) return;
    const nieuw = pagina?.querySelector('filter-lijst');
    if (!pagina || !nieuw) {
      location.assign(adres);
      return;
    }
    const open = Array.from(this.querySelectorAll('details'), (details) => details.open);
    const vorige = this.querySelector('#telling');
    const kaart = this.querySelector('levende-kaart[data-open]');
    this.replaceChildren(...document.importNode(nieuw, true).childNodes);
    for (const [nummer, details] of this.querySelectorAll('details').entries()) details.open ||= open[nummer] ?? false;
    document.title = pagina.title;
    // A map that is there stays, and shows the new list.
    if (kaart) this.querySelector('levende-kaart')?.replaceWith(kaart);
    this.#meld(vorige);
    this.#herstelFocus(naam?.trim().replace(/\s*\d+$/, ''));
  }

  /** Keeps the live region itself in place, so that a screen reader hears the new count. */
  #meld(vorige: Element | null): void {
    const telling = this.querySelector('#telling');
    if (!vorige || !telling) return;
    const tekst = telling.textContent;
    telling.replaceWith(vorige);
    vorige.textContent = tekst;
  }

  #herstelFocus(naam: string | undefined): void {
    if (!naam) return;
    const chip = Array.from(this.querySelectorAll<HTMLElement>('nav a')).find((link) =>
      link.textContent?.trim().startsWith(naam),
    );
    chip?.focus({ preventScroll: true });
  }
}

customElements.define('filter-lijst', FilterLijst);
