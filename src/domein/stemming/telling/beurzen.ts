import { type Breuk, maal, ongeveer, vergelijk } from '#domein/stemming/telling/breuk.ts';
import { Grootboek, NOOIT } from '#domein/stemming/telling/grootboek.ts';
import type { Steunlijst } from '#domein/stemming/telling/verkiezing.ts';

/** Largest relative error of one floating point operation, with room to spare. */
export const EPS = 2 ** -51;

/** The price per point of a kandidaat now, near enough to compare; `rand`: it is at most this far off. */
export interface Schatting {
  readonly prijs: number;
  readonly rand: number;
  /** Whether it is sure which purses go empty by it. */
  readonly zeker: boolean;
}
export interface Prijs {
  readonly prijs: Breuk;
  /** Stapels whose purses hold less than their part. */
  readonly leeg: ReadonlySet<number>;
}

/**
 * The purses of one run of equal shares. Amounts are kept as doubles with a bound on their error, and worked out exactly,
 * as fractions, whenever the doubles leave a doubt: no decision rests on a rounded number, and a count of a whole city
 * takes seconds instead of hours.
 */
export class Beurzen {
  readonly boek: Grootboek;
  readonly lijst: Steunlijst;
  /** Per stapel: what one ballot of it holds, and how far that can be off. */
  readonly geld: Float64Array;
  readonly fout: Float64Array;
  /** Room to work in: numbers of the supporters that still pay their whole part. */
  readonly #mee: Int32Array;

  constructor(lijst: Steunlijst) {
    const n = lijst.stapels.aantal.length;
    this.lijst = lijst;
    this.boek = new Grootboek(lijst);
    this.geld = new Float64Array(n);
    this.fout = new Float64Array(n);
    this.#mee = new Int32Array(n);
  }

  begin(aandeel: Breuk): this {
    this.boek.begin(aandeel);
    this.geld.fill(this.boek.aandeel);
    this.fout.fill(this.boek.aandeel * EPS);
    return this;
  }

  /** Null: the supporters together surely have too little. Undefined: exact numbers are needed to say anything. */
  schat(kandidaat: number): Schatting | null | undefined {
    const { stapels, punten, kosten } = this.boek.steun(kandidaat);
    const { aantal } = this.lijst.stapels;
    const { geld, fout: foutVan } = this;
    const { leegBij } = this.boek;
    const mee = this.#mee;
    let hoeveel = 0;
    let gewicht = 0;
    for (let nr = 0; nr < stapels.length; nr += 1) {
      const wie = stapels[nr] as number; // within the length
      if (leegBij[wie] !== NOOIT) continue;
      mee[hoeveel++] = nr;
      gewicht += (aantal[wie] as number) * (punten[nr] as number); // the same length as stapels
    }
    let rest = Number(kosten);
    let fout = rest * EPS * (stapels.length + 2);
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
      }
      if (blijft === hoeveel) return this.#begrens(kandidaat, prijs, fout, gewicht);
      hoeveel = blijft;
    }
  }

  /** How far the price can be off, and whether any purse is too close to it to say if it goes empty. */
  #begrens(kandidaat: number, prijs: number, fout: number, gewicht: number): Schatting | undefined {
    const { stapels, punten } = this.boek.steun(kandidaat);
    const { aantal } = this.lijst.stapels;
    const { geld, fout: foutVan } = this;
    const { leegBij } = this.boek;
    const ruim = (2 * fout) / gewicht + prijs * EPS * 4;
    let twijfel = 0;
    let zeker = 0;
    for (let nr = 0; nr < stapels.length; nr += 1) {
      const wie = stapels[nr] as number; // within the length
      if (leegBij[wie] !== NOOIT) continue;
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
    return { prijs, rand: ruim + (2 * twijfel) / gewicht, zeker: twijfel === 0 };
  }

  /** The exact price per point of a kandidaat; null when its supporters have too little together. */
  bereken(kandidaat: number): Prijs | null {
    const { stapels, punten } = this.boek.steun(kandidaat);
    let mee = [...stapels.keys()].filter((nr) => this.boek.leegBij[stapels[nr] ?? 0] === NOOIT);
    const leeg = new Set<number>();
    for (;;) {
      if (mee.length === 0) return null;
      const prijs = this.boek.prijsNu(kandidaat, leeg);
      const bijna = ongeveer(prijs);
      const over = mee.filter((nr) => {
        const wie = stapels[nr] ?? 0;
        const keer = punten[nr] ?? 0;
        const verschil = (this.geld[wie] ?? 0) - bijna * keer;
        const marge = (this.fout[wie] ?? 0) + Math.abs(bijna * keer) * EPS * 4;
        const heeftGenoeg =
          Math.abs(verschil) > marge ? verschil > 0 : vergelijk(this.boek.inBeurs(wie), maal(prijs, BigInt(keer))) >= 0;
        if (!heeftGenoeg) leeg.add(wie);
        return heeftGenoeg;
      });
      if (over.length === mee.length) return { prijs, leeg };
      mee = over;
    }
  }

  /** What the supporters of a kandidaat have together, as near as doubles tell it, rounding errors added. */
  samen(kandidaat: number): number {
    const { aantal } = this.lijst.stapels;
    let som = 0;
    for (const wie of this.boek.steun(kandidaat).stapels)
      som += (aantal[wie] ?? 0) * ((this.geld[wie] ?? 0) + (this.fout[wie] ?? 0));
    return som;
  }

  /** Lets the supporters pay. `leeg`: who goes empty; without it the price says so, and must be sure of it. */
  koop(kandidaat: number, prijs: number, rand: number, leeg?: ReadonlySet<number>): void {
    const { stapels, punten } = this.boek.steun(kandidaat);
    const { geld, fout } = this;
    const { leegBij } = this.boek;
    const aankoop = this.boek.aankopen;
    this.boek.boek(kandidaat);
    for (let nr = 0; nr < stapels.length; nr += 1) {
      const wie = stapels[nr] as number; // within the length
      if (leegBij[wie] !== NOOIT) continue;
      const deel = prijs * (punten[nr] as number); // the same length as stapels
      const heeft = geld[wie] as number; // one per stapel
      if (leeg ? leeg.has(wie) : heeft < deel) {
        leegBij[wie] = aankoop;
        geld[wie] = 0;
        fout[wie] = 0;
        continue;
      }
      geld[wie] = heeft - deel;
      fout[wie] = ((fout[wie] as number) + rand * (punten[nr] as number) + (heeft + deel) * EPS) * (1 + EPS); // as above
    }
  }
}
