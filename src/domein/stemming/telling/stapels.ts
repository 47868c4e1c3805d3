import { type Getallen, Groeirij } from '#domein/stemming/telling/groeirij.ts';

/** One ballot: number of the kandidaat and how much it is wanted, 1 when approving. */
export type Punten = readonly (readonly [kandidaat: number, punten: number])[];

/**
 * Equal ballots together, in few bytes: the votes of a whole city must fit in a phone. What a ballot of pile `nr` says stands
 * from `begin[nr]` up to `begin[nr + 1]`: by number of the kandidaat, with points above zero.
 */
export interface Stapels {
  /** Ballots in each pile. */
  readonly aantal: Getallen;
  readonly begin: Getallen;
  readonly kandidaat: Getallen;
  readonly punten: Getallen;
}

/** Keeps a kandidaat above its points in one double: exact up to 2^21 kandidaten, and sorted without a function. */
const PLAATS = 2 ** 32;

/** Puts equal ballots on one pile, one ballot after the other. */
export class Stapelaar {
  readonly #aantal = new Groeirij();
  readonly #begin = new Groeirij();
  readonly #kandidaat = new Groeirij();
  readonly #punten = new Groeirij();
  readonly #sleutels = new Groeirij();
  /** Open addressing: number of a pile, from 1; 0 is free. */
  #tafel = new Uint32Array(256);
  #biljet = new Float64Array(64);
  #lengte = 0;

  constructor() {
    this.#begin.voeg(0);
  }

  /** Adds to the ballot at hand; each kandidaat once. What gets no points is not said. */
  noem(kandidaat: number, punten: number): void {
    if (punten === 0) return;
    if (this.#lengte === this.#biljet.length) {
      const ruimer = new Float64Array(2 * this.#lengte);
      ruimer.set(this.#biljet);
      this.#biljet = ruimer;
    }
    this.#biljet[this.#lengte++] = kandidaat * PLAATS + punten;
  }

  /** The ballot at hand is complete; an empty one counts too. Gives the number of its pile. */
  leg(): number {
    if (this.#lengte > 1) this.#biljet.subarray(0, this.#lengte).sort();
    const sleutel = this.#sleutel();
    const waar = this.#zoek(sleutel);
    const bekend = (this.#tafel[waar] ?? 0) - 1;
    const stapel = bekend < 0 ? this.#voegToe(waar, sleutel) : bekend;
    if (bekend >= 0) this.#aantal.zet(bekend, this.#aantal.op(bekend) + 1);
    this.#lengte = 0;
    return stapel;
  }

  klaar(): Stapels {
    return {
      aantal: this.#aantal.getallen(),
      begin: this.#begin.getallen(),
      kandidaat: this.#kandidaat.getallen(),
      punten: this.#punten.getallen(),
    };
  }

  #sleutel(): number {
    let sleutel = this.#lengte;
    for (let n = 0; n < this.#lengte; n += 1) {
      const wat = this.#biljet[n] as number; // below the length
      sleutel = Math.imul(sleutel ^ (wat / PLAATS), 0x9e3779b1) ^ Math.imul(wat >>> 0, 0x85ebca6b);
      sleutel = Math.imul(sleutel ^ (sleutel >>> 15), 0xc2b2ae35);
    }
    return (sleutel ^ (sleutel >>> 16)) >>> 0;
  }

  /** Where in the table the ballot at hand is, or should come. */
  #zoek(sleutel: number): number {
    const masker = this.#tafel.length - 1;
    for (let waar = sleutel & masker; ; waar = (waar + 1) & masker) {
      const stapel = (this.#tafel[waar] ?? 0) - 1;
      if (stapel < 0 || (this.#sleutels.op(stapel) === sleutel && this.#isGelijk(stapel))) return waar;
    }
  }

  #isGelijk(stapel: number): boolean {
    const van = this.#begin.op(stapel);
    if (this.#begin.op(stapel + 1) - van !== this.#lengte) return false;
    for (let n = 0; n < this.#lengte; n += 1)
      if (this.#kandidaat.op(van + n) * PLAATS + this.#punten.op(van + n) !== this.#biljet[n]) return false;
    return true;
  }

  #voegToe(waar: number, sleutel: number): number {
    const stapel = this.#aantal.lengte;
    for (let n = 0; n < this.#lengte; n += 1) {
      const wat = this.#biljet[n] as number; // below the length
      this.#kandidaat.voeg(Math.floor(wat / PLAATS));
      this.#punten.voeg(wat >>> 0);
    }
    this.#begin.voeg(this.#kandidaat.lengte);
    this.#aantal.voeg(1);
    this.#sleutels.voeg(sleutel);
    this.#tafel[waar] = stapel + 1;
    if (2 * this.#aantal.lengte > this.#tafel.length) this.#maakTafel();
    return stapel;
  }

  /** A table twice as large: half of it stays free, so that a search is short. */
  #maakTafel(): void {
    const tafel = new Uint32Array(2 * this.#tafel.length);
    for (let stapel = 0; stapel < this.#aantal.lengte; stapel += 1) {
      let waar = this.#sleutels.op(stapel) & (tafel.length - 1);
      while (tafel[waar]) waar = (waar + 1) & (tafel.length - 1);
      tafel[waar] = stapel + 1;
    }
    this.#tafel = tafel;
  }
}

/** Puts equal ballots on one pile. The order within a ballot says nothing. */
export function stapel(biljetten: Iterable<Punten>): Stapels {
  const stapelaar = new Stapelaar();
  for (const biljet of biljetten) {
    for (const [kandidaat, punten] of biljet) stapelaar.noem(kandidaat, punten);
    stapelaar.leg();
  }
  return stapelaar.klaar();
}

/** A ballot of a pile, written out. */
export function biljetVan({ begin, kandidaat, punten }: Stapels, nr: number): Punten {
  const biljet: [number, number][] = []; // to be filled
  for (let waar = begin[nr] ?? 0; waar < (begin[nr + 1] ?? 0); waar += 1)
    biljet.push([kandidaat[waar] ?? 0, punten[waar] ?? 0]);
  return biljet;
}
