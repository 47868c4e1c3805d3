/** Says above the form what it is about: the name stands between these, in an element of its own. */
export const waaroverTekst = { voor: 'Dit gaat over ', na: '. Vertel wat er niet klopt.' };
