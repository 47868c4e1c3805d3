import { dagenVan, type Herhaling, leesHerhaling } from '#domein/activiteit/herhaling.ts';
import { duurInDagen, type Tijdvak, tijdvakVan, verzet } from '#domein/activiteit/tijdvak.ts';
import { plusDagen } from '#domein/gedeeld/dag.ts';

/** When something is: once, or again and again with exceptions. Moments and days are ISO. */
export interface Wanneer {
  readonly begin: string;
  readonly eind: string;
  /** A rule that `leesHerhaling` reads; null is once. */
  readonly herhaling: string | null;
  /** First days on which it is left out, and nobody hears of it. */
  readonly overgeslagen: readonly string[];
  /** First days on which it was called off, which is told. */
  readonly afgelast: readonly string[];
}
/** One time of it. */
export interface Keer extends Tijdvak {
  readonly afgelast: boolean;
}

export const regelVan = ({ herhaling }: Pick<Wanneer, 'herhaling'>): Herhaling | null =>
  herhaling === null ? null : leesHerhaling(herhaling);

/** Every time that has a day from `van` up to and including `tot` (ISO dates), in order; what is left out is not there. */
export function kerenIn(wanneer: Wanneer, { van, tot }: { readonly van: string; readonly tot: string }): Keer[] {
  const eerste = tijdvakVan(wanneer);
  // What began before the first day may still be going on.
  const venster = { van: plusDagen(van, -duurInDagen(eerste)), tot };
  return dagenVan(eerste.dag, regelVan(wanneer), venster)
    .filter((dag) => !wanneer.overgeslagen.includes(dag))
    .map((dag) => ({ ...verzet(eerste, dag), afgelast: wanneer.afgelast.includes(dag) }));
}

/** The time that begins on this day; undefined when there is none. */
export const keerOp = (wanneer: Wanneer, dag: string): Keer | undefined =>
  kerenIn(wanneer, { van: dag, tot: dag }).find((keer) => keer.dag === dag);

/** The days of one time that lie from `van` up to and including `tot`. */
export function dagenIn(
  { dag, laatste }: Tijdvak,
  { van, tot }: { readonly van: string; readonly tot: string },
): string[] {
  const dagen: string[] = [];
  for (let deze = dag < van ? van : dag; deze <= laatste && deze <= tot; deze = plusDagen(deze, 1)) dagen.push(deze);
  return dagen;
}
