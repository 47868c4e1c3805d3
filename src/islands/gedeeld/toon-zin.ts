import { inStukken } from '#teksten/nl/taal/naam.ts';

/** Puts a sentence in an element; each name in it went through `alsNaam`. */
export function toonZin(element: Element, zin: string): void {
  const stukken = inStukken(zin).map((stuk, plaats) => {
    if (plaats % 2 === 0) return stuk;
    const naam = document.createElement('bdi');
    naam.textContent = stuk;
    return naam;
  });
  element.replaceChildren(...stukken);
}
