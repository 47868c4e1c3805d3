import { dagVan, laatsteDag } from '#domein/gedeeld/dag.ts';
import type { Ronde } from '#domein/ronde/ronde.schema.ts';
import type { Rondestatus } from '#domein/ronde/ronde.status.ts';

type Tijden = Pick<Ronde, 'status' | 'opent_op' | 'sluit_op'>;

/** `komt`: opens later. `voorbij`: no more requests, whatever happens with those that are there. */
export type Rondestand = 'komt' | 'open' | 'voorbij';

/** Where a ronde stands at `nu` (ISO moment): the state and both dates must allow a request. */
export function rondestand({ status, opent_op, sluit_op }: Tijden, nu: string): Rondestand {
  const moment = Date.parse(nu);
  if ((status !== 'concept' && status !== 'open_voor_aanvragen') || moment >= Date.parse(sluit_op)) return 'voorbij';
  return status === 'open_voor_aanvragen' && moment >= Date.parse(opent_op) ? 'open' : 'komt';
}

/** The rondes in which a request can be made now, the first to close first. */
export const openRondes = <R extends Tijden>(rondes: readonly R[], nu: string): R[] =>
  rondes
    .filter((ronde) => rondestand(ronde, nu) === 'open')
    .sort((een, ander) => Date.parse(een.sluit_op) - Date.parse(ander.sluit_op));

/** The ronde that opens next, if one is announced. */
export const volgendeRonde = <R extends Tijden>(rondes: readonly R[], nu: string): R | undefined =>
  rondes
    .filter((ronde) => rondestand(ronde, nu) === 'komt')
    .sort((een, ander) => Date.parse(een.opent_op) - Date.parse(ander.opent_op))[0];

/** Whether a wijk takes part; a ronde that names none is for the whole city. */
export const geldtIn = ({ wijk_codes }: Pick<Ronde, 'wijk_codes'>, wijkCode: string): boolean =>
  wijk_codes.length === 0 || wijk_codes.includes(wijkCode);

/** What a visitor calls the time a ronde is in: the state, and for the time of asking also the dates. */
export type Rondefase = 'komt' | 'open' | Exclude<Rondestatus, 'concept' | 'open_voor_aanvragen'>;

/** Where a ronde is at `nu` (ISO moment). Closed for requests and not taken further yet: it is being read, `beoordeling`. */
export function rondefase(ronde: Tijden, nu: string): Rondefase {
  const { status } = ronde;
  if (status !== 'concept' && status !== 'open_voor_aanvragen') return status;
  const stand = rondestand(ronde, nu);
  return stand === 'voorbij' ? 'beoordeling' : stand;
}

/** The days of a ronde as people say them, ISO dates in Dutch time. `tot`: the last day with time to ask. */
export const rondedagen = ({ opent_op, sluit_op }: Pick<Ronde, 'opent_op' | 'sluit_op'>) => ({
  van: dagVan(opent_op),
  tot: laatsteDag(sluit_op),
});
