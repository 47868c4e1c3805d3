/** One page of a list that is too long for one. */
export interface Blad<Iets> {
  readonly items: readonly Iets[];
  /** From 1. */
  readonly pagina: number;
  /** The addresses of all pages. */
  readonly paginas: readonly string[];
}

interface Maat<Iets> {
  /** Bytes of what an item writes, before compression; `ervoor`: what stands on the page already. */
  readonly gewicht: (item: Iets, ervoor: readonly Iets[]) => number;
  /** Bytes that fit on one page. */
  readonly ruimte: number;
  /** However light they are: more rows is more than anyone looks through. */
  readonly hoogstens: number;
}

/** Bytes of texts as they go over the line; other scripts take two to four for each letter. */
export const bytesVan = (...teksten: readonly (string | null | undefined)[]): number =>
  teksten.reduce((som, tekst) => som + (tekst ? Buffer.byteLength(tekst) : 0), 0);

/** How many from the start fit together; the first always does. */
export function aantalPassend<Iets>(items: readonly Iets[], { gewicht, ruimte, hoogstens }: Maat<Iets>): number {
  let gebruikt = 0;
  let aantal = 0;
  for (const item of items) {
    gebruikt += gewicht(item, items.slice(0, aantal));
    if (aantal >= hoogstens || (aantal > 0 && gebruikt > ruimte)) break;
    aantal += 1;
  }
  return aantal;
}

/** Cuts a list in pages that each stay light; a list of nothing is one page of nothing. */
export function inBladen<Iets>(
  items: readonly Iets[],
  maat: Maat<Iets>,
  adres: (nummer: number) => string,
): Blad<Iets>[] {
  const delen: (readonly Iets[])[] = [];
  for (let begin = 0; begin < items.length; ) {
    const eind = begin + aantalPassend(items.slice(begin, begin + maat.hoogstens), maat);
    delen.push(items.slice(begin, eind));
    begin = eind;
  }
  if (delen.length === 0) delen.push([]);
  const paginas = delen.map((_, plaats) => adres(plaats + 1));
  return delen.map((deel, plaats) => ({ items: deel, pagina: plaats + 1, paginas }));
}
