/** Chance that is the same in every run. */
export interface Toeval {
  /** From 0 up to, not including, 1. */
  volgend(): number;
  /** A whole number from `van` up to and including `tot`. */
  heel(van: number, tot: number): number;
  kies<Iets>(uit: readonly [Iets, ...Iets[]]): Iets;
  kans(deel: number): boolean;
}

const STAP = 0x6d_2b_79_f5;

/** Mulberry32: small, fast, and spread well enough for made-up content. */
export function maakToeval(zaad: number): Toeval {
  let stand = zaad >>> 0;
  const volgend = (): number => {
    stand = (stand + STAP) >>> 0;
    let getal = stand;
    getal = Math.imul(getal ^ (getal >>> 15), getal | 1);
    getal ^= getal + Math.imul(getal ^ (getal >>> 7), getal | 61);
    return ((getal ^ (getal >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    volgend,
    heel: (van, tot) => van + Math.floor(volgend() * (tot - van + 1)),
    kies: (uit) => uit[Math.floor(volgend() * uit.length)] ?? uit[0],
    kans: (deel) => volgend() < deel,
  };
}
