import { buiten as wie } from '#teksten/nl/dossier/buiten.ts';

/** Around the form, and in the mails to both. Apart from what a dossier says: its script needs none of it. */
export const nieuwBuitenTekst = {
  formulier: `Gaat het over deze site, of over alle makelaars samen? Dan leest alleen ${wie} het.`,
  privacy: `Feedback over het team of deze site mailen we naar ${wie}, met je e-mailadres erbij.`,
  bedankt: [
    `Dank je wel dat je dit vertelt. We mailen het naar ${wie}.`,
    'Makelaars en beheerders kunnen het niet lezen.',
    'Gaf je een e-mailadres? Dan sturen we dat mee. Zo kun je antwoord krijgen.',
  ],
  ontvangst: [
    `We mailen wat je schreef naar ${wie}, met je e-mailadres erbij.`,
    'Makelaars en beheerders kunnen het niet lezen.',
    'Een antwoord krijg je niet van ons, maar van daar.',
  ],
  namens: 'Dit gaat per mail naar iemand buiten het team. Jij ziet het hier niet meer terug.',

  /** To the person outside. */
  mail: {
    onderwerp: 'Iemand vertelde iets over het portaal',
    zinnen: [
      'Jij staat buiten het team. Daarom krijg jij dit bericht.',
      'Makelaars en beheerders kunnen het niet lezen.',
      'Wij antwoorden niet. Dat kun jij doen.',
    ],
    nummer: (nummer: string) => `Het nummer is ${nummer}.`,
    op: (dag: string) => `Het kwam binnen op ${dag}.`,
    over: (onderwerp: string) => `Het gaat over: ${onderwerp}.`,
    ging: (gezicht: string) => `Zo ging het: ${gezicht}.`,
    wijk: (naam: string) => `Het was in ${naam}.`,
    gezegd: 'Dit gebeurde er:',
    wens: 'Dit wil de bewoner:',
    adres: (email: string) => `Antwoord kan naar ${email}.`,
    nietNagekeken: ['De bewoner vulde dit adres in. Wij keken niet na of het klopt.'],
    geenAdres: 'De bewoner gaf geen adres. Antwoorden kan dus niet.',
  },
};
