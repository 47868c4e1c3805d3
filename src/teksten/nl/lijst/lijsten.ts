import { stad } from '#config/stad.ts';
import { Aantal, bijAantal, getal, opsomming, wijk } from '#teksten/nl/taal/woord.ts';

interface Lijstpaginatekst {
  titel: string;
  een: string;
  meer: string;
  intro: string;
  omschrijving: string;
}

export const lijstTekst = {
  initiatieven: {
    titel: 'Initiatieven',
    een: 'initiatief',
    meer: 'initiatieven',
    intro: 'Dit doen bewoners samen. Van een moestuin tot een schaakclub.',
    omschrijving: `Bekijk wat bewoners van ${stad.naam} samen doen. Kies een ${wijk.een} of een onderwerp.`,
  },
  buurtcentra: {
    titel: 'Buurtcentra en ontmoetingsplekken',
    een: 'plek',
    meer: 'plekken',
    intro: 'Hier ontmoeten mensen elkaar. Bel of vraag eerst of het nog klopt.',
    omschrijving: `Vind een buurtcentrum of ontmoetingsplek in ${stad.naam}. Kies je ${wijk.een}.`,
  },
  speeltuinen: {
    titel: 'Speeltuinen',
    een: 'speeltuin',
    meer: 'speeltuinen',
    intro: 'Hier kunnen kinderen spelen. Wie de speeltuin beheert, staat erbij als we het weten.',
    omschrijving: `Vind een speeltuin in ${stad.naam}. Kies je ${wijk.een}.`,
  },
} satisfies Record<string, Lijstpaginatekst>;

export const facetNaam = { wijk: wijk.Een, thema: 'Onderwerp', soort: 'Soort plek', beheer: 'Wie beheert het?' };

export const lijst = {
  /** "30 initiatieven in Utrecht" or "3 initiatieven: Overvecht en Groen" */
  telling: (n: number, woord: { een: string; meer: string }, gekozen: readonly string[]) =>
    gekozen.length === 0
      ? `${Aantal(n, woord.een, woord.meer)} in ${stad.naam}`
      : `${Aantal(n, woord.een, woord.meer)}: ${opsomming(gekozen)}`,
  stadslijst: (n: number, totaal: number, woord: string, jaar: number) =>
    `${bijAantal(n, { geen: 'Hier staat nog geen', een: 'Hier staat 1', meer: 'Hier staan #' })} van de ${getal(totaal)} ${woord}. Dat aantal is van ${jaar}.`,
  stadslijstOnzeker: (n: number, woord: string) =>
    `Van nog ${getal(n)} ${woord} weten we niet of ze bij dat aantal horen.`,
  aanvullen: 'Mis je er een? Laat het ons weten.',
  filters: 'Kies wat je wilt zien',
  alles: 'Alles laten zien',
  plaat: `Kies ${wijk.een} op de kaart`,
  meerThemas: 'Meer onderwerpen',
  opKaart: 'Bekijk op de kaart',
  perWijk: `Kijk per ${wijk.een}`,
  dichtbij: 'Wat is er dicht bij mij?',
  leeg: 'Hier is nog niets. Weet jij iets? Laat het ons weten.',
  paginas: 'Meer bladzijden van deze lijst',
};
