import KDBush from 'kdbush';
import type { Punt } from '#domein/plek/afstand.ts';
import { adempauze, inDelen } from '#islands/gedeeld/in-delen.ts';

/** Pins that stand so close that one circle is drawn for them, at the middle of them all. */
export interface Groep extends Punt {
  /** Numbers of the points, in the order they were given. */
  readonly leden: readonly number[];
}

/** Pixels on the screen within which pins go together. */
const STRAAL = 60;
const WERELD = 256;

/** Web Mercator: the world as a square of 1 by 1, from the north-west. */
const naarX = (lon: number): number => lon / 360 + 0.5;
const naarY = (lat: number): number => {
  const sinus = Math.sin((lat * Math.PI) / 180);
  return 0.5 - (0.25 * Math.log((1 + sinus) / (1 - sinus))) / Math.PI;
};

const gemiddelde = (getallen: readonly number[]): number =>
  getallen.reduce((som, een) => som + een, 0) / getallen.length;

/**
 * Groups points per zoom, as supercluster does for one zoom: the first point takes all free points near it. Unlike that
 * library it works in slices of time, so that thousands of points never hold up a phone, and only at zooms that are seen.
 */
export class Groepen {
  #punten: readonly Punt[];
  #index: KDBush | undefined;
  #perZoom = new Map<number, readonly Groep[]>();

  constructor(punten: readonly Punt[]) {
    this.#punten = punten;
  }

  async #indexeer(geldt: () => boolean): Promise<KDBush | undefined> {
    if (this.#index) return this.#index;
    const index = new KDBush(this.#punten.length);
    const voegToe = ({ lat, lon }: Punt): void => void index.add(naarX(lon), naarY(lat));
    if (!(await inDelen(this.#punten, voegToe, geldt))) return undefined;
    await adempauze();
    this.#index = index.finish();
    await adempauze();
    return geldt() ? index : undefined;
  }

  /** The groups at a zoom, single points included; undefined when `geldt` says no before they are made. */
  async op(zoom: number, geldt: () => boolean): Promise<readonly Groep[] | undefined> {
    const bekend = this.#perZoom.get(zoom);
    if (bekend) return bekend;
    const index = await this.#indexeer(geldt);
    if (!index) return undefined;
    const straal = STRAAL / (WERELD * 2 ** zoom);
    const bezet = new Uint8Array(this.#punten.length);
    const groepen: Groep[] = [];
    const neem = (nr: number): void => {
      const punt = this.#punten[nr];
      if (!punt || bezet[nr]) return;
      const leden = index
        .within(naarX(punt.lon), naarY(punt.lat), straal)
        .filter((lid) => !bezet[lid])
        .sort((een, ander) => een - ander);
      for (const lid of leden) bezet[lid] = 1;
      const samen = leden.flatMap((lid) => this.#punten[lid] ?? []);
      groepen.push({
        lat: gemiddelde(samen.map(({ lat }) => lat)),
        lon: gemiddelde(samen.map(({ lon }) => lon)),
        leden,
      });
    };
    if (!(await inDelen(this.#punten.keys(), neem, geldt))) return undefined;
    this.#perZoom.set(zoom, groepen);
    return groepen;
  }
}
