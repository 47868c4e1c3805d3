import type { Getallen } from '#domein/stemming/telling/groeirij.ts';
import type { Stapels } from '#domein/stemming/telling/stapels.ts';

/** Something that asks for money. `kosten`: whole units, cents in a ronde; above zero. */
export interface Kandidaat {
  readonly id: string;
  readonly kosten: bigint;
}

/** What both rules count. `eenheid`: units in one euro (or whatever the file counts in), the step of `add1`. */
export interface Verkiezing {
  readonly kandidaten: readonly Kandidaat[];
  readonly stapels: Stapels;
  readonly budget: bigint;
  readonly eenheid: bigint;
}

/** All ballots, empty ones included. */
export function aantalStembiljetten({ stapels }: Verkiezing): number {
  let som = 0;
  for (const aantal of stapels.aantal) som += aantal;
  return som;
}

/** Calls `met` for whatever any pile says, pile by pile. */
export function overPunten(
  { aantal, begin, kandidaat, punten }: Stapels,
  met: (kandidaat: number, stapel: number, punten: number) => void,
): void {
  for (let stapel = 0; stapel < aantal.length; stapel += 1)
    for (let waar = begin[stapel] ?? 0; waar < (begin[stapel + 1] ?? 0); waar += 1)
      met(kandidaat[waar] ?? 0, stapel, punten[waar] ?? 0);
}

/** Points per kandidaat over all ballots; approvals when nobody could give more than one. */
export function steunVan({ kandidaten, stapels }: Verkiezing): number[] {
  const steun = kandidaten.map(() => 0);
  overPunten(stapels, (kandidaat, stapel, punten) => {
    steun[kandidaat] = (steun[kandidaat] ?? 0) + (stapels.aantal[stapel] ?? 0) * punten;
  });
  return steun;
}

export const kostenVan = (kandidaten: readonly Kandidaat[], nummers: Iterable<number>): bigint => {
  let som = 0n;
  for (const nummer of nummers) som += kandidaten[nummer]?.kosten ?? 0n;
  return som;
};

/** Who supports a kandidaat: numbers of the stapels, and how many points each ballot in them gives. */
export interface Steun {
  readonly kosten: bigint;
  readonly stapels: Uint32Array;
  readonly punten: Getallen;
  /** Points of all ballots together. */
  readonly gewicht: number;
}
/** An election seen from what can be bought; made once and used by every run of a count. */
export interface Steunlijst {
  readonly perKandidaat: readonly Steun[];
  readonly stapels: Stapels;
}

export function maakSteunlijst({ kandidaten, stapels }: Verkiezing): Steunlijst {
  const tot = new Uint32Array(kandidaten.length + 1);
  for (const kandidaat of stapels.kandidaat) tot[kandidaat + 1] = (tot[kandidaat + 1] ?? 0) + 1;
  for (let nummer = 0; nummer < kandidaten.length; nummer += 1)
    tot[nummer + 1] = (tot[nummer + 1] ?? 0) + (tot[nummer] ?? 0);
  const nrs = new Uint32Array(stapels.kandidaat.length);
  const keer = stapels.punten.slice();
  const waar = tot.slice();
  const gewicht = new Float64Array(kandidaten.length);
  overPunten(stapels, (kandidaat, stapel, punten) => {
    const hier = waar[kandidaat] ?? 0;
    nrs[hier] = stapel;
    keer[hier] = punten;
    waar[kandidaat] = hier + 1;
    gewicht[kandidaat] = (gewicht[kandidaat] ?? 0) + (stapels.aantal[stapel] ?? 0) * punten;
  });
  return {
    stapels,
    perKandidaat: kandidaten.map(({ kosten }, nummer) => ({
      kosten,
      stapels: nrs.subarray(tot[nummer], tot[nummer + 1]),
      punten: keer.subarray(tot[nummer], tot[nummer + 1]),
      gewicht: gewicht[nummer] ?? 0,
    })),
  };
}
