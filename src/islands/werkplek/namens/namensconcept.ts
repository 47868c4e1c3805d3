import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';
import type { Concepten, Conceptplaats } from '#islands/gedeeld/concepten.ts';
import { type Formulierwaarden, isFormulierwaarden } from '#islands/gedeeld/formulierwaarden.ts';

/** A form that is being filled in for somebody else. */
export interface Namensconcept {
  readonly waarden: Formulierwaarden;
  /** Of the submission it may have become already. */
  readonly sleutel: string;
}

const isNamensconcept = (waarde: unknown): waarde is Namensconcept =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'sleutel' in waarde &&
  typeof waarde.sleutel === 'string' &&
  'waarden' in waarde &&
  isFormulierwaarden(waarde.waarden);

/** Where what is filled in for others is kept: one place for each form. */
export const namensplaats = (concepten: Concepten, soort: Dossiersoort): Conceptplaats<Namensconcept> =>
  concepten.plaats(`namens:${soort}`, isNamensconcept);
