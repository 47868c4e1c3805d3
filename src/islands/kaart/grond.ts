import { haalGrenzen, type Vlak } from '#client/kaart/kaartgegevens.ts';
import { ligtIn } from '#domein/gebied/ligt-in.ts';
import type { Punt } from '#domein/plek/afstand.ts';
import type { Doos } from '#islands/kaart/dozen.ts';
import { GROND, ringen, toonGrond } from '#islands/kaart/grenzen.ts';
import { type Grondnaam, Grondnamen } from '#islands/kaart/grondnamen.ts';
import { type LatLngBounds, type Leafletkaart, Polygon } from '#islands/kaart/leaflet.ts';

/** The city below the tiles: its wijken and their names. It needs nobody else's server, so it is always there. */
export class Grond {
  #namen: Grondnamen | undefined;
  #bezet: readonly Doos[] = [];
  #kaart: Leafletkaart;
  #wijken: readonly Vlak[] = [];
  #omtrek: Polygon | undefined;

  /** Settled once the shapes are there, or will not come. */
  readonly klaar: Promise<void>;

  /** `geldt` says whether the map is still there. */
  constructor(kaart: Leafletkaart, buurten: readonly Grondnaam[], geldt: () => boolean) {
    this.#kaart = kaart;
    this.klaar = this.#laad(buurten, geldt);
  }

  async #laad(buurten: readonly Grondnaam[], geldt: () => boolean): Promise<void> {
    const { features } = await haalGrenzen();
    const wijken = features.filter(({ properties }) => properties.soort === 'wijk');
    this.#wijken = wijken;
    if (!geldt() || !(await toonGrond(this.#kaart, wijken, geldt))) return;
    const namen = wijken.flatMap((wijk) => {
      const { naam, midden } = wijk.properties;
      return midden ? [{ naam, ...midden, binnen: ({ lat, lon }: Punt) => ligtIn([lat, lon], ringen(wijk)) }] : [];
    });
    this.#namen = new Grondnamen(this.#kaart, GROND, namen, buurten);
    this.toonNamen(this.#bezet);
  }

  /** Draws the outline of one wijk over everything, and of no other; returns the frame around it. */
  omlijn(slug: string | undefined): LatLngBounds | undefined {
    this.#omtrek?.remove();
    const wijk = this.#wijken.find(({ properties }) => properties.slug === slug);
    this.#omtrek = wijk && new Polygon(ringen(wijk), { interactive: false, fill: false, className: 'omtrek' });
    return this.#omtrek?.addTo(this.#kaart).getBounds();
  }

  /** Names where nothing is drawn over them. `bezet`: what is drawn, in pixels of the layer. */
  toonNamen(bezet: readonly Doos[]): void {
    this.#bezet = bezet;
    this.#namen?.toon(bezet);
  }
}
