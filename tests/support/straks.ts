import { dagVan, plusDagen, plusMaanden } from '#domein/gedeeld/dag.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';

// Days that are still to come whenever a test runs: of a day that is past the product says other things.

/** The day so many days from now, in the city. */
export const dagStraks = (dagen: number): string => plusDagen(dagVan(Date.now()), dagen);
/** A month that no open ronde reaches, in words: "september 2027". */
export const maandStraks = (): string =>
  datumLang(plusMaanden(dagVan(Date.now()), 9))
    .split(' ')
    .slice(-2)
    .join(' ');
