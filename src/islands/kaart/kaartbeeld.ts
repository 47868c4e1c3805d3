import type { Punt } from '#domein/plek/afstand.ts';
import type { Geplaatst } from '#domein/plek/kaart.ts';
import type { Stand } from '#domein/plek/kaart-adres.ts';
import { adempauze } from '#islands/gedeeld/in-delen.ts';
import { toonGrenzen } from '#islands/kaart/grenzen.ts';
import { Grond } from '#islands/kaart/grond.ts';
import type { Grondnaam } from '#islands/kaart/grondnamen.ts';
import { Attribution, DivIcon, LatLngBounds, Leafletkaart, Marker, Popup, Zoom } from '#islands/kaart/leaflet.ts';
import { maakTegels } from '#islands/kaart/tegels.ts';
import type { Wijknaam } from '#islands/kaart/tekenbeeld.ts';
import { Tekenlaag } from '#islands/kaart/tekenlaag.ts';
import { GROOTSTE_ZOOM, KLEINSTE_ZOOM, type Teken, type Vak, Verdeling } from '#islands/kaart/tekens.ts';
import { maakVenster } from '#islands/kaart/venster.ts';
import { kaart as tekst } from '#teksten/nl/kaart/kaart.ts';

export interface Kaartopties {
  doel: HTMLElement;
  legenda: ParentNode;
  tegels: string;
  /** HTML of the attribution: text and link of the tile source, from the city's settings. */
  vermelding: string;
  stand: Stand;
  wijknaam: Wijknaam;
  /** Named from close by where no tile is. */
  buurten: readonly Grondnaam[];
  /** Something else is in view: after moving, and after `toon`. */
  veranderd: (inBeeld: ReadonlySet<string>, stand: Stand) => void;
  gewezen: (ids: ReadonlySet<string>) => void;
  /** A window opened for these. */
  gekozen?: (ids: ReadonlySet<string>) => void;
  /** It stands among other things on a page: a wheel scrolls on, and tiles come when somebody touches it. */
  inPagina?: boolean;
  tegelsLukken: (lukt: boolean) => void;
}

/** The smallest frame around these. Leaflet would make an object of each of thousands of points. */
function kaderVan(items: readonly Geplaatst[]): LatLngBounds {
  let [zuid, west, noord, oost] = [90, 180, -90, -180];
  for (const { lat, lon } of items) {
    zuid = Math.min(zuid, lat);
    noord = Math.max(noord, lat);
    west = Math.min(west, lon);
    oost = Math.max(oost, lon);
  }
  return new LatLngBounds([zuid, west], [noord, oost]);
}

/** Part of the width and height kept free around what must be in view. */
const RAND = 0.07;
const BOVENOP = 3000;
/** What is within a few minutes on foot. */
const IK_ZOOM = 15;

/** The map itself. Knows what to draw, nothing of filters, lists or addresses. */
export class Kaartbeeld {
  #kaart: Leafletkaart;
  #laag: Tekenlaag;
  #grond: Grond;
  #opties: Kaartopties;
  #items: readonly Geplaatst[] = [];
  /** Of `#items`; made when it is first drawn. */
  #verdeling: Verdeling | undefined;
  #open: { teken: Teken; popup: Popup } | undefined;
  #beurt = 0;
  #opruimer = new AbortController();
  #ik: Marker | undefined;
  #zoomt = false;
  /** Where to go once it has zoomed. */
  #straks: (() => void) | undefined;
  /** Slug of the wijk that is lit up, or will be. */
  #wijk: string | undefined;
  /** Item whose teken gets the focus once it is drawn. */
  #volg: string | undefined;
  /** Item whose window opens once it is drawn. */
  #opent: string | undefined;

  constructor(opties: Kaartopties) {
    this.#opties = opties;
    // The drawing that stood there until now.
    opties.doel.replaceChildren();
    const beweging = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#kaart = new Leafletkaart(opties.doel, {
      center: [opties.stand.lat, opties.stand.lon],
      zoom: opties.stand.zoom,
      minZoom: KLEINSTE_ZOOM,
      maxZoom: GROOTSTE_ZOOM,
      zoomControl: false,
      attributionControl: false,
      zoomAnimation: beweging,
      fadeAnimation: beweging,
      markerZoomAnimation: beweging,
      inertia: beweging,
      scrollWheelZoom: !opties.inPagina,
      closePopupOnClick: true,
    });
    new Zoom({ zoomInTitle: tekst.inzoomen, zoomOutTitle: tekst.uitzoomen }).addTo(this.#kaart);
    new Attribution({ prefix: false }).addTo(this.#kaart);
    this.#laag = new Tekenlaag(this.#kaart, opties.legenda, opties.wijknaam, {
      kies: (teken) => this.#kies(teken),
      wijs: (teken) => opties.gewezen(new Set(teken?.items.map(({ id }) => id))),
    });
    this.#kaart.on('moveend', () => void this.#teken());
    this.#kaart.on('zoomstart', () => {
      this.#zoomt = true;
    });
    this.#kaart.on('zoomend', () => this.#gezoomd());
    const { signal } = this.#opruimer;
    this.#legTegels(signal);
    this.#grond = new Grond(this.#kaart, opties.buurten, () => !signal.aborted);
    opties.doel.addEventListener('keydown', (toets) => this.#toets(toets), { signal });
    // Lines can wait until the places stand.
    const grenzen = setTimeout(() => toonGrenzen(this.#kaart, () => !signal.aborted).catch(() => undefined), 200);
    signal.addEventListener('abort', () => clearTimeout(grenzen));
  }

  #legTegels(signal: AbortSignal): void {
    const { tegels, vermelding, tegelsLukken, inPagina, doel } = this.#opties;
    const laag = maakTegels(tegels, vermelding, tegelsLukken);
    const leg = (): void => void laag.addTo(this.#kaart);
    if (!inPagina) leg();
    // Who only reads the page asks nothing of others: what they looked at is theirs.
    else for (const soort of ['pointerdown', 'focusin']) doel.addEventListener(soort, leg, { once: true, signal });
  }

  /** Takes the map away, with all it listens to; the place it stood in can hold another. */
  verwijder(): void {
    this.#beurt += 1;
    this.#open = undefined;
    this.#opruimer.abort();
    this.#kaart.remove();
  }

  toon(items: readonly Geplaatst[]): void {
    this.#items = items;
    this.#verdeling = undefined;
    void this.#teken();
  }

  /** Grouping, listing and drawing each get a turn of their own, so that no turn is long; a newer call ends this one. */
  async #teken(): Promise<void> {
    const beurt = ++this.#beurt;
    const geldt = (): boolean => beurt === this.#beurt;
    await adempauze();
    if (!geldt()) return;
    this.#verdeling ??= new Verdeling(this.#items, this.#opties.wijknaam);
    await adempauze();
    if (!geldt()) return;
    const grens = this.#kaart.getBounds();
    const vak: Vak = [grens.getWest(), grens.getSouth(), grens.getEast(), grens.getNorth()];
    const tekens = await this.#verdeling.tekens(vak, this.#kaart.getZoom(), geldt);
    await adempauze();
    if (!tekens || !geldt()) return;
    this.#opties.veranderd(new Set(tekens.flatMap(({ items }) => items.map(({ id }) => id))), this.stand);
    if (!(await this.#laag.toon(tekens, geldt))) return;
    this.#grond.toonNamen(this.#laag.bezet);
    if (this.#open && !this.#laag.element(this.#open.teken.sleutel)) this.#sluit();
    if (this.#volg) this.#laag.element(this.#laag.vanItem(this.#volg)?.sleutel)?.focus({ preventScroll: true });
    this.#volg = undefined;
    const teken = this.#opent === undefined ? undefined : this.#laag.vanItem(this.#opent);
    if (!teken) return;
    if (!teken.splitst) this.#opent = undefined;
    this.#kies(teken);
  }

  get stand(): Stand {
    const { lat, lng } = this.#kaart.getCenter();
    return { zoom: this.#kaart.getZoom(), lat, lon: lng };
  }

  zet({ lat, lon, zoom }: Stand): void {
    this.#ga(() => this.#kaart.setView([lat, lon], zoom));
  }

  /** Moves the view so that all of these are in it. */
  #pas(items: readonly Geplaatst[], omtrek: LatLngBounds | undefined): void {
    if (items.length === 0 && !omtrek) return;
    const kader = omtrek ?? kaderVan(items);
    if (omtrek && items.length > 0) kader.extend(kaderVan(items));
    const { x, y } = this.#kaart.getSize();
    this.#ga(() => this.#kaart.fitBounds(kader, { padding: [x * RAND, y * RAND], maxZoom: 15 }));
  }

  /** Leaflet forgets a movement that is asked for while it zooms: the last one of those comes after it. */
  #ga(stap: () => void): void {
    if (this.#zoomt) this.#straks = stap;
    else stap();
  }

  #gezoomd(): void {
    this.#zoomt = false;
    const stap = this.#straks;
    this.#straks = undefined;
    stap?.();
  }

  /** Lights up a wijk, or none, and moves the view to it with all of these when asked, in one movement. */
  async kiesWijk(slug: string | undefined, items: readonly Geplaatst[], verplaats: boolean): Promise<void> {
    this.#wijk = slug;
    if (slug) await this.#grond.klaar;
    if (this.#opruimer.signal.aborted || this.#wijk !== slug) return;
    const omtrek = this.#grond.omlijn(slug);
    if (verplaats) this.#pas(items, omtrek);
  }

  /** Opens the window of one item as soon as it is drawn on its own or as an area; a group is taken apart first. */
  opent(id: string): void {
    this.#opent = id;
  }

  /** A dot where the person who looks is, and a view of what is around it. */
  toonIk({ lat, lon }: Punt): void {
    this.#ik?.remove();
    const icon = new DivIcon({ className: 'ik', iconSize: [20, 20] });
    this.#ik = new Marker([lat, lon], { icon, interactive: false, keyboard: false, zIndexOffset: BOVENOP });
    this.#ik.addTo(this.#kaart);
    this.zet({ lat, lon, zoom: Math.max(this.#kaart.getZoom(), IK_ZOOM) });
  }

  isInBeeld({ lat, lon }: Geplaatst): boolean {
    return this.#kaart.getBounds().contains([lat, lon]);
  }

  licht(id: string | undefined): void {
    this.#laag.licht(id);
  }

  /** After the room for the map changed. */
  meet(): void {
    this.#kaart.invalidateSize({ animate: false });
  }

  #toets(toets: KeyboardEvent): void {
    if (toets.key !== 'Escape' || !this.#open) return;
    toets.stopPropagation();
    this.#sluit();
  }

  #kies(teken: Teken): void {
    if (teken.splitst) {
      this.#volg = teken.items[0]?.id;
      this.#zoomIn(teken);
      return;
    }
    this.#sluit();
    const venster = maakVenster(teken, this.#opties.wijknaam, () => this.#sluit());
    const maxHeight = Math.min(320, this.#kaart.getSize().y - 80);
    const popup = new Popup({ closeButton: false, minWidth: 220, maxWidth: 300, maxHeight, offset: [0, -14] })
      .setLatLng([teken.lat, teken.lon])
      .setContent(venster);
    this.#open = { teken, popup };
    popup.on('remove', () => this.#gesloten(popup));
    popup.openOn(this.#kaart);
    venster.focus({ preventScroll: true });
    this.#opties.gekozen?.(new Set(teken.items.map(({ id }) => id)));
  }

  #zoomIn({ lat, lon, items }: Teken): void {
    const kader = kaderVan(items);
    const diepst = Math.max(this.#kaart.getBoundsZoom(kader), this.#kaart.getZoom() + 1);
    this.#kaart.setView([lat, lon], Math.min(diepst, GROOTSTE_ZOOM));
  }

  #sluit(): void {
    this.#open?.popup.close();
  }

  #gesloten(popup: Popup): void {
    if (this.#open?.popup !== popup) return;
    const terug = this.#laag.element(this.#open.teken.sleutel) ?? this.#opties.doel;
    this.#open = undefined;
    // Only who was in it is sent back; a click elsewhere keeps its own focus.
    if (popup.getElement()?.contains(document.activeElement)) terug.focus({ preventScroll: true });
  }
}
