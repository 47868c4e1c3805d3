import { Beurzen, type Prijs, type Schatting } from '#domein/stemming/telling/beurzen.ts';
import { type Breuk, gedeeldDoor, ongeveer, vergelijk } from '#domein/stemming/telling/breuk.ts';
import type { Gelijkstand, Gelijkstandvolgorde } from '#domein/stemming/telling/gelijkstand.ts';
import type { Steunlijst } from '#domein/stemming/telling/verkiezing.ts';

/** One purchase. `prijs`: what each ballot that could paid per point, in units of the costs; exact. */
export interface Aankoop {
  readonly kandidaat: number;
  readonly prijs: () => Breuk;
  /** The same as a double: to show, not to decide. */
  readonly bijna: number;
}
export interface Gelijkedelenuitkomst {
  readonly aankopen: readonly Aankoop[];
  /** What the supporters of a kandidaat have left together in the end, as a double: to show, not to decide. */
  readonly samen: (kandidaat: number) => number;
  readonly gelijkstanden: readonly Gelijkstand[];
}

/** A kandidaat that could be bought now. `laag` and `hoog`: between which its ρ, the price per unit of use, surely lies. */
interface Bod {
  readonly kandidaat: number;
  readonly laag: number;
  readonly hoog: number;
  readonly schatting: Schatting | undefined;
  exact?: Prijs;
}

/** One run of the Method of Equal Shares with cost utilities, without completion. */
class Ronde {
  readonly #lijst: Steunlijst;
  readonly #volgorde: Gelijkstandvolgorde;
  readonly #beurzen: Beurzen;
  /** What each kandidaat cost per unit of use when last looked at: it never gets cheaper. */
  readonly #ondergrens: Map<number, number>;
  readonly #gelijkstanden: Gelijkstand[] = [];

  constructor(lijst: Steunlijst, aandeel: Breuk, doenMee: Iterable<number>, volgorde: Gelijkstandvolgorde) {
    this.#lijst = lijst;
    this.#volgorde = volgorde;
    this.#beurzen = new Beurzen(lijst, aandeel);
    this.#ondergrens = new Map([...doenMee].map((nummer) => [nummer, 0]));
  }

  #kosten = (nummer: number): bigint => this.#lijst.perKandidaat[nummer]?.kosten ?? 0n;

  /** What this one would cost now; null when its supporters have too little, for good: purses only get emptier. */
  #bied(kandidaat: number): Bod | null {
    const schatting = this.#beurzen.schat(kandidaat);
    const kosten = Number(this.#kosten(kandidaat));
    if (schatting === null) return null;
    if (schatting) {
      const { prijs, rand } = schatting;
      const marge = (rand + prijs * 2 ** -50) / kosten;
      return { kandidaat, laag: prijs / kosten - marge, hoog: prijs / kosten + marge, schatting };
    }
    const exact = this.#beurzen.bereken(kandidaat);
    if (!exact) return null;
    const rho = ongeveer(exact.prijs) / kosten;
    return { kandidaat, laag: rho * (1 - 2 ** -50), hoog: rho * (1 + 2 ** -50), schatting, exact };
  }

  #exact(bod: Bod): Breuk {
    const prijs = bod.exact ?? this.#beurzen.bereken(bod.kandidaat);
    // An offer was made, so there is enough in the purses.
    if (!prijs) throw new Error('An offer without a price.');
    bod.exact = prijs;
    return gedeeldDoor(prijs.prijs, this.#kosten(bod.kandidaat));
  }

  /** The offers of which the doubles cannot say which one is lowest. */
  #laagste(): Bod[] {
    const rij = [...this.#ondergrens].sort(([, een], [, ander]) => een - ander);
    let hoogste = Number.POSITIVE_INFINITY;
    const biedingen: Bod[] = [];
    for (const [kandidaat, grens] of rij) {
      if (grens > hoogste) break;
      const bod = this.#bied(kandidaat);
      if (!bod) {
        this.#ondergrens.delete(kandidaat);
        continue;
      }
      this.#ondergrens.set(kandidaat, bod.laag);
      hoogste = Math.min(hoogste, bod.hoog);
      biedingen.push(bod);
    }
    return biedingen.filter(({ laag }) => laag <= hoogste);
  }

  #kies(biedingen: readonly Bod[]): Bod | undefined {
    const [eerste, ...anderen] = biedingen;
    if (!eerste || anderen.length === 0) return eerste;
    const plaats = ({ kandidaat }: Bod): number => this.#volgorde.plaats[kandidaat] ?? 0;
    const rij = biedingen
      .map((bod) => ({ bod, rho: this.#exact(bod) }))
      .sort((een, ander) => vergelijk(een.rho, ander.rho) || plaats(een.bod) - plaats(ander.bod));
    const [beste] = rij;
    const gelijk = rij.filter(({ rho }) => beste && vergelijk(rho, beste.rho) === 0).map(({ bod }) => bod.kandidaat);
    const [gekozen, ...rest] = gelijk;
    const [naaste] = rest;
    if (gekozen !== undefined && naaste !== undefined)
      this.#gelijkstanden.push({ gekozen, anderen: rest, door: this.#volgorde.beslist(gekozen, naaste) });
    return beste?.bod;
  }

  /** The price as a double with its bound is enough to pay with; who goes empty must be known exactly. */
  #koop({ kandidaat, schatting, exact }: Bod): number {
    const leeg = exact?.leeg ?? schatting?.leeg;
    if (schatting && leeg) {
      this.#beurzen.koop(kandidaat, { prijs: schatting.prijs, rand: schatting.rand, leeg });
      return schatting.prijs;
    }
    const prijs = exact ?? this.#beurzen.bereken(kandidaat);
    if (!prijs) throw new Error('An offer without a price.');
    const bijna = ongeveer(prijs.prijs);
    this.#beurzen.koop(kandidaat, { prijs: bijna, rand: bijna * 2 ** -51, leeg: prijs.leeg });
    return bijna;
  }

  tel(): Gelijkedelenuitkomst {
    const aankopen: Aankoop[] = [];
    for (;;) {
      const bod = this.#kies(this.#laagste());
      if (!bod) {
        const samen = (kandidaat: number): number => this.#beurzen.samen(kandidaat);
        return { aankopen, samen, gelijkstanden: this.#gelijkstanden };
      }
      const nummer = aankopen.length;
      const bijna = this.#koop(bod);
      this.#ondergrens.delete(bod.kandidaat);
      aankopen.push({ kandidaat: bod.kandidaat, prijs: () => this.#beurzen.prijsVanAankoop(nummer), bijna });
    }
  }
}

/**
 * The Method of Equal Shares with cost utilities (cost × points): each ballot has `aandeel`; the kandidaat with the
 * smallest ρ for which Σ min(what is left, ρ × cost × points) = cost is bought, again and again. `doenMee`: numbers of
 * those that may be bought and have any support. Source: docs/voting.md; Peters, Pierczyński and Skowron,
 * "Proportional Participatory Budgeting with Additive Utilities" (2021).
 */
export const telGelijkeDelen = (
  lijst: Steunlijst,
  aandeel: Breuk,
  doenMee: Iterable<number>,
  volgorde: Gelijkstandvolgorde,
): Gelijkedelenuitkomst => new Ronde(lijst, aandeel, doenMee, volgorde).tel();
