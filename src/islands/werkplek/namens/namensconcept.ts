import { type Formulierwaarden, isFormulierwaarden } from '#islands/gedeeld/formulierwaarden.ts';

/** A form that is being filled in for somebody else. */
export interface Namensconcept {
  readonly waarden: Formulierwaarden;
  /** Of the submission it may have become already. */
  readonly sleutel: string;
}

export const isNamensconcept = (waarde: unknown): waarde is Namensconcept =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'sleutel' in waarde &&
  typeof waarde.sleutel === 'string' &&
  'waarden' in waarde &&
  isFormulierwaarden(waarde.waarden);
