import type { Openbaaradres } from '#domein/contract/eindpunten.ts';

interface Uitleg {
  readonly titel: string;
  readonly uitleg: string;
}

/** What each address is for. */
export const eindpuntTekst: Readonly<Record<Openbaaradres, Uitleg>> = {
  '/api/rondes': {
    titel: 'Lees hoe de rondes ervoor staan',
    uitleg: 'Het antwoord is hoogstens een minuut oud.',
  },
  '/api/uitdaging': {
    titel: 'Vraag een puzzel',
    uitleg: 'Los hem op en stuur hem mee met een formulier. Zo houden we spam tegen.',
  },
  '/api/aanmelding': {
    titel: 'Meld een initiatief aan',
    uitleg: 'Je krijgt een nummer. Een makelaar kijkt ernaar.',
  },
  '/api/aanvraag': {
    titel: 'Vraag geld aan',
    uitleg: 'Dit kan alleen als een ronde open is. Bedragen schrijf je in euro’s.',
  },
  '/api/feedback': {
    titel: 'Vertel hoe het ging',
    uitleg: 'Over een plek, een initiatief, een makelaar of deze site.',
  },
  '/api/verbetering': {
    titel: 'Zeg wat er niet klopt',
    uitleg: 'Een makelaar kijkt ernaar. Laat je een adres achter, dan hoor je wat we deden.',
  },
  '/api/dossier': {
    titel: 'Lees of verander een dossier',
    uitleg: 'Stuur de volgcode mee. Zonder actie lees je alleen. Bij wijzigen horen de velden van het formulier zelf.',
  },
  '/api/rondesein': {
    titel: 'Vraag een mail als een ronde opent',
    uitleg: 'Het antwoord is voor elk mailadres gelijk.',
  },
  '/api/mailkeuze': {
    titel: 'Zeg ja of nee op een mail',
    uitleg: 'De code staat in die mail.',
  },
  '/api/stembiljet/controle': {
    titel: 'Zoek een stembiljet op',
    uitleg: 'Dit kan na het stemmen, met je eigen bewijscode.',
  },
};

/** For who writes a program: the page about it, and the words in the description that programs read. */
export const openapiTekst = {
  titel: 'Voor programmeurs',
  omschrijving: 'Zo lees je de gegevens van deze site met een eigen programma.',
  intro: 'Je eigen programma kan deze site lezen. Het kan ook formulieren sturen.',
  beschrijving: 'De beschrijving',
  beschrijvingUitleg: 'Alles staat in één bestand, volgens OpenAPI 3.1. Veel programma’s kunnen dat lezen.',
  bestandNaam: 'Open de beschrijving',
  adressen: 'De adressen',
  adres: 'Adres',
  wat: 'Wat doet het?',
  afspraken: 'Zo werkt het',
  weten: [
    'Je stuurt JSON en je krijgt JSON terug.',
    'Klopt er iets niet? Dan krijg je een lijst met fouten. Bij elke fout staat een veld en een code.',
    'Krijg je code 429? Wacht dan zo lang als er bij staat.',
    'Stuur je iets nog een keer met dezelfde sleutel? Dan bewaren we het één keer.',
    'Een nieuw veld in een antwoord kan altijd. Lees dus alleen wat je kent.',
    'Wie is ingelogd, kan meer. Dat staat niet in deze beschrijving.',
  ],
  bestanden: 'De bestanden met open data staan er ook in.',
  terug: 'Terug naar open data',
  gelukt: 'Het is gelukt.',
  geweigerd: 'Het kan zo niet. De code zegt waarom.',
  storing: 'Het lukt nu niet. Probeer het later nog eens.',
  bestand: 'Alle rijen van dit bestand.',
};
