/** Why an input is not counted. The sentences stand in teksten/nl/uitslag.ts. */
export const tellingfoutcodes = [
  'onleesbaar',
  'hash_anders',
  'loting_anders',
  'volgorde_anders',
  'aantal_anders',
  'keuze_ontbreekt',
  'keuze_onbekend',
] as const;
export type Tellingfoutcode = (typeof tellingfoutcodes)[number];

/** `waar`: which part of the input it is about. */
export interface Tellingfout {
  readonly code: Tellingfoutcode;
  readonly waar: string;
}
