import { type Breuk, breuk, gedeeldDoor, maal, min, ongeveer, vergelijk } from '#domein/stemming/telling/breuk.ts';
import type { Steun, Steunlijst } from '#domein/stemming/telling/verkiezing.ts';

/** Largest relative error of one floating point operation, with room to spare. */
const EPS = 2 ** -51;

/**
 * What each ballot pays per point for one purchase, exactly: (kosten − what the empty purses held) ÷ the points of the
 * others. What those held is told by how many shares they are, and what they had paid before.
 */
interface Betaling {
  readonly kosten: bigint;
  readonly leeg: bigint;
  /** Points that the now empty purses had given to each earlier purchase, by number of the purchase. */
  readonly eerder: ReadonlyMap<number, number>;
  readonly punten: bigint;
}

/** The price per point of a kandidaat now, near enough to compare; `rand`: it is at most this far off. */
export interface Schatting {
  readonly prijs: number;
  readonly rand: number;
  /** Purses that hold less than their part. Undefined when that is too close to call. */
  readonly leeg: readonly number[] | undefined;
}
export interface Prijs {
  readonly prijs: Breuk;
  readonly leeg: readonly number[];
}

/**
 * The purses of one run of equal shares. Amounts are kept as doubles with a bound on their error, and worked out exactly,
 * as fractions, whenever the doubles leave a doubt: no decision rests on a rounded number, and a count of thousands of
 * ballots takes seconds instead of hours.
 */
export class Beurzen {
  readonly #lijst: Steunlijst;
  readonly #aandeel: Breuk;
  readonly #geld: Float64Array;
  readonly #fout: Float64Array;
  readonly #op: Uint8Array;
  /** Per stapel: each purchase it paid for, and its points. */
  readonly #betaald: [aankoop: number, punten: number][][];
  readonly #aankopen: Betaling[] = [];
  readonly #prijzen: Breuk[] = [];
  /** Room to work in: numbers of the supporters that still pay their whole part, and of those that cannot. */
  readonly #mee: Int32Array;

  constructor(lijst: Steunlijst, aandeel: Breuk) {
    const n = lijst.aantal.length;
    this.#lijst = lijst;
    this.#aandeel = aandeel;
    this.#geld = new Float64Array(n).fill(ongeveer(aandeel));
    this.#fout = new Float64Array(n).fill(ongeveer(aandeel) * EPS);
    this.#op = new Uint8Array(n);
    this.#betaald = Array.from({ length: n }, () => []);
    this.#mee = new Int32Array(n);
  }

  #steun(kandidaat: number): Steun {
    const steun = this.#lijst.perKandidaat[kandidaat];
    if (!steun) throw new RangeError('No such kandidaat.');
    return steun;
  }

  /** Null: the supporters together surely have too little. Undefined: exact numbers are needed to say anything. */
  schat(kandidaat: number): Schatting | null | undefined {
    const { stapels, punten, kosten } = this.#steun(kandidaat);
    const { aantal } = this.#lijst;
    const [geld, foutVan, op, mee] = [this.#geld, this.#fout, this.#op, this.#mee];
    let hoeveel = 0;
    let gewicht = 0;
    for (let nr = 0; nr < stapels.length; nr += 1) {
      const wie = stapels[nr] as number; // within the length
      if (op[wie]) continue;
      mee[hoeveel++] = nr;
      gewicht += (aantal[wie] as number) * (punten[nr] as number); // the same length as stapels
    }
    let rest = Number(kosten);
    let fout = rest * EPS * (stapels.length + 2);
    const leeg: number[] = [];
    for (;;) {
      if (hoeveel === 0) return rest > fout ? null : undefined;
      const prijs = rest / gewicht;
      let blijft = 0;
      for (let n = 0; n < hoeveel; n += 1) {
        const nr = mee[n] as number; // below hoeveel
        const wie = stapels[nr] as number; // kept from the loop above
        const heeft = geld[wie] as number; // one per stapel
        const keer = punten[nr] as number; // the same length as stapels
        if (heeft >= prijs * keer) {
          mee[blijft++] = nr;
          continue;
        }
        const stemmen = aantal[wie] as number; // one per stapel
        rest -= stemmen * heeft;
        fout += stemmen * (foutVan[wie] as number); // one per stapel
        gewicht -= stemmen * keer;
        leeg.push(wie);
      }
      if (blijft === hoeveel) return this.#begrens(kandidaat, { prijs, fout, gewicht, leeg });
      hoeveel = blijft;
    }
  }

  /** How far the price can be off, and whether any purse is too close to it to say if it goes empty. */
  #begrens(
    kandidaat: number,
    { prijs, fout, gewicht, leeg }: { prijs: number; fout: number; gewicht: number; leeg: readonly number[] },
  ): Schatting | undefined {
    const { stapels, punten } = this.#steun(kandidaat);
    const { aantal } = this.#lijst;
    const [geld, foutVan, op] = [this.#geld, this.#fout, this.#op];
    const ruim = (2 * fout) / gewicht + prijs * EPS * 4;
    let twijfel = 0;
    let zeker = 0;
    for (let nr = 0; nr < stapels.length; nr += 1) {
      const wie = stapels[nr] as number; // within the length
      if (op[wie]) continue;
      const keer = punten[nr] as number; // the same length as stapels
      const stemmen = aantal[wie] as number; // one per stapel
      const eigenFout = foutVan[wie] as number; // one per stapel
      const verschil = (geld[wie] as number) - prijs * keer; // one per stapel
      const marge = eigenFout + 2 * ruim * keer + prijs * keer * EPS;
      if (verschil > marge) zeker += stemmen * keer;
      else if (verschil >= -marge) twijfel += stemmen * (marge + eigenFout);
    }
    // Beyond the price the slope is at least `zeker`: half of what was reckoned with leaves the margin valid.
    if (zeker * 2 < gewicht) return undefined;
    return { prijs, rand: ruim + (2 * twijfel) / gewicht, leeg: twijfel > 0 ? undefined : leeg };
  }

  /** The exact price per point of a kandidaat; null when its supporters have too little together. */
  bereken(kandidaat: number): Prijs | null {
    const { stapels, punten } = this.#steun(kandidaat);
    let mee = [...stapels.keys()].filter((nr) => !this.#op[stapels[nr] ?? 0]);
    const leeg: number[] = [];
    for (;;) {
      if (mee.length === 0) return null;
      const prijs = this.#prijsVan(this.#betaling(kandidaat, leeg));
      const bijna = ongeveer(prijs);
      const over = mee.filter((nr) => {
        const wie = stapels[nr] ?? 0;
        const keer = punten[nr] ?? 0;
        const verschil = (this.#geld[wie] ?? 0) - bijna * keer;
        const marge = (this.#fout[wie] ?? 0) + Math.abs(bijna * keer) * EPS * 4;
        const heeftGenoeg =
          Math.abs(verschil) > marge ? verschil > 0 : vergelijk(this.#inBeurs(wie), maal(prijs, BigInt(keer))) >= 0;
        if (!heeftGenoeg) leeg.push(wie);
        return heeftGenoeg;
      });
      if (over.length === mee.length) return { prijs, leeg };
      mee = over;
    }
  }

  /** Exactly what one ballot of a stapel has left. */
  #inBeurs(wie: number): Breuk {
    let over = this.#aandeel;
    for (const [aankoop, keer] of this.#betaald[wie] ?? [])
      over = min(over, maal(this.prijsVanAankoop(aankoop), BigInt(keer)));
    return over;
  }

  #betaling(kandidaat: number, leeg: readonly number[]): Betaling {
    const { stapels, punten, kosten } = this.#steun(kandidaat);
    const { aantal } = this.#lijst;
    const eerder = new Map<number, number>();
    let aandelen = 0;
    let gewicht = 0;
    // Numbers of ballots and points: whole, and far below what a double holds exactly.
    for (let nr = 0; nr < stapels.length; nr += 1) {
      const wie = stapels[nr] ?? 0;
      if (!this.#op[wie]) gewicht += (aantal[wie] ?? 0) * (punten[nr] ?? 0);
    }
    const puntenVan = new Map(leeg.length > 0 ? [...stapels].map((wie, nr) => [wie, punten[nr] ?? 0]) : []);
    for (const wie of leeg) {
      const stemmen = aantal[wie] ?? 0;
      gewicht -= stemmen * (puntenVan.get(wie) ?? 0);
      aandelen += stemmen;
      for (const [aankoop, keer] of this.#betaald[wie] ?? [])
        eerder.set(aankoop, (eerder.get(aankoop) ?? 0) + stemmen * keer);
    }
    return { kosten, leeg: BigInt(aandelen), eerder, punten: BigInt(gewicht) };
  }

  #prijsVan({ kosten, leeg, eerder, punten }: Betaling): Breuk {
    let rest = min(breuk(kosten), maal(this.#aandeel, leeg));
    for (const [aankoop, keer] of eerder) rest = min(rest, maal(this.prijsVanAankoop(aankoop), BigInt(-keer)));
    return gedeeldDoor(rest, punten);
  }

  /** The exact price per point that was paid for the purchase with this number. */
  prijsVanAankoop(aankoop: number): Breuk {
    const bekend = this.#prijzen[aankoop];
    if (bekend) return bekend;
    const betaling = this.#aankopen[aankoop];
    if (!betaling) throw new RangeError('No such purchase.');
    const prijs = this.#prijsVan(betaling);
    this.#prijzen[aankoop] = prijs;
    return prijs;
  }

  /** What the supporters of a kandidaat have together, as near as doubles tell it, rounding errors added. */
  samen(kandidaat: number): number {
    const { stapels } = this.#steun(kandidaat);
    let som = 0;
    for (const wie of stapels)
      som += (this.#lijst.aantal[wie] ?? 0) * ((this.#geld[wie] ?? 0) + (this.#fout[wie] ?? 0));
    return som;
  }

  /** Lets the supporters pay. `leeg` and the price are those of `schat` or `bereken`, after the last purchase. */
  koop(kandidaat: number, { prijs, rand, leeg }: { prijs: number; rand: number; leeg: readonly number[] }): void {
    const aankoop = this.#aankopen.push(this.#betaling(kandidaat, leeg)) - 1;
    const { stapels, punten } = this.#steun(kandidaat);
    for (const wie of leeg) {
      this.#op[wie] = 1;
      this.#geld[wie] = 0;
      this.#fout[wie] = 0;
    }
    for (let nr = 0; nr < stapels.length; nr += 1) {
      const wie = stapels[nr] ?? 0;
      if (this.#op[wie]) continue;
      const keer = punten[nr] ?? 0;
      const geld = this.#geld[wie] ?? 0;
      this.#geld[wie] = geld - prijs * keer;
      this.#fout[wie] = ((this.#fout[wie] ?? 0) + rand * keer + (geld + prijs * keer) * EPS) * (1 + EPS);
      this.#betaald[wie]?.push([aankoop, keer]);
    }
  }
}
