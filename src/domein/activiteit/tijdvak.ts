import { dagnummer, plusDagen } from '#domein/gedeeld/dag.ts';
import { schrijfMoment } from '#domein/gedeeld/moment.ts';

/** From when until when something is, on the clock of the city. */
export interface Tijdvak {
  /** First and last day, ISO dates; the same when it is over in a day. */
  readonly dag: string;
  readonly laatste: string;
  /** The day of `tot`: of what ends at midnight or in the night, the one after the last. */
  readonly einddag: string;
  /** "10:00"; of whole days both are "00:00". */
  readonly van: string;
  readonly tot: string;
  readonly heleDag: boolean;
}

const MIDDERNACHT = '00:00';
/** What ends before this hour is still the evening before. */
const NACHT = '06:00';

/**
 * The days and times of what begins and ends at two ISO moments. From midnight to midnight is whole days; an evening that ends in
 * the night is one day.
 */
export function tijdvakVan({ begin, eind }: { readonly begin: string; readonly eind: string }): Tijdvak {
  const [van, tot] = [schrijfMoment(begin), schrijfMoment(eind)];
  const heleDag = van.tijd === MIDDERNACHT && tot.tijd === MIDDERNACHT && van.dag < tot.dag;
  const daags = plusDagen(van.dag, 1) === tot.dag && tot.tijd < NACHT;
  const voor = (daags || tot.tijd === MIDDERNACHT) && van.dag < tot.dag;
  const laatste = voor ? plusDagen(tot.dag, -1) : tot.dag;
  return { dag: van.dag, laatste, einddag: tot.dag, van: van.tijd, tot: tot.tijd, heleDag };
}

/** How many days later the last one is; 0 when it is over in a day. */
export const duurInDagen = ({ dag, laatste }: Tijdvak): number => dagnummer(laatste) - dagnummer(dag);

/** The same on another day. */
export const verzet = (tijdvak: Tijdvak, dag: string): Tijdvak => ({
  ...tijdvak,
  dag,
  laatste: plusDagen(dag, duurInDagen(tijdvak)),
  einddag: plusDagen(dag, dagnummer(tijdvak.einddag) - dagnummer(tijdvak.dag)),
});
