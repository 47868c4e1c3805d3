import { stad } from '#config/stad.ts';
import { Aantal, buurt, wijk } from '#teksten/nl/taal/woord.ts';

export const zoeken = {
  titel: 'Zoeken',
  omschrijving: `Zoek in alles over ${stad.naam}: initiatieven, plekken, ${wijk.meer} en uitleg.`,
  label: 'Wat zoek je?',
  uitleg: 'Bijvoorbeeld moestuin, schaken of de naam van een plek.',
  knop: 'Zoek',
  zonderScript: 'Zoeken werkt hier alleen met JavaScript. Met deze lijsten kom je er ook.',
  ook: 'Of kijk in de lijsten',
  bezig: 'We zoeken.',
  mislukt: 'Zoeken lukt nu even niet. Probeer het zo nog eens, of kijk in de lijsten.',
  /** Count of results for what was typed. */
  gevonden: (n: number, vraag: string) => `${Aantal(n, 'resultaat', 'resultaten')} voor “${vraag}”`,
  niets: (vraag: string) => `Niets gevonden voor “${vraag}”`,
  nietsTip: `Probeer een korter woord, of een ander woord. Of kijk in de lijsten hieronder.`,
  meer: 'Meer resultaten',
  resultaten: 'Resultaten',
  soort: {
    initiatief: 'Initiatief',
    buurtcentrum: 'Buurtcentrum of ontmoetingsplek',
    speeltuin: 'Speeltuin',
    wijk: wijk.Een,
    buurt: buurt.Een,
    ronde: 'Ronde van het buurtbudget',
    plan: 'Plan voor het buurtbudget',
    pagina: 'Uitleg',
  },
};
