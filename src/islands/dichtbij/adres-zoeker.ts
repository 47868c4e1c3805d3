import { zoekAdressen, zoekPunt } from '#client/kaart/pdok.ts';
import { paths } from '#config/paths.ts';
import { type Adressuggestie, normaliseerZoektekst } from '#domein/gedeeld/pdok.ts';
import type { Punt } from '#domein/plek/afstand.ts';
import { schrijfBij } from '#domein/plek/dichtbij.ts';
import { Combobox } from '#islands/dichtbij/combobox.ts';
import { onthoudNaam } from '#islands/dichtbij/gekozen-naam.ts';
import { zoek } from '#islands/gedeeld/zoek-element.ts';

const WACHT = 180;
const KORTST = 2;

/** Goes out when someone chose a place; prevent its default to stay on the page. */
export type PlekGekozen = CustomEvent<{ punt: Punt; naam: string }>;
export const PLEK_GEKOZEN = 'plek-gekozen';

/**
 * A field for an address, postcode or area, with suggestions of PDOK. Choosing one leads to "near me", with the place
 * in the fragment, where no server sees it. Sentences come from the page, so that this script stays small.
 */
class AdresZoeker extends HTMLElement {
  #combobox: Combobox<Adressuggestie> | undefined;
  #klok: ReturnType<typeof setTimeout> | undefined;
  #bezig: AbortController | undefined;
  #opruimer = new AbortController();

  connectedCallback(): void {
    this.#opruimer = new AbortController();
    const { signal } = this.#opruimer;
    const veld = zoek(this, 'input', HTMLInputElement);
    const melding = zoek(this, '[role="status"]', HTMLElement);
    const lijst = zoek(this, '[role="listbox"]', HTMLElement);
    this.#combobox = new Combobox({ veld, lijst, melding, signal }, (optie) => void this.#kies(optie));
    veld.addEventListener('input', () => this.#straks(), { signal });
    const verstuur = (poging: Event): void => {
      poging.preventDefault();
      void this.#zoekMeteen();
    };
    zoek(this, 'form', HTMLFormElement).addEventListener('submit', verstuur, { signal });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#klok);
    this.#bezig?.abort();
    this.#opruimer.abort();
  }

  get #bron() {
    const { basis = '', gemeente = '' } = this.dataset;
    return { basis, gemeente };
  }

  get #tekst(): string {
    return normaliseerZoektekst(zoek(this, 'input', HTMLInputElement).value);
  }

  #straks(): void {
    clearTimeout(this.#klok);
    this.#bezig?.abort();
    this.#bezig = undefined;
    if (this.#tekst.length < KORTST) this.#combobox?.toon([], '');
    else this.#klok = setTimeout(() => void this.#stelVoor(), WACHT);
  }

  /** The suggestions for what stands in the field now; undefined when they did not come or are no longer wanted. */
  async #haal(): Promise<readonly Adressuggestie[] | undefined> {
    this.#bezig?.abort();
    const bezig = new AbortController();
    this.#bezig = bezig;
    try {
      const suggesties = await zoekAdressen(this.#bron, this.#tekst, bezig.signal);
      return this.#bezig === bezig ? suggesties : undefined;
    } catch {
      if (this.#bezig === bezig) this.#combobox?.toon([], this.dataset.tekstMislukt ?? '');
      return undefined;
    }
  }

  async #stelVoor(): Promise<void> {
    const suggesties = await this.#haal();
    if (suggesties) this.#combobox?.toon(suggesties, this.#melding(suggesties.length));
  }

  #melding(aantal: number): string {
    const { tekstGeen = '', tekstEen = '', tekstMeer = '' } = this.dataset;
    return aantal === 0 ? tekstGeen : aantal === 1 ? tekstEen : tekstMeer.replace('#', String(aantal));
  }

  /** Enter, or the button: the best match of what was typed. */
  async #zoekMeteen(): Promise<void> {
    clearTimeout(this.#klok);
    if (this.#tekst.length < KORTST) {
      zoek(this, 'input', HTMLInputElement).focus();
      return;
    }
    const suggesties = await this.#haal();
    const beste = suggesties?.[0];
    if (beste) await this.#kies(beste);
    else if (suggesties) this.#combobox?.toon([], this.#melding(0));
  }

  async #kies(optie: Adressuggestie): Promise<void> {
    this.#bezig?.abort();
    const punt = optie.punt ?? (await zoekPunt(this.#bron, optie.id).catch(() => null));
    if (!punt) {
      this.#combobox?.toon([], this.dataset.tekstMislukt ?? '');
      return;
    }
    this.#combobox?.toon([], '');
    const gekozen: PlekGekozen = new CustomEvent(PLEK_GEKOZEN, {
      detail: { punt, naam: optie.naam },
      bubbles: true,
      cancelable: true,
    });
    if (!this.dispatchEvent(gekozen)) return;
    onthoudNaam(punt, optie.naam);
    location.assign(paths.dichtbij + schrijfBij(punt));
  }
}

customElements.define('adres-zoeker', AdresZoeker);
