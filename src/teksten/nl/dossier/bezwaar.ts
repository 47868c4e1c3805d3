import { stad } from '#config/stad.ts';

/** What somebody can do who does not agree with a decision: on the dossier and in the mail about it. */
export const bezwaarTekst = {
  kop: 'Niet mee eens?',
  hoe:
    stad.bezwaar?.hoe ??
    'Hoe je bezwaar maakt, is nog niet ingevuld. Vraag het aan je makelaar. Die zoekt het voor je uit.',
  meer: 'Lees meer over bezwaar',
};
