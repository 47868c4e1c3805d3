import { CONTACT_LIMIETEN } from '#domein/gedeeld/contact.limieten.ts';
import type { Groeptekst, Veldtekst } from '#teksten/nl/formulier/formulieren.ts';

/** The last group of the forms: who to reach. */
export const contactTeksten = {
  groep: {
    titel: 'Hoe bereiken we je?',
    uitleg: 'Je mail of je telefoon is genoeg. Alleen wie je helpt, ziet dit. Het komt nooit op de site.',
  } satisfies Groeptekst,
  velden: {
    contact_naam: {
      label: 'Je naam',
      hulp: 'Zo weten we wie we spreken.',
      leeg: 'Vul je naam in.',
      max: CONTACT_LIMIETEN.contact_naam,
    },
    contact_email: {
      label: 'Je e-mailadres',
      hulp: 'Dan krijg je een mail met je volgcode. Daarmee zie je hoe het loopt.',
      voorbeeld: 'naam@voorbeeld.test',
      max: CONTACT_LIMIETEN.contact_email,
    },
    contact_telefoon: { label: 'Je telefoonnummer', hulp: 'Heb je geen mail? Dan bellen we je.' },
    akkoord: { label: 'Ja, dit mag' },
  } satisfies Record<string, Veldtekst>,
};
export type Contactveld = keyof typeof contactTeksten.velden;
