import { type Gebeurtenis, INTERN } from '#domein/gedeeld/gebeurtenis.ts';
import type { Partij } from '#domein/gedeeld/overgangen.ts';

/** Work that is waiting or still to come; each has a sentence in teksten/nl/dossier.ts. */
export const werksoorten = [
  'bevestigen',
  'oppakken',
  'aanvullen',
  'voorleggen',
  'besluiten',
  'starten',
  'verslag_doen',
  'publiceren',
  'antwoorden',
  'reageren',
] as const;
export type Werksoort = (typeof werksoorten)[number];

export interface Werk {
  readonly wat: Werksoort;
  readonly wie: Partij;
  /** ISO date on which it is due or planned; null: nobody set one. */
  readonly op: string | null;
}

export interface Tijdlijn {
  /** Oldest first. */
  readonly gedaan: readonly Gebeurtenis[];
  /** What the dossier waits for, and since when; null when it is closed. */
  readonly nu: (Werk & { readonly sinds: string | null }) | null;
  readonly straks: readonly Werk[];
}

/** Orders what happened and puts the work in front of it: the first piece is what everyone waits for now. */
export function bouwTijdlijn(gebeurtenissen: readonly Gebeurtenis[], werk: readonly Werk[]): Tijdlijn {
  const gedaan = gebeurtenissen
    .filter(({ soort }) => !INTERN.has(soort))
    .sort((een, ander) => Date.parse(een.op) - Date.parse(ander.op));
  const [eerste, ...straks] = werk;
  return { gedaan, nu: eerste ? { ...eerste, sinds: gedaan[gedaan.length - 1]?.op ?? null } : null, straks };
}
