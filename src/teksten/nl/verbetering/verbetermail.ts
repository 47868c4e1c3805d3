/** To who said that something was wrong on a page: one mail, when it is handled. */
export const verbetermailTekst = {
  over: (naam: string) => `Je vertelde ons iets over ${naam}. Dank je wel.`,
  zomaar: 'Je vertelde ons wat er niet klopt op de site. Dank je wel.',
  overgenomen: {
    onderwerp: 'We hebben het aangepast',
    zinnen: ['Een makelaar heeft ernaar gekeken.', 'We hebben het aangepast.'],
  },
  afgewezen: {
    onderwerp: 'We passen dit niet aan',
    zinnen: ['Een makelaar heeft ernaar gekeken.', 'We passen het niet aan.'],
  },
  reden: 'De makelaar schrijft:',
};
