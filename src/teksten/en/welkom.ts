import { stad } from '#config/stad.ts';
import type { WelkomTekst } from '#teksten/welkom.ts';

export const welkom: WelkomTekst = {
  taalnaam: 'English',
  richting: 'ltr',
  titel: `Welcome to ${stad.naam}`,
  omschrijving: `New in ${stad.naam}? Read where you can meet people and who can help you.`,
  uitleg: [
    'This site shows what there is near your home.',
    'In a community centre (buurtcentrum) people meet each other.',
    'In a playground (speeltuin) children can play.',
    'Residents do many things together. They garden, cook, or talk.',
    'You do not have to sign up. Looking around is free.',
  ],
  doenTitel: 'What you can do now',
  links: {
    wijken: 'Choose the part of the city where you live',
    buurtcentra: 'Find a community centre',
    speeltuinen: 'Find a playground',
    initiatieven: 'See what residents do together',
    kaart: 'See everything on the map',
    wieHelptMij: 'Ask for help',
  },
  hulp: 'The other pages are in Dutch. Ask someone to read along, or use the translator of your browser.',
};
