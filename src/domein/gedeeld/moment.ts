import { isDag, jaarVan, STADSTIJD } from '#domein/gedeeld/dag.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';

/** Why a day and a time are no moment. `uur_overgeslagen`: the clock goes past it on the last Sunday of March. */
export const momentfoutcodes = ['geen_dag', 'geen_tijd', 'uur_overgeslagen'] as const;
export type Momentfout = (typeof momentfoutcodes)[number];

const OPMAAK = new Intl.DateTimeFormat('sv-SE', { timeZone: STADSTIJD, dateStyle: 'short', timeStyle: 'short' });
const TIJD = /^([01]\d|2[0-3]):[0-5]\d$/;
const UUR_MS = 3_600_000;
/** Before it the clock of the city was no whole number of hours ahead, or two of them in winter: a slip in the year. */
const EERSTE_JAAR = 1946;

/** What the clock of the city says at `ms`, as "2027-03-31T20:00". */
const wandklok = (ms: number): string => OPMAAK.format(ms).replace(' ', 'T');

/** Whether a text is a time of day, "00:00" up to "23:59". */
export const isTijd = (tekst: string): boolean => TIJD.test(tekst);

/**
 * A day ("2027-03-31") and a time ("20:00") on the clock of the city to an ISO moment. Of an hour that comes twice in
 * autumn it is the first; `isDubbelUur` tells of it.
 */
export function leesMoment(dag: string, tijd: string): Result<string, Momentfout> {
  if (!isDag(dag) || jaarVan(dag) < EERSTE_JAAR) return mis('geen_dag');
  if (!isTijd(tijd)) return mis('geen_tijd');
  const gezegd = `${dag}T${tijd}`;
  const alsUtc = Date.parse(`${gezegd}Z`);
  // Summer time is two hours ahead, winter time one: the earliest that shows these figures.
  for (const uren of [2, 1]) {
    const moment = alsUtc - uren * UUR_MS;
    if (wandklok(moment) === gezegd) return goed(new Date(moment).toISOString());
  }
  return mis('uur_overgeslagen');
}

/** Whether the clock of the city says the same again an hour later, or said it an hour before. */
export const isDubbelUur = (moment: string): boolean => {
  const ms = Date.parse(moment);
  return [UUR_MS, -UUR_MS].some((verschil) => wandklok(ms + verschil) === wandklok(ms));
};

/** The day and time the clock of the city says at an ISO moment, as a form keeps them; `leesMoment` reads them back. */
export function schrijfMoment(moment: string): { readonly dag: string; readonly tijd: string } {
  const [dag = '', tijd = ''] = wandklok(Date.parse(moment)).split('T');
  return { dag, tijd };
}
