import { stad } from '#config/stad.ts';
import { CONTACT_LIMIETEN } from '#domein/gedeeld/contact.limieten.ts';
import { BEVESTIG_DAGEN } from '#domein/gedeeld/mailkeuze.ts';
import type { rondeseinvelden } from '#domein/ronde/rondesein.velden.ts';
import type { Veldtekst } from '#teksten/nl/formulier/formulieren.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';
import { maandenLang } from '#teksten/nl/taal/woord.ts';

/** A mail when a ronde opens: the small form, and the mail itself. */
export const rondeseinTekst = {
  kop: 'Wil je het weten als er een ronde opent?',
  uitleg:
    'Laat je e-mailadres achter. Je krijgt eerst een mail waarin je ja zegt. Daarna krijg je één mail als je geld kunt vragen.',
  bewaren: `Zeg je geen ja? Dan is je adres na ${BEVESTIG_DAGEN} dagen weg. Na de mail over de ronde halen we je adres weg. Komt er binnen ${maandenLang(stad.bewaartermijnen.contact_maanden)} geen ronde? Dan gaat het ook weg.`,
  velden: {
    contact_email: {
      label: 'Je e-mailadres',
      leeg: 'Vul je e-mailadres in.',
      voorbeeld: 'naam@voorbeeld.test',
      max: CONTACT_LIMIETEN.contact_email,
    },
  } satisfies Record<keyof typeof rondeseinvelden, Veldtekst>,
  knop: 'Mail mij als er een ronde opent',
  gelukt:
    'Kijk nu in je mail en zeg daar ja. Kreeg je vandaag al een mail van ons? Dan komt deze om 18.00 uur, of morgen. Stond je adres er al? Dan komt er geen tweede mail.',
};

export const rondeOpenTekst = {
  onderwerp: 'Je kunt nu geld vragen voor je plan',
  zinnen: ['Je wilde een mail als er een ronde opent.', 'Dat is gebeurd.'],
  /** `slot`: ISO date of the last day. */
  ronde: (naam: string, slot: string) => `${naam}: tot en met ${datumLang(slot)}`,
  voorbeeld: 'Dit is een voorbeeld. Er is geen echt geld.',
  knop: 'Vraag geld voor je plan',
  weg: 'Je adres is nu weg van onze lijst. Je krijgt hierover geen mail meer.',
};
