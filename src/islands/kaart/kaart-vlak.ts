import { haalKaartgegevens } from '#client/kaartgegevens.ts';
import {
  isGeplaatst,
  KAARTFACETTEN,
  type Kaartfilter,
  type Kaartgegevens,
  past,
  plekEerst,
} from '#domein/plek/kaart.ts';
import { leesFilter, leesStand, type Stand, schrijfFilter, schrijfStand } from '#domein/plek/kaart-adres.ts';
import { zoek } from '#islands/gedeeld/zoek-element.ts';
import type { Kaartbeeld } from '#islands/kaart/kaartbeeld.ts';
import { Kaartlijst } from '#islands/kaart/kaartlijst.ts';
import { kaart as tekst } from '#teksten/nl/kaart.ts';

/** Wide enough for a list beside the map; the same width stands in kaart.css. */
const NAAST = '(min-width: 44rem)';

/**
 * The map and its list. The list is the interface: it stands in the page, and filters work on it without the map.
 * On a narrow screen the map, and all it needs, is fetched only when someone asks for it.
 */
class KaartVlak extends HTMLElement {
  #gegevens: Kaartgegevens | undefined;
  #beeld: Kaartbeeld | undefined;
  #lijst: Kaartlijst | undefined;
  #filter: Kaartfilter = {};
  #wijken = new Map<string, string>();
  #breed = matchMedia(NAAST);
  #opruimer = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#opruimer;
    this.#lijst = new Kaartlijst(zoek(this, '[data-rijen]', HTMLElement), this, (id) => this.#beeld?.licht(id));
    this.#filter = leesFilter(location.search);
    this.#zetKeuzes();
    zoek(this, 'form', HTMLFormElement).addEventListener('change', () => this.#kies(), { signal });
    zoek(this, 'form', HTMLFormElement).addEventListener('submit', (poging) => poging.preventDefault(), { signal });
    zoek(this, '[data-knop]', HTMLButtonElement).addEventListener('click', () => this.#wissel(), { signal });
    zoek(this, '[data-alles]', HTMLButtonElement).addEventListener('click', () => this.#toonAlles(), { signal });
    window.addEventListener('popstate', () => void this.#terug(), { signal });
    this.#breed.addEventListener('change', () => void this.#open(), { signal });
    if (this.#breed.matches || leesStand(location.hash)) void this.#open();
    else if (schrijfFilter(this.#filter)) void this.#toon();
  }

  disconnectedCallback(): void {
    this.#opruimer.abort();
  }

  #wijknaam = (slug: string): string | undefined => this.#wijken.get(slug);

  /** The data, or a sentence when it does not come; the list of the page then stays. */
  async #haal(): Promise<Kaartgegevens | undefined> {
    this.#gegevens ??= await haalKaartgegevens().catch(() => undefined);
    if (!this.#gegevens) this.#meld(tekst.geenKaart);
    for (const { slug, naam } of this.#gegevens?.wijken ?? []) this.#wijken.set(slug, naam);
    return this.#gegevens;
  }

  #meld(zin: string): void {
    zoek(this, '[data-melding]', HTMLElement).textContent = zin;
  }

  async #open(): Promise<void> {
    if (!this.#breed.matches && this.dataset.kaart !== 'open' && !leesStand(location.hash)) {
      if (this.#gegevens) await this.#toon();
      return;
    }
    this.dataset.kaart = 'open';
    this.#zetKnop(true);
    if (this.#beeld) this.#beeld.meet();
    const gegevens = await this.#haal();
    if (!gegevens || this.#beeld) return;
    const module = await import('#islands/kaart/kaartbeeld.ts').catch(() => undefined);
    if (!module) this.#meld(tekst.geenKaart);
    if (!module || this.#beeld) return;
    const { zoom, lat, lon, tegels = '', vermelding = '' } = this.dataset;
    const begin = leesStand(location.hash);
    this.#beeld = new module.Kaartbeeld({
      doel: zoek(this, '[data-beeld]', HTMLElement),
      legenda: this,
      tegels,
      vermelding,
      stand: begin ?? { zoom: Number(zoom), lat: Number(lat), lon: Number(lon) },
      wijknaam: this.#wijknaam,
      bewogen: (stand) => this.#bewogen(stand),
      gewezen: (ids) => this.#lijst?.licht(ids),
      tegelsLukken: (lukt) => this.#meld(lukt ? '' : tekst.geenTegels),
    });
    this.#meld('');
    this.#beeld.toon(this.#gekozen().filter(isGeplaatst));
    if (!begin) this.#beeld.pas(this.#gekozen().filter(isGeplaatst));
    await this.#toon();
  }

  #wissel(): void {
    const open = this.dataset.kaart !== 'open';
    if (open) {
      this.dataset.kaart = 'open';
      void this.#open();
      return;
    }
    delete this.dataset.kaart;
    this.#zetKnop(false);
    history.replaceState(null, '', location.pathname + location.search);
    void this.#toon();
  }

  #zetKnop(open: boolean): void {
    const knop = zoek(this, '[data-knop]', HTMLButtonElement);
    knop.setAttribute('aria-expanded', String(open));
    knop.textContent = open ? tekst.verberg : tekst.toon;
  }

  #gekozen() {
    return (this.#gegevens?.items ?? []).filter((item) => past(item, this.#filter));
  }

  #zetKeuzes(): void {
    for (const facet of KAARTFACETTEN) {
      const veld = zoek(this, `select[name="${facet}"]`, HTMLSelectElement);
      veld.value = this.#filter[facet] ?? '';
      // A shared link can name what is gone by now.
      if (veld.selectedIndex < 0) veld.value = '';
    }
  }

  #kies(): void {
    const vorige = this.#filter;
    const velden = new FormData(zoek(this, 'form', HTMLFormElement));
    this.#filter = leesFilter(
      new URLSearchParams([...velden].map(([naam, waarde]) => [naam, String(waarde)])).toString(),
    );
    history.pushState(null, '', location.pathname + schrijfFilter(this.#filter) + location.hash);
    void this.#pasToe(vorige.wijk !== this.#filter.wijk);
  }

  #toonAlles(): void {
    this.#filter = {};
    this.#zetKeuzes();
    history.pushState(null, '', location.pathname + location.hash);
    void this.#pasToe(true);
  }

  /** Draws the choice on map and list. `verplaats`: move the view to it; it moves anyway when nothing is left in view. */
  async #pasToe(verplaats: boolean): Promise<void> {
    if (!(await this.#haal())) return;
    const geplaatst = this.#gekozen().filter(isGeplaatst);
    this.#beeld?.toon(geplaatst);
    if (this.#zichtbaar && (verplaats || !geplaatst.some((item) => this.#beeld?.isInBeeld(item)))) {
      this.#beeld?.pas(geplaatst);
    }
    await this.#toon();
  }

  async #terug(): Promise<void> {
    this.#filter = leesFilter(location.search);
    this.#zetKeuzes();
    const stand = leesStand(location.hash);
    if (stand) await this.#open();
    if (stand) this.#beeld?.zet(stand);
    await this.#pasToe(false);
  }

  #bewogen(stand: Stand): void {
    if (!this.#zichtbaar) return;
    history.replaceState(null, '', location.pathname + location.search + schrijfStand(stand));
    void this.#toon();
  }

  get #zichtbaar(): boolean {
    return this.#beeld !== undefined && zoek(this, '[data-beeld]', HTMLElement).offsetParent !== null;
  }

  /** Brings the list in step with the choice and, when there is a map, with what is in view. */
  async #toon(): Promise<void> {
    if (!(await this.#haal())) return;
    const beeld = this.#zichtbaar ? this.#beeld : undefined;
    const gekozen = plekEerst(this.#gekozen());
    const zonder = gekozen.filter((item) => !isGeplaatst(item)).length;
    const items = beeld ? gekozen.filter((item) => !isGeplaatst(item) || beeld.isInBeeld(item)) : gekozen;
    const rest = this.#lijst?.toon(items, this.#wijknaam) ?? 0;
    const inBeeld = items.length - zonder;
    const telling = beeld ? tekst.inBeeld(inBeeld, zonder) : tekst.telling(items.length);
    zoek(this, '#telling', HTMLElement).textContent = telling;
    const meer = zoek(this, '[data-meer]', HTMLElement);
    const leeg = gekozen.length === 0 ? tekst.niets : beeld && inBeeld === 0 ? tekst.nietsInBeeld : '';
    meer.textContent = leeg || (rest > 0 ? tekst.meer(rest) : '');
    meer.hidden = meer.textContent === '';
    zoek(this, '[data-alles]', HTMLElement).hidden = !leeg && !schrijfFilter(this.#filter);
  }
}

customElements.define('kaart-vlak', KaartVlak);
