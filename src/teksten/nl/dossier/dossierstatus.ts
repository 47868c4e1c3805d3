import type { Aanmeldingstatus } from '#domein/aanmelding/aanmelding.status.ts';
import type { Aanvraagstatus } from '#domein/aanvraag/aanvraag.status.ts';
import type { Feedbackstatus } from '#domein/feedback/feedback.status.ts';

// How a dossier stands, as its maker reads it: our server says it, so that no script needs it.

export const aanmeldingstatusNaam: Record<Aanmeldingstatus, string> = {
  ingediend: 'Wordt gelezen',
  vraag_gesteld: 'Er is een vraag voor je',
  gepubliceerd: 'Staat op de site',
  afgewezen: 'Komt niet op de site',
  ingetrokken: 'Door jou gestopt',
};

export const publicatieNaam = {
  komt: 'Komt zo op de site',
  nietMeer: 'Goedgekeurd. Het staat nu niet op de site',
};

export const aanvraagstatusNaam: Record<Aanvraagstatus, string> = {
  ingediend: 'Binnen, wacht op een makelaar',
  in_behandeling: 'We kijken ernaar',
  aanvulling_gevraagd: 'Er is een vraag voor je',
  voorgelegd: 'Ligt bij de jury',
  toegekend: 'Je krijgt het geld',
  deels_toegekend: 'Je krijgt een deel van het geld',
  afgewezen: 'Je krijgt geen geld',
  in_uitvoering: 'Je bent bezig',
  afgerond: 'Klaar',
  buiten_behandeling: 'Gaat niet verder',
  ingetrokken: 'Door jou gestopt',
};

export const feedbackstatusNaam: Record<Feedbackstatus, string> = {
  nieuw: 'Wacht op antwoord',
  beantwoord: 'Er is antwoord',
  heropend: 'We kijken er nog eens naar',
  afgesloten: 'Klaar',
};
