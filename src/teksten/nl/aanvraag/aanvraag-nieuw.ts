import type { Aanvraagwaarschuwing } from '#domein/aanvraag/aanvraag.fouten.ts';
import { bewaarder, type Toestemming } from '#teksten/nl/formulier/toestemming.ts';
import { bijAantal, maandenLang } from '#teksten/nl/taal/woord.ts';

const toestemming: Toestemming = ({ contact_maanden }) => [
  `${bewaarder} mag mijn naam en mijn mail of telefoon bewaren.`,
  'Die gegevens zijn alleen om met mij te praten over mijn plan.',
  `Ze gaan weg ${maandenLang(contact_maanden)} nadat alles klaar is. Ik kan ze eerder zelf weghalen.`,
  'Mijn plan en het bedrag komen op de site als de jury erover gaat. Mijn naam komt er niet bij.',
];

/** Of a request that is not sent yet: a dossier needs none of it. */
export const nieuweAanvraagTekst = {
  toestemming,
  openbaar:
    'Gaat je plan naar de jury? Dan komt het op de site. Mensen zien de titel, het plan, het bedrag en de plek. Je naam staat er niet bij.',
  waarschuwing: {
    wanneer_voor_besluit: (besluitdag: string) =>
      `Let op: je begint vóór het besluit. Dat is op ${besluitdag}. Je weet dan nog niet of je geld krijgt.`,
  } satisfies Record<Aanvraagwaarschuwing, (besluitdag: string) => string>,
  verstuur: 'Verstuur je aanvraag',
};

/** Of a ronde while somebody fills in the form: apart, for the script of the form needs no more of it. */
export const rondeNuTekst = {
  netDicht: 'Deze ronde is dicht. Je kunt je plan nu niet meer versturen. Wat je schreef, blijft hier staan.',
  nogUren: (n: number) =>
    `Let op: deze ronde sluit ${bijAantal(n, { geen: 'nu', een: 'binnen een uur', meer: 'over # uur' })}.`,
};
