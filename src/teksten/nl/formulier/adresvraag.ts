/** Asked once of who sends a form without a script, when an address looks like a slip. */
export const adresvraagTekst = {
  kop: 'Klopt je e-mailadres?',
  uitleg: 'Er is nog niets verstuurd.',
  getypt: 'Dit vulde je in:',
  bedoeld: 'Misschien bedoel je:',
  verander: 'Verander het e-mailadres',
  klopt: 'Klopt het zoals het er staat? Verstuur het formulier dan nog eens.',
};
