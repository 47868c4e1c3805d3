import type { SubmitEvent } from 'react';
import type { Formulierfout } from '#formulieren/gedeeld/toestand.ts';

/** One answer, as the last step shows it. */
export interface Antwoordregel {
  readonly naam: string;
  readonly label: string;
  readonly waarde: string;
}

/** What changed since the page was built; null: nothing that matters. */
export type Livestand = { readonly zin: string; readonly dicht: boolean } | null;

/** What a script adds to a form: steps, a look at the answers, drafts. Absent at build and without JavaScript. */
export interface Besturing {
  /** From 0; equal to the number of groups: the look at the answers before sending. */
  readonly stap: number;
  /** Whether the list on top is shown: after trying to go on, not for a field that was just left. */
  readonly samenvatting: boolean;
  readonly bezig: boolean;
  /** What just happened, such as a draft that came back; null: nothing. */
  readonly melding: string | null;
  /** Why sending failed without anything being wrong with the answers; null: nothing failed. */
  readonly mislukt: string | null;
  readonly gedeeld: boolean;
  readonly heeftConcept: boolean;
  readonly overzicht: readonly (readonly Antwoordregel[])[];
  /** Worth a look, but no reason to stop; null: nothing. */
  readonly waarschuwing: string | null;
  readonly live: Livestand;
  naarStap(stap: number): void;
  naarFout(fout: Formulierfout, id: string): void;
  verstuur(gebeurtenis: SubmitEvent<HTMLFormElement>): void;
  zetGedeeld(gedeeld: boolean): void;
  gooiWeg(): void;
}
