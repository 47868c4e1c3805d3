import { renderToString } from 'react-dom/server';
import { Aanmeldingformulier, type Aanmeldinggegevens } from '#formulieren/aanmelding.tsx';
import { LEEG, type Toestand } from '#formulieren/toestand.ts';

// Each gives the form as HTML, the same bytes at build and after a plain POST, so that a script can take over either.
// `gegevens` is what the built page carries in `data-gegevens` of <meedoen-formulier>.

export const tekenAanmelding = (gegevens: Aanmeldinggegevens, toestand: Toestand = LEEG): string =>
  renderToString(<Aanmeldingformulier gegevens={gegevens} toestand={toestand} />);
