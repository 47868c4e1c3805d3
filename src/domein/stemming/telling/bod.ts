import { type Beurzen, EPS, type Prijs } from '#domein/stemming/telling/beurzen.ts';
import { type Breuk, gedeeldDoor, ongeveer } from '#domein/stemming/telling/breuk.ts';

/** A kandidaat that could be bought now. `laag` and `hoog`: between which its ρ, the price per unit of use, surely lies. */
export interface Bod {
  readonly kandidaat: number;
  readonly laag: number;
  readonly hoog: number;
  /** The price per point, how far it can be off, and whether it is sure who goes empty by it. */
  readonly prijs: number;
  readonly rand: number;
  readonly zeker: boolean;
  exact?: Prijs;
}

/** A lower bound of ρ before anybody paid: nobody gives less than a whole part. */
export const eersteGrens = (gewicht: number): number => (1 - 2 * EPS) / gewicht;

/** What this one would cost now; null when its supporters have too little, for good: purses only get emptier. */
export function bied(beurzen: Beurzen, kandidaat: number): Bod | null {
  const schatting = beurzen.schat(kandidaat);
  if (schatting === null) return null;
  const kosten = Number(beurzen.boek.steun(kandidaat).kosten);
  if (schatting) {
    const { prijs, rand, zeker } = schatting;
    const marge = (rand + prijs * 2 * EPS) / kosten;
    return { kandidaat, laag: prijs / kosten - marge, hoog: prijs / kosten + marge, prijs, rand, zeker };
  }
  const exact = beurzen.bereken(kandidaat);
  if (!exact) return null;
  const prijs = ongeveer(exact.prijs);
  const rho = prijs / kosten;
  return {
    kandidaat,
    laag: rho * (1 - 2 * EPS),
    hoog: rho * (1 + 2 * EPS),
    prijs,
    rand: prijs * EPS,
    zeker: false,
    exact,
  };
}

function prijsVan(beurzen: Beurzen, bod: Bod): Prijs {
  const prijs = bod.exact ?? beurzen.bereken(bod.kandidaat);
  // An offer was made, so there is enough in the purses.
  if (!prijs) throw new Error('An offer without a price.');
  bod.exact = prijs;
  return prijs;
}

/** Its ρ, exactly. */
export const rhoVan = (beurzen: Beurzen, bod: Bod): Breuk =>
  gedeeldDoor(prijsVan(beurzen, bod).prijs, beurzen.boek.steun(bod.kandidaat).kosten);

/** Pays: the price as a double with its bound is enough for that; who goes empty must be known exactly. */
export function koop(beurzen: Beurzen, bod: Bod): number {
  if (bod.zeker) {
    beurzen.koop(bod.kandidaat, bod.prijs, bod.rand);
    return bod.prijs;
  }
  const { prijs, leeg } = prijsVan(beurzen, bod);
  const bijna = ongeveer(prijs);
  beurzen.koop(bod.kandidaat, bijna, bijna * EPS, leeg);
  return bijna;
}
