import { Aantal, bijAantal } from '#teksten/nl/taal/woord.ts';

/** What stands at one field. `leeg`: what to do when it must be filled in; `max`: characters; `aantal`: choices or lines. */
export interface Veldtekst {
  readonly label: string;
  readonly hulp?: string;
  /** A good answer, shown above the field. */
  readonly voorbeeld?: string;
  readonly leeg?: string;
  readonly max?: number;
  readonly aantal?: number;
}
export interface Groeptekst {
  readonly titel: string;
  readonly uitleg?: string;
}

/** Words that every form shares. */
export const formulierTekst = {
  nietVerplicht: 'hoeft niet',
  voorbeeld: (tekst: string) => `Voorbeeld: ${tekst}`,
  kies: 'Maak een keuze',

  /** Below a field that is nearly full. */
  ruimte: (n: number) =>
    bijAantal(n, {
      geen: 'Er past niets meer bij.',
      een: 'Er past nog 1 teken bij.',
      meer: 'Er passen nog # tekens bij.',
    }),

  /** Said below a field that was left, when it may mean something else. */
  begrepen: {
    bedoelJe: 'Bedoel je',
    andersNiets: 'Klopt het zoals het er staat? Dan hoef je niets te doen.',
    bedrag: (geld: string) => `Wij lezen hier ${geld}.`,
  },

  fouten: {
    kop: (n: number) =>
      bijAantal(n, {
        geen: 'Alles klopt',
        een: 'Er is nog 1 ding dat niet klopt',
        meer: 'Er zijn nog # dingen die niet kloppen',
      }),
    uitleg: 'Je antwoorden staan er nog. Pas aan wat hieronder staat. Verstuur het dan opnieuw.',
    /** Put before the title of the page, so that a tab and a screen reader tell it first. */
    inTitel: (n: number, titel: string) => `${Aantal(n, 'fout', 'fouten')}: ${titel}`,
    bijVeld: 'Fout:',
  },
  concept: {
    bewaard:
      'We bewaren wat je typt op dit apparaat, zeven dagen lang. Je naam en adres blijven alleen in dit tabblad.',
    terug: 'Je was hier al mee bezig. Je antwoorden staan er nog.',
    weg: 'Gooi mijn antwoorden weg',
    weggegooid: 'Je antwoorden zijn weg van dit apparaat.',
    gedeeld: 'Dit is een gedeelde computer',
    gedeeldUitleg: 'Dan bewaren we niets op deze computer.',
  },
  geenVerbinding: 'Het versturen lukt nu niet. Je antwoorden staan nog op dit apparaat. Probeer het straks nog eens.',

  ja: 'Ja',
  nee: 'Nee',
};
