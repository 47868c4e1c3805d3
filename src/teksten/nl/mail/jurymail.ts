import type { Jurymailsoort } from '#domein/contract/berichten.ts';
import { MINUTEN_CODE } from '#domein/toegang/toegang.rules.ts';
import { momentLang } from '#teksten/nl/taal/moment.ts';

interface Mailtekst {
  readonly onderwerp: (ronde: string) => string;
  readonly zinnen: (ronde: string) => readonly string[];
  readonly knop: string;
}

const stem: Pick<Mailtekst, 'knop'> = { knop: 'Lees de plannen en stem' };

/** Mails to the people of a jury. */
export const jurymailTekst = {
  jury_uitnodiging: {
    onderwerp: (ronde) => `Je zit in de buurtjury: ${ronde}`,
    zinnen: (ronde) => [
      'Fijn dat je meedoet met de buurtjury.',
      `Samen met anderen kies je welke plannen geld krijgen. Het gaat om ${ronde}.`,
      'Je krijgt een mail als je kunt stemmen. De plannen kun je nu al lezen.',
    ],
    knop: 'Lees de plannen',
  },
  adviseur_uitnodiging: {
    onderwerp: (ronde) => `Wil je advies geven? ${ronde}`,
    zinnen: (ronde) => [
      `De buurtjury kiest welke plannen geld krijgen. Het gaat om ${ronde}.`,
      'Jij geeft per plan een kort advies. Dat kan tot de jury gaat stemmen. Zelf stem je niet.',
      'Je advies komt bij de uitslag te staan. Je naam staat er niet bij.',
    ],
    knop: 'Geef advies',
  },
  stemmen_open: {
    onderwerp: (ronde) => `Je kunt nu stemmen: ${ronde}`,
    zinnen: (ronde) => [
      `De buurtjury van ${ronde} kan nu stemmen.`,
      'Je stem is geheim. Het kost je een paar minuten.',
    ],
    ...stem,
  },
  stemmen_herinnering: {
    onderwerp: (ronde) => `Vergeet je niet te stemmen? ${ronde}`,
    zinnen: (ronde) => [`Je kunt nog stemmen voor ${ronde}.`, 'Jouw stem telt mee. Het kost je een paar minuten.'],
    ...stem,
  },
  stemmen_verlengd: {
    onderwerp: (ronde) => `Er is meer tijd om te stemmen: ${ronde}`,
    zinnen: (ronde) => [`De buurtjury van ${ronde} krijgt meer tijd.`, 'Heb je al gestemd? Dan hoef je niets te doen.'],
    ...stem,
  },
  papier_uitgegeven: {
    onderwerp: (ronde) => `Er is een stembiljet op papier voor je: ${ronde}`,
    zinnen: (ronde) => [
      `Twee makelaars gaven een stembiljet op papier uit, op jouw naam. Het gaat om ${ronde}.`,
      'Was jij dat niet? Log dan in en kies “Dit was ik niet”. Het papier telt dan niet meer, en je stemt online.',
    ],
    knop: 'Bekijk hoe je stemt',
  },
  papier_vervallen: {
    onderwerp: (ronde) => `Je stembiljet op papier telt niet meer: ${ronde}`,
    zinnen: (ronde) => [
      `Twee makelaars lieten jouw stembiljet op papier vervallen. Het gaat om ${ronde}.`,
      'Je kunt nu een nieuw papier vragen. Online stemmen kan ook.',
    ],
    knop: 'Bekijk hoe je stemt',
  },
  reden: 'Dit is de reden:',
  /** `moment`: ISO moment. */
  tot: (moment: string) => `Stemmen kan tot ${momentLang(moment)}.`,
  voorbeeld: 'Dit is een voorbeeld. Er is geen echt geld.',
  inloggen: [
    'Log in met dit e-mailadres. Je krijgt dan een code per mail.',
    `Die code werkt ${MINUTEN_CODE} minuten.`,
    'Lukt het niet? Bel je makelaar.',
  ],
} satisfies Record<string, unknown> & Record<Jurymailsoort, Mailtekst>;
