import type { Mailkeuze, mailkeuzevelden } from '#domein/gedeeld/mailkeuze.ts';
import { BEVESTIG_DAGEN, TOESTEMMING_DAGEN } from '#domein/gedeeld/mailkeuze.ts';
import type { Veldtekst } from '#teksten/nl/formulier/formulieren.ts';

/** The page behind the link of a mail that asks for a yes. */
export const mailkeuzeTekst = {
  titel: 'Zeg ja of nee',
  omschrijving: 'Kreeg je een mail met een vraag? Hier geef je antwoord.',
  intro: 'In je mail staat wat we je vragen.',
  uitleg: 'Er gebeurt pas iets als je op een knop drukt.',
  anders: 'Bedenk je je? Druk dan op de andere knop.',
  velden: {
    volgcode: { label: 'De code uit je mail', leeg: 'Vul de code uit je mail in.' },
    keuze: { label: 'Ja of nee', leeg: 'Druk op ja of op nee.' },
  } satisfies Record<keyof typeof mailkeuzevelden, Veldtekst>,
  ja: 'Ja, dat mag',
  nee: 'Nee, stop',
  gedaan: {
    rondesein: {
      ja: 'Gelukt. Is er een ronde open? Dan krijg je één mail. Daarna is je adres weg.',
      nee: 'Je adres is weg. Je krijgt hierover geen mail meer.',
    },
    toestemming: {
      ja: 'Dank je. Je mag op de site. Een collega zet je erop.',
      nee: 'Je komt niet op de site. Stond je er al op? Dan ga je er zo af.',
    },
  } satisfies Record<Mailkeuze, Record<'ja' | 'nee', string>>,
  weg: 'Deze code werkt niet of niet meer. Vroeg je om een mail over een ronde? Dan is je adres weg, of die mail is al klaar.',
};

interface Vraag {
  readonly onderwerp: string;
  readonly zinnen: readonly string[];
  readonly anders: readonly string[];
}
/** The mails that ask. No word in them is of whoever made us ask. */
export const mailvraagTekst: Record<Mailkeuze, Vraag> = {
  rondesein: {
    onderwerp: 'Wil je een mail als er een ronde opent?',
    zinnen: ['Met dit e-mailadres is een mail gevraagd als er een ronde opent.', 'Wil je die? Druk dan op ja.'],
    anders: [
      `Doe je niets? Dan mailen we je hier niet meer over, en is je adres na ${BEVESTIG_DAGEN} dagen weg.`,
      'Moet het nu weg? Druk dan op nee.',
    ],
  },
  toestemming: {
    onderwerp: 'Mag je naam op de site?',
    zinnen: [
      'Een collega wil je op de site zetten, zodat bewoners je vinden.',
      'Ze zien dan je naam, je functie en waar je werkt.',
      'Staan je telefoon, je mail of je foto erbij? Dan zien ze die ook.',
      'Mag dat? Druk dan op ja. Zonder jouw ja kom je niet op de site.',
    ],
    anders: [
      `De link werkt ${TOESTEMMING_DAGEN} dagen, ook als je je bedenkt.`,
      'Wil je later van de site af? Zeg het dan tegen een collega.',
    ],
  },
};
export const mailvraagDelen = {
  knop: 'Zeg ja of nee',
  open: 'Open de link hieronder. Er gebeurt pas iets als je daar op een knop drukt.',
  code: (code: string) => `Vraagt de pagina om een code? Die is ${code}.`,
};
