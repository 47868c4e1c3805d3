import { dagnummer, weekdag } from '#domein/gedeeld/dag.ts';
import type { Openingstijd } from '#domein/plek/plek.schema.ts';

/** What is known of a day of the week: its hours, earliest first, that it is closed, or nothing. */
export type Dagtijden = readonly Openingstijd[] | 'gesloten' | 'onbekend';

const opTijd = (een: Openingstijd, ander: Openingstijd): number => (een.van ?? '').localeCompare(ander.van ?? '');

/**
 * The hours of a weekday; `dag` 1 is Monday. Who gave a week gave all of it: a day without hours is closed. One date
 * alone says nothing about the week.
 */
export function tijdenOp(tijden: readonly Openingstijd[], dag: number): Dagtijden {
  const hier = tijden.filter((tijd) => tijd.dag === dag).sort(opTijd);
  if (hier.length > 0) return hier;
  return tijden.some((tijd) => tijd.dag !== null) ? 'gesloten' : 'onbekend';
}

/** What is known of one day (`YYYY-MM-DD`): the hours of that very date, else those of its weekday. */
export function tijdenOpDag(tijden: readonly Openingstijd[], dag: string): Dagtijden {
  const eigen = tijden.filter(({ datum }) => datum === dag).sort(opTijd);
  return eigen.length > 0 ? eigen : tijdenOp(tijden, weekdag(dagnummer(dag)));
}

/** The dates that differ from the week, from `vandaag` (`YYYY-MM-DD`) on, the nearest first. */
export const andereDagen = (tijden: readonly Openingstijd[], vandaag: string): Openingstijd[] =>
  tijden
    .filter(({ datum }) => datum !== null && datum >= vandaag)
    .sort((een, ander) => (een.datum ?? '').localeCompare(ander.datum ?? '') || opTijd(een, ander));
