import { bewaarder, type Toestemming } from '#teksten/nl/formulier/toestemming.ts';
import { maandenLang } from '#teksten/nl/taal/woord.ts';

/** What somebody agrees to who leaves an address with feedback. Apart, so that no form about money loads it. */
export const toestemmingFeedback: Toestemming = ({ feedback_maanden }) => [
  'Je adres is alleen om je antwoord te geven. Het komt nooit op de site.',
  `Het gaat weg ${maandenLang(feedback_maanden)} na ons antwoord. Je kunt het eerder zelf weghalen.`,
  'Wat je zegt, kan op de site komen. Wie je bent, staat er niet bij.',
];

/** The same for who registers an initiative. */
export const toestemmingAanmelding: Toestemming = ({ contact_maanden }) => [
  `${bewaarder} mag mijn naam en mijn mail of telefoon bewaren.`,
  'Die gegevens zijn alleen om met mij te praten over mijn initiatief.',
  `Ze gaan weg ${maandenLang(contact_maanden)} nadat alles klaar is. Ik kan ze eerder zelf weghalen.`,
  'Wat ik over het initiatief schrijf, komt op de site als een makelaar het goed vindt.',
];
