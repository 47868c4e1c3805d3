import { stad } from '#config/stad.ts';
import type { Bewaartermijnen } from '#config/stad-vorm.ts';
import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';
import { maandenLang } from '#teksten/nl/taal/woord.ts';

type Termijnen = Pick<Bewaartermijnen, 'contact_maanden' | 'feedback_maanden'>;

/** Who keeps the data, as the start of a sentence. */
export const bewaarder = stad.verantwoordelijke ?? 'De beheerder van deze site';

/** Stored with each consent: which words somebody agreed to. A test fails when the words change and this does not. */
export const TOESTEMMING_VERSIE = '1';

/** What somebody agrees to, sentence by sentence, above the box to tick. For feedback it stands at the address. */
export const toestemmingTekst: Record<Dossiersoort, (termijnen: Termijnen) => readonly string[]> = {
  aanmelding: ({ contact_maanden }) => [
    `${bewaarder} mag mijn naam en mijn mail of telefoon bewaren.`,
    'Die gegevens zijn alleen om met mij te praten over mijn initiatief.',
    `Ze gaan weg ${maandenLang(contact_maanden)} nadat alles klaar is. Ik kan ze eerder zelf weghalen.`,
    'Wat ik over het initiatief schrijf, komt op de site als een makelaar het goed vindt.',
  ],
  aanvraag: ({ contact_maanden }) => [
    `${bewaarder} mag mijn naam en mijn mail of telefoon bewaren.`,
    'Die gegevens zijn alleen om met mij te praten over mijn plan.',
    `Ze gaan weg ${maandenLang(contact_maanden)} nadat alles klaar is. Ik kan ze eerder zelf weghalen.`,
    'Mijn plan en het bedrag komen op de site als de jury erover gaat. Mijn naam komt er niet bij.',
  ],
  feedback: ({ feedback_maanden }) => [
    'Je adres is alleen om je antwoord te geven. Het komt nooit op de site.',
    `Het gaat weg ${maandenLang(feedback_maanden)} na ons antwoord. Je kunt het eerder zelf weghalen.`,
    'Wat je zegt, kan op de site komen. Wie je bent, staat er niet bij.',
  ],
};

export const toestemmingKop = 'Mag dit?';
