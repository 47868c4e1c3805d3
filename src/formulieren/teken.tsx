import { renderToString } from 'react-dom/server';
import { Aanmeldingformulier, type Aanmeldinggegevens } from '#formulieren/aanmelding.tsx';
import { Aanvraagformulier, type Aanvraaggegevens } from '#formulieren/aanvraag.tsx';
import { Feedbackformulier, type Feedbackgegevens } from '#formulieren/feedback.tsx';
import { LEEG, type Toestand } from '#formulieren/toestand.ts';

// Each gives the form as HTML, the same bytes at build and after a plain POST, so that a script can take over either.
// `gegevens` is what the built page carries in `data-gegevens` of <meedoen-formulier>.

export const tekenAanmelding = (gegevens: Aanmeldinggegevens, toestand: Toestand = LEEG): string =>
  renderToString(<Aanmeldingformulier gegevens={gegevens} toestand={toestand} />);

export const tekenAanvraag = (gegevens: Aanvraaggegevens, toestand: Toestand = LEEG): string =>
  renderToString(<Aanvraagformulier gegevens={gegevens} toestand={toestand} />);

export const tekenFeedback = (gegevens: Feedbackgegevens, toestand: Toestand = LEEG): string =>
  renderToString(<Feedbackformulier gegevens={gegevens} toestand={toestand} />);

const tekenaars = { aanmelding: tekenAanmelding, aanvraag: tekenAanvraag, feedback: tekenFeedback };

/** The form again after a plain POST. `gegevens`: the text of `data-gegevens` in the page that was built for it. */
export const tekenOpnieuw = (soort: keyof typeof tekenaars, gegevens: string, toestand: Toestand): string =>
  tekenaars[soort](JSON.parse(gegevens), toestand);
