export interface Meting {
  wat: string;
  gemeten: number;
  budget: number;
  eenheid: string;
  gehaald: boolean;
}

/** A measured value that must stay at or below its budget. */
export const hoogstens = (wat: string, gemeten: number, budget: number, eenheid: string): Meting => ({
  wat,
  gemeten,
  budget,
  eenheid,
  gehaald: gemeten <= budget,
});

/** A measured value that must reach its budget. */
export const minstens = (wat: string, gemeten: number, budget: number, eenheid: string): Meting => ({
  ...hoogstens(wat, gemeten, budget, eenheid),
  gehaald: gemeten >= budget,
});

export function toonMetingen(metingen: readonly Meting[]): void {
  console.table(
    metingen.map(({ wat, gemeten, budget, eenheid, gehaald }) => ({
      wat,
      gemeten: Number(gemeten.toFixed(2)),
      budget,
      eenheid,
      gehaald: gehaald ? 'ja' : 'NEE',
    })),
  );
}

/** The middle of several runs, which one disturbed run does not move. */
export const middelste = (getallen: readonly number[]): number =>
  getallen.toSorted((een, ander) => een - ander)[Math.floor(getallen.length / 2)] ?? 0;
