import { Beurzen } from '#domein/stemming/telling/beurzen.ts';
import { type Bod, bied, eersteGrens, koop, rhoVan } from '#domein/stemming/telling/bod.ts';
import { type Breuk, vergelijk } from '#domein/stemming/telling/breuk.ts';
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

/** One run of the Method of Equal Shares with cost utilities, without completion. */
class Ronde {
  readonly #volgorde: Gelijkstandvolgorde;
  readonly #beurzen: Beurzen;
  /** What each kandidaat cost per unit of use when last looked at: it never gets cheaper. */
  readonly #ondergrens: Float64Array;
  #rij: number[];
  readonly #gelijkstanden: Gelijkstand[] = [];

  constructor(lijst: Steunlijst, aandeel: Breuk, doenMee: Iterable<number>, volgorde: Gelijkstandvolgorde) {
    this.#volgorde = volgorde;
    this.#beurzen = new Beurzen(lijst).begin(aandeel);
    this.#ondergrens = Float64Array.from(lijst.perKandidaat, ({ gewicht }) => eersteGrens(gewicht));
    this.#rij = [...doenMee];
  }

  /** The offers of which the doubles cannot say which one is lowest. */
  #laagste(): Bod[] {
    const ondergrens = this.#ondergrens;
    const grens = (kandidaat: number): number => ondergrens[kandidaat] ?? 0;
    const rij = this.#rij.sort((een, ander) => grens(een) - grens(ander));
    let hoogste = Number.POSITIVE_INFINITY;
    const biedingen: Bod[] = [];
    const weg = new Set<number>();
    for (const kandidaat of rij) {
      if (grens(kandidaat) > hoogste) break;
      const bod = bied(this.#beurzen, kandidaat);
      if (!bod) {
        weg.add(kandidaat);
        continue;
      }
      ondergrens[kandidaat] = bod.laag;
      hoogste = Math.min(hoogste, bod.hoog);
      biedingen.push(bod);
    }
    if (weg.size > 0) this.#rij = rij.filter((kandidaat) => !weg.has(kandidaat));
    return biedingen.filter(({ laag }) => laag <= hoogste);
  }

  #kies(biedingen: readonly Bod[]): Bod | undefined {
    const [eerste, ...anderen] = biedingen;
    if (!eerste || anderen.length === 0) return eerste;
    const plaats = ({ kandidaat }: Bod): number => this.#volgorde.plaats[kandidaat] ?? 0;
    const rij = biedingen
      .map((bod) => ({ bod, rho: rhoVan(this.#beurzen, bod) }))
      .sort((een, ander) => vergelijk(een.rho, ander.rho) || plaats(een.bod) - plaats(ander.bod));
    const [beste] = rij;
    const gelijk = rij.filter(({ rho }) => beste && vergelijk(rho, beste.rho) === 0).map(({ bod }) => bod.kandidaat);
    const [gekozen, ...rest] = gelijk;
    const [naaste] = rest;
    if (gekozen !== undefined && naaste !== undefined)
      this.#gelijkstanden.push({ gekozen, anderen: rest, door: this.#volgorde.beslist(gekozen, naaste) });
    return beste?.bod;
  }

  tel(): Gelijkedelenuitkomst {
    const beurzen = this.#beurzen;
    const aankopen: Aankoop[] = [];
    for (;;) {
      const bod = this.#kies(this.#laagste());
      if (!bod) {
        const samen = (kandidaat: number): number => beurzen.samen(kandidaat);
        return { aankopen, samen, gelijkstanden: this.#gelijkstanden };
      }
      const nummer = aankopen.length;
      const bijna = koop(beurzen, bod);
      this.#rij.splice(this.#rij.indexOf(bod.kandidaat), 1);
      aankopen.push({ kandidaat: bod.kandidaat, prijs: () => beurzen.boek.prijsVanAankoop(nummer), bijna });
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
