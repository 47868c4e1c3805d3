/** Says above the form what it is about: apart, for it is all that the script of that page says. */
export const waaroverTekst = {
  intro: (naam: string) => `Dit gaat over ${naam}. Vertel wat er niet klopt.`,
};
