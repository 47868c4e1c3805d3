/** A page of a long list. `van` and `tot`: which of all these are, counted from 1. */
export interface Blad<Ding> {
  readonly dingen: readonly Ding[];
  /** From 1. */
  readonly nummer: number;
  readonly bladen: number;
  readonly van: number;
  readonly tot: number;
}

/** The page that was asked for; the nearest there is when the list became shorter, or when it was no number. */
export function bladVan<Ding>(alles: readonly Ding[], gevraagd: number, perBlad: number): Blad<Ding> {
  const bladen = Math.max(1, Math.ceil(alles.length / perBlad));
  const nummer = Math.min(bladen, Math.max(1, Math.trunc(gevraagd) || 1));
  const voor = (nummer - 1) * perBlad;
  const dingen = alles.slice(voor, voor + perBlad);
  return { dingen, nummer, bladen, van: voor + 1, tot: voor + dingen.length };
}
