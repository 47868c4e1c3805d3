import { type Breuk, breuk, gedeeldDoor, maal, min, NUL, ongeveer } from '#domein/stemming/telling/breuk.ts';
import type { Steun, Steunlijst } from '#domein/stemming/telling/verkiezing.ts';

/** Above the number of any purchase. */
export const NOOIT = 2 ** 31 - 1;

/**
 * Who paid for what in one run of equal shares, from which every amount follows exactly. Kept in whole numbers; a fraction is
 * worked out when it is asked for.
 */
export class Grootboek {
  readonly lijst: Steunlijst;
  /** Number of the purchase that emptied the purses of a stapel; NOOIT: they hold something. */
  readonly leegBij: Int32Array;
  /** Number of its purchase, per kandidaat; -1 when it was not bought. */
  readonly #aankoopVan: Int32Array;
  #aandeel = NUL;
  #gekocht: number[] = [];
  #prijzen: Breuk[] = [];

  constructor(lijst: Steunlijst) {
    this.lijst = lijst;
    this.leegBij = new Int32Array(lijst.stapels.aantal.length);
    this.#aankoopVan = new Int32Array(lijst.perKandidaat.length);
  }

  begin(aandeel: Breuk): void {
    this.#aandeel = aandeel;
    this.#gekocht = [];
    this.#prijzen = [];
    this.leegBij.fill(NOOIT);
    this.#aankoopVan.fill(-1);
  }

  /** How many purchases there were. */
  get aankopen(): number {
    return this.#gekocht.length;
  }

  steun(kandidaat: number): Steun {
    const steun = this.lijst.perKandidaat[kandidaat];
    if (!steun) throw new RangeError('No such kandidaat.');
    return steun;
  }

  /** The next purchase. Who goes empty by it is marked in `leegBij` by who calls. */
  boek(kandidaat: number): void {
    this.#aankoopVan[kandidaat] = this.#gekocht.push(kandidaat) - 1;
  }

  /** Calls `met` for the purchases before `nummer` that a ballot of this stapel gave points to. */
  #eerder(wie: number, nummer: number, met: (aankoop: number, punten: number) => void): void {
    const { begin, kandidaat, punten } = this.lijst.stapels;
    for (let waar = begin[wie] ?? 0; waar < (begin[wie + 1] ?? 0); waar += 1) {
      const aankoop = this.#aankoopVan[kandidaat[waar] ?? 0] ?? -1;
      if (aankoop >= 0 && aankoop < nummer) met(aankoop, punten[waar] ?? 0);
    }
  }

  /** What one ballot of a stapel whose purses hold something has left. */
  inBeurs(wie: number): Breuk {
    let over = this.#aandeel;
    this.#eerder(wie, this.aankopen, (aankoop, punten) => {
      over = min(over, maal(this.prijsVanAankoop(aankoop), BigInt(punten)));
    });
    return over;
  }

  /**
   * What each ballot pays per point when the purses of `leeg` go empty: (kosten − what those held) ÷ the points of the others.
   * What they held is told by how many shares they are, and what they had paid before.
   */
  #prijs(kandidaat: number, nummer: number, leeg: (wie: number) => boolean): Breuk {
    const { stapels, punten, kosten } = this.steun(kandidaat);
    const eerder = new Map<number, number>();
    let aandelen = 0;
    let gewicht = 0;
    // Numbers of ballots and points: whole, and far below what a double holds exactly.
    for (let nr = 0; nr < stapels.length; nr += 1) {
      const wie = stapels[nr] ?? 0;
      if ((this.leegBij[wie] ?? 0) < nummer) continue;
      const aantal = this.lijst.stapels.aantal[wie] ?? 0;
      if (leeg(wie)) {
        aandelen += aantal;
        this.#eerder(wie, nummer, (aankoop, keer) => eerder.set(aankoop, (eerder.get(aankoop) ?? 0) + aantal * keer));
      } else gewicht += aantal * (punten[nr] ?? 0);
    }
    let rest = min(breuk(kosten), maal(this.#aandeel, BigInt(aandelen)));
    for (const [aankoop, keer] of eerder) rest = min(rest, maal(this.prijsVanAankoop(aankoop), BigInt(-keer)));
    return gedeeldDoor(rest, BigInt(gewicht));
  }

  /** The price per point of a kandidaat now, when the purses of these stapels go empty by it. */
  prijsNu(kandidaat: number, leeg: ReadonlySet<number>): Breuk {
    return this.#prijs(kandidaat, this.aankopen, (wie) => leeg.has(wie));
  }

  /** The exact price per point that was paid for the purchase with this number. */
  prijsVanAankoop(aankoop: number): Breuk {
    const bekend = this.#prijzen[aankoop];
    if (bekend) return bekend;
    const kandidaat = this.#gekocht[aankoop];
    if (kandidaat === undefined) throw new RangeError('No such purchase.');
    const prijs = this.#prijs(kandidaat, aankoop, (wie) => this.leegBij[wie] === aankoop);
    this.#prijzen[aankoop] = prijs;
    return prijs;
  }

  /** The share as a double: to reckon with, its error known. */
  get aandeel(): number {
    return ongeveer(this.#aandeel);
  }
}
