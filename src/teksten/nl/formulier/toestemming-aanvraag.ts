import { bewaarder, type Toestemming } from '#teksten/nl/formulier/toestemming.ts';
import { maandenLang } from '#teksten/nl/taal/woord.ts';

/** What somebody agrees to who asks for money. Apart, so that no other form loads it. */
export const toestemmingAanvraag: Toestemming = ({ contact_maanden }) => [
  `${bewaarder} mag mijn naam en mijn mail of telefoon bewaren.`,
  'Die gegevens zijn alleen om met mij te praten over mijn plan.',
  `Ze gaan weg ${maandenLang(contact_maanden)} nadat alles klaar is. Ik kan ze eerder zelf weghalen.`,
  'Mijn plan en het bedrag komen op de site als de jury erover gaat. Mijn naam komt er niet bij.',
];
