import { aantal, wijk } from '#teksten/nl/woord.ts';

/** What does not fit on one page, and where the rest is. */
export const bladTekst = {
  pagina: (nummer: number, totaal: number) => `Bladzijde ${nummer} van ${totaal}`,
  paginas: 'Meer bladzijden',
  nummer: (nummer: number) => `Bladzijde ${nummer}`,
  vorige: 'Vorige bladzijde',
  volgende: 'Volgende bladzijde',
  terug: (naam: string) => `Terug naar ${naam}`,

  organisaties: 'Alle organisaties',
  organisatiesUitleg: 'Je ziet ook organisaties van vroeger en uit andere steden.',
  alleOrganisaties: 'Bekijk alle organisaties',

  rondes: 'Alle rondes van het buurtbudget',
  rondesUitleg: 'De nieuwste ronde staat bovenaan.',
  alleRondes: (n: number) => `Bekijk alle ${aantal(n, 'ronde', 'rondes')}`,

  prioriteiten: (naam: string) => `Dit vindt ${naam} belangrijk`,
  prioriteitenUitleg: `Dit koos ${wijk.de} voor de komende tijd.`,
  allePrioriteiten: (naam: string) => `Lees alles wat ${naam} belangrijk vindt`,

  makelaars: (naam: string) => `Wie helpt in ${naam}?`,
  mensen: (n: number) => aantal(n, 'mens', 'mensen'),
  makelaarsUitleg: 'Deze mensen helpen je verder.',
  alleMakelaarsIn: (naam: string) => `Bekijk iedereen die helpt in ${naam}`,

  gezegd: (naam: string) => `Wat mensen zeiden over ${naam}`,
  procedure: 'geld vragen',
  portaal: 'deze site',
  gezegdUitleg: 'Met het antwoord, en met wat er gebeurde.',
  meerGezegd: (n: number) => `Lees ook ${aantal(n, 'ouder antwoord', 'oudere antwoorden')}`,

  fotos: (naam: string) => `Foto’s van ${naam}`,
  fotosUitleg: (naam: string) => `Alle foto’s die bij ${naam} horen.`,
  alleFotos: (n: number) => `Bekijk alle ${aantal(n, 'foto', 'foto’s')}`,

  dagenVerder: (n: number) => `Later zijn er nog ${aantal(n, 'dag', 'dagen')} met andere tijden.`,
  nogMeer: (n: number) => `En nog ${aantal(n, 'andere', 'andere')}.`,
};
