import { haalKaartgegevens } from '#client/kaart/kaartgegevens.ts';
import {
  isGeplaatst,
  type Kaartfilter,
  type Kaartgegevens,
  type Kaartitem,
  past,
  vooraan,
} from '#domein/plek/kaart.ts';
import { leesFilter, leesStand, type Stand, schrijfFilter, schrijfStand } from '#domein/plek/kaart-adres.ts';
import { adempauze } from '#islands/gedeeld/in-delen.ts';
import { zoek } from '#islands/gedeeld/zoek-element.ts';
import { toonEigenPlek } from '#islands/kaart/eigen-plek.ts';
import type { Kaartbeeld } from '#islands/kaart/kaartbeeld.ts';
import { Kaartlijst } from '#islands/kaart/kaartlijst.ts';
import { leesKeuzes, zetKeuzes } from '#islands/kaart/keuzes.ts';
import { lijststand } from '#islands/kaart/lijststand.ts';
import { kaart as tekst } from '#teksten/nl/kaart/kaart.ts';

/** Wide enough for a list beside the map; the same width stands in kaart.css. */
const NAAST = '(min-width: 44rem)';

/**
 * The map and its list. The list is the interface: it stands in the page, and filters work on it without the map.
 * On a narrow screen there is room for one of the two: the map first, the list behind a button.
 */
class KaartVlak extends HTMLElement {
  #gegevens: Kaartgegevens | undefined;
  #gekozen: readonly Kaartitem[] = [];
  #beeld: Kaartbeeld | undefined;
  /** What the map showed last; undefined: as yet the list follows the choice alone. */
  #inBeeld: ReadonlySet<string> | undefined;
  #lijst: Kaartlijst | undefined;
  #filter: Kaartfilter = {};
  #breed = matchMedia(NAAST);
  #opruimer = new AbortController();

  connectedCallback(): void {
    this.#opruimer = new AbortController();
    const { signal } = this.#opruimer;
    this.#lijst = new Kaartlijst(this.#deel('[data-rijen]'), this, (id) => this.#beeld?.licht(id), signal);
    this.#filter = leesFilter(location.search);
    zetKeuzes(this.#vorm, this.#filter);
    this.#vorm.addEventListener('change', () => this.#kies(leesKeuzes(this.#vorm)), { signal });
    this.#vorm.addEventListener('submit', (poging) => poging.preventDefault(), { signal });
    this.#deel('[data-knop]').addEventListener('click', () => this.#kiesBlik(!this.#opLijst), { signal });
    const ik = () =>
      toonEigenPlek(
        () => this.#beeld,
        (zin) => this.#meld(zin),
      );
    this.#deel('[data-ik]').addEventListener('click', () => void ik(), { signal });
    this.#deel('[data-alles]').addEventListener('click', () => this.#kies({}), { signal });
    window.addEventListener('popstate', () => void this.#terug(), { signal });
    this.#breed.addEventListener('change', ({ matches }) => matches && this.#kiesBlik(false), { signal });
    window.addEventListener('beforeprint', () => this.#toon(true), { signal });
    window.addEventListener('afterprint', () => this.#toon(), { signal });
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#opruimer.abort();
    this.#beeld?.verwijder();
    this.#beeld = undefined;
  }

  #deel = (kiezer: string): HTMLElement => zoek(this, kiezer, HTMLElement);

  get #vorm(): HTMLFormElement {
    return zoek(this, 'form', HTMLFormElement);
  }

  #wijknaam = (slug: string): string | undefined => this.#gegevens?.wijken.find((wijk) => wijk.slug === slug)?.naam;

  #meld(zin: string): void {
    this.#deel('[data-melding]').textContent = zin;
  }

  /** Loads the data once and picks what the filter leaves. Without data the list of the page stays, and a sentence says so. */
  async #laad(): Promise<boolean> {
    this.#gegevens ??= await haalKaartgegevens().catch(() => undefined);
    if (!this.#gegevens) this.#meld(tekst.geenKaart);
    this.#gekozen = this.#gegevens?.items.filter((item) => past(item, this.#filter)) ?? [];
    return this.#gegevens !== undefined;
  }

  async #open(): Promise<void> {
    const { signal } = this.#opruimer;
    const [gelukt, module] = await Promise.all([
      this.#laad(),
      import('#islands/kaart/kaartbeeld.ts').catch(() => undefined),
    ]);
    if (signal.aborted) return;
    if (!gelukt || !module) {
      if (!module) this.#meld(tekst.geenKaart);
      this.#kiesBlik(true);
      return;
    }
    // Reading the data was one turn, drawing the map is another.
    await adempauze();
    if (signal.aborted) return;
    const nieuw = this.#beeld === undefined;
    const begin = leesStand(location.hash);
    this.#beeld ??= this.#maakBeeld(module.Kaartbeeld, begin);
    if (nieuw) await adempauze();
    if (signal.aborted) return;
    const geplaatst = this.#gekozen.filter(isGeplaatst);
    const plek = this.#plek;
    if (nieuw && plek) this.#beeld.opent(plek);
    this.#beeld.toon(geplaatst);
    void this.#beeld.kiesWijk(this.#filter.wijk, geplaatst, nieuw && !begin);
  }

  #maakBeeld(Beeld: typeof Kaartbeeld, begin: Stand | undefined): Kaartbeeld {
    const { zoom, lat, lon, tegels = '', vermelding = '' } = this.dataset;
    this.#meld('');
    return new Beeld({
      doel: this.#deel('[data-beeld]'),
      legenda: this,
      tegels,
      vermelding,
      stand: begin ?? { zoom: Number(zoom), lat: Number(lat), lon: Number(lon) },
      wijknaam: this.#wijknaam,
      buurten: this.#gegevens?.buurten ?? [],
      veranderd: (inBeeld, stand) => this.#veranderd(inBeeld, stand),
      gewezen: (ids) => this.#lijst?.licht(ids),
      gekozen: (ids) => this.#lijst?.licht(ids),
      tegelsLukken: (lukt) => this.#meld(lukt ? '' : tekst.geenTegels),
    });
  }

  get #opLijst(): boolean {
    return this.dataset.lijst !== undefined;
  }

  /** On a narrow screen: the list, or the map. */
  #kiesBlik(lijst: boolean): void {
    this.toggleAttribute('data-lijst', lijst);
    this.#deel('[data-knop]').textContent = lijst ? tekst.toon : tekst.toonLijst;
    if (lijst || !this.#beeld) return;
    this.#beeld.meet();
    void this.#pasToe(false);
  }

  #kies(filter: Kaartfilter): void {
    const anders = filter.wijk !== this.#filter.wijk || !schrijfFilter(filter);
    this.#filter = filter;
    zetKeuzes(this.#vorm, filter);
    history.pushState(null, '', location.pathname + schrijfFilter(filter) + location.hash);
    void this.#pasToe(anders);
  }

  /** Shows the choice on map and list. `verplaats`: move the view to it; it moves anyway when nothing is left in view. */
  async #pasToe(verplaats: boolean): Promise<void> {
    if (!(await this.#laad())) return;
    if (!this.#beeld || !this.#zichtbaar) {
      this.#inBeeld = undefined;
      this.#toon();
      return;
    }
    const geplaatst = this.#gekozen.filter(isGeplaatst);
    this.#beeld.toon(geplaatst);
    const anders = verplaats || !geplaatst.some((item) => this.#beeld?.isInBeeld(item));
    void this.#beeld.kiesWijk(this.#filter.wijk, geplaatst, anders);
  }

  async #terug(): Promise<void> {
    this.#filter = leesFilter(location.search);
    zetKeuzes(this.#vorm, this.#filter);
    const stand = leesStand(location.hash);
    if (stand) await this.#open();
    if (stand) this.#beeld?.zet(stand);
    await this.#pasToe(false);
  }

  #veranderd(inBeeld: ReadonlySet<string>, stand: Stand): void {
    if (!this.#zichtbaar) return;
    this.#inBeeld = inBeeld;
    history.replaceState(null, '', location.pathname + location.search + schrijfStand(stand));
    this.#toon();
  }

  /** What the address asks to open: it stands first in the list too. */
  get #plek(): string | undefined {
    return new URLSearchParams(location.search).get('plek') ?? undefined;
  }

  get #zichtbaar(): boolean {
    return this.#beeld !== undefined && this.#deel('[data-beeld]').offsetParent !== null;
  }

  /** Brings the list in step with the choice and, when there is a map, with what is drawn on it. On paper all of it. */
  #toon(opPapier = false): void {
    if (!this.#gegevens) return;
    const gekozen = vooraan(this.#gekozen, this.#plek);
    const { rijen, telling, zin, leeg } = lijststand(gekozen, this.#inBeeld, opPapier ? gekozen.length : undefined);
    void this.#lijst?.toon(rijen, this.#wijknaam, opPapier);
    this.#deel('#telling').textContent = telling;
    this.#deel('[data-meer]').textContent = zin;
    this.#deel('[data-meer]').hidden = zin === '';
    this.#deel('[data-alles]').hidden = !leeg && !schrijfFilter(this.#filter);
  }
}

customElements.define('kaart-vlak', KaartVlak);
