import { Beurzen, EPS } from '#domein/stemming/telling/beurzen.ts';
import { type Bod, bied, eersteGrens, koop, rhoVan } from '#domein/stemming/telling/bod.ts';
import { type Breuk, min, ongeveer, vergelijk } from '#domein/stemming/telling/breuk.ts';
import { type Helling, Hellingen } from '#domein/stemming/telling/hellingen.ts';
import type { Steunlijst } from '#domein/stemming/telling/verkiezing.ts';

/** What is bought now, at both shares, and how fast its price falls between them. */
interface Beurt {
  readonly bijA: Bod;
  readonly bijB: Bod;
  readonly helling: Helling;
}

const VER = Number.POSITIVE_INFINITY;
const midden = ({ laag, hoog }: Bod): number => (laag + hoog) / 2;

/** Where on the way, from 0 to 1, something that is `voor` above zero at its beginning and `na` below it at its end is zero. */
const kruising = (voor: number, na: number): number => (voor > 0 && na > 0 ? voor / (voor + na) : 0.5);

/**
 * Whether what a run of equal shares buys is the same at every share from `a` to `b`. The order at `a` is replayed at both, side
 * by side. Everything on the way is the same, with the same ties, when at each purchase every other ρ stays above the one that
 * is paid, and when at the end nobody has enough for anything else at `b`: then nobody had before.
 *
 * Prices only fall. So a ρ that at `b` is above what was paid at `a` never comes near; of the others the difference is bounded by
 * what it is at both ends, and by how fast it can change between them (see Hellingen). All bounds hold with rounding errors.
 */
export class Sprong {
  readonly #a: Beurzen;
  readonly #b: Beurzen;
  readonly #hellingen: Hellingen;
  readonly #gewild: readonly number[];
  readonly #eersteGrenzen: Float64Array;
  #lengte = 0;

  constructor(lijst: Steunlijst, gewild: readonly number[]) {
    this.#a = new Beurzen(lijst);
    this.#b = new Beurzen(lijst);
    this.#hellingen = new Hellingen(lijst);
    this.#gewild = gewild;
    this.#eersteGrenzen = Float64Array.from(lijst.perKandidaat, ({ gewicht }) => eersteGrens(gewicht));
  }

  /** Null: it is the same all the way. Otherwise a guess of how far it is, as a part of the way. `orde`: bought at `van`. */
  keur(orde: readonly number[], van: Breuk, tot: Breuk): number | null {
    this.#a.begin(van);
    this.#b.begin(tot);
    this.#hellingen.begin();
    this.#lengte = ongeveer(min(tot, van)) * (1 + 2 * EPS);
    // Lower bounds of each ρ at the larger share; purses only get emptier, so they last.
    const grenzen = this.#eersteGrenzen.slice();
    for (const kandidaat of orde) {
      const bijA = bied(this.#a, kandidaat);
      const bijB = bied(this.#b, kandidaat);
      if (!bijA || !bijB) throw new Error('What was bought cannot be bought.');
      const helling = this.#hellingen.bepaal(kandidaat, this.#a, bijA, this.#b, bijB);
      grenzen[kandidaat] = VER;
      const mis = this.#vergelijk({ bijA, bijB, helling }, grenzen);
      if (mis !== null) return mis;
      koop(this.#a, bijA);
      koop(this.#b, bijB);
      this.#hellingen.betaal(kandidaat, helling);
    }
    return this.#einde(grenzen);
  }

  #vergelijk(beurt: Beurt, grenzen: Float64Array): number | null {
    for (const ander of this.#gewild) {
      if ((grenzen[ander] ?? VER) > beurt.bijA.hoog) continue;
      const bod = bied(this.#b, ander);
      grenzen[ander] = bod?.laag ?? VER;
      if (!bod || bod.laag > beurt.bijA.hoog) continue;
      const mis = this.#blijftAchter(beurt, bod);
      if (mis !== null) return mis;
    }
    return null;
  }

  /** Of one that comes near. `andersB`: what it costs at the larger share. */
  #blijftAchter({ bijA, bijB, helling }: Beurt, andersB: Bod): number | null {
    const { kandidaat } = andersB;
    const andersA = bied(this.#a, kandidaat);
    const voor = andersA ? midden(andersA) - midden(bijA) : 0;
    const na = midden(andersB) - midden(bijB);
    if (andersB.hoog < bijB.laag) return kruising(voor, -na);
    const anders = this.#hellingen.bepaal(kandidaat, this.#a, andersA, this.#b, andersB);
    const kosten = (bod: Bod): number => Number(this.#a.boek.steun(bod.kandidaat).kosten);
    const verschil = {
      // At the smaller share it was not bought first, so there the difference is not below zero.
      a: andersA ? Math.max(0, andersA.laag - bijA.hoog) : VER,
      b: andersB.laag - bijB.hoog,
      minst: (helling.laag / kosten(bijA)) * (1 - 4 * EPS) - (anders.hoog / kosten(andersB)) * (1 + 4 * EPS),
      meest: (helling.hoog / kosten(bijA)) * (1 + 4 * EPS) - (anders.laag / kosten(andersB)) * (1 - 4 * EPS),
    };
    if (blijftErboven(verschil, this.#lengte)) return null;
    if (!helling.recht || !anders.recht || !andersA) return 0.5;
    // Both fall in a straight line: then what is so at both ends is so all the way.
    if (helling.gewicht > 0 && anders.gewicht > 0) return anders.gewicht <= helling.gewicht ? null : 0;
    const bijEnd = vergelijk(rhoVan(this.#b, andersB), rhoVan(this.#b, bijB));
    if (bijEnd > 0) return null;
    const bijBegin = bijEnd === 0 ? vergelijk(rhoVan(this.#a, andersA), rhoVan(this.#a, bijA)) : 1;
    return bijBegin === 0 ? null : kruising(voor, -na);
  }

  /** Whether nobody has enough for anything that was not bought, at the larger share. */
  #einde(grenzen: Float64Array): number | null {
    for (const kandidaat of this.#gewild) {
      if (grenzen[kandidaat] === VER || !bied(this.#b, kandidaat)) continue;
      const kosten = Number(this.#a.boek.steun(kandidaat).kosten);
      return kruising(kosten - this.#a.samen(kandidaat), this.#b.samen(kandidaat) - kosten);
    }
    return null;
  }
}

interface Verschil {
  /** How much the one lies above the other at both ends, at least. */
  readonly a: number;
  readonly b: number;
  /** How much that grows for each unit of the way, at least and at most. */
  readonly minst: number;
  readonly meest: number;
}

/** Whether a difference that is not below zero at the beginning stays above zero on a way of this length. */
export function blijftErboven({ a, b, minst, meest }: Verschil, lengte: number): boolean {
  if (minst >= 0 && (a > 0 || minst > 0)) return true;
  if (b <= 0) return false;
  if (meest <= 0 || b - meest * lengte > 2 * EPS * b) return true;
  // From the beginning it falls no faster than `minst`, to the end it rises no faster than `meest`: where the two lines meet.
  if (!(a > 0 && a < VER && minst > -VER && meest < VER)) return false;
  const waar = (b - meest * lengte - a) / (minst - meest);
  return a + minst * waar > (a + b + (meest - minst) * lengte) * 2 ** -40;
}
