import { stad } from '#config/stad.ts';
import { Aantal, aantal, bijAantal, buurt, getal, hoofdletter, wijk } from '#teksten/nl/taal/woord.ts';

export const wijkenTekst = {
  titel: `De ${wijk.meer} van ${stad.naam}`,
  intro: `Kies ${wijk.de} waar je woont. Dan zie je wat er is.`,
  omschrijving: `Alle ${wijk.meer} van ${stad.naam}: wat er is, wie er helpt en wat bewoners doen.`,
  samenvatting: (plekken: number, initiatieven: number) =>
    `${Aantal(plekken, 'plek', 'plekken')} en ${aantal(initiatieven, 'initiatief', 'initiatieven')}`,
  onbekendTitel: `${wijk.Een} onbekend`,
  onbekendUitleg: `Van deze plekken weten we ${wijk.de} nog niet. Weet jij het? Laat het ons weten.`,
};

export const wijkTekst = {
  titel: (naam: string) => `${naam}: wat is er te doen?`,
  omschrijving: (naam: string) => `Buurtcentra, speeltuinen en initiatieven van bewoners in ${naam}, ${stad.naam}.`,
  zin: (naam: string, inwoners: number | null, jaar: number | null) =>
    inwoners && jaar
      ? `In ${naam} ${bijAantal(inwoners, { geen: 'woont niemand', een: 'woont 1 mens', meer: 'wonen # mensen' })} (${jaar}).`
      : `${naam} ligt in ${stad.naam}.`,
  telling: (buurten: number, plekken: number, initiatieven: number) => {
    const delen = [
      buurten > 0 ? aantal(buurten, buurt.een, buurt.meer) : undefined,
      aantal(plekken, 'plek', 'plekken'),
      aantal(initiatieven, 'initiatief', 'initiatieven'),
    ].filter((deel) => deel !== undefined);
    return `Hier vind je ${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}.`;
  },
  plekken: 'Plekken',
  geenPlekken: `We kennen hier nog geen buurtcentrum of speeltuin. Weet jij er een? Laat het ons weten.`,
  initiatieven: 'Wat bewoners nu doen',
  toen: 'Zo was het',
  toenUitleg: 'Van deze initiatieven zijn de gegevens ouder. Misschien lopen ze nog.',
  alleToen: 'Bekijk ze allemaal',
  prioriteiten: `Dit vindt ${wijk.de} belangrijk`,
  week: { vandaag: 'Vandaag en deze week', week: 'Deze week', straks: 'Binnenkort' },
  zetErop: 'Doe jij iets in de buurt? Zet het op de site.',
  geenPrioriteiten: `Wat ${wijk.de} belangrijk vindt, staat er nog niet bij.`,
  makelaars: 'Wie helpt hier?',
  geenMakelaar: `De sociaal makelaar van ${wijk.deze} staat er nog niet bij.`,
  zoHulp: 'Zo vind je toch hulp',
  budget: 'Geld voor een plan',
  budgetUitleg: 'Er is nu geen ronde open. Lees hoe het werkt.',
  budgetLink: 'Over het buurtbudget',
  meer: (aantalMeer: number) => `En nog ${getal(aantalMeer)} meer:`,
  buurten: hoofdletter(buurt.meer),
  inBuurt: (naam: string) => `Wat er in ${naam} is`,
  buurtZin: (naam: string, wijknaam: string) => `${naam} ligt in ${wijknaam}.`,
  alleenHeel: (wijknaam: string) => `Ergens in ${wijknaam}`,
  alleenHeelUitleg: (naam: string) => `We weten alleen dat dit in ${naam} is. Misschien is het bij jou om de hoek.`,
  leegBuurtErgens: 'We weten van geen plek of initiatief zeker dat het hier is.',
  leegBuurt: `We kennen hier nog geen plek of initiatief. Kijk ook in de rest van ${wijk.de}.`,
  andereBuurten: (wijknaam: string) => `Andere ${buurt.meer} in ${wijknaam}`,
  subwijk: (naam: string, afgeleid: boolean) =>
    afgeleid ? `Het hoort waarschijnlijk bij het deel ${naam}.` : `Het hoort bij het deel ${naam}.`,
  print: `Tip: print deze bladzijde. Dan heb je een gids van ${wijk.deze}.`,
  kaart: 'Bekijk op de kaart',
  agenda: 'Agenda',
};
