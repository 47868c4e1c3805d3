import type { Punt } from '#domein/plek/afstand.ts';
import { type Doos, LETTER, raakt } from '#islands/kaart/dozen.ts';
import { DivIcon, type Leafletkaart, Marker } from '#islands/kaart/leaflet.ts';

export interface Grondnaam extends Punt {
  readonly naam: string;
  /** Whether a place lies in the area; without it its shape is not known. */
  readonly binnen?: (plaats: Punt) => boolean;
}

/** From this zoom on buurten are named, before it wijken. */
export const VANAF_BUURTEN = 14;
const HOOG = 22;
/** Where a name goes when its own place is taken: so many pixels up, down and aside, the nearest first. */
const UITWIJKEN = [0, -34, 34, -58, 58]
  .flatMap((dy) => [0, -40, 40, -75, 75].map((dx) => ({ dx, dy })))
  .sort((een, ander) => Math.hypot(een.dx, een.dy) - Math.hypot(ander.dx, ander.dy));

/** Names of the city below the tiles, where nothing that is drawn on the map hides them. */
export class Grondnamen {
  #kaart: Leafletkaart;
  #vlak: string;
  #wijken: readonly Grondnaam[];
  #buurten: readonly Grondnaam[];
  #getekend = new Map<Grondnaam, Marker>();

  /** `vlak`: the pane they stand in. */
  constructor(kaart: Leafletkaart, vlak: string, wijken: readonly Grondnaam[], buurten: readonly Grondnaam[]) {
    this.#kaart = kaart;
    this.#vlak = vlak;
    this.#wijken = wijken;
    this.#buurten = buurten;
  }

  /** `vol`: what is drawn already, in pixels of the layer. */
  toon(vol: readonly Doos[]): void {
    const grens = this.#kaart.getBounds();
    const alle = this.#kaart.getZoom() < VANAF_BUURTEN ? this.#wijken : this.#buurten;
    const bezet = [...vol];
    const staat = new Set<Grondnaam>();
    for (const naam of alle) {
      const staatEr = vol.some(({ tekst }) => tekst === naam.naam);
      if (staatEr || !grens.contains([naam.lat, naam.lon])) continue;
      const doos = this.#vrij(naam, bezet);
      if (!doos) continue;
      bezet.push(doos);
      staat.add(naam);
      this.#zet(naam, doos);
    }
    for (const [naam, merk] of this.#getekend) {
      if (staat.has(naam)) continue;
      merk.remove();
      this.#getekend.delete(naam);
    }
  }

  #vrij({ naam, lat, lon, binnen }: Grondnaam, bezet: readonly Doos[]): Doos | undefined {
    const { x, y } = this.#kaart.latLngToLayerPoint([lat, lon]);
    const ligtIn = (doos: Doos): boolean => {
      const { lat: noord, lng } = this.#kaart.layerPointToLatLng([doos.x, doos.y]);
      return binnen?.({ lat: noord, lon: lng }) ?? true;
    };
    const dozen = UITWIJKEN.map(({ dx, dy }) => ({
      x: x + dx,
      y: y + dy,
      breed: naam.length * LETTER + 12,
      hoog: HOOG,
    }));
    return dozen.find((doos) => bezet.every((ander) => !raakt(ander, doos)) && ligtIn(doos));
  }

  #zet(naam: Grondnaam, { x, y }: Doos): void {
    const plaats = this.#kaart.layerPointToLatLng([x, y]);
    const bestaand = this.#getekend.get(naam);
    if (bestaand) bestaand.setLatLng(plaats);
    else {
      const tekst = document.createElement('span');
      tekst.dir = 'auto';
      tekst.textContent = naam.naam;
      const icon = new DivIcon({ className: 'grondnaam', html: tekst, iconSize: [0, 0] });
      const merk = new Marker(plaats, { icon, pane: this.#vlak, interactive: false, keyboard: false });
      this.#getekend.set(naam, merk.addTo(this.#kaart));
    }
  }
}
