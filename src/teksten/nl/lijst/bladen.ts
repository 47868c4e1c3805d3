import { aantal, bijAantal, getal, wijk } from '#teksten/nl/taal/woord.ts';

/** What does not fit on one page, and where the rest is. */
export const bladTekst = {
  pagina: (nummer: number, totaal: number) => `Bladzijde ${getal(nummer)} van ${getal(totaal)}`,
  paginas: 'Meer bladzijden',
  nummer: (nummer: number) => `Bladzijde ${getal(nummer)}`,
  vorige: 'Vorige bladzijde',
  volgende: 'Volgende bladzijde',
  terug: (naam: string) => `Terug naar ${naam}`,

  organisaties: 'Alle organisaties',
  organisatiesUitleg: 'Je ziet ook organisaties van vroeger en uit andere steden.',
  alleOrganisaties: 'Bekijk alle organisaties',

  rondes: 'Alle rondes van het buurtbudget',
  rondesUitleg: 'De nieuwste ronde staat bovenaan.',
  alleRondes: (n: number) =>
    bijAantal(n, { geen: 'Er zijn geen rondes', een: 'Bekijk de ronde', meer: 'Bekijk alle # rondes' }),

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
  meerGezegd: (n: number) =>
    bijAantal(n, {
      geen: 'Lees alle antwoorden',
      een: 'Lees ook 1 ouder antwoord',
      meer: 'Lees ook # oudere antwoorden',
    }),

  fotos: (naam: string) => `Foto’s van ${naam}`,
  fotosUitleg: (naam: string) => `Alle foto’s die bij ${naam} horen.`,
  alleFotos: (n: number) =>
    bijAantal(n, { geen: 'Er zijn geen foto’s', een: 'Bekijk de foto', meer: 'Bekijk alle # foto’s' }),

  dagenVerder: (n: number) =>
    bijAantal(n, {
      geen: 'Later zijn er geen dagen met andere tijden.',
      een: 'Later is er nog 1 dag met andere tijden.',
      meer: 'Later zijn er nog # dagen met andere tijden.',
    }),
};
