import { renderToString } from 'react-dom/server';
import { parseAanvraag } from '#domein/aanvraag/aanvraag.rules.ts';
import type { Antwoord } from '#domein/contract/contracten.ts';
import type { Dossierinhoud } from '#domein/contract/dossier.ts';
import { Aanmeldingformulier, type Aanmeldinggegevens } from '#formulieren/aanmelding/aanmelding.tsx';
import { Aanvraagformulier, type Aanvraaggegevens } from '#formulieren/aanvraag/aanvraag.tsx';
import { gekozenRonde } from '#formulieren/aanvraag/rondekeuze.ts';
import type { Dossierstand } from '#formulieren/dossier/actieformulier.tsx';
import { Dossier } from '#formulieren/dossier/dossier.tsx';
import { kanOpnieuw, Poging } from '#formulieren/dossier/dossier-poging.tsx';
import type { Dossiergegevens } from '#formulieren/dossier/dossier-wijzigen.tsx';
import { Volgcodeformulieren } from '#formulieren/dossier/volgcode.tsx';
import { Feedbackformulier, type Feedbackgegevens } from '#formulieren/feedback/feedback.tsx';
import type { Formulierfout, Toestand } from '#formulieren/gedeeld/toestand.ts';
import { Mailkeuze } from '#formulieren/mailkeuze/mailkeuze.tsx';
import { Rondesein } from '#formulieren/ronde/rondesein.tsx';
import { Verbeterformulier, type Verbetergegevens } from '#formulieren/verbetering/verbetering.tsx';

// Each gives the form as HTML after a plain POST, the same bytes as its page has, so that a script can take over either.
// `gegevens` is what the built page carries in `data-gegevens` of <meedoen-formulier>.

const tekenAanmelding = (gegevens: Aanmeldinggegevens, toestand: Toestand): string =>
  renderToString(<Aanmeldingformulier gegevens={gegevens} toestand={toestand} />);

const tekenAanvraag = (gegevens: Aanvraaggegevens, toestand: Toestand): string =>
  renderToString(<Aanvraagformulier gegevens={gegevens} toestand={toestand} />);

const tekenFeedback = (gegevens: Feedbackgegevens, toestand: Toestand): string =>
  renderToString(<Feedbackformulier gegevens={gegevens} toestand={toestand} />);

const tekenVerbetering = (gegevens: Verbetergegevens, toestand: Toestand): string =>
  renderToString(<Verbeterformulier gegevens={gegevens} toestand={toestand} />);

const ZONDER: Dossiergegevens = { gebieden: [], prioriteiten: [] };

/**
 * The page of a dossier after a plain POST. Without a dossier to show: the action that could not be carried out now, to
 * try again, or else the fields for the code. `gegevens`: the text of `data-gegevens` in the built page, absent when
 * that page cannot be had.
 */
export function tekenDossierOpnieuw(
  gegevens: string | undefined,
  stand: Dossierstand,
  dossier: Dossierinhoud | null,
): string {
  if (dossier)
    return renderToString(
      <Dossier dossier={dossier} stand={stand} gegevens={gegevens === undefined ? ZONDER : JSON.parse(gegevens)} />,
    );
  if (kanOpnieuw(stand)) return renderToString(<Poging stand={stand} />);
  // Whatever was tried with a code that opens nothing: it is the code that must be repaired.
  const actie = stand.actie === 'nieuwe_code' ? stand.actie : 'lezen';
  return renderToString(<Volgcodeformulieren stand={{ ...stand, actie }} />);
}

/** The offer of a mail when a ronde opens; `gelukt`: it was taken. */
export const tekenRondesein = (toestand: Toestand, gelukt = false): string =>
  renderToString(<Rondesein toestand={toestand} gelukt={gelukt} />);

/** The buttons behind the link in a mail, or what was chosen. */
export const tekenMailkeuze = (toestand: Toestand, gedaan?: Antwoord<'mailkeuze_doen'>): string =>
  renderToString(<Mailkeuze toestand={toestand} gedaan={gedaan} />);

const tekenaars = {
  aanmelding: tekenAanmelding,
  aanvraag: tekenAanvraag,
  feedback: tekenFeedback,
  verbetering: tekenVerbetering,
};

/**
 * What is wrong with a request, with the limits of its ronde at their fields: the page knows them, while the database only
 * says that an amount does not fit.
 */
export function metRondegrenzen(gegevens: string, { waarden, fouten }: Toestand): readonly Formulierfout[] {
  const { rondes }: Aanvraaggegevens = JSON.parse(gegevens);
  const gelezen = parseAanvraag(waarden, { ronde: gekozenRonde(rondes, waarden.ronde?.[0]) });
  if (gelezen.ok) return fouten;
  const anders = fouten.filter(
    ({ veld, code }) =>
      code !== 'bedrag_past_niet' && !gelezen.fout.some((een) => een.veld === veld && een.code === code),
  );
  return [...anders, ...gelezen.fout];
}

/** The form again after a plain POST. `gegevens`: the text of `data-gegevens` in the page that was built for it. */
export const tekenOpnieuw = (soort: keyof typeof tekenaars, gegevens: string, toestand: Toestand): string =>
  tekenaars[soort](JSON.parse(gegevens), toestand);
