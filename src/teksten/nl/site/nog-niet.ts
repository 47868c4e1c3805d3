/** As long as there is no site at all. */
export const nogNietTekst = {
  titel: 'De site is er nog niet',
  bezig: 'De site wordt gebouwd. Dat duurt meestal minder dan een minuut.',
  lukteNiet: 'De site bouwen lukte niet.',
  vanzelf: 'Deze pagina kijkt vanzelf opnieuw.',
};
