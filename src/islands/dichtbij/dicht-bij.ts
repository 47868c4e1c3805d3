import { haalKaartgegevens } from '#client/kaart/kaartgegevens.ts';
import { stad } from '#config/stad.ts';
import { beoordeelPunt } from '#domein/gedeeld/projectie.ts';
import type { Punt } from '#domein/plek/afstand.ts';
import { type Dichtbij, leesBij, schrijfBij, sorteerOpAfstand } from '#domein/plek/dichtbij.ts';
import { PLEK_GEKOZEN } from '#islands/dichtbij/adres-zoeker.ts';
import { naamBij, onthoudNaam } from '#islands/dichtbij/gekozen-naam.ts';
import { vraagLocatie } from '#islands/dichtbij/locatie.ts';
import { maakRij, vormUit } from '#islands/gedeeld/rij.ts';
import { toonZin } from '#islands/gedeeld/toon-zin.ts';
import { zoek } from '#islands/gedeeld/zoek-element.ts';
import { ongeveer, dichtbij as tekst } from '#teksten/nl/kaart/dichtbij.ts';
import { soortNaam } from '#teksten/nl/site/algemeen.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

const PER_KEER = 20;

/** "Near me": turns a chosen place, kept in the fragment, into a list by distance. Nothing of it leaves the browser. */
class DichtBij extends HTMLElement {
  #gevonden: readonly Dichtbij[] = [];
  #wijken = new Map<string, string>();
  #opruimer = new AbortController();

  connectedCallback(): void {
    this.#opruimer = new AbortController();
    const { signal } = this.#opruimer;
    this.addEventListener(PLEK_GEKOZEN, (gekozen) => this.#gekozen(gekozen), { signal });
    zoek(this, '[data-locatie]', HTMLButtonElement).addEventListener('click', () => void this.#locatie(), { signal });
    zoek(this, 'select', HTMLSelectElement).addEventListener('change', ({ target }) => this.#gebied(target), {
      signal,
    });
    zoek(this, 'button[data-meer]', HTMLButtonElement).addEventListener('click', () => this.#meer(), { signal });
    window.addEventListener('hashchange', () => void this.#toon(), { signal });
    void this.#toon();
  }

  disconnectedCallback(): void {
    this.#opruimer.abort();
  }

  #meld(zin: string): void {
    zoek(this, '[data-melding]', HTMLElement).textContent = zin;
  }

  #gekozen(gekozen: Event): void {
    if (!(gekozen instanceof CustomEvent)) return;
    gekozen.preventDefault();
    this.#ga(gekozen.detail.punt, gekozen.detail.naam);
  }

  #ga(punt: Punt, naam: string): void {
    this.#meld('');
    onthoudNaam(punt, naam);
    const bij = schrijfBij(punt);
    if (location.hash === bij) void this.#toon();
    else location.hash = bij;
  }

  async #locatie(): Promise<void> {
    this.#meld(tekst.zoekt);
    const uitkomst = await vraagLocatie();
    if (typeof uitkomst === 'string') this.#meld(tekst.fout[uitkomst]);
    else this.#ga(uitkomst, tekst.jouwLocatie);
  }

  #gebied(doel: EventTarget | null): void {
    if (!(doel instanceof HTMLSelectElement)) return;
    const punt = leesBij(doel.value);
    const keuze = doel.selectedOptions[0];
    if (punt && keuze) this.#ga(punt, keuze.dataset.naam ?? keuze.text);
  }

  /** Shows what is near the place in the fragment, and brings people there as any fragment does. */
  async #toon(): Promise<void> {
    const punt = leesBij(location.hash);
    const uitkomst = zoek(this, '[data-uitkomst]', HTMLElement);
    if (!punt) {
      if (!location.hash) uitkomst.hidden = true;
      return;
    }
    const gegevens = await haalKaartgegevens().catch(() => undefined);
    if (!gegevens) {
      this.#meld(tekst.fout.gegevens);
      return;
    }
    this.#wijken = new Map(gegevens.wijken.map(({ slug, naam }) => [slug, naam]));
    this.#gevonden = sorteerOpAfstand(gegevens.items, punt);
    const buiten = beoordeelPunt(punt.lat, punt.lon, stad.kaart.kader) !== null;
    const naam = naamBij(location.hash);
    toonZin(zoek(this, '[data-kop]', HTMLElement), tekst.resultaat(naam && alsNaam(naam)));
    zoek(this, '[data-telling]', HTMLElement).textContent = buiten
      ? tekst.buiten
      : tekst.telling(this.#gevonden.length);
    zoek(this, '[data-rijen]', HTMLElement).replaceChildren();
    this.#meer();
    uitkomst.hidden = false;
    zoek(this, '[data-kop]', HTMLElement).focus();
  }

  #meer(): void {
    const lijst = zoek(this, '[data-rijen]', HTMLElement);
    const begin = lijst.children.length;
    lijst.append(...this.#gevonden.slice(begin, begin + PER_KEER).map((gevonden) => this.#rij(gevonden)));
    // Who asked for more goes on where the new rows begin.
    if (begin > 0) lijst.children[begin]?.querySelector('a')?.focus();
    const rest = this.#gevonden.length - lijst.children.length;
    const knop = zoek(this, 'button[data-meer]', HTMLButtonElement);
    knop.hidden = rest <= 0;
    knop.textContent = tekst.meer(Math.min(rest, PER_KEER));
  }

  #rij({ item, meter, precies }: Dichtbij): HTMLElement {
    const wijknaam = item.wijk === undefined ? undefined : this.#wijken.get(item.wijk);
    const gebied = item.precisie === 'wijk' ? (wijknaam ?? item.gebied) : (item.gebied ?? wijknaam);
    const waar = precies ? ongeveer(meter) : tekst.inGebied(gebied ?? stad.naam);
    return maakRij(item, `${soortNaam[item.soort]} · ${waar}`, vormUit(this, item.soort));
  }
}

customElements.define('dicht-bij', DichtBij);
