import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { verstuur } from '#client/meedoen.ts';
import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';
import { Aanmeldingformulier, type Aanmeldinggegevens } from '#formulieren/aanmelding.tsx';
import { Aanvraagformulier, type Aanvraaggegevens } from '#formulieren/aanvraag.tsx';
import { Feedbackformulier, type Feedbackgegevens } from '#formulieren/feedback.tsx';
import { FOUTENLIJST_ID } from '#formulieren/foutenlijst.tsx';
import { LEEG, type Toestand } from '#formulieren/toestand.ts';
import { leesFouten } from '#islands/formulier/fouten.ts';
import { alsRuw, leesFormulier } from '#islands/formulier/velden.ts';
import { leesConcept, schrijfConcept, wisConcept } from '#islands/werkplek/inhoud/conceptopslag.ts';
import { useBewijs } from '#islands/werkplek/schil/bron.ts';
import { namensTekst as tekst } from '#teksten/nl/werkplek-namens.ts';

interface Props {
  readonly soort: Dossiersoort;
  readonly kanaal: string;
  /** As our own page has them, for the form of this kind. */
  readonly gegevens: unknown;
  readonly klaar: (nummer: string) => void;
}
interface Formulierprops {
  readonly soort: Dossiersoort;
  readonly gegevens: unknown;
  readonly toestand: Toestand;
}

function Formulier({ soort, gegevens, toestand }: Formulierprops) {
  // Each page writes the data of its own form.
  if (soort === 'aanmelding')
    return <Aanmeldingformulier gegevens={gegevens as Aanmeldinggegevens} toestand={toestand} />;
  if (soort === 'aanvraag') return <Aanvraagformulier gegevens={gegevens as Aanvraaggegevens} toestand={toestand} />;
  return <Feedbackformulier gegevens={gegevens as Feedbackgegevens} toestand={toestand} />;
}

const nummerIn = (waarde: unknown): string =>
  String(Object.entries(waarde ?? {}).find(([naam]) => naam === 'nummer')?.[1] ?? '');
const bewaard = (naam: string): Toestand => {
  const waarden = leesConcept(naam);
  return waarden ? { waarden: waarden as Toestand['waarden'], fouten: [] } : LEEG; // we wrote it ourselves
};

/** The plain form of the site, sent as the medewerker who is signed in; what was typed stays until it arrived. */
export function Namensformulier({ soort, kanaal, gegevens, klaar }: Props) {
  const bewijs = useBewijs();
  const concept = `namens:${soort}`;
  const sleutel = useRef(crypto.randomUUID());
  const [{ toestand, versie }, zet] = useState(() => ({ toestand: bewaard(concept), versie: 0 }));
  const [zin, zetZin] = useState<string | null>(null);
  useEffect(() => {
    if (toestand.fouten.length > 0) document.getElementById(FOUTENLIJST_ID)?.focus();
  }, [toestand]);

  async function stuur(poging: SubmitEvent<HTMLElement>): Promise<void> {
    poging.preventDefault();
    if (!(poging.target instanceof HTMLFormElement)) return;
    const waarden = leesFormulier(poging.target);
    const wie = await bewijs();
    const inhoud = { ...alsRuw(waarden), soort, kanaal, sleutel: sleutel.current };
    const antwoord = await verstuur('/api/namens', inhoud, wie ?? '');
    zetZin(antwoord.soort === 'onbereikbaar' ? tekst.geenVerbinding : null);
    if (antwoord.soort === 'geweigerd')
      zet({ toestand: { waarden, fouten: leesFouten(antwoord.fouten) }, versie: versie + 1 });
    if (antwoord.soort !== 'gelukt') return;
    wisConcept(concept);
    klaar(nummerIn(antwoord.waarde));
  }
  const bewaar = ({ target }: { target: EventTarget }): void => {
    const formulier = target instanceof Element ? target.closest('form') : null;
    if (formulier) schrijfConcept(concept, leesFormulier(formulier));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what the form inside it says
    <div onSubmit={stuur} onInput={bewaar}>
      {zin && (
        <p className="melding mislukt" role="alert">
          {zin}
        </p>
      )}
      <Formulier key={versie} soort={soort} gegevens={gegevens} toestand={toestand} />
    </div>
  );
}
