import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { Concept, Conceptplaats } from '#islands/gedeeld/concepten.ts';
import { useConcepten } from '#islands/gedeeld/eigen-concepten.ts';
import {
  type Formulierwaarden,
  getyptIn,
  isFormulierwaarden,
  leesbaar,
  zetWaarden,
} from '#islands/gedeeld/formulierwaarden.ts';
import { Vergelijk, type Verschil } from '#islands/gedeeld/vergelijk.tsx';
import { conceptTekst as tekst } from '#teksten/nl/formulier/concepten.ts';

interface Formulierconcept {
  readonly formulier: RefObject<HTMLFormElement | null>;
  /** For `onInput` of the form: only what somebody types is kept. */
  readonly bewaar: () => void;
  /** What was typed is saved now. */
  readonly wis: () => void;
  /** What was typed here before, to go on with or not. */
  readonly melding: ReactNode;
}
type Gevonden = { readonly soort: 'hersteld' | 'anders'; readonly concept: Concept<Formulierwaarden> } | null;

function verschillenIn(formulier: HTMLFormElement, waarden: Formulierwaarden): readonly Verschil[] {
  const nu = new FormData(formulier);
  return Object.entries(waarden).map(([sleutel, delen]) => {
    const { naam, waarde } = leesbaar(formulier, sleutel);
    return { sleutel, naam, mijn: waarde(delen), nu: waarde(nu.getAll(sleutel).map(String)), botst: true };
  });
}

/**
 * Keeps what is typed in a plain form until it is sent. `versie` says on what it is typed: when that changed since, the two are
 * shown side by side instead of filled in. Without a name nothing is kept.
 */
export function useFormulierconcept(naam: string | null, versie: string | null = null): Formulierconcept {
  const concepten = useConcepten();
  const formulier = useRef<HTMLFormElement>(null);
  const plaats = useRef<Conceptplaats<Formulierwaarden> | null>(null);
  const [gevonden, zet] = useState<Gevonden>(null);
  useEffect(() => {
    const hier = naam === null ? null : concepten.plaats(naam, isFormulierwaarden);
    plaats.current = hier;
    const [concept] = hier?.lees() ?? [];
    if (!concept || !formulier.current) return zet(null);
    hier?.neem(concept);
    const zelfde = concept.versie === versie;
    if (zelfde) zetWaarden(formulier.current, concept.inhoud);
    zet({ soort: zelfde ? 'hersteld' : 'anders', concept });
  }, [concepten, naam, versie]);

  const bewaar = (): void => {
    if (!formulier.current || !plaats.current) return;
    const waarden = getyptIn(formulier.current);
    if (Object.keys(waarden).length === 0) plaats.current.wis();
    else plaats.current.bewaar(waarden, versie);
  };
  const wis = (): void => {
    plaats.current?.wis();
    zet(null);
  };
  const opnieuw = (): void => {
    formulier.current?.reset();
    wis();
  };
  const neem = (mijn: ReadonlySet<string>): void => {
    const { current: huis } = formulier;
    if (!huis || !gevonden) return;
    zetWaarden(huis, Object.fromEntries(Object.entries(gevonden.concept.inhoud).filter(([veld]) => mijn.has(veld))));
    bewaar();
    zet(null);
  };
  const melding = gevonden && (
    <div role="status">
      {gevonden.soort === 'hersteld' ? (
        <p className="let-op">
          {tekst.hersteld(gevonden.concept.op)}{' '}
          <button type="button" className="alsLink" onClick={opnieuw}>
            {tekst.opnieuw}
          </button>
        </p>
      ) : (
        formulier.current && (
          <Vergelijk
            kop={tekst.anders}
            uitleg={tekst.andersUitleg}
            verschillen={verschillenIn(formulier.current, gevonden.concept.inhoud)}
            neem={neem}
            gooiWeg={wis}
          />
        )
      )}
    </div>
  );
  return { formulier, bewaar, wis, melding };
}
