import { stad } from '#config/stad.ts';
import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';
import { aantal } from '#teksten/nl/woord.ts';

/** How long contact data are kept after the end: in years for aanmelding and aanvraag, in months for feedback. */
export interface Bewaartermijnen {
  readonly contactJaren: number;
  readonly feedbackMaanden: number;
}

/** Who keeps the data, as the start of a sentence. */
export const bewaarder = stad.verantwoordelijke ?? 'De beheerder van deze site';

/** Stored with each consent: which words somebody agreed to. A test fails when the words change and this does not. */
export const TOESTEMMING_VERSIE = '1';

const jaren = (n: number) => aantal(n, 'jaar', 'jaar');
const maanden = (n: number) => aantal(n, 'maand', 'maanden');

/** What somebody agrees to, sentence by sentence, above the box to tick. For feedback it stands at the address. */
export const toestemmingTekst: Record<Dossiersoort, (termijnen: Bewaartermijnen) => readonly string[]> = {
  aanmelding: ({ contactJaren }) => [
    `${bewaarder} mag mijn naam en mijn mail of telefoon bewaren.`,
    'Die gegevens zijn alleen om met mij te praten over mijn initiatief.',
    `Ze gaan weg ${jaren(contactJaren)} nadat alles klaar is. Ik kan ze eerder zelf weghalen.`,
    'Wat ik over het initiatief schrijf, komt op de site als een makelaar het goed vindt.',
  ],
  aanvraag: ({ contactJaren }) => [
    `${bewaarder} mag mijn naam en mijn mail of telefoon bewaren.`,
    'Die gegevens zijn alleen om met mij te praten over mijn plan.',
    `Ze gaan weg ${jaren(contactJaren)} nadat alles klaar is. Ik kan ze eerder zelf weghalen.`,
    'Mijn plan en het bedrag komen op de site als de jury erover gaat. Mijn naam komt er niet bij.',
  ],
  feedback: ({ feedbackMaanden }) => [
    'Je adres is alleen om je antwoord te geven. Het komt nooit op de site.',
    `Het gaat weg ${maanden(feedbackMaanden)} na ons antwoord. Je kunt het eerder zelf weghalen.`,
    'Wat je zegt, kan op de site komen. Wie je bent, staat er niet bij.',
  ],
};

export const toestemmingKop = 'Mag dit?';
