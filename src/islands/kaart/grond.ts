import { haalGrenzen } from '#client/kaart/kaartgegevens.ts';
import { ligtIn } from '#domein/gebied/ligt-in.ts';
import type { Punt } from '#domein/plek/afstand.ts';
import type { Doos } from '#islands/kaart/dozen.ts';
import { GROND, ringen, toonGrond } from '#islands/kaart/grenzen.ts';
import { type Grondnaam, Grondnamen } from '#islands/kaart/grondnamen.ts';
import type { Leafletkaart } from '#islands/kaart/leaflet.ts';

/** The city below the tiles: its wijken and their names. It needs nobody else's server, so it is always there. */
export class Grond {
  #namen: Grondnamen | undefined;
  #bezet: readonly Doos[] = [];

  /** `geldt` says whether the map is still there. */
  constructor(kaart: Leafletkaart, buurten: readonly Grondnaam[], geldt: () => boolean) {
    void this.#laad(kaart, buurten, geldt);
  }

  async #laad(kaart: Leafletkaart, buurten: readonly Grondnaam[], geldt: () => boolean): Promise<void> {
    const { features } = await haalGrenzen();
    const wijken = features.filter(({ properties }) => properties.soort === 'wijk');
    if (!geldt() || !(await toonGrond(kaart, wijken, geldt))) return;
    const namen = wijken.flatMap((wijk) => {
      const { naam, midden } = wijk.properties;
      return midden ? [{ naam, ...midden, binnen: ({ lat, lon }: Punt) => ligtIn([lat, lon], ringen(wijk)) }] : [];
    });
    this.#namen = new Grondnamen(kaart, GROND, namen, buurten);
    this.toonNamen(this.#bezet);
  }

  /** Names where nothing is drawn over them. `bezet`: what is drawn, in pixels of the layer. */
  toonNamen(bezet: readonly Doos[]): void {
    this.#bezet = bezet;
    this.#namen?.toon(bezet);
  }
}
