import { stad } from '#config/stad.ts';
import { buurt, wijk } from '#teksten/nl/taal/woord.ts';
import type { WelkomTekst } from '#teksten/welkom.ts';

export const welkom: WelkomTekst = {
  taalnaam: 'Nederlands',
  richting: 'ltr',
  titel: `Welkom in ${stad.naam}`,
  omschrijving: `Nieuw in ${stad.naam}? Hier lees je waar je mensen ontmoet en wie je helpt.`,
  uitleg: [
    `Deze site laat zien wat er in je ${buurt.een} is.`,
    'In een buurtcentrum ontmoeten mensen elkaar.',
    'In een speeltuin kunnen kinderen spelen.',
    'Bewoners doen ook veel samen. Ze tuinieren, koken of praten met elkaar.',
    'Je hoeft je nergens voor aan te melden. Kijken kost niets.',
  ],
  doenTitel: 'Dit kun je nu doen',
  links: {
    wijken: `Kies ${wijk.de} waar je woont`,
    buurtcentra: 'Zoek een buurtcentrum',
    speeltuinen: 'Zoek een speeltuin',
    initiatieven: 'Kijk wat bewoners samen doen',
    kaart: 'Bekijk alles op de kaart',
    wieHelptMij: 'Vraag hulp',
  },
  hulp: 'De andere bladzijden zijn in het Nederlands. Vraag iemand om mee te lezen, of gebruik de vertaler van je browser.',
};
