/** Whole numbers from 0 below 2^32, each in as many bytes as the largest needs. */
export type Getallen = Uint8Array | Uint16Array | Uint32Array;

const breedte = (hoogste: number) => {
  if (hoogste < 2 ** 8) return Uint8Array;
  return hoogste < 2 ** 16 ? Uint16Array : Uint32Array;
};

/** A row of such numbers that grows at its end, and gets wider when a number asks for it. */
export class Groeirij {
  #getallen: Getallen = new Uint8Array(64);
  #lengte = 0;
  #grens = 2 ** 8;

  get lengte(): number {
    return this.#lengte;
  }

  voeg(getal: number): void {
    if (getal >= this.#grens || this.#lengte === this.#getallen.length) this.#verruim(getal);
    this.#getallen[this.#lengte++] = getal;
  }

  /** Within the length: 0 beyond what was reserved. */
  op(waar: number): number {
    return this.#getallen[waar] ?? 0;
  }

  zet(waar: number, getal: number): void {
    if (getal >= this.#grens) this.#verruim(getal);
    this.#getallen[waar] = getal;
  }

  /** What stands in it, without a copy: of use when nothing is added any more. */
  getallen(): Getallen {
    return this.#getallen.subarray(0, this.#lengte);
  }

  #verruim(getal: number): void {
    const Soort = breedte(Math.max(getal, this.#grens - 1));
    const vol = this.#lengte === this.#getallen.length;
    // Half as much again: doubling would hold three times what is needed for a moment.
    const ruimer = new Soort(vol ? Math.ceil(this.#lengte * 1.5) : this.#getallen.length);
    ruimer.set(this.#getallen);
    this.#getallen = ruimer;
    this.#grens = 2 ** (8 * Soort.BYTES_PER_ELEMENT);
  }
}
