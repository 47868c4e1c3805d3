/** "€ 1.250" or, for whole ten thousands from a million up, "€ 6,4 miljoen". `cent`: euro cents. */
export function bedrag(cent: number): string {
  const euro = cent / 100;
  if (euro >= 1_000_000 && euro % 10_000 === 0)
    return `€\u00a0${(euro / 1_000_000).toLocaleString('nl-NL')}\u00a0miljoen`;
  const opties = Number.isInteger(euro) ? { maximumFractionDigits: 0 } : { minimumFractionDigits: 2 };
  return `€\u00a0${euro.toLocaleString('nl-NL', opties)}`;
}
