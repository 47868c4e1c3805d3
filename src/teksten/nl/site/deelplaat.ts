import { stad } from '#config/stad.ts';
import { Aantal, aantal, buurt, wijk } from '#teksten/nl/taal/woord.ts';

/** Which shapes stand on a picture. */
export type Tekening = 'alle' | 'initiatief' | 'buurtcentrum' | 'speeltuin';
interface Plaat {
  titel: string;
  regel: string;
  tekening: Tekening;
}

/** The sharing picture of each kind of page: the only list of them. */
export const deelplaatTekst = {
  home: { titel: 'Wat is er bij jou in de buurt?', regel: `In ${stad.naam}, door en voor bewoners.`, tekening: 'alle' },
  initiatieven: { titel: 'Dit doen bewoners samen', regel: 'Van moestuin tot schaakclub.', tekening: 'initiatief' },
  initiatief: { titel: 'Een initiatief van bewoners', regel: 'Lees wat ze doen en doe mee.', tekening: 'initiatief' },
  buurtcentra: {
    titel: 'Kom binnen in een buurtcentrum',
    regel: 'Kijk wat er dicht bij je is.',
    tekening: 'buurtcentrum',
  },
  speeltuinen: {
    titel: 'Speeltuinen in de buurt',
    regel: `Zoek er een in ${stad.naam}.`,
    tekening: 'speeltuin',
  },
  plek: { titel: 'Een plek in de buurt', regel: 'Lees wat er is en hoe je er komt.', tekening: 'buurtcentrum' },
  speeltuin: { titel: 'Een speeltuin in de buurt', regel: 'Lees wat er is en hoe je er komt.', tekening: 'speeltuin' },
  wijken: { titel: `Kies je ${wijk.een}`, regel: `En zie wat er in je ${buurt.een} is.`, tekening: 'alle' },
  kaart: { titel: 'Alles op de kaart', regel: 'Plekken en initiatieven, dicht bij huis.', tekening: 'alle' },
  dichtbij: { titel: 'Wat is er dicht bij jou?', regel: 'Zoek op adres of postcode.', tekening: 'alle' },
  zoeken: { titel: 'Zoek wat er is', regel: 'Een plek, een initiatief of hulp.', tekening: 'alle' },
  buurtbudget: { titel: 'Geld voor een plan', regel: 'Zo werkt het buurtbudget.', tekening: 'initiatief' },
  verantwoording: {
    titel: 'Wat we met je woorden deden',
    regel: 'Wat bewoners zeiden en wat er gebeurde.',
    tekening: 'alle',
  },
  'wie-helpt-mij': { titel: 'Wie helpt mij?', regel: 'Een sociaal makelaar denkt met je mee.', tekening: 'alle' },
  'zo-kan-het-ook': {
    titel: 'Zo kan het ook',
    regel: 'Kijk wat bewoners ergens anders deden.',
    tekening: 'initiatief',
  },
  'open-data': { titel: 'Open data', regel: 'Alles van deze site om zelf te gebruiken.', tekening: 'alle' },
  over: { titel: 'Over deze site', regel: 'Waarom we dit maken en hoe het werkt.', tekening: 'alle' },
} satisfies Record<string, Plaat>;

export type Paginasoort = keyof typeof deelplaatTekst;
/** Name of a sharing picture: a kind of page, or a wijk. */
export type Deelplaat = Paginasoort | `wijk-${string}`;

export const wijkPlaat = (slug: string): Deelplaat => `wijk-${slug}`;

/** "12 plekken en 4 initiatieven" */
export const wijkRegel = (plekken: number, initiatieven: number): string =>
  `${Aantal(plekken, 'plek', 'plekken')} en ${aantal(initiatieven, 'initiatief', 'initiatieven')}`;
