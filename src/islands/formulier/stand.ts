import type { Antwoordregel, Livestand } from '#formulieren/gedeeld/besturing.ts';
import type { Formulierfout, Toestand, Waarden } from '#formulieren/gedeeld/toestand.ts';
import type { Veldtekst } from '#teksten/nl/formulier/formulieren.ts';

export type Ruw = Readonly<Record<string, unknown>>;
/** What the last step says in place of what was typed. */
export interface Begrepen {
  /** The answers as they will be kept, by field; without those that could not be read. */
  readonly waarden: Readonly<Record<string, unknown>>;
  /** What follows from them, told after the field `na`. */
  readonly som?: Antwoordregel & { readonly na: string };
}
/** The rules of one form, on its raw answers. */
export interface Regels {
  /** Everything that is wrong with them. */
  fouten(ruw: Ruw): readonly Formulierfout[];
  /** What is worth a look; null: nothing. */
  waarschuwing?(ruw: Ruw): string | null;
  begrepen(ruw: Ruw): Begrepen;
}

/** What makes one form different from another, for the script. */
export interface Definitie {
  readonly soort: 'aanmelding' | 'aanvraag' | 'feedback';
  readonly teksten: Readonly<Record<string, Veldtekst>>;
  /** Fetched apart: the rules of a form are as large as the form itself, and nobody needs them before typing. */
  laadRegels(): Promise<Regels>;
  /** What is true now and was not known when the page was built: asked again each time `kijk` is called. Undefined: unknown now. */
  readonly live?: {
    lees(waarden: Waarden): Promise<Livestand | undefined>;
    volg(kijk: () => void): () => void;
  };
}

/** What gets the focus after the next drawing, in an object of its own so that twice the same counts twice. */
export interface Focus {
  readonly id: string;
  /** Where in its text somebody was typing. */
  readonly plek?: number | null;
}

export interface Stand {
  /** Whether the script has taken over; until then the form is as the server drew it. */
  readonly actief: boolean;
  readonly stap: number;
  /** Nobody was here before in this entry of the history: what the address asks for still counts. */
  readonly vers: boolean;
  readonly waarden: Waarden;
  /** Another number makes the fields anew, from `waarden`. */
  readonly versie: number;
  readonly fouten: readonly Formulierfout[];
  readonly overzicht: readonly (readonly Antwoordregel[])[];
  readonly samenvatting: boolean;
  readonly bezig: boolean;
  readonly melding: string | null;
  readonly mislukt: string | null;
  readonly gedeeld: boolean;
  readonly heeftConcept: boolean;
  readonly waarschuwing: string | null;
  readonly live: Livestand;
  readonly focus: Focus | null;
}

export const beginStand = ({ waarden, fouten }: Toestand): Stand => ({
  actief: false,
  stap: 0,
  vers: true,
  waarden,
  versie: 0,
  fouten,
  overzicht: [],
  samenvatting: fouten.length > 0,
  bezig: false,
  melding: null,
  mislukt: null,
  gedeeld: false,
  heeftConcept: false,
  waarschuwing: null,
  live: null,
  focus: null,
});
