import type { Toestemming } from '#teksten/nl/formulier/toestemming.ts';
import { maandenLang } from '#teksten/nl/taal/woord.ts';

/** What somebody agrees to who leaves an address with feedback. Apart, so that no other form loads it. */
export const toestemmingFeedback: Toestemming = ({ feedback_maanden }) => [
  'Je adres is alleen om je antwoord te geven. Het komt nooit op de site.',
  `Het gaat weg ${maandenLang(feedback_maanden)} na ons antwoord. Je kunt het eerder zelf weghalen.`,
  'Wat je zegt, kan op de site komen. Wie je bent, staat er niet bij.',
];
