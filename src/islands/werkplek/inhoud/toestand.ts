import { createContext, useContext, useMemo, useState } from 'react';
import { type Getypt, isGetypt } from '#domein/werkplek/getypt.rules.ts';
import type { Conceptplaats } from '#islands/gedeeld/concepten.ts';
import { useConcepten } from '#islands/gedeeld/eigen-concepten.ts';
import type { Deel } from '#islands/werkplek/schil/delen.ts';

/** A field that somebody else changed while this one was being typed. */
export interface Ander {
  readonly veld: string;
  readonly waarde: unknown;
}
interface Formuliertoestand {
  readonly deel: Deel;
  readonly anders: readonly Ander[];
  /** Where what is typed in this form is kept. */
  readonly plaats: Conceptplaats<Getypt>;
  /** Another number each time this form was saved. */
  readonly bewaard: number;
  /** Somebody must first choose between two texts: until then there is nothing to save. */
  readonly kiest: boolean;
  readonly zetKiest: (kiest: boolean) => void;
}

const Verband = createContext<Formuliertoestand | null>(null);
export const MetToestand = Verband.Provider;
export function useToestand(): Formuliertoestand {
  const toestand = useContext(Verband);
  if (!toestand) throw new Error('useToestand stands outside a form of the workplace.');
  return toestand;
}

/** What the parts of one form share; `id` is that of the row, or `nieuw`. */
export function useFormuliertoestand(deel: Deel, id: string, anders: readonly Ander[]) {
  const concepten = useConcepten();
  const plaats = useMemo(() => concepten.plaats(`${deel}:${id}`, isGetypt), [concepten, deel, id]);
  const [bewaard, zetBewaard] = useState(0);
  const [kiest, zetKiest] = useState(false);
  const toestand: Formuliertoestand = { deel, anders, plaats, bewaard, kiest, zetKiest };
  return { toestand, isBewaard: () => zetBewaard((keer) => keer + 1) };
}
