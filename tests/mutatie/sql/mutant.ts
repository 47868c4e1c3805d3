/** One change to a migrated database that a test should notice. */
export interface Mutant {
  /** What kind of thing is changed: each kind has a score of its own. */
  readonly soort: Soort;
  /** A sentence for who reads the survivors. */
  readonly wat: string;
  readonly sql: string;
  /** What a test must have used to be able to notice, as the catalog names it: a table or a function. */
  readonly raakt: string;
}

export const SOORTEN = ['grant', 'uitvoerrecht', 'policy', 'check', 'trigger', 'functie'] as const;
export type Soort = (typeof SOORTEN)[number];
