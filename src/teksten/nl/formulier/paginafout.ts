/** Of a page that a plain form led to, without the form on it. */
export const paginaTekst = {
  terug: 'Ga terug in je browser. Meestal staan je antwoorden er dan nog.',
};
