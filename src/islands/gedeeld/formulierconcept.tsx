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
type Gevonden = Concept<Formulierwaarden> | null;

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
  const [hersteld, zetHersteld] = useState<Gevonden>(null);
  const [anders, zetAnders] = useState<Gevonden>(null);
  useEffect(() => {
    const hier = naam === null ? null : concepten.plaats(naam, isFormulierwaarden);
    plaats.current = hier;
    const alle = formulier.current ? (hier?.lees() ?? []) : [];
    // What waits behind a line to open is nowhere to be seen.
    const uitklap = formulier.current?.closest('details');
    if (uitklap && alle.length > 0) uitklap.open = true;
    const zelfde = alle.find((concept) => concept.versie === versie) ?? null;
    if (zelfde && formulier.current) {
      hier?.neem(zelfde);
      zetWaarden(formulier.current, zelfde.inhoud);
    }
    zetHersteld(zelfde);
    // Not taken before somebody chose: what is typed meanwhile gets a place of its own beside it.
    zetAnders(alle.find((concept) => concept.versie !== versie) ?? null);
  }, [concepten, naam, versie]);

  const bewaar = (): void => {
    if (!formulier.current || !plaats.current) return;
    const waarden = getyptIn(formulier.current);
    if (Object.keys(waarden).length === 0) plaats.current.wis();
    else plaats.current.bewaar(waarden, versie);
  };
  const vergeetAnders = (): void => {
    plaats.current?.wis();
    if (anders) plaats.current?.neem(anders);
    plaats.current?.wis();
    zetAnders(null);
  };
  const wis = (): void => {
    vergeetAnders();
    zetHersteld(null);
  };
  const opnieuw = (): void => {
    formulier.current?.reset();
    plaats.current?.wis();
    zetHersteld(null);
  };
  const gooiWeg = (): void => {
    vergeetAnders();
    bewaar();
  };
  const neem = (mijn: ReadonlySet<string>): void => {
    const { current: huis } = formulier;
    if (!huis || !anders) return;
    zetWaarden(huis, Object.fromEntries(Object.entries(anders.inhoud).filter(([veld]) => mijn.has(veld))));
    gooiWeg();
  };
  const melding = (hersteld || anders) && (
    <div role="status">
      {hersteld && (
        <p className="let-op">
          {tekst.hersteld(hersteld.op)}{' '}
          <button type="button" className="alsLink" onClick={opnieuw}>
            {tekst.opnieuw}
          </button>
        </p>
      )}
      {anders && formulier.current && (
        <Vergelijk
          kop={tekst.anders}
          uitleg={tekst.andersUitleg}
          verschillen={verschillenIn(formulier.current, anders.inhoud)}
          neem={neem}
          gooiWeg={gooiWeg}
        />
      )}
    </div>
  );
  return { formulier, bewaar, wis, melding };
}
