/** Of a form with steps, which a dossier has not. */
export const stapTekst = {
  /** Before the title of a group. */
  stap: (nummer: number, totaal: number) => `Stap ${nummer} van ${totaal}: `,
  volgende: 'Naar de volgende stap',
  vorige: 'Terug naar de vorige stap',
  nakijken: {
    kop: 'Klopt het zo?',
    uitleg: 'Lees het nog eens rustig na. Je kunt alles nog aanpassen.',
    pasAan: (wat: string) => `Pas aan: ${wat}`,
    nietsIngevuld: 'Niets ingevuld',
  },
  versturen: 'We zijn het aan het versturen.',
  opnieuw: 'Verstuur opnieuw',
  /** Back with the Back button. */
  alVerstuurd: 'Wat je schreef, is verstuurd. Dit is een nieuw, leeg formulier.',
  /** At the field that only programs fill in. */
  lokveld: 'Laat dit veld leeg',
};
