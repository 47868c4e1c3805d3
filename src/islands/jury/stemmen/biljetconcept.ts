import type { Keuzes } from '#domein/stemming/keuzes.ts';
import type { Concepten, Conceptplaats } from '#islands/gedeeld/concepten.ts';

/** What a device remembers until the vote is in; `code` from the moment it was sent, so that a lost answer loses nothing. */
export interface Biljetconcept {
  readonly keuzes: Keuzes;
  readonly code: string | null;
}
export const LEEG_CONCEPT: Biljetconcept = { keuzes: {}, code: null };

const isConcept = (waarde: unknown): waarde is Biljetconcept =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'keuzes' in waarde &&
  typeof waarde.keuzes === 'object' &&
  waarde.keuzes !== null &&
  'code' in waarde &&
  (waarde.code === null || typeof waarde.code === 'string');

export const biljetPlaats = (concepten: Concepten, ronde: string): Conceptplaats<Biljetconcept> =>
  concepten.plaats(`biljet:${ronde}`, isConcept);
