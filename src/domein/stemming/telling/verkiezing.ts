/** Something that asks for money. `kosten`: whole units, cents in a ronde; above zero. */
export interface Kandidaat {
  readonly id: string;
  readonly kosten: bigint;
}

/** Equal ballots together. `punten`: number of the kandidaat and how much it is wanted, above zero; 1 when approving. */
export interface Stapel {
  readonly aantal: number;
  readonly punten: readonly (readonly [kandidaat: number, punten: number])[];
}

/** What both rules count. `eenheid`: units in one euro (or whatever the file counts in), the step of `add1`. */
export interface Verkiezing {
  readonly kandidaten: readonly Kandidaat[];
  readonly stapels: readonly Stapel[];
  readonly budget: bigint;
  readonly eenheid: bigint;
}

/** All ballots, empty ones included. */
export const aantalStembiljetten = ({ stapels }: Verkiezing): number =>
  stapels.reduce((som, { aantal }) => som + aantal, 0);

/** Points per kandidaat over all ballots; approvals when nobody could give more than one. */
export function steunVan({ kandidaten, stapels }: Verkiezing): number[] {
  const steun = kandidaten.map(() => 0);
  for (const { aantal, punten } of stapels)
    for (const [kandidaat, keer] of punten) steun[kandidaat] = (steun[kandidaat] ?? 0) + aantal * keer;
  return steun;
}

export const kostenVan = (kandidaten: readonly Kandidaat[], nummers: Iterable<number>): bigint => {
  let som = 0n;
  for (const nummer of nummers) som += kandidaten[nummer]?.kosten ?? 0n;
  return som;
};

/** Puts equal ballots on one pile. A ballot: pairs of kandidaat and points; the order within it says nothing. */
export function stapel(biljetten: Iterable<Stapel['punten']>): Stapel[] {
  const stapels = new Map<string, { aantal: number; punten: Stapel['punten'] }>();
  for (const biljet of biljetten) {
    const punten = biljet.filter(([, keer]) => keer > 0).sort(([een], [ander]) => een - ander);
    const sleutel = punten.map(([kandidaat, keer]) => `${kandidaat}:${keer}`).join();
    const bestaand = stapels.get(sleutel);
    if (bestaand) bestaand.aantal += 1;
    else stapels.set(sleutel, { aantal: 1, punten });
  }
  return [...stapels.values()];
}

/** Who supports a kandidaat: numbers of the stapels, and how many points each ballot in them gives. */
export interface Steun {
  readonly kosten: bigint;
  readonly stapels: Int32Array;
  readonly punten: Float64Array;
}
/** An election seen from what can be bought; made once and used by every run of a count. */
export interface Steunlijst {
  readonly perKandidaat: readonly Steun[];
  /** Ballots in each stapel. */
  readonly aantal: Float64Array;
}

export function maakSteunlijst({ kandidaten, stapels }: Verkiezing): Steunlijst {
  const lijsten = kandidaten.map(({ kosten }) => ({ kosten, nrs: [] as number[], keer: [] as number[] })); // to be filled
  for (const [nr, { punten }] of stapels.entries())
    for (const [kandidaat, keer] of punten) {
      lijsten[kandidaat]?.nrs.push(nr);
      lijsten[kandidaat]?.keer.push(keer);
    }
  return {
    perKandidaat: lijsten.map(({ kosten, nrs, keer }) => ({
      kosten,
      stapels: Int32Array.from(nrs),
      punten: Float64Array.from(keer),
    })),
    aantal: Float64Array.from(stapels, ({ aantal }) => aantal),
  };
}
