import type { Datumprecisie, Herkomst } from '#domein/gedeeld/bouwstenen.schema.ts';
import { jaarVan, STADSTIJD } from '#domein/gedeeld/dag.ts';

const opmaak = (opties: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: STADSTIJD, ...opties });
const lang = opmaak({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const dag = opmaak({ day: 'numeric', month: 'long', year: 'numeric' });
const dagMaand = opmaak({ day: 'numeric', month: 'long' });
const maand = opmaak({ month: 'long', year: 'numeric' });
const jaar = opmaak({ year: 'numeric' });

// Noon keeps a bare date on its own day in every European time zone.
const alsMoment = (datum: string) => new Date(`${datum}T12:00:00Z`);

/** "dinsdag 3 maart 2027", from an ISO date. */
export const datumLang = (datum: string): string => lang.format(alsMoment(datum));

/** "2026–2029", or "2026" when that is all. */
export const jaren = (van: string, tot: string): string => [...new Set([jaarVan(van), jaarVan(tot)])].join('–');

/** "3 maart 2027", from an ISO date. */
export const korteDatum = (datum: string): string => dag.format(alsMoment(datum));

/** "3 maart", where the year is told beside it. */
export const dagEnMaand = (datum: string): string => dagMaand.format(alsMoment(datum));

/** As exact as the source: "3 maart 2027", "maart 2027" or "2027". */
export function datumZoPreciesAlsBekend(datum: string, precisie: Datumprecisie): string {
  return { dag, maand, jaar }[precisie].format(alsMoment(datum));
}

/** "in september 2022" or "op 3 maart 2027": when a source said so. */
export function wanneer({ gecontroleerd_op, gecontroleerd_precisie }: Herkomst): string | undefined {
  if (!gecontroleerd_op || !gecontroleerd_precisie) return undefined;
  const voorzetsel = gecontroleerd_precisie === 'dag' ? 'op' : 'in';
  return `${voorzetsel} ${datumZoPreciesAlsBekend(gecontroleerd_op, gecontroleerd_precisie)}`;
}

/** "september 2022": of when a record is; undefined when nobody wrote it down. */
export function vanWanneer({
  gecontroleerd_op,
  gecontroleerd_precisie,
}: Pick<Herkomst, 'gecontroleerd_op' | 'gecontroleerd_precisie'>): string | undefined {
  return gecontroleerd_op && gecontroleerd_precisie
    ? datumZoPreciesAlsBekend(gecontroleerd_op, gecontroleerd_precisie)
    : undefined;
}
