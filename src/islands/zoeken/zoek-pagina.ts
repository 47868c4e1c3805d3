import { toonZin } from '#islands/gedeeld/toon-zin.ts';
import { zoek } from '#islands/gedeeld/zoek-element.ts';
import { Adresvraag } from '#islands/zoeken/adresvraag.ts';
import type { Zoekantwoord } from '#islands/zoeken/antwoord.ts';
import { maakResultaat } from '#islands/zoeken/resultaat.ts';
import { leesVraag, schrijfVraag } from '#islands/zoeken/vraag-adres.ts';
import { Zoekwerker } from '#islands/zoeken/vraag-werker.ts';
import { zoeken } from '#teksten/nl/lijst/zoeken.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

const WACHT = 150;
const TRAAG = 300;
const PER_KEER = 10;
const LEEG: Zoekantwoord = { hoe: 'alles', aantal: 0, rijen: [], isAdres: false };

/** What stands under the count: how the question was understood. */
function uitlegVan({ hoe, bedoeld, postcode }: Zoekantwoord): string {
  return [
    postcode && (postcode.bekend ? zoeken.postcodeIn(postcode.cijfers) : zoeken.postcodeOnbekend(postcode.cijfers)),
    bedoeld && zoeken.bedoeld(alsNaam(bedoeld)),
    hoe === 'deels' && zoeken.deels,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Searches this site. Nothing is loaded before the first letter. The question stands in the fragment of the address: to
 * share and to come back to, without being sent to the server.
 */
class ZoekPagina extends HTMLElement {
  #klok: ReturnType<typeof setTimeout> | undefined;
  #traag: ReturnType<typeof setTimeout> | undefined;
  #laatste = '';
  #gevonden: Zoekantwoord = LEEG;
  #werker = new Zoekwerker();
  #adres: Adresvraag | undefined;
  #opruimer = new AbortController();

  connectedCallback(): void {
    this.#opruimer = new AbortController();
    const { signal } = this.#opruimer;
    this.#adres = new Adresvraag(zoek(this, '[data-adres]', HTMLElement));
    this.#veld.addEventListener('input', () => this.#straks(), { signal });
    zoek(this, 'form', HTMLFormElement).addEventListener(
      'submit',
      (poging) => {
        poging.preventDefault();
        this.#zoek(true, true);
      },
      { signal },
    );
    zoek(this, '[data-meer]', HTMLButtonElement).addEventListener('click', () => this.#meer(true), { signal });
    window.addEventListener('popstate', () => this.#neem(leesVraag(location)), { signal });
    // Someone can have typed before this script came.
    this.#neem(leesVraag(location) || this.#veld.value);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#klok);
    clearTimeout(this.#traag);
    this.#werker.stop();
    this.#adres?.sluit();
    this.#laatste = '';
    this.#opruimer.abort();
  }

  get #veld(): HTMLInputElement {
    return zoek(this, 'input', HTMLInputElement);
  }

  #neem(vraag: string | undefined): void {
    if (vraag === undefined) return;
    this.#veld.value = vraag;
    this.#zoek(false, true);
  }

  #straks(): void {
    this.#werker.begin();
    clearTimeout(this.#klok);
    this.#klok = setTimeout(() => this.#zoek(false, false), WACHT);
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

  /** `af`: somebody is done typing, so that an address may be asked elsewhere. */
  #zoek(nieuw: boolean, af: boolean): void {
    clearTimeout(this.#klok);
    const vraag = this.#veld.value.trim();
    this.#schrijfAdres(vraag, nieuw);
    if (vraag === this.#laatste) {
      if (af && vraag && this.#gevonden.isAdres) void this.#adres?.stel(vraag);
      return;
    }
    this.#laatste = vraag;
    clearTimeout(this.#traag);
    this.#adres?.sluit();
    if (!vraag) {
      this.#werker.vergeet();
      this.#toon(LEEG, '');
      return;
    }
    this.#traag = setTimeout(() => this.#meld(zoeken.bezig), TRAAG);
    let gevraagd = !af;
    this.#werker.vraag(vraag, (antwoord) => {
      clearTimeout(this.#traag);
      if (!antwoord) this.#laatste = ''; // the same question may be tried again
      this.#hoor(antwoord, vraag);
      if (antwoord?.isAdres && !gevraagd) void this.#adres?.stel(vraag);
      gevraagd = true;
    });
  }

  #hoor(antwoord: Zoekantwoord | undefined, vraag: string): void {
    if (!antwoord) this.#toon(LEEG, zoeken.mislukt);
    else if (antwoord.hoe === 'niets') this.#toon(antwoord, zoeken.niets(alsNaam(vraag)));
    else this.#toon(antwoord, zoeken.gevonden(antwoord.aantal, alsNaam(vraag)));
  }

  #toon(antwoord: Zoekantwoord, telling: string): void {
    const niets = antwoord.hoe === 'niets';
    this.#gevonden = niets ? { ...LEEG, isAdres: antwoord.isAdres } : antwoord;
    zoek(this, '[data-resultaten]', HTMLElement).replaceChildren();
    zoek(this, '[data-gelijkend]', HTMLElement).replaceChildren(...(niets ? antwoord.rijen.map(maakResultaat) : []));
    zoek(this, '[data-lijkt]', HTMLElement).hidden = !niets || antwoord.rijen.length === 0;
    zoek(this, '[data-niets]', HTMLElement).hidden = !niets;
    zoek(this, '[data-uitkomst]', HTMLElement).hidden = telling === '';
    toonZin(zoek(this, '[data-uitleg]', HTMLElement), uitlegVan(antwoord));
    this.#meld(telling);
    this.#meer(false);
  }

  #meer(gevraagd: boolean): void {
    const lijst = zoek(this, '[data-resultaten]', HTMLElement);
    const begin = lijst.children.length;
    const { rijen } = this.#gevonden;
    lijst.append(...rijen.slice(begin, begin + PER_KEER).map(maakResultaat));
    zoek(this, '[data-meer]', HTMLElement).hidden = lijst.children.length >= rijen.length;
    // Who asked for more goes on where the new results begin.
    if (gevraagd) lijst.children[begin]?.querySelector('a')?.focus();
  }
}

customElements.define('zoek-pagina', ZoekPagina);
