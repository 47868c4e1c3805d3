import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { type Getypt, getypteBedragen, grensfouten } from '#domein/aanvraag/aanvraag.getypt.ts';
import type { Rondegrenzen } from '#domein/aanvraag/aanvraag.rondegrenzen.ts';
import { Kader } from '#formulieren/gedeeld/kader.tsx';
import type { Waarden } from '#formulieren/gedeeld/toestand.ts';
import { foutZin } from '#teksten/nl/formulier/fouten.ts';

const WACHT_MS = 400;

/** The limits for these answers; undefined as long as no ronde was chosen. */
export type Rondevan = (waarden: Waarden) => Rondegrenzen | undefined;

/** What the amounts come to while somebody types; null: nothing to add up yet. */
export const Geld = createContext<Getypt | null>(null);

/**
 * Around the fields with money: adds them up while somebody types, and tells which limits are passed at their fields,
 * without waiting for a button. Without a script it does nothing.
 */
export function Geldkader({ rondeVan, children }: { rondeVan: Rondevan; children: ReactNode }) {
  const kader = useContext(Kader);
  const melding = useRef<HTMLParagraphElement>(null);
  const [waarden, zet] = useState<Waarden>({});
  const { actief } = kader;
  useEffect(() => {
    const formulier = melding.current?.closest('form');
    if (!actief || !formulier) return;
    const kijk = (): void => {
      const velden = new FormData(formulier);
      zet(Object.fromEntries([...velden.keys()].map((naam) => [naam, velden.getAll(naam).map(String)])));
    };
    let klok: ReturnType<typeof setTimeout> | undefined;
    const straks = (): void => {
      clearTimeout(klok);
      klok = setTimeout(kijk, WACHT_MS);
    };
    kijk();
    formulier.addEventListener('input', straks);
    return () => {
      clearTimeout(klok);
      formulier.removeEventListener('input', straks);
    };
  }, [actief]);
  const ronde = rondeVan(waarden);
  const gegevens = ronde
    ? { maximumCent: ronde.max_per_aanvraag_cent, eenvoudigTotCent: ronde.eenvoudig_tot_cent }
    : kader.gegevens;
  const getypt = getypteBedragen(waarden);
  const grenzen = grensfouten(getypt, ronde);
  const toestand = { ...kader.toestand, fouten: [...kader.toestand.fouten, ...grenzen] };
  return (
    <Kader value={{ ...kader, gegevens, toestand }}>
      <Geld value={getypt}>{children}</Geld>
      <p className="alleen-lezer" role="status" ref={melding}>
        {grenzen.map((fout) => foutZin(fout, gegevens)).join(' ')}
      </p>
    </Kader>
  );
}
