import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';
import type { Concept, Concepten, Conceptplaats } from '#islands/gedeeld/concepten.ts';
import { type Formulierwaarden, isFormulierwaarden } from '#islands/gedeeld/formulierwaarden.ts';

/** A form that is being filled in for somebody else. */
export interface Namensconcept {
  readonly waarden: Formulierwaarden;
  /** Of the submission it may have become already. */
  readonly sleutel: string;
  /** How it came. */
  readonly kanaal?: string;
  /** Of the page with the form: that of a wijk has choices of its own. */
  readonly adres?: string;
}

const isTekst = (waarde: unknown): boolean => waarde === undefined || typeof waarde === 'string';
const isNamensconcept = (waarde: unknown): waarde is Namensconcept =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'sleutel' in waarde &&
  typeof waarde.sleutel === 'string' &&
  'waarden' in waarde &&
  isFormulierwaarden(waarde.waarden) &&
  (!('kanaal' in waarde) || isTekst(waarde.kanaal)) &&
  (!('adres' in waarde) || isTekst(waarde.adres));

/** Where what is filled in for others is kept: one place for each form. */
export const namensplaats = (concepten: Concepten, soort: Dossiersoort): Conceptplaats<Namensconcept> =>
  concepten.plaats(`namens:${soort}`, isNamensconcept);

/** Of which of these forms words were kept last, and those. */
export const laatstGetypt = (
  concepten: Concepten,
  soorten: readonly Dossiersoort[],
): { readonly soort: Dossiersoort; readonly concept: Concept<Namensconcept> } | undefined =>
  soorten
    .flatMap((soort) =>
      namensplaats(concepten, soort)
        .lees()
        .map((concept) => ({ soort, concept })),
    )
    .sort((een, ander) => ander.concept.op - een.concept.op)[0];
