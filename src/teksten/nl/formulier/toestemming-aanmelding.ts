import { bewaarder, type Toestemming } from '#teksten/nl/formulier/toestemming.ts';
import { maandenLang } from '#teksten/nl/taal/woord.ts';

/** What somebody agrees to who registers an initiative. Apart, so that no other form loads it. */
export const toestemmingAanmelding: Toestemming = ({ contact_maanden }) => [
  `${bewaarder} mag mijn naam en mijn mail of telefoon bewaren.`,
  'Die gegevens zijn alleen om met mij te praten over mijn initiatief.',
  `Ze gaan weg ${maandenLang(contact_maanden)} nadat alles klaar is. Ik kan ze eerder zelf weghalen.`,
  'Wat ik over het initiatief schrijf, komt op de site als een makelaar het goed vindt.',
];
