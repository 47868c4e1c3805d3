import { inDelen } from '#islands/gedeeld/in-delen.ts';
import type { Doos } from '#islands/kaart/dozen.ts';
import { toonEtiketten } from '#islands/kaart/etiketten.ts';
import { DivIcon, LayerGroup, type Leafletkaart, Marker } from '#islands/kaart/leaflet.ts';
import { maakTekenbeeld, tekennaam, type Wijknaam, werkTekenbeeldBij } from '#islands/kaart/tekenbeeld.ts';
import type { Teken } from '#islands/kaart/tekens.ts';

interface Getekend {
  teken: Teken;
  merk: Marker;
}

export interface Luisteraar {
  kies: (teken: Teken) => void;
  wijs: (teken: Teken | undefined) => void;
}

const MAAT = 44;
const BOVENOP = 2000;

// Areas lie under pins, so that a pin in an area can be reached; what is pointed at lies on top.
const hoogte = ({ soort }: Teken): number => (soort === 'gebied' ? -1000 : 0);

/** The tekens on the map: new ones are made, gone ones removed, all others stay where they are, with their focus. */
export class Tekenlaag {
  #getekend = new Map<string, Getekend>();
  #groep: LayerGroup;
  #kaart: Leafletkaart;
  #legenda: ParentNode;
  #wijknaam: Wijknaam;
  #luisteraar: Luisteraar;
  #aangewezen: string | undefined;
  /** What tekens and their names take up. */
  bezet: readonly Doos[] = [];

  constructor(kaart: Leafletkaart, legenda: ParentNode, wijknaam: Wijknaam, luisteraar: Luisteraar) {
    this.#kaart = kaart;
    this.#legenda = legenda;
    this.#wijknaam = wijknaam;
    this.#luisteraar = luisteraar;
    this.#groep = new LayerGroup().addTo(kaart);
  }

  /** Draws in slices of time. `geldt` says whether these tekens are still what must be seen. */
  async toon(tekens: readonly Teken[], geldt: () => boolean): Promise<boolean> {
    const nieuw = new Set(tekens.map(({ sleutel }) => sleutel));
    const weg = [...this.#getekend.keys()].filter((sleutel) => !nieuw.has(sleutel));
    if (!(await inDelen(weg, (sleutel) => this.#haalWeg(sleutel), geldt))) return false;
    if (!(await inDelen(tekens, (teken) => this.#zet(teken), geldt))) return false;
    if (this.#aangewezen !== undefined) this.licht(this.#aangewezen);
    this.bezet = toonEtiketten(this.#kaart, tekens, (teken) => this.element(teken.sleutel));
    return true;
  }

  #haalWeg(sleutel: string): void {
    const getekend = this.#getekend.get(sleutel);
    if (getekend) this.#groep.removeLayer(getekend.merk);
    this.#getekend.delete(sleutel);
  }

  #zet(teken: Teken): void {
    const getekend = this.#getekend.get(teken.sleutel) ?? this.#maak(teken);
    getekend.teken = teken;
    const element = getekend.merk.getElement();
    if (element) werkTekenbeeldBij(element, teken, tekennaam(teken, this.#wijknaam), this.#legenda);
  }

  #maak(teken: Teken): Getekend {
    const icoon = new DivIcon({
      className: `teken teken-${teken.soort}${teken.ruim ? ' teken-ruim' : ''}`,
      html: maakTekenbeeld(teken, this.#legenda),
      iconSize: [MAAT, MAAT],
    });
    const merk = new Marker([teken.lat, teken.lon], {
      icon: icoon,
      zIndexOffset: hoogte(teken),
    });
    const getekend = { teken, merk };
    this.#getekend.set(teken.sleutel, getekend);
    merk.on('click', () => this.#luisteraar.kies(getekend.teken));
    this.#groep.addLayer(merk);
    this.#luister(getekend);
    return getekend;
  }

  #luister(getekend: Getekend): void {
    const element = getekend.merk.getElement();
    const wijs = (): void => {
      getekend.merk.setZIndexOffset(BOVENOP);
      this.#luisteraar.wijs(getekend.teken);
    };
    const los = (): void => {
      getekend.merk.setZIndexOffset(hoogte(getekend.teken));
      this.#luisteraar.wijs(undefined);
    };
    element?.addEventListener('focus', wijs);
    element?.addEventListener('pointerenter', wijs);
    element?.addEventListener('blur', los);
    element?.addEventListener('pointerleave', los);
    element?.addEventListener('keydown', (toets) => {
      if (toets.key !== 'Enter' && toets.key !== ' ') return;
      toets.preventDefault();
      toets.stopPropagation();
      this.#luisteraar.kies(getekend.teken);
    });
  }

  element(sleutel: string | undefined): HTMLElement | undefined {
    return sleutel === undefined ? undefined : this.#getekend.get(sleutel)?.merk.getElement();
  }

  /** The teken that now stands for an item. */
  vanItem(id: string): Teken | undefined {
    const heeft = (teken: Teken): boolean => teken.items.some((item) => item.id === id);
    for (const { teken } of this.#getekend.values()) if (heeft(teken)) return teken;
    return undefined;
  }

  /** Lights up the teken of one item, and no other; one that is drawn later lights up then. */
  licht(id: string | undefined): void {
    this.#aangewezen = id;
    const sleutel = id === undefined ? undefined : this.vanItem(id)?.sleutel;
    for (const [eigen, { teken, merk }] of this.#getekend) {
      const zelf = eigen === sleutel;
      const element = merk.getElement();
      if (element?.classList.contains('licht') === zelf) continue;
      element?.classList.toggle('licht', zelf);
      merk.setZIndexOffset(zelf ? BOVENOP : hoogte(teken));
    }
  }
}
