import { stad } from '#config/stad.ts';

/** Who reads feedback about the team or the site itself, and nobody of that team does. */
export const buiten = stad.vertrouwenspersoon ? `de ${stad.vertrouwenspersoon.functie}` : 'iemand buiten het team';

/** What the dossier of such feedback says. */
export const buitenTekst = {
  status: `Voor ${buiten}`,
  lezer: `Dit leest ${buiten}. Makelaars en beheerders kunnen het niet lezen.`,
  klaar: 'We mailen je bericht. Antwoord krijg je van daar.',
};
