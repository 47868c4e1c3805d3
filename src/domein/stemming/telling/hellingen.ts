import type { Beurzen } from '#domein/stemming/telling/beurzen.ts';
import { EPS } from '#domein/stemming/telling/beurzen.ts';
import type { Bod } from '#domein/stemming/telling/bod.ts';
import { NOOIT } from '#domein/stemming/telling/grootboek.ts';
import type { Steunlijst } from '#domein/stemming/telling/verkiezing.ts';

/** How fast the price per point of a kandidaat falls while the share rises: between these two, wherever on the way. */
export interface Helling {
  readonly laag: number;
  readonly hoog: number;
  /** All the way the same purses go empty before it and by it, and so the price falls in a straight line. */
  readonly recht: boolean;
  /** Points of all who pay, when nobody goes empty by it all the way: the price is the costs ÷ this. Otherwise 0. */
  readonly gewicht: number;
}

/**
 * Two runs that buy the same in the same order, at a smaller share `a` and a larger one `b`, seen together. For a given order a
 * larger share leaves more in every purse and makes every price lower, purchase by purchase. So a purse that pays its whole part
 * at `a` does so all the way, and one that is empty at `b` was so all the way. Only who differs is unsure, and what is known
 * of the others bounds how fast each price falls: (what the purses that go empty by it get more) ÷ (points of the others).
 */
export class Hellingen {
  readonly #lijst: Steunlijst;
  /** How much more is in one purse of a stapel for each unit that the share is larger, at least and at most. */
  readonly #laag: Float64Array;
  readonly #hoog: Float64Array;
  readonly #recht: Uint8Array;
  /** Largest relative error of a bound: each is a quotient of sums without anything below zero. */
  #marge = 0;

  constructor(lijst: Steunlijst) {
    const n = lijst.stapels.aantal.length;
    this.#lijst = lijst;
    this.#laag = new Float64Array(n);
    this.#hoog = new Float64Array(n);
    this.#recht = new Uint8Array(n);
  }

  begin(): void {
    this.#laag.fill(1);
    this.#hoog.fill(1);
    this.#recht.fill(1);
    this.#marge = this.#perStap;
  }

  get #perStap(): number {
    return (this.#laag.length + 8) * 2 * EPS;
  }

  /** `bij`: what it costs at the smaller share, null when it cannot be bought there; and at the larger one. */
  bepaal(kandidaat: number, a: Beurzen, bijA: Bod | null, b: Beurzen, bijB: Bod): Helling {
    const { stapels, punten } = a.boek.steun(kandidaat);
    const { aantal } = this.#lijst.stapels;
    const [leegA, leegB] = [a.boek.leegBij, b.boek.leegBij];
    const heelA = bijA ? (bijA.prijs + bijA.rand) * (1 + 4 * EPS) : Number.POSITIVE_INFINITY;
    const heelB = (bijB.prijs - bijB.rand) * (1 - 4 * EPS);
    let [minder, meer, weinig, veel] = [0, 0, 0, 0];
    let recht = true;
    for (let nr = 0; nr < stapels.length; nr += 1) {
      const wie = stapels[nr] as number; // within the length
      if (leegB[wie] !== NOOIT) continue;
      const keer = punten[nr] as number; // the same length as stapels
      const stemmen = aantal[wie] as number; // one per stapel
      const alLeeg = leegA[wie] !== NOOIT;
      const betaaltA = !alLeeg && (a.geld[wie] as number) - (a.fout[wie] as number) > heelA * keer; // one per stapel
      const betaaltB = (b.geld[wie] as number) + (b.fout[wie] as number) >= heelB * keer; // one per stapel
      if (betaaltA) weinig += stemmen * keer;
      else meer += stemmen * (this.#hoog[wie] as number); // one per stapel
      if (betaaltB) veel += stemmen * keer;
      else if (!alLeeg) minder += stemmen * (this.#laag[wie] as number); // one per stapel
      if (alLeeg || betaaltA !== betaaltB || (!betaaltA && !this.#recht[wie])) recht = false;
    }
    return {
      laag: (minder / veel) * (1 - this.#marge),
      hoog: weinig > 0 ? (meer / weinig) * (1 + this.#marge) : Number.POSITIVE_INFINITY,
      recht,
      gewicht: recht && meer === 0 ? weinig : 0,
    };
  }

  /** What is in the purses of its supporters, once they paid for it. */
  betaal(kandidaat: number, { laag, hoog, recht }: Helling): void {
    const { stapels, punten } = this.#lijst.perKandidaat[kandidaat] ?? { stapels: [], punten: [] };
    for (let nr = 0; nr < stapels.length; nr += 1) {
      const wie = stapels[nr] as number; // within the length
      const keer = punten[nr] as number; // the same length as stapels
      this.#laag[wie] = (this.#laag[wie] as number) + laag * keer; // one per stapel
      this.#hoog[wie] = (this.#hoog[wie] as number) + hoog * keer; // one per stapel
      if (!recht) this.#recht[wie] = 0;
    }
    this.#marge += this.#perStap;
  }
}
