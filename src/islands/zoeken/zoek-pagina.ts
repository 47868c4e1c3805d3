import { openZoekindex, type Zoekresultaten, zoekInSite } from '#client/zoeken/zoekindex.ts';
import { toonZin } from '#islands/gedeeld/toon-zin.ts';
import { zoek } from '#islands/gedeeld/zoek-element.ts';
import { maakResultaat } from '#islands/zoeken/resultaat.ts';
import { leesVraag, schrijfVraag } from '#islands/zoeken/vraag-adres.ts';
import { zoeken } from '#teksten/nl/lijst/zoeken.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

const WACHT = 250;
const TRAAG = 300;
const PER_KEER = 10;

/**
 * Searches this site. Nothing is loaded before the first letter. The question stands in the fragment of the address: to
 * share and to come back to, without being sent to the server.
 */
class ZoekPagina extends HTMLElement {
  #klok: ReturnType<typeof setTimeout> | undefined;
  #laatste = '';
  #gevonden: Zoekresultaten = [];
  #opruimer = new AbortController();

  connectedCallback(): void {
    this.#opruimer = new AbortController();
    const { signal } = this.#opruimer;
    this.#veld.addEventListener('input', () => this.#straks(), { signal });
    zoek(this, 'form', HTMLFormElement).addEventListener(
      'submit',
      (poging) => {
        poging.preventDefault();
        void this.#zoek(true);
      },
      { signal },
    );
    zoek(this, '[data-meer]', HTMLButtonElement).addEventListener('click', () => void this.#meer(true), { signal });
    window.addEventListener('popstate', () => this.#neem(leesVraag(location)), { signal });
    // Someone can have typed before this script came.
    this.#neem(leesVraag(location) || this.#veld.value);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#klok);
    this.#opruimer.abort();
  }

  get #veld(): HTMLInputElement {
    return zoek(this, 'input', HTMLInputElement);
  }

  #neem(vraag: string | undefined): void {
    if (vraag === undefined) return;
    this.#veld.value = vraag;
    void this.#zoek(false);
  }

  #straks(): void {
    openZoekindex().catch(() => undefined); // the search itself reports
    clearTimeout(this.#klok);
    this.#klok = setTimeout(() => void this.#zoek(false), WACHT);
  }

  #meld(zin: string): void {
    toonZin(zoek(this, '[data-telling]', HTMLElement), zin);
  }

  #schrijfAdres(vraag: string, nieuw: boolean): void {
    if (!location.search && (leesVraag(location) ?? '') === vraag) return;
    const adres = location.pathname + schrijfVraag(vraag);
    if (nieuw) history.pushState(null, '', adres);
    else history.replaceState(null, '', adres);
  }

  async #zoek(nieuw: boolean): Promise<void> {
    clearTimeout(this.#klok);
    const vraag = this.#veld.value.trim();
    this.#schrijfAdres(vraag, nieuw);
    if (vraag === this.#laatste) return;
    this.#laatste = vraag;
    if (!vraag) {
      this.#toon([], '');
      return;
    }
    const traag = setTimeout(() => this.#meld(zoeken.bezig), TRAAG);
    const gevonden = await zoekInSite(vraag).catch(() => undefined);
    clearTimeout(traag);
    if (this.#laatste !== vraag) return;
    if (!gevonden) this.#laatste = ''; // the same question may be tried again
    await this.#toon(gevonden ?? [], gevonden ? this.#telling(gevonden.length, vraag) : zoeken.mislukt);
    zoek(this, '[data-niets]', HTMLElement).hidden = gevonden?.length !== 0;
  }

  #telling(aantal: number, vraag: string): string {
    return aantal === 0 ? zoeken.niets(alsNaam(vraag)) : zoeken.gevonden(aantal, alsNaam(vraag));
  }

  async #toon(gevonden: Zoekresultaten, telling: string): Promise<void> {
    this.#gevonden = gevonden;
    zoek(this, '[data-rijen]', HTMLElement).replaceChildren();
    zoek(this, '[data-niets]', HTMLElement).hidden = true;
    zoek(this, '[data-uitkomst]', HTMLElement).hidden = telling === '';
    this.#meld(telling);
    await this.#meer(false);
  }

  async #meer(gevraagd: boolean): Promise<void> {
    const lijst = zoek(this, '[data-rijen]', HTMLElement);
    const begin = lijst.children.length;
    const { length } = this.#gevonden;
    const bron = this.#gevonden;
    const rijen = await Promise.all(bron.slice(begin, begin + PER_KEER).map((haal) => haal()));
    if (this.#gevonden !== bron) return;
    lijst.append(...rijen.map(maakResultaat));
    zoek(this, '[data-meer]', HTMLElement).hidden = lijst.children.length >= length;
    // Who asked for more goes on where the new results begin.
    if (gevraagd) lijst.children[begin]?.querySelector('a')?.focus();
  }
}

customElements.define('zoek-pagina', ZoekPagina);
