import type { Aanvraagstatus } from '#domein/aanvraag/aanvraag.status.ts';

/** How it stands, for who asked; apart, for the form needs none of it. */
export const aanvraagstatusNaam: Record<Aanvraagstatus, string> = {
  ingediend: 'Binnen, wacht op een makelaar',
  in_behandeling: 'Een makelaar kijkt ernaar',
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
