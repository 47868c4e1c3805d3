import { renderToString } from 'react-dom/server';
import { Aanmeldingformulier, type Aanmeldinggegevens } from '#formulieren/aanmelding.tsx';
import { Aanvraagformulier, type Aanvraaggegevens } from '#formulieren/aanvraag.tsx';
import type { Dossierstand } from '#formulieren/actieformulier.tsx';
import { Dossier } from '#formulieren/dossier.tsx';
import type { Dossierinhoud } from '#formulieren/dossier-vorm.ts';
import type { Dossiergegevens } from '#formulieren/dossier-wijzigen.tsx';
import { Feedbackformulier, type Feedbackgegevens } from '#formulieren/feedback.tsx';
import { LEEG, type Toestand } from '#formulieren/toestand.ts';
import { BEGIN, Volgcodeformulieren } from '#formulieren/volgcode.tsx';

// Each gives the form as HTML, the same bytes at build and after a plain POST, so that a script can take over either.
// `gegevens` is what the built page carries in `data-gegevens` of <meedoen-formulier>.

export const tekenAanmelding = (gegevens: Aanmeldinggegevens, toestand: Toestand = LEEG): string =>
  renderToString(<Aanmeldingformulier gegevens={gegevens} toestand={toestand} />);

export const tekenAanvraag = (gegevens: Aanvraaggegevens, toestand: Toestand = LEEG): string =>
  renderToString(<Aanvraagformulier gegevens={gegevens} toestand={toestand} />);

export const tekenFeedback = (gegevens: Feedbackgegevens, toestand: Toestand = LEEG): string =>
  renderToString(<Feedbackformulier gegevens={gegevens} toestand={toestand} />);

/** The page of a dossier: its contents when there is one to show, else the fields for the code. */
export const tekenDossier = (
  gegevens: Dossiergegevens,
  stand: Dossierstand = BEGIN,
  dossier: Dossierinhoud | null = null,
): string =>
  renderToString(
    dossier ? <Dossier dossier={dossier} stand={stand} gegevens={gegevens} /> : <Volgcodeformulieren stand={stand} />,
  );

const tekenaars = { aanmelding: tekenAanmelding, aanvraag: tekenAanvraag, feedback: tekenFeedback };

/** The form again after a plain POST. `gegevens`: the text of `data-gegevens` in the page that was built for it. */
export const tekenOpnieuw = (soort: keyof typeof tekenaars, gegevens: string, toestand: Toestand): string =>
  tekenaars[soort](JSON.parse(gegevens), toestand);
