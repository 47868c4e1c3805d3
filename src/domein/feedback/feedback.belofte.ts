import { isDag, plusMaanden } from '#domein/gedeeld/dag.ts';

/** Longer than anybody plans: a year of which a digit is wrong. */
const BELOFTE_MAANDEN = 120;
/** Whether something can be promised for this day: one that is still to come, seen from the ISO date `vandaag`. */
export const isBelofte = (dag: string, vandaag: string): boolean =>
  isDag(dag) && dag >= vandaag && dag <= plusMaanden(vandaag, BELOFTE_MAANDEN);
