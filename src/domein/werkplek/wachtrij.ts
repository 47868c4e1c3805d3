import { dagnummer, dagVan, laatsteDag, plusDagen } from '#domein/gedeeld/dag.ts';
import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';

/** What staff have to do with something that waits; the database names it. */
export const wachtwerk = [
  'aanmelding_lezen',
  'antwoord_lezen',
  'vraag_lezen',
  'bevestigen',
  'oppakken',
  'voorleggen',
  'starten',
  'antwoorden',
  'opnieuw_antwoorden',
  'belofte',
  'mail_mislukt',
  'nabellen',
  'ronde_verder',
  // Told by mail alone: it stands on the screen of its ronde.
  'belang_nakijken',
  'verbetering_lezen',
  'nakijken',
] as const;
export type Wachtwerk = (typeof wachtwerk)[number];

/** Something that waits. `sinds` and `uiterlijk` are ISO moments; `sinds` null: nobody knows. */
export interface Wachtend {
  readonly soort: Dossiersoort | 'ronde' | 'plek' | 'initiatief' | 'verbetering';
  readonly id: string;
  readonly titel: string | null;
  readonly wijk_code: string | null;
  readonly buurt_code: string | null;
  readonly sinds: string | null;
  readonly uiterlijk: string | null;
  readonly wat: Wachtwerk;
  readonly van_mij: boolean;
}

/** More than this is never read at once (`wacht_op_mij`). */
export const MEEST_OPGEHAALD = 2000;

/** Days before the end of a term in which it presses. */
const SPOED_DAGEN = 3;

/** Days between two moments on the calendar of the city: what came in yesterday evening is of yesterday. */
export const dagenSinds = (moment: string, nu: Date): number =>
  Math.max(0, dagnummer(dagVan(nu)) - dagnummer(dagVan(moment)));
/** So many days as people tell them, in whole ones: days up to two months, months up to two years, years after that. */
export function inMaat(dagen: number): { readonly maat: 'dagen' | 'maanden' | 'jaren'; readonly aantal: number } {
  if (dagen < 60) return { maat: 'dagen', aantal: dagen };
  if (dagen < 731) return { maat: 'maanden', aantal: Math.floor(dagen / 30.44) };
  return { maat: 'jaren', aantal: Math.floor(dagen / 365.25) };
}
export const isTeLaat = ({ uiterlijk }: Pick<Wachtend, 'uiterlijk'>, nu: Date): boolean =>
  uiterlijk !== null && Date.parse(uiterlijk) < nu.getTime();
const isSpoed = ({ uiterlijk }: Wachtend, nu: Date): boolean =>
  uiterlijk !== null && laatsteDag(uiterlijk) <= plusDagen(dagVan(nu), SPOED_DAGEN);

/** What presses, what waits for somebody, and the content to look at, which is one line however much it is. */
export function deelIn(alles: readonly Wachtend[], nu: Date) {
  const werk = alles.filter(({ wat }) => wat !== 'nakijken');
  return {
    spoed: werk.filter((een) => isSpoed(een, nu)),
    rest: werk.filter((een) => !isSpoed(een, nu)),
    nakijken: alles.filter(({ wat }) => wat === 'nakijken'),
  };
}
