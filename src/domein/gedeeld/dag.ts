/** The clock of the city. The database reckons with the same one; a test compares them. */
export const STADSTIJD = 'Europe/Amsterdam';
// Marked, so that who needs nothing of this file does not bring it along.
const OPMAAK = /* @__PURE__ */ new Intl.DateTimeFormat('sv-SE', { timeZone: STADSTIJD });
const DAG = /^\d{4}-\d\d-\d\d$/;
const DAG_MS = 86_400_000;

/** The day of a moment on the clock of the city, as ISO date. Throws on what is no moment. */
export const dagVan = (moment: Date | string | number): string => OPMAAK.format(new Date(moment));

/** The last day of a term that ends at a moment: one that ends at midnight ends on the day before. */
export const laatsteDag = (moment: string): string => dagVan(Date.parse(moment) - 1);

// What follows reckons with days of a calendar, which no clock and no zone can move.

/** Days since 1 January 1970 of an ISO date; NaN when it is none. */
export const dagnummer = (dag: string): number => Date.parse(`${dag}T00:00:00Z`) / DAG_MS;
/** The ISO date with this number. */
export const dagMetNummer = (nummer: number): string => new Date(nummer * DAG_MS).toISOString().slice(0, 10);
export const plusDagen = (dag: string, dagen: number): string => dagMetNummer(dagnummer(dag) + dagen);
/** 1 is Monday. 1 January 1970 was a Thursday. */
export const weekdag = (nummer: number): number => ((((nummer + 3) % 7) + 7) % 7) + 1;

export const jaarVan = (dag: string): number => Number(dag.slice(0, 4));
export const maandVan = (dag: string): number => Number(dag.slice(5, 7));
/** The day within its month. */
export const dagInMaand = (dag: string): number => Number(dag.slice(8, 10));

const iso = (jaar: number, maand: number, dag: number): string => dagMetNummer(Date.UTC(jaar, maand - 1, dag) / DAG_MS);
/** First and last day of `aantal` months from the first of this one. */
export const maanden = (jaar: number, maand: number, aantal: number) => ({
  van: iso(jaar, maand, 1),
  tot: iso(jaar, maand + aantal, 0),
});
/** The ISO date of a day, or null: 31 April and 29 February 2027 are none. */
export function maakDag(jaar: number, maand: number, dag: number): string | null {
  const gemaakt = iso(jaar, maand, dag);
  return maandVan(gemaakt) === maand && dagInMaand(gemaakt) === dag ? gemaakt : null;
}
/** The same day so many months later, or the last day of that month. */
export function plusMaanden(dag: string, aantal: number): string {
  const { van, tot } = maanden(jaarVan(dag), maandVan(dag) + aantal, 1);
  return maakDag(jaarVan(van), maandVan(van), dagInMaand(dag)) ?? tot;
}

/** Whether a text is an ISO date of a day that exists. */
export const isDag = (tekst: string): boolean =>
  DAG.test(tekst) && maakDag(jaarVan(tekst), maandVan(tekst), dagInMaand(tekst)) === tekst;
