import { maakToeval } from '#tests/support/stadmaker/toeval.ts';

/** `aantal` things drawn by lot, each at most once; the same ones for the same seed. */
export function trek<Ding>(dingen: readonly Ding[], aantal: number, zaad: number): Ding[] {
  const { volgend } = maakToeval(zaad);
  return dingen
    .map((ding) => ({ ding, lot: volgend() }))
    .sort((een, ander) => een.lot - ander.lot)
    .slice(0, aantal)
    .map(({ ding }) => ding);
}
