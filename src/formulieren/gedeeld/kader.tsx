import { createContext, useContext } from 'react';
import { type Formulierfout, LEEG, type Toestand, veldId } from '#formulieren/gedeeld/toestand.ts';
import type { Veldtekst } from '#teksten/nl/formulier/formulieren.ts';
import { type Foutgegevens, foutZin } from '#teksten/nl/formulier/fouten.ts';

/** What every field of a form needs to draw itself. */
export interface Kaderinhoud {
  readonly toestand: Toestand;
  readonly teksten: Readonly<Record<string, Veldtekst>>;
  /** Limits that some sentences name. */
  readonly gegevens?: Foutgegevens | undefined;
  /** Names of the fields that may stay open. */
  readonly vrij: ReadonlySet<string>;
  /** Keeps the ids of several forms on one page apart. */
  readonly voorvoegsel?: string | undefined;
  /** A script has taken over. */
  readonly actief?: boolean;
}
export const Kader = createContext<Kaderinhoud>({ toestand: LEEG, teksten: {}, vrij: new Set() });

export interface Veldstand {
  readonly id: string;
  readonly tekst: Veldtekst;
  readonly vrij: boolean;
  /** Of this field alone, or of this row of it. */
  readonly waarde: string;
  readonly waarden: readonly string[];
  readonly fout: string | undefined;
}

const hoortBij = (fout: Formulierfout, naam: string, rij: number | undefined): boolean =>
  fout.veld === naam && (rij === undefined || (fout.rij ?? 0) === rij);

/** The words, value and error of one field; `rij` from 0 for a field that repeats. */
export function useVeld(naam: string, rij?: number): Veldstand {
  const { toestand, teksten, gegevens, vrij, voorvoegsel } = useContext(Kader);
  const tekst = teksten[naam] ?? { label: naam };
  const waarden = toestand.waarden[naam] ?? [];
  const fout = toestand.fouten.find((een) => hoortBij(een, naam, rij));
  return {
    id: veldId(naam, rij, voorvoegsel),
    tekst,
    vrij: vrij.has(naam),
    waarde: waarden[rij ?? 0] ?? '',
    waarden,
    fout: fout && foutZin({ code: fout.code }, { ...tekst, ...gegevens }),
  };
}
